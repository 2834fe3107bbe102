import { TIERS } from '../format.ts'

/** Tuning sizes: larger shards mean more bytes a query, smaller ones mean more files. */
export interface TierSizes {
  /** Bytes of a term shard before it is deflated. */
  readonly shard: number
  /** The same of a shard of pairs. */
  readonly pairShard: number
  /** Bytes of postings from which a term has files of its own. */
  readonly common: number
  /** Articles of one segment of a common term. */
  readonly segment: number
  /** Articles of one text shard. */
  readonly perShard: number
  /** Articles of one folder of texts, at least; twice as many in the mean. */
  readonly folder: number
  /** Articles of one facet shard. */
  readonly facets: number
  /** Bytes of a list of words, before it is deflated, that ends with its letter. */
  readonly words: number
}

/** By the number of articles alone, so that equal articles are cut alike. */
export function sizesFor(articles: number): TierSizes {
  const [large, small] = TIERS
  // Written with every article that is added, so in few files.
  if (articles < small)
    return {
      shard: 896,
      pairShard: 1664,
      common: Infinity,
      segment: small,
      perShard: 4,
      folder: large,
      facets: small,
      words: 4096,
    }
  const middle = { common: 1024, segment: 4096, perShard: 1, folder: 96, facets: 4096, words: 0 }
  if (articles < large) return { ...middle, shard: 1024, pairShard: 1024 }
  if (articles <= 32_768) return { ...middle, shard: 3584, pairShard: 3584 }
  return {
    shard: 12_288,
    pairShard: 12_288,
    common: 3072,
    segment: 16_384,
    perShard: 5,
    folder: 384,
    facets: 16_384,
    words: 0,
  }
}
