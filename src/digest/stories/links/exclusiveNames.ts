/** Names that a story and one more article have, and no other article. */
import { isSpotCode } from '../../bilingual/codes.ts'
import { isSoundCode } from '../../facts/soundCode.ts'
import { listOf } from '../packed/storyPack.ts'
import type { TermTable } from '../terms/termTable.ts'

/** Lists of names, in one language and in both. */
const LISTS = ['names', 'codes'] as const

/**
 * Whether an article shares a name with some of a story that no other article has: a tea estate, a refinery, a town. Of codes
 * sounds of names and places within a country count; countries and nouns are in much news.
 */
export function sharesExclusiveName(
  article: number,
  story: readonly number[],
  { pack, frequencies }: Pick<TermTable, 'pack' | 'frequencies'>,
): boolean {
  return LISTS.some((list) =>
    listOf(pack, article, list).some((term) => {
      const others = (frequencies[list][term] ?? 0) - 1
      // The cheap question first: most names are of one article, or of many.
      if (others < 1 || others > story.length) return false
      const text = pack.texts[term] ?? ''
      if (list === 'codes' && !isSoundCode(text) && !isSpotCode(text)) return false
      const holders = story.filter((other) => listOf(pack, other, list).includes(term))
      return holders.length === others
    }),
  )
}
