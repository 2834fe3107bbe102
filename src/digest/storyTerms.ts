import type { ArticleFacts } from './facts.ts'

export const KINDS = ['title', 'words', 'names', 'marks'] as const
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
}

/** A name that more articles have tells nothing of an event. */
export const FEW = 6

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
  readonly articles: readonly ArticleTerms[]
  readonly #strings = new Map<string, number>()
  /** Number of the term by number of the string. */
  readonly #terms: Readonly<Record<Kind, number[]>> = { title: [], words: [], names: [], marks: [] }

  constructor(facts: readonly ArticleFacts[]) {
    const numbered = facts.map(({ terms }) => ({
      title: this.#number('title', terms.title),
      words: this.#number('words', terms.words),
      names: this.#number('names', terms.names),
      marks: this.#number('marks', terms.marks),
    }))
    for (const sharing of this.sharing) this.squares.push(weight(sharing, facts.length) ** 2)
    this.articles = numbered.map((terms, at) => ({
      terms,
      norms: {
        title: this.#norm(terms.title),
        words: this.#norm(terms.words),
        names: this.#norm(terms.names),
        marks: this.#norm(terms.marks),
      },
      phrases: (facts[at]?.terms.phrases ?? []).flatMap((phrase) => this.#rarePhrase(phrase)),
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

  #rarePhrase(phrase: string): readonly RarePhrase[] {
    const names = phrase.split(' ')
    const words: number[] = []
    for (const name of names) {
      const string = this.#strings.get(name)
      if (string === undefined) continue
      const term = this.#terms.names[string]
      if (term !== undefined && (this.sharing[term] ?? 0) <= FEW) words.push(string)
    }
    return words.length === 0 ? [] : [{ head: names[0] ?? '', words }]
  }
}

/** Few articles share few terms, so counts alone would call each of them rare: 20 are added. */
function weight(sharing: number, articles: number): number {
  return Math.log(1 + (articles + 20) / (4 * sharing))
}
