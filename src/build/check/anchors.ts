/**
 * Links with a fragment and the anchors they lead to, each as one 53-bit number: a site of a hundred
 * thousand articles has six million of both, and they are matched when the last page is made.
 */

interface Anchors {
  /** Adds a place in a page. */
  readonly place: (path: string, id: string) => void
  /** Adds a link to a place in a page. @returns Its code. */
  readonly link: (from: string, target: string, id: string) => number
  /** Pages with links to places that were not added, and the codes of these links. */
  readonly unmatched: () => ReadonlyMap<string, ReadonlySet<number>>
}

export function openAnchors(): Anchors {
  const places = new Numbers()
  const links = new Numbers()
  const [ofPlaces, ofLinks] = [new Codes(), new Codes()]
  /** Pages with links, and where those of each end. */
  const pages: string[] = []
  const ends: number[] = []
  return {
    place: (path, id) => places.add(ofPlaces.of(path, id)),
    link(from, target, id) {
      if (pages.at(-1) !== from) {
        pages.push(from)
        ends.push(links.length)
      }
      const code = ofLinks.of(target, id)
      links.add(code)
      ends[ends.length - 1] = links.length
      return code
    },
    unmatched() {
      const missing = without(links.sorted(), places.sorted())
      const found = new Map<string, Set<number>>()
      if (missing.size === 0) return found
      const all = links.values()
      for (const [at, page] of pages.entries()) {
        for (const code of all.subarray(ends[at - 1] ?? 0, ends[at])) {
          if (!missing.has(code)) continue
          const own = found.get(page)
          if (own) own.add(code)
          else found.set(page, new Set([code]))
        }
      }
      return found
    },
  }
}

/** Hashes path and id to 53 bits: one broken link in a thousand million is missed. */
export class Codes {
  #path = ''
  /** Hash of the path, which is mostly the same as in the call before. */
  #one = 0
  #other = 0

  of(path: string, id: string): number {
    if (path !== this.#path || path === '') this.#begin(path)
    let one = this.#one
    let other = this.#other
    for (let at = 0; at < id.length; at++) {
      const unit = id.charCodeAt(at)
      one = mixed(one, unit)
      other = Math.imul(other ^ unit, 0x297a2d39)
    }
    one = Math.imul(one ^ (one >>> 16), 0x7feb352d) ^ Math.imul(other ^ (other >>> 13), 0x846ca68b)
    other =
      Math.imul(other ^ (other >>> 16), 0x7feb352d) ^ Math.imul(one ^ (one >>> 13), 0x846ca68b)
    return (one >>> 0) * 2 ** 21 + (other >>> 11)
  }

  #begin(path: string): void {
    let one = 0x9e3779b9 | 0
    let other = 0x85ebca6b | 0
    // `#` separates them, as no path has one.
    for (const text of [path, '#']) {
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        one = mixed(one, unit)
        other = Math.imul(other ^ unit, 0x297a2d39)
      }
    }
    this.#path = path
    this.#one = one
    this.#other = other
  }
}

function mixed(one: number, unit: number): number {
  const next = Math.imul(one ^ unit, 0x2c1b3c6d)
  return next ^ (next >>> 15)
}

/** Numbers of a sorted list that are not in another sorted list. */
function without(numbers: Float64Array, others: Float64Array): ReadonlySet<number> {
  const found = new Set<number>()
  let at = 0
  for (const number of numbers) {
    while (at < others.length && (others[at] ?? 0) < number) at++
    if (others[at] !== number) found.add(number)
  }
  return found
}

/** A list of numbers that grows, in eight bytes each. */
class Numbers {
  #held = new Float64Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  add(number: number): void {
    if (this.#length === this.#held.length) {
      const larger = new Float64Array(this.#length * 2)
      larger.set(this.#held)
      this.#held = larger
    }
    this.#held[this.#length++] = number
  }

  values(): Float64Array {
    return this.#held.subarray(0, this.#length)
  }

  sorted(): Float64Array {
    return this.values().slice().sort()
  }
}
