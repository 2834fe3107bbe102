/**
 * The story terms of all articles as numbers of strings: small, plain, and quickly read. A string
 * keeps its number as articles come and go, so what is known of an article is copied.
 */
import type { StoryTerms } from '../../facts/terms.ts'

/** Kept as numbers, one list after another for each article. */
export const LISTS = [
  'title',
  'words',
  'names',
  'marks',
  'numbers',
  'measures',
  'codes',
  'opening',
  'phrases',
] as const
export type List = (typeof LISTS)[number]

/** Place of each list in an article. */
const PLACES: Readonly<Record<List, number>> = {
  title: 0,
  words: 1,
  names: 2,
  marks: 3,
  numbers: 4,
  measures: 5,
  codes: 6,
  opening: 7,
  phrases: 8,
}

/** Terms that are in no list. */
export type Rest = Omit<StoryTerms, List>

export interface StoryPack {
  /** Of the articles, ascending. */
  readonly ids: readonly string[]
  /** Content hash of each. */
  readonly hashes: readonly string[]
  readonly published: readonly (string | null)[]
  /** Strings by their number. */
  readonly texts: readonly string[]
  /** Where each list of each article begins in `numbers`; last, where all end. */
  readonly starts: Int32Array
  /** A phrase is its words and {@link PHRASE_END}. */
  readonly numbers: Int32Array
  /** {@link Rest} of each article as JSON. */
  readonly rests: readonly string[]
  /** How many numbers have gone since the strings were last renumbered. */
  readonly gone: number
}

export const PHRASE_END = -1

/** Numbers of strings of one list of an article. */
export function listOf({ starts, numbers }: StoryPack, article: number, list: List): Int32Array {
  const at = article * LISTS.length + PLACES[list]
  return numbers.subarray(starts[at], starts[at + 1])
}

/** The strings of a list without phrases. */
export function textsOf(
  pack: StoryPack,
  article: number,
  list: Exclude<List, 'phrases'>,
): readonly string[] {
  return textsIn(pack, listOf(pack, article, list))
}

/** Where a list of an article begins in `numbers`: walks over all articles make no view of each list. */
export function startOf({ starts }: StoryPack, article: number, list: List): number {
  return starts[article * LISTS.length + PLACES[list]] ?? 0
}

/** Where it ends. */
export function endOf({ starts }: StoryPack, article: number, list: List): number {
  return starts[article * LISTS.length + PLACES[list] + 1] ?? 0
}

/**
 * Whether a list of an article has one of some strings; `PHRASE_END` is none. Asked of every article in each build, so no
 * view of the list is made.
 *
 * @param marks By string; other than 0 for those that are looked for.
 */
export function hasAny(pack: StoryPack, article: number, list: List, marks: Uint8Array): boolean {
  const end = endOf(pack, article, list)
  for (let place = startOf(pack, article, list); place < end; place++) {
    if ((marks[pack.numbers[place] ?? PHRASE_END] ?? 0) !== 0) return true
  }
  return false
}

/** Whether an article recalls a day; read from the JSON without parsing it. */
export function recallsAny({ rests }: StoryPack, article: number): boolean {
  return rests[article]?.includes(NO_DAY) === false
}

/** Whether its headline reports what a company earned; read without parsing. */
export function isReport({ rests }: StoryPack, article: number): boolean {
  return rests[article]?.includes(REPORT) === true
}

/** Whether headline and lead give no figure by which an event is recognised; read without parsing. */
export function mayOpenWithoutNews({ rests }: StoryPack, article: number): boolean {
  const rest = rests[article] ?? ''
  return rest.includes(NOT_FIGURED) && rest.includes(NOTHING_TOLD)
}

const NOT_FIGURED = JSON.stringify({ isFigured: false } satisfies Partial<Rest>).slice(1, -1)
const NOTHING_TOLD = JSON.stringify({ told: [] } satisfies Partial<Rest>).slice(1, -1)
const NO_DAY = JSON.stringify({ recalled: [] } satisfies Partial<Rest>).slice(1, -1)
const REPORT = JSON.stringify({ isReport: true } satisfies Partial<Rest>).slice(1, -1)

/** Strings that two articles share of a list; of phrases, their words. */
export function sharedTexts(
  pack: StoryPack,
  pair: readonly [number, number],
  list: List,
): readonly string[] {
  return sharedTerms(pack, pair, list).map((number) => pack.texts[number] ?? '')
}

/** The same as numbers of strings. */
export function sharedTerms(
  pack: StoryPack,
  [one, other]: readonly [number, number],
  list: List,
): readonly number[] {
  const { numbers } = pack
  const found: number[] = []
  const [end, last] = [endOf(pack, one, list), endOf(pack, other, list)]
  const first = startOf(pack, other, list)
  // The lists are short and the pairs thousands: no view or set of either is made.
  for (let place = startOf(pack, one, list); place < end; place++) {
    const number = numbers[place] ?? PHRASE_END
    if (number === PHRASE_END) continue
    let at = first
    while (at < last && numbers[at] !== number) at++
    if (at < last) found.push(number)
  }
  return found
}

/** The terms of an article; each list is unpacked when it is first read, as few are. */
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

  get numbers(): readonly string[] {
    return this.#textsOf('numbers')
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
