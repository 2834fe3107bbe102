import type { ArticleFacts, StoryTerms } from './facts.ts'
import { type ArticleTerms, goesOn, type Kind, TermTable } from './storyTerms.ts'

/** Days after which two articles need figures and days in common to be one story. */
const FADING_DAYS = 14
const FRESH_DAYS = 3
const LEAST = 0.15
/** An inquiry or a second report follows an event within these days. */
const FOLLOWED_DAYS = 30
/** A further pair of a run of Han that both have, against its first. */
const IN_RUN = 0.2
/** Articles as alike as this are one story. */
export const ENOUGH = 0.25
/** Figures and days in common that weigh as much as a thing that both name. */
const TELLING = 0.15
/** A figure or day that more articles name is a coincidence. */
const MOST_MARKED = 6
/** For each thing that both name beyond the first; and what words weigh where there is but one, or none. */
const PER_THING = 0.05
const ONE_THING = 0.6
const NO_THING = 0.4

/** How alike two articles are, by their places in the list. */
export class Likeness {
  readonly table: TermTable
  readonly #days: readonly number[]
  readonly #facts: readonly StoryTerms[]
  /** A string is marked when it holds the number of the last marking: no set is filled and emptied. */
  readonly #marked: Uint32Array
  #marking = 0

  /** @param days Days since 1970 of each article; NaN without a date. */
  constructor(facts: readonly ArticleFacts[], days: readonly number[]) {
    this.table = new TermTable(facts)
    this.#days = days
    this.#facts = facts.map(({ terms }) => terms)
    this.#marked = new Uint32Array(this.table.size)
  }

