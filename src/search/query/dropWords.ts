/** Query relaxation: which words to leave out where no article has all that were typed. */
import type { Attempt } from './answer.ts'
import type { Need, Query } from './parse.ts'

/** Words that a question has and its answer need not have. */
const STOP_WORDS = new Set(
  'a an and any are as at be been but by can did do does for from had happen happened has have how in into is it its many more most much no not of off on or our out over some than that the their them there these they this to up was were what when where which who whom whose why will with'.split(
    ' ',
  ),
)

/** Of what articles have of a query so much is asked for, the most content first. */
const MOST_ATTEMPTS = 16

/** So many tell of one thing: a page of results, and no more than a small share of all articles. */
const FEW = 10
const SMALL_SHARE = 1 / 16

/** What a need finds alone. */
export interface Alone {
  readonly need: Need
  readonly articles: number
  /** Numbers of them, the best first; of what is common not of all. */
  readonly ranked: Attempt['ranked']
}

/**
 * The nearest query that finds something: without its small words, then without words that occur nowhere, then
 * what some article has of it, where rare things count most. Never less than half of it, nor a single word.
 * Nor without both what was typed first and what is rarest: `Starbucks franchise profit margin` had found what
 * tells of the profit of other franchises.
 *
 * Of two things one is enough where the other occurs nowhere and few have the one: `SMR Czech`, but not `price
 * Czech`.
 *
 * Small words are not told of: how the query was read tells what was searched.
 *
 * @param alone Of each need, in their order.
 * @param articles Of the index.
 * @returns Null when nothing has as much.
 */
export async function dropWords(
  query: Query,
  alone: readonly Alone[],
  articles: number,
  ask: (query: Query) => Promise<Attempt>,
): Promise<{ readonly attempt: Attempt; readonly lacking: readonly Need[] } | null> {
  const content = alone.filter(({ need }, at) => !isStopWord(need, at === alone.length - 1))
  const known = content.filter(({ articles }) => articles > 0)
  // Which of them an article has, each in a bit of its own; first, all.
  const has = new Map([[-1, 2 ** known.length - 1]])
  for (const [at, { ranked }] of known.entries()) {
    for (const { number } of ranked) has.set(number, (has.get(number) ?? 0) | (1 << at))
  }
  const information = (kept: readonly Alone[]): number =>
    kept.reduce((sum, { articles }) => sum + articles ** -0.3, 0)
  const isOneEnough =
    content.length === 2 &&
    known.length === 1 &&
    content.every(isFree) &&
    known.every(({ articles: its }) => its <= Math.min(FEW, articles * SMALL_SHARE))
  const rarest = Math.min(...known.map(({ articles }) => articles))
  const tries = [...new Set(has.values())]
    .map((its) => known.filter((_, at) => its & (1 << at)))
    .filter(
      ({ length }) =>
        2 * length >= content.length && (length > 1 || content.length === 1 || isOneEnough),
    )
    .filter((kept) => kept[0] === known[0] || kept.some(({ articles }) => articles === rarest))
    .sort((a, b) => information(b) - information(a))
  for (const kept of tries.slice(0, MOST_ATTEMPTS)) {
    const attempt = await ask({ ...query, needs: kept.map(({ need }) => need) })
    if (!attempt.found) continue
    const lacking = content.filter((one) => !kept.includes(one))
    return { attempt, lacking: lacking.map(({ need }) => need) }
  }
  return null
}

/** Whether it stands by itself: no part of `J-35`, and not asked for to the letter. */
function isFree({ need }: Alone): boolean {
  return !need.isAdjacent && !(need.kind === 'phrase' && need.quoted)
}

/** A last letter is one with which the next word begins; the `J` of `J-35` tells more than its number. */
function isStopWord(need: Need, isLast: boolean): boolean {
  return need.kind === 'word' && ((isLast && need.text.length < 2) || STOP_WORDS.has(need.text))
}
