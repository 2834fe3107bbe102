/**
 * Blocks of an answer that say in a list or on one line what else stands in blocks of their own.
 *
 * ```text
 * > ### Tin climbs                    ### Tin climbs
 * > - **Source:** Reuters             - **Source:** Reuters
 * > - **Date:** 3 November 2026       - **Date:** 3 November 2026
 * > - **Core Viewpoint:** Tin rose.   **Core Viewpoint:** Tin rose.
 * > - **Insights:**                   ###### Insights
 * >   - Stocks fell.                  - Stocks fell.
 * >
 * > 1. **Zinc slips** (SMM, 2026-11-02)    ### Zinc slips
 * >    - Zinc fell 2%.                     (SMM, 2026-11-02)
 * >                                        - Zinc fell 2%.
 * ```
 */

import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast'
import { linesWithin, type Range, trimRange } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { isLeadHeading, isSummaryHeading, leadLabelAt, summaryLabel } from '../body/lead.ts'
import { LABEL } from '../byline/bylineWords.ts'
import { saidByline } from '../byline/saidByline.ts'
import { isCited } from '../citations.ts'
import { keyOf } from '../frontmatter/fieldNames.ts'
import { readListed } from '../frontmatter/properties.ts'
import type { NodeReader } from './nodes.ts'
import { placed, placeOf } from './placeOf.ts'

type Blocks = readonly RootContent[]

/** Items that say where an article is from. */
const MOST_HEADS = 6
const LOWEST = 6
/** That say source, date and author in front of a text. */
const MOST_LINES = 4
const MOST_MARKS = 8
const MOST_SAID = 120
/** `(Reuters, 3 November 2026): Tin rose.` and `Reuters, 3 November 2026` above a line that goes on. */
const BRACKETED = /^([(（][^()（）\n]{6,80}[)）])\s*[:：–—-]?\s*/
const FIRST_LINE = /^([^\n]{6,80})\n/
/** `—` between a title and what stands behind it. */
const PARTS = /^\s*(?:[-–—|｜·]\s*)?/
/** `（新华社 2026年11月3日）` behind a title. */
const IN_BRACKETS = /^(.{3,}?)\s*([(（][^()（）\n]{6,80}[)）])$/s

/** Lists and paragraphs below a heading that begin with source and date, each as these and what it goes on with. */
export function openedHeads(nodes: NodeReader, blocks: Blocks): Blocks {
  const headed = boldHeads(nodes, blocks)
  return headed.flatMap((block, at) => {
    if (headed[at - 1]?.type !== 'heading') return [block]
    if (block.type === 'list') return openedList(nodes, block)
    return block.type === 'paragraph' ? openedParagraph(nodes, block) : [block]
  })
}

/** `**Tin climbs**` above a list that says source and date is a heading, of a level below those above all of them. */
function boldHeads(nodes: NodeReader, blocks: Blocks): Blocks {
  let depth = 1
  let isFound = false
  return blocks.map((block, at) => {
    const below = blocks[at + 1]
    if (block.type === 'heading' && !isFound)
      depth = Math.min(LOWEST, Math.max(depth, block.depth + 1))
    const [title, ...others] = block.type === 'paragraph' ? block.children : []
    if (title?.type !== 'strong' || others.length > 0 || below?.type !== 'list') return block
    if (saidBy(nodes, below) === 0) return block
    isFound = true
    return headingOf(depth, title, placeOf(block))
  })
}

/** `**Source:** Reuters (Nov 10, 2026)` with the text on the next line. */
function openedParagraph(nodes: NodeReader, paragraph: Paragraph): Blocks {
  const { start, end } = placeOf(paragraph)
  const lines = linesWithin(nodes.body.text, { start, end })
  if (bylineOf(nodes, { start, end }, false)) return [paragraph]
  for (const [at, { end: to }] of lines.slice(0, -1).slice(0, MOST_LINES).entries()) {
    const said = bylineOf(nodes, { start, end: to }, false)
    const text = lines[at + 1]
    const behind = said && text && partBehind(paragraph, { start: text.start, end })
    // Of two sources nobody knows which is that of the article.
    if (behind && LABEL.test(simplified(nodes.body.text.slice(text.start, text.end)))) break
    if (said && behind) return [said, behind]
  }
  return [paragraph]
}

function openedList(nodes: NodeReader, list: List): Blocks {
  const byline = bylineItem(nodes, list)
  const said = byline ? 1 : saidBy(nodes, list)
  if (said === 0 || (!byline && said === list.children.length)) return [list]
  const blocks: RootContent[] = [byline ?? partOf(list, list.children.slice(0, said))]
  const others: ListItem[] = []
  const close = (): void => {
    if (others.length > 0) blocks.push(partOf(list, others.splice(0)))
  }
  for (const item of list.children.slice(said)) {
    const opened = labelled(nodes, item)
    if (!opened) {
      others.push(item)
      continue
    }
    close()
    blocks.push(...opened)
  }
  close()
  return blocks
}

