/**
 * The story terms of all articles as numbers of strings: small, plain, and quickly read. A string
 * keeps its number as articles come and go, so what is known of an article is copied.
 */
import type { StoryTerms } from './facts.ts'
import { compare } from './group.ts'

/** An article whose terms are to be packed. */
export interface PackedArticle {
  readonly id: string
  /** Civil time or day. */
  readonly published: string | null
  /** Of all that its facts are made of. */
  readonly contentHash: string
  /** May be read from the disk when they are asked for. */
  readonly facts: { readonly terms: StoryTerms }
}

/** Kept as numbers, one list after another for each article. */
export const LISTS = ['title', 'words', 'names', 'marks', 'codes', 'opening', 'phrases'] as const
export type List = (typeof LISTS)[number]

/** Of a list among the others. */
const PLACES: Readonly<Record<List, number>> = {
  title: 0,
  words: 1,
  names: 2,
  marks: 3,
  codes: 4,
  opening: 5,
  phrases: 6,
}

type Rest = Omit<StoryTerms, List>

export interface StoryPack {
  /** Of the articles, ascending. */
  readonly ids: readonly string[]
  /** What the terms of each were made of. */
  readonly hashes: readonly string[]
  readonly published: readonly (string | null)[]
  /** Strings by their number. */
  readonly texts: readonly string[]
  /** Where each list of each article begins in `numbers`; last, where all end. */
  readonly starts: Int32Array
  /** In a phrase stand its words, and after them {@link PHRASE_END}. */
  readonly numbers: Int32Array
  /** What is in no list, as JSON, for each article. */
  readonly rests: readonly string[]
  /** How many numbers have gone since each string was one of an article. */
  readonly gone: number
}

export const PHRASE_END = -1

const NOTHING: StoryPack = {
  ids: [],
  hashes: [],
  published: [],
  texts: [],
  starts: new Int32Array(1),
  numbers: new Int32Array(0),
  rests: [],
  gone: 0,
}

export interface Packing {
  readonly pack: StoryPack
  /** The pack before, its strings with the numbers that they have now. */
  readonly before: StoryPack
  /** Place of each article in the pack before; -1 for one that is new or has other terms. */
  readonly from: Int32Array
  /** Place now of each article of the pack before; -1 for one that is gone or has other terms. */
  readonly to: Int32Array
}

/**
 * Pack the terms of all articles.
 *
 * @param articles Ascending by id.
 * @param known What was packed before; facts of the articles in it are not asked for.
 */
export function packStories(articles: readonly PackedArticle[], known: StoryPack | null): Packing {
  const before = withoutUnused(known ?? NOTHING)
  const from = placesIn(before, articles)
  const add = numbering(before.texts)
  const lists = LISTS.length
  const starts = new Int32Array(articles.length * lists + 1)
  const rests: string[] = []
  const added: number[] = []
  let [end, kept] = [0, 0]
  for (const [at, article] of articles.entries()) {
    const old = from[at] ?? -1
    if (old >= 0) {
      const first = before.starts[old * lists] ?? 0
      for (let list = 0; list < lists; list++) {
        starts[at * lists + list] = end + (before.starts[old * lists + list] ?? 0) - first
      }
      const length = (before.starts[(old + 1) * lists] ?? 0) - first
      end += length
      kept += length
      rests.push(before.rests[old] ?? '')
      continue
    }
    const { title, words, names, marks, codes, opening, phrases, ...rest } = article.facts.terms
    const texts = { title, words, names, marks, codes, opening }
    for (const [list, name] of LISTS.entries()) {
      starts[at * lists + list] = end
      const length = added.length
      if (name !== 'phrases') for (const text of texts[name]) added.push(add.numberOf(text))
      else {
        for (const phrase of phrases) {
          for (const word of phrase.split(' ')) added.push(add.numberOf(word))
          added.push(PHRASE_END)
        }
      }
      end += added.length - length
    }
    rests.push(JSON.stringify(rest satisfies Rest))
  }
  starts[articles.length * lists] = end
  const pack: StoryPack = {
    ids: articles.map(({ id }) => id),
    hashes: articles.map(({ contentHash }) => contentHash),
    published: articles.map(({ published }) => published),
    texts: add.texts,
    starts,
    numbers: joined(starts, from, before, added),
    rests,
    gone: before.gone + before.numbers.length - kept,
  }
  return { pack, before, from, to: inverse(from, before.ids.length) }
}

