/** What nodes of a Markdown body say, and where they stand in its file. */

import type { List, ListItem, Node, Nodes, Paragraph, Parent } from 'mdast'
import type { Insight, Lead, Span } from '../../records/article.ts'
import { type Lines, type Range, shifted, trimRange } from '../../text/lines.ts'
import { isBracketedLine } from '../body/bracketLines.ts'
import { type LeadLabel, leadLabelAt, summaryLabel } from '../body/lead.ts'
import { isCited, plain, readStatement } from '../citations.ts'
import { endsCited } from '../ends.ts'
import { keyOf } from '../frontmatter/fieldNames.ts'
import { withCitations } from '../likened.ts'
import { around } from '../raised.ts'
import { DOTS, lineSign, pictureSigns } from '../signs.ts'
import { spanOf } from '../span.ts'
import { type Hidden, hiddenIn } from './hidden.ts'
import { inlineText, isPicture, linesIn, type Source } from './inline.ts'
import { withoutLiterals } from './literal.ts'
import { withoutBlockId, withTask } from './noteMarks.ts'
import { placeOf } from './placeOf.ts'

/** `• Tin rose`, as pages are copied; a word processor writes `·` and a tab, and `o` and a tab below. */
const DOT = new RegExp(`^\\s*(?:[•·${DOTS}]\\s*|o\\t\\s*)(?=\\S)(?!\\d[\\d.,]*\\s*$)`)
/** `💡 **Core Viewpoint:** …` */
const PICTURES = /^\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)+/u
const LONGEST_PICTURES = 40
/** `核心观点：`, `Key points:`; no address. */
const LABELLED =
  /^\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)*(\p{Script=Han}{2,8}|\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2})\s?(?:：|:(?!\/\/))/u

export class NodeReader {
  readonly lines: Lines
  readonly body: Source
  private readonly base: number

  /** @param body Of the file, with what is hidden in it; from its start the positions of the nodes count. */
  constructor(lines: Lines, body: Source) {
    this.lines = lines
    this.base = lines.text.length - body.text.length
    this.body = body
  }

  /**
   * The lead that a paragraph says: `**核心观点**：租金下降 [1]`; null for none.
   *
   * @param mayBeSummary Whether `TL;DR: …` is one, too.
   */
  lead(paragraph: Paragraph, mayBeSummary: boolean): Lead | null {
    const range = this.range(paragraph)
    const { end } = range
    const start = this.behindMarks(range)
    const labelOf = (text: string): LeadLabel | null =>
      leadLabelAt(text, 0) ?? (mayBeSummary ? summaryLabel(text) : null)
    const label = labelOf(this.lines.text.slice(start, end))
    const words = inlineText(paragraph, this.body).replace(PICTURES, '').trimStart()
    if (!label?.hasColon || label.isBracketed) return null
    // Of `**TL;DR** Rents fell` the words have no marks.
    const written = this.lines.text.slice(start + label.label.start, start + label.label.end)
    const said = labelOf(words)
    const behind = said?.hasColon ? said.end : words.startsWith(written) ? written.length : null
    if (behind === null) return null
    const { text, citations } = readStatement(
      withCitations(words.slice(behind)),
      0,
      around(this.lines.text, { start, end }),
    )
    if (text === '') return null
    const name = { start: start + label.label.start, end: start + label.label.end }
    return {
      text: withoutLiterals(text),
      citations,
      span: spanOf(this.lines, trimRange(this.lines.text, start + label.end, end)),
      label: this.lines.text.slice(name.start, name.end),
      labelSpan: spanOf(this.lines, { start: range.start, end: name.end }),
    }
  }

  /** A paragraph without the tags and pictures that open it, and those that end it. */
  within(paragraph: Paragraph): Range {
    const range = this.range(paragraph)
    const start = this.behindMarks(range)
    let { end } = range
    for (const mark of this.hidden({ start, end }).toReversed()) {
      const isNext = this.lines.text.slice(mark.end, end).trim() === ''
      if (mark.words?.trim() !== '' || !isNext) break
      end = mark.start
    }
    return trimRange(this.lines.text, start, end)
  }

