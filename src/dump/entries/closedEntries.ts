/**
 * Articles that have their source in brackets, with no line of source and date below their titles: at their end, or behind
 * titles that are counted.
 *
 * ```text
 * 央行连续第18个月增持黄金          1. Tin at a twelve-month high (Reuters, 2 Nov 2026)
 * 10月末黄金储备为7,420万盎司。     Tin rose 12% in October.
 * （来源：上海证券报）              2. Offshore wind auction fails (Handelsblatt, 1 Nov 2026)
 * ```
 */

import { type Range, shifted } from '../../text/lines.ts'
import { isHeadLine } from '../body/bodyForm.ts'
import { isBracketedLine } from '../body/bracketLines.ts'
import { isNews, SEPARATOR } from '../byline/bylineWords.ts'
import { labelledTopic } from '../byline/labelled.ts'
import { closesText, type SaidByline, saidByline } from '../byline/saidByline.ts'
import { isBelowTitle } from '../page/belowTitle.ts'
import { isCredit } from '../page/besideText.ts'
import { isFooter } from '../page/footer.ts'
import { width } from '../width.ts'
import type { Entries, Entry } from './entry.ts'
import type { NamedByline } from './namedByline.ts'
import type { Page, PageLine } from './page.ts'
import { isTopic } from './topicLine.ts'

const WIDEST_TITLE = 100

/** What a line says that names the source in brackets; null for others. */
function closing({ text }: PageLine, above: PageLine | undefined): SaidByline | null {
  if (!closesText(text, above?.text ?? '')) return null
  return saidByline(text, { start: 0, end: text.length })
}

/**
 * The articles of a page; null where a line says source or date otherwise, or text belongs to none.
 *
 * @param mayEnd Whether a line may stand below the last of them.
 */
export function closedEntries(
  page: Page,
  mayEnd: (line: PageLine) => boolean = endsPage,
): Omit<Entries, 'chrome'> | null {
  const { lines } = page
  const said = lines.map((line, at) => closing(line, lines[at - 1]))
  if (lines.some(({ byline }, at) => byline !== null && said[at] === null)) return null
  const entries: Entry[] = []
  const first = opensWithTopic(page, said) ? 1 : 0
  let from = first
  for (const [at, { start, end }] of lines.entries()) {
    const found = said[at]
    if (!found) continue
    const own = lines.slice(from, at)
    // `【宏观】` above a title is its section.
    const isSection = isBracketedLine(own[0]?.text ?? '') && own[1] && isTitle(own[1])
    const sections = isSection ? own.splice(0, 1) : []
    const [title, ...body] = own
    if (!title || !isTitle(title) || !body.some(isText)) return null
    const byline = bylineOf(found, { start, end })
    const asides = [...sections, ...byline.asides]
    entries.push({ title, byline: { ...byline, asides }, body, isLast: false })
    from = at + 1
  }
  const below = lines.slice(from)
  if (entries.length === 0 || !below.every(mayEnd)) return null
  return { entries, strays: [...lines.slice(0, first), ...below] }
}

/** @param base Where the line begins in which it is said. */
function bylineOf(found: SaidByline, { start, end }: Range, base = start): NamedByline {
  const { source, published, fault, raw, date } = found
  const dateAt = base + (date?.start ?? 0)
  const asides = found.asides.map((part) => shifted(part, base))
  const place = { dateAt, asides, isInText: false, isFlash: false, start, end }
  return { source, published, fault, raw, ...place }
}

const COUNTED =
  /^((?:\*\*)?(\d{1,2})[.、．)）]\s*)(\S.{3,}?)(?:\*\*)?\s?(?=[(（][^()（）]{6,80}[)）]$)/

/** The articles of a page whose titles are counted, each with its source and day in brackets; null for any other page. */
export function countedEntries({ lines }: Page): Entries | null {
  const heads = lines.flatMap((line, at) => {
    const { start: base, end, text } = line
    const [whole = '', mark = '', number, words = ''] = COUNTED.exec(text) ?? []
    const from = whole.length
    const said = whole && saidByline(text, { start: from, end: text.length }, true)
    if (!said || said.source === null || !said.date) return []
    // `(Beginn 2. November 2026)`
    if (!isNews(said.source) && !SEPARATOR.test(text.slice(from, said.date.start).trimEnd()))
      return []
    const title = { start: base + mark.length, end: base + mark.length + words.length, text: words }
    const byline = bylineOf(said, { start: base + from, end }, base)
    const signs = [
      { start: base, end: title.start, text: mark },
      { start: title.end, end: byline.start, text: '' },
    ]
    return [{ at, number: Number(number), signs, title, byline }]
  })
  const [first, ...others] = heads
  if (!first || others.length === 0 || heads.some(({ number }, nth) => number !== nth + 1))
    return null
  const ends = [...others.map(({ at }) => at), lines.length]
  const entries = heads.map(({ at, title, byline }, nth) => {
    return { title, byline, body: lines.slice(at + 1, ends[nth]), isLast: false }
  })
  // What a text draws on is listed without texts.
  if (!entries.every(({ body: [line] }) => line && isText(line))) return null
  return { entries, strays: lines.slice(0, first.at), chrome: heads.flatMap(({ signs }) => signs) }
}

/**
 * Whether the topic stands above the first title: it says so, or it is the shorter of two lines that could be the title,
 * and no other article has two.
 */
function opensWithTopic({ lines, hasHead }: Page, said: readonly (SaidByline | null)[]): boolean {
  const [topic, title] = lines
  const ends = said.flatMap((found, at) => (found ? [at] : []))
  if (!topic || !title || !isTitle(title) || !lines.slice(2, ends[0]).some(isText)) return false
  if (labelledTopic(topic.text) !== null) return true
  if (hasHead || !isTitle(topic) || !isTopic(topic.text) || ends.length < 2) return false
  const haveOne = ends.slice(0, -1).every((end) => isText(lines[end + 2] ?? topic))
  return haveOne && width(topic.text) < width(title.text)
}

function isTitle({ text, form, isSentence, isCited }: PageLine): boolean {
  return (
    form === null && !isSentence && !isCited && !isHeadLine(text) && width(text) <= WIDEST_TITLE
  )
}

function isText({ isSentence, isCited }: PageLine): boolean {
  return isSentence || isCited
}

function endsPage({ text }: PageLine): boolean {
  return isFooter(text) || isCredit(text) || isBelowTitle(text)
}
