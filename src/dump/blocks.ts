/** The blocks of a Markdown body, one after the other, to lead, groups and what is left over. */

import type { Code, Heading, List, Node, Paragraph, Parent, RootContent } from 'mdast'
import type { Group, Insight, Lead, Span } from '../records/article.ts'
import { fold } from '../text/fold.ts'
import { type Lines, lineAt, type Range } from '../text/lines.ts'
import { plain, readStatement } from './citations.ts'
import { inlineText } from './inline.ts'
import { isLeadLabel } from './lead.ts'

export interface Blocks {
  /** A first-level heading at the top, when the front matter has no title. */
  readonly title: { readonly text: string; readonly span: Span } | null
  readonly lead: Lead | null
  readonly groups: readonly Group[]
  readonly rest: readonly Range[]
  /** List markers, rules and fences. */
  readonly syntax: readonly Range[]
}

const GROUP = /^(Group \d{1,3})(?:\s?[:：]\s?(.+))?$/
/** `[1]: https://…`: what a citation leads to, not a statement that cites. */
const DEFINITION = /^\[[^\]\n]+\]:/m
/** Left-over text as exports write it: between fences that name no language. */
const FENCED = /^(`{3,})(?:text)?\n(?:(.*)\n)?\1$/s

/**
 * Take blocks in their order.
 *
 * @param base Offset of the body, from which the positions of the nodes count.
 * @param title Of the front matter.
 */
export function readBlocks(
  lines: Lines,
  base: number,
  blocks: readonly RootContent[],
  title: string | null,
): Blocks {
  const reader = new BlockReader(lines, base, title)
  for (const block of blocks) reader.take(block)
  return reader.finish()
}

interface OpenGroup extends Group {
  readonly insights: Insight[]
}

class BlockReader {
  private readonly lines: Lines
  private readonly base: number
  private readonly known: string | null
  private readonly body: string
  private title: Blocks['title'] = null
  private lead: Lead | null = null
  /** A lead label whose text has not come yet. */
  private label: Heading | null = null
  private isFirst = true
  private readonly groups: OpenGroup[] = []
  private readonly rest: Range[] = []
  private readonly syntax: Range[] = []

  constructor(lines: Lines, base: number, title: string | null) {
    this.lines = lines
    this.base = base
    this.known = title
    this.body = lines.text.slice(base)
  }

  take(block: RootContent): void {
    if (block.type === 'heading') this.takeHeading(block)
    else if (block.type === 'list') this.takeList(block)
    else if (block.type === 'thematicBreak') this.syntax.push(this.range(block))
    else if (block.type === 'paragraph') this.takeParagraph(block)
    else if (block.type === 'code') this.takeCode(block)
    else this.rest.push(this.range(block))
    this.isFirst = false
  }

  finish(): Blocks {
    this.openLabel()
    const { title, lead, groups, rest, syntax } = this
    return { title, lead, groups, rest, syntax }
  }

  private takeHeading(heading: Heading): void {
    this.openLabel()
    const text = this.text(heading)
    if (this.isFirst && heading.depth === 1 && this.isTitle(text)) {
      this.title = { text, span: this.span(heading) }
    } else if (isLeadLabel(text) && !this.lead && this.groups.length === 0) {
      this.label = heading
    } else {
      const [, label = null, name = null] = GROUP.exec(text) ?? [text, null, text]
      this.open(label, name, this.span(heading))
    }
  }

  /** A title that the front matter has too is said once. */
  private isTitle(text: string): boolean {
    return text !== '' && (this.known === null || fold(this.known) === fold(text))
  }

  private takeList(list: List): void {
    const insights = this.insightsOf(list)
    const [only] = insights
    if (this.label && only && insights.length === 1) {
      this.takeLead(only)
      return
    }
    this.openLabel()
    const group = this.groups.at(-1)
    if (group) group.insights.push(...insights)
    else if (only) {
      this.open(null, null, { ...only.span, end: only.span.start })
      this.groups.at(-1)?.insights.push(...insights)
    }
  }

  /** A paragraph below a heading says what an item would; before the first one it is left over. */
  private takeParagraph(paragraph: Paragraph): void {
    if (this.label) {
      this.takeLead(this.insight([paragraph]))
      return
    }
    const group = this.groups.at(-1)
    const range = this.range(paragraph)
    const isStatement =
      paragraph.children.some(({ type }) => type !== 'image') &&
      !DEFINITION.test(this.lines.text.slice(range.start, range.end))
    const insight = group && isStatement ? this.insight([paragraph]) : null
    if (insight) group?.insights.push(insight)
    else if (!group || !isStatement) this.rest.push(range)
  }

  private takeCode(code: Code): void {
    const { start, end } = this.range(code)
    const [, fence, inner] = FENCED.exec(this.lines.text.slice(start, end)) ?? []
    if (fence === undefined || inner === undefined) {
      this.rest.push({ start, end })
      return
    }
    const close = end - fence.length
    const from = close - 1 - inner.length
    this.rest.push({ start: from, end: close - 1 })
    this.syntax.push({ start, end: from }, { start: close, end })
  }

  private takeLead(insight: Insight | null): void {
    if (!this.label || !insight) return
    this.lead = { ...insight, label: this.text(this.label), labelSpan: this.span(this.label) }
    this.label = null
  }

  /** A lead label without a single statement below it is a heading like any other. */
  private openLabel(): void {
    if (this.label) this.open(null, this.text(this.label), this.span(this.label))
    this.label = null
  }

  private open(label: string | null, heading: string | null, span: Span): void {
    this.groups.push({ label, heading, insights: [], span })
  }

  /** Items in reading order; those of a list within an item follow the words before it. */
  private insightsOf(list: List): readonly Insight[] {
    const insights: Insight[] = []
    for (const item of list.children) {
      const words: Parent[] = []
      const close = (): void => {
        const insight = this.insight(words.splice(0))
        if (insight) insights.push(insight)
      }
      const { start, end } = this.range(item)
      const [first] = item.children
      this.syntax.push({ start, end: first ? this.range(first).start : end })
      for (const child of item.children) {
        if (child.type === 'paragraph' || child.type === 'heading') {
          words.push(child)
          continue
        }
        close()
        if (child.type === 'list') insights.push(...this.insightsOf(child))
        else this.rest.push(this.range(child))
      }
      close()
    }
    return insights
  }

  private insight(nodes: readonly Parent[]): Insight | null {
    const [first] = nodes
    const last = nodes.at(-1)
    if (!first || !last) return null
    const raw = nodes.map((node) => inlineText(node, this.body)).join(' ')
    const { text, citations } = readStatement(raw)
    const range = { start: this.range(first).start, end: this.range(last).end }
    if (text !== '') return { text, citations, span: this.place(range) }
    this.rest.push(range)
    return null
  }

  private text(node: Parent): string {
    return plain(inlineText(node, this.body))
  }

  private range(node: Node): Range {
    return {
      start: this.base + (node.position?.start.offset ?? 0),
      end: this.base + (node.position?.end.offset ?? 0),
    }
  }

  private span(node: Node): Span {
    return this.place(this.range(node))
  }

  private place(range: Range): Span {
    return { line: lineAt(this.lines, range.start), ...range }
  }
}
