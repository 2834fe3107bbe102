import type { SearchDocument } from '../document.ts'
import { facetLang, facetTerm, hashPair, hashWord, SCALE } from '../format.ts'
import { withNearestYear } from '../nearestYear.ts'
import { valueAt } from '../query/values.ts'
import { eachTerm, type Scan, scan, type TermSink } from '../tokens.ts'
import { foldFor } from './fold.ts'
import type { Terms } from './terms.ts'

/** Field weights: a title says most about an article. */
const TITLE = 6
const CORE = 2
const BODY = 1
/** The whole part of a number weighs so many times less than the number. */
const WHOLE = 4
/** Parameters of BM25: how soon more occurrences add nothing, and how much the length of an article counts. */
const K1 = 1.2
const B = 0.75
/** Length, in terms, of a usual article: by the true mean each article that comes would change all weights. */
const USUAL_LENGTH = 500

/** Takes the pairs of neighbouring words, each once for an article. */
export interface PairSink {
  /** @param weight 2 in a body, 4 in a lead or heading, 7 in a title. */
  add(hash: number, article: number, weight: number): void
}

/** Counts the terms of one article after another into the postings. */
export class Counter implements TermSink {
  private readonly terms: Terms
  private readonly pairs: PairSink
  /** Weight of each term in the article at hand; by number. */
  private weights = new Float32Array(1 << 16)
  /** Numbers of the terms of the article at hand. */
  private seen: number[] = []
  private readonly pairsSeen = new HighestWeights()
  /** In terms, of the article at hand. */
  private length = 0
  /** Of the field at hand. */
  private weight = 0
  /** Of the article at hand. */
  private published: string | null = null

  constructor(terms: Terms, pairs: PairSink) {
    this.terms = terms
    this.pairs = pairs
  }

  count(document: SearchDocument, article: number): void {
    this.seen = []
    this.length = 0
    this.published = document.published
    this.text(document.title, TITLE, 7)
    for (const name of [document.source, ...document.topics, ...document.tags]) {
      this.text(name, CORE, 4)
    }
    // A text that has a number in digits comes before one that has it in words.
    for (const [other] of document.elsewhere) {
      if (/^\d/.test(other)) this.text(other, BODY, 2)
      else this.text(other, CORE, 4)
    }
    let heading: string | null = null
    for (const passage of document.passages) {
      if (passage.heading !== heading) this.text(passage.heading, CORE, 4)
      heading = passage.heading
      const lead = passage.number === ''
      this.text(passage.text, lead ? CORE : BODY, lead ? 4 : 2)
    }
    // An article of that month comes before one that only speaks of it, but behind one whose title names it.
    this.weight = CORE
    const month = document.published?.slice(5, 7)
    if (month) this.term(`@${month}`)
    this.addPostings(article)
    this.addMetadata(document, article)
    for (const term of this.seen) this.weights[term] = 0
    this.pairsSeen.empty((hash, weight) => this.pairs.add(hash, article, weight))
  }

  private text(text: string | null, weight: number, pairWeight: number): void {
    if (text === null || text === '') return
    const read = scan(text, { han: foldFor(text), valueAt })
    this.weight = weight
    eachTerm(read, this)
    for (const { terms } of read.values) {
      for (const term of withNearestYear(terms, this.published)) this.term(term)
    }
    this.neighbours(read, pairWeight)
  }

  term(text: string): void {
    this.add(this.terms.number(text), this.weight)
  }

  whole(text: string): void {
    this.add(this.terms.number(text), this.weight / WHOLE)
  }

  pair(first: number, second: number): void {
    this.add(this.terms.pairNumber(first, second), this.weight)
  }

  private add(term: number, weight: number): void {
    if (term >= this.weights.length) {
      const larger = new Float32Array(this.weights.length * 2)
      larger.set(this.weights)
      this.weights = larger
    }
    if (this.weights[term] === 0) this.seen.push(term)
    this.weights[term] = (this.weights[term] ?? 0) + weight
    this.length++
  }

  private neighbours({ units }: Scan, weight: number): void {
    let before: number | null = null
    for (const { kind, text } of units) {
      const hash = kind === 'han' ? null : hashWord(text)
      if (before !== null && hash !== null) {
        this.pairsSeen.add(hashPair(before, hash), weight)
      }
      before = hash
    }
  }

  /** BM25F in three bits: weighted occurrences, saturated, less in long articles. */
  private addPostings(article: number): void {
    const norm = K1 * (1 - B + (B * this.length) / USUAL_LENGTH)
    for (const term of this.seen) {
      const weight = this.weights[term] ?? 0
      const share = weight / (weight + norm)
      this.terms.add(term, article, Math.max(1, Math.min(7, Math.floor(share * 8))))
    }
  }

  /** Day, month and year of publication and the facets, at the lowest weight where no text has them. */
  private addMetadata(document: SearchDocument, article: number): void {
    const day = (document.published ?? '').slice(0, 10)
    const names = [
      ...scan(day, { valueAt }).values.flatMap(({ terms }) => terms),
      ...(day === '' ? [] : [day.slice(0, 4)]),
      ...document.topics.map(facetTerm.topic),
      ...(document.source === null ? [] : [facetTerm.source(document.source)]),
      facetTerm.lang(facetLang(document.lang)),
    ]
    for (const name of new Set(names)) {
      const term = this.terms.number(name)
      if (term < this.weights.length && (this.weights[term] ?? 0) > 0) continue
      this.terms.add(term, article, 0)
    }
  }
}

/** Pairs of an article, each once, with the highest of its weights. */
class HighestWeights {
  /** Hash × 8 + weight, each at the first free place from that of its hash on; 0 is free. */
  private slots = new Uint32Array(1 << 11)
  /** Places taken, in the order in which they were. */
  private taken = new Uint32Array(1 << 10)
  private count = 0

  /** @param weight From 1 to 7. */
  add(hash: number, weight: number): void {
    const { slots } = this
    const last = slots.length - 1
    let place = hash & last
    for (let one = slots[place] as number; one > 0; one = slots[place] as number) {
      if (one >>> 3 === hash) {
        if (weight > (one & 7)) slots[place] = hash * SCALE + weight
        return
      }
      place = (place + 1) & last
    }
    slots[place] = hash * SCALE + weight
    this.taken[this.count++] = place
    if (this.count === this.taken.length) this.grow()
  }

  /** Hand over all and begin again. */
  empty(take: (hash: number, weight: number) => void): void {
    for (let at = 0; at < this.count; at++) {
      const place = this.taken[at] as number
      const one = this.slots[place] as number
      this.slots[place] = 0
      take(one >>> 3, one & 7)
    }
    this.count = 0
  }

  private grow(): void {
    const all = this.taken.map((place) => this.slots[place] as number)
    this.slots = new Uint32Array(this.slots.length * 2)
    this.taken = new Uint32Array(this.taken.length * 2)
    this.count = 0
    for (const one of all) this.add(one >>> 3, one & 7)
  }
}
