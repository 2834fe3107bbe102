/** Files of a common term, whose postings are too many for its shard. */
import { SCALE } from '../format.ts'
import { Writer } from './bytes.ts'
import type { Folder } from './folder.ts'
import { writePostings } from './postings.ts'

/** Postings of a common term, a file a segment; numbers count from the segment's first article. */
export function addSegments(
  folder: Folder,
  common: number,
  postings: Uint32Array,
  segment: number,
): void {
  const out = new Writer()
  for (let from = 0; from < postings.length; ) {
    const number = Math.floor((postings[from] as number) / SCALE / segment)
    const end = (number + 1) * segment * SCALE
    let to = from + 1
    while (to < postings.length && (postings[to] as number) < end) to++
    out.clear()
    writePostings(out, postings.subarray(from, to), number * segment)
    folder.add(`c${common}-${number}`, out.view())
    from = to
  }
}
