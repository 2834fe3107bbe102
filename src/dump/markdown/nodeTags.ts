/** The tags among nodes of a Markdown body. */

import type { Nodes } from 'mdast'
import type { NodeReader } from './nodes.ts'
import { hashTags } from './noteMarks.ts'

/** In order, each once; none of code, and none that a comment hides or a backslash makes text. */
export function tagsIn(reader: NodeReader, nodes: readonly Nodes[]): readonly string[] {
  const tags = new Set<string>()
  const read = (node: Nodes): void => {
    if ('children' in node) for (const child of node.children) read(child)
    else if (node.type === 'text' && node.value.includes('#')) {
      const said = new Set(hashTags(node.value))
      for (const tag of hashTags(reader.written(node))) if (said.has(tag)) tags.add(tag)
    }
  }
  for (const node of nodes) read(node)
  return [...tags]
}
