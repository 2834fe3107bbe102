import { hashPair, hashWord } from '../format.ts'
import { british, singular, stem } from '../stem.ts'
import { compound, type Need } from './parse.ts'
import type { Entry, Tier } from './shards.ts'

/** A term that matches a clause, with its factor. */
interface Leaf {
  readonly entry: Entry
  /** Multiplies the score: 1 for the term as typed, less for its other forms. */
  readonly factor: number
  /** What was typed, or its plural. */
  readonly exact: boolean
}

/** Articles must have one of the leaves. */
export type Clause = readonly Leaf[]

/** The clauses of one need in one tier: all of them must hold. */
export interface Clauses {
  readonly first: readonly Clause[]
  /** Texts are checked for what the clauses ask for. */
  readonly checked: boolean
  /** More that must hold, worth loading only when the first leave many articles; null for none. */
  readonly more: (() => Promise<readonly Clause[]>) | null
}

const END = '\uffff'
/** Common terms of one clause at most: each is one more file; others come with their shard. */
const MOST_COMMON = 60
/** Factor of the other number: `ferries` for `ferry`. */
const PLURAL = 0.9
/** Factor of another form of the word: low, so that the typed form ranks first even against a title. */
const INFLECTED = 0.4
/** Factor of a longer word that begins with the typed one. */
const BEGUN = 0.2
/** Factor of a figure's bare number beside the figure with its unit. */
const LESSER = 0.4
/** Factor of an adjacent pair: more than both words apart in a headline. */
const BESIDE = 3
/** Letters of a word pair from which on its postings are loaded: not `of the`, nor `Sou Hu`. */
const TELLING = 7

export async function clausesOf(tier: Tier, need: Need): Promise<Clauses> {
  if (need.kind === 'phrase') return phrase(tier, need)
  if (need.kind === 'any') {
    const all = await Promise.all(need.of.map((one) => clausesOf(tier, one)))
    // Of a phrase its rarest clause; the texts are checked for the rest.
    const rarest = all.map(({ first }) =>
      first.reduce((least, clause) => (countOf(clause) < countOf(least) ? clause : least)),
    )
    const leaves = rarest.flatMap((clause, at) =>
      need.hasTyped && at > 0 ? clause.map((leaf) => ({ ...leaf, exact: false })) : clause,
    )
    return { first: [leaves], checked: true, more: null }
  }
  const forms = need.kind === 'word' ? wordForms(tier, need) : valueForms(tier, need)
  return { first: [await forms], checked: false, more: null }
}

/** A figure or date in its spellings; a bare number counts less than one with its unit. */
async function valueForms(tier: Tier, { terms }: Need & { kind: 'value' }): Promise<Clause> {
  const entries = await Promise.all(terms.map((term) => tier.term(term)))
  return leaves(
    entries.map((entry, at) => [entry, at > 0 && /^\d/.test(terms[at] ?? '') ? LESSER : 1]),
  )
}

/** Articles that have one of the leaves, at most. */
export function countOf(clause: Clause): number {
  return clause.reduce((sum, { entry }) => sum + entry.count, 0)
}

/** Two words that were typed side by side, for where they stand so; empty for anything else. */
export async function adjacentPair(
  tier: Tier,
  left: Need,
  right: Need | undefined,
): Promise<Clause> {
  const [first, second] = [left, right].map((need) =>
    need?.kind === 'word' ? need.text : need?.kind === 'value' ? need.terms[0] : undefined,
  )
  if (first === undefined || second === undefined) return []
  const one = /^\d/.test(second) ? first + second : compound(first, second)
  const entries = await Promise.all([
    one === null ? null : tier.term(one),
    left.isAdjacent || first.length + second.length >= TELLING
      ? tier.pair(hashPair(hashWord(first), hashWord(second)))
      : null,
  ])
  return leaves(entries.map((entry) => [entry, BESIDE]))
}

function leaves(entries: readonly (readonly [Entry | null, number])[]): Clause {
  return entries.flatMap(([entry, factor]) =>
    entry ? [{ entry, factor, exact: factor === 1 }] : [],
  )
}

/**
 * The word itself, its inflections, what it makes with its neighbours, and, for a word still being typed,
 * all that begin with it.
 */
async function wordForms(tier: Tier, need: Word): Promise<Clause> {
  const { text: word, prefix: begun, compounds = [] } = need
  const [forms, longer] = await Promise.all([
    tier.around([...compounds, ...(word.length > 2 ? spellings(word) : [word])]),
    begun ? tier.range(word, word + END, 3) : [],
  ])
  return [...new Set([...forms, ...longer])]
    .map((entry): Leaf => {
      const factor = wordFactor(entry.term, need)
      return { entry, factor, exact: factor >= PLURAL }
    })
    .filter(({ factor }) => factor > 0)
    .sort((a, b) => b.factor - a.factor || b.entry.count - a.entry.count)
    .filter(({ entry }, at) => entry.postings || at < MOST_COMMON)
}

