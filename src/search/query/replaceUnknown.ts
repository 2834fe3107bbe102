/** Spelling correction: replaces words that occur in no text by the nearest that do. */
import type { Answer } from './answer.ts'
import { isStopWord } from './dropWords.ts'
import { isUnknown, knownNames } from './otherNames.ts'
import { type Need, needOf, type Query } from './parse.ts'
import { type QueryContext, type Rewrite, replaceNeeds } from './queryContext.ts'
import { correctSpelling, SHORT_WORD, splitCompound } from './spelling.ts'

/** Replaces each unknown need. */
export function replaceUnknown(
  context: QueryContext,
  { query, counts }: Pick<Answer, 'query' | 'counts'>,
): Promise<Rewrite> {
  return replaceNeeds(query, async (need) =>
    isUnknown(need, counts) ? replacementOf(context, query, need) : null,
  )
}

/**
 * A replacement for a need that occurs in no text and has no other name: the nearest word, two words, a bare
 * number.
 */
export async function replacementOf(
  context: QueryContext,
  query: Query,
  need: Need,
): Promise<Need | null> {
  if (need.kind === 'value') return bareNumber(need.shown)
  // `does` is no `dose`.
  if (need.kind !== 'word' || isStopWord(need)) return null
  const { tiers } = context
  const { text } = need
  const near = await correctSpelling(tiers, text)
  // It is in the word list, but its postings did not load.
  if (near === text) return null
  const two = near === null || text.length <= SHORT_WORD ? await splitCompound(tiers, text) : []
  for (const halves of two) {
    const [phrase] = await knownNames(context, query, [halves.join(' ')])
    if (phrase) return phrase
  }
  return near === null ? null : { ...need, text: near, shown: near, prefix: false }
}

/** `$600,000` as `600,000`, where only another currency has it; of few digits too much would be found. */
function bareNumber(shown: string): Need | null {
  const digits = shown.replace(/[^\d.,]/g, '')
  return /^\d[\d,]{3}/.test(digits) && digits !== shown
    ? { ...needOf(digits), shown: digits }
    : null
}
