/**
 * Citations as small raised digits: `fell 3%.¹ ²`, `营收下降³⁻⁵。`; or as circled ones, `营收下降①②。`. The same digits are powers and units (`20 m²`,
 * `10⁶`, `R²`), so what stands on both sides decides, and whether there is a first one in a text that cites as `[3]`.
 */

import type { Range } from '../text/lines.ts'
import { takeAt } from '../text/takeAt.ts'

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const DIGIT = '[⁰¹²³⁴-⁹]'
const CIRCLED = '[①-⑳]'
/** In one class: two behind a stroke take half as long again. */
export const RAISED = /[⁰¹²³⁴-⁹①-⑳]/
const NUMBER = `(?:⁽${DIGIT}{1,3}⁾|${DIGIT}{1,3})`
const MARK = new RegExp(`${NUMBER}(?:(?:[⁻–˒,，、]| {1,2}|(?=⁽))${NUMBER}){0,20}`, 'y')
const LONGEST_BEFORE = 12

/** A stop behind a word, a sign of Chinese, a share; a bracket behind one of them. */
const STOP = String.raw`\]|[\p{L}\d%％)）”’"'][.,;!?]|[。！？，；、：」』】》”’％]|(?:[%％\p{Script=Han}]|\p{L}{4})[)"]|%`
/** A word, but no unit (米², mile², km²) and no formula (CO², sin²); GW and tin are none. */
const UNIT =
  '(?:kilo|centi|milli|deci)?met(?:re|er)s?|miles?|inch(?:es)?|feet|foot|yards?|acres?|pixels?|seconds?|parsecs?|nmi|sqm|deg|[ckm]ms|[kMG]pc|sec|mil|rad|mol|sin|cos|tan|log|exp|det|chi|cot'
const FORMULA = '[BCHNPSUVW]O|[BCNPSUVW]F|[CNOP]H|[CDKM]M|FT|E?MC'
const WORD = String.raw`(?!\p{L}*[米里尺寸升秒分])\p{Script=Han}|(?<!\p{L})(?!(?:${UNIT})$)(?:\p{Ll}\p{L}{2}|\p{Lu}\p{Ll}{2})\p{L}{0,9}|\p{L}{10}|(?<!\p{L})(?!(?:${FORMULA})$)\p{Lu}{2,5}h?`
const YEAR = String.raw`(?<![\d.,])(?:19\d|20[0-3])\d`
const BEFORE = new RegExp(`(?:${STOP}|${WORD}|${YEAR})\\*{0,2}$`, 'u')
/** `60 lb/in.²` */
const UNIT_STOP = /(?<!\p{L})(?:in|ft|yd|mi|gal|m|cm|mm|km)\.$/u
/** No list begins with 0; `35⁰` is a degree. */
const ZERO = /^⁽?⁰/
const AFTER = /^(?:$|[\s.,;:!?)\]"”’。，、；：！？）】」』》—–-]|\p{Script=Han})/u

/** How a text cites. */
export interface Habit {
  readonly isBracketed: boolean
  readonly hasFirst: boolean
  /** `①` stands behind a word, and opens none. */
  readonly isCircled: boolean
}

/** `fell [3]`; at the start of a line a list of references has it. */
const BRACKETED = /(?<=\S[ \t]{0,2})[[［【]\^?\d{1,3}[\]］】,，、;；–-]/
/** No list is without it, also as Markdown raises it; behind a digit it is a power. */
const FIRST = /(?<![⁻⁰¹²³⁴-⁹\d])(?:¹|\^1(?=[\^,])|<sup>1(?!\d))/

/** `方案①`, `图①`, `Table①` */
const NAMED =
  '[图表式项类型形线路段期级层组号台栋区档点例条款第方案步骤选附件问题]|(?<!\\p{L})(?:table|fig(?:ure)?|chart|option|plan|step|phase|stage|type|class|case|line|item|part|note|group|no)'
