/**
 * Links into the middle of pages, and what they lead to, each as one number: a site of a hundred
 * thousand articles has six million of both, which are to be matched when the last page is made.
 */

export interface Anchors {
  /** A place in a page. */
  readonly place: (path: string, id: string) => void
  /** A link to a place in a page. */
  readonly link: (from: string, target: string, id: string) => void
  /** Pages with a link to a place that no page was said to have; each once. */
  readonly unmatched: () => readonly string[]
}

export function openAnchors(): Anchors {
  const places = new Numbers()
  const links = new Numbers()
  /** Pages with links, and where those of each end. */
  const pages: string[] = []
  const ends: number[] = []
  return {
    place: (path, id) => places.add(codeOf(path, id)),
    link(from, target, id) {
      if (pages.at(-1) !== from) {
        pages.push(from)
        ends.push(links.length)
      }
      links.add(codeOf(target, id))
      ends[ends.length - 1] = links.length
    },
    unmatched() {
      const missing = without(links.sorted(), places.sorted())
      if (missing.size === 0) return []
      const all = links.values()
      const found = pages.filter((_, at) =>
        all.subarray(ends[at - 1] ?? 0, ends[at]).some((code) => missing.has(code)),
      )
      return [...new Set(found)]
    },
  }
}

/** 53 bits of a path and an id: of a thousand million broken links one is passed over. */
function codeOf(path: string, id: string): number {
  let one = 0x9e3779b9
  let other = 0x85ebca6b
  const mix = (text: string): void => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      one = Math.imul(one ^ unit, 0x2c1b3c6d)
      other = Math.imul(other ^ unit, 0x297a2d39)
      one ^= one >>> 15
    }
  }
  mix(path)
  mix('#')
  mix(id)
  one = Math.imul(one ^ (one >>> 16), 0x7feb352d) ^ Math.imul(other ^ (other >>> 13), 0x846ca68b)
  other = Math.imul(other ^ (other >>> 16), 0x7feb352d) ^ Math.imul(one ^ (one >>> 13), 0x846ca68b)
  return (one >>> 0) * 2 ** 21 + (other >>> 11)
}

/** Those of a sorted list that another has not. */
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
