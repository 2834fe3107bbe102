import { SCALE } from '../format.ts'
import { PostingLog } from './bytes.ts'
import { Interner, NumberMap } from './interning.ts'
import type { Postings } from './postings.ts'

/** The terms of a tier with their postings, filled article by article. */
export class Terms {
  private readonly numbers = new Interner()
  private readonly pairNumbers = new NumberMap()
  private readonly postings = new PostingLog()
  /** Numbers of all terms, in the order of their texts. */
  private order: Uint32Array | null = null

  /** The number of a term, by which it is cheap to count. */
  number(term: string): number {
    return this.numbers.of(term)
  }

  /** The number of the term of two Han characters: found by their codes, without making the text. */
  pairNumber(first: number, second: number): number {
    return this.pairNumbers.of(((first << 16) | second) >>> 0, this.makePair)
  }

  private readonly makePair = (key: number): number =>
    this.number(String.fromCharCode(key >>> 16, key & 0xffff))

  /**
   * @param article Higher than in the call before for the term.
   * @param weight From 0 to 7.
   */
  add(term: number, article: number, weight: number): void {
    this.postings.add(term, article * SCALE + weight)
  }

  /** All terms with their postings, in order. The postings are gone afterwards. */
  *sorted(): Generator<readonly [term: string, postings: Postings], void, undefined> {
    const postingsOf = this.postings.sorted()
    for (const number of this.inOrder()) yield [this.textOf(number), postingsOf(number)]
  }

  /** All terms with the number of articles that have each, in order. */
  *counts(): Generator<readonly [term: string, articles: number], void, undefined> {
    for (const number of this.inOrder()) yield [this.textOf(number), this.postings.count(number)]
  }

  private inOrder(): Uint32Array {
    const { numbers } = this
    this.order ??= Uint32Array.from(numbers.texts.toSorted(), (text) => numbers.of(text))
    return this.order
  }

  private textOf(number: number): string {
    return this.numbers.texts[number] as string
  }
}