  /** Behind tags and pictures that open a paragraph. */
  private behindMarks({ start, end }: Range): number {
    const { text } = this.lines
    let at = start
    for (const mark of this.hidden({ start, end })) {
      const isNext = text.slice(at, mark.start).trim() === ''
      if (mark.words?.trim() !== '' || !isNext) break
      at = mark.end
    }
    at += PICTURES.exec(text.slice(at, Math.min(end, at + LONGEST_PICTURES)))?.[0].length ?? 0
    return trimRange(text, at, end).start
  }

  /**
   * The lines of a paragraph, each as one, where each ends with a citation of its own, or each is opened by the
   * same picture, or each but the first by a dot or by numbers that count on, which are no marks of Markdown; else the
   * paragraph.
   */
  items(paragraph: Paragraph): readonly Paragraph[] {
    const parts = linesIn(paragraph, this.body)
    if (parts.length < 2) return [paragraph]
    const said = parts.map((part) => withCitations(inlineText(part, this.body).trim()))
    const pictures = pictureSigns(said.join('\n'))
    const arePictured = said.every((words) =>
      pictures.has(String.fromCodePoint(words.codePointAt(0) ?? 0)),
    )
    const areCited = said.every(
      (words, at) => endsCited(words, 0, words.length) && (at === 0 || !/^\p{Ll}/u.test(words)),
    )
    return arePictured || areCited || areOpened(said) ? parts : [paragraph]
  }

  /** The lines of a paragraph, each as one, where each says by a label what it tells: `核心观点：…` above `影响：…`; else the paragraph. */
  labelled(paragraph: Paragraph): readonly Paragraph[] {
    const parts = linesIn(paragraph, this.body)
    return parts.every((part) => this.isLabelled(part)) ? parts : [paragraph]
  }

  /** Other than by one of front matter, which would be read where it can be. */
  isLabelled(paragraph: Paragraph): boolean {
    const label = LABELLED.exec(inlineText(paragraph, this.body))?.[1]
    return label !== undefined && keyOf(label) === null
  }

  /** The lines of a paragraph, each as one. */
  linesOf(paragraph: Paragraph): readonly Paragraph[] {
    return linesIn(paragraph, this.body)
  }

  /** An item, and lines below it that dots or numbers open: `- Tin rose` above `• Zinc fell`. */
  dotted(paragraph: Paragraph): readonly Paragraph[] {
    const parts = linesIn(paragraph, this.body)
    return areOpened(parts.map((part) => inlineText(part, this.body))) ? parts : [paragraph]
  }

  /**
   * What nodes say, also where it is no word; null for no nodes.
   *
   * @param number What opens the text, and is in none of its nodes.
   * @param isItem Of a list, which may be a task.
   */
  insight(nodes: readonly Parent[], number: Range | null = null, isItem = false): Insight | null {
    const parts = nodes.map((node) => inlineText(node, this.body))
    const ranges = nodes.map((node) => this.range(node))
    if (number) {
      parts.unshift(this.lines.text.slice(number.start, number.end))
      ranges.unshift(number)
    }
    const first = ranges[0]
    const last = ranges.at(-1)
    if (!first || !last) return null
    const said = withoutBlockId(withTask(parts.join(' '), isItem)).replace(DOT, '')
    const range = { start: first.start, end: last.end }
    const near = around(this.lines.text, range)
    const { text, citations } = readStatement(withCitations(said), 0, near)
    return { text: withoutLiterals(text), citations, span: spanOf(this.lines, range) }
  }

