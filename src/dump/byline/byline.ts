/** The line of source and date: `Sou Hu Cai Jing· 2025-11-09 08:41`. */

import { MONTH_SPELLINGS } from '../../text/calendar.ts'
import { type Range, shifted, trimRange } from '../../text/lines.ts'
import { isPlaceName } from '../../text/placeNames.ts'
import { simplified } from '../../text/simplified.ts'
import { LONGEST_NAME, ROLE } from '../page/belowTitle.ts'
import { SIGN_CLASS, SOURCE_DOT } from '../signs.ts'
import { parted } from './authors.ts'
import {
  BARE_LABEL,
  BEFORE_BESIDE,
  DOT,
  ENDS_LABELLED,
  FROM,
  IS_SAID,
  isNews,
  LABEL,
  OPENS_LABELLED,
  PLACES,
  SEPARATOR,
  SEPARATOR_BEFORE,
  UPDATED,
} from './bylineWords.ts'
import { dateAtEnd, dateAtStart, mayHoldDate, type WrittenDate } from './dates.ts'
import { isName, isPeriodical, SHORT_NAME } from './names.ts'

export interface Byline {
  readonly source: string | null
  /** Civil time; null for a date that is not read. */
  readonly published: string | null
  readonly fault: WrittenDate['fault']
  /** The date as written. */
  readonly raw: string
  /** Offset of the date in the line. */
  readonly rawAt: number
  /**
   * How much its form says.
   *
   * - `certain`: it names source and date wherever it stands
   * - `dotted`: a name, a dot and a date that is not read, or `来源：` a name and a day; a title stands before it
   * - `likely`: a title stands before it and a body after it
   * - `spaced`: a name and a day, as titles end, too
   * - `above`: a clock below the heading of a day; a title stands below it
   */
  readonly form: 'certain' | 'dotted' | 'likely' | 'spaced' | 'above'
  /** What else the line says: who wrote it, where it was posted from. Offsets in the line. */
  readonly others: readonly Range[]
}

export const LONGEST = 200
/** Eight digits can be any number. */
const COMPACT = /^\d{8}$/
const NUMERIC = /^(?:\p{Nd}{4}|[〇○零一二三四五六七八九]{4}年)/u
const RELATIVE = /ago$|前$|^刚/i
const ITEM = new RegExp(`^${SIGN_CLASS}\\s+`)
/** What networks show of the author's address: `2025-11-09 08:41 上海`, `发布于北京`. It is no part of a date, and no source. */
const POSTED_FROM = new RegExp(
  `(?<=\\d)发[布表]于\\p{Script=Han}{2,16}$|(?<=[\\s·・|｜])(?:(?:发[布表]于|(?<![·|｜]\\s)来自|IP ?属地[:：]?)\\s?\\p{Script=Han}{2,8}|${PLACES})$`,
  'u',
)

/** What a post was written with, which is no source. */
const DEVICE =
  '来自\\s?(?:iPhone|iPad|Mac|Android|HarmonyOS|HUAWEI|安卓|\\p{Script=Han}{0,4}网页版?(?!\\p{Script=Han}))'

/** What pages count and offer behind a date, that it was updated, and behind a stroke what else a word says of it: `| Topic: Tin`. */
const BESIDE = new RegExp(
  `[（(][^()（）]{4,40}(?:更新|修改)[)）]$|(?<=[\\s|｜·•/])(?:来自\\s|${DEVICE}|(?:阅读|浏览|点击|播放|评论|转发|点赞|收藏|分享|字号|字体|${ROLE})(?:量|数|到|次数)?\\s?[:：\\s\\d]|[\\d.,]+\\s?[kw万]?\\s?(?:views?|reads?|comments?|阅读|浏览|评论)(?![\\p{L}])|\\d+[- ]min(?:ute)? read|阅读(?:时间|需|约)|举报$|(?:收?听|播放)(?:新闻|全文|文章|本文|报道)$|试听$).*$|(?<=[|｜]\\s?)(?!(?:来源|出处|source|publisher|发[布表]|更新|出版|published|updated|posted|[^:：]{0,12}(?:时间|日期|date|time))\\s?[:：])\\p{L}[\\p{L} ]{1,16}[:：].*$`,
  'iu',
)
/** `来自Android · ` */
const DEVICE_BEFORE = new RegExp(`^${DEVICE}[^·|｜]{0,16}[·|｜]\\s*`, 'iu')

