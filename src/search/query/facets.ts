import { LANGS } from '../format.ts'
import type { Choices } from './chosenFacets.ts'
import type { Ranked } from './hits.ts'
import type { Tier } from './shards.ts'
import { daysOf, facetsOf, namesOf } from './tables.ts'

/** A value of a facet with the articles found that have it. */
interface FacetValue {
  readonly name: string
  readonly articles: number
}

const FACETS = ['sources', 'topics', 'months', 'langs'] as const
type Of<T> = Readonly<Record<(typeof FACETS)[number], T>>

/** Each with the most frequent first; months newest first. */
export interface Facets extends Of<readonly FacetValue[]> {
  /** Traditional characters of the names, each followed by its simplified one. */
  readonly fold: string
}

type Rank = (choices: Choices) => Promise<readonly Ranked[]>

/** Count what was found by each facet, with the choices of the other facets. */
export async function countFacets(
  tiers: readonly Tier[],
  choices: Choices,
  rank: Rank,
): Promise<Facets> {
  const all = rank(choices)
  const lists = await Promise.all(
    FACETS.map((facet) => (choices[facet].length > 0 ? rank({ ...choices, [facet]: [] }) : all)),
  )
  const tables = new Map(
    await Promise.all(tiers.map(async (tier) => [tier, await tableOf(tier, lists)] as const)),
  )
  const count = (facet: keyof Of<unknown>, at: number): readonly FacetValue[] => {
    const counts = new Map<string, number>()
    for (const { tier, article } of lists[at] ?? []) {
      const names = tables.get(tier)?.row(article)?.[facet] ?? []
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const isMonth = facet === 'months'
    return [...counts]
      .map(([name, articles]) => ({ name, articles }))
      .sort(
        (a, b) => (isMonth ? 0 : b.articles - a.articles) || (a.name < b.name === isMonth ? 1 : -1),
      )
  }
  const counted = FACETS.map((facet, at) => [facet, count(facet, at)] as const)
  return {
    ...(Object.fromEntries(counted) as Of<readonly FacetValue[]>),
    fold: [...tables.values()].map((table) => table?.fold ?? '').join(''),
  }
}

type Row = Of<readonly string[]>

interface Table {
  readonly row: (article: number) => Row | undefined
  /** As in its names. */
  readonly fold: string
}

/** Facets of the articles of a tier, loaded where something was found. */
async function tableOf(tier: Tier, lists: readonly (readonly Ranked[])[]): Promise<Table | null> {
  const size = tier.table.facets
  const own = lists.flat().filter((ranked) => ranked.tier === tier)
  const numbers = new Set(own.map(({ article }) => Math.floor(article / size)))
  if (numbers.size === 0) return null
  const [names, days] = await Promise.all([namesOf(tier), daysOf(tier)])
  const monthOf = monthsIn(days ?? [])
  const shards = new Map(
    await Promise.all(
      [...numbers].map(async (number) => [number, await facetsOf(tier, number)] as const),
    ),
  )
  const row = (article: number): Row | undefined => {
    const shard = shards.get(Math.floor(article / size))
    if (!shard || !names) return undefined
    const at = article % size
    const source = names.sources[(shard.sources[at] ?? 0) - 1]
    return {
      sources: source === undefined ? [] : [source],
      topics: (shard.topics[at] ?? []).map((topic) => names.topics[topic] ?? ''),
      langs: [LANGS[shard.langs[at] ?? 0] ?? 'en'],
      months: monthOf(article),
    }
  }
  return { row, fold: names?.fold ?? '' }
}

/** The month of an article; none for one without a date. */
function monthsIn(
  days: readonly (readonly [day: string, first: number])[],
): (article: number) => readonly string[] {
  const months = days
    .map(([day, first]) => [day.slice(0, 7), first] as const)
    .filter(([month], at, all) => month !== all[at - 1]?.[0])
  return (article) => {
    const month = months.findLast(([, first]) => first <= article)?.[0] ?? ''
    return month === '' ? [] : [month]
  }
}