  /**
   * `1986. What a season` is a sentence, though Markdown has it for item 1986 of a list: a number of four
   * digits is one of the text, unless the list has counted up to it.
   */
  numberOf({ start: from }: List, item: ListItem, at: number): Range | null {
    const { start, end } = this.range(item)
    const [mark, number] =
      /^(\d{4,9})[.)]/.exec(this.lines.text.slice(start, Math.min(end, start + 12))) ?? []
    if (mark === undefined) return null
    const isCounted =
      from !== null && from !== undefined && from < 1000 && from + at === Number(number)
    return isCounted ? null : { start, end: start + mark.length }
  }

  /** What headings, paragraphs and items say, and what stands in code, one after the other. */
  words(nodes: readonly Nodes[]): readonly string[] {
    return nodes.flatMap((node) => {
      if (node.type === 'paragraph' || node.type === 'heading') return [this.text(node)]
      if (node.type === 'code') return [node.value.replace(/\s+/g, ' ')]
      return 'children' in node ? this.words(node.children) : []
    })
  }

  text(node: Parent): string {
    return withoutLiterals(plain(inlineText(node, this.body)))
  }

  /** What the file has there. */
  written(node: Node): string {
    const { start, end } = this.range(node)
    return this.lines.text.slice(start, end)
  }

  isCited(node: Nodes): boolean {
    return this.words([node]).some((words) => isCited(withCitations(words)))
  }

  /** Each once. */
  citations(nodes: readonly Nodes[]): readonly number[] {
    const said = this.words(nodes).map((words) => readStatement(withCitations(words)))
    return [...new Set(said.flatMap(({ citations }) => citations))]
  }

  /** What stands among the words of nodes and is none of them: comments, deleted text, pictures. */
  asides(nodes: readonly Nodes[]): readonly Range[] {
    return nodes.flatMap((node) => {
      if (isPicture(node)) return [this.range(node)]
      if ('children' in node) return this.asides(node.children)
      return node.type === 'text' ? this.hiddenAsides(this.range(node)) : []
    })
  }

  /** Those of a part of the file that are hidden. */
  hiddenAsides(part: Range): readonly Range[] {
    return this.hidden(part).filter(({ isAside }) => isAside)
  }

  /** Whether nodes have footnotes in them, and else nothing but what stands beside a text. */
  isNotes(nodes: readonly Node[]): boolean {
    return nodes.some((node) =>
      this.hidden(this.range(node)).some(({ words, isAside }) => words === null && !isAside),
    )
  }

  /** Whether a part of the file is nothing but marks that say nothing: `</div>`, `:::`, `<!--more-->`. */
  isMarks(part: Range): boolean {
    const isHidden = this.hidden(part).length > 0
    return isHidden && this.isInSight(part) && this.inSight(part).length === 0
  }

  /** Whether nothing is hidden in a part of the file but such marks. */
  isInSight(part: Range): boolean {
    return this.hidden(part).every(isMark)
  }

  /** The words of a part of the file, around what is hidden there. */
  inSight({ start, end }: Range): readonly Range[] {
    const hidden = this.hidden({ start, end })
    const starts = [start, ...hidden.map((mark) => mark.end)]
    return starts
      .map((from, at) => trimRange(this.lines.text, from, hidden[at]?.start ?? end))
      .filter((words) => words.end > words.start)
  }

  /** Marks that say nothing in a part of the file. */
  marks(part: Range): readonly Range[] {
    return this.hidden(part).filter(isMark)
  }

  /** What is hidden in a part of the file, with its place there. */
  private hidden({ start, end }: Range): readonly Hidden[] {
    const { base } = this
    const found = hiddenIn(this.body.hidden, { start: start - base, end: end - base })
    return found.map((mark) => ({ ...mark, ...shifted(mark, base) }))
  }

  range(node: Node): Range {
    return shifted(placeOf(node), this.base)
  }

  /** Of the words of a node: what underlines a heading is none of them. */
  end(node: Parent): number {
    return this.range(node.children.at(-1) ?? node).end
  }

  span(node: Node): Span {
    return spanOf(this.lines, this.range(node))
  }
}

function isMark({ words }: Hidden): boolean {
  return words?.trim() === ''
}

/**
 * Whether dots open all lines but the first, or numbers that count on all but one above them that says what they are;
 * where that is a heading in brackets, one may be enough, and have a line above it.
 */
function areOpened(lines: readonly string[]): boolean {
  const [first = '', ...others] = lines
  if (others.every((line) => DOT.test(line))) return true
  const isHeaded = isBracketedLine(first.trim())
  const numbers = (isHeaded ? others : lines).map(
    (line) => lineSign(line.trimStart(), 0)?.number ?? 0,
  )
  const areCounted = numbers.every(
    (number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1,
  )
  return areCounted && numbers.filter((number) => number > 0).length > (isHeaded ? 0 : 1)
}
