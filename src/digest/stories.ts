import type { ArticleFacts } from './facts.ts'
import { compare, groupBy } from './group.ts'

/** An article as the search for stories sees it. */
export interface StoryArticle {
  readonly id: string
  readonly published: string | null
  /** Names. */
  readonly topics: readonly string[]
  readonly facts: ArticleFacts
}

/** A term that more articles share than can be one story leads to no candidate. */
const MOST_SHARING = 60
/** The most promising partners of an article; the others are not looked at. */
const CANDIDATES = 12
/** Days after which two articles need figures and days in common to be one story. */
const FADING_DAYS = 14
const FRESH_DAYS = 3
const LEAST = 0.15
/** An inquiry or a second report follows an event within these days. */
const FOLLOWED_DAYS = 30
const FEW = 6
/** A further pair of a run of Han that both have, against its first. */
const IN_RUN = 0.2
const LONGEST_DAYS = 90
const ENOUGH = 0.27

/**
 * Articles about one event, as lists of ids: newest first inside a story and between stories, two
 * articles at least. Grows with the number of articles, never with its square.
 *
 * Candidates share rare terms; a pair is one story by the words of title and body, weighed by
 * rarity and fading with the days between, and by the figures and days that both name.
 */
export function stories(articles: readonly StoryArticle[]): readonly (readonly string[])[] {
  const dated = articles.map((article) => ({ ...article, day: dayOf(article.published) }))
  const weights = new Weights(dated)
  const parent = dated.map((_, at) => at)
  const root = (at: number): number => {
    let top = at
    for (let up = parent[top]; up !== undefined && up !== top; up = parent[top]) top = up
    return top
  }
  for (const [left, right] of candidates(dated, weights)) {
    const first = dated[left]
    const second = dated[right]
    if (first && second && likeness(first, second, weights) >= ENOUGH) {
      const [low = 0, high = 0] = [root(left), root(right)].sort((a, b) => a - b)
      parent[high] = low
    }
  }
  const groups = groupBy(dated.keys(), root)
  const newest = [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) =>
      group
        .flatMap((at) => dated[at] ?? [])
        .sort((a, b) => compare(b.published ?? '', a.published ?? '') || compare(a.id, b.id)),
    )
  newest.sort(
    (a, b) =>
      compare(b[0]?.published ?? '', a[0]?.published ?? '') ||
      compare(a[0]?.id ?? '', b[0]?.id ?? ''),
  )
  return newest.map((group) => group.map(({ id }) => id))
}

interface Dated extends StoryArticle {
  /** Days since 1970; null without a date. */
  readonly day: number | null
}

type Kind = 'title' | 'words' | 'names' | 'marks'
const KINDS: readonly Kind[] = ['title', 'words', 'names', 'marks']

function dayOf(published: string | null): number | null {
  return published === null ? null : Date.parse(`${published.slice(0, 10)}T00:00:00Z`) / 86_400_000
}

/** How rare each term is, and how much an article has of each kind. */
class Weights {
  readonly #counts: Readonly<Record<Kind, Map<string, number>>>
  readonly #articles: number
  readonly #norms = new Map<string, Readonly<Record<Kind, number>>>()

  constructor(articles: readonly Dated[]) {
    this.#articles = articles.length
    this.#counts = { title: new Map(), words: new Map(), names: new Map(), marks: new Map() }
    for (const { facts } of articles) {
      for (const kind of KINDS) {
        const counts = this.#counts[kind]
        for (const term of facts.terms[kind]) counts.set(term, (counts.get(term) ?? 0) + 1)
      }
    }
  }

  sharing(kind: Kind, term: string): number {
    return this.#counts[kind].get(term) ?? 0
  }

