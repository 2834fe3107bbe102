import { hasCode } from '../../bilingual/codes.ts'
import { wordsOf } from '../../facts/contentWords.ts'
import { textsOf } from '../packed/storyPack.ts'
import type { Articles } from '../terms/articles.ts'
import { COMMON_BIGRAMS } from '../terms/commonBigrams.ts'
import { continuesRun, countRuns } from '../terms/hanBigrams.ts'
import type { RareTerms } from '../terms/rareTerms.ts'
import { isHanText } from '../terms/stringClasses.ts'
import type { Shared } from './sharedRareTerms.ts'

/** Shared names that are more than one company: two in Latin letters, or three with Han, which shows no names by capitals. */
export const NAMES = 2

/** What two articles share. */
export interface InCommon {
  /** Rare terms, and how many of these are names. */
  readonly rareTerms: number
  readonly names: number
  /** Rare terms of both headlines. */
  readonly titled: number
  /** Names in Latin letters. */
  readonly latin: number
  /** Whether the names are more than a company has in all its news. */
  readonly areNamed: boolean
}

/** Which of the shared rare words are names, and which stand in both headlines. */
export class SharedNames {
  readonly #table: Articles['table']
  readonly #termsOf: Articles['termsOf']
  readonly #rare: RareTerms

  constructor({ table, termsOf }: Articles, rare: RareTerms) {
    this.#table = table
    this.#termsOf = termsOf
    this.#rare = rare
  }

  of(later: number, earlier: number, { shared, rareTerms }: Shared): InCommon {
    const latin = this.#latinNames(later, earlier, shared)
    const han = shared.filter((text) => isHanText(text) && !COMMON_BIGRAMS.has(text))
    const names = latin + countRuns(han)
    const titled = this.#titledAlike(later, earlier)
    return { rareTerms, titled, latin, names, areNamed: latin >= NAMES || names > NAMES }
  }

  /** Whether both headlines have one rare name. */
  areHeadedByName(later: number, earlier: number): boolean {
    return this.#isAnyName(this.#inTitles(later, earlier), earlier)
  }

  /** Whether both headlines have one rare term; two characters of Han may be any word. */
  areHeadedByRareTerm(later: number, earlier: number): boolean {
    const shared = this.#inTitles(later, earlier)
    const { isHan } = this.#table.article(later)
    return shared.some((text, at) => {
      const last = shared[at - 1] ?? ''
      const isRun =
        continuesRun(last, text) && !(COMMON_BIGRAMS.has(last) && COMMON_BIGRAMS.has(text))
      return isHanText(text) ? isRun : !isHan
    })
  }

  /**
   * Whether headline or lead of the later have a rare name of the earlier: of its whole text, or in Chinese, which shows no names
   * by capitals, of its headline or lead. The subject before a colon of a headline is a name.
   */
  opensWithNameOf(later: number, earlier: number): boolean {
    const known = this.#table.article(later).isHan
      ? this.#rare.opening(earlier)
      : this.#rare.named(earlier)
    const shared = this.#sharedOf(this.#rare.opening(later), known)
    const { head } = this.#termsOf(later)
    return (head !== null && shared.includes(head)) || this.#isAnyName(shared, earlier)
  }

  /** How many names in Latin letters of its headline another article has; its first word is one. */
  headlineNamesIn(at: number, other: number): number {
    const shared = this.#sharedOf(this.#rare.of('title', at), this.#rare.named(other))
    const [first] = this.#termsOf(at).title
    return shared.filter(
      (text) => !isHanText(text) && (text === first || this.#isOwnName(text, at)),
    ).length
  }

  /** How many names in Latin letters are among shared words. */
  #latinNames(later: number, earlier: number, shared: readonly string[]): number {
    const known = textsOf(this.#table.pack, earlier, 'names').filter((name) =>
      shared.includes(name),
    )
    return this.#termsOf(later).phrases.filter(
      (phrase) => !hasCode(phrase) && wordsOf(phrase).some((word) => known.includes(word)),
    ).length
  }

  /** How many rare terms both headlines share. */
  #titledAlike(later: number, earlier: number): number {
    return countRuns(this.#inTitles(later, earlier))
  }

  /** Rare words of both headlines, in the order of the later. */
  #inTitles(later: number, earlier: number): readonly string[] {
    return this.#sharedOf(this.#rare.of('title', later), this.#rare.of('title', earlier))
  }

  /** Texts of the terms that are among others, each once, in their order. */
  #sharedOf(terms: readonly number[], others: readonly number[]): readonly string[] {
    const { texts } = this.#table.pack
    const known = new Set(others)
    return [...new Set(terms.filter((term) => known.has(term)))].map((term) => texts[term] ?? '')
  }

  /** Whether a name of an article is among rare words; one Han bigram may be any word. */
  #isAnyName(shared: readonly string[], article: number): boolean {
    return shared.some((text, at) => {
      const last = shared[at - 1] ?? ''
      return isHanText(text)
        ? continuesRun(last, text) && !COMMON_BIGRAMS.has(last) && !COMMON_BIGRAMS.has(text)
        : this.#isOwnName(text, article)
    })
  }

  /** Whether a word is part of a name of an article without a code, as Hong Kong has one. */
  #isOwnName(word: string, at: number): boolean {
    const { names, phrases } = this.#termsOf(at)
    if (!names.includes(word) || hasCode(word)) return false
    const own = phrases.filter((phrase) => wordsOf(phrase).includes(word))
    return own.length === 0 || own.some((phrase) => !hasCode(phrase))
  }
}
