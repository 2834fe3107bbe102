/** Query suggestion: a wider query where one finds little, with its names in the other language or one word less. */
import type { Answer } from './answer.ts'
import type { Choices } from './chosenFacets.ts'
import { isName, otherNamesOf } from './otherNames.ts'
import { anyOf, type Need, needOf } from './parse.ts'
import { queryText } from './queryText.ts'
import type { Search } from './search.ts'

interface Wider {
  readonly q: string
  readonly articles: number
}

/** Names of so many needs are read, a file each. */
const MOST_NEEDS = 3
/** Beside other words a name has so many meanings that they are told only where little is found. */
const FEW = 5

/**
 * A question that finds more than the names that were typed: `copper | 铜`, `"battery swap" | 换电`, `Karachi | 卡拉奇
 * fire | 火灾`; of three words where no names do, two, those that find the fewest more.
 *
 * @returns Null where nothing more is found, and for longer questions, whose names would be too many.
 */
export async function suggestWider(
  search: Search,
  { query, total }: Answer,
  choices: Choices,
): Promise<Wider | null> {
  const [tier] = await search.open()
  const { needs, without, filters } = query
  if (!tier || needs.length > MOST_NEEDS || without.length > 0 || filters) return null
  const withOthers = async (need: Need): Promise<Need> => {
    const others = isName(need) ? await otherNamesOf(tier.files, need.shown) : []
    return anyOf([need, ...others.map(needOf)])
  }
  // What a `share` is told as is none of a `share price`.
  const whole = needs[1] ? needOf(needs.map(({ shown }) => shown).join(' ')) : needs[0]
  const one = whole && needs.every(isName) ? await withOthers(whole) : whole
  const hasOthers = one !== whole
  const isFew = total() <= FEW
  if (!hasOthers && !isFew) return null
  const each = one && hasOthers ? [one] : await Promise.all(needs.map(withOthers))
  const widerBy = async (wider: readonly Need[]): Promise<Wider | null> => {
    const q = wider.map(queryText).join(' ')
    const { lacking, total: found } = await search.search(q, choices)
    return lacking.length === 0 && found() > total() ? { q, articles: found() } : null
  }
  const named = await widerBy(each)
  if (named || needs.length < MOST_NEEDS || !isFew) return named
  const shorter = await Promise.all(needs.map((_, at) => widerBy(needs.toSpliced(at, 1))))
  const [nearest = null] = shorter
    .filter((one) => one !== null)
    .sort((a, b) => a.articles - b.articles)
  return nearest
}