/** `- **来源**：财新（2026-11-25）`, the first item, as a paragraph; null for any other. */
function bylineItem(nodes: NodeReader, { children: [item] }: List): Paragraph | null {
  const [first, ...below] = item?.children ?? []
  if (first?.type !== 'paragraph' || below.length > 0) return null
  if (!LABEL.test(simplified(nodes.text(first)))) return null
  return bylineOf(nodes, placeOf(first)) && first
}

/** Whether a block says source and date of an article: a paragraph, or the items of a list. */
export function saysHead(nodes: NodeReader, block: RootContent): boolean {
  if (block.type === 'list') return bylineItem(nodes, block) !== null || saidBy(nodes, block) > 0
  return block.type === 'paragraph' && bylineOf(nodes, placeOf(block)) !== null
}

/** How many items of a list say source and date, from the first. */
function saidBy(nodes: NodeReader, { children }: List): number {
  const heads = children.slice(0, MOST_HEADS)
  const ranges = heads.map(({ children: [first] }) => first && nodes.range(first))
  for (let count = heads.length; count > 1; count--) {
    const some = ranges.slice(0, count).filter((range) => range !== undefined)
    const areLines = heads.slice(0, count).every((item) => item.children.length === 1)
    if (!areLines || some.length < count) continue
    const entries = readListed(nodes.lines.text, some, false) ?? []
    const keys = new Set(entries.map(({ key }) => keyOf(key)))
    if (keys.has('source') && keys.has('date')) return count
  }
  return 0
}

/** `- **核心观点**：…`, and `- **要点**：` above items of its own; null for an item like others. */
function labelled(nodes: NodeReader, item: ListItem): Blocks | null {
  const [first, ...below] = item.children
  const label = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph') return null
  const [start, end] = [placeOf(item).start, placeOf(first).end]
  if (label?.type !== 'strong') {
    const text = nodes.text(first)
    if (below[0]?.type === 'list' && text.length <= MOST_SAID && /[:：]$/.test(text))
      return [headingOf(LOWEST, first, { start, end }), ...below]
    return below.length === 0 && (leadLabelAt(text, 0) ?? summaryLabel(text))?.hasColon
      ? [first]
      : null
  }
  const behind = nodes.body.text.slice(placeOf(label).end, end)
  if (below[0]?.type === 'list' && /^\s*[:：]?\s*$/.test(behind))
    return [headingOf(LOWEST, label, { start, end }), ...below]
  const name = nodes.text(label)
  const isLead = isLeadHeading(name) || isSummaryHeading(name)
  return isLead && below.length === 0 ? [first] : null
}

/**
 * Titles with source and date on their line, or below them in bold, each as a heading above a paragraph that says these;
 * null where there is none.
 */
export function openedTitles(nodes: NodeReader, blocks: Blocks): Blocks | null {
  let deepest = 1
  let isFound = false
  const opened = blocks.flatMap((block, at) => {
    const depth = Math.min(LOWEST, deepest + 1)
    const found = ruledTitle(nodes, blocks, at, depth) ?? openedTitle(nodes, block, depth)
    if (found) isFound = true
    else if (block.type === 'heading' && !isFound) deepest = Math.max(deepest, block.depth)
    return found ?? [block]
  })
  return isFound ? opened : null
}

/** `Tin climbs`, the first paragraph or the first below a rule, above one of source and date. */
function ruledTitle(nodes: NodeReader, blocks: Blocks, at: number, depth: number): Blocks | null {
  const [above, block, below] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (block?.type !== 'paragraph' || below?.type !== 'paragraph') return null
  if (above && above.type !== 'thematicBreak') return null
  const written = nodes.text(block)
  if (written.length > MOST_SAID || /[.。:：\n]$/.test(written) || isCited(written)) return null
  return bylineOf(nodes, placeOf(below)) ? [headingOf(depth, block, placeOf(block))] : null
}

function openedTitle(nodes: NodeReader, block: RootContent, depth: number): Blocks | null {
  if (block.type === 'heading') return headed(nodes, block)
  if (block.type === 'paragraph') return titled(nodes, block, depth, placeOf(block).start)
  if (block.type !== 'list') return null
  const opened: RootContent[] = []
  for (const item of block.children) {
    const [first, ...below] = item.children
    if (first?.type !== 'paragraph') return null
    const title = titled(nodes, first, depth, placeOf(item).start)
    const listed = title ? null : titledList(nodes, item, depth)
    if (title) opened.push(...title, ...below)
    else if (listed) opened.push(...listed)
    else return null
  }
  return opened
}

