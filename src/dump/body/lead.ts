/** The labels of opening statements: `Core Viewpoint`, `Key Takeaways`, `核心观点`, `核心觀點`. */

import type { Range } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { SIGN_CLASS } from '../signs.ts'

export interface LeadLabel extends Range {
  readonly label: Range
  /** `Core Viewpoint: text`, without a bullet mark before the text; `**Core Viewpoint** text` is as much. */
  readonly hasColon: boolean
  /** `【核心观点】text`, as titles begin, too. */
  readonly isBracketed: boolean
}

/** Of a label with all that stands around it, in code units; more than any has. */
export const LONGEST_LABEL = 64
/** `I. Core Viewpoint`, `1) Key Takeaways`: a lead stands first. */
const ENGLISH =
  '(?:(?:(?:0?1|I|A)[.)]\\s|１[.．)）、]\\s?))?(?:core|key|main)\\s(?:viewpoint|view|insight|point|perspective|takeaway|finding|opinion|argument|message|conclusion|highlight|idea|thought|observation|thesi)s?'
const CHINESE =
  '(?:[一壹1１]、|[（(][一壹1１][）)]|[1１I][.．]\\s?|01\\s)?(?:(?:文章|报告|本文|研报|研究)的?)?(?:核心|主要|关键)(?:观点|要点|看点|结论|见解|洞察|内容|发现|信息|摘要|总结|判断)'
/** The same in languages whose papers are quoted. */
const OTHERS =
  "(?:points? clés?|idées? (?:clés?|principales?)|l[’']essentiel|kernaussagen?|kernpunkte?|das wichtigste(?: in kürze)?|(?:punto|idea)s? clave|главное|ключев(?:ой вывод|ые выводы)|主なポイント)"
/** `Core Viewpoint 核心观点`, `核心观点（Core Viewpoint）` */
const NAME = `(?:${inBoth(ENGLISH, CHINESE)}|${inBoth(CHINESE, ENGLISH)}|${OTHERS})`
/** Behind `**Core Viewpoint** ` the bold marks part it from its text. */
const BOLD_ENDS = '(?<=^\\*\\*[^*]+\\*\\*[^\\S\\r\\n]{1,4})(?=[\\p{L}\\p{N}])'
const LABEL = new RegExp(
  `^(?:\\*\\*)?(?:(${NAME})(?:\\*\\*)?\\s{0,4}(?:([:：]|(?<!\\s)[–—]{1,2}(?![–—])|${BOLD_ENDS})(?:\\*\\*)?|(?=${SIGN_CLASS}\\s)|(?=[\\r\\n]))|(【(?:${NAME})】)(?:\\*\\*)?(\\s{0,4}[:：])?)`,
  'iu',
)

/** Words in one language, and in the other behind them. */
function inBoth(first: string, second: string): string {
  return `${first}(?:\\s?[（(]${second}[)）]|\\s?[/|｜·]?\\s?${second})?`
}

/**
 * A lead label at an offset, with its colon, before a bullet mark or alone on its line.
 *
 * ```text
 * Core Viewpoint - Rents fell [1].      **核心观点**：租金下降 [1]
 * ^label        ^end                    ^           ^end
 * ```
 */
export function leadLabelAt(text: string, start: number): LeadLabel | null {
  const written = text.slice(start, start + LONGEST_LABEL)
  const plain = written.replace(NO_WIDTH, '')
  const match = MAY_HOLD_LABEL.test(plain) ? LABEL.exec(simplified(plain)) : null
  const name = match?.[1] ?? match?.[3]
  if (!match || name === undefined) return null
  if (match[2] === '' && goesOn(plain, match)) return null
  if (match[2] === undefined && SUBJECT.test(plain)) return null
  const placeOf = (at: number): number => start + (plain === written ? at : offsetIn(written, at))
  const from = match[0].indexOf(name)
  return {
    start,
    end: placeOf(match[0].length),
    label: { start: placeOf(from), end: placeOf(from + name.length) },
    hasColon: match[2] !== undefined || match[3] !== undefined,
    isBracketed: match[3] !== undefined,
  }
}

