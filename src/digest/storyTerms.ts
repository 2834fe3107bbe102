import { EVERYDAY } from './everyday.ts'
import type { ArticleFacts } from './facts.ts'

export const KINDS = ['title', 'words', 'names', 'marks', 'codes'] as const
export type Kind = (typeof KINDS)[number]

/** A phrase of names: the word it begins with, and those of its words that few articles have. */
export interface RarePhrase {
  readonly head: string
  /** Numbers of strings. */
  readonly words: readonly number[]
}

/** The terms of one article as numbers of {@link TermTable}, in the order of its facts. */
export interface ArticleTerms {
  readonly terms: Readonly<Record<Kind, readonly number[]>>
  /** Square root of the summed squares of the weights, for each kind. */
  readonly norms: Readonly<Record<Kind, number>>
  readonly phrases: readonly RarePhrase[]
  /** What title and lead name, in their order. */
  readonly opening: readonly OpeningTerm[]
  /** Most of its words are Chinese. */
  readonly isHan: boolean
}

/** A term that can tell of an event; neither a word of any news nor one that many articles have. */
export interface OpeningTerm {
  /** Number of the string; -1 for what stands between such terms. */
  readonly string: number
  /** It and the term before it are one thing: pairs of one run of Han, words of one name. */
  readonly goesOn: boolean
  /** Of Han, or of a name: `concert` tells less of an event. */
  readonly isTelling: boolean
}

/** In place of a term. */
const ENDS_CLAUSE = -1

/** What a word of any news weighs against a rare one. */
const COMMON_SHARE = 0.4

/** A name that more articles have tells nothing of an event; a large digest has large events. */
function fewOf(articles: number): number {
  return Math.min(60, Math.max(6, articles / 100))
}

/**
 * Numbers for terms, so that stories compare numbers and not strings. A term is a string of one
 * kind; numbers count from 0 in the order in which terms are first met, through the articles and,
 * inside an article, through the kinds.
 */
export class TermTable {
  /** Of each term: its text, the number of its string, how many articles have it. */
  readonly texts: string[] = []
  readonly strings: number[] = []
  readonly sharing: number[] = []
  /** Of each term: its weight, squared. */
  readonly squares: number[] = []
  /** A term that more articles have tells nothing of an event. */
  readonly few: number
  readonly articles: readonly ArticleTerms[]
  /** Of each term: whether it is of any news. */
  readonly everyday: readonly boolean[]
  readonly #strings = new Map<string, number>()
  /** Number of the term by number of the string. */
  readonly #terms: Readonly<Record<Kind, number[]>> = {
    title: [],
    words: [],
    names: [],
    marks: [],
    codes: [],
  }

  constructor(facts: readonly ArticleFacts[]) {
    const numbered = facts.map(({ terms }) => ({
      title: this.#number('title', terms.title),
      words: this.#number('words', terms.words),
      names: this.#number('names', terms.names),
      marks: this.#number('marks', terms.marks),
      codes: this.#number('codes', terms.codes),
    }))
    this.few = fewOf(facts.length)
    this.everyday = this.texts.map((text) => EVERYDAY.has(text))
    for (const [term, sharing] of this.sharing.entries()) {
      const own = this.everyday[term] ? COMMON_SHARE : 1
      this.squares.push((weight(sharing, facts.length) * own) ** 2)
    }
    this.articles = numbered.map((terms, at) => ({
      terms,
      norms: {
        title: this.#norm(terms.title),
        words: this.#norm(terms.words),
        names: this.#norm(terms.names),
        marks: this.#norm(terms.marks),
        codes: 0,
      },
      phrases: (facts[at]?.terms.phrases ?? []).flatMap((phrase) => this.#rarePhrase(phrase)),
      opening: this.#opening(terms, facts[at]?.terms.opening ?? []),
      isHan:
        terms.words.filter((term) => isHanText(this.texts[term])).length * 2 > terms.words.length,
    }))
  }

  /** How many strings there are. */
  get size(): number {
    return this.#strings.size
  }

  #number(kind: Kind, texts: readonly string[]): readonly number[] {
    const known = this.#terms[kind]
    const terms: number[] = []
    for (const text of texts) {
      let string = this.#strings.get(text)
      if (string === undefined) {
        string = this.#strings.size
        this.#strings.set(text, string)
      }
      let term = known[string]
      if (term === undefined) {
        term = this.texts.length
        this.texts.push(text)
        this.strings.push(string)
        this.sharing.push(0)
        known[string] = term
      }
      this.sharing[term] = (this.sharing[term] ?? 0) + 1
      terms.push(term)
    }
    return terms
  }

  #norm(terms: readonly number[]): number {
    let sum = 0
    for (const term of terms) sum += this.squares[term] ?? 0
    return Math.sqrt(sum)
  }

  #opening(
    terms: Readonly<Record<Kind, readonly number[]>>,
    texts: readonly string[],
  ): readonly OpeningTerm[] {
    const all = texts.flatMap((text) => {
      if (text === '') return ENDS_CLAUSE
      const string = this.#strings.get(text) ?? -1
      return this.#terms.words[string] ?? this.#terms.title[string] ?? []
    })
    const names = new Set(terms.names.map((term) => this.strings[term]))
    const opening: OpeningTerm[] = []
    let last = -1
    for (const [at, term] of all.entries()) {
      const string = this.strings[term] ?? -1
      const text = this.texts[term] ?? ''
      if (
        term === ENDS_CLAUSE ||
        this.everyday[term] ||
        (this.sharing[term] ?? 0) > this.few ||
        this.#isGlue(all, at)
      ) {
        if (last >= 0) opening.push({ string: -1, goesOn: false, isTelling: false })
        last = -1
        continue
      }
      const isName = names.has(string) && names.has(this.strings[last])
      const continues = last >= 0 && (isName || goesOn(this.texts[last] ?? '', text))
      opening.push({ string, goesOn: continues, isTelling: names.has(string) || isHanText(text) })
      last = term
    }
    return opening
  }

  /** 机发 of 手机发布 only joins two words of any news. */
  #isGlue(terms: readonly number[], at: number): boolean {
    const [before, term, after] = [terms[at - 1], terms[at], terms[at + 1]]
    if (before === undefined || term === undefined || after === undefined) return false
    if (!this.everyday[before] || !this.everyday[after]) return false
    const text = this.texts[term] ?? ''
    return goesOn(this.texts[before] ?? '', text) && goesOn(text, this.texts[after] ?? '')
  }

  #rarePhrase(phrase: string): readonly RarePhrase[] {
    const names = phrase.split(' ')
    const words: number[] = []
    for (const name of names) {
      const string = this.#strings.get(name)
      if (string === undefined) continue
      const term = this.#terms.names[string]
      if (term !== undefined && (this.sharing[term] ?? 0) <= this.few) words.push(string)
    }
    return words.length === 0 ? [] : [{ head: names[0] ?? '', words }]
  }
}

/** Few articles share few terms, so counts alone would call each of them rare: 20 are added. */
function weight(sharing: number, articles: number): number {
  return Math.log(1 + (articles + 20) / (4 * sharing))
}

/** Whether a pair of Han begins with the character that the pair before it ends with. */
export function goesOn(last: string, pair: string): boolean {
  return pair.length === 2 && last.charAt(1) === pair.charAt(0) && isHanText(pair)
}

function isHanText(text: string | undefined): boolean {
  return text !== undefined && text.charCodeAt(0) >= 0x2e80
}
