/** The blocks of a Markdown body, one after the other, to lead, groups and what is left over. */

import type { Blockquote, Code, Heading, List, Paragraph, RootContent } from 'mdast'
import type { Group, Lead } from '../../records/article.ts'
import type { Range } from '../../text/lines.ts'
import { isSentence } from '../body/bodyForm.ts'
import { isBracketedLine } from '../body/bracketLines.ts'
import { isLeadHeading, isSummaryHeading } from '../body/lead.ts'
import { OPENS_CLOSING } from '../byline/bylineWords.ts'
import type { SaidByline } from '../byline/saidByline.ts'
import type { FrontMatterEntry } from '../frontmatter/frontmatterKeys.ts'
import { isAdvert, isCaption, isCredit } from '../page/besideText.ts'
import { isAboveOthers, isOffer, isOfReaders } from '../page/footer.ts'
import { lineSign } from '../signs.ts'
import { footAt } from './footBlocks.ts'
import { HeadReader } from './headBlocks.ts'
import {
  GROUP_HEADING,
  HAN_NUMBER,
  isFirstLevel,
  isHeaded,
  isHeadingAbove,
  isOutline,
  isPlainHeading,
  isStatementAlone,
  statementAbove,
} from './headingBlocks.ts'
import { captionOf } from './inline.ts'
import { type Beside, insightOf, insightsOf, isTabular } from './items.ts'
import { MarkdownSections } from './markdownSections.ts'
import type { NodeReader } from './nodes.ts'
import { isTags } from './noteMarks.ts'
import { saysHead } from './opened.ts'
import { opensPasted, pastedBody } from './pastedBody.ts'
import { quotedLead, unquoted } from './quotes.ts'
import { ReferenceReader } from './referenceBlocks.ts'
import { type KnownTitle, TitleReader } from './titleBlocks.ts'

export interface Blocks {
  /** A first-level heading above all that is said, when the front matter has no title. */
  readonly title: TitleReader['title']
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
 * @param known Of the title: that of the front matter, or the heading that has it.
 * @param hasByline Whether the front matter names source or date.
 */
export function readBlocks(
  nodes: NodeReader,
  blocks: readonly RootContent[],
  known: Omit<KnownTitle, 'isOne' | 'hasHeadings'>,
  hasByline: boolean,
): Blocks {
  const { inner, marks } = unquoted(nodes, blocks)
  const tops = inner.filter((block) => block.type === 'heading' && isFirstLevel(block, nodes.body))
  const heading =
    known.heading ?? (known.title === null && tops.length === 0 ? highestOf(nodes, inner) : null)
  const hasHeadings = inner.some(({ type }) => type === 'heading')
  const title = { ...known, heading, isOne: tops.length === 1, hasHeadings }
  const reader = new BlockReader(nodes, title, hasByline, known.heading !== null)
  const foot = footAt(nodes, inner)
  const said = inner.slice(0, foot)
  for (let at = 0; at < said.length; ) at += reader.takeNext(said, at)
  reader.takeFoot(inner.slice(foot))
  const read = reader.finish()
  return { ...read, syntax: [...marks, ...read.syntax] }
}

/**
 * `### 锡市周报` above headings that are all of a lower level, as language models write, or above source and date: the title,
 * where a file has no heading of the first level and begins with it.
 */
function highestOf(nodes: NodeReader, blocks: readonly RootContent[]): Heading | null {
  const [first, below] = blocks
  if (first?.type !== 'heading' || !below) return null
  const isDated = saysHead(nodes, below)
  // What has items of its own, or a number, is a section.
  if (below.type === 'list' && !isDated) return null
  const others = blocks.filter((block) => block.type === 'heading' && block !== first)
  const areLower = others.every((block) => block.type === 'heading' && block.depth > first.depth)
  const text = nodes.text(first)
  const isOther = isLeadHeading(text) || isSummaryHeading(text) || GROUP_HEADING.test(text)
  const isCounted = lineSign(text, 0) !== null || HAN_NUMBER.test(text)
  const isHighest = others.length >= FEWEST_LOWER && areLower
  return (isDated || isHighest) && !isOther && !isCounted ? first : null
}

const FEWEST_LOWER = 2

/** An advert, the offer that ends an answer, what a page asks of its readers, a number of a page, who wrote it, or the caption of a picture that was not copied. */
function isFurniture(words: string): boolean {
  const bare = words.replace(/^([*_]{1,3})(.+)\1$/, '$2')
  if (OPENS_CLOSING.test(bare) && /[)）]$/.test(bare)) return true
  const isSaid =
    [isAdvert, isOffer, isCredit, isAboveOthers, isOfReaders].some((isOne) => isOne(bare)) ||
    /^\d{1,3}$/.test(bare)
  return isSaid || (isCaption(bare) && !isSentence(bare))
}

