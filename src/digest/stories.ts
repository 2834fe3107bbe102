import { visitCandidates } from './candidates.ts'
import type { ArticleFacts, StoryTerms } from './facts.ts'
import { compare, groupBy } from './group.ts'
import { type ArticleTerms, FEW, type Kind, TermTable } from './storyTerms.ts'

/** An article as the search for stories sees it. */
export interface StoryArticle {
  readonly id: string
  readonly published: string | null
  /** Names. */
  readonly topics: readonly string[]
  readonly facts: ArticleFacts
}

/** Days after which two articles need figures and days in common to be one story. */
const FADING_DAYS = 14
const FRESH_DAYS = 3
const LEAST = 0.15
/** An inquiry or a second report follows an event within these days. */
const FOLLOWED_DAYS = 30
/** A further pair of a run of Han that both have, against its first. */
const IN_RUN = 0.2
const ENOUGH = 0.27

/**
 * Articles about one event, as lists of ids: newest first inside a story and between stories, two
 * articles at least. Grows with the number of articles, never with its square.
 *
 * Candidates share rare terms; a pair is one story by the words of title and body, weighed by
 * rarity and fading with the days between, and by the figures and days that both name.
 */
export function stories(articles: readonly StoryArticle[]): readonly (readonly string[])[] {
  const days = articles.map(({ published }) => dayOf(published))
  const likeness = new Likeness(articles, days)
  const parent = articles.map((_, at) => at)
  visitCandidates(likeness.table, days, (low, high) => {
    if (likeness.of(low, high) >= ENOUGH) {
      const [top, below] = [rootOf(parent, low), rootOf(parent, high)]
      parent[Math.max(top, below)] = Math.min(top, below)
    }
  })
  const groups = groupBy(articles.keys(), (at) => rootOf(parent, at))
  const newest = [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) =>
      group
        .flatMap((at) => articles[at] ?? [])
        .sort((a, b) => compare(b.published ?? '', a.published ?? '') || compare(a.id, b.id)),
    )
  newest.sort(
    (a, b) =>
      compare(b[0]?.published ?? '', a[0]?.published ?? '') ||
      compare(a[0]?.id ?? '', b[0]?.id ?? ''),
  )
  return newest.map((group) => group.map(({ id }) => id))
}

function rootOf(parent: readonly number[], at: number): number {
  let top = at
  for (let up = parent[top]; up !== undefined && up !== top; up = parent[top]) top = up
  return top
}

/** Days since 1970; NaN without a date. */
function dayOf(published: string | null): number {
  if (published === null) return Number.NaN
  return Date.parse(`${published.slice(0, 10)}T00:00:00Z`) / 86_400_000
}

/** How alike two articles are, by their places in the list. */
class Likeness {
  readonly table: TermTable
  readonly #days: readonly number[]
  readonly #facts: readonly StoryTerms[]
  /** A string is marked when it holds the number of the last marking: no set is filled and emptied. */
  readonly #marked: Uint32Array
  #marking = 0

  constructor(articles: readonly StoryArticle[], days: readonly number[]) {
    this.table = new TermTable(articles.map(({ facts }) => facts))
    this.#days = days
    this.#facts = articles.map(({ facts }) => facts.terms)
    this.#marked = new Uint32Array(this.table.size)
  }

  /** From 0 up; 0.27 is one story. */
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
      0.3 * this.#cosine(left, right, 'names')
    const strangers =
      mine.names.length > 0 && theirs.names.length > 0 && !this.#sharesName(left, right)
    const told = words * fading(days) * (strangers ? 0.6 : 1)
    return told + this.#marks(left, right) + (days > FOLLOWED_DAYS ? 0 : this.#cast(left, right))
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
    let shared = 0
    let last = ''
    for (const term of second.terms[kind]) {
      if (marked[strings[term] ?? 0] !== marking) continue
      const square = squares[term] ?? 0
      const text = texts[term] ?? ''
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
      if (!this.#has(strings[term] ?? 0) || (sharing[term] ?? 0) > FEW) continue
      sum += exactness(texts[term] ?? '')
    }
    return Math.min(sum, 0.4)
  }
}

/** Whether a pair of Han begins with the character that the pair before it ends with. */
function goesOn(last: string, pair: string): boolean {
  return last !== '' && pair.charAt(0) === last.charAt(1) && /^\p{Script=Han}{2}$/u.test(pair)
}

function opensAlike(mine: string, theirs: string): boolean {
  return mine.startsWith(theirs) || theirs.startsWith(mine)
}

/** The first days count alike; much later a word in common says little. */
function fading(days: number): number {
  return Math.max(LEAST, Math.exp(-Math.max(0, days - FRESH_DAYS) / FADING_DAYS))
}

function exactness(mark: string): number {
  if (/^\d\d-\d\d$/.test(mark)) return 0.17
  const digits =
    mark
      .split(' ')[0]
      ?.replace(/^0\.0*|e.*$|\./g, '')
      .replace(/0+$/, '').length ?? 0
  if (/%$/.test(mark)) return [0, 0.03, 0.05, 0.1][Math.min(digits, 3)] ?? 0
  return [0, 0.02, 0.05, 0.15][Math.min(digits, 3)] ?? 0
}