/** Next to a date. */
const MAY_BE_BESIDE = /\d[-/.年:：]\d|(?:\d,|[a-z]\.?) \d{4}/i
/** `Prices at 15:00` names no day. */
const CLOCK = /^\d{1,2}[:：]\d{2}/

/**
 * Read a line as source and date, if it has that form: text, dot and date; text, date and time; or
 * date and time alone. `Weekly 2025-03-04`, without dot and time, is a title. Other forms are told
 * by where they stand.
 *
 * @param line Without white space at its ends.
 */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST || line.length < 2 || !mayHoldDate(line)) return null
  const [, mark = '', inner] = EMPHASISED.exec(line) ?? []
  if (inner !== undefined) return moved(readByline(inner), mark.length)
  const glued = GLUED.exec(line)?.[0].length
  if (glued !== undefined) return moved(readByline(line.slice(glued)), glued)
  const device = DEVICE_BEFORE.exec(simplified(line))?.[0].length
  if (device !== undefined) {
    const byline = moved(readByline(line.slice(device)), device)
    const before = line.slice(0, device).replace(BEFORE_BESIDE, '')
    return byline && withOther({ ...byline, form: 'certain' }, before, 0)
  }
  const beside = MAY_BE_BESIDE.test(line) ? BESIDE.exec(simplified(line))?.index : undefined
  if (beside !== undefined) {
    const before = line.slice(0, beside).replace(BEFORE_BESIDE, '')
    const byline = readPosted(before) ?? readNamed(before)
    if (byline) return withOthers(withoutPlace(byline, line), line, beside)
  }
  // `新华社（2025-11-09）`
  const named = readPosted(line) ?? readNamed(line.replace(BRACKETED, ' $1$2'))
  return named ? withoutPlace(named, line) : behindDot(line)
}

/** `Potsdam, 2 November 2026`, `Oct 9th 2026|BERLIN`: where it was written is no source. */
function withoutPlace(byline: Byline, line: string): Byline {
  const { source, form } = byline
  if (source === null || form !== 'likely' || !isPlaceName(source)) return byline
  const start = line.indexOf(source)
  const place = { start, end: start + source.length }
  return start < 0 ? byline : { ...byline, source: null, others: [...byline.others, place] }
}

/** A dot and numbers behind a name, in no form of a date that is known: `新华社 · 2025-11`, `Reuters· 2025 Nov 9`. */
const BEHIND_DOT = new RegExp(
  `^.{2,60}?${SOURCE_DOT}\\s?((?=\\D*\\d+\\D+\\d|\\d{8})(?:${MONTH_SPELLINGS}|\\d)[a-z年月日时分点\\d\\s.:：/,()（）-]{3,40})$`,
  'di',
)

const MAY_BE_DOT = /[·•・･‧∙⋅ท]\s?[\da-z]/i

function behindDot(line: string): Byline | null {
  // `Next meeting: 14:00 · 2025-11-12` has a date that is read, and no name.
  if (!MAY_BE_DOT.test(line) || dateAtEnd(line)?.published) return null
  const [start, end] = BEHIND_DOT.exec(line)?.indices?.[1] ?? []
  if (start === undefined || end === undefined) return null
  const date = { start, end, published: null, fault: 'unread-date', hasTime: false } as const
  const source = sourceName(line.slice(0, start))
  // `锡业周报 · 2025.11` is an issue.
  if (isPeriodical(source)) return null
  return { ...written(line, date), source, form: 'likely', others: [] }
}