  /** From 0 up. */
  of(first: number, second: number): number {
    const [mine, theirs] = [this.#facts[first], this.#facts[second]]
    const [left, right] = [this.table.articles[first], this.table.articles[second]]
    if (!mine || !theirs || !left || !right) return 0
    // 远山乳业：上半年… and 北谷乳业：上半年… are two stories; so are two days of 铁矿石日报.
    if (mine.head !== null && theirs.head !== null && !opensAlike(mine.head, theirs.head)) return 0
    if (mine.isSeries && theirs.isSeries) return 0
    const apart = Math.abs((this.#days[first] ?? 0) - (this.#days[second] ?? 0))
    const days = Number.isNaN(apart) ? FADING_DAYS : apart
    const words =
      1.2 * this.#cosine(left, right, 'title') +
      1.2 * this.#cosine(left, right, 'words') +
      (left.isHan === right.isHan ? 0.3 : 0.5) * this.#cosine(left, right, 'names')
    const strangers =
      mine.names.length > 0 && theirs.names.length > 0 && !this.#sharesName(left, right)
    const told = words * fading(days) * (strangers ? 0.6 : 1)
    const things = this.#things(left, right)
    const shared = this.#marks(left, right)
    // Two languages share few words, so names and figures of what both name have to tell more.
    const marks = things > 0 && left.isHan !== right.isHan ? 2 * shared : shared
    // A month later the same company may be in the news again.
    const late = days > FOLLOWED_DAYS && shared < 1.5 * TELLING
    const evidence = late ? 0 : things + (shared >= TELLING ? 1 : 0)
    const rest = marks + (days > FOLLOWED_DAYS ? 0 : this.#cast(left, right))
    if (evidence > 1) return told + rest + Math.min(evidence - 1, 3) * PER_THING
    if (marks >= TELLING / 1.5) return told + rest
    return told * (things > 0 && left.isHan === right.isHan ? ONE_THING : NO_THING) + rest
  }

  /**
   * Things that both name in title or lead, and few other articles do: a company has many events, a
   * company with a place and a product has one.
   */
  #things(first: ArticleTerms, second: ArticleTerms): number {
    this.#marking++
    for (const part of first.opening)
      if (part.string >= 0) this.#marked[part.string] = this.#marking
    let count = 0
    let goes = false
    const isSame = first.isHan === second.isHan
    for (const { string, goesOn, isCountry } of second.opening) {
      // In one language the name of the country is shared as well.
      if (isCountry && isSame) continue
      const shared = string >= 0 && this.#has(string)
      if (shared && !(goes && goesOn)) count++
      goes = shared
    }
    return count
  }

  /** Marks the strings of terms, and no others. */
  #mark(terms: readonly number[]): void {
    const { strings } = this.table
    this.#marking++
    for (const term of terms) this.#marked[strings[term] ?? 0] = this.#marking
  }

  #has(string: number): boolean {
    return this.#marked[string] === this.#marking
  }

  #sharesName(first: ArticleTerms, second: ArticleTerms): boolean {
    this.#mark(first.terms.names)
    for (const term of second.terms.names) if (this.#has(this.table.strings[term] ?? 0)) return true
    return false
  }

  /** Rare names that both have beyond the first: a place with its people is more than a company. */
  #cast(first: ArticleTerms, second: ArticleTerms): number {
    if (first.phrases.length === 0) return 0
    this.#mark(second.terms.names)
    const heads = new Set<string>()
    for (const { head, words } of first.phrases) {
      for (const word of words) if (this.#has(word)) heads.add(head)
    }
    return Math.min(Math.max(0, heads.size - 1), 2) * 0.08
  }

  /**
   * Cosine of the terms of one kind. Words of a shared name are one term, and so are the pairs of a
   * shared run of Han (星野, 野半, 半导, 导体): else one long company name would pass for an event.
   */
  #cosine(first: ArticleTerms, second: ArticleTerms, kind: Kind): number {
    const { strings, squares, texts } = this.table
    const marked = this.#marked
    this.#mark(first.terms[kind])
    const marking = this.#marking
    // Names of the first count in no other kind.
    if (kind !== 'names') for (const term of first.terms.names) marked[strings[term] ?? 0] = 0
    const isSame = first.isHan === second.isHan
    let shared = 0
    let last = ''
    for (const term of second.terms[kind]) {
      if (marked[strings[term] ?? 0] !== marking) continue
      const square = squares[term] ?? 0
      const text = texts[term] ?? ''
      if (isSame && text.charCodeAt(0) === COUNTRY_CODE) continue
      shared += goesOn(last, text) ? square * IN_RUN : square
      last = text
    }
    return shared === 0 ? 0 : shared / (first.norms[kind] * second.norms[kind])
  }

  /** Figures and days that both name: exact ones say much, round ones little. */
  #marks(first: ArticleTerms, second: ArticleTerms): number {
    const { strings, sharing, texts } = this.table
    this.#mark(first.terms.marks)
    let sum = 0
    for (const term of second.terms.marks) {
      if (!this.#has(strings[term] ?? 0) || (sharing[term] ?? 0) > MOST_MARKED) continue
      sum += exactness(texts[term] ?? '')
    }
    return Math.min(sum, 0.4)
  }
}

/** `=no`: in one language the name of the country is a word as well. */
const COUNTRY_CODE = 0x3d

function opensAlike(mine: string, theirs: string): boolean {
  return mine.startsWith(theirs) || theirs.startsWith(mine)
}

/** The first days count alike; much later a word in common says little. */
function fading(days: number): number {
  return Math.max(LEAST, Math.exp(-Math.max(0, days - FRESH_DAYS) / FADING_DAYS))
}

function exactness(mark: string): number {
  if (/^\d\d-\d\d$/.test(mark)) return 0.17
  if (/^\d{4}[A-Z]/.test(mark)) return 0.06
  const digits =
    mark
      .split(' ')[0]
      ?.replace(/^0\.0*|e.*$|\./g, '')
      .replace(/0+$/, '').length ?? 0
  if (/%$/.test(mark)) return [0, 0.03, 0.05, 0.1][Math.min(digits, 3)] ?? 0
  return [0, 0.02, 0.05, 0.15][Math.min(digits, 3)] ?? 0
}
