import { COMMON_BIGRAMS } from '../terms/commonBigrams.ts'
import { isHanText } from '../terms/stringClasses.ts'
import type { ArticleTerms } from '../terms/termTable.ts'
import type { PairReaders } from './pairReaders.ts'
import { NAMED_SIMILARITY, SIMILAR } from './thresholds.ts'

/** So many Han bigrams that no third article has make a name. */
const OWN_PAIRS = 3

/** So many shared rare words, a name among them, are of one event. */
const MUCH_IN_COMMON = 4

/** Similarity of two articles of few days that share a rare name and too few words. */
export class NameSimilarity {
  readonly #read: PairReaders

  constructor(readers: PairReaders) {
    this.#read = readers
  }

  /** @param alike Their similarity without it. */
  of(
    left: ArticleTerms,
    right: ArticleTerms,
    {
      alike,
      days,
      apartInPlace,
    }: { readonly alike: number; readonly days: number; readonly apartInPlace: boolean },
  ): number {
    const { table, shared } = this.#read
    const { few } = table
    const names = Math.min(this.#rarestName(left, right), this.#rarestName(right, left))
    // A name that two articles alone have, within a day, is in the news for one event.
    if (names <= 2 && days <= 1) return SIMILAR
    const isNamed =
      names <= few ||
      (left.isHan &&
        shared.words(left, right, 2).filter((text) => isHanText(text) && !COMMON_BIGRAMS.has(text))
          .length >= OWN_PAIRS)
    if (!isNamed || apartInPlace) return alike
    // Two Chinese texts of one trade share many bigrams: only words of Latin letters count.
    const words = shared.words(left, right, few).filter((text) => !isHanText(text)).length
    return Math.max(alike, words >= MUCH_IN_COMMON ? SIMILAR : NAMED_SIMILARITY)
  }

  /** Frequency of the rarest name that one opens with and the other has; infinite for none. */
  #rarestName({ opening }: ArticleTerms, { terms }: ArticleTerms): number {
    const { table, set } = this.#read
    const { texts } = table.pack
    set.fill(terms.words)
    let rarest = Number.POSITIVE_INFINITY
    let last = rarest
    for (const { string, continuesRun } of opening) {
      const text = string >= 0 && set.has(string) ? (texts[string] ?? '') : ''
      const frequency = table.frequency('words', string)
      if (isHanText(text) && !COMMON_BIGRAMS.has(text)) {
        if (continuesRun) rarest = Math.min(rarest, Math.max(last, frequency))
        last = frequency
        continue
      }
      last = Number.POSITIVE_INFINITY
      if (text !== '' && !isHanText(text) && terms.names.includes(string)) {
        rarest = Math.min(rarest, frequency)
      }
    }
    return rarest
  }
}
