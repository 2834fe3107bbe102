import type { TermTable } from '../terms/termTable.ts'
import { CANDIDATES, type Candidate, isStronger, Search } from './search.ts'

/** The best partners of each article among those before it in the list, {@link CANDIDATES} for each. */
export interface Candidates {
  /** Places, best first; -1 where there are no more. */
  readonly partners: Int32Array
  /** Sum of the weights of the shared terms. */
  readonly strengths: Int32Array
}

/** How articles stand to those that were compared before. */
export interface Known {
  /** Place before of each article; -1 for one that is new or changed. */
  readonly from: Int32Array
  /** Place now of each article before; -1 for one that is gone or changed. */
  readonly to: Int32Array
  /** Whether a term of an article has another weight than before. */
  readonly isReweighted: readonly boolean[]
}

/** Where a larger part of the articles is new or changed, partners are searched for all of them. */
const MOST_EDITED = 0.125

/**
 * Find the articles before each one that share rare terms with it. An unchanged article is searched for again only where one of its
 * partners is gone, or one of its terms has another weight; articles that are new or changed are ranked among the partners of the
 * others behind them.
 *
 * @param days Days since 1970 of each article; NaN without a date, which is near to every day.
 * @param before What was found before; unchanged articles keep their partners.
 */
export function candidates(
  table: TermTable,
  days: readonly number[],
  before: Candidates | null,
  { from, to, isReweighted }: Known,
): Candidates {
  const found = {
    partners: new Int32Array(days.length * CANDIDATES).fill(-1),
    strengths: new Int32Array(days.length * CANDIDATES),
  }
  const put = (at: number, best: readonly Candidate[]): void => {
    for (const [rank, { place, strength }] of best.entries()) {
      found.partners[at * CANDIDATES + rank] = place
      found.strengths[at * CANDIDATES + rank] = strength
    }
  }
  const places = Array.from(from.keys())
  const edited = places.filter((at) => (from[at] ?? -1) < 0)
  const isAnew = before === null || edited.length > MOST_EDITED * days.length
  const searched = isAnew
    ? places
    : places.filter((at) => {
        const old = from[at] ?? -1
        const kept = old < 0 || isReweighted[at] ? null : relocated(partnersOf(before, old), to)
        if (kept === null) return true
        put(at, kept)
        return false
      })
  if (searched.length === 0) return found
  const search = new Search(table, days, searched)
  for (const at of searched) put(at, search.before(at))
  if (isAnew) return found
  const isSearched = new Set(searched)
  for (const [at, gained] of search.after(edited)) {
    if (!isSearched.has(at)) put(at, strongest([...partnersOf(found, at), ...gained]))
  }
  return found
}

/** Partners by their places now; null where one is gone or changed, as another may take its place. */
function relocated(partners: readonly Candidate[], to: Known['to']): readonly Candidate[] | null {
  const now = partners.map(({ place, strength }) => ({ place: to[place] ?? -1, strength }))
  return now.some(({ place }) => place < 0) ? null : now
}

function partnersOf({ partners, strengths }: Candidates, at: number): readonly Candidate[] {
  const known: Candidate[] = []
  for (let slot = at * CANDIDATES; slot < (at + 1) * CANDIDATES; slot++) {
    const place = partners[slot] ?? -1
    if (place >= 0) known.push({ place, strength: strengths[slot] ?? 0 })
  }
  return known
}

function strongest(partners: readonly Candidate[]): readonly Candidate[] {
  return [...partners]
    .sort((left, right) => (isStronger(left.strength, left.place, right) ? -1 : 1))
    .slice(0, CANDIDATES)
}
