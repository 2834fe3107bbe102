/** What to look for apart, where nothing has it side by side. */
import type { Unit } from '../tokens.ts'
import { type Need, type Query, touching } from './parse.ts'
import type { Tier } from './shards.ts'

type Phrase = Need & { readonly kind: 'phrase' }

/** In a longer phrase the index is not asked where words may end: that would load too much. */
const LONGEST = 12

/**
 * Queries that ask for less, the nearest first. `俄罗斯稀土` becomes `俄罗斯` and `稀土`: a phrase is cut
 * where two scripts meet and where a pair of characters stands in no text, then also at each other
 * place, since each may be the border of two words. In the end come pairs, of a phrase of two its characters.
 */
export async function* loosened(
  tiers: readonly Tier[],
  query: Query,
): AsyncGenerator<Query, void, undefined> {
  const borders = await Promise.all(
    query.needs.map((need) => (isLoose(need) ? bordersOf(tiers, need) : [])),
  )
  const asking = (cut: (need: Phrase, at: number) => readonly Need[]): Query | null => {
    const needs = query.needs.flatMap((need, at) => (isLoose(need) ? cut(need, at) : [need]))
    return needs.length > query.needs.length ? { ...query, needs } : null
  }
  const places = Math.max(0, ...borders.map((list) => list.length))
  for (let place = -1; place < places; place++) {
    const less = asking((need, at) => {
      const all = borders[at] ?? []
      const cuts = all.filter(({ articles }, other) => articles === 0 || other === place)
      return cutAt(
        need,
        cuts.map((border) => border.at),
      )
    })
    // The same as before, where those places are cut in any case.
    const isNew = place < 0 || borders.some((list) => (list[place]?.articles ?? 0) > 0)
    if (less && isNew) yield less
  }
  const least = asking(inPairs)
  if (least) yield least
}

function isLoose(need: Need): need is Phrase {
  return need.kind === 'phrase' && !need.quoted && need.units.length > 1
}

interface Border {
  /** Index of the unit that follows. */
  readonly at: number
  /** Articles in which both sides touch; 0 where two scripts meet. */
  readonly articles: number
}

/** The borders between the units of a phrase, the weakest first; last those that leave one character. */
async function bordersOf(tiers: readonly Tier[], { units }: Phrase): Promise<readonly Border[]> {
  if (units.length > LONGEST) return []
  const borders = await Promise.all(
    units.slice(1).map(async (unit, index): Promise<Border> => {
      const before = units[index]
      if (before?.kind !== 'han' || unit.kind !== 'han') return { at: index + 1, articles: 0 }
      const entries = await Promise.all(tiers.map((tier) => tier.term(before.text + unit.text)))
      const articles = entries.reduce((sum, entry) => sum + (entry?.count ?? 0), 0)
      return { at: index + 1, articles }
    }),
  )
  const isEnd = ({ at }: Border): number => (at === 1 || at === units.length - 1 ? 1 : 0)
  return borders.sort((a, b) => isEnd(a) - isEnd(b) || a.articles - b.articles)
}

function cutAt({ units }: Phrase, borders: readonly number[]): readonly Need[] {
  const cuts = [0, ...[...borders].sort((a, b) => a - b), units.length]
  return cuts.slice(1).map((to, at) => needOf(units.slice(cuts[at], to)))
}

/** Runs of one script, those of Han two by two; of two characters one by one. */
function inPairs({ units }: Phrase): readonly Need[] {
  const size = units.length === 2 ? 1 : 2
  const runs: Unit[][] = []
  for (const unit of units) {
    const run = runs.at(-1)
    if (run && unit.kind === 'han' && run[0]?.kind === 'han') run.push(unit)
    else runs.push([unit])
  }
  return runs.flatMap((run) => {
    const last = Math.max(0, run.length - size)
    return run.flatMap((_, at) =>
      at % size === 0 ? [needOf(run.slice(Math.min(at, last), Math.min(at, last) + size))] : [],
    )
  })
}

function needOf(units: readonly Unit[]): Need {
  return touching(units, units.map(({ text }) => text).join(''))
}
