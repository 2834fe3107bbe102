/** Blocks of Markdown that say what front matter says: source, date, topic, each on a line, in a list or in a paragraph. */

import type { Heading, List, Paragraph, RootContent } from 'mdast'
import type { Range } from '../../text/lines.ts'
import { bodyForm, isHeadLine, isSentence } from '../body/bodyForm.ts'
import { readByline } from '../byline/byline.ts'
import { closesText, type SaidByline, saidByline } from '../byline/saidByline.ts'
import { unfenced } from '../frontmatter/frontmatter.ts'
import type { FrontMatterEntry } from '../frontmatter/frontmatterKeys.ts'
import { readListed, readProperties } from '../frontmatter/properties.ts'
import { isUnderlined } from './headingBlocks.ts'
import type { Beside } from './items.ts'
import type { NodeReader } from './nodes.ts'

const LONGEST_TITLE = 240
/** Of what readers of articles export. */
const LABEL = /^(?:metadata|properties|info|元数据|元信息|属性|文章信息|文档信息)[:：]?$/i

export class HeadReader {
  byline: SaidByline | null = null
  properties: readonly FrontMatterEntry[] = []
  /** A heading above says that properties follow. */
  private isLabelled = false
  /** Where what it took last ends. */
  private end = 0
  private readonly nodes: NodeReader
  private readonly beside: Beside
  private readonly isAsOthers: boolean

  /** @param isAsOthers It is one of several articles, which have source and date below their titles. */
  constructor(nodes: NodeReader, beside: Beside, isAsOthers: boolean) {
    this.isAsOthers = isAsOthers
    this.nodes = nodes
    this.beside = beside
  }

  /** @returns Whether a block says source and date, or such properties, and nothing else. */
  take(block: RootContent): boolean {
    if (block.type === 'list') return this.isEmpty() && this.takeListed(block)
    if (block.type !== 'paragraph' && block.type !== 'blockquote') return false
    const whole = this.nodes.range(block)
    if (block.type === 'blockquote') return this.takeByline(whole)
    const range = this.nodes.within(block)
    if (!this.takeProperties(range) && !this.takeByline(range)) return false
    this.beside.syntax.push({ start: whole.start, end: range.start })
    this.beside.syntax.push({ start: range.end, end: whole.end })
    return true
  }

  /**
   * A title that nothing marks, as the first line of a file: source and date, or properties, stand right below it.
   *
   * @returns The words of the title, with what it took below them; null for none.
   */
  takeBelowTitle(block: Paragraph, next: RootContent | undefined): Paragraph | null {
    const [title, below] = this.nodes.linesOf(block)
    if (!title || !this.mayBeTitle(this.nodes.text(title))) return null
    const whole = this.nodes.range(block)
    const from = below ? this.nodes.range(below).start : whole.end
    const isTaken = below
      ? this.takeProperties({ start: from, end: whole.end }) ||
        this.takeByline({ start: from, end: whole.end })
      : this.isHead(next)
    if (!isTaken) return null
    const { start, end } = this.nodes.range(title)
    // What breaks its line.
    this.beside.syntax.push({ start: whole.start, end: start }, { start: end, end: from })
    this.beside.asides.push(...this.nodes.asides([title]))
    return title
  }

  private isHead(block: RootContent | undefined): boolean {
    if (block?.type !== 'paragraph' && block?.type !== 'blockquote') return false
    const range = this.nodes.range(block)
    const { text } = this.nodes.lines
    return readProperties(text, range) !== null || saidByline(text, range) !== null
  }

  private mayBeTitle(text: string): boolean {
    const isOther = text.length > LONGEST_TITLE || isSentence(text) || bodyForm(text) !== null
    return text !== '' && !isOther && !isHeadLine(text) && readByline(text) === null
  }

  private takeByline(range: Range): boolean {
    if (this.byline) return false
    this.byline = saidByline(this.nodes.lines.text, range, this.isAsOthers)
    if (!this.byline) return false
    this.beside.rest.push(...this.byline.asides)
    this.end = this.byline.end
    return true
  }

  /** Source and date in brackets, where nothing has said them. */
  takeClosing(range: Range): boolean {
    const { text } = this.nodes.lines
    const above = text.slice(0, range.start).trimEnd()
    const line = above.slice(above.lastIndexOf('\n') + 1)
    const closes = closesText(text.slice(range.start, range.end), line)
    return closes && this.isEmpty() && this.takeByline(range)
  }

  /**
   * Front matter without its first fence is a heading to Markdown, underlined by the second.
   *
   * @param mayBeSecond It may be of another article.
   */
  takeUnderlined(heading: Heading, mayBeSecond: boolean): boolean {
    if (mayBeSecond || !this.isEmpty()) return false
    const range = this.nodes.range(heading)
    const words = { start: range.start, end: this.nodes.end(heading) }
    return isUnderlined(this.nodes.lines.text, range.start) && this.takeProperties(words, range)
  }

  /** `## Metadata` above a list of properties. */
  takeLabel(heading: Heading, next: RootContent | undefined): boolean {
    if (next?.type !== 'list' || !this.isEmpty() || !LABEL.test(this.nodes.text(heading)))
      return false
    this.isLabelled = this.listed(next, true) !== null
    if (this.isLabelled) this.beside.syntax.push(this.nodes.range(heading))
    return this.isLabelled
  }

  private isEmpty(): boolean {
    return !this.byline && this.properties.length === 0
  }

  /** @param underlined The same with the fence below it. */
  private takeProperties({ start, end }: Range, underlined: Range | null = null): boolean {
    // Behind others stand those that go on with them.
    const isNext = this.nodes.lines.text.slice(this.end, start).trim() === ''
    if (!this.isEmpty() && !isNext) return false
    const above = this.isEmpty() ? null : this.properties
    const properties = readProperties(this.nodes.lines.text, { start, end }, above) ?? []
    if (properties.at(-1)?.end !== end) return false
    const own = underlined ? unfenced(this.nodes.lines.text, properties) : properties
    this.properties = [...this.properties, ...own]
    this.end = end
    this.beside.syntax.push(underlined ?? { start, end })
    return true
  }

  /** `- 来源：新华社`, `- 日期：2025-11-09` */
  private takeListed(list: List): boolean {
    const properties = this.listed(list, this.isLabelled)
    if (properties === null) return false
    this.properties = properties
    this.end = this.nodes.range(list).end
    this.beside.syntax.push(this.nodes.range(list))
    return true
  }

  /** @param isLabelled Whether a heading says that they are properties. */
  private listed(list: List, isLabelled: boolean): readonly FrontMatterEntry[] | null {
    const items = list.children.flatMap(({ children }) => (children.length === 1 ? children : []))
    if (items.length < list.children.length) return null
    const ranges = items.map((item) => this.nodes.range(item))
    return readListed(this.nodes.lines.text, ranges, isLabelled)
  }
}