/** What the forms of a word could be, right or not: it says which shards can have them. */
function spellings(word: string): readonly string[] {
  const root = stem(word)
  // `supply` is in the shard of `supplied` or one of its neighbours: the last letter differs.
  const open = root.endsWith('y') ? root.slice(0, -1) : root
  const ends = ['ed', 'ing', 's', 'ies', `${root.slice(-1)}ing`].map((end) => open + end)
  return [word, root, british(root), ...ends]
}

type Word = Need & { readonly kind: 'word' }

/** How well a term stands for a word that was typed, also where it is one with its neighbour there. */
export function wordFactor(term: string, { text, prefix, compounds = [] }: Word): number {
  const factors = compounds.map((one) => formFactor(term, one, prefix))
  return Math.max(formFactor(term, text, prefix), ...factors)
}

/** How well a term stands for a word: itself, another form of it, or begun alike. */
function formFactor(term: string, word: string, prefix: boolean): number {
  if (term === word) return 1
  // `iPhone` is found in `iPhone17`.
  if (word.length > 2 && term.startsWith(word) && /^\d+$/.test(term.slice(word.length)))
    return PLURAL
  if (term.charAt(0) === word.charAt(0) && stem(term) === stem(word)) {
    return singular(term) === singular(word) ? PLURAL : INFLECTED
  }
  return prefix && term.startsWith(word) ? BEGUN : 0
}

/**
 * A phrase as what it cannot do without: pairs of Han, pairs of words. First those that do not
 * overlap, as few as can tell; where many articles remain, all.
 */
async function phrase(tier: Tier, { units }: Need & { readonly kind: 'phrase' }): Promise<Clauses> {
  const parts: Part[] = []
  const lone = new Set<number>()
  for (const [at, unit] of units.entries()) {
    const next = units[at + 1]
    const before = units[at - 1]
    if (unit.kind === 'han') {
      const inPair = next?.kind === 'han' && next.start === unit.end
      if (inPair) parts.push({ ask: () => tier.term(unit.text + next.text), letters: 0 })
      else if (!(before?.kind === 'han' && before.end === unit.start)) lone.add(at)
    } else if (next !== undefined && next.kind !== 'han') {
      parts.push({
        ask: () => tier.pair(hashPair(hashWord(unit.text), hashWord(next.text))),
        letters: unit.text.length + next.text.length,
      })
    } else if (before === undefined || before.kind === 'han') {
      parts.push({ ask: () => tier.term(unit.text), letters: 0 })
    }
  }
  const singles = [...lone].map((at) => prefixClause(tier, units[at]?.text ?? ''))
  const needed = requiredParts(parts)
  const rest = parts.filter((_, at) => !needed.has(at))
  const one = async ({ ask }: Part): Promise<Clause> => leaves([[await ask(), 1]])
  const first = await Promise.all([
    ...(parts.length > 0 && singles.length > 0 && units.length > 2 ? [] : singles),
    ...parts.filter((_, at) => needed.has(at)).map(one),
  ])
  return {
    first,
    checked: units.length > 2,
    more: rest.length === 0 ? null : () => Promise.all(rest.map(one)),
  }
}

/** What a phrase cannot do without. */
interface Part {
  readonly ask: () => Promise<Entry | null>
  /** Letters of a pair of words; 0 for Han. */
  readonly letters: number
}

/** `of the` tells little, and its list is long. */
const SHORT = 6

/**
 * Of pairs of words the two with most letters. Of Han every second of a few parts and the last; of many,
 * four spread over all.
 */
function requiredParts(parts: readonly Part[]): ReadonlySet<number> {
  const last = parts.length - 1
  const all = [...parts.keys()]
  if (parts.every(({ letters }) => letters > 0)) {
    const letters = (at: number): number => parts[at]?.letters ?? 0
    const longest = all.sort((a, b) => letters(b) - letters(a)).slice(0, 2)
    return new Set(longest.filter((at, place) => place === 0 || letters(at) > SHORT))
  }
  if (parts.length < 3) return new Set(all)
  if (parts.length < 7) return new Set([...all.map((at) => at - (at % 2)), last])
  return new Set([0, Math.round(last / 3), Math.round((2 * last) / 3), last])
}

/** All terms that begin with a Han character: a character alone is found by them. */
async function prefixClause(tier: Tier, character: string): Promise<Clause> {
  const entries = await tier.range(character, character + END, 8)
  return leaves(entries.map((entry) => [entry, 1]))
}
