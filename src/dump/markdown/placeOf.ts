import type { Node } from 'mdast'
import type { Range } from '../../text/lines.ts'

/** Where a node stands in the text that was parsed. */
export function placeOf({ position }: Node): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

export function placed<One extends Node>(node: One, { start, end }: Range): One {
  const point = (offset: number) => ({ line: 1, column: 1, offset })
  return { ...node, position: { start: point(start), end: point(end) } }
}
