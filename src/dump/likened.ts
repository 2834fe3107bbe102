/**
 * What pages, mails and language models write with other signs, in those that the readers of dumps know:
 * each at the same offset, so that every place in the one text is that in the other.
 *
 * ```text
 * > 出口下降［２］【3】[^4]。    出口下降[2][3][ 4]。
 * [citation:5]                   [5         ]
 * ### 核心观点                   核心观点
 * ————————
 * - 2 -
 * ```
 */

import { halfWidth } from '../text/halfWidth.ts'
import { type Lines, linesOf, type Range } from '../text/lines.ts'
import { replaced } from '../text/replaced.ts'
import { matched } from '../text/takeAt.ts'
import { isSentence } from './body/bodyForm.ts'
import { bracketedHeadings } from './body/bracketLines.ts'
import { GROUP } from './body/groupLabel.ts'
import { isHeading, LONGEST_HEADING } from './body/heading.ts'
import { isLeadLabel, LONGEST_LABEL, leadLabelAt, summaryLabel } from './body/lead.ts'
import { gluedMarks, roundMarks } from './body/listedMarks.ts'
import { numberedHeadings } from './body/numberLines.ts'
import { outlineHeads } from './body/outline.ts'
import { citationAt, isCited } from './citations.ts'
import { labelsSetOff } from './entries/labelledLines.ts'
import { pageMarks, quoteMarks } from './entries/paperMarks.ts'
import { raised } from './raised.ts'
import { DOTS, GLUED_SIGN } from './signs.ts'

export interface Likened {
  readonly lines: Lines
  /** The signs that are no text: lines that part, numbers of pages, and marks of headings and quotes. */
  readonly marks: readonly Range[]
  /** Where lines begin that their marks say to be headings, in order. */
  readonly headings: readonly number[]
}

/** `o` and a tab, as Word writes an item of the second level, or three spaces, as a mail has it, and letters that are signs in a font of its own; `v` and a number are a table. */
const WORD_SIGN =
  /(?<=^|[\r\n])([^\S\r\n]*)(?:[o§Øüvq](?=\t)|[o§Øü](?= {2}))(?=[\t ]+[^\t\r\n]*\p{L}{2}[^\t\r\n]*(?:$|[\r\n]))/gu
const MAY_BE_WORD_SIGN = /\t|[o§Øü] {2}/
/** The same with a space, as a PDF has it, where another line has the same letter: `l 锡价上涨` above `l 库存下降`. `n 型电池` stands alone. */
const PDF_SIGN =
  /(?<=^|[\r\n])([^\S\r\n]*)([lnuØü])(?= {1,4}(?:\p{Script=Han}|\p{Lu}\p{Ll}|\d[^\r\n]*\p{Script=Han}))/gu