class BlockReader {
  private readonly nodes: NodeReader
  private readonly hasByline: boolean
  private readonly known: KnownTitle
  private readonly title: TitleReader
  private readonly head: HeadReader
  private isExport = false
  /** A pasted body. */
  private wasLookedFor = false
  private readonly beside: Beside = { rest: [], asides: [], tables: [], syntax: [] }
  private readonly sections: MarkdownSections
  private readonly references: ReferenceReader

  /** @param hasByline Whether the front matter names source or date. */
  constructor(nodes: NodeReader, known: KnownTitle, hasByline: boolean, isOfSeveral: boolean) {
    this.nodes = nodes
    this.known = known
    this.hasByline = hasByline
    this.sections = new MarkdownSections(nodes, this.beside)
    this.references = new ReferenceReader(nodes, this.sections, this.beside)
    this.head = new HeadReader(nodes, this.beside, isOfSeveral)
    this.title = new TitleReader(nodes, this.sections, this.head, known)
  }

  /** @returns How many blocks it takes. */
  takeNext(blocks: readonly RootContent[], at: number): number {
    const block = blocks[at]
    if (!block) return 1
    // Looked for once: of ten thousand paragraphs each might begin one that takes all the others.
    const mayBePasted =
      !this.wasLookedFor && this.sections.isAtTop() && opensPasted(this.nodes, block)
    this.wasLookedFor ||= mayBePasted
    const pasted = mayBePasted ? pastedBody(this.nodes, blocks, at) : null
    if (!pasted) {
      // `<!--more-->` says nothing, and what stands above it stands above what is below.
      const below = blocks.slice(at + 1, at + 4)
      this.take(
        block,
        below.filter((next) => !this.nodes.isMarks(this.nodes.range(next))).slice(0, 2),
      )
      return 1
    }
    this.sections.leaveOpening()
    this.sections.lead = pasted.lead
    this.sections.add(pasted.groups)
    this.beside.rest.push(...pasted.rest.map(({ span }) => span))
    this.beside.syntax.push(...pasted.marks)
    return pasted.count
  }

  /** Where nothing is said above it, it may be what the article says. */
  takeFoot(blocks: readonly RootContent[]): void {
    const isSaid = !this.sections.isEmpty()
    for (let at = 0; at < blocks.length; ) {
      const block = blocks[at]
      if (!isSaid || !block || block.type === 'thematicBreak') at += this.takeNext(blocks, at)
      else {
        this.beside.rest.push(this.nodes.range(block))
        at++
      }
    }
  }

