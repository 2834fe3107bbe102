/**
 * The story terms of all articles as numbers of strings: small, plain, and quickly read. A string
 * keeps its number as articles come and go, so what is known of an article is copied.
 */
import type { StoryTerms } from '../facts/facts.ts'

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
export const LISTS = [
  'title',
  'words',
  'names',
  'marks',
  'measures',
  'codes',
  'opening',
  'phrases',
] as const
export type List = (typeof LISTS)[number]

/** Of a list among the others. */
const PLACES: Readonly<Record<List, number>> = {
  title: 0,
  words: 1,
  names: 2,
  marks: 3,
  measures: 4,
  codes: 5,
  opening: 6,
  phrases: 7,
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
  const heads = headsOf(articles)
  const from = placesIn(before, heads)
  const numbering = new Numbering(before.texts)
  const lists = LISTS.length
  const starts = new Int32Array(articles.length * lists + 1)
  const numbers = new Numbers(before.numbers.length)
  const rests: string[] = []
  let kept = 0
  for (let at = 0; at < articles.length; at++) {
    const old = from[at] ?? -1
    if (old >= 0) {
      const first = before.starts[old * lists] ?? 0
      const last = before.starts[(old + 1) * lists] ?? 0
      const moved = numbers.length - first
      for (let list = 0; list < lists; list++) {
        starts[at * lists + list] = (before.starts[old * lists + list] ?? 0) + moved
      }
      numbers.copy(before.numbers.subarray(first, last))
      kept += last - first
      rests.push(before.rests[old] ?? '')
      continue
    }
    const terms = articles[at]?.facts.terms
    if (!terms) continue
    for (let list = 0; list < lists; list++) {
      starts[at * lists + list] = numbers.length
      const name = LISTS[list] ?? 'title'
      if (name === 'phrases') addPhrases(terms.phrases, numbering, numbers)
      else for (const text of terms[name]) numbers.push(numbering.numberOf(text))
    }
    rests.push(JSON.stringify(restOf(terms)))
  }
  starts[articles.length * lists] = numbers.length
  const pack: StoryPack = {
    ...heads,
    texts: numbering.texts,
    starts,
    numbers: numbers.all,
    rests,
    gone: before.gone + before.numbers.length - kept,
  }
  return { pack, before, from, to: inverse(from, before.ids.length) }
}

function addPhrases(phrases: readonly string[], numbering: Numbering, numbers: Numbers): void {
  for (const phrase of phrases) {
    if (!phrase.includes(' ')) numbers.push(numbering.numberOf(phrase))
    else for (const word of phrase.split(' ')) numbers.push(numbering.numberOf(word))
    numbers.push(PHRASE_END)
  }
}

function restOf(terms: StoryTerms): Rest {
  const { title, words, names, marks, measures, codes, opening, phrases, ...rest } = terms
  return rest
}

/** Of a few articles. */
const ROOM = 1 << 12

/** Numbers in a row that grows as it is written. */
class Numbers {
  #room: Int32Array
  length = 0

  /** @param expected How many there may be, or some more. */
  constructor(expected: number) {
    this.#room = new Int32Array(expected + ROOM)
  }