/** The numbers of all articles, copied from before or else those that were added, in their order. */
function joined(
  starts: Int32Array,
  from: Int32Array,
  before: StoryPack,
  added: readonly number[],
): Int32Array {
  const numbers = new Int32Array(starts.at(-1) ?? 0)
  let next = 0
  for (const [at, old] of from.entries()) {
    const start = starts[at * LISTS.length] ?? 0
    const end = starts[(at + 1) * LISTS.length] ?? 0
    if (old >= 0) {
      const first = before.starts[old * LISTS.length] ?? 0
      numbers.set(before.numbers.subarray(first, first + end - start), start)
    } else {
      for (let to = start; to < end; to++) numbers[to] = added[next++] ?? 0
    }
  }
  return numbers
}

/** Numbers of strings of one list of an article. */
export function listOf({ starts, numbers }: StoryPack, article: number, list: List): Int32Array {
  const at = article * LISTS.length + PLACES[list]
  return numbers.subarray(starts[at], starts[at + 1])
}

/** Where a list of an article begins in `numbers`: for walks over all, which make no object of each. */
export function startOf({ starts }: StoryPack, article: number, list: List): number {
  return starts[article * LISTS.length + PLACES[list]] ?? 0
}

/** Where it ends. */
export function endOf({ starts }: StoryPack, article: number, list: List): number {
  return starts[article * LISTS.length + PLACES[list] + 1] ?? 0
}

/** The terms of an article as they were. */
export function unpackTerms(pack: StoryPack, article: number): StoryTerms {
  const texts = (list: List): readonly string[] => {
    const found: string[] = []
    for (const number of listOf(pack, article, list)) found.push(pack.texts[number] ?? '')
    return found
  }
  const rest: Rest = JSON.parse(pack.rests[article] ?? '')
  return {
    title: texts('title'),
    words: texts('words'),
    names: texts('names'),
    marks: texts('marks'),
    codes: texts('codes'),
    opening: texts('opening'),
    phrases: phrasesOf(pack, article),
    ...rest,
  }
}

function phrasesOf(pack: StoryPack, article: number): readonly string[] {
  const phrases: string[] = []
  let words: string[] = []
  for (const number of listOf(pack, article, 'phrases')) {
    if (number !== PHRASE_END) words.push(pack.texts[number] ?? '')
    else {
      phrases.push(words.join(' '))
      words = []
    }
  }
  return phrases
}

function placesIn(
  { ids, hashes, published }: StoryPack,
  articles: readonly PackedArticle[],
): Int32Array {
  const places = new Int32Array(articles.length).fill(-1)
  let old = 0
  for (const [at, article] of articles.entries()) {
    while (old < ids.length && compare(ids[old] ?? '', article.id) < 0) old++
    const isSame =
      ids[old] === article.id &&
      hashes[old] === article.contentHash &&
      published[old] === article.published
    if (isSame) places[at] = old
  }
  return places
}

function inverse(from: Int32Array, length: number): Int32Array {
  const to = new Int32Array(length).fill(-1)
  for (const [at, old] of from.entries()) if (old >= 0) to[old] = at
  return to
}

/** Gives strings numbers; those that are known are looked at when the first one is asked for. */
function numbering(known: readonly string[]): {
  readonly texts: readonly string[]
  readonly numberOf: (text: string) => number
} {
  const texts = [...known]
  let numbers: Map<string, number> | null = null
  return {
    texts,
    numberOf(text) {
      numbers ??= new Map(known.map((known, number) => [known, number]))
      const found = numbers.get(text)
      if (found !== undefined) return found
      numbers.set(text, texts.length)
      return texts.push(text) - 1
    },
  }
}

/** With new numbers for the strings in use, when more numbers have gone than are left. */
function withoutUnused(pack: StoryPack): StoryPack {
  if (pack.gone <= pack.numbers.length) return pack
  const numbers = new Int32Array(pack.texts.length).fill(-1)
  const texts: string[] = []
  for (const old of pack.numbers) {
    if (old === PHRASE_END || numbers[old] !== -1) continue
    numbers[old] = texts.push(pack.texts[old] ?? '') - 1
  }
  const renumbered = pack.numbers.map((old) => (old === PHRASE_END ? old : (numbers[old] ?? 0)))
  return { ...pack, texts, numbers: renumbered, gone: 0 }
}
