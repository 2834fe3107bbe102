/**
 * Articles each below its number, with the source in brackets at the end, as accounts of WeChat send them; a day above
 * all is that of each.
 *
 * ```text
 * 晚间要闻 | 2026年11月17日
 * 01
 * 国际金价跌破4000美元
 * 现货黄金跌破每盎司4000美元关口。
 * （来源：上海证券报）
 * 02
 * ```
 *
 * Number and title may stand on one line, and the source behind the text.
 */

import { trimRange } from '../../text/lines.ts'
import type { Line } from '../page/chrome.ts'
import { closedEntries } from './closedEntries.ts'
import type { Entries } from './entry.ts'
import type { NamedByline } from './namedByline.ts'
import { Page, PageLine } from './page.ts'

const NUMBER = /^\d{2}$/
/** `01 国际金价跌破4000美元`, or a text with its source behind it. */
const BEHIND = /^\d{2}(?=\s+\S)|(?<=^.{8,400}[。！？]\s?)(?=[（(]来源[:：][^（）()]{2,30}[)）]$)/u
const FEWEST = 2
/** What the whole is called, and its day. */
const MOST_ABOVE = 2

/** The articles of such a page, the number in front of each title; null for any other page. */
export function numberedEntries({ lines: written }: Page): Entries | null {
  const lines = written.flatMap(apart)
  const numbers = lines.filter(({ text }) => NUMBER.test(text))
  if (numbers.length < FEWEST || numbers.some(({ text }, at) => Number(text) !== at + 1))
    return null
  const first = lines.findIndex(({ text }) => NUMBER.test(text))
  const above = lines.slice(0, first)
  if (first > MOST_ABOVE || above.some(({ isSentence, isCited }) => isSentence || isCited))
    return null
  const below = lines.slice(first).filter(({ text }) => !NUMBER.test(text))
  const closed = closedEntries(
    new Page(below, true),
    ({ isSentence, isCited }) => !isSentence && !isCited,
  )
  if (closed?.entries.length !== numbers.length) return null
  const isUndated = closed.entries.some(({ byline }) => byline?.raw === null)
  const dated = above.filter(({ byline }) => isUndated && byline?.published)
  const [day] = dated.length === 1 ? dated : []
  const entries = closed.entries.flatMap(({ title, byline, ...entry }, at) => {
    const number = numbers[at]
    // Each stands right above a title.
    if (!number || !title || lines[lines.indexOf(number) + 1] !== title) return []
    const numbered = { start: number.start, end: title.end, text: `${number.text} ${title.text}` }
    return [{ ...entry, title: numbered, byline: byline && onDay(byline, day) }]
  })
  if (entries.length < numbers.length) return null
  const heads = above.map((line) => (line === day ? withoutDay(line) : { name: line, rest: null }))
  return {
    entries,
    strays: [...heads.flatMap(({ name }) => name ?? []), ...closed.strays],
    chrome: heads.flatMap(({ rest }) => rest ?? []),
  }
}

/** A line as the two that it would be where number, title and source stand on a line each. */
function apart(line: PageLine): readonly PageLine[] {
  const { start, text } = line
  const found = BEHIND.exec(text)
  if (!found) return [line]
  const to = found.index + found[0].length
  const part = (from: number, end: number): PageLine => {
    const range = trimRange(text, from, end)
    const [words, at] = [text.slice(range.start, range.end), start + range.start]
    return new PageLine({ start: at, end: start + range.end, text: words })
  }
  return [part(0, to), part(to, text.length)]
}

function onDay(said: NamedByline, day: PageLine | undefined): NamedByline {
  if (said.raw !== null || !day?.byline) return said
  const { published, raw, rawAt } = day.byline
  return { ...said, published, raw, dateAt: day.start + rawAt }
}

/** `晚间要闻 | 2026年11月17日`: what it is called, and the day with what parts them. */
function withoutDay(line: PageLine): { readonly name: Line | null; readonly rest: Line | null } {
  const { start, end, text, byline } = line
  const { length } = byline?.source ?? ''
  if (length === 0) return { name: null, rest: line }
  if (
    !byline ||
    !text.startsWith(byline.source ?? '') ||
    byline.rawAt + byline.raw.length < text.length
  )
    return { name: line, rest: null }
  return {
    name: { start, end: start + length, text: text.slice(0, length) },
    rest: { start: start + length, end, text: text.slice(length) },
  }
}
