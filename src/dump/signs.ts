/** The signs that begin items: one list for all that reads dumps. */

import { MONTH_SPELLINGS } from '../text/calendar.ts'
import { halfWidth } from '../text/halfWidth.ts'
import type { Range } from '../text/lines.ts'
import { takeAt } from '../text/takeAt.ts'

/** What pages have; on a line of its own, each opens an item. */
export const COMMON = '-*•'
/** They part the words of a sentence as well. The last two are what an input method for Chinese writes. */
export const LONG_DASHES = '–—－﹣'
/** Dots of editors and word processors. Those at the end are bullets of Word's own fonts, Symbol and Wingdings. */
export const DOTS =
  '●○◦▪▫■□◼◾◆◇▶►▸➢➤‣⁃⦁✦✧❖➜\uf0b7\uf0a7\uf0d8\uf06c\uf06e\uf06f\uf075\uf076\uf09f\uf0a8\uf0e8\uf0fc\uf0fe'
/** Of them, one that opens an item also without a space behind it, whatever stands there. */
export const GLUED_SIGN = '\uf0b7'
/** They open lines, but stand inside texts as well. */
const OPENING = '·・★☆※√✓✔→'
/** Of them, those that nothing but an item of a list has in front of it. */
export const BEFORE_ITEMS = '·→'

export const SIGN_CLASS = `[${COMMON}${LONG_DASHES}${DOTS}]`
/** Between source and date, as a pattern: the dot of a page, also as a wrong encoding shows it. */
export const SOURCE_DOT = '(?:ยท|Â·|[·•・･‧∙⋅])'
const BEGINS = 1
const OPENS = 2
/** By code unit: a class of so many is asked character by character, by a call for each, in a text that is not Latin alone. */
const KINDS = new Uint8Array(0x10000)
for (const sign of OPENING) KINDS[sign.charCodeAt(0)] = OPENS
for (const sign of COMMON + LONG_DASHES + DOTS) KINDS[sign.charCodeAt(0)] = BEGINS

/** Whether a code unit is the sign of an item. */
export function isSign(code: number): boolean {
  return (KINDS[code] ?? 0) > 0
}

/** Whether it is one of {@link SIGN_CLASS}, which begin items anywhere. */
export function isItemSign(code: number): boolean {
  return KINDS[code] === BEGINS
}

/** No line of running text begins with a dot: Chinese pages set no space behind it. */
const BULLET = new RegExp(
  `[-*${LONG_DASHES}★☆※→](?=\\s)|[·${DOTS}√✓✔](?!\\d)|[•・]|${GLUED_SIGN}`,
  'y',
)
const ORDINAL =
  /([\d０-９]{1,2})[.．](?=[\s\p{L}“"‘《【])|([\d０-９]{1,2})[)）、]|[(（]([\d０-９]{1,2})[)）]|【(\d{1,2})】(?=\s?[\p{L}\p{N}“"《])|([①-⑳⑴-⒛])|([a-h])[.)](?=\s)/uy

/** `①`, the first of them. */
const CIRCLED = 0x2460
/** `０` */
const FULL_WIDTH = 0xff10

/** The sign that begins an item where a line starts; a number stays in the text. */
export interface LineSign {
  readonly kind: 'bullet' | 'ordinal'
  readonly length: number
  /** Of an ordinal; 0 for a bullet. */
  readonly number: number
  /** `①`, which opens nothing else. */
  readonly isCircled: boolean
  /** `【1】`, which cites elsewhere. */
  readonly isBoxed: boolean
  /** `a.`, which may as well end a sentence. */
  readonly isLetter: boolean
}

const PLAIN = { isCircled: false, isBoxed: false, isLetter: false } as const