  /** Few articles share few terms, so counts alone would call each of them rare: 20 are added. */
  of(kind: Kind, term: string): number {
    return Math.log(1 + (this.#articles + 20) / (4 * this.sharing(kind, term)))
  }

  norm(article: Dated, kind: Kind): number {
    const known = this.#norms.get(article.id)
    if (known) return known[kind]
    const own = { title: 0, words: 0, names: 0, marks: 0 }
    for (const each of KINDS) {
      let sum = 0
      for (const term of article.facts.terms[each]) sum += this.of(each, term) ** 2
      own[each] = Math.sqrt(sum)
    }
    this.#norms.set(article.id, own)
    return own[kind]
  }
}

/** Pairs of places in the list, each once, the first below the second. */
function candidates(
  articles: readonly Dated[],
  weights: Weights,
): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>()
  for (const [at, { facts }] of articles.entries()) {
    for (const kind of KINDS) {
      for (const term of facts.terms[kind]) {
        const sharing = weights.sharing(kind, term)
        if (sharing < 2 || sharing > MOST_SHARING) continue
        const key = `${kind} ${term}`
        const list = holders.get(key)
        if (list) list.push(at)
        else holders.set(key, [at])
      }
    }
  }
  const pairs: (readonly [number, number])[] = []
  const scores = articles.map(() => new Map<number, number>())
  for (const [key, list] of holders) {
    const weight = (key.startsWith('title') ? 2 : 1) / list.length
    for (let left = 0; left < list.length; left++) {
      for (let right = left + 1; right < list.length; right++) {
        const low = list[left] ?? 0
        const high = list[right] ?? 0
        if (daysBetween(articles[low], articles[high]) > LONGEST_DAYS) continue
        scores[high]?.set(low, (scores[high]?.get(low) ?? 0) + weight)
      }
    }
  }
  for (const [high, partners] of scores.entries()) {
    const best = [...partners].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES)
    for (const [low] of best) pairs.push([low, high])
  }
  return pairs
}

function daysBetween(first: Dated | undefined, second: Dated | undefined): number {
  if (!first || !second || first.day === null || second.day === null) return FADING_DAYS
  return Math.abs(first.day - second.day)
}

/** From 0 up; 0.27 is one story. */
function likeness(first: Dated, second: Dated, weights: Weights): number {
  const days = daysBetween(first, second)
  const [mine, theirs] = [first.facts.terms, second.facts.terms]
  // 远山乳业：上半年… and 北谷乳业：上半年… are two stories; so are two days of 铁矿石日报.
  if (mine.head !== null && theirs.head !== null && !opensAlike(mine.head, theirs.head)) return 0
  if (mine.isSeries && theirs.isSeries) return 0
  const words =
    1.2 * cosine(first, second, 'title', weights) +
    1.2 * cosine(first, second, 'words', weights) +
    0.3 * cosine(first, second, 'names', weights)
  const strangers =
    mine.names.length > 0 && theirs.names.length > 0 && !shares(mine.names, theirs.names)
  const told = words * fading(days) * (strangers ? 0.6 : 1)
  return (
    told + marks(first, second, weights) + (days > FOLLOWED_DAYS ? 0 : cast(first, second, weights))
  )
}

function opensAlike(mine: string, theirs: string): boolean {
  return mine.startsWith(theirs) || theirs.startsWith(mine)
}

function shares(mine: readonly string[], theirs: readonly string[]): boolean {
  const set = new Set(mine)
  return theirs.some((name) => set.has(name))
}

/** Rare names that both have beyond the first: a place with its people is more than a company. */
function cast(first: Dated, second: Dated, weights: Weights): number {
  const theirs = new Set(second.facts.terms.names)
  const phrases = first.facts.terms.phrases.filter((phrase) =>
    phrase.split(' ').some((name) => theirs.has(name) && weights.sharing('names', name) <= FEW),
  )
  const heads = new Set(phrases.map((phrase) => phrase.split(' ')[0]))
  return Math.min(Math.max(0, heads.size - 1), 2) * 0.08
}

/** The first days count alike; much later a word in common says little. */
function fading(days: number): number {
  return Math.max(LEAST, Math.exp(-Math.max(0, days - FRESH_DAYS) / FADING_DAYS))
}

/**
 * Cosine of the terms of one kind. Words of a shared name are one term, and so are the pairs of a
 * shared run of Han (星野, 野半, 半导, 导体): else one long company name would pass for an event.
 */
function cosine(first: Dated, second: Dated, kind: Kind, weights: Weights): number {
  const mine = new Set(first.facts.terms[kind])
  const named = new Set(kind === 'names' ? [] : first.facts.terms.names)
  let shared = 0
  let last = ''
  for (const term of second.facts.terms[kind]) {
    if (!mine.has(term) || named.has(term)) continue
    const weight = weights.of(kind, term) ** 2
    const goesOn =
      last !== '' && term.charAt(0) === last.charAt(1) && /^\p{Script=Han}{2}$/u.test(term)
    shared += goesOn ? weight * IN_RUN : weight
    last = term
  }
  return shared === 0 ? 0 : shared / (weights.norm(first, kind) * weights.norm(second, kind))
}

/** Figures and days that both name: exact ones say much, round ones little. */
function marks(first: Dated, second: Dated, weights: Weights): number {
  const mine = new Set(first.facts.terms.marks)
  let sum = 0
  for (const mark of second.facts.terms.marks) {
    if (!mine.has(mark) || weights.sharing('marks', mark) > FEW) continue
    sum += exactness(mark)
  }
  return Math.min(sum, 0.4)
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
