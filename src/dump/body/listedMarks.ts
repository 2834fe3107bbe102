/**
 * Signs that cite because a list of references has a number for each. Elsewhere round brackets number items and parts
 * of a sentence, and digits behind a stop are a part of a name; so a text with marks as `[1]` has none of them.
 *
 * ```text
 * - Crude steel output fell (1)(2).     - Prices fell by a fifth.1     as a word processor writes what stood high
 * - Eurofer expects a rise (3).         - Rents rose 3%.2,3
 *                                       - 锂价重返10万元上方 1。
 * Works cited
 * 1. WV Stahl                           (1) WV Stahl, without a head, where each is cited
 * 2. Thyssenkrupp
 * 3. Eurofer
 * ```
 */

import { filledLines, type Lines, type Range, shifted } from '../../text/lines.ts'
import { matched } from '../../text/takeAt.ts'
import { firstCitation } from '../citations.ts'
import { namesReferences } from '../references.ts'
import { lineSign } from '../signs.ts'

/** A sign with the numbers that it cites, `2,3`. */
interface ListedMark extends Range {
  readonly said: string
}

/** Behind a word or a sign of one; of `Section 5(1)` it is a part. */
const ROUND =
  /(?<=[\p{L}%％)）”"’'.。!?]|[\p{L}\d%％)）”"’'.。!?][^\S\r\n])[(（](\d{1,3}(?:[^\S\r\n]?[,，、;；–-][^\S\r\n]?\d{1,3}){0,20})[)）](?=[^\S\r\n]*(?:[.。,，;；!！?？\r\n(（]|$))/gu
/** `growth (1), work (2).`: in front of a comma it may count the parts of a sentence. */
const ENDS = /^[^\S\r\n]*(?:[.。!！?？\r\n(（]|$)/

/** Behind a sentence that ends in a word, a share or a year; `No.5` and `Fig.2` are names. In Chinese, in front of its stop, where the word counts nothing: `增至 2。` */
const GLUED =
  /(?<=[\p{Script=Han}%％）”](?<![第为到至达超约近仅是共有于在过破点比以每]))[^\S\r\n]\d{1,3}(?:[,，、][^\S\r\n]?\d{1,3}){0,9}(?=。)|(?<=(?:[\p{L}%％)）”’"']|(?<!\d)(?:19|20)\d\d)[.。!！?？])(?<!(?<!\p{L})(?:nos?|nr|figs?|tab|art|pp?|vol|vs?|ver|ca|ch|secs?|eq|st)\.)\d{1,3}(?:,\d{1,3}){0,9}(?=\s|\*\*|$)/giu

/** A kind of sign. */
interface Form {
  readonly mayBe: RegExp
  readonly mark: RegExp
  readonly isMark: (text: string, mark: Range) => boolean
  /** Whether marks of these numbers cite the list below them. */
  readonly areCited: (
    text: string,
    marks: readonly Range[],
    numbers: ReadonlySet<number>,
    list: References,
  ) => boolean
}

/** `fell 3% (1).`, `销量上升（2，3）。` */
const IN_BRACKETS: Form = {
  mayBe: /[(（]1\D/,
  mark: ROUND,
  isMark: () => true,
  areCited(text, marks, numbers, list) {
    if (list.isNamed) return numbers.size >= list.count / 2
    const atEnds = marks.filter(({ end }) => ENDS.test(text.slice(end, end + 4)))
    const areAll = numbers.size === list.count && atEnds.length > marks.length / 2
    return areAll && standsBelow(text, marks, list)
  },
}

/** `fell by a fifth.1 Amur sells to China.2,3`; without a first one they are something else. */
const BEHIND_STOPS: Form = {
  mayBe: /[.。!！?？]1(?!\d)|[^\S\r\n]1(?:[,，、]|。)/,
  mark: GLUED,
  isMark: (text, mark) => !goesOn(text, mark),
  areCited: (_, __, numbers, { isNamed, count }) =>
    isNamed && numbers.has(1) && numbers.size >= count / 2,
}

/** The brackets of a text with a number in them that cites, in order. */
export function roundMarks(lines: Lines): readonly ListedMark[] {
  return marksAbove(lines, IN_BRACKETS).flatMap(({ marks, list }) => [...marks, ...list.brackets])
}

/** The digits behind stops that do. */
export function gluedMarks(lines: Lines): readonly ListedMark[] {
  return marksAbove(lines, BEHIND_STOPS).flatMap(({ marks }) => marks)
}

interface Cited {
  readonly marks: readonly ListedMark[]
  readonly list: References
}

/** The lists that marks above them cite. */
function marksAbove(lines: Lines, { mayBe, mark, isMark, areCited }: Form): readonly Cited[] {
  const { text } = lines
  if (!mayBe.test(text)) return []
  let from = 0
  return listsOf(lines).flatMap((list) => {
    const start = from
    from = list.end
    const marks = [...text.slice(start, list.start).matchAll(mark)]
      .map((sign) => markOf(text, shifted(matched(sign), start)))
      .filter((one) => isMark(text, one))
    const numbers = new Set(marks.flatMap(({ said }) => (said.match(/\d+/g) ?? []).map(Number)))
    const areListed = [...numbers].every((number) => number > 0 && number <= list.count)
    if (!areListed || !areCited(text, marks, numbers, list)) return []
    // What cites as `[1]` has other numbers in such signs.
    return firstCitation(text, start, list.start) === null ? [{ marks, list }] : []
  })
}

/** Whether the line above a list cites: a heading there says what its lines are, as `Terms` and 附件 do. */
function standsBelow(text: string, marks: readonly Range[], list: Range): boolean {
  return /^[\p{P}\s]*$/u.test(text.slice(marks.at(-1)?.end, list.start))
}

/** `Annex.2 of the rule`, `从2024.1 增至` */
function goesOn(text: string, { start, end }: Range): boolean {
  const next = /^[^\S\n]+(?=(\p{Script=Han})|[a-z])/u.exec(text.slice(end, end + 4))
  return next !== null && (next[1] === undefined || /\d\.$/.test(text.slice(start - 2, start)))
}

function markOf(text: string, { start, end }: Range): ListedMark {
  return { start, end, said: text.slice(start, end).replace(/^[(（\s]|[)）]$/g, '') }
}

const LONGEST_HEAD = 24
/** In round brackets, without a head above it. */
const FEWEST_ALONE = 2

/** A list at the end of what cites it. */
interface References extends Range {
  readonly isNamed: boolean
  /** How many it has, from 1 on. */
  readonly count: number
  /** The brackets of its own numbers. */
  readonly brackets: readonly ListedMark[]
}

/** Lines that are numbered from 1 on, below a head that names them, or in round brackets. */
function listsOf(lines: Lines): readonly References[] {
  const { text } = lines
  const lists: References[] = []
  let head: Range | null = null
  let open: { start: number; end: number; count: number; brackets: ListedMark[] } | null = null
  let isNamed = false
  const close = (): void => {
    if (open && (isNamed || open.brackets.length >= FEWEST_ALONE)) lists.push({ ...open, isNamed })
    open = null
  }
  for (const line of filledLines(lines)) {
    const sign = lineSign(text, line.start)
    const number = sign?.kind === 'ordinal' && !sign.isLetter ? sign.number : 0
    const isRound = '(（'.includes(text.charAt(line.start))
    const brackets = isRound
      ? [markOf(text, { start: line.start, end: line.start + (sign?.length ?? 0) })]
      : []
    if (open && number === open.count + 1 && isRound === open.brackets.length > 0) {
      open.end = line.end
      open.count = number
      open.brackets.push(...brackets)
    } else {
      close()
      if (number === 1 && (isRound || head)) {
        const start = head?.start ?? line.start
        open = { start, end: line.end, count: 1, brackets }
        isNamed = head !== null
      }
    }
    const isHead = line.end - line.start <= LONGEST_HEAD
    head = isHead && namesReferences(text.slice(line.start, line.end)) ? line : null
  }
  close()
  return lists
}
