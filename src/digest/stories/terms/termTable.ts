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

/** Kinds whose terms are compared by their weights. */
export type WordKind = Extract<Kind, 'title' | 'words' | 'names'>

/** A phrase of names: the word it begins with, and those of its words that few articles have. */
interface RarePhrase {
  /** Numbers of strings. */
  readonly head: number
  readonly words: readonly number[]
}

/** The terms of one article as numbers of strings, in the order of its facts. */
export interface ArticleTerms {
  readonly terms: Readonly<Record<Kind, Int32Array>>
  /** Square root of the summed squares of the weights. */
  readonly norms: Readonly<Record<WordKind, number>>
  readonly phrases: readonly RarePhrase[]
  /** What title and lead name, in their order. */
  readonly opening: readonly OpeningTerm[]
  /** Most of its words are Chinese. */
  readonly isHan: boolean
  /** Its headline may be of another language. */
  readonly isHanTitled: boolean
}

/** A term that can tell of an event; neither a word of any news nor one that many articles have. */
export interface OpeningTerm {
  /** Number of the string; -1 for what stands between such terms. */
  readonly string: number
  /** It and the term before it are one thing: pairs of one run of Han, words of one name. */
  readonly continuesRun: boolean
  /** Of Han, or of a name: `concert` tells less of an event. */
  readonly isSpecific: boolean
}

/** In place of a term. */
const ENDS_CLAUSE = -1

/** What a word of any news weighs against a rare one. */
const COMMON_SHARE = 0.4

/** A name that more articles have tells nothing of an event; a large digest has large events. */
function fewOf(articles: number): number {
  return Math.min(60, Math.max(6, articles / 100))
}

/** Of fewer articles nothing is rare. */
const SOME = 4
/** Fewer are a dump or two: what no rule joins has weights of its own there. */
const MANY = 16

/**
 * What terms say, told from how many articles share them. A term is a string of one kind, and has
 * the number of the string.
 */
export class TermTable {
  readonly pack: StoryPack
  /** Of each kind by term: how many articles have it, and the step of that number. */
  readonly frequencies: DocumentFrequencies
  readonly steps: Readonly<Record<Kind, Uint8Array>>
  /** How many articles there are, roundly. */
  readonly size: number
  /** A term of more articles tells nothing of an event. */
  readonly few: number
  /** Whether there are enough articles to tell by them what is rare. */
  readonly isSome: boolean
  /** Whether they are more than a dump or two. */
  readonly isMany: boolean
  /** By step: the weight of a term, squared; and that of a word of any news. */
  readonly #squares: Float64Array
  readonly #commonSquares: Float64Array
  readonly #classes: StringClasses
  /** Told when they are asked for: few are, where little is new. */
  readonly #articles = new Map<number, ArticleTerms>()

  /**
   * @param counts Of these articles, where they are known.
   * @param classes Of their strings, where they are known.
   */
  constructor(
    pack: StoryPack,
    frequencies: DocumentFrequencies = frequenciesOf(pack),
    classes: StringClasses = new StringClasses(pack.texts),
  ) {
    this.pack = pack
    this.frequencies = frequencies
    this.steps = byKind((kind) => binsOf(this.frequencies[kind]))
    const articles = roundedSize(pack.ids.length)
    this.size = articles
    this.few = fewOf(articles)
    this.isSome = articles > SOME
    this.isMany = areMany(pack.ids.length)
    this.#classes = classes
    const weights = Array.from({ length: BINS }, (_, step) => weight(centerOf(step), articles))
    this.#squares = Float64Array.from(weights, (own) => own ** 2)
    this.#commonSquares = Float64Array.from(weights, (own) => (own * COMMON_SHARE) ** 2)
  }

  /** Whether a string is a word of any news. */
  isEveryday(string: number): boolean {
    return this.#classes.isEveryday(string)
  }

  /** Whether a string is a name in lower case that has a code. */
  hasCode(string: number): boolean {
    return this.#classes.hasCode(string)
  }

  /** The weight of a term, squared. */
  square(kind: Kind, term: number): number {
    const squares = this.isEveryday(term) ? this.#commonSquares : this.#squares
    return squares[this.steps[kind][term] ?? 0] ?? 0
  }

  /** How many articles share a term, as far as its step tells. */
  frequency(kind: Kind, string: number): number {
    return centerOf(this.steps[kind][string] ?? 0)
  }

  /** Whether most share a term: it tells the topic of a digest, and no event. */
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

  /** Whether an article is told in Chinese; quicker than with all that its terms say. */
  isHan(at: number): boolean {
    return this.#isMostlyHan(listOf(this.pack, at, 'words'))
  }

  #norm(kind: Kind, terms: Int32Array): number {
    const steps = this.steps[kind]
    let sum = 0
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0
      const squares = this.#classes.isEveryday(term) ? this.#commonSquares : this.#squares
      sum += squares[steps[term] ?? 0] ?? 0
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

  /** 机发 of 手机发布 only joins two words of any news. */
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

/** Whether so many articles are more than a dump or two. */
export function areMany(articles: number): boolean {
  return roundedSize(articles) > MANY
}

function binsOf(frequencies: Int32Array): Uint8Array {
  const steps = new Uint8Array(frequencies.length)
  for (let term = 0; term < frequencies.length; term++) steps[term] = binOf(frequencies[term] ?? 0)
  return steps
}

/** Few articles share few terms, so counts alone would call each of them rare: 20 are added. */
function weight(frequency: number, articles: number): number {
  return Math.log(1 + (articles + 20) / (4 * frequency))
}
