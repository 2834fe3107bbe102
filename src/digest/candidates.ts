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
  const held = heldTerms(table)
  const weights = weightsOf(table)
  // The articles visited so far that hold a term, those of each term in one stretch.
  const starts = stretches(table)
  const ends = starts.slice(0, -1)
  const holders = new Int32Array(starts.at(-1) ?? 0)
  const dates = Float64Array.from(days)
  const scores = new Float64Array(days.length)
  for (const [high, terms] of held.entries()) {
    const day = dates[high] ?? Number.NaN
    const partners: number[] = []
    for (const term of terms) {
      const end = ends[term] ?? 0
      const weight = weights[term] ?? 0
      for (let at = starts[term] ?? 0; at < end; at++) {
        const low = holders[at] ?? 0
        if (Math.abs((dates[low] ?? Number.NaN) - day) > LONGEST_DAYS) continue
        const score = scores[low] ?? 0
        if (score === 0) partners.push(low)
        scores[low] = score + weight
      }
      holders[end] = high
      ends[term] = end + 1
    }
    for (const low of best(partners, scores)) visit(low, high)
    for (const low of partners) scores[low] = 0
  }
}

function leads(sharing: number): boolean {
  return sharing >= 2 && sharing <= MOST_SHARING
}

/** For each article the terms that can lead to a story, ascending. */
function heldTerms(table: TermTable): readonly Int32Array[] {
  return table.articles.map(({ terms }) => {
    const held: number[] = []
    for (const kind of KINDS) {
      for (const term of terms[kind]) if (leads(table.sharing[term] ?? 0)) held.push(term)
    }
    return Int32Array.from(held).sort()
  })
}

/** Where the stretch of each term begins that has room for its articles; last, where all end. */
function stretches(table: TermTable): Int32Array {
  const starts = new Int32Array(table.sharing.length + 1)
  let end = 0
  for (const [term, sharing] of table.sharing.entries()) {
    if (leads(sharing)) end += sharing
    starts[term + 1] = end
  }
  return starts
}

/** What each term says of a pair: the more, the fewer articles share it; twice in a title. */
function weightsOf(table: TermTable): Float64Array {
  const weights = Float64Array.from(table.sharing, (sharing) => 1 / sharing)
  for (const { terms } of table.articles) {
    for (const term of terms.title) weights[term] = 2 / (table.sharing[term] ?? 0)
  }
  return weights
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
