/**
 * Articles that end with their source in brackets, with no line of source and date below their titles:
 *
 * ```text
 * 央行连续第18个月增持黄金
 * 10月末黄金储备为7,420万盎司。
 * （来源：上海证券报）
 * ```
 */

import { shifted } from '../../text/lines.ts'
import { isHeadLine } from '../body/bodyForm.ts'
import { labelledTopic } from '../byline/labelled.ts'
import { closesText, type SaidByline, saidByline } from '../byline/saidByline.ts'
import { isBelowTitle } from '../page/belowTitle.ts'
import { isCredit } from '../page/besideText.ts'
import { isFooter } from '../page/footer.ts'
import { width } from '../width.ts'
import type { Entries, Entry } from './entry.ts'
import type { Page, PageLine } from './page.ts'
import { isTopic } from './topicLine.ts'

const WIDEST_TITLE = 100

/** What a line says that names the source in brackets; null for others. */
function closing({ text }: PageLine, above: PageLine | undefined): SaidByline | null {
  if (!closesText(text, above?.text ?? '')) return null
  return saidByline(text, { start: 0, end: text.length })
}

/** The articles of a page; null where a line says source or date otherwise, or text belongs to none. */
export function closedEntries(page: Page): Omit<Entries, 'chrome'> | null {
  const { lines } = page
  const said = lines.map((line, at) => closing(line, lines[at - 1]))
  if (lines.some(({ byline }, at) => byline !== null && said[at] === null)) return null
  const entries: Entry[] = []
  const first = opensWithTopic(page, said) ? 1 : 0
  let from = first
  for (const [at, { start, end }] of lines.entries()) {
    const found = said[at]
    if (!found) continue
    const [title, ...body] = lines.slice(from, at)
    if (!title || !isTitle(title) || !body.some(isText)) return null
    const { source, published, fault, raw, date } = found
    const dateAt = start + (date?.start ?? 0)
    const asides = found.asides.map((part) => shifted(part, start))
    const place = { dateAt, asides, isInText: false, isFlash: false, start, end }
    const byline = { source, published, fault, raw, ...place }
    entries.push({ title, byline, body, isLast: false })
    from = at + 1
  }
  const below = lines.slice(from)
  if (entries.length === 0 || !below.every(endsPage)) return null
  return { entries, strays: [...lines.slice(0, first), ...below] }
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
