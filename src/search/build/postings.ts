import { Reader, SCALE } from '../format.ts'
import type { Writer } from './bytes.ts'

/** Postings as numbers: article × 8 + weight, lowest first. */
export type Postings = Uint32Array

/** Distances between articles, from `base` on, with their weights. */
export function writePostings(out: Writer, postings: Postings, base: number): void {
  let before = base
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at] as number
    out.varint(posting - before * SCALE)
    before = Math.floor(posting / SCALE)
  }
}

/** What `writePostings` wrote with that base, `count` of them. */
export function readPostings(bytes: Uint8Array, count: number, base: number): Postings {
  const reader = new Reader(bytes)
  const postings = new Uint32Array(count)
  let before = base
  for (let at = 0; at < count; at++) {
    const posting = before * SCALE + reader.varint()
    postings[at] = posting
    before = Math.floor(posting / SCALE)
  }
  return postings
}

export const NO_POSTINGS: Postings = new Uint32Array()

/**
 * Postings of articles that have other numbers now, with some more.
 *
 * @param numbers The number of each article now; -1 for one that is gone. In the same order.
 */
export function renumber(old: Postings, numbers: Int32Array, more: Postings): Postings {
  const all = new Uint32Array(old.length + more.length)
  let count = 0
  let next = 0
  for (let at = 0; at < old.length; at++) {
    const posting = old[at] as number
    const number = numbers[Math.floor(posting / SCALE)] as number
    if (number < 0) continue
    const now = number * SCALE + (posting % SCALE)
    while (next < more.length && (more[next] as number) < now) all[count++] = more[next++] as number
    all[count++] = now
  }
  while (next < more.length) all[count++] = more[next++] as number
  return all.subarray(0, count)
}
