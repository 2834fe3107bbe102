/** What to do without, where nothing has all that was typed. */
import type { Answer, Attempt } from './answer.ts'
import type { Need, Query } from './parse.ts'

/** Words that a question has and its answer need not have. */
const SMALL = new Set(
  'a an and any are as at be been but by can did do does for from had happen happened has have how in into is it its many more most much no not of off on or our out over some than that the their them there these they this to up was were what when where which who whom whose why will with'.split(
    ' ',
  ),
)

/** Two things may be left out of a query that has so many. */
const MANY = 5
const MOST_ATTEMPTS = 16

/**
 * The nearest query that something has: without its small words, then without what stands nowhere, then
 * without one or two others, those that say least first. Never less than half of it, nor a single word.
 *
 * Small words are not told of: how the query was read tells what was searched.
 *
 * @param counts Articles that each need finds alone, in the order of the needs.
 * @returns Null when nothing has as much.
 */
export async function lessened(
  query: Query,
  counts: Answer['counts'],
  ask: (query: Query) => Promise<Attempt>,
): Promise<{ readonly attempt: Attempt; readonly lacking: readonly Need[] } | null> {
  const telling = counts.filter(({ need }, at) => !isSmall(need, at === counts.length - 1))
  const known = telling.filter(({ articles }) => articles > 0)
  const least = Math.max(2, Math.ceil(telling.length / 2))
  const commonFirst = known.toSorted((a, b) => b.articles - a.articles)
  const without = (gone: readonly unknown[]): typeof counts =>
    known.filter((one) => !gone.includes(one))
  const tries = [
    ...(known.length < counts.length ? [known] : []),
    ...commonFirst.map((one) => without([one])),
    ...(known.length < MANY
      ? []
      : commonFirst.flatMap((one, at) =>
          commonFirst.slice(at + 1).map((other) => without([one, other])),
        )),
  ].filter(({ length }) => length >= (length === telling.length ? 1 : least))
  for (const kept of tries.slice(0, MOST_ATTEMPTS)) {
    const attempt = await ask({ ...query, needs: kept.map(({ need }) => need) })
    if (!attempt.found) continue
    const lacking = telling.filter((one) => !kept.includes(one))
    return { attempt, lacking: lacking.map(({ need }) => need) }
  }
  return null
}

/** A last letter is one with which the next word begins; the `J` of `J-35` tells more than its number. */
function isSmall(need: Need, isLast: boolean): boolean {
  return need.kind === 'word' && ((isLast && need.text.length < 2) || SMALL.has(need.text))
}
