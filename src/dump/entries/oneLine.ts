/**
 * A page whose lines were lost: title, source and date, and body stand on one line, as where it was pasted into a
 * field. What parts them is source and date right before the opening of a digest, and the citation before the title.
 *
 * ```text
 * … prices fell [2]. 锡价下跌 Xin Lang Cai Jing· 2026-03-10 18:02 Core Viewpoint - …
 *                   ^        ^                                   ^
 * ```
 */

import { isSpace, type Range, trimRange } from '../../text/lines.ts'
import { matched } from '../../text/takeAt.ts'
import { groupLabelAt } from '../body/groupLabel.ts'
import { leadLabelAt } from '../body/lead.ts'
import { readByline } from '../byline/byline.ts'
import { lastCitation } from '../citations.ts'
import { endingOf } from '../ends.ts'
import type { Finding } from '../finding.ts'
import { isPageWord, type Line, PAGE_HEAD } from '../page/chrome.ts'
import { SOURCE_DOT } from '../signs.ts'
import { width } from '../width.ts'
import { dayOfBriefing } from './briefing.ts'

const DAY = `${SOURCE_DOT}[^\\S\\r\\n]?\\d{4}-\\d{1,2}-\\d{1,2}`
/** The dot of a page stands right behind the name; `said Mining Weekly · 2025-11-09` is of a sentence. */
const DATED = new RegExp(
  `(?:${DAY}[^\\S\\r\\n]\\d{1,2}:\\d{2}|(?<!\\s)${DAY})[^\\S\\r\\n]+(?=\\S)`,
  'g',
)
const SYLLABLE = '(?:(?:[ZCS]h|[BPMFDTNLGKHJQXRZCSYW])[aeiou]{1,3}(?:ng?)?|A(?:ng?|i|o)?|E[rn]?|Ou)'
/** `Xin Lang Cai Jing` behind a title in Chinese, or in front of a dot at the end of one in English; `3 6 Ke`. */
const PINYIN = new RegExp(
  `(?:(?<=[\\p{Script=Han}\\p{P}\\s])|^)(?:\\d[^\\S\\r\\n]\\d[^\\S\\r\\n])?(?:${SYLLABLE}[^\\S\\r\\n]){1,8}(?:${SYLLABLE}|A P P)$|(?<=[\\p{Script=Han}\\p{P}\\s])\\d[^\\S\\r\\n]\\d[^\\S\\r\\n]Ke$`,
  'u',
)
/** One word is one. */
const NAME = /(?<=[\p{Script=Han}？！。”」》】?!][^\S\r\n]?)\p{Lu}[\p{L}&'.-]{1,30}$/u

/** `新浪财经` behind a title in Chinese and a space: what names of papers and sites end in tells it from a word of the title. */
const HAN_NAME =
  /(?<=\S\s)(?:\p{Script=Han}|\d{2}(?=世纪)){2,8}(?<=[报网社台]|财经|新闻|证券|在线|日报|时报|周刊|报道|观察)$|(?<=\S\s)36氪$/u

/** Lines of a page as the lines that they were, with what there is to tell of those that were several. */
export function partedLines(lines: readonly Line[]): {
  readonly lines: readonly Line[]
  readonly findings: readonly Finding[]
} {
  const findings: Finding[] = []
  const parted = lines.flatMap((line, at) => {
    const day = dayOfBriefing(lines, at)
    if (day !== null)
      return [0, day].map((start) => partOf(line, start, start === 0 ? day : line.text.length))
    const cell = cellOfByline(line.text, lines[at + 1]?.text ?? '')
    if (cell > 0) {
      const cells = [...line.text.slice(0, cell).matchAll(/[^\t]*[^\s][^\t]*/g)].map(matched)
      return [...cells, { start: cell, end: line.text.length }].map((part) =>
        partOf(line, part.start, part.end),
      )
    }
    const said = signedTitle(line.text)
    if (said) return said.map(({ start, end }) => partOf(line, start, end))
    const parts = partsOf(line.text)
    const title = parts.length === 1 ? titleBehind(line.text, lines[at + 1]) : null
    if (title !== null) {
      const { length } = line.text
      parts.splice(0, 1, trimRange(line.text, 0, title), { start: title, end: length })
    }
    if (parts.length > 1) findings.push({ code: 'one-line', at: line.start, text: line.text })
    return parts.map(({ start, end }) => partOf(line, start, end))
  })
  return { lines: parted, findings }
}

/** `Why yields climb — By Jane Doe, The Wall Street Journal, Dec 2, 2026`: the title, and who wrote it where and when; null for others. */
function signedTitle(text: string): readonly Range[] | null {
  const at = text.length <= LONGEST_CELLS ? text.lastIndexOf(' By ') : -1
  const [dash = ''] = /\s[—–-]{1,2}$/.exec(text.slice(0, Math.max(at, 0))) ?? []
  const byline = dash === '' ? null : readByline(text.slice(at + 1))
  if (!byline?.source || !byline.published || byline.others.length === 0) return null
  return [
    { start: 0, end: at - dash.length },
    { start: at + 1, end: text.length },
  ]
}

/**
 * Where source and date begin behind a tab, as cells of a page that were copied as such; 0 for none.
 *
 * ```text
 * Zinc ⇥ Search documents
 * Lithium rebounds ⇥ Fastmarkets· 2026-10-05 11:45
 * Core Insights - …
 * ```
 */
function cellOfByline(text: string, below: string): number {
  const cell = text.lastIndexOf('\t') + 1
  if (cell === 0 || text.length > LONGEST_CELLS) return 0
  const last = text.slice(cell).trim()
  const byline = readByline(last)
  if (isPageWord({ start: 0, end: 0, text: last })) return opensDigest(text, 0) ? 0 : cell
  if (byline?.form !== 'certain') return 0
  if (byline.source !== null) return cell
  // The name and the date are two, or three with the dot.
  const named = opensDigest(below, 0) ? NAMED_CELL.exec(text.slice(0, cell)) : null
  return named?.index ?? 0
}

const LONGEST_CELLS = 400
const NAMED_CELL = /[^\t]*\p{L}[^\t]*\t\P{L}*$/u

function partOf(line: Line, from: number, to: number): Line {
  const { start, end } = trimRange(line.text, from, to)
  return { start: line.start + start, end: line.start + end, text: line.text.slice(start, end) }
}

function partsOf(text: string): Range[] {
  const whole = { start: 0, end: text.length }
  if (!/-\d{1,2}(?:\s\d{1,2}:\d{2})?\s/.test(text)) return [whole]
  const parts: Range[] = []
  let from = 0
  for (const { 0: dated, index } of text.matchAll(DATED)) {
    const body = index + dated.length
    if (!opensDigest(text, body)) continue
    const behind = titleStart(text, from, index)
    const top = from === 0 ? 0 : behind
    const head = top === null ? null : PAGE_HEAD.exec(text.slice(top, index))
    if (head && top !== null) {
      if (top > from) parts.push({ start: from, end: top })
      parts.push(...headParts(head, top))
      from = top + head[0].length
    }
    const title = head ? from : behind
    const source = sourceStart(text, title ?? from, index)
    // Behind an item without a citation nobody knows where the title begins: it stays there.
    if (title !== null) parts.push({ start: from, end: title }, { start: title, end: source })
    else parts.push({ start: from, end: source })
    parts.push({ start: source, end: body })
    from = body
  }
  if (from === 0) return [whole]
  parts.push({ start: from, end: text.length })
  return parts.map(({ start, end }) => trimRange(text, start, end)).filter(isFilled)
}

/**
 * Where the title begins that stands behind the last line of another article, above its own source and date: a button was lost, or
 * a file had no end of its last line. Null for none.
 *
 * ```text
 * … Group 2: Capacity - 9.2% of sailings are blanked [4]. Red Sea return is not before summer
 * TradeWinds· 2025-11-14 08:40
 * ```
 */
function titleBehind(text: string, below: Line | undefined): number | null {
  const at = titleStart(text, 1, text.length) ?? 0
  const isBehindStop = /[.。]$/.test(text.slice(0, at).trimEnd())
  if (!isBehindStop || width(text.slice(at)) < NARROWEST_TITLE) return null
  if (endingOf(text, 0, text.length) !== 'open') return null
  return below !== undefined && readByline(below.text)?.form === 'certain' ? at : null
}

const NARROWEST_TITLE = 12

function isFilled({ start, end }: Range): boolean {
  return end > start
}

function opensDigest(text: string, at: number): boolean {
  return leadLabelAt(text, at) !== null || groupLabelAt(text, at)?.number === 1
}

/** Behind what was read so far: at its end, or behind the last citation; null where nobody knows. */
function titleStart(text: string, from: number, end: number): number | null {
  const citation = lastCitation(text, from, end)
  if (!citation || / [-*•] /.test(text.slice(citation.end, end))) return null
  let at = citation.end
  while (at < end && (isSpace(text.charCodeAt(at)) || '.。'.includes(text.charAt(at)))) at++
  return at
}

/** Where the name of the source begins; at its end where nobody knows, and the title keeps it. */
function sourceStart(text: string, start: number, end: number): number {
  const head = text.slice(start, end).trimEnd()
  const at = (PINYIN.exec(head) ?? NAME.exec(head) ?? HAN_NAME.exec(head))?.index
  return at === undefined || at === 0 ? start + head.length : start + at
}

function headParts({ indices }: RegExpExecArray, at: number): readonly Range[] {
  return (indices ?? [])
    .slice(1)
    .flatMap((range) => (range ? [{ start: at + range[0], end: at + range[1] }] : []))
}