/** The sign at the start of a line, or null. */
export function lineSign(text: string, start: number): LineSign | null {
  const bullet = takeAt(BULLET, text, start)
  if (bullet) return { kind: 'bullet', length: bullet[0].length, number: 0, ...PLAIN }
  const ordinal = takeAt(ORDINAL, text, start)
  if (!ordinal) return null
  const [whole, ...numbers] = ordinal
  const [written = '0'] = numbers.filter((number) => number !== undefined)
  const code = written.charCodeAt(0)
  const isCircled = code >= CIRCLED && code < FULL_WIDTH
  const isLetter = /^[a-h]$/.test(written)
  const number = isLetter ? written.charCodeAt(0) - 96 : numberOf(written)
  const isBoxed = whole.startsWith('【')
  return { kind: 'ordinal', length: whole.length, number, isCircled, isBoxed, isLetter }
}

/** `🔹 需求不及预期`, where the next line has the same sign. */
const PICTURED =
  /(?<=^|[\r\n])[^\S\r\n]*((?![©®™])\p{Extended_Pictographic})\ufe0f?[^\S\r\n]+\S[^\r\n]*(?:\r\n|\r|\n)\s*\1\ufe0f?[^\S\r\n]/gu

/** What is done and what is not: of a list of tasks each line has one of them. */
const TASKS = '☐☑☒✅❎❌⬜'
const TASKED = new RegExp(
  `(?<=^|[\\r\\n])[^\\S\\r\\n]*[${TASKS}]\\ufe0f?[^\\S\\r\\n]+\\S[^\\r\\n]*(?:\\r\\n|\\r|\\n)\\s*[${TASKS}]\\ufe0f?[^\\S\\r\\n]`,
  'u',
)

/** Pictures that open lines as signs do. They stay in the text, of which they say something: `✅`, `❌`. */
export function pictureSigns(text: string): ReadonlySet<string> {
  if (!/\p{Extended_Pictographic}/u.test(text)) return NO_PICTURES
  const pictures = Array.from(text.matchAll(PICTURED), ([, picture = '']) => picture)
  return new Set([...pictures, ...(TASKED.test(text) ? TASKS : '')])
}

const NO_PICTURES: ReadonlySet<string> = new Set()

/** The sign of a line that such a picture opens. */
export const PICTURE_SIGN: LineSign = { kind: 'bullet', length: 0, number: 0, ...PLAIN }

/** `9月30日：`, `Nov. 8, 2026:`, `2026-11-08：`; behind a comma a sentence goes on, and clocks are of a programme. */
const DATED = new RegExp(
  `^(?:(?:\\d{4} ?年 ?)?\\d{1,2} ?月(?: ?\\d{1,2} ?日)?|\\d{4}([-./])\\d{1,2}\\1\\d{1,2}|(?:${MONTH_SPELLINGS})\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} (?:${MONTH_SPELLINGS})\\.?(?: \\d{4})?) ?[:：] ?\\S`,
  'i',
)
const LONGEST_DAY = 24

/** Where the lines of a text begin that open with a day and a colon, as those of a timeline do: two stand one below the other. */
export function timelineIn(text: string, lines: readonly Range[]): ReadonlySet<number> {
  const isDated = lines.map(({ start, end }) =>
    DATED.test(text.slice(start, Math.min(end, start + LONGEST_DAY))),
  )
  const dated = lines.flatMap(({ start }, at) => (isDated[at] ? [start] : []))
  return new Set(isDated.some((is, at) => is && isDated[at + 1]) ? dated : [])
}

/** Whether a text begins with a sign that the format does not name: it may as well be one of the text. */
export function isOtherMark(text: string): boolean {
  return lineSign(text, 0)?.kind === 'bullet' && !COMMON.includes(text.charAt(0))
}

/** `⑫` is twelve; the circled numbers, those in brackets and those with a stop follow each other. */
function numberOf(written: string): number {
  const code = written.charCodeAt(0)
  if (code >= FULL_WIDTH) return Number(written.replace(/[０-９]/g, halfWidth))
  return code < CIRCLED ? Number(written) : ((code - CIRCLED) % 20) + 1
}
