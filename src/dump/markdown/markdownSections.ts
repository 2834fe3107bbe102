/** Lead and groups of a Markdown article, as its blocks fill them. */

import type { Heading, Paragraph } from 'mdast'
import type { Group, Insight, Lead, Span } from '../../records/article.ts'
import type { Range } from '../../text/lines.ts'
import { width } from '../width.ts'
import type { Beside } from './items.ts'
import type { NodeReader } from './nodes.ts'

interface OpenGroup extends Group {
  readonly insights: Insight[]
}

const WIDEST_PREFACE = 200

export class MarkdownSections {
  lead: Lead | null = null
  private readonly nodes: NodeReader
  private readonly beside: Beside
  /** A lead label whose text has not come yet. */
  private label: Heading | Paragraph | null = null
  /** Paragraphs above all headings: of a group of their own, but above a lead left over. */
  private readonly opening: Range[] = []
  private readonly groups: OpenGroup[] = []

  constructor(nodes: NodeReader, beside: Beside) {
    this.nodes = nodes
    this.beside = beside
  }

  /** Whether neither lead nor group has begun. */
  isAtTop(): boolean {
    return !this.lead && !this.label && this.hasNoGroup()
  }

  /** Nor a list, or a paragraph that cannot be left over. */
  hasNoGroup(): boolean {
    const [first] = this.groups
    const isOpening = this.groups.length === 1 && this.opening.length > 0
    return !first || (isOpening && first.insights.length === this.opening.length)
  }

  /** Nor a paragraph, or what stands beside the text. */
  isEmpty(): boolean {
    return !this.lead && this.groups.length === 0
  }

  /** How many paragraphs stand above all headings. */
  countAbove(): number {
    return this.opening.length
  }

  /** Whether the next statement is the lead. */
  isAwaitingLead(): boolean {
    return this.label !== null
  }

  /** Whether what comes next would be of no heading. */
  isBelowNoHeading(): boolean {
    return this.label === null && this.groups.every(({ heading }) => heading === null)
  }

  /** Of the group at hand. */
  heading(): string {
    return this.groups.at(-1)?.heading ?? ''
  }

  /** The group at hand, where nothing stands below its heading. */
  emptyHead(): Group | null {
    const last = this.groups.at(-1)
    return last && last.insights.length === 0 ? last : null
  }

  /** Take out headings below which nothing stands. */
  leaveHeads(isLeft: (head: Group) => boolean): readonly Group[] {
    const left = this.groups.filter((group) => group.insights.length === 0 && isLeft(group))
    for (const group of left) this.groups.splice(this.groups.indexOf(group), 1)
    return left
  }

  isCited(): boolean {
    return this.groups.some(({ insights }) => insights.some((one) => one.citations.length > 0))
  }

  /** Each once. */
  citations(): readonly number[] {
    const insights = this.groups.flatMap((group) => group.insights)
    const all = this.lead ? [this.lead, ...insights] : insights
    return [...new Set(all.flatMap((one) => one.citations))]
  }

  /** What stands above a lead is no part of the article: it says what follows, in fewer words than a text has. */
  leaveOpening(): void {
    const [first] = this.opening
    if (!first) return
    const { text } = this.nodes.lines
    const widths = this.opening.map(({ start, end }) => width(text.slice(start, end)))
    if (widths.reduce((sum, one) => sum + one) > WIDEST_PREFACE) {
      this.opening.length = 0
      return
    }
    this.groups.pop()
    this.beside.asides = this.beside.asides.filter(({ start }) => start < first.start)
    this.beside.rest.push(...this.opening.splice(0))
  }

  awaitLead(label: Heading | Paragraph): void {
    this.leaveOpening()
    this.label = label
  }

  takeLead(insight: Insight | null): void {
    if (!this.label || !insight) return
    const [label, labelSpan] = [this.nodes.text(this.label), this.nodes.span(this.label)]
    this.lead = { ...insight, label, labelSpan }
    this.label = null
  }

  /** A lead label without a single statement below it is a heading like any other. */
  openLabel(): void {
    if (this.label) this.open(null, this.nodes.text(this.label), this.nodes.span(this.label))
    this.label = null
  }

  open(label: string | null, heading: string | null, span: Span): void {
    this.groups.push({ label, heading, insights: [], span })
  }

  /** Take groups that are whole. */
  add(groups: readonly Group[]): void {
    for (const group of groups) this.groups.push({ ...group, insights: [...group.insights] })
  }

  /** Of the group at hand, or of one without a heading. */
  take(insights: readonly Insight[]): void {
    const [first] = insights
    if (!first) return
    if (this.groups.length === 0) this.open(null, null, { ...first.span, end: first.span.start })
    this.groups.at(-1)?.insights.push(...insights)
  }

  /** Take a paragraph, which may stand above all headings. */
  takeParagraph(insight: Insight, paragraph: Range): void {
    if (this.hasNoGroup() && !this.lead) this.opening.push(paragraph)
    this.take([insight])
  }

  /** The groups that say something. */
  finish(): readonly Group[] {
    this.openLabel()
    // An empty heading ends the group before; with nothing below it, it says nothing.
    return this.groups.filter(({ label, heading, insights, span }) => {
      const isEmpty = label === null && heading === null && insights.length === 0
      if (isEmpty) this.beside.syntax.push(span)
      return !isEmpty
    })
  }
}
