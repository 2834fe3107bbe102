import { listOf, PHRASE_END, type StoryPack } from '../packed/storyPack.ts'
import {
  byKind,
  type DocumentFrequencies,
  frequenciesOf,
  type Kind,
} from './documentFrequencies.ts'
import { BINS, binOf, centerOf, roundedSize } from './frequencyBins.ts'
import { continuesRun } from './hanBigrams.ts'
import { StringClasses } from './stringClasses.ts'

/** Kinds of terms whose cosine is measured. */
export type WordKind = Extract<Kind, 'title' | 'words' | 'names'>

/** A name of several words: its first word, and those of its words that few articles have. */
interface RarePhrase {
  /** Numbers of strings. */
  readonly head: number
  readonly words: readonly number[]
}

/** The terms of an article as numbers of strings, in the order of its facts. */
export interface ArticleTerms {
  readonly terms: Readonly<Record<Kind, Int32Array>>
  /** Square root of the summed squares of the weights. */
  readonly norms: Readonly<Record<WordKind, number>>
  readonly phrases: readonly RarePhrase[]
  /** Terms of title and lead, in their order. */
  readonly opening: readonly OpeningTerm[]
  /** Most of its words are Chinese. */
  readonly isHan: boolean
  /** Its headline may be of another language. */
  readonly isHanTitled: boolean
}

/** A term of title or lead that is neither a common word of news nor in many articles. */
export interface OpeningTerm {
  /** Number of the string; -1 for a gap of other words. */
  readonly string: number
  /** It continues the term before it: bigrams of one run of Han, words of one name. */
  readonly continuesRun: boolean
  /** Han, or a name: a noun as `concert` is less specific. */
  readonly isSpecific: boolean
}

/** Stands in place of a term where a clause ends. */
const ENDS_CLAUSE = -1

/** Weight of a common word of news, against another of the same frequency. */
const COMMON_SHARE = 0.4

/** Articles that a rare name may have: more in a large digest, whose events are larger. */
function fewOf(articles: number): number {
  return Math.min(60, Math.max(6, articles / 100))
}

/** Up to this number of articles no term can be called rare. */
const SOME = 4
/** A digest of so many articles and fewer is small: pairs that no rule joins have weights of their own there. */
const MANY = 16

/** Weights of terms by document frequency. A term is a string of one kind, known by the number of the string. */
export class TermTable {
  readonly pack: StoryPack
  /** Document frequencies by kind and term, and their bins. */
  readonly frequencies: DocumentFrequencies
  readonly bins: Readonly<Record<Kind, Uint8Array>>
  /** How many articles there are, rounded. */
  readonly size: number
  /** A name of more articles is not rare. */
  readonly few: number
  /** Whether there are enough articles for a term to be rare. */
  readonly isSome: boolean
  /** Whether the digest is not a small one. */
  readonly isMany: boolean
  /** By bin: the squared weight of a term, and that of a common word of news. */
  readonly #squares: Float64Array
  readonly #commonSquares: Float64Array
  readonly #classes: StringClasses
  /** Made when asked for: few are, where little is new. */
  readonly #articles = new Map<number, ArticleTerms>()

  /**
   * @param frequencies Of these articles, where they are known.
   * @param classes Of their strings, where they are known.
   */
  constructor(
    pack: StoryPack,
    frequencies: DocumentFrequencies = frequenciesOf(pack),
    classes: StringClasses = new StringClasses(pack.texts),
  ) {
    this.pack = pack
    this.frequencies = frequencies
    this.bins = byKind((kind) => binsOf(this.frequencies[kind]))
    const articles = roundedSize(pack.ids.length)
    this.size = articles
    this.few = fewOf(articles)
    this.isSome = articles > SOME
    this.isMany = areMany(pack.ids.length)
    this.#classes = classes
    const weights = Array.from({ length: BINS }, (_, bin) => weight(centerOf(bin), articles))
    this.#squares = Float64Array.from(weights, (own) => own ** 2)
    this.#commonSquares = Float64Array.from(weights, (own) => (own * COMMON_SHARE) ** 2)
  }

  /** Whether a string is a common word of news. */
  isEveryday(string: number): boolean {
    return this.#classes.isEveryday(string)
  }

  /** Whether a string is a name (in lower case) that has a code. */
  hasCode(string: number): boolean {
    return this.#classes.hasCode(string)
  }

  /** The weight of a term, squared. */
  square(kind: Kind, term: number): number {
    const squares = this.isEveryday(term) ? this.#commonSquares : this.#squares
    return squares[this.bins[kind][term] ?? 0] ?? 0
  }

