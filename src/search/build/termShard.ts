/** The current term shard: being filled, or reused as a whole. */
import { Reader } from '../format.ts'
import { Writer } from './bytes.ts'
import { commonPrefixLength } from './commonPrefix.ts'
import type { Unpacked } from './pack.ts'

const encoder = new TextEncoder()

/** The shard at hand. */
export interface TermShard {
  readonly count: number
  readonly size: number
  file(): Unpacked
}

/**
 * One that was made before. Its terms are not read: only the columns are passed over, to tell its size as a new
 * one does, so that shards end at the same terms whether they are made or taken over.
 */
export class ReusedShard implements TermShard {
  readonly count: number
  readonly size: number
  private readonly whole: Unpacked

  constructor(whole: Unpacked) {
    this.whole = whole
    const reader = new Reader(whole.content)
    this.count = reader.varint()
    for (let left = this.count * COLUMNS; left > 0; left--) reader.varint()
    this.size = whole.content.length - reader.at + this.count * COLUMNS
  }

  file(): Unpacked {
    return this.whole
  }
}

/** Numbers stored with each term, counted as a byte each: what they take is known only when they are written. */
const COLUMNS = 4

/**
 * One range of terms. Like values stand together, which deflates better:
 *
 * ```text
 * count | shared letters… | lengths of the rests… | articles… | sizes… | rests… | postings…
 * ```
 *
 * Size 0 says that the postings are elsewhere; the number of the common term stands in their place.
 */
export class NewShard implements TermShard {
  count = 0
  private previous = ''
  private readonly shared = new Writer()
  private readonly lengths = new Writer()
  private readonly articles = new Writer()
  private readonly sizes = new Writer()
  private readonly rests = new Writer()
  private readonly postings = new Writer()

  get size(): number {
    return this.rests.length + this.postings.length + this.count * COLUMNS
  }

  add(term: string, articles: number, postings: Uint8Array): void {
    this.head(term, articles)
    this.sizes.varint(postings.length)
    this.postings.append(postings)
  }

  addCommon(term: string, articles: number, common: number): void {
    this.head(term, articles)
    this.sizes.varint(0)
    this.postings.varint(common)
  }

  file(): Unpacked {
    const all = new Writer()
    all.varint(this.count)
    for (const part of [
      this.shared,
      this.lengths,
      this.articles,
      this.sizes,
      this.rests,
      this.postings,
    ]) {
      all.append(part.view())
    }
    return { content: all.view(), data: null }
  }

  private head(term: string, articles: number): void {
    const shared = commonPrefixLength(this.previous, term)
    const rest = encoder.encode(term.slice(shared))
    this.shared.varint(shared)
    this.lengths.varint(rest.length)
    this.rests.append(rest)
    this.articles.varint(articles)
    this.previous = term
    this.count++
  }
}