/** Where a word processor ends a line, a PDF a page, and a program on the web either. */
const OTHER_LINE_END = /[\v\f\u2028\u2029]/g
/** What has no width, found as whole runs: a pattern that looks around them takes as long as they are long, squared. */
const NO_WIDTH = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g
/** White space, a citation or the dot of a source: inside words they may part them. */
const BEFORE_NO_WIDTH = /^$|[\s[\]·•・|]$/
const BEHIND_NO_WIDTH = /^$|^[\s[\]·•・|]/
/** Signs of direction tell between words, too, where each stands. */
const DIRECTED = /[\u200e\u200f]/
const BEFORE_DIRECTED = /^$|[\r\n]$|[[\]·•・|]\s?$/
const BEHIND_DIRECTED = /^$|^[\r\n]|^\s?[[\]·•・|]/
const MAY_BE_CITED = /[［【〔]|\[[[^]|†|\[[^\]]?[０-９]|\[(?:citation|ref|source|来源|文献)/i
/** A number in other brackets or of full-width digits, with a word before it, or with the place of its source. `发改〔12〕号` is a document. */
const CITATION =
  /[[［]\s{0,4}[\d０-９][\s\d０-９,，、;；–~～-]{0,40}[\]］]|【[\d０-９]{1,3}(?:[,，、;；–~～-][\d０-９]{1,3}){0,9}】|〔\d{1,3}(?:[,，、;；–~～-]\d{1,3}){0,9}〕(?![\p{L}\p{N}])|\[\^\d{1,3}\^?\]|\[\[\d{1,3}\]\]|\[(?:citation|ref|source|来源|文献)\.?[:：_]?[^\S\r\n]?\d{1,3}\]|[[【]\d{1,3}†[^\]】\r\n]{0,40}[\]】]/giu
/** `Group 2 – Prices` on a line above an item: what stands behind the dash is a heading. */
const GROUP_LINE = new RegExp(
  `(?<=(?:^|[\\r\\n])[^\\S\\r\\n]*(?:\\*\\*)?${GROUP} (\\d{1,3}))([^\\S\\r\\n])[-–—](?=[^\\S\\r\\n]([^\\r\\n]{1,80}?)(?:\\*\\*)?[^\\S\\r\\n]*(?:\\r\\n|\\r|\\n)\\s*(?:[-*•–—]\\s|\\d{1,2}[.)、]))`,
  'g',
)
const NUMBERED = new RegExp(`${GROUP} (\\d{1,3})`, 'g')
const MAY_BE_GROUP = new RegExp(`${GROUP} \\d{1,3}[^\\S\\r\\n][-–—]`)
const MAY_BE_MARKED = /(?:^|[\r\n])[^\S\r\n]*(?:#|([-*–—_=─━])[^\S\r\n]?(?:\1|END|完))/
const MAY_BE_PICTURED = /(?:^|[\r\n])[^\S\r\n]*[\p{Extended_Pictographic}▎▍▌┃❙]/u
/** `✅ 核心观点：…`, `▎核心观点` */
const PICTURED_HEAD =
  /(?<=^|[\r\n])[^\S\r\n]*(?:[\p{Extended_Pictographic}▎▍▌┃❙]\ufe0f?[^\S\r\n]*)+(?=\S)/gu
/** Nothing but one sign, three times or more, or `— END —`. */
const RULE =
  /(?<=^|[\r\n])[^\S\r\n]*(?:([-*–—_=─━])(?:[^\S\r\n]?\1){2,}|([-–—])\2{0,9}[^\S\r\n]?(?:END|完)[^\S\r\n]?\2{1,10})[^\S\r\n]*(?=$|[\r\n])/g
const HEADING_MARK = /(?<=^|[\r\n])([^\S\r\n]*(#{1,6})[^\S\r\n]+)(\S[^\r\n]*)/g

/** A line that is bold as a whole and no sentence. */
const BOLD_LINE =
  /(?<=^|[\r\n])([^\S\r\n]*)\*\*[^\s*[\]][^*[\]\r\n]{0,100}[^\s*.。,，;；!！?？…]\*\*[:：]?[^\S\r\n]*(?=$|[\r\n])/g

/** Says that a sign is shown as a picture: `▪️ 库存下降`, of which the dot opens the item. */
const AS_PICTURE = '\ufe0f'
const PICTURED_DOT = new RegExp(`(?<=(?:^|[\\r\\n])[^\\S\\r\\n]*[${DOTS}])${AS_PICTURE}`, 'g')

/** What is found on the way: signs that are no text, and where headings begin. */
interface Found {
  readonly marks: Range[]
  readonly headings: number[]
}

/** A text as its readers know it. */
export function likened(lines: Lines): Likened {
  const parted = lines.text.replace(OTHER_LINE_END, '\n').replace(NO_WIDTH, withoutWidth)
  const found: Found = { marks: [], headings: [] }
  const known = withoutPaper(parted === lines.text ? lines : linesOf(parted), found)
  const like = (text: string): Lines => ({ ...known, text })
  let text = withCitations(known.text)
  // A tab behind `Source`, `Date` and the like, or the bracket that they stand in.
  text = replaced(text, labelsSetOff(like(text)), () => ':')
  text = replaced(text, roundMarks(like(text)), (_, { said }) => `[${said}]`)
  text = replaced(text, gluedMarks(like(text)), raised)
  text = text.includes(AS_PICTURE)
    ? blanked(text, Array.from(text.matchAll(PICTURED_DOT), matched), found)
    : text
  text = withoutWordSigns(text, found)
  text = withoutBars(text, found)
  text = withoutPictures(text, known.text, found)
  text = withoutHeadingMarks(text, found)
  text = withoutOutline(like(text), known.text, found)
  text = withGroupColons(text)
  for (const { 1: space = '', index } of text.includes('**') ? text.matchAll(BOLD_LINE) : [])
    found.headings.push(index + space.length)
  const said = text === known.text ? known : like(text)
  const headings = [found.headings, numberedHeadings(said), bracketedHeadings(said)].flat()
  return { lines: said, marks: found.marks, headings: headings.sort((a, b) => a - b) }
}

/** White space for a sign that is no text. */
function blank({ marks }: Found, whole: string, at: number): string {
  marks.push({ start: at, end: at + whole.length })
  return ' '.repeat(whole.length)
}

function blanked(text: string, ranges: Iterable<Range>, found: Found): string {
  return replaced(text, ranges, (sign, { start }) => blank(found, sign, start))
}

/** A text with white space for signs of quotes and for what each page of a paper repeats. */
function withoutPaper(lines: Lines, found: Found): Lines {
  let known = lines
  for (const marksOf of [quoteMarks, pageMarks]) {
    const text = blanked(known.text, marksOf(known), found)
    if (text !== known.text) known = { ...known, text }
  }
  return known
}

function withoutWordSigns(text: string, { marks }: Found): string {
  const dotted = (_: string, space: string, at: number): string => {
    marks.push({ start: at + space.length, end: at + space.length + 1 })
    return `${space}•`
  }
  const known = MAY_BE_WORD_SIGN.test(text)
    ? text.replace(WORD_SIGN, (all, space: string, at: number) => dotted(all, space, at))
    : text
  const letters = Array.from(known.matchAll(PDF_SIGN), ([, , letter]) => letter)
  const isSign = (letter: string): boolean =>
    letters.indexOf(letter) !== letters.lastIndexOf(letter)
  return letters.length < 2
    ? known
    : known.replace(PDF_SIGN, (all, space: string, letter: string, at: number) =>
        isSign(letter) ? dotted(all, space, at) : all,
      )
}

/**
 * `▌7省启动抗旱响应。`: a bar in front of lines that stand one below the other, most of which end as statements do, is the sign of
 * a list; elsewhere it is one of headings.
 */
function withoutBars(text: string, { marks }: Found): string {
  if (!MAY_BE_BARRED.test(text)) return text
  return text.replace(BARRED, (run, at: number) => {
    const lines = run.trimEnd().split(/[\r\n]+/)
    const stated = lines.filter((line) => isSentence(line.trimEnd())).length
    if (2 * stated <= lines.length) return run
    return run.replace(BAR, (bar, from: number) => {
      marks.push({ start: at + from, end: at + from + bar.length })
      return GLUED_SIGN
    })
  })
}

const MAY_BE_BARRED = /[▎▍▌┃❙]/
const BAR = /(?<=^[^\S\r\n]*|[\r\n][^\S\r\n]*)[▎▍▌┃❙]/g
/** Two lines or more. */
const BARRED = /(?<=^|[\r\n])(?:[^\S\r\n]*[▎▍▌┃❙](?![▎▍▌┃❙])[^\r\n]+(?:[\r\n]+|$)){2,}/g

/** Lines to the next item. */
const MOST_OF_ITEM = 3

/** Without pictures in front of labels; signs of items, which stand one below the other, stay. */
function withoutPictures(text: string, written: string, found: Found): string {
  if (!MAY_BE_PICTURED.test(text)) return text
  const heads = [...text.matchAll(PICTURED_HEAD)]
  const isOfList = ({ 0: picture, index }: RegExpExecArray, other: RegExpExecArray): boolean =>
    picture.trim() === other[0].trim() &&
    // `📌 核心要点` is no item below `📌 一句话：…`.
    leadLabelAt(written, other.index + other[0].length) === null &&
    text.slice(Math.min(index, other.index), Math.max(index, other.index)).split('\n').length <=
      MOST_OF_ITEM
  let which = -1
  return text.replace(PICTURED_HEAD, (picture, at: number) => {
    which++
    const [above, head, below] = [heads[which - 1], heads[which], heads[which + 1]]
    const isItem = head && [above, below].some((other) => other && isOfList(head, other))
    const isLabel = isLabelAt(written, at + picture.length, !isItem)
    return isLabel ? blank(found, picture, at) : picture
  })
}

function withoutHeadingMarks(text: string, found: Found): string {
  if (!MAY_BE_MARKED.test(text)) return text
  return text
    .replace(RULE, (rule, _, __, at: number) => blank(found, rule, at))
    .replace(HEADING_MARK, (line, mark: string, signs: string, words: string, at: number) => {
      if (!isHead(words, signs.length)) return line
      found.headings.push(at + mark.length)
      return blank(found, mark, at) + words
    })
}

/** Without the signs of items that are headings to those below them. */
function withoutOutline(lines: Lines, written: string, found: Found): string {
  const heads = outlineHeads(lines, written)
  for (const { words, isLead } of heads) if (!isLead) found.headings.push(words)
  return blanked(
    lines.text,
    heads.map(({ sign }) => sign),
    found,
  )
}

/** `Group 2: Prices` for `Group 2 – Prices`. */
function withGroupColons(text: string): string {
  if (!MAY_BE_GROUP.test(text)) return text
  const numbers = new Set([...text.matchAll(NUMBERED)].map(([, number]) => Number(number)))
  return text.replace(GROUP_LINE, (dash, number: string, space: string, name: string) => {
    // `Group 9` alone numbers no groups, and is not to be said with another sign.
    const goesOn = number === '1' || numbers.has(Number(number) - 1)
    return goesOn && isHeading(name) ? `${space}:` : dash
  })
}

/** @param maySum `要点：` is one, too. */
function isLabelAt(text: string, at: number, maySum: boolean): boolean {
  if (leadLabelAt(text, at) !== null) return true
  return maySum && summaryLabel(text.slice(at, at + LONGEST_LABEL)) !== null
}

/** Signs without width as spaces, where they stand apart. */
function withoutWidth(signs: string, at: number, text: string): string {
  const end = at + signs.length
  const isDirected = DIRECTED.test(signs)
  const isApart =
    (isDirected ? BEFORE_DIRECTED : BEFORE_NO_WIDTH).test(text.slice(Math.max(0, at - 2), at)) ||
    (isDirected ? BEHIND_DIRECTED : BEHIND_NO_WIDTH).test(text.slice(end, end + 2))
  return isApart ? ' '.repeat(signs.length) : signs
}

/** A text with `[3]` for citations of other signs, each as long as it was. */
export function withCitations(text: string): string {
  if (!MAY_BE_CITED.test(text)) return text
  return text.replace(CITATION, (mark, at: number) => citation(mark, text, at))
}

/** `【1】` opens lines as a number, too. */
function citation(mark: string, text: string, at: number): string {
  if (mark.startsWith('【') && /(?:^|[\r\n])\s*$/.test(text.slice(Math.max(0, at - 8), at)))
    return mark
  // Its brackets are the ends of it: a line that it opens begins with one.
  if (mark.startsWith('[[')) return `[ ${mark.slice(2, -2)} ]`
  const likened = mark
    .replace(/[［【〔]/, '[')
    .replace(/[］】〕]/, ']')
    .replaceAll('^', ' ')
    .replace(
      /^\[([a-z来源文献]+\.?[:：_]?[^\S\r\n]?)(\d+)/i,
      (_, word: string, number: string) => `[${number}${' '.repeat(word.length)}`,
    )
    .replace(/†[^\]]*/, (place) => ' '.repeat(place.length))
    .replaceAll('～', '~')
    .replace(/[０-９]/g, halfWidth)
  return citationAt(likened, 0)?.end === mark.length ? likened : mark
}

/** `# 1 in sales` may be a number; two signs are none. */
function isHead(words: string, signs: number): boolean {
  if (words.length > LONGEST_HEADING) return leadLabelAt(words, 0) !== null
  if (signs > 1 && !isCited(words)) return true
  return isHeading(words) || isLeadLabel(words) || leadLabelAt(words, 0) !== null
}