  /** How many articles share a term: the middle of its bin. */
  frequency(kind: Kind, string: number): number {
    return centerOf(this.bins[kind][string] ?? 0)
  }

  /** Whether most articles share a term: it is the topic of the digest, and no event. */
  isTopic(kind: Kind, string: number): boolean {
    return 2 * this.frequency(kind, string) > this.size
  }

  article(at: number): ArticleTerms {
    const known = this.#articles.get(at)
    if (known) return known
    const terms = byKind((kind) => listOf(this.pack, at, kind))
    const article: ArticleTerms = {
      terms,
      norms: {
        title: this.#norm('title', terms.title),
        words: this.#norm('words', terms.words),
        names: this.#norm('names', terms.names),
      },
      phrases: this.#rarePhrases(listOf(this.pack, at, 'phrases')),
      opening: this.#opening(terms.names, listOf(this.pack, at, 'opening')),
      isHan: this.isHan(at),
      isHanTitled: this.#isMostlyHan(terms.title),
    }
    this.#articles.set(at, article)
    return article
  }

  /** Whether an article is Chinese; without reading its other terms. */
  isHan(at: number): boolean {
    return this.#isMostlyHan(listOf(this.pack, at, 'words'))
  }

  #norm(kind: Kind, terms: Int32Array): number {
    const bins = this.bins[kind]
    let sum = 0
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0
      const squares = this.#classes.isEveryday(term) ? this.#commonSquares : this.#squares
      sum += squares[bins[term] ?? 0] ?? 0
    }
    return Math.sqrt(sum)
  }

  #isMostlyHan(words: Int32Array): boolean {
    let han = 0
    for (const word of words) if (this.#classes.isHan(word)) han++
    return han * 2 > words.length
  }

  #opening(names: Int32Array, strings: Int32Array): readonly OpeningTerm[] {
    const { texts } = this.pack
    const all: { readonly string: number; readonly frequency: number }[] = []
    for (const string of strings) {
      const isEnd = texts[string] === ''
      const frequency = this.frequency('words', string) || this.frequency('title', string)
      if (isEnd) all.push({ string: ENDS_CLAUSE, frequency })
      else if (frequency > 0) all.push({ string, frequency })
    }
    const opening: OpeningTerm[] = []
    let last = -1
    for (const [at, { string, frequency }] of all.entries()) {
      const isOfAny = string === ENDS_CLAUSE || this.isEveryday(string) || frequency > this.few
      if (isOfAny || this.#isGlue(all, at)) {
        if (last >= 0) opening.push({ string: -1, continuesRun: false, isSpecific: false })
        last = -1
        continue
      }
      const isName = names.includes(string)
      const isWithin = isName && names.includes(last)
      const continues =
        last >= 0 && (isWithin || continuesRun(texts[last] ?? '', texts[string] ?? ''))
      opening.push({
        string,
        continuesRun: continues,
        isSpecific: isName || this.#classes.isHan(string),
      })
      last = string
    }
    return opening
  }

  /** Whether a bigram only joins two common words: 机发 of 手机发布. */
  #isGlue(terms: readonly { readonly string: number }[], at: number): boolean {
    const before = terms[at - 1]?.string
    const after = terms[at + 1]?.string
    if (before === undefined || after === undefined) return false
    if (!this.isEveryday(before) || !this.isEveryday(after)) return false
    const { texts } = this.pack
    const text = texts[terms[at]?.string ?? -1] ?? ''
    return continuesRun(texts[before] ?? '', text) && continuesRun(text, texts[after] ?? '')
  }

  #rarePhrases(strings: Int32Array): readonly RarePhrase[] {
    const phrases: RarePhrase[] = []
    let start = 0
    for (let end = 0; end < strings.length; end++) {
      if (strings[end] !== PHRASE_END) continue
      const words: number[] = []
      for (let at = start; at < end; at++) {
        const word = strings[at] ?? 0
        const frequency = this.frequency('names', word)
        if (frequency > 0 && frequency <= this.few) words.push(word)
      }
      if (words.length > 0) phrases.push({ head: strings[start] ?? 0, words })
      start = end + 1
    }
    return phrases
  }
}

/** Whether a digest of so many articles is not a small one. */
export function areMany(articles: number): boolean {
  return roundedSize(articles) > MANY
}

function binsOf(frequencies: Int32Array): Uint8Array {
  const bins = new Uint8Array(frequencies.length)
  for (let term = 0; term < frequencies.length; term++) bins[term] = binOf(frequencies[term] ?? 0)
  return bins
}

/** Inverse document frequency. In a small digest every term has a low frequency, so 20 articles are added. */
function weight(frequency: number, articles: number): number {
  return Math.log(1 + (articles + 20) / (4 * frequency))
}