  push(number: number): void {
    if (this.length === this.#room.length) this.#grow(this.length + 1)
    this.#room[this.length++] = number
  }

  copy(numbers: Int32Array): void {
    const end = this.length + numbers.length
    if (end > this.#room.length) this.#grow(end)
    this.#room.set(numbers, this.length)
    this.length = end
  }

  get all(): Int32Array {
    return this.#room.slice(0, this.length)
  }

  #grow(least: number): void {
    const wider = new Int32Array(Math.max(least, 2 * this.#room.length))
    wider.set(this.#room)
    this.#room = wider
  }
}

/** Numbers of strings of one list of an article. */
export function listOf({ starts, numbers }: StoryPack, article: number, list: List): Int32Array {
  const at = article * LISTS.length + PLACES[list]
  return numbers.subarray(starts[at], starts[at + 1])
}

/** The strings themselves; of a list that has no phrases. */
export function textsOf(
  pack: StoryPack,
  article: number,
  list: Exclude<List, 'phrases'>,
): readonly string[] {
  return textsIn(pack, listOf(pack, article, list))
}

/** Where a list of an article begins in `numbers`: for walks over all, which make no object of each. */
export function startOf({ starts }: StoryPack, article: number, list: List): number {
  return starts[article * LISTS.length + PLACES[list]] ?? 0
}

/** Where it ends. */
export function endOf({ starts }: StoryPack, article: number, list: List): number {
  return starts[article * LISTS.length + PLACES[list] + 1] ?? 0
}

/**
 * Whether a list of an article has a string that is marked. Some mark by several bits, so any mark
 * counts; what parts two phrases has none. It is asked of every article in each build, so that no view
 * of the list is made.
 *
 * @param marks By the number of a string; 0 for one that is not marked.
 */
export function hasAny(pack: StoryPack, article: number, list: List, marks: Uint8Array): boolean {
  const end = endOf(pack, article, list)
  for (let place = startOf(pack, article, list); place < end; place++) {
    if ((marks[pack.numbers[place] ?? PHRASE_END] ?? 0) !== 0) return true
  }
  return false
}

/** Whether an article recalls a day, told without unpacking it. */
export function recallsAny({ rests }: StoryPack, article: number): boolean {
  return rests[article]?.includes(NO_DAY) === false
}

/** Whether its headline tells what a company earned, told without unpacking it. */
export function isReport({ rests }: StoryPack, article: number): boolean {
  return rests[article]?.includes(REPORT) === true
}

const NO_DAY = JSON.stringify({ recalled: [] } satisfies Partial<Rest>).slice(1, -1)
const REPORT = JSON.stringify({ isReport: true } satisfies Partial<Rest>).slice(1, -1)

/** What two articles have in common of a list. */
export function sharedTexts(
  pack: StoryPack,
  [one, other]: readonly [number, number],
  list: List,
): readonly string[] {
  const known = listOf(pack, other, list)
  const found: string[] = []
  for (const number of listOf(pack, one, list)) {
    if (known.includes(number)) found.push(pack.texts[number] ?? '')
  }
  return found
}

/** The terms of an article as they were; a list is unpacked when somebody asks for it, as few do. */
export function unpackTerms(pack: StoryPack, article: number): StoryTerms {
  const rest: Rest = JSON.parse(pack.rests[article] ?? '')
  return Object.assign(new PackedLists(pack, article), rest)
}

class PackedLists implements Pick<StoryTerms, List> {
  readonly #pack: StoryPack
  readonly #article: number
  readonly #known: (readonly string[] | undefined)[] = []

  constructor(pack: StoryPack, article: number) {
    this.#pack = pack
    this.#article = article
  }

  get title(): readonly string[] {
    return this.#textsOf('title')
  }

  get words(): readonly string[] {
    return this.#textsOf('words')
  }

  get names(): readonly string[] {
    return this.#textsOf('names')
  }

  get marks(): readonly string[] {
    return this.#textsOf('marks')
  }

  get measures(): readonly string[] {
    return this.#textsOf('measures')
  }

  get codes(): readonly string[] {
    return this.#textsOf('codes')
  }

  get opening(): readonly string[] {
    return this.#textsOf('opening')
  }

  get phrases(): readonly string[] {
    return this.#textsOf('phrases')
  }

  #textsOf(list: List): readonly string[] {
    const known = this.#known[PLACES[list]]
    if (known) return known
    const unpack = list === 'phrases' ? phrasesIn : textsIn
    const texts = unpack(this.#pack, listOf(this.#pack, this.#article, list))
    this.#known[PLACES[list]] = texts
    return texts
  }
}

function textsIn({ texts }: StoryPack, numbers: Int32Array): readonly string[] {
  const found: string[] = []
  for (const number of numbers) found.push(texts[number] ?? '')
  return found
}

function phrasesIn({ texts }: StoryPack, numbers: Int32Array): readonly string[] {
  const phrases: string[] = []
  let phrase = ''
  for (const number of numbers) {
    if (number === PHRASE_END) {
      phrases.push(phrase)
      phrase = ''
    } else phrase += phrase === '' ? (texts[number] ?? '') : ` ${texts[number] ?? ''}`
  }
  return phrases
}

type Heads = Pick<StoryPack, 'ids' | 'hashes' | 'published'>

/** In one walk: of thousands of articles few are near each other in memory. */
function headsOf(articles: readonly PackedArticle[]): Heads {
  const [ids, hashes, days]: [string[], string[], (string | null)[]] = [[], [], []]
  for (const { id, contentHash, published } of articles) {
    ids.push(id)
    hashes.push(contentHash)
    days.push(published)
  }
  return { ids, hashes, published: days }
}

function placesIn(before: Heads, { ids, hashes, published }: Heads): Int32Array {
  const places = new Int32Array(ids.length).fill(-1)
  let old = 0
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? ''
    // Most are where they were, and to be equal is told sooner than to be less.
    while (old < before.ids.length && before.ids[old] !== id && (before.ids[old] ?? '') < id) old++
    const isSame =
      before.ids[old] === id &&
      before.hashes[old] === hashes[at] &&
      before.published[old] === published[at]
    if (isSame) places[at] = old
  }
  return places
}

function inverse(from: Int32Array, length: number): Int32Array {
  const to = new Int32Array(length).fill(-1)
  for (const [at, old] of from.entries()) if (old >= 0) to[old] = at
  return to
}

/** Articles that the other pack has not: those without a place in it. */
export function missingIn(places: Int32Array): readonly number[] {
  const missing: number[] = []
  for (let at = 0; at < places.length; at++) if ((places[at] ?? -1) < 0) missing.push(at)
  return missing
}

/** Of the texts of the last pack, for the next one, which takes it: it grows as strings come. */
const NUMBERS = new WeakMap<readonly string[], Map<string, number>>()

/** Gives strings numbers; those that are known are looked at when the first one is asked for. */
class Numbering {
  readonly texts: string[]
  #numbers: Map<string, number> | null

  constructor(known: readonly string[]) {
    this.texts = [...known]
    this.#numbers = NUMBERS.get(known) ?? null
    NUMBERS.delete(known)
    if (this.#numbers) NUMBERS.set(this.texts, this.#numbers)
  }

  numberOf(text: string): number {
    this.#numbers ??= this.#all()
    const found = this.#numbers.get(text)
    if (found !== undefined) return found
    const number = this.texts.push(text) - 1
    this.#numbers.set(text, number)
    return number
  }

  #all(): Map<string, number> {
    const numbers = new Map<string, number>()
    for (let at = 0; at < this.texts.length; at++) numbers.set(this.texts[at] ?? '', at)
    NUMBERS.set(this.texts, numbers)
    return numbers
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
