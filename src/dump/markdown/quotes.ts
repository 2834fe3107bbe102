/** Quotes of Markdown that set off what an article says itself: its lead, or, as a mail has it, all of it. */

import type { Blockquote, Paragraph, RootContent } from 'mdast'
import type { Lead } from '../../records/article.ts'
import { type Lines, type Range, shifted } from '../../text/lines.ts'
import { matched } from '../../text/takeAt.ts'
import { isLeadHeading, isSummaryHeading } from '../body/lead.ts'
import { spanOf } from '../span.ts'
import type { NodeReader } from './nodes.ts'

/** `> [!abstract]+ Core Viewpoint`; without a title, its kind is one. */
const CALLOUT = /^\[!([\p{L}-]{1,20})\][+-]?\s*(.*)$/u
const QUOTE_MARKS = /(?<=^|[\r\n])[ \t]*(?:>[ \t]?)+/g

/**
 * The lead that a quote says, and the signs around it; null where it says anything else, or more.
 *
 * ```text
 * > [!abstract] Core Viewpoint       > **Core Viewpoint:** Tin rose [1].
 * > Tin rose [1].
 * ```
 *
 * @param mayBeSummary Whether `TL;DR` and `Summary` are labels of one, too.
 */
export function quotedLead(
  nodes: NodeReader,
  quote: Blockquote,
  mayBeSummary: boolean,
): { readonly lead: Lead; readonly marks: readonly Range[] } | null {
  const { lines } = nodes
  const [first, ...below] = quote.children
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return null
  const marks = marksOf(lines, nodes.range(quote))
  if (first.type === 'paragraph' && below.length === 0) {
    const lead = nodes.lead(first, mayBeSummary)
    if (lead) return { lead, marks }
  }
  const [head, ...more] = first.type === 'paragraph' ? nodes.linesOf(first) : [first]
  if (!head) return null
  const [said, kind = '', title = ''] = CALLOUT.exec(nodes.text(head)) ?? []
  const isCallout = said !== undefined
  if (!isCallout && first.type === 'paragraph') return null
  const label = isCallout ? title || kind : nodes.text(head)
  if (!isLeadHeading(label) && !(mayBeSummary && isSummaryHeading(label))) return null
  const words = [...more, ...below]
  // A paragraph, be it on the line below or behind a blank one.
  const isOne = more.length === 0 ? below.length === 1 : below.length === 0
  const insight = isOne && words.every(isParagraph) ? nodes.insight(words) : null
  if (!insight || insight.text === '') return null
  const range = nodes.range(head)
  const at = lines.text.indexOf(label, range.start)
  const labelRange = at < range.end && at !== -1 ? { start: at, end: at + label.length } : range
  const lead = { ...insight, label, labelSpan: spanOf(lines, labelRange) }
  return { lead, marks: [...marks, range] }
}

function isParagraph(node: { readonly type: string }): node is Paragraph {
  return node.type === 'paragraph'
}

/** The blocks of a body; where all of it is quoted and has headings, those in the quotes. */
export function unquoted(
  nodes: NodeReader,
  blocks: readonly RootContent[],
): { readonly inner: readonly RootContent[]; readonly marks: readonly Range[] } {
  const quotes = blocks.flatMap((block) => (block.type === 'blockquote' ? [block] : []))
  const hasHeading = quotes.some(({ children }) => children.some(({ type }) => type === 'heading'))
  if (quotes.length < blocks.length || !hasHeading) return { inner: blocks, marks: [] }
  const marks = quotes.flatMap((quote) => marksOf(nodes.lines, nodes.range(quote)))
  return { inner: quotes.flatMap(({ children }) => children), marks }
}

function marksOf({ text }: Lines, { start, end }: Range): readonly Range[] {
  const marks = text.slice(start, end).matchAll(QUOTE_MARKS)
  return [...marks].map((mark) => shifted(matched(mark), start))
}
