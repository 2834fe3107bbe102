import { compare } from '../../text/compare.ts'
import type { SearchDocument } from '../document.ts'
import { LANGS, type Names } from '../format.ts'
import { readFacets } from '../query/tables.ts'
import { amendPairs } from './amendPairs.ts'
import { amendTerms } from './amendTerms.ts'
import { type Changes, countChanges } from './changes.ts'
import type { Difference } from './compare.ts'
import type { Earlier } from './earlier.ts'
import { type Faceted, Facets } from './facets.ts'
import { finishTier, type MadeTable, type TierContent } from './finish.ts'
import type { IsThere } from './folder.ts'
import { type IndexFile, pack, pathOf } from './pack.ts'
import type { TierPlan } from './plan.ts'
import { sizesFor } from './sizes.ts'
import { packTexts, textName } from './texts.ts'
import { type Word, wordsAmong } from './words.ts'

/**
 * Incremental `buildTier`: makes the missing files of a tier from an earlier tier and the difference. Texts that
 * are the same in both are not read.
 *
 * @returns What the manifest has of it.
 * @throws Unusable when a file of the earlier tier is damaged.
 */
export function* amendTier(
  plan: TierPlan,
  difference: Difference,
  documents: (ids: readonly string[]) => Iterable<SearchDocument>,
  isThere: IsThere,
): Generator<IndexFile, MadeTable> {
  const { ids, salt, texts } = plan
  const sizes = sizesFor(ids.length)
  const changes = countChanges(difference)
  let first = 0
  for (const [folder, count] of texts) {
    for (let from = 0; from < count; from += sizes.perShard) {
      const name = textName(folder, from / sizes.perShard)
      if (isThere(pathOf(name))) continue
      const to = Math.min(count, from + sizes.perShard)
      const known = packedBefore(difference, first + from, first + to)
      yield known === null
        ? packTexts(name, [...documents(ids.slice(first + from, first + to))])
        : pack(name, '', known)
    }
    first += count
  }
  const content: TierContent = {
    facets: amendedFacets(difference),
    words: amendedWords(difference.earlier, changes),
    terms: (shards) => amendTerms(difference, changes, shards, isThere),
    pairs: () => amendPairs(difference, changes.pairs, { shard: sizes.pairShard, salt, isThere }),
  }
  return yield* finishTier(plan, content, sizes, isThere)
}

/** The texts of some articles as they were packed; null where no file had these and no others. */
function packedBefore({ earlier, origins }: Difference, first: number, end: number): string | null {
  const origin = origins[first] ?? -1
  if (origin < 0) return null
  const shard = earlier.textsWith(origin)
  if (shard.first !== origin || shard.end - origin !== end - first) return null
  for (let at = first; at < end; at++) if (origins[at] !== origin + at - first) return null
  return earlier.packed(shard.name)
}

function amendedFacets({ earlier, origins, come }: Difference): Facets {
  const before = facetsIn(earlier)
  const others = new Map<number, Faceted>(come)
  const facets = new Facets()
  for (const [now, origin] of origins.entries()) {
    const one = origin < 0 ? others.get(now) : before[origin]
    if (one) facets.add(one)
  }
  return facets
}

function facetsIn(earlier: Earlier): readonly Faceted[] {
  const { articles, facets: perShard, rest } = earlier.table
  const { sources, topics } = earlier.json<Names>(`x/${rest}/names`)
  const all: Faceted[] = []
  for (let from = 0; from < articles; from += perShard) {
    const { content } = earlier.file(`x/${rest}/f${from / perShard}`)
    const shard = readFacets(content, Math.min(perShard, articles - from))
    for (const [at, source] of shard.sources.entries()) {
      all.push({
        source: sources[source - 1] ?? null,
        topics: (shard.topics[at] ?? []).map((number) => topics[number] ?? ''),
        lang: LANGS[shard.langs[at] ?? 0] ?? 'en',
      })
    }
  }
  return all
}

/** The words of the earlier lists with their changes, in order. */
function amendedWords(earlier: Earlier, { terms }: Changes): readonly Word[] {
  const { rest, words } = earlier.table
  const counts = new Map<string, number>()
  for (const letters of words === '' ? [] : words.split(' ')) {
    const { content } = earlier.file(`x/${rest}/w${letters.charAt(0)}`)
    for (const line of Buffer.from(content).toString().split('\n')) {
      const [word = '', articles] = line.split(' ')
      counts.set(word, Number(articles))
    }
  }
  const changed = terms.map(([term, { gone, come }]): Word => [term, come.length - gone.length])
  for (const [word, more] of wordsAmong(changed)) counts.set(word, (counts.get(word) ?? 0) + more)
  return [...counts].filter(([, articles]) => articles > 0).sort(([a], [b]) => compare(a, b))
}
