import { hashWord } from '../format.ts'
import { grown } from './bytes.ts'

/**
 * Interning: texts by number, in the order in which they first came. Millions are asked for in a row, of which few
 * are new: a `Map` of texts takes five times as long.
 */
export class Interner {
  readonly texts: string[] = []
  private hashes = new Uint32Array(1 << 12)
  /** Number of a text and one more; 0 for a free place. A power of two of places. */
  private slots = new Uint32Array(1 << 13)

  /** The number of a text; a new one gets the next. */
  of(text: string): number {
    const hash = hashWord(text)
    let place = spread(hash) & (this.slots.length - 1)
    for (;;) {
      const number = (this.slots[place] as number) - 1
      if (number < 0) break
      if (this.hashes[number] === hash && this.texts[number] === text) return number
      place = (place + 1) & (this.slots.length - 1)
    }
    const number = this.texts.push(text) - 1
    this.slots[place] = number + 1
    if (number >= this.hashes.length) this.hashes = grown(this.hashes)
    this.hashes[number] = hash
    if (this.texts.length * 2 > this.slots.length) this.rehash()
    return number
  }

  private rehash(): void {
    const slots = new Uint32Array(this.slots.length * 2)
    for (let number = 0; number < this.texts.length; number++) {
      let place = spread(this.hashes[number] as number) & (slots.length - 1)
      while (slots[place] !== 0) place = (place + 1) & (slots.length - 1)
      slots[place] = number + 1
    }
    this.slots = slots
  }
}

/**
 * A number for each of many keys of 32 bits. A `Map` holds keys of more than 31 bits as objects, each made
 * for a single question.
 */
export class NumberMap {
  private keys = new Uint32Array(1 << 12)
  /** Values and one more; 0 for a free place. */
  private values = new Uint32Array(1 << 12)
  private size = 0

  /** The value of a key; what `make` gives for a new one. */
  of(key: number, make: (key: number) => number): number {
    const place = this.place(key)
    const known = this.values[place] as number
    if (known > 0) return known - 1
    const value = make(key)
    this.put(key, value)
    return value
  }

  private place(key: number): number {
    const last = this.keys.length - 1
    let place = (Math.imul(key, 0x9e3779b1) >>> 8) & last
    while (this.values[place] !== 0 && this.keys[place] !== key) place = (place + 1) & last
    return place
  }

  private put(key: number, value: number): void {
    if (++this.size * 2 > this.keys.length) {
      const { keys, values } = this
      this.keys = new Uint32Array(keys.length * 2)
      this.values = new Uint32Array(keys.length * 2)
      for (const [at, one] of values.entries()) {
        if (one > 0) this.set(keys[at] as number, one)
      }
    }
    this.set(key, value + 1)
  }

  private set(key: number, value: number): void {
    const place = this.place(key)
    this.keys[place] = key
    this.values[place] = value
  }
}

/** Whether a text is the one in so many that ends a folder: it says so alone, whatever stands around. */
export function isCutPoint(text: string, oneIn: number): boolean {
  return (spread(hashWord(text)) >>> 8) % oneIn === 0
}

/**
 * Places of the texts whose hash is the least of all that stand up to `reach` from them, lowest first: one in
 * `2 × reach + 1`, and no two closer than `reach`. What comes or goes moves none but those as close to it.
 */
export function localMinima(texts: readonly string[], reach: number): readonly number[] {
  const hashes = Uint32Array.from(texts, (text) => spread(hashWord(text)))
  // Of equal ones the first.
  const isLess = (at: number, than: number): boolean => {
    const [one, other] = [hashes[at] ?? Infinity, hashes[than] ?? Infinity]
    return one < other || (one === other && at < than)
  }
  const places: number[] = []
  for (let at = 0; at < hashes.length; at++) {
    let away = 1
    while (away <= reach && !isLess(at - away, at) && !isLess(at + away, at)) away++
    if (away > reach) places.push(at)
  }
  return places
}

/** The low bits of the hash of short texts are much alike. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}
