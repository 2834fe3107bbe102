/** Spelling correction: replaces words that occur in no text by the nearest that do. */
import type { Answer } from './answer.ts'
import type { Asking } from './asking.ts'
import { isNowhere, saidOf, toldOf } from './otherNames.ts'
import { type Need, needOf, type Query } from './parse.ts'
import { BRIEF, correctSpelling, inTwo } from './spelling.ts'

/** Replaces each unknown need. */
export async function replaceUnknown(
  asking: Asking,
  { query, counts }: Pick<Answer, 'query' | 'counts'>,
): Promise<{ mended: Query; repaired: [string, string][] }> {
  const repaired: [string, string][] = []
  const needs = await Promise.all(
    query.needs.map(async (need): Promise<Need> => {
      const other = isNowhere(need, counts) ? await otherOf(asking, query, need) : null
      if (other) repaired.push([need.shown, toldOf(other)])
      return other ?? need
    }),
  )
  return { mended: { ...query, needs }, repaired }
}

/**
 * A replacement for a need that occurs in no text and has no other name: the nearest word, two words, a bare
 * number.
 */
export async function otherOf(asking: Asking, query: Query, need: Need): Promise<Need | null> {
  if (need.kind === 'value') return bareNumber(need.shown)
  if (need.kind !== 'word') return null
  const { tiers } = asking
  const { text } = need
  const near = await correctSpelling(tiers, text)
  // It is in the word list, but its postings did not load.
  if (near === text) return null
  const two = near === null || text.length <= BRIEF ? await inTwo(tiers, text) : []
  for (const halves of two) {
    const [phrase] = await saidOf(asking, query, [halves.join(' ')])
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