const MAY_CITE = '[\\p{L}\\d%％)）”』」》】.。!！?？]'
const MAY_FOLLOW = '[\\s.,;!?)，。、；！？）”』」》】]'
/** Longer ones are none. */
const CIRCLES = new RegExp(
  `(?<=${MAY_CITE})(?<!(?:${NAMED})\\.?)${CIRCLED}{1,20}(?=$|${MAY_FOLLOW})`,
  'iuy',
)
/** In a list (`①储能；②两轮车`, `甲①乙②`), or of a name. */
const ASTRAY = new RegExp(
  `(?<!${MAY_CITE}|${CIRCLED})${CIRCLED}|(?<=(?:${NAMED})\\.?)${CIRCLED}|${CIRCLED}(?!$|${MAY_FOLLOW}|${CIRCLED})`,
  'iu',
)
/** Beside a stop or a comma, where no title of a series ends: `乡村观察①`. */
const FIRST_CIRCLE = new RegExp(
  `(?<=[.。!！?？])①|(?<=${MAY_CITE})①${CIRCLED}{0,20}[.,;!?，。、；！？]`,
  'u',
)

export function habitOf(text: string): Habit {
  const isBracketed = BRACKETED.test(text)
  return {
    isBracketed,
    hasFirst: FIRST.test(text),
    isCircled: !isBracketed && FIRST_CIRCLE.test(text) && !ASTRAY.test(text),
  }
}

const NEAR = 1000

/** A part of a text with what stands near it. */
export function around(text: string, { start, end }: Range): string {
  return text.slice(Math.max(0, start - NEAR), end + NEAR)
}

/** A mark, with the numbers that it is read with: `1,3-5`. */
interface ReadMark extends Range {
  readonly said: string
}

/** `88 Mt¹,²`: no unit is raised by two numbers. */
const SEVERAL = /[,，、˒]/
const SHORT_WORD = /\p{L}{2}$/u

/** Of a text without a first one, `height²`. */
const POWER = /^[²³]$/

function circledAt(text: string, start: number, habit: Habit | null): ReadMark | null {
  const [mark] = takeAt(CIRCLES, text, start) ?? []
  if (mark === undefined) return null
  const end = start + mark.length
  if (!(habit ?? habitOf(around(text, { start, end }))).isCircled) return null
  return { start, end, said: Array.from(mark, (one) => one.charCodeAt(0) - 0x245f).join() }
}

/** The mark that starts at an offset: where it ends, and with what it is read. */
export function raisedAt(text: string, start: number, habit: Habit | null): ReadMark | null {
  const [mark] = takeAt(MARK, text, start) ?? []
  if (mark === undefined) return circledAt(text, start, habit)
  const end = start + mark.length
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const mayCite = BEFORE.test(before) || (SEVERAL.test(mark) && SHORT_WORD.test(before))
  if (!AFTER.test(text.slice(end, end + 2)) || !mayCite) return null
  if (ZERO.test(mark) || UNIT_STOP.test(before)) return null
  if (!mark.startsWith('⁽')) {
    const { isBracketed, hasFirst } = habit ?? habitOf(around(text, { start, end }))
    if (!hasFirst && (isBracketed || (POWER.test(mark) && /[A-Za-z]$/.test(before)))) return null
  }
  const said = plainDigits(mark).replaceAll('⁻', '-')
  return { start, end, said }
}

const OPENS_ENTRY = new RegExp(
  `(${DIGIT}{1,3})(?!(?!A)\\p{Lu}\\p{Ll}?(?!\\p{L}))[ \\t]{0,4}(?=[\\p{L}\\p{N}"“《【*])(?!${DIGIT})`,
  'uy',
)

/** The number that opens a line of a list of references: `² Company report`. `¹⁴C` and `³He` are none. */
export function raisedNumber(text: string, start: number): number | null {
  const [, digits] = takeAt(OPENS_ENTRY, text, start) ?? []
  return digits === undefined ? null : Number(plainDigits(digits))
}

/** `1,3` as `¹,³`. */
export function raised(digits: string): string {
  return digits.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)))
}

function plainDigits(written: string): string {
  return written.replace(/[⁰-⁹¹²³]/g, (digit) => String(DIGITS.indexOf(digit)))
}