/** Most texts are not looked at again. */
const MAY_HOLD_LABEL =
  /(?:core|key|main)\s|[核主关關][心要键鍵]|\sclé|idées? |l[’']essen|kern[ap]|wichtigste|\sclave|главн|ключев|主な/i

/** `Главное — не цена, а спрос` is a sentence; `Главное — За девять месяцев` is none. */
const SUBJECT =
  /^(?:\*\*)?(?:[Ll][’']essentiel|[Dd]as [Ww]ichtigste(?: in [Kk]ürze)?|[Гг]лавное)(?:\*\*)?\s{0,4}[-–—]\s+\p{Ll}/u

/** `**Key findings** include a rise` is a sentence. */
function goesOn(text: string, [label]: RegExpExecArray): boolean {
  return /^\p{Ll}/u.test(text.slice(label.length))
}

/** A word processor writes where a word may be parted: `View\u00adpoint`. */
const NO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/g

/** Behind so many characters that have a width. */
function offsetIn(written: string, count: number): number {
  let at = 0
  for (let seen = 0; seen < count; at++) if (written.charAt(at).replace(NO_WIDTH, '')) seen++
  return at
}

/** Whether a whole line is a lead label, its text being on the next line. */
export function isLeadLabel(line: string): boolean {
  if (line.length > LONGEST_LABEL || !MAY_HOLD_LABEL.test(line.replace(NO_WIDTH, ''))) return false
  const whole = `${line.replaceAll('**', '')}:`
  const label = leadLabelAt(whole, 0)
  return label !== null && !label.isBracketed && label.end === whole.length
}

const AROUND = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)+|\s?[:：]$/gu
const BRACKETED = /^【(.*)】$/

/** Whether a heading for certain is one, also with what stands around it: `💡 Core Viewpoint`, `1. Key Takeaways:`, `【核心观点】`. */
export function isLeadHeading(heading: string): boolean {
  return heading.length <= LONGEST_LABEL && isLeadLabel(bare(heading))
}

/** Whether a heading is `TL;DR`, `Summary`, `摘要`: one of a lead where it stands above all others, with one statement below it. */
export function isSummaryHeading(heading: string): boolean {
  const label = `${bare(heading)}:`
  return summaryLabel(label)?.end === label.length
}

function bare(heading: string): string {
  return heading
    .replace(AROUND, '')
    .replace(/^(?:(?:0?1|I|A|一|壹|１)[.．、)）]\s?|[（(][1１一壹][）)])/, '')
    .replace(BRACKETED, '$1')
}

const SUMMARY = new RegExp(
  `^(?:\\*\\*)?((?:(?:executive|ai|quick|one[- ](?:line|sentence)) )?summary|abstract|tl;?dr|in (?:brief|short)|short answer|(?:the )?bottom line|zusammenfassung|kurzfassung|(?:内容|重点|要点|执行|AI ?)?摘要|内容提要|撮要|概要|导读|一句话(?:总结|概括|概述|摘要|点评)?|(?:AI ?)?总结|要点)(?:\\*\\*)?\\s{0,4}([:：]|${BOLD_ENDS})(?:\\*\\*)?`,
  'iu',
)

/** The same alone on its line, above what it says. */
export function summaryLine(text: string): LeadLabel | null {
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(0, LONGEST_LABEL)) ?? []
  const label = summaryLabel(`${line.trimEnd()}:`)
  return label && label.end > line.trimEnd().length ? { ...label, end: line.length } : null
}

/** `Summary: text` at the start of a body: a lead label where more says that the body is a digest. */
export function summaryLabel(text: string): LeadLabel | null {
  const match = SUMMARY.exec(simplified(text.slice(0, LONGEST_LABEL)))
  const name = match?.[1]
  if (!match || name === undefined) return null
  if (match[2] === '' && goesOn(text, match)) return null
  const from = match[0].indexOf(name)
  const label = { start: from, end: from + name.length }
  return { start: 0, end: match[0].length, label, hasColon: true, isBracketed: false }
}