/** `PublishedNOV 9 2026`, `PublishedNovember 9 2026`, where a page has them one below the other. */
const GLUED = /^(?:Published|Updated)(?=[A-Z][A-Za-z]{2,8}\.? \d)/

/** `*Source: AFP*` */
export const EMPHASISED = /^([*_]{1,3})(?![*_\s])(.+?)\1$/

function moved(byline: Byline | null, by: number): Byline | null {
  if (!byline) return null
  const others = byline.others.map((part) => shifted(part, by))
  return { ...byline, rawAt: byline.rawAt + by, others }
}

function readPosted(line: string): Byline | null {
  const at = POSTED_FROM.exec(simplified(line))?.index
  const byline = at === undefined ? null : readNamed(line.slice(0, at).replace(BEFORE_BESIDE, ''))
  return at !== undefined && byline && /\d\D\d{1,2}\D?$/.test(byline.raw)
    ? withOther(byline, line, at)
    : null
}

/** `Topic: Tin | Impact: High`, each of them apart. */
function withOthers(byline: Byline, line: string, at: number): Byline {
  const others = [...line.slice(at).matchAll(/[^|｜]+/g)].map(({ 0: part, index }) =>
    trimRange(line, at + index, at + index + part.length),
  )
  return { ...byline, others: [...byline.others, ...others] }
}

function withOther(byline: Byline, line: string, at: number): Byline {
  return { ...byline, others: [...byline.others, { start: at, end: line.length }] }
}

const BRACKETED = /[（(]([^（）()]{6,40})[)）]$|(?<=, )\[([^[\]]{6,40})\]$/

function beforeUpdate(line: string, date: number): Byline | null {
  const before = simplified(line.slice(0, date).trimEnd())
  const parting = UPDATED.exec(before)
  if (!parting) return null
  const byline = readNamed(line.slice(0, parting.index))
  return byline?.published ? withOther(byline, line, parting.index + parting[0].length) : null
}

/** `CCTD le 3 mai 2025`, `Handelsblatt am 3. Mai 2025`; behind a comma stands a place: `Paris, le 3 mai 2025` */
const ARTICLE = /(?<=\p{L}) (?:le|am|vom)$/u

function readNamed(line: string): Byline | null {
  const date = dateAtEnd(line)
  if (!date) return turned(line)
  const first = beforeUpdate(line, date.start)
  if (first) return first
  // `• May 5, 2025` and `- Prices as of 2025-03-04 15:00` are items.
  const marked = ITEM.exec(line)?.[0].length ?? 0
  if (marked > 0 && (date.start > marked || !NUMERIC.test(line.slice(date.start)))) return null
  const named = line.slice(0, date.start).trim()
  const raw = line.slice(date.start)
  const bare = named.replace(PICTURES_BEHIND, '').replace(BARE_LABEL, '').trim()
  const article = NUMERIC.test(raw) ? undefined : ARTICLE.exec(bare)?.[0]
  const before = article === undefined ? bare : bare.slice(0, -article.length)
  if (before !== named && IS_SAID.test(before)) return null
  const plain = simplified(before)
  if (AS_OF.test(plain) || isSentencePart(plain)) return null
  const isOther = saysOtherTime(plain)
  if (isOther && OF_HOUR.test(plain)) return null
  const form = formOf(before, raw, date)
  if (!form) return turned(line)
  // Until when it went on is kept with the line.
  if (isOther) {
    const others = [{ start: 0, end: line.length }]
    return { source: null, form: 'likely', others, ...written(line, date) }
  }
  const { name, author } = parted(before)
  const source = sourceName(name)
  // Cells of a table.
  if (source.includes('\t')) return null
  return {
    source: source === '' ? null : source,
    // Behind who wrote it, or an article of its own, a day is no part of a name.
    form: form === 'spaced' && (article || (author && name === '')) ? 'likely' : form,
    others: author ? [shifted(author, line.indexOf(before))] : [],
    // The article is of the date: it is no part of a name, and is said.
    ...written(
      line,
      article ? { ...date, start: line.lastIndexOf(article.trim(), date.start - 1) } : date,
    ),
  }
}

