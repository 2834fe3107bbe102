/** The links among nodes of a Markdown body. */

import type { Nodes } from 'mdast'
import type { Link } from '../../records/article.ts'
import type { Lines, Range } from '../../text/lines.ts'
import { plain } from '../citations.ts'
import { spanOf } from '../span.ts'
import { addressOf } from './inline.ts'
import { fileOf, noteOf } from './links.ts'
import type { NodeReader } from './nodes.ts'
import { noteLinks } from './noteMarks.ts'

/**
 * The links to other files among the words of nodes.
 *
 * @param path Of the file.
 */
export function linksIn(
  reader: NodeReader,
  nodes: readonly Nodes[],
  path: string,
): readonly Link[] {
  const links: Link[] = []
  /** What is said since the last link. */
  let said = ''
  const add = (range: Range, to: string, words: string, shown: string): void => {
    const span = spanOf(reader.lines, range)
    links.push({ to, words, shown, skipped: said.split(words).length - 1, span })
    said = ''
  }
  const read = (node: Nodes): void => {
    if (node.type === 'text') {
      const { notes, after } = noteLinks(node.value)
      let range = reader.range(node)
      for (const { before, note, words, shown } of notes) {
        said += before
        const to = noteOf(note)
        if (to === null) said += words
        else {
          const found = noteIn(reader.lines, range, note)
          add(found, to, plain(words), shown)
          range = { start: found.end, end: range.end }
        }
      }
      said += after
      return
    }
    const to = node.type === 'link' ? fileOf(addressOf(node, reader.body), path) : null
    if (node.type === 'link' && to !== null) {
      const shown = reader.text(node)
      // A picture, or nothing: there is no word that could lead.
      if (shown === '') return
      const words = reader.text({ type: 'paragraph', children: [node] })
      add(reader.range(node), to, words, node.title ? `${shown} (${node.title})` : shown)
      return
    }
    if (node.type === 'paragraph' || node.type === 'heading') said = ''
    if ('children' in node) for (const child of node.children) read(child)
    else if (node.type === 'inlineCode') said += node.value
    if (node.type === 'link') said += ` (${addressOf(node, reader.body)})`
  }
  for (const node of nodes) read(node)
  return links
}

/** Where a text has the next link to a note; where it is written otherwise than it is read, somewhere in it. */
function noteIn({ text }: Lines, range: Range, note: string): Range {
  const start = text.indexOf(`[[${note}`, range.start)
  const end = text.indexOf(']]', start) + 2
  return start === -1 || end < start || end > range.end ? range : { start, end }
}
