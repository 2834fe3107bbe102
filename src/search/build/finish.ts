import type { TierTable } from '../format.ts'
import type { Facets } from './facets.ts'
import { Folder, type IsThere } from './folder.ts'
import type { IndexFile } from './pack.ts'
import type { PairTable } from './pairs.ts'
import type { TierPlan } from './plan.ts'
import type { TierSizes } from './sizes.ts'
import { TermShards } from './termShards.ts'
import { addWords, type Word } from './words.ts'

/** Content of a tier beside its texts, counted anew or amended. */
export interface TierContent {
  readonly facets: Facets
  readonly words: Iterable<Word>
  /** Puts every term into the shards, in order, and hands on those that are ready. */
  readonly terms: (shards: TermShards) => Generator<IndexFile, void>
  readonly pairs: () => Generator<IndexFile, PairTable>
}

/** What the manifest has of a tier beyond what is counted and what its texts do not tell. */
export type MadeTable = Omit<TierTable, 'files' | 'lines'>

/**
 * The files of a tier that follow its texts, without those that are there.
 *
 * @returns What the manifest has of the tier.
 */
export function* finishTier(
  { ids, days, salt, texts }: TierPlan,
  { facets, words, terms, pairs }: TierContent,
  sizes: TierSizes,
  isThere: IsThere,
): Generator<IndexFile, MadeTable> {
  const rest = new Folder('x', salt)
  facets.addTo(rest, sizes.facets)
  rest.add('days', JSON.stringify(days))
  const added = addWords(rest, words, sizes.words)
  const shards = new TermShards(sizes, salt, isThere)
  yield* terms(shards)
  const ends = shards.end()
  yield* shards.takeReady()
  const inPairs = yield* pairs()
  const { name, files } = rest.close(isThere)
  yield* files
  return {
    articles: ids.length,
    segment: sizes.segment,
    perShard: sizes.perShard,
    facets: sizes.facets,
    texts,
    ...ends,
    ...inPairs,
    rest: name,
    words: added,
  }
}
