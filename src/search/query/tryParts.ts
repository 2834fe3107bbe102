/** The last fallbacks: phrases in parts, fewer words; else the explanation of an empty answer. */
import type { Answer } from './answer.ts'
import { unmatchedNames } from './applyFilters.ts'
import { type Alone, dropWords, isStopWord } from './dropWords.ts'
import { replaceHomophones } from './homophones.ts'
import { addOtherNames, splitIntoNames } from './otherNames.ts'
import type { Query } from './parse.ts'
import { answerIfFound, displayedNames, type QueryContext, type Rewrite } from './queryContext.ts'
import { splitPhrases } from './splitPhrases.ts'

/** A query with its words replaced, step by step; none of them found anything. */
export interface Replaced {
  /** With other names in place of unknown words. */
  readonly query: Query
  /** That with its spelling corrected. */
  readonly corrected: Query
  /** That with the names in both languages. */
  readonly translated: Query
  readonly repaired: Rewrite['repaired']
}

/**
 * @param first Answer to the query as typed: returned with an explanation where no fallback finds anything.
 * @param last Answer to its last rewrite.
 */
export async function tryParts(
  first: Answer,
  last: Answer,
  replaced: Replaced,
  context: QueryContext,
): Promise<Answer> {
  const { translated, repaired } = replaced
  const { tiers, ask } = context
  const { queries, words, dropped, characters } = await splitPhrases(tiers, translated)
  for (const split of queries) {
    const found = await answerIfFound(context, split, { repaired, loosened: true })
    if (found) return found
  }
  const each = await searchEach(words, context)
  // More than two words of which most occur are no two names; each way to cut them would load two files. 喀喇 is no word.
  const unknown = each.filter(({ articles }) => articles === 0)
  const isPair =
    words.needs.length < translated.needs.length + 2 || 2 * unknown.length > each.length
  const pairs = isPair ? await splitIntoNames(context, last) : []
  for (const { query, ...done } of pairs) {
    const found = await answerIfFound(context, query, done)
    if (found) return found
  }
  if (!isPair && unknown[0] && (await addOtherNames(context, words, each, 1)).isForUnknown) {
    const found = await translateWords(words, context)
    if (found) return found
  }
  const { query: heard, ...done } = await replaceHomophones(context, last)
  if (done.repaired[0]) {
    const { queries } = await splitPhrases(tiers, heard)
    for (const query of [heard, ...queries]) {
      const found = await answerIfFound(context, query, done)
      if (found) return found
    }
  }
  const articles = tiers.reduce((sum, { table }) => sum + table.articles, 0)
  const parts = pairs[0]?.query ?? words
  const alone = parts === words ? each : await searchEach(parts, context)
  const fewer = await dropWords(parts, alone, articles, ask)
  if (!isPair && !unknown[0] && !fewer?.query.needs[1]) {
    const found = await translateWords(words, context)
    if (found) return found
  }
  if (fewer) {
    // A replaced word that is left out again is shown as it was typed.
    const lacking = fewer.lacking.map((need) => {
      const [shown] = repaired.find(([, other]) => other === displayedNames(need)) ?? []
      return shown === undefined ? need : { ...need, shown }
    })
    return {
      ...fewer,
      repaired: repaired.filter(([shown]) => lacking.every((need) => need.shown !== shown)),
      lacking: [...lacking, ...dropped],
    }
  }
  const apart = characters && (await ask(characters)).answer
  const offer = apart?.total() ? apart : null
  // Without what was left out, too: `leeds -aaronson` had told that nothing has leeds.
  const counts = await searchEach({ ...parts, without: [], filters: null }, context)
  return explainEmpty({ ...first, offer }, counts, replaced, context)
}

/** What each need of a query finds alone. */
function searchEach(query: Query, { ask }: QueryContext): Promise<readonly Alone[]> {
  return Promise.all(
    query.needs.map(async (need) => {
      const { answer, found, ranked } = await ask({ ...query, needs: [need] })
      return { need, articles: found ? answer.total() : 0, ranked }
    }),
  )
}

/**
 * 镍矿出口禁令 stands in English alone, where no two of its words are one name: all are translated, each by itself. Where
 * each word stands somewhere that is tried last.
 */
async function translateWords(words: Query, context: QueryContext): Promise<Answer | null> {
  const { query, repaired } = await addOtherNames(context, words, [], 1)
  return answerIfFound(context, query, { repaired })
}

/** An empty answer with what each need finds alone, and with sources and topics that the site does not have. */
async function explainEmpty(
  answer: Answer,
  each: readonly Alone[],
  { query, corrected }: Replaced,
  { tiers }: QueryContext,
): Promise<Answer> {
  // A correction that found nothing is shown as it was typed, and that occurs nowhere.
  const content = each.filter(({ need }) => !isStopWord(need))
  const counts = content.map((one) => {
    const need = query.needs[corrected.needs.indexOf(one.need)] ?? one.need
    return need === one.need ? one : { need, articles: 0 }
  })
  const { sources = [], topics = [] } = query.filters ?? {}
  const unmatched = await Promise.all([
    unmatchedNames(tiers, sources, 'sources'),
    unmatchedNames(tiers, topics, 'topics'),
  ])
  return { ...answer, counts, unmatchedNames: unmatched.flat() }
}
