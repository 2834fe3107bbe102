/** Packs the terms of articles as numbers of strings. Numbers of articles that were packed before are copied. */
import type { StoryTerms } from '../../facts/terms.ts'
import { LISTS, PHRASE_END, type Rest, type StoryPack } from './storyPack.ts'
import { Vocabulary } from './vocabulary.ts'

/** An article whose terms are to be packed. */
interface PackedArticle {
  readonly id: string
  /** Civil time or day. */
  readonly published: string | null
  /** Hash of all that its facts are made of. */
  readonly contentHash: string
  /** Read from the disk when asked for. */
  readonly facts: { readonly terms: StoryTerms }
}

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
  const vocabulary = new Vocabulary(before.texts)
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
      if (name === 'phrases') addPhrases(terms.phrases, vocabulary, numbers)
      else for (const text of terms[name]) numbers.push(vocabulary.numberOf(text))
    }
    rests.push(JSON.stringify(restOf(terms)))
  }
  starts[articles.length * lists] = numbers.length
  const pack: StoryPack = {
    ...heads,
    texts: vocabulary.texts,
    starts,
    numbers: numbers.all,
    rests,
    gone: before.gone + before.numbers.length - kept,
  }
  return { pack, before, from, to: inverse(from, before.ids.length) }
}

function addPhrases(phrases: readonly string[], vocabulary: Vocabulary, numbers: Numbers): void {
  for (const phrase of phrases) {
    if (!phrase.includes(' ')) numbers.push(vocabulary.numberOf(phrase))
    else for (const word of phrase.split(' ')) numbers.push(vocabulary.numberOf(word))
    numbers.push(PHRASE_END)
  }
}

function restOf(terms: StoryTerms): Rest {
  const { title, words, names, marks, numbers, measures, codes, opening, phrases, ...rest } = terms
  return rest
}

/** Spare numbers, enough for a few articles. */
const ROOM = 1 << 12

/** A growing array of numbers. */
class Numbers {
  #room: Int32Array
  length = 0

  /** @param expected How many there may be, or some more. */
  constructor(expected: number) {
    // Shared with nobody, but not counted: where 64 MB outside of its heap came since it last did, the engine marks all
    // that lives, and of ten thousand articles each edit of a preview brings 12 of them here.
    const bytes = Int32Array.BYTES_PER_ELEMENT * (expected + ROOM)
    this.#room = new Int32Array(new SharedArrayBuffer(bytes))
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

  /** All numbers; copied only where the spare room is larger than the copy is worth. */
  get all(): Int32Array {
    const spare = this.#room.length - this.length
    return spare > ROOM ? this.#room.slice(0, this.length) : this.#room.subarray(0, this.length)
  }

  #grow(least: number): void {
    const wider = new Int32Array(Math.max(least, 2 * this.#room.length))
    wider.set(this.#room)
    this.#room = wider
  }
}

type Heads = Pick<StoryPack, 'ids' | 'hashes' | 'published'>

/** All three lists in one walk, as articles lie apart in memory. */
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
    // Most ids are equal, and equality is checked faster than order.
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

/** Articles without a place in the other pack. */
export function missingIn(places: Int32Array): readonly number[] {
  const missing: number[] = []
  for (let at = 0; at < places.length; at++) if ((places[at] ?? -1) < 0) missing.push(at)
  return missing
}

/** Renumbers the strings in use once more numbers have gone than are left. */
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
