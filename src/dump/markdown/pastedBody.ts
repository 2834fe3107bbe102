/**
 * The body of a page, pasted below front matter as it was copied: paragraphs of Markdown that say in themselves
 * where lead, groups and items begin.
 *
 * ```text
 * Core Viewpoint - Tin rose [1]. Group 1: Supply - Peru's mines stand still [2]. - Stocks fell [3].
 * ```
 */

import type { Paragraph, RootContent } from 'mdast'
import type { Range } from '../../text/lines.ts'
import { readBody } from '../body/body.ts'
import { bodyForm } from '../body/bodyForm.ts'
import { GROUP, groupLabelAt } from '../body/groupLabel.ts'
import { leadLabelAt } from '../body/lead.ts'
import type { Body } from '../body/sections.ts'
import { likened } from '../likened.ts'
import { hiddenIn } from './hidden.ts'
import type { Source } from './inline.ts'
import type { NodeReader } from './nodes.ts'
import { placeOf } from './placeOf.ts'

interface PastedBody extends Body {
  /** Signs in it that are no text. */
  readonly marks: readonly Range[]
  /** How many paragraphs it takes. */
  readonly count: number
}

/** The body that begins with a block; null where none does. */
export function pastedBody(
  { lines, body }: NodeReader,
  blocks: readonly RootContent[],
  at: number,
): PastedBody | null {
  const first = plainWords(body, blocks[at])
  if (!first) return null
  let count = 1
  let last = first
  for (let next = plainWords(body, blocks[at + count]); next; ) {
    if (bodyForm(next.text) === null) break
    last = next
    next = plainWords(body, blocks[at + ++count])
  }
  const base = lines.text.length - body.text.length
  const range = { start: base + first.start, end: base + last.end }
  const alike = likened(lines)
  const read = readBody(lines, alike, range, { isLast: false, isDated: false })
  const marks = alike.marks.filter(({ start, end }) => start >= range.start && end <= range.end)
  return read.lead || read.groups.length > 0 ? { ...read, marks, count } : null
}

/** Whether a block may begin one: more than a lead with a colon, which a paragraph of Markdown may be. */
export function opensPasted({ body }: NodeReader, block: RootContent): boolean {
  const text = plainWords(body, block)?.text
  if (text === undefined || bodyForm(text) !== 'opening') return false
  const lead = leadLabelAt(text, 0)
  return !lead?.hasColon || GROUP_1.test(text) || groupLabelAt(text, 0) !== null
}

const GROUP_1 = new RegExp(`${GROUP} 1\\s?[:：-]`)

interface Words extends Range {
  readonly text: string
}

/** A paragraph in which nothing has another meaning in Markdown but what is bold. */
function plainWords(body: Source, block: RootContent | undefined): Words | null {
  if (block?.type !== 'paragraph' || !isPlain(block)) return null
  const { start, end } = placeOf(block)
  const text = body.text.slice(start, end)
  const isWritten = !/[\\&`]/.test(text) && hiddenIn(body.hidden, { start, end }).length === 0
  return isWritten ? { start, end, text } : null
}

function isPlain({ children }: Paragraph): boolean {
  return children.every(
    (node) =>
      node.type === 'text' ||
      node.type === 'break' ||
      (node.type === 'strong' && node.children.every(({ type }) => type === 'text')),
  )
}
