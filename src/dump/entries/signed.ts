/**
 * A document whose day and office stand at its foot, as announcements of companies and notices of offices have them:
 *
 * ```text
 * 关于促进新能源消纳的通知
 * 各省、自治区、直辖市发展改革委：
 * 第一条 到2030年，新增用电量需求主要由新能源发电满足。
 * 国家发展改革委
 * 2026年11月7日
 * ```
 */

import { simplified } from '../../text/simplified.ts'
import { isTitleCase } from '../titleCase.ts'
import { width } from '../width.ts'
import type { Entries } from './entry.ts'
import { canStandAbove } from './headBlock.ts'
import { named } from './namedByline.ts'
import { type Page, PageLine } from './page.ts'
import { firstText } from './titles.ts'

/** `附件：回购明细`, `（此件公开发布）` */
const MOST_BELOW = 6
/** That sign together. */
const MOST_OFFICES = 4
const WIDEST_OFFICE = 60
const OFFICE =
  /^[\p{Script=Han}A-Za-z0-9·（）()]*(?:[会委局部厅署院社办]|办公室|政府|银行|公司|集团|中心|交易所)$/u
const OFFICE_IN_ENGLISH =
  /^(?:Ministry|Department|Office|Bureau|Bank|Board) of |\b(?:Board|Commission|Authority|Bureau|Committee|Council|Agency|Secretariat|Limited)$/
const DOCUMENT = /(?:公告|通知|意见|办法|决定|通报|公报|方案|规定|细则|批复|声明|通告)$/

/** The only article of such a page, which says nowhere else when it was published; null for any other. */
export function signedEntry(page: Page): Omit<Entries, 'chrome'> | null {
  const { lines } = page
  const day = lines.findLastIndex(isDay)
  const below = lines.slice(day + 1)
  if (below.length > MOST_BELOW || below.some(({ isSentence }) => isSentence)) return null
  let office = day
  while (office > day - MOST_OFFICES && isOffice(page.line(office - 1))) office--
  const [first, last] = [lines[office], lines[day - 1]]
  const above = lines.slice(0, Math.min(office, firstText(page)))
  const at = Math.max(
    above.findLastIndex(({ text }) => DOCUMENT.test(simplified(text))),
    0,
  )
  const title = above[at]
  const body = lines.slice(at + 1, office)
  if (office === day || !first || !last || !title || !canStandAbove(title.text)) return null
  if (lines.some(({ opensDigest }) => opensDigest) || !body.some(({ isSentence }) => isSentence))
    return null
  const text = lines.slice(office, day).map((line) => line.text)
  const offices = new PageLine({ start: first.start, end: last.end, text: text.join(' ') }, null)
  const byline = named([offices, page.line(day)], ['source', 'byline'])
  const entry = { title, byline, body, isLast: false }
  return { entries: [entry], strays: [...lines.slice(0, at), ...below] }
}

/**
 * The only article of a page that is a post, whose day stands at its foot: `发布于 2026-11-12 18:22・IP 属地上海`. Its first
 * line is the title; null for any other page.
 */
export function postedEntry(page: Page): Omit<Entries, 'chrome'> | null {
  const { lines } = page
  const day = lines.findIndex(({ byline }) => byline !== null)
  const posted = lines[day]
  if (!posted || !POSTED.test(simplified(posted.text))) return null
  const [title, ...body] = lines.slice(0, day)
  const below = lines.slice(day + 1)
  if (!title || !canStandAbove(title.text) || !body.some(({ isSentence }) => isSentence))
    return null
  if (lines.some(({ opensDigest }) => opensDigest) || below.length > MOST_BELOW) return null
  if (below.some(({ byline, isSentence }) => byline !== null || isSentence)) return null
  const byline = named([posted], ['byline'])
  return { entries: [{ title, byline, body, isLast: false }], strays: below }
}

const POSTED = /^(?:发[布表]|编辑)于\s/

/** A day and nothing else. */
function isDay({ text, byline }: PageLine): boolean {
  return byline?.raw === text && byline.published?.length === 10
}

function isOffice({ text, isSentence }: PageLine): boolean {
  if (isSentence || width(text) > WIDEST_OFFICE) return false
  return OFFICE.test(simplified(text)) || (OFFICE_IN_ENGLISH.test(text) && isTitleCase(text))
}