  /** @param below The two blocks below it. */
  take(block: RootContent, below: readonly RootContent[]): void {
    const [next] = below
    // They are read where the article is: of any text that they stand in.
    if (block.type === 'paragraph' && isTags(this.nodes.written(block)))
      this.beside.syntax.push(this.nodes.range(block))
    else if (block.type === 'heading') {
      if (this.isAtHead() && this.head.takeUnderlined(block, this.title.isAboveText())) return
      if (this.isAtHead() && this.head.takeLabel(block, next)) return
      const said = statementAbove(this.nodes, block)
      if (said) {
        this.beside.syntax.push(said.rule)
        this.takeParagraph(said.statement, false)
      } else this.takeHeading(block, below)
    } else if (this.isAtHead() && this.head.take(block)) return
    else if (block.type === 'paragraph' && this.isAtHead() && this.title.takePlain(block, next))
      return
    else if (block.type === 'list') this.takeList(block)
    else if (block.type === 'thematicBreak') this.beside.syntax.push(this.nodes.range(block))
    else if (block.type === 'paragraph') {
      const [first, ...others] = this.nodes.labelled(block)
      if (first && others.length > 0) {
        const parts = [first, ...others]
        for (const [at, part] of parts.entries())
          this.take(part, [...parts.slice(at + 1), ...below].slice(0, 2))
        return
      }
      const isHeading =
        isHeadingAbove(this.nodes, block, next) ||
        (!this.sections.isAwaitingLead() && isPlainHeading(this.nodes, block, next))
      if (isHeading) this.takeHeading(block, below)
      else if (next || !this.takeClosing(block))
        this.takeParagraph(block, this.isPart(next) || this.isHeading(next, below[1]))
    } else if (block.type === 'code') this.takeCode(block)
    else if (block.type !== 'blockquote' || !this.takeQuotedLead(block))
      this.beside.rest.push(this.nodes.range(block))
  }

  /** What stands below a summary: a list, or `影响：…`. */
  private isPart(block: RootContent | undefined): boolean {
    return block?.type === 'paragraph' ? this.nodes.isLabelled(block) : block?.type === 'list'
  }

  private isHeading(block: RootContent | undefined, next: RootContent | undefined): boolean {
    if (block?.type !== 'paragraph') return block?.type === 'heading'
    return isHeadingAbove(this.nodes, block, next)
  }

  finish(): Blocks {
    this.references.finish()
    const groups = this.sections.finish()
    const { isExport } = this
    const { title } = this.title
    const { byline, properties } = this.head
    const { tables, syntax } = this.beside
    const rest = [...this.beside.rest, ...this.beside.asides]
    const { lead } = this.sections
    return { title, byline, properties, lead, groups, rest, tables, isExport, syntax }
  }

  /** @param below The two blocks below it. */
  private takeHeading(heading: Heading | Paragraph, below: readonly RootContent[]): void {
    const { sections } = this
    sections.openLabel()
    this.beside.asides.push(...this.nodes.asides([heading]))
    const text = this.nodes.text(heading)
    const span = this.nodes.span(heading)
    const isPlain = PLAIN_HEADING.test(this.nodes.lines.text.slice(span.start, span.end))
    // Below statements that cite, `摘要` is a heading like others: above a lead they would be left over.
    const maySum = isSummaryHeading(text) && !sections.isCited()
    const isLabel = isLeadHeading(text) || (maySum && isStatementAlone(this.nodes, below))
    const isTop = heading.type === 'heading' && isFirstLevel(heading, this.nodes.body)
    if ((isTop || heading === this.known.heading) && this.title.take(text, span)) return
    if (text === '' || isPlain) {
      sections.open(null, text === '' ? null : text, span)
    } else if (isLabel && !sections.lead && sections.hasNoGroup()) {
      sections.awaitLead(heading)
    } else {
      const [, label = null, name = null] = GROUP_HEADING.exec(text) ?? [text, null, text]
      sections.open(label, name, span)
    }
  }

  /** Source and date stand before all that the article says, if anywhere. */
  private isAtHead(): boolean {
    return !this.hasByline && this.sections.isAtTop()
  }

  /** In an outline, headings are items, with what stands below them one level deeper. */
  private takeList(list: List): void {
    const areHeads = this.sections.isBelowNoHeading() && isOutline(this.nodes, list)
    const isHeadedList = areHeads || list.children.some(isHeaded)
    if (!isHeadedList) this.takeItems(list)
    for (const item of isHeadedList ? list.children : []) {
      const [first, ...below] = item.children
      const isHead = first?.type === 'heading' || first?.type === 'paragraph'
      if (!isHead || !(areHeads || isHeaded(item))) {
        this.takeItems({ ...list, children: [item] })
        continue
      }
      this.beside.syntax.push({
        start: this.nodes.range(item).start,
        end: this.nodes.range(first).start,
      })
      this.takeHeading(first, below)
      for (const [at, block] of below.entries()) this.take(block, below.slice(at + 1, at + 3))
    }
  }