/** `New York closes 2026-12-24 13:00`, `截止时间：2026-12-24 13:00`: what happens then. `上海证券报：` and `Financial Times markets` are sources. */
const OF_HOUR =
  /\s(?:(?:close|open|start|begin|end|resume|expire|meet|vote)s?|due|until|till|by|before|after)[,，]?$|(?:截[止至]|开[标始盘市奖]|投标|报名|结束|召开|收盘|休市|举[办行]|生效|实施|施行)(?:时间|日期)?\s?[:：]$|\b(?:deadline|closing|opening|start|end|due)(?: (?:time|date))?:$/i

/** No name ends so: `The tender opens on 2026-12-24 13:00`, `项目将于2026-12-24 13:00`. */
const IN_SENTENCE = /(?<!(?:published|updated|posted|printed))\s(?:on|at|from|since)$|[于在至]$/
/** `会议时间：2026-03-22 14:00-16:00`, `Meeting date: 2026-03-22`: when what it tells of was, and no name. */
function saysOtherTime(before: string): boolean {
  const label = before.replaceAll('**', '').trim()
  if (OTHER_DATE.test(label)) return !OPENS_LABELLED.test(label)
  return OTHER_TIME.test(label) && !ENDS_LABELLED.test(label)
}

const OTHER_DATE = /^[a-z]+(?: [a-z]+)? (?:time|date)\s?:$/i
const OTHER_TIME = /(?:时间|日期)\s?[:：]$/
const SAYS_WHO = /^(?:(?:published|updated|posted|written) )?by\s/i

function isSentencePart(before: string): boolean {
  if (LABEL.test(before) || ENDS_LABELLED.test(before) || SAYS_WHO.test(before)) return false
  return IN_SENTENCE.test(before)
}

function isRelative(raw: string): boolean {
  return RELATIVE.test(simplified(raw))
}

/** Whether a line says nothing but how long ago something was published: `3 hours ago`. */
export function isAgo(byline: Byline | null): boolean {
  return byline?.source === null && byline.fault === 'unread-date' && isRelative(byline.raw)
}

const STROKE = /[|｜丨]/

function formOf(before: string, raw: string, date: WrittenDate): Byline['form'] | null {
  const hasDot = DOT.test(before)
  const isDay = date.fault !== 'unread-date' && !COMPACT.test(raw)
  // `It was signed on Nov. 3, 2026 at 2:20 p.m.` is a sentence.
  const isAlone = before === '' || NUMERIC.test(raw)
  const plain = simplified(before).replaceAll('**', '').replace(PICTURES, '')
  if (isDay && (hasDot || (date.hasTime && isAlone && !OF_HOUR.test(plain)))) return 'certain'
  const isLabelled = isDay && LABEL.test(plain)
  if ((hasDot || isLabelled) && before.length > 1) return 'dotted'
  // `Glass Weekly - 2025-03-04` is a title.
  const separator = SEPARATOR.exec(before)?.[0].trim()
  // `Northwire | Thu, 19 Mar 2037 08:00:00 GMT`: behind a stroke no sentence goes on.
  if (isDay && date.hasTime && STROKE.test(separator ?? '') && isName(before)) return 'certain'
  const isApart =
    before === '' ||
    ENDS_LABELLED.test(plain) ||
    (separator !== undefined && (separator !== '-' || date.hasTime))
  const saysTime = (date.hasTime && !CLOCK.test(raw)) || isRelative(raw)
  if (!isName(before)) return null
  if (isApart || saysTime) return 'likely'
  const isSpaced = NUMERIC.test(raw) || SHORT_NAME.test(before)
  return isDay && isSpaced && !isPeriodical(plain) ? 'spaced' : null
}

