/**
 * Which names pages hold, of those that stand before an ending, as `6d3k1m` does in `a/6d3k1m.html`. Where
 * a file goes, all pages that stay are looked through for links to it: of ten thousand articles they are
 * 300 MB, half a second. A process that builds again and again keeps 256 bytes of each page instead, and
 * more of large ones, in which each name sets two bits: a page that has both may hold it, one in hundreds
 * in vain.
 */
import type { Print } from '../files/fileList.ts'

const LEAST_BYTES = 256
/** Of a page, for one byte that is kept: lists of articles have a name in each 300. */
const BYTES_A_BYTE = 64

interface Marked {
  readonly print: Print
  readonly bits: Uint8Array
}

export class NamesInPages {
  readonly #pages = new Map<string, Marked>()

  /**
   * Whether a page may hold a file of any of some names, as `stemOf` tells them; where this is not known of
   * it yet, it is read.
   *
   * @param print Of the page as it is.
   */
  mayHold(path: string, print: Print, names: Iterable<string>, read: () => Uint8Array): boolean {
    let marked = this.#pages.get(path)
    if (marked?.print !== print) {
      marked = { print, bits: bitsOf(read()) }
      this.#pages.set(path, marked)
    }
    for (const name of names) if (isMarked(marked.bits, name)) return true
    return false
  }

  /** Forget pages that are gone. */
  keepOnly(has: (path: string) => boolean): void {
    for (const path of this.#pages.keys()) if (!has(path)) this.#pages.delete(path)
  }
}

/** The name of a file without its ending; empty where it has none that pages are looked through for. */
export function stemOf(path: string): string {
  return /(?:^|[/.])([\w-]*)\.[a-z][^./]*$/.exec(path)?.[1] ?? ''
}

function bitsOf(page: Uint8Array): Uint8Array {
  const bytes = Math.max(LEAST_BYTES, page.length / BYTES_A_BYTE)
  // A power of two, so that a hash is cut to it.
  const bits = new Uint8Array(2 ** Math.ceil(Math.log2(bytes)))
  let last = 0
  for (let point = page.indexOf(POINT); point >= 0; point = page.indexOf(POINT, last)) {
    let hash = 0
    for (let at = point - 1; at >= last && isName(page[at] ?? 0); at--) {
      hash = step(hash, page[at] ?? 0)
    }
    // `prices were added. Then` is no file; a page of the dump `added.txt` is one.
    if (hash !== 0 && isSmall(page[point + 1] ?? 0)) mark(bits, hash)
    last = point + 1
  }
  return bits
}

function isMarked(bits: Uint8Array, name: string): boolean {
  let hash = 0
  for (let at = name.length - 1; at >= 0; at--) {
    // Of other names nothing is kept.
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
  return (
    isSmall(unit) ||
    (unit >= 48 && unit <= 57) ||
    unit === 45 ||
    unit === 95 ||
    (unit >= 65 && unit <= 90)
  )
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122
}
