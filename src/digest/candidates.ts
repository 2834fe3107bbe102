import { KINDS, type TermTable } from './storyTerms.ts'

/** A term that more articles share than can be one story leads to no candidate. */
const MOST_SHARING = 60
/** The most promising partners of an article; the others are not looked at. */
const CANDIDATES = 12
const LONGEST_DAYS = 90

/**
 * Pairs of articles that share rare terms: for each article the best of those before it.
 *
 * @param days Days since 1970 of each article; NaN without a date, which is near to every day.
 * @param visit Called with the places of both, the first below the second.
 */
export function visitCandidates(
  table: TermTable,
  days: readonly number[],
  visit: (low: number, high: number) => void,
): void {
  const { holders, held } = holdersOf(table)
  const titles = titleTerms(table)
  const scores = new Float64Array(days.length)
  for (const [high, terms] of held.entries()) {
    const day = days[high] ?? Number.NaN
    const partners: number[] = []
    for (const term of terms) {
      const list = holders[term] ?? []
      const weight = (titles.has(term) ? 2 : 1) / list.length
      for (const low of list) {
        if (low >= high) break
        if (Math.abs((days[low] ?? Number.NaN) - day) > LONGEST_DAYS) continue
        if (scores[low] === 0) partners.push(low)
        scores[low] = (scores[low] ?? 0) + weight
      }
    }
    for (const low of best(partners, scores)) visit(low, high)
    for (const low of partners) scores[low] = 0
  }
}

/** For each term that can lead to a story its articles, and for each article such terms, ascending. */
function holdersOf(table: TermTable): {
  readonly holders: readonly (readonly number[] | undefined)[]
  readonly held: readonly (readonly number[])[]
} {
  const holders: (number[] | undefined)[] = table.sharing.map((sharing) =>
    sharing < 2 || sharing > MOST_SHARING ? undefined : [],
  )
  for (const [at, { terms }] of table.articles.entries()) {
    for (const kind of KINDS) for (const term of terms[kind]) holders[term]?.push(at)
  }
  const held = table.articles.map((): number[] => [])
  for (const [term, list] of holders.entries()) for (const at of list ?? []) held[at]?.push(term)
  return { holders, held }
}

function titleTerms(table: TermTable): ReadonlySet<number> {
  return new Set(table.articles.flatMap(({ terms }) => terms.title))
}

/** The partners of the highest scores, highest first; of equal ones the lower place. */
function best(partners: readonly number[], scores: Float64Array): readonly number[] {
  const found: number[] = []
  for (const partner of partners) {
    const score = scores[partner] ?? 0
    let at = found.length
    while (at > 0 && isBetter(partner, score, found[at - 1] ?? 0, scores)) at--
    if (at < CANDIDATES) {
      found.splice(at, 0, partner)
      if (found.length > CANDIDATES) found.pop()
    }
  }
  return found
}

function isBetter(partner: number, score: number, other: number, scores: Float64Array): boolean {
  const theirs = scores[other] ?? 0
  return score > theirs || (score === theirs && partner < other)
}