/** `2026-11-03 14:20 · Reuters`, `发布时间：2026-11-03 14:20 来源：第一财经`, `2026年11月3日 14:20 新浪财经` */
function turned(line: string): Byline | null {
  if (line.length > 2 * LONGEST_NAME) return null
  const from = OPENS_LABELLED.exec(simplified(line))?.[0].length ?? 0
  const date = dateAtStart(line.slice(from))
  if (!date) return null
  const after = line.slice(from + date.end)
  const separator = SEPARATOR_BEFORE.exec(after)?.[0].length ?? 0
  const said = simplified(after).trimStart()
  const isLabelled = LABEL.test(said) || said.startsWith('来源于')
  // `Yesterday, Reuters`, `3 November 2026, Berlin`
  const isListed = date.published === null ? isOfNews(after.slice(1)) : isPlaceName(after.slice(2))
  const comma = /^, \S/.test(after) && isListed ? 1 : 0
  const isApart = separator > 0 || comma > 0 || isLabelled
  const mayBeName = BARE_NAME.test(after) || (date.hasTime && isOfNews(after))
  if (!isApart && (!mayBeName || isPeriodical(after))) return null
  const source = sourceName(after.slice(separator + comma))
  if (source === '' || !isName(source)) return null
  const { start, end } = date
  // `2025-11-08 19:20 Times Sells Post` is a flash, if nothing stands around it.
  const isCertain = isLabelled || (BARE_NAME.test(after) && isNews(source))
  return {
    ...written(line, { ...date, start: from + start, end: from + end }),
    source,
    form: isCertain && date.hasTime ? 'certain' : isApart || date.hasTime ? 'likely' : 'spaced',
    others: [],
  }
}

/** `数据截至 2026-03-04 15:00` is said of figures. */
const AS_OF = /(?:截[至止]|\bas of)[:：]?$/i
/** Behind a date, a name of Han characters without a word for it; what has signs in it is said of that hour. */
const BARE_NAME = /^\s+(?=\S*\p{Script=Han})[\p{L}\p{N}]{2,16}$/u

/** `2025-11-08 19:20 Financial Times`; what has more words, or a small one, may be a title. */
function isOfNews(after: string): boolean {
  return CAPITALS.test(after) && isNews(after)
}

const CAPITALS = /^\s+\p{Lu}[\p{L}&'.-]{0,20}(?:\s\p{Lu}[\p{L}&'.-]{0,20}){0,2}$/u

export function written(
  line: string,
  { start, end, published, fault }: WrittenDate,
): Pick<Byline, 'published' | 'fault' | 'raw' | 'rawAt'> {
  return { published, fault, raw: line.slice(start, end), rawAt: start }
}

/** Markdown sets off `> 来源：第一财经` as a quotation; a bracket that is not closed is of `【来源】`. */
const QUOTED = /^\s*(?:>|【(?!.*】))\s*/
/** `📰 来源：新华社 | 🕐` */
const PICTURES =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*)+|[|｜\s]*(?:\p{Extended_Pictographic}\ufe0f?\s*)+$/gu

/** `Reuters | 🗓` */
const PICTURES_BEHIND = /\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)+$/u

/** `Posted by Reuters on` */
const POSTED_BY = /^(?:published|updated|posted) by (.+?)(?:,? (?:on|at))?$/i

/** A name without what parts it from the date and the labels before them. */
export function sourceName(text: string): string {
  const bare = text.replaceAll('**', '').replace(QUOTED, '').trim().replace(PICTURES, '').trim()
  const said = without(LABEL, without(ENDS_LABELLED, bare).trimEnd())
  const name = without(FROM, said).replace(POSTED_BY, '$1')
  const separator = SEPARATOR.exec(name)
  const alone = (separator ? name.slice(0, separator.index) : name).trim()
  // `By Reuters`
  const own = isNews(alone) ? alone.replace(/^by /i, '') : alone
  return EMPHASISED.exec(own)?.[2] ?? own
}

/** A text without words at its start or end that are known in simplified characters. */
function without(words: RegExp, text: string): string {
  const found = words.exec(simplified(text))
  return found ? text.slice(0, found.index) + text.slice(found.index + found[0].length) : text
}
