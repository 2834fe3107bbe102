/** Which block of a Markdown body is its title. */

import type { Heading, Paragraph, RootContent } from 'mdast'
import type { Span } from '../../records/article.ts'
import { fold } from '../../text/fold.ts'
import { isSentence } from '../body/bodyForm.ts'
import { isLeadHeading } from '../body/lead.ts'
import { titleLabel } from '../byline/labelled.ts'
import { canStandAbove } from '../entries/headBlock.ts'
import type { HeadReader } from './headBlocks.ts'
import type { MarkdownSections } from './markdownSections.ts'
import type { NodeReader } from './nodes.ts'

export interface KnownTitle {
  /** Of the front matter. */
  readonly title: string | null
  /** There is one heading of the first level. */
  readonly isOne: boolean
  /** There are headings, of whatever level. */
  readonly hasHeadings: boolean
  /** The heading that is the title, whatever its level, of one of several articles. */
  readonly heading: Heading | null
}

/** Paragraphs above a title. */
const MOST_ABOVE = 2

export class TitleReader {
  title: { readonly text: string; readonly span: Span } | null = null
  private readonly nodes: NodeReader
  private readonly sections: MarkdownSections
  private readonly head: HeadReader
  private readonly known: KnownTitle

  constructor(nodes: NodeReader, sections: MarkdownSections, head: HeadReader, known: KnownTitle) {
    this.nodes = nodes
    this.sections = sections
    this.head = head
    this.known = known
  }

  /** Whether a title and text have been: what has the form of front matter below them is of another article. */
  isAboveText(): boolean {
    return (this.known.title !== null || this.title !== null) && !this.sections.isEmpty()
  }

  /** Take a heading of the first level, if it is the title. */
  take(text: string, span: Span): boolean {
    if (text === '' || this.title || !(this.sections.isEmpty() || this.isOnly(text))) return false
    // What the front matter has too is said once.
    const { title } = this.known
    if (title !== null && fold(title) !== fold(text)) return false
    this.title = titled(text, span)
    return true
  }

  /** Whether a heading is the only one of its level: a picture, a comment or paragraphs may stand above it, which cite nothing. */
  private isOnly(text: string): boolean {
    const { sections } = this
    const isHigh = sections.isAtTop() && sections.countAbove() <= MOST_ABOVE
    return this.known.isOne && isHigh && !sections.isCited() && !isLeadHeading(text)
  }

  /** Take a paragraph as a title that nothing marks, with source and date below it, or one in bold above text and headings. */
  takePlain(block: Paragraph, next: RootContent | undefined): boolean {
    const { title: known, isOne } = this.known
    if (known !== null || this.title || isOne || !this.sections.isEmpty()) return false
    const isBold = this.isBoldTitle(block, next)
    const title = isBold ? block : this.head.takeBelowTitle(block, next)
    if (title) this.title = titled(this.nodes.text(title), this.nodes.span(title))
    return title !== null
  }

  private isBoldTitle({ children }: Paragraph, next: RootContent | undefined): boolean {
    const [title, ...others] = children
    if (!this.known.hasHeadings || this.known.heading || next?.type !== 'paragraph') return false
    if (title?.type !== 'strong' || others.length > 0) return false
    const text = this.nodes.text(title)
    return !isSentence(text) && canStandAbove(text) && !isLeadHeading(text)
  }
}

/** `标题：铜价上涨` */
function titled(text: string, span: Span): TitleReader['title'] {
  return { text: text.slice(titleLabel(text)), span }
}
