/** The blocks of a Markdown body, one after the other, to lead, groups and what is left over. */

import type { Code, Heading, List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Group, Insight, Lead, Span } from '../records/article.ts'
import { fold } from '../text/fold.ts'
import type { Lines, Range } from '../text/lines.ts'
import { simplified } from '../text/simplified.ts'
import { isSentence } from './bodyForm.ts'
import { firstCitation } from './citations.ts'
import { endingOf } from './ends.ts'
import type { FrontMatterEntry } from './frontmatterKeys.ts'
import { groupHeadIn } from './groupLabel.ts'
import { isHeading } from './heading.ts'
import { captionOf, type Source } from './inline.ts'
import { type Beside, ItemReader } from './items.ts'
import { isLeadHeading, isSummaryHeading } from './lead.ts'
import { NodeReader } from './nodes.ts'
import { opensPasted, pastedBody } from './pastedBody.ts'
import { readProperties } from './properties.ts'
import { raisedNumber } from './raised.ts'
import { areCited, namesReferences, REFERENCES } from './references.ts'
import { type SaidByline, saidByline } from './saidByline.ts'
import { width } from './width.ts'

export interface Blocks {
  /** A first-level heading above all that is said, when the front matter has no title. */
  readonly title: { readonly text: string; readonly span: Span } | null
  /** Said below the title, when the front matter says none. */
  readonly byline: SaidByline | null
  /** The same as text. */
  readonly properties: readonly FrontMatterEntry[]
  readonly lead: Lead | null
  readonly groups: readonly Group[]
  readonly rest: readonly Range[]
  /** Some of it stands as exports write it. */
  readonly isExport: boolean
  /** Left over, too. */
  readonly tables: readonly Range[]
  /** List markers, rules and fences. */
  readonly syntax: readonly Range[]
}

const GROUP = /^(Group \d{1,3})(?:\s?[:：]\s?(.+))?$/
/**
 * `## &#71;roup 5: Wrong`: so exports write a heading that looks like a numbered group or a lead label
 * and is none.
 */
