/**
 * Which file names occur in pages, up to their first dot, as `6d3k1m` in `t/6d3k1m.feed.xml`: the rest is the
 * same for all topics. Where a file is removed, all kept pages are searched for links to it: with ten thousand articles
 * that is 300 MB, half a second. A process that builds repeatedly keeps a Bloom filter of each page instead, 256 bytes and
 * more for large ones, in which each name sets two bits: a page that has both may hold the name; one in hundreds
 * does not.
 */
import type { Fingerprint } from '../files/fileList.ts'

const LEAST_BYTES = 256
/** Bytes of a page for each byte of its filter: lists of articles have a name in each 300. */
const BYTES_A_BYTE = 64

interface Marked {
  readonly fingerprint: Fingerprint
  readonly bits: Uint8Array
}

export class NamesInPages {
  readonly #pages = new Map<string, Marked>()

  /**
   * Whether a page may hold any of some names, cut by `stemOf`; a page without a filter yet is read.
   *
   * @param fingerprint Of the page as it is.
   */
  mayHold(
    path: string,
    fingerprint: Fingerprint,
    names: Iterable<string>,
    read: () => Uint8Array,
  ): boolean {
    let marked = this.#pages.get(path)
    if (marked?.fingerprint !== fingerprint) {
      marked = { fingerprint, bits: bitsOf(read()) }
      this.#pages.set(path, marked)
    }
    for (const name of names) if (isMarked(marked.bits, name)) return true
    return false
  }

  /** Drops the filters of removed pages. */
  keepOnly(has: (path: string) => boolean): void {
    for (const path of this.#pages.keys()) if (!has(path)) this.#pages.delete(path)
  }
}

/** The name of a file up to its first dot; empty where filters do not cover it. */
export function stemOf(path: string): string {
  const [, name = '', ending = ''] = /(?:^|\/)([\w-]+)\.([a-z\d])[^/]*$/.exec(path) ?? []
  return /\d/.test(ending) && !/\D/.test(name) ? '' : name
}

function bitsOf(page: Uint8Array): Uint8Array {
  const bytes = Math.max(LEAST_BYTES, page.length / BYTES_A_BYTE)
  // A power of two, so that a hash is cut to it.
  const bits = new Uint8Array(2 ** Math.ceil(Math.log2(bytes)))
  let last = 0
  for (let point = page.indexOf(POINT); point >= 0; point = page.indexOf(POINT, last)) {
    let hash = 0
    let isNumber = true
    let at = point - 1
    for (; at >= last && isName(page[at] ?? 0); at--) {
      hash = step(hash, page[at] ?? 0)
      isNumber &&= isDigit(page[at] ?? 0)
    }
    const isFirst = at >= last || last === 0
    const ending = page[point + 1] ?? 0
    // `prices were added. Then` and `12.5` are no file names; `added.txt` is one.
    if (hash !== 0 && isFirst && (isSmall(ending) || (isDigit(ending) && !isNumber))) {
      mark(bits, hash)
    }
    last = point + 1
  }
  return bits
}

function isMarked(bits: Uint8Array, name: string): boolean {
  let hash = 0
  for (let at = name.length - 1; at >= 0; at--) {
    // Names with other characters are not in the filter.
    if (!isName(name.charCodeAt(at))) return true
    hash = step(hash, name.charCodeAt(at))
  }
  return hash === 0 || (has(bits, hash) && has(bits, hash >>> SECOND))
}

function mark(bits: Uint8Array, hash: number): void {
  for (const bit of [hash, hash >>> SECOND]) {
    const place = placeOf(bits, bit)
    bits[place] = (bits[place] ?? 0) | (1 << (bit & 7))
  }
}

function has(bits: Uint8Array, bit: number): boolean {
  return ((bits[placeOf(bits, bit)] ?? 0) & (1 << (bit & 7))) !== 0
}

function placeOf(bits: Uint8Array, bit: number): number {
  return (bit >>> 3) & (bits.length - 1)
}

/** Bits of a hash that the second mark leaves out. */
const SECOND = 16

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x2c1b3c6d) ^ (hash >>> 15)
}

const POINT = 46

/** Letters, digits, `-` and `_`: of these the names of our files are made. */
function isName(unit: number): boolean {
  return isSmall(unit) || isDigit(unit) || unit === 45 || unit === 95 || (unit >= 65 && unit <= 90)
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}
