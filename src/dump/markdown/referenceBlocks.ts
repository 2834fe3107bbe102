/**
 * What a Markdown article cites: left over, in one piece with the heading where nothing else stands below that.
 *
 * ```text
 * ## References
 * 1. LME, 21 October 2025
 * 2. Reuters
 * ```
 */

import type { List } from 'mdast'
import type { Group } from '../../records/article.ts'
import type { Range } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { firstCitation } from '../citations.ts'
import { areCited, areReferences, namesReferences, REFERENCES } from '../references.ts'
import type { Beside } from './items.ts'
import type { MarkdownSections } from './markdownSections.ts'
import type { NodeReader } from './nodes.ts'

export class ReferenceReader {
  private readonly nodes: NodeReader
  private readonly sections: MarkdownSections
  private readonly beside: Beside
  /** Where they begin in the rest, by the heading above them. */
  private readonly below = new Map<Group, number>()
  /** Headings of footnotes, which say nothing where nothing else stands below them. */
  private readonly ofNotes = new Set<Group>()

  constructor(nodes: NodeReader, sections: MarkdownSections, beside: Beside) {
    this.nodes = nodes
    this.sections = sections
    this.beside = beside
  }

  /** Whether each line of a paragraph is one, `[1] Reuters`. */
  isParagraph(words: string): boolean {
    const { sections } = this
    const isCited = (): boolean => sections.citations().length > 0
    return areReferences(words, sections.heading(), isCited)
  }

  /** Whether a list is of them, below a heading that says so. */
  isList(list: List): boolean {
    const { text } = this.nodes.lines
    const heading = this.sections.heading()
    if (!namesReferences(heading)) return false
    const entries = list.children.map(({ children: [first] }) =>
      first ? this.nodes.written(first).trim() : '',
    )
    const { start, end } = this.nodes.range(list)
    const isCited = firstCitation(text, start, end) !== null
    if (isCited && !entries.every((entry) => areReferences(entry, heading, () => true)))
      return false
    return areCited(this.sections.citations(), { heading, entries })
  }

  /** A paragraph of footnotes. */
  takeNotes(): void {
    const head = this.sections.emptyHead()
    if (head && REFERENCES.test(simplified(head.heading ?? ''))) this.ofNotes.add(head)
  }

  leave(range: Range): void {
    const { rest } = this.beside
    const head = this.sections.emptyHead()
    const known = head ? this.below.get(head) : undefined
    const above = known === undefined ? head?.span : rest[known]
    const isRightBelow = above && this.nodes.lines.text.slice(above.end, range.start).trim() === ''
    if (!head || !isRightBelow) rest.push(range)
    else if (known !== undefined) rest[known] = { start: above.start, end: range.end }
    else this.below.set(head, rest.push(range) - 1)
  }

  /** With all blocks read: a heading that has nothing else below it goes with them. */
  finish(): void {
    const { rest, syntax } = this.beside
    const notes = this.sections.leaveHeads(
      (head) => this.ofNotes.has(head) && !this.below.has(head),
    )
    syntax.push(...notes.map(({ span }) => span))
    const heads = this.sections.leaveHeads((head) => this.below.has(head))
    for (const head of heads) {
      const at = this.below.get(head) ?? -1
      const { start, end } = head.span
      const [mark = ''] = /^#{1,6}\s+/.exec(this.nodes.lines.text.slice(start, end)) ?? []
      syntax.push({ start, end: start + mark.length })
      rest[at] = { start: start + mark.length, end: rest[at]?.end ?? end }
    }
  }
}
