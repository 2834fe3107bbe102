import type { SearchDocument } from '../document.ts'
import { Counter } from './counter.ts'
import { Facets } from './facets.ts'
import { finishTier, type MadeTable, type TierContent } from './finish.ts'
import type { IsThere } from './folder.ts'
import { type IndexFile, pathOf } from './pack.ts'
import { Pairs } from './pairs.ts'
import type { TierPlan } from './plan.ts'
import { sizesFor } from './sizes.ts'
import { Terms } from './terms.ts'
import { packTexts, textName } from './texts.ts'
import { wordsAmong } from './words.ts'

/**
 * Makes the missing files of a tier. Texts are written as the articles come; only postings stay
 * in memory.
 *
 * @param documents In the order of the plan.
 * @returns Its entry in the manifest.
 */
export function* buildTier(
  plan: TierPlan,
  documents: Iterable<SearchDocument>,
  isThere: IsThere,
): Generator<IndexFile, MadeTable> {
  const { ids, salt, texts } = plan
  const articles = ids.length
  const sizes = sizesFor(articles)
  const terms = new Terms()
  const pairs = new Pairs()
  const facets = new Facets()
  const counter = new Counter(terms, pairs)
  const coming = documents[Symbol.iterator]()
  let article = 0
  for (const [folder, count] of texts) {
    for (let from = 0; from < count; from += sizes.perShard) {
      const shard: SearchDocument[] = []
      for (const last = Math.min(count, from + sizes.perShard); from + shard.length < last; ) {
        const { done, value: document } = coming.next()
        if (done) throw new RangeError(`The plan has ${articles} articles, not ${article}`)
        counter.count(document, article)
        facets.add(document)
        shard.push(document)
        article++
      }
      const name = textName(folder, from / sizes.perShard)
      if (!isThere(pathOf(name))) yield packTexts(name, shard)
    }
  }
  const content: TierContent = {
    facets,
    words: wordsAmong(terms.counts()),
    *terms(shards) {
      for (const [term, postings] of terms.sorted()) {
        shards.add(term, postings)
        yield* shards.takeReady()
      }
    },
    pairs: () => pairs.files(sizes.pairShard, salt, isThere),
  }
  return yield* finishTier(plan, content, sizes, isThere)
}