  private takeItems(list: List): void {
    if (this.references.isList(list)) {
      this.references.leave(this.nodes.range(list))
      return
    }
    const { sections } = this
    const insights = insightsOf(this.nodes, this.beside, list)
    const [only] = insights
    if (sections.isAwaitingLead() && only && insights.length === 1) {
      sections.takeLead(only)
      return
    }
    sections.openLabel()
    sections.take(insights)
  }

  /** `（来源：上海证券报）` below an article that has no source above. */
  private takeClosing(paragraph: Paragraph): boolean {
    const isOpen = !this.hasByline && !this.sections.isAtTop()
    return isOpen && this.head.takeClosing(this.nodes.range(paragraph))
  }

  /** A paragraph says what an item would; a picture, a definition or a comment is left over. */
  private takeParagraph(paragraph: Paragraph, isAboveOthers: boolean): void {
    const { sections } = this
    const range = this.nodes.range(paragraph)
    const words = this.nodes.lines.text.slice(range.start, range.end)
    const hasNotes = this.nodes.isNotes([paragraph])
    if (hasNotes && this.nodes.text(paragraph) === '') this.references.takeNotes()
    if (isTabular(words) && !(hasNotes && this.nodes.text(paragraph) === '')) {
      this.beside.tables.push(range)
      return
    }
    // What stands right below the label of a lead is the lead.
    const isReference = !sections.isAwaitingLead() && this.references.isParagraph(words)
    if (isReference && !hasNotes) {
      this.references.leave(range)
      return
    }
    const isStatement = hasNotes || !(DEFINITION.test(words) || isFurniture(words))
    if (
      sections.isAwaitingLead() &&
      isStatement &&
      captionOf(paragraph, this.nodes.body) === null
    ) {
      sections.takeLead(insightOf(this.nodes, this.beside, [paragraph]))
      return
    }
    if (isStatement && sections.isAtTop()) {
      sections.lead = this.nodes.lead(paragraph, isAboveOthers)
      if (sections.lead) {
        sections.leaveOpening()
        this.beside.asides.push(...this.nodes.asides([paragraph]))
        return
      }
    }
    const isCaptioned = captionOf(paragraph, this.nodes.body) !== null
    if (!isStatement || isCaptioned) {
      ;(this.nodes.isMarks(range) ? this.beside.syntax : this.beside.rest).push(range)
      return
    }
    const parts = this.nodes.items(paragraph)
    for (const [at, part] of parts.entries()) {
      if (at === 0 && parts.length > 1 && isBracketedLine(this.nodes.text(part))) {
        this.takeHeading(part, [])
        continue
      }
      const insight = insightOf(this.nodes, this.beside, [part])
      if (insight) sections.takeParagraph(insight, this.nodes.range(part))
    }
  }

  /** `> [!abstract] Core Viewpoint` with its text below: set off, and the lead all the same. */
  private takeQuotedLead(quote: Blockquote): boolean {
    if (!this.sections.isAtTop()) return false
    // A summary below text is none of a lead: that would be left over.
    const mayBeSummary = this.sections.countAbove() === 0
    const quoted = quotedLead(this.nodes, quote, mayBeSummary)
    if (!quoted) return false
    this.sections.leaveOpening()
    this.sections.lead = quoted.lead
    this.beside.asides.push(...this.nodes.asides(quote.children))
    this.beside.syntax.push(...quoted.marks)
    return true
  }

  private takeCode(code: Code): void {
    const { start, end } = this.nodes.range(code)
    const [, fence, inner] = FENCED.exec(this.nodes.lines.text.slice(start, end)) ?? []
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
}
