import type { SearchDocument } from '../document.ts'
import { facetTerm, hashPair, hashWord, SCALE, type TierTable } from '../format.ts'
import { valueAt } from '../query/values.ts'
import { eachTerm, type Scan, scan, type TermSink } from '../tokens.ts'
import { twice } from './bytes.ts'
import { Facets } from './facets.ts'
import { foldFor } from './fold.ts'
import { Folder, type IsThere, pathOf } from './folder.ts'
import { type IndexFile, pack } from './pack.ts'
import { Pairs } from './pairs.ts'
import type { TierPlan } from './plan.ts'
import { sizesFor } from './sizes.ts'
import { Terms } from './terms.ts'
import { storedArticle } from './texts.ts'

/** Weights of fields; what stands in a title says most about an article. */
const TITLE = 6
const CORE = 2
const BODY = 1
/** Length, in terms, of an article that is neither long nor short. */
const USUAL = 500

/**
 * The files of a tier that are not there yet. Texts are written as the articles come; only postings stay
 * in memory.
 *
 * @param documents In the order of the plan.
 * @returns What the manifest has of it.
 */
export function* buildTier(
  { ids, days, salt, texts }: TierPlan,
  documents: Iterable<SearchDocument>,
  isThere: IsThere,
): Generator<IndexFile, Omit<TierTable, 'files'>> {
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
      const name = `d/${folder}/${from / sizes.perShard}`
      if (!isThere(pathOf(name))) yield pack(name, JSON.stringify(shard.map(storedArticle)))
    }
  }
  const rest = new Folder('x', salt)
  facets.addTo(rest, sizes.facets)
  rest.add('days', JSON.stringify(days))
  const words = terms.addWords(rest, sizes.words)
  return {
    articles,
    segment: sizes.segment,
    perShard: sizes.perShard,
    facets: sizes.facets,
    texts,
    ...(yield* terms.files(sizes, salt, isThere)),
    ...(yield* pairs.files(sizes.shard, salt, isThere)),
    rest: yield* rest.close(isThere),
    words,
  }
}

/** Counts the terms of one article after another into the postings. */
class Counter implements TermSink {
  private readonly terms: Terms
  private readonly pairs: Pairs
  /** Weight of each term in the article at hand; by number. */
  private weights = new Float32Array(1 << 16)
  private seen: number[] = []
  /** Hash × 8 + weight of each pair of the article at hand, as often as it occurs. */
  private pairsSeen = new Uint32Array(1024)
  private pairsCount = 0
  private length = 0
  /** Of the field at hand. */
  private weight = 0

  constructor(terms: Terms, pairs: Pairs) {
    this.terms = terms
    this.pairs = pairs
  }

  count(document: SearchDocument, article: number): void {
    this.seen = []
    this.pairsCount = 0
    this.length = 0
    this.text(document.title, TITLE, 7)
    for (const name of [document.source, ...document.topics, ...document.tags]) {
      this.text(name, CORE, 4)
    }
    let heading: string | null = null
    for (const passage of document.passages) {
      if (passage.heading !== heading) this.text(passage.heading, CORE, 4)
      heading = passage.heading
      const lead = passage.number === ''
      this.text(passage.text, lead ? CORE : BODY, lead ? 4 : 2)
    }
    this.write(article)
    this.rare(document, article)
    this.writePairs(article)
  }

  private text(text: string | null, weight: number, pairWeight: number): void {
    if (text === null || text === '') return
    const read = scan(text, { han: foldFor(text), valueAt })
    this.weight = weight
    eachTerm(read, this)
    this.neighbours(read, pairWeight)
  }

  term(text: string): void {
    this.add(this.terms.number(text))
  }

  pair(first: number, second: number): void {
    this.add(this.terms.pairNumber(first, second))
  }

  private add(term: number): void {
    if (term >= this.weights.length) {
      const larger = new Float32Array(this.weights.length * 2)
      larger.set(this.weights)
      this.weights = larger
    }
    if (this.weights[term] === 0) this.seen.push(term)
    this.weights[term] = (this.weights[term] ?? 0) + this.weight
    this.length++
  }

  private neighbours({ units }: Scan, weight: number): void {
    let before: number | null = null
    for (const { kind, text } of units) {
      const hash = kind === 'han' ? null : hashWord(text)
      if (before !== null && hash !== null) {
        if (this.pairsCount === this.pairsSeen.length) this.pairsSeen = twice(this.pairsSeen)
        this.pairsSeen[this.pairsCount++] = hashPair(before, hash) * SCALE + weight
      }
      before = hash
    }
  }

  /** Each pair once, with the highest of its weights. */
  private writePairs(article: number): void {
    const sorted = this.pairsSeen.subarray(0, this.pairsCount).sort()
    for (let at = 0; at < sorted.length; at++) {
      const one = sorted[at] as number
      const hash = Math.floor(one / SCALE)
      if (Math.floor((sorted[at + 1] ?? -1) / SCALE) === hash) continue
      this.pairs.add(hash, article, one % SCALE)
    }
  }

  /** BM25F in three bits: weighted occurrences, saturated, less in long articles. */
  private write(article: number): void {
    const norm = 1.2 * (0.25 + (0.75 * this.length) / USUAL)
    for (const term of this.seen) {
      const weight = this.weights[term] ?? 0
      const share = weight / (weight + norm)
      this.terms.add(term, article, Math.max(1, Math.min(7, Math.floor(share * 8))))
    }
  }

  /** What no text says: the day of publication, at the lowest weight, and the facets. */
  private rare(document: SearchDocument, article: number): void {
    const names = [
      ...scan((document.published ?? '').slice(0, 10), { valueAt }).values.flatMap(
        ({ terms }) => terms,
      ),
      ...document.topics.map(facetTerm.topic),
      ...(document.source === null ? [] : [facetTerm.source(document.source)]),
      facetTerm.lang(document.lang),
    ]
    for (const name of new Set(names)) {
      const term = this.terms.number(name)
      if (term < this.weights.length && (this.weights[term] ?? 0) > 0) continue
      this.terms.add(term, article, 0)
    }
    for (const term of this.seen) this.weights[term] = 0
  }
}
