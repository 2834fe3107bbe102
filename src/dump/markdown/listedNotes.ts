/**
 * What several articles of an answer cite, listed once below all of them:
 *
 * ```text
 * **参考资料**
 * [1] https://www.reuters.com/markets/copper-record
 * ```
 */

import type { Heading, Paragraph, RootContent } from 'mdast'
import type { Range } from '../../text/lines.ts'
import { namesReferences } from '../references.ts'
import type { MarkdownFile, ReadNote } from './articleParts.ts'
import type { NodeReader } from './nodes.ts'
import type { Blocks } from './several.ts'

/** `[1] https://…` */
const ADDRESSED = /\[(\d{1,3})\]\s*[:：]?\s*https?:\/\//g

const ENTRY = /^\[(\d{1,3})\]\s*[:：]?\s*(?=\S)/

interface Listed {
  /** Numbers that footnotes have are none of them. */
  readonly notes: readonly ReadNote[]
  readonly heads: readonly Range[]
}

/** @param parts Blocks of no article, each part as they stand together. */
export function listedNotes(file: MarkdownFile, parts: readonly Blocks[]): Listed {
  const { nodes } = file
  const known = new Set([...file.notes.map(({ number }) => number), ...listedTwice(file)])
  const notes: ReadNote[] = []
  const heads: Range[] = []
  for (const blocks of parts) {
    let head: Range | null = null
    for (const block of blocks.flatMap((one) => wordsOf(nodes, one))) {
      const [mark, digits] = ENTRY.exec(block ? nodes.text(block) : '') ?? []
      const number = Number(digits)
      if (block && namesReferences(nodes.text(block))) head = nodes.range(block)
      else if (!block || mark === undefined) head = null
      else if (head && !known.has(number)) {
        known.add(number)
        if (heads.at(-1) !== head) heads.push(head)
        const text = nodes.text(block).slice(mark.length)
        notes.push({ number, text, span: nodes.span(block), asides: [], pictures: [] })
      }
    }
  }
  return { notes, heads }
}

/** Numbers with several addresses: an article has sources of its own, and none of these is that of all. */
function listedTwice({ lines }: MarkdownFile): readonly number[] {
  const numbers = [...lines.text.matchAll(ADDRESSED)].map(([, digits]) => Number(digits))
  return numbers.filter((number, at) => numbers.indexOf(number) !== at)
}

/** A heading, and each line of a paragraph; null for other blocks. */
function wordsOf(nodes: NodeReader, block: RootContent): readonly (Heading | Paragraph | null)[] {
  if (block.type === 'paragraph') return nodes.linesOf(block)
  return [block.type === 'heading' ? block : null]
}