const PLAIN_HEADING = /^[#\s]*&#\d+;/
/** `[1]: https://…`: what a citation leads to, not a statement that cites. */
const DEFINITION = /^\[[^\]\n]+\]:/
/** Left-over text as exports write it. Between other fences stands code, which is kept with them. */
const FENCED = /^(`{3,})text\n(?:(.*)\n)?\1$/s

/**
 * Take blocks in their order.
 *
 * @param body Of the file; from its start the positions of the nodes count.
 * @param title Of the front matter.
 * @param hasByline Whether the front matter names source or date.
 */
export function readBlocks(
  lines: Lines,
  body: Source,
  blocks: readonly RootContent[],
  title: string | null,
  hasByline: boolean,
): Blocks {
  const titles = blocks.filter((block) => block.type === 'heading' && isFirstLevel(block, body))
  const reader = new BlockReader(lines, body, { title, hasByline, isOneTitle: titles.length === 1 })
  for (let at = 0; at < blocks.length; ) at += reader.takeNext(blocks, at)
  return reader.finish()
}

/** `¹ Reuters`, on each line; below `References`, `[1] Reuters` is one, too. */
function areReferences(words: string, heading: string): boolean {
  const isListed = REFERENCES.test(simplified(heading))
  return words
    .split('\n')
    .every((line) => raisedNumber(line.trimStart(), 0) !== null || (isListed && ENTRY.test(line)))
}

const ENTRY = /^\s*\[\d{1,3}\]\s*\S/

/** Of `##展望` the parser sees one sign. */
function isFirstLevel({ depth, position }: Heading, { text }: Source): boolean {
  return depth === 1 && !text.startsWith('##', position?.start.offset)
}

function endsWithCitation(text: string): boolean {
  return endingOf(text, 0, text.length) === 'citation'
}

/** Whether blocks begin with one statement that no other follows. */
function isStatementAlone([first, second]: readonly RootContent[]): boolean {
  if (second?.type === 'paragraph' || second?.type === 'list') return false
  return first?.type === 'paragraph' || (first?.type === 'list' && first.children.length === 1)
}

function isBold({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}

/** `- ## Supply` with a list below it. */
function isHeaded({ children }: ListItem): boolean {
  return children[0]?.type === 'heading' && children.some(({ type }) => type === 'list')
}

interface OpenGroup extends Group {
  readonly insights: Insight[]
}

interface Known {
  readonly title: string | null
  readonly hasByline: boolean
  readonly isOneTitle: boolean
}

/** Paragraphs above a title. */
const MOST_ABOVE = 2

/** How many times as wide as the rule right below it a statement is, at least. */
const LEAST_OF_RULE = 4

class BlockReader {
  private readonly lines: Lines
  private readonly body: Source
  private readonly nodes: NodeReader
  private readonly known: string | null
  private readonly hasByline: boolean
  /** There is one heading of the first level. */
  private readonly isOneTitle: boolean
  private title: Blocks['title'] = null
  private byline: SaidByline | null = null
  private properties: readonly FrontMatterEntry[] = []
  private lead: Lead | null = null
  /** A lead label whose text has not come yet. */
  private label: Heading | Paragraph | null = null
  /** Paragraphs above all headings: of a group of their own, but above a lead left over. */
  private readonly opening: Range[] = []
  private isExport = false
  /** A pasted body. */
  private wasLookedFor = false
  private readonly groups: OpenGroup[] = []
  private readonly beside: Beside = { rest: [], asides: [], tables: [], syntax: [] }
  private readonly items: ItemReader

  constructor(lines: Lines, body: Source, { title, hasByline, isOneTitle }: Known) {
    this.hasByline = hasByline
    this.isOneTitle = isOneTitle
    this.lines = lines
    this.body = body
    this.nodes = new NodeReader(lines, body)
    this.items = new ItemReader(lines, this.nodes, this.beside)
    this.known = title
  }

  /** @returns How many blocks it takes. */
  takeNext(blocks: readonly RootContent[], at: number): number {
    const block = blocks[at]
    if (!block) return 1
    // Looked for once: of ten thousand paragraphs each might begin one that takes all the others.
    const mayBePasted = !this.wasLookedFor && this.isAtTop() && opensPasted(this.body, block)
    this.wasLookedFor ||= mayBePasted
    const pasted = mayBePasted ? pastedBody(this.lines, this.body, blocks, at) : null
    if (!pasted) {
      this.take(block, blocks.slice(at + 1, at + 3))
      return 1
    }
    this.leaveOpening()
    this.lead = pasted.lead
    for (const group of pasted.groups) this.groups.push({ ...group, insights: [...group.insights] })
    this.beside.rest.push(...pasted.rest.map(({ span }) => span))
    this.beside.syntax.push(...pasted.marks)
    return pasted.count
  }

  /** @param below The two blocks below it. */
  take(block: RootContent, below: readonly RootContent[]): void {
    const [next] = below
    if (block.type === 'heading') {
      if (this.takeProperties(block)) return
      const statement = this.statementAbove(block)
      if (statement) this.takeParagraph(statement, false)
      else this.takeHeading(block, isStatementAlone(below))
    } else if (this.takeByline(block)) return
    else if (block.type === 'list') this.takeList(block)
    else if (block.type === 'thematicBreak') this.beside.syntax.push(this.nodes.range(block))
    else if (block.type === 'paragraph') {
      if (this.isHeadingAbove(block, next)) this.takeHeading(block, isStatementAlone(below))
      else this.takeParagraph(block, next?.type === 'heading')
    } else if (block.type === 'code') this.takeCode(block)
    else this.beside.rest.push(this.nodes.range(block))
  }

  /** `**Outlook**` above a list or a paragraph, as language models write, and `Group 2: Outlook`; a sentence in bold is an item. */
  private isHeadingAbove(block: Paragraph, next: RootContent | undefined): boolean {
    if (block.children.length !== 1) return false
    const text = this.nodes.text(block)
    if (next?.type === 'list' && groupHeadIn(text) !== null && GROUP.test(text)) return true
    if (!isBold(block) || isSentence(text)) return false
    if (next?.type === 'list') return true
    // Several lines in bold, one below the other, are what is said.
    const isAbove = next?.type === 'paragraph' && !isBold(next)
    return isAbove && (isHeading(text) || isLeadHeading(text))
  }

  /** A statement with a rule right below it, which Markdown takes for a heading that is underlined. */
  private statementAbove(block: Heading): Paragraph | null {
    const { start, end } = this.nodes.range(block)
    const last = block.children.at(-1)?.position?.end
    const first = block.children[0]?.position?.start
    if (!first || !last || this.lines.text.charAt(start) === '#') return null
    const text = this.nodes.text(block)
    const rule =
      this.lines.text
        .slice(start, end)
        .trimEnd()
        .split(/[\r\n]/)
        .at(-1)
        ?.trim() ?? ''
    // A line below a heading is about as long as that, and one of `=` is no rule.
    if (rule.startsWith('=') || width(text) < LEAST_OF_RULE * rule.length) return null
    if (!/[.。]$/.test(text) && !endsWithCitation(text)) return null
    const children = block.children
    const statement: Paragraph = {
      type: 'paragraph',
      children,
      position: { start: first, end: last },
    }
    this.beside.syntax.push({ start: this.nodes.range(statement).end, end })
    return statement
  }

  finish(): Blocks {
    this.openLabel()
    const { title, byline, properties, lead, isExport } = this
    const { tables, syntax } = this.beside
    const rest = [...this.beside.rest, ...this.beside.asides]
    // An empty heading ends the group before; with nothing below it, it says nothing.
    const groups = this.groups.filter(({ label, heading, insights, span }) => {
      const isEmpty = label === null && heading === null && insights.length === 0
      if (isEmpty) syntax.push(span)
      return !isEmpty
    })
    return { title, byline, properties, lead, groups, rest, tables, isExport, syntax }
  }

  /** @param isAboveOne A single statement stands below it. */
  private takeHeading(heading: Heading | Paragraph, isAboveOne: boolean): void {
    this.openLabel()
    this.beside.asides.push(...this.nodes.asides([heading]))
    const text = this.nodes.text(heading)
    const { start, end } = this.nodes.range(heading)
    const isPlain = PLAIN_HEADING.test(this.lines.text.slice(start, end))
    if (heading.type === 'heading' && isFirstLevel(heading, this.body) && this.isTitle(text)) {
      this.title = { text, span: this.nodes.span(heading) }
    } else if (text === '' || isPlain) {
      this.open(null, text === '' ? null : text, this.nodes.span(heading))
    } else if (
      (isLeadHeading(text) || (isAboveOne && isSummaryHeading(text))) &&
      !this.lead &&
      this.hasNoGroup()
    ) {
      this.leaveOpening()
      this.label = heading
    } else {
      const [, label = null, name = null] = GROUP.exec(text) ?? [text, null, text]
      this.open(label, name, this.nodes.span(heading))
    }
  }

  /** Source and date stand before all that the article says, if anywhere. */
  private takeByline(block: RootContent): boolean {
    const isText = block.type === 'paragraph' || block.type === 'blockquote'
    if (!isText || this.hasByline || this.byline || !this.isAtTop()) return false
    if (block.type === 'paragraph' && this.takeProperties(block)) return true
    const range = this.nodes.range(block)
    this.byline = saidByline(this.lines.text, range)
    this.beside.rest.push(...(this.byline?.asides ?? []))
    return this.byline !== null
  }

  /** Front matter without its first fence is a heading to Markdown, underlined by the second. */
  private takeProperties(block: Paragraph | Heading): boolean {
    if (this.properties.length > 0 || this.hasByline || !this.isAtTop()) return false
    const { start } = this.nodes.range(block)
    const end = this.nodes.end(block)
    this.properties = readProperties(this.lines.text, { start, end }) ?? []
    if (this.properties.at(-1)?.end !== end) return false
    this.beside.syntax.push(this.nodes.range(block))
    return true
  }

  /** Neither lead nor group has begun. */
  private isAtTop(): boolean {
    return !this.lead && !this.label && this.hasNoGroup()
  }

  /** Nor a list, or a paragraph that cannot be left over. */
  private hasNoGroup(): boolean {
    const [first] = this.groups
    const isOpening = this.groups.length === 1 && this.opening.length > 0
    return !first || (isOpening && first.insights.length === this.opening.length)
  }

  /** What stands above a lead is no part of the article. */
  private leaveOpening(): void {
    const [first] = this.opening
    if (!first) return
    this.groups.pop()
    this.beside.asides = this.beside.asides.filter(({ start }) => start < first.start)
    this.beside.rest.push(...this.opening.splice(0))
  }

  /**
   * A title that the front matter has too is said once; a picture or a comment may stand above it, and a paragraph
   * above the only heading of its level.
   */
  private isTitle(text: string): boolean {
    const isFirst = !this.title && !this.lead && this.groups.length === 0
    const isOnly =
      this.isOneTitle && this.isAtTop() && this.opening.length <= MOST_ABOVE && !this.isCited()
    const isTop = isFirst || (isOnly && !this.title && !isLeadHeading(text))
    return isTop && text !== '' && (this.known === null || fold(this.known) === fold(text))
  }

  /** Whether a statement is cited: above a title, what stands there is of the text. */
  private isCited(): boolean {
    return this.groups.some(({ insights }) => insights.some((one) => one.citations.length > 0))
  }

  private citations(): readonly number[] {
    const insights = [
      ...(this.lead ? [this.lead] : []),
      ...this.groups.flatMap((one) => one.insights),
    ]
    return [...new Set(insights.flatMap((one) => one.citations))]
  }

  /** In an outline, headings are items, with what stands below them one level deeper. */
  private takeList(list: List): void {
    const isOutline = list.children.some(isHeaded)
    if (!isOutline) this.takeItems(list)
    for (const item of isOutline ? list.children : []) {
      const [first, ...below] = item.children
      if (first?.type !== 'heading' || !isHeaded(item)) {
        this.takeItems({ ...list, children: [item] })
        continue
      }
      this.beside.syntax.push({
        start: this.nodes.range(item).start,
        end: this.nodes.range(first).start,
      })
      this.takeHeading(first, false)
      for (const [at, block] of below.entries()) this.take(block, below.slice(at + 1, at + 3))
    }
  }

  private takeItems(list: List): void {
    if (this.isOfReferences(list)) {
      this.beside.rest.push(this.nodes.range(list))
      return
    }
    const insights = this.items.insightsOf(list)
    const [only] = insights
    if (this.label && only && insights.length === 1) {
      this.takeLead(only)
      return
    }
    this.openLabel()
    this.takeInsights(insights)
  }

  /** What an article cites, below a heading that says so. */
  private isOfReferences(list: List): boolean {
    if (!namesReferences(this.groups.at(-1)?.heading ?? '') || !this.isCited()) return false
    if (list.ordered && !areCited(this.citations(), list.children.length)) return false
    const { start, end } = this.nodes.range(list)
    return firstCitation(this.lines.text, start, end) === null
  }

  /** Of the group at hand, or of one without a heading. */
  private takeInsights(insights: readonly Insight[]): void {
    const [first] = insights
    if (!first) return
    if (this.groups.length === 0) this.open(null, null, { ...first.span, end: first.span.start })
    this.groups.at(-1)?.insights.push(...insights)
  }

  /** A paragraph says what an item would; a picture, a definition or a comment is left over. */
  private takeParagraph(paragraph: Paragraph, isAboveHeading: boolean): void {
    const range = this.nodes.range(paragraph)
    const words = this.lines.text.slice(range.start, range.end)
    const hasNotes = this.nodes.isNotes([paragraph])
    const isTabular =
      this.items.isTabular(range) && !(hasNotes && this.nodes.text(paragraph) === '')
    if (isTabular) {
      this.beside.tables.push(range)
      return
    }
    // What stands right below the label of a lead is the lead.
    const isReference =
      DEFINITION.test(words) ||
      (!this.label && areReferences(words, this.groups.at(-1)?.heading ?? ''))
    const isStatement = hasNotes || !isReference
    if (this.label && isStatement && captionOf(paragraph) === null) {
      this.takeLead(this.items.insight([paragraph]))
      return
    }
    if (isStatement && this.isAtTop()) {
      this.lead = this.nodes.lead(paragraph, isAboveHeading)
      if (this.lead) {
        this.leaveOpening()
        this.beside.asides.push(...this.nodes.asides([paragraph]))
        return
      }
    }
    const isCaptioned = captionOf(paragraph) !== null
    if (!isStatement || isCaptioned) {
      ;(this.nodes.isMarks(range) ? this.beside.syntax : this.beside.rest).push(range)
      return
    }
    for (const part of this.nodes.items(paragraph)) {
      const insight = this.items.insight([part])
      if (!insight) continue
      if (this.hasNoGroup() && !this.lead) this.opening.push(this.nodes.range(part))
      this.takeInsights([insight])
    }
  }

  private takeCode(code: Code): void {
    const { start, end } = this.nodes.range(code)
    const [, fence, inner] = FENCED.exec(this.lines.text.slice(start, end)) ?? []
    if (fence === undefined || inner === undefined) {
      this.beside.rest.push({ start, end })
      return
    }
    this.isExport = true
    const close = end - fence.length
    const from = close - 1 - inner.length
    this.beside.rest.push({ start: from, end: close - 1 })
    this.beside.syntax.push({ start, end: from }, { start: close, end })
  }

  private takeLead(insight: Insight | null): void {
    if (!this.label || !insight) return
    this.lead = {
      ...insight,
      label: this.nodes.text(this.label),
      labelSpan: this.nodes.span(this.label),
    }
    this.label = null
  }

  /** A lead label without a single statement below it is a heading like any other. */
  private openLabel(): void {
    if (this.label) this.open(null, this.nodes.text(this.label), this.nodes.span(this.label))
    this.label = null
  }

  private open(label: string | null, heading: string | null, span: Span): void {
    this.groups.push({ label, heading, insights: [], span })
  }
}
