import { fold, foldFrom } from '../fold.ts'
import { facetTerm } from '../format.ts'
import type { Choices } from './chosenFacets.ts'
import type { Clause } from './clauses.ts'
import { spanOf } from './dateRange.ts'
import type { CompiledQuery } from './evaluate.ts'
import { NO_FILTERS } from './filters.ts'
import type { Query } from './parse.ts'
import type { Tier } from './shards.ts'
import { namesOf } from './tables.ts'

/** Filters of a tier beside the words: chosen facets, typed filters and dates. */
export async function applyFilters(
  tier: Tier,
  query: Query,
  choices: Choices,
): Promise<Pick<CompiledQuery, 'filters' | 'without' | 'span'>> {
  const { after, before, until } = query.filters ?? NO_FILTERS
  const [clauses, span] = await Promise.all([
    filtersOf(tier, query, choices),
    spanOf(tier, {
      after: choices.from ?? after,
      before,
      until: choices.to ?? until,
      months: choices.months,
    }),
  ])
  return { ...clauses, span }
}

/** Each facet as one clause: any of its chosen values. */
async function filtersOf(
  tier: Tier,
  query: Query,
  choices: Choices,
): Promise<Pick<CompiledQuery, 'filters' | 'without'>> {
  const exact = async (terms: readonly string[]): Promise<Clause> =>
    (await Promise.all(terms.map((term) => tier.term(term)))).flatMap((entry) =>
      entry ? [{ entry, factor: 1, exact: true }] : [],
    )
  const chosen = (['source', 'topic', 'lang'] as const)
    .filter((of) => choices[`${of}s`].length > 0)
    .map((of) => exact(choices[`${of}s`].map(facetTerm[of])))
  const { sources, topics, notSources, notTopics } = query.filters ?? NO_FILTERS
  const named = async (of: 'source' | 'topic', some: readonly string[]): Promise<Clause> =>
    exact(((await namesWith(tier, `${of}s`, some)) ?? []).map(facetTerm[of]))
  const ofTopic = (typed: string): Promise<Clause> => named('topic', [typed])
  const [filters, without] = await Promise.all([
    Promise.all([
      ...chosen,
      // An article has one source, so of several any will do.
      ...(sources.length > 0 ? [named('source', sources)] : []),
      ...topics.map(ofTopic),
    ]),
    Promise.all([named('source', notSources), ...notTopics.map(ofTopic)]),
  ])
  return { filters, without: without.map((clause) => [clause]) }
}

/** What was typed after `source:` or `topic:` and stands in none of their names. */
export async function unmatchedNames(
  tiers: readonly Tier[],
  typed: readonly string[],
  of: 'sources' | 'topics',
): Promise<readonly string[]> {
  const found = await Promise.all(
    typed.map((text) => Promise.all(tiers.map((tier) => namesWith(tier, of, [text])))),
  )
  return typed.filter((_, at) => found[at]?.every((names) => names?.length === 0))
}

/**
 * Names that have what was typed after `source:` or `topic:`, or one of what `OR` stands between; spaces aside. A topic
 * also by what pages call it, and by the names that it had. Null where they are missing.
 */
async function namesWith(
  tier: Tier,
  of: 'sources' | 'topics',
  typed: readonly string[],
): Promise<readonly string[] | null> {
  if (typed.length === 0) return []
  const [names, manifest] = await Promise.all([namesOf(tier), tier.files.manifest()])
  const han = foldFrom(names?.fold ?? '')
  const bare = (text: string): string => fold(text, han).folded.replaceAll(' ', '')
  const wanted = typed.flatMap((text) => bare(text).split('|'))
  const topicNames = (of === 'topics' && manifest?.topicNames) || {}
  const has = (name: string): boolean => wanted.some((part) => bare(name).includes(part))
  const now = Object.keys(topicNames).flatMap((name) => (has(name) && topicNames[name]) || [])
  return (
    names?.[of].filter((name) => has(name) || now.includes(name) || topicNames[name]?.some(has)) ??
    null
  )
}
