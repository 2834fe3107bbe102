/** Which blocks of Markdown are headings: some are none to the parser, and some that are to the parser are none. */

import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Range } from '../../text/lines.ts'
import { isSentence } from '../body/bodyForm.ts'
import { isBracketedLine } from '../body/bracketLines.ts'
import { GROUP, groupHeadIn } from '../body/groupLabel.ts'
import { isHeading } from '../body/heading.ts'
import { isLeadHeading, isSummaryHeading } from '../body/lead.ts'
import { isOutlineHead } from '../body/outline.ts'
import { isCited } from '../citations.ts'
import { endingOf } from '../ends.ts'
import { width } from '../width.ts'
import type { Source } from './inline.ts'
import type { NodeReader } from './nodes.ts'

/** A heading that is one of a numbered group as a whole, with its label and its name. */
export const GROUP_HEADING = new RegExp(
  `^(${GROUP} \\d{1,3})(?:(?:\\s?[:：]|\\s[-–—](?=\\s))\\s?(.+))?$`,
)

/** Of `##展望` the parser sees one sign. */
export function isFirstLevel({ depth, position }: Heading, { text }: Source): boolean {
  return depth === 1 && !text.startsWith('##', position?.start.offset)
}

/** `- ## Supply` with a list below it. */
export function isHeaded({ children }: ListItem): boolean {
  return children[0]?.type === 'heading' && children.some(({ type }) => type === 'list')
}

/** Whether each item of a list is short, cites nothing, and has a list below it: `- Supply` above `  - Peru fell [1]`. */
export function isOutline(nodes: NodeReader, { children }: List): boolean {
  const areHeads = children.every(({ children: [first, second, ...others] }) => {
    const hasList = first?.type === 'paragraph' && second?.type === 'list' && others.length === 0
    return hasList && isOutlineHead(nodes.text(first))
  })
  return areHeads && children.some((item) => nodes.isCited(item))
}

/** Whether blocks begin with one statement that no other follows; what footnotes say is none. */
export function isStatementAlone(
  nodes: NodeReader,
  [first, second]: readonly RootContent[],
): boolean {
  if (second?.type === 'list') return false
  if (second?.type === 'paragraph' && nodes.text(second) !== '') return false
  return first?.type === 'paragraph' || (first?.type === 'list' && first.children.length === 1)
}

/** `**Outlook**` above a list or a paragraph, as language models write, `Group 2: Outlook`, and `要点：` above a list; a sentence in bold is an item. */
export function isHeadingAbove(
  nodes: NodeReader,
  block: Paragraph,
  next: RootContent | undefined,
): boolean {
  if (block.children.length !== 1 && !isBold(block)) return false
  const text = nodes.text(block)
  // `Group 2: 41 people got none [1].` is a statement.
  const isGroup = GROUP_HEADING.test(text) && !isCited(text)
  if (next?.type === 'list' && ((groupHeadIn(text) !== null && isGroup) || isLabel(text)))
    return true
  if (!isBold(block) || isSentence(text)) return false
  if (next?.type === 'list') return true
  // Several lines in bold, one below the other, are what is said.
  const isAbove = next?.type === 'paragraph' && !isBold(next)
  return isAbove && (isHeading(text) || isLeadHeading(text))
}

/** `要点：`, `Key points:` */
function isLabel(text: string): boolean {
  return /[:：]$/.test(text) && (isLeadHeading(text) || isSummaryHeading(text))
}

/** In front of a heading, `一、` and `（二）`. */
export const HAN_NUMBER = /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]/

/** `Supply`, which nothing marks, above a list that cites; `一、供给` above a paragraph, `【供给】` above either. */
export function isPlainHeading(
  nodes: NodeReader,
  block: Paragraph,
  next: RootContent | undefined,
): boolean {
  if (nodes.linesOf(block).length !== 1) return false
  const isAboveText = next?.type === 'paragraph' || next?.type === 'list'
  if (isAboveText && isBracketedLine(nodes.text(block))) return !isBracketedLine(nodes.text(next))
  if (next?.type === 'paragraph') {
    const text = nodes.text(block)
    return HAN_NUMBER.test(text) && isHeading(text) && !HAN_NUMBER.test(nodes.text(next))
  }
  if (next?.type !== 'list') return false
  // Neither a row of a table nor a tag.
  const isWords = !/[|<]/.test(nodes.written(block))
  return isWords && isOutlineHead(nodes.text(block)) && nodes.isCited(next)
}

/** `**Outlook**`, `**Outlook**:` */
function isBold({ children: [first, colon, ...others] }: Paragraph): boolean {
  const isColon = colon?.type === 'text' && /^\s?[:：]\s*$/.test(colon.value)
  return first?.type === 'strong' && others.length === 0 && (!colon || isColon)
}

/** How many times as wide as the rule right below it a statement is, at least. */
const LEAST_OF_RULE = 4

/** A statement with a rule right below it, which Markdown takes for a heading that is underlined. */
export function statementAbove(
  nodes: NodeReader,
  block: Heading,
): { readonly statement: Paragraph; readonly rule: Range } | null {
  const { text } = nodes.lines
  const { start, end } = nodes.range(block)
  const { children } = block
  const from = children[0]?.position?.start
  const to = children.at(-1)?.position?.end
  if (!from || !to || !isUnderlined(text, start)) return null
  const words = nodes.text(block)
  const lines = text
    .slice(start, end)
    .trimEnd()
    .split(/[\r\n]/)
  const rule = lines.at(-1)?.trim() ?? ''
  // A line below a heading is about as long as that, and one of `=` is no rule.
  if (rule.startsWith('=') || width(words) < LEAST_OF_RULE * rule.length) return null
  if (!/[.。]$/.test(words) && endingOf(words, 0, words.length) !== 'citation') return null
  const statement: Paragraph = { type: 'paragraph', children, position: { start: from, end: to } }
  return { statement, rule: { start: nodes.range(statement).end, end } }
}

/** Whether a heading that begins at an offset has no signs in front. */
export function isUnderlined(text: string, start: number): boolean {
  return text.charAt(start) !== '#'
}
