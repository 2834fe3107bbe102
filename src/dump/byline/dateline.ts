/** How the text of a news agency begins: `新华社北京11月9日电（记者 李明）`, `LONDON, Nov 9 (Reuters) -`. */

import { simplified } from '../../text/simplified.ts'
import type { Byline } from './byline.ts'
import { isAgency, isNews } from './bylineWords.ts'
import { dateAtEnd } from './dates.ts'

interface Dateline extends Pick<Byline, 'published' | 'fault'> {
  /** Null where a company has its own place and day there. */
  readonly source: string | null
  /** The date as written; null for none. */
  readonly raw: string | null
  /** Offset of the date, or of the source. */
  readonly at: number
  /** Offset of what stands behind it on the line. */
  readonly end: number
}

const LONGEST = 160
/** `本报北京11月9日电` names no paper, `据新华社北京11月9日电` the source of another, and `国家电网11月9日电力` none. */
const CHINESE =
  /^(?:【[^】]{1,60}】\s?)?(?<source>(?![据本])[\p{Script=Han}A-Z]{1,10}?(?:社|网|报|新闻|财经|在线|汇|台|路透|彭博|美联|法新))\p{Script=Han}{0,10}?\s?(?<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)\s?(?:专?电|讯)(?:\s?[（(][^（）()]{1,30}[）)][，,：:]?|[，,：:]|(?=\s|$))/du
/** Places are in capitals, which those in sentences are not, and may have a state or a country behind them. */
const PLACE = "\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:, \\p{Lu}[\\p{L}. ]{1,20}?)?"
/** `SAN JOSE, Calif. and SKELLEFTEÅ, Sweden, Nov. 17, 2026 (GLOBE NEWSWIRE) --`, `LONDON, Nov. 17, 2026 /PRNewswire/ --`, `BERLIN--(BUSINESS WIRE)--` */
const ENGLISH = new RegExp(
  `^${PLACE}(?:(?:,| and|, and) ${PLACE}){0,2}(?:, (?<date>\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?))?(?: |--)[(/](?<source>\\p{Lu}[\\p{L}\\d &.'-]{1,30})[)/]\\s?(?:--(?=\\S)|(?:--?|[–—])(?=\\s|$))`,
  'du',
)

const SPELLED = '\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4}'
const TOWN = "\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,3}"
/** A release of a company: `Hong Kong, November 12, 2026 – `, `CUPERTINO, Calif. — November 12, 2026 — `, `香港，2026年11月12日 – ` */
const RELEASE = new RegExp(
  `^(?:${TOWN}(?:, ${TOWN}){0,2}(?:,|\\s?[–—]| -) ?(?<date>${SPELLED})\\s?(?:[–—]|--?(?=\\s))|[（(]?\\p{Script=Han}{2,6}[，,]\\s?(?<day>\\d{4}年\\d{1,2}月\\d{1,2}日)[）)]?\\s?(?:[–—]{1,2}|--?(?=\\s)))`,
  'du',
)

/** `【明報專訊】`, `【環球網報道 記者李明】`: who tells it, and no head. `【公司回应媒体报道】` is one. */
const IN_BRACKETS =
  /^【(?:(?<source>(?!本)[\p{Script=Han}A-Z]{1,9}?(?:社|网|报))|本[报网])(?:(?:\d{1,2}月\d{1,2}日)?(?:专|综合)?[讯电]|(?:[\s／/][^】，。：！？]{1,14})?(?:综合)?报[道导](?:\s?记者[^】]{1,12})?)】/du

/** Whether a text begins so. */
export function opensWithAgency(text: string): boolean {
  return IN_BRACKETS.test(simplified(text.slice(0, LONGEST_BRACKETS)))
}

const LONGEST_BRACKETS = 40

/** Most lines have neither, and are not looked at again. */
const MAY_BE = /^【|\d日.{0,4}[电電讯訊]|(?:[)/）日]|\d{4})\s?[-–—]/

/** The dateline that a line begins with. */
export function datelineOf(line: string): Dateline | null {
  if (!MAY_BE.test(line.slice(0, LONGEST))) return null
  const opening = simplified(line.slice(0, LONGEST))
  const match =
    IN_BRACKETS.exec(opening) ??
    CHINESE.exec(opening) ??
    (/[(/]/.test(opening) ? ENGLISH.exec(opening) : null)
  const { source, date } = match?.indices?.groups ?? {}
  if (!match || !source) return releaseOf(line, opening)
  const raw = date ? line.slice(...date) : null
  const read = raw === null ? null : dateAtEnd(raw)
  const name = line.slice(...source)
  // Without a date, the name tells: `COPPER (LME) - ` opens a group, and `FREEPORT (FCX) - ` a title.
  if (raw === null ? !isAgency(name) && !isNews(name) : !read) return null
  return {
    source: name,
    published: read?.published ?? null,
    fault: read?.fault ?? null,
    raw,
    at: (date ?? source)[0],
    end: match[0].length,
  }
}

function releaseOf(line: string, opening: string): Dateline | null {
  const match = RELEASE.exec(opening)
  const [start, end] = match?.indices?.groups?.date ?? match?.indices?.groups?.day ?? []
  const raw = line.slice(start, end)
  const read = start === undefined ? null : dateAtEnd(raw)
  if (!match || start === undefined || !read?.published) return null
  const { published, fault } = read
  return { source: null, published, fault, raw, at: start, end: match[0].length }
}