/** `1. **Tin climbs**` above a list that begins with source and date. */
function titledList(nodes: NodeReader, item: ListItem, depth: number): Blocks | null {
  const [first, list, ...below] = item.children
  const [title, ...others] = first?.type === 'paragraph' ? first.children : []
  if (title?.type !== 'strong' || others.length > 0 || list?.type !== 'list') return null
  if (!bylineItem(nodes, list) && saidBy(nodes, list) === 0) return null
  const head = headingOf(depth, title, { start: placeOf(item).start, end: placeOf(title).end })
  return [head, ...openedList(nodes, list), ...below]
}

/** `## Tin climbs (Reuters, 3 November 2026)` */
function headed(nodes: NodeReader, heading: Heading): Blocks | null {
  const last = heading.children.at(-1)
  if (last?.type !== 'text') return null
  const written = nodes.body.text.slice(placeOf(last).start, placeOf(last).end)
  const [, words = '', said = ''] = IN_BRACKETS.exec(written) ?? []
  const isFirst = heading.children.length === 1
  if (said === '' || written !== last.value || (isFirst && words === '')) return null
  const end = placeOf(last).start + words.length
  const from = placeOf(last).end - said.length
  const byline = bylineOf(nodes, { start: from, end: from + said.length })
  if (!byline) return null
  const text = placed({ type: 'text' as const, value: words }, { start: placeOf(last).start, end })
  const children = [...heading.children.slice(0, -1), text]
  return [placed({ ...heading, children }, { start: placeOf(heading).start, end }), byline]
}

/**
 * `**Tin climbs** (Reuters, 3 November 2026)`, and `**Tin climbs**` above a line of these.
 *
 * @param start Of the number in front of it.
 */
function titled(
  nodes: NodeReader,
  paragraph: Paragraph,
  depth: number,
  start: number,
): Blocks | null {
  const [title] = paragraph.children
  if (title?.type !== 'strong') return null
  const { text } = nodes.body
  const end = placeOf(title).end
  // `**来源：** 新华社`, `**Date**: 3 May` are labels.
  if (
    /[:：]\**\s*$/.test(text.slice(placeOf(title).start, end)) ||
    /^\s*[:：]/.test(text.slice(end, end + MOST_MARKS))
  )
    return null
  const [mark = ''] = PARTS.exec(text.slice(end, end + MOST_MARKS)) ?? []
  const head = headingOf(depth, title, { start, end })
  const whole = { start: end + mark.length, end: placeOf(paragraph).end }
  const byline = bylineOf(nodes, trimRange(text, whole.start, whole.end))
  if (byline) return [head, byline]
  const said = text.slice(whole.start, Math.min(whole.end, whole.start + MOST_SAID))
  for (const pattern of [BRACKETED, FIRST_LINE]) {
    const [all = '', words = ''] = pattern.exec(said) ?? []
    const from = whole.start + all.length
    const found = words && bylineOf(nodes, trimRange(text, whole.start, whole.start + words.length))
    const behind = found ? partBehind(paragraph, trimRange(text, from, whole.end)) : null
    if (found && behind) return [head, found, behind]
  }
  return null
}

/** What a paragraph says from a place on; null where that is within a mark. */
function partBehind({ children }: Paragraph, range: Range): Paragraph | null {
  const at = children.findIndex((child) => placeOf(child).end > range.start)
  const [first, ...others] = at === -1 ? [] : children.slice(at)
  if (!first || placeOf(first).start === range.start)
    return first
      ? placed({ type: 'paragraph' as const, children: [first, ...others] }, range)
      : null
  const length = placeOf(first).end - placeOf(first).start
  if (first.type !== 'text' || first.value.length !== length) return null
  const value = first.value.slice(range.start - placeOf(first).start)
  const part = placed({ ...first, value }, { start: range.start, end: placeOf(first).end })
  return placed({ type: 'paragraph' as const, children: [part, ...others] }, range)
}

/** A paragraph of source and date, where a part of the body says both. */
function bylineOf(nodes: NodeReader, { start, end }: Range, isAsOthers = true): Paragraph | null {
  if (start >= end) return null
  const base = nodes.lines.text.length - nodes.body.text.length
  const said = saidByline(nodes.lines.text, { start: base + start, end: base + end }, isAsOthers)
  if (!said?.source || said.raw === null) return null
  return placed({ type: 'paragraph' as const, children: [] }, { start, end })
}

function headingOf(depth: number, { children }: Pick<Heading, 'children'>, range: Range): Heading {
  return placed({ type: 'heading' as const, depth: depth as Heading['depth'], children }, range)
}

function partOf(list: List, children: readonly ListItem[]): List {
  const [first, last] = [children[0] ?? list, children.at(-1) ?? list]
  return placed(
    { ...list, children: [...children] },
    { start: placeOf(first).start, end: placeOf(last).end },
  )
}
