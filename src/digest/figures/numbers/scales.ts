import { codeAt } from '../../../text/codeAt.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { isLetter, unitTable } from '../chars.ts'

/** Words and characters that multiply the number before them by a power of ten. */

type Powers = Readonly<Record<string, number>>

export const HAN_SCALE: Powers = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 }
export const WORD_SCALE: Powers = {
  ...{ hundred: 2, thousand: 3, lakh: 5, crore: 7 },
  ...{ million: 6, mln: 6, mn: 6, billion: 9, bln: 9, bn: 9, trillion: 12, trn: 12, tn: 12 },
}
export const WORD_SCALES =
  /[ -]?(hundred|thousand|million|mln|mn|billion|bln|bn|trillion|trn|tn|lakh|crore)(?![a-z0-9])/iy
/** Only beside money: `$5m`, `$5B`; elsewhere m is a metre. */
const LETTER_SCALE: Powers = { k: 3, m: 6, b: 9, t: 12 }
const LETTER = / ?([kmbtKMBT])(?![A-Za-z0-9])/y
const HAN_SCALES = / ?([多余]?[十百千万亿兆]{1,3})([多余]?)/y
/** 8.4万余人; 3万亿余额 is something else. */
export const MORE = /(?:多(?![于数])|余(?![额下款地]))(?=\p{Script=Han})/uy
/** 300来只: some. */
export const SOME = '来(?=[个只名头家人户条辆座种里米年天岁位件棵块斤吨艘篇页次张把台])'
const TAIL = new RegExp(`[多余](?=[\\p{Script=Han}%])(?![十百千万亿])|(?<=0)${SOME}`, 'uy')
/** 千 and 兆 that begin a unit: 千瓦, 兆瓦时, 千克. */
export const UNIT_HEAD = /千(?=[瓦克米伏卡焦帕赫])|兆(?=[瓦克米伏卡焦帕赫安比])/

/** What a scale can begin with, behind a space or hyphen or at once. */
const SCALES = unitTable('+多余来十百千万亿兆htmbklcHTMBKLC')
const SPACE = 0x20
const PLUS = 0x2b
const HYPHEN = 0x2d

/** How much the words behind a number multiply it by. */
interface Scale {
  /** Of ten. */
  readonly power: number
  readonly end: number
  /** `+`, 多 or 余 stands among them. */
  readonly more: boolean
}

/**
 * Scale words after digits, `万亿` and `hundred million` included.
 *
 * @param money A currency mark stands before the number, so `5m` is five million.
 */
export function scaleAt(text: string, at: number, money: boolean): Scale {
  const first = codeAt(text, at)
  if (!SCALES[isGap(first) ? codeAt(text, at + 1) : first]) {
    return { power: 0, end: at, more: false }
  }
  const plus = first === PLUS && /[ \p{Script=Han}]/u.test(text.charAt(at + 1))
  const from = plus ? at + 1 : at
  const gap = codeAt(text, from)
  if (!isLetter(isGap(gap) ? codeAt(text, from + 1) : gap)) return hanScaleAt(text, from, plus)
  const words = wordScaleAt(text, from)
  const { power, end } = words.power > 0 ? words : letterScaleAt(text, from, money)
  return { power, end, more: plus }
}

function isGap(unit: number): boolean {
  return unit === SPACE || unit === HYPHEN
}

/** @param plus A `+` stands before it. */
function hanScaleAt(text: string, at: number, plus: boolean): Scale {
  if (takeAt(TAIL, text, at)) return { power: 0, end: at + 1, more: true }
  const [whole = '', run = '', behind = ''] = takeAt(HAN_SCALES, text, at) ?? []
  const isMore = /^[多余]/.test(run)
  let marks = isMore ? run.slice(1) : run
  let last = at + whole.length - behind.length
  // 3万千瓦: the last mark is of the unit.
  if (UNIT_HEAD.exec(text.slice(last - marks.length, last + 1))?.index === marks.length - 1) {
    marks = marks.slice(0, -1)
    last--
  }
  if (marks === '') return { power: 0, end: at, more: plus }
  let power = 0
  for (const mark of marks) power += HAN_SCALE[mark] ?? 0
  const more = takeAt(MORE, text, last) !== null
  return { power, end: more ? last + 1 : last, more: plus || isMore || more }
}

function wordScaleAt(text: string, at: number): Pick<Scale, 'power' | 'end'> {
  let [power, end] = [0, at]
  for (let word = takeAt(WORD_SCALES, text, end); word; word = takeAt(WORD_SCALES, text, end)) {
    power += WORD_SCALE[(word[1] ?? '').toLowerCase()] ?? 0
    end += word[0].length
  }
  return { power, end }
}

function letterScaleAt(text: string, at: number, money: boolean): Pick<Scale, 'power' | 'end'> {
  const [whole = '', letter = ''] = takeAt(LETTER, text, at) ?? []
  const isScale =
    whole !== '' &&
    (money || takeAt(MILLIONS_OF, text, at) !== null || takeAt(THOUSANDS_OF, text, at) !== null)
  if (!isScale) return { power: 0, end: at }
  return { power: LETTER_SCALE[letter.toLowerCase()] ?? 0, end: at + whole.length }
}

/** `5m daily users`, `5m tons`: no metres; but `400m races`, `20m waves`. */
const MILLIONS_OF =
  /m (?!(?:races|heats|finals|sprints|hurdles|relays|waves|yachts|towers|masts|cliffs)\b)(?=(?:(?:daily|weekly|monthly|active|registered|paying|paid|unique|new|more|extra|additional|fewer|regular|young|older|online|mobile|annual) ){0,2}[a-z]{2,}s\b|tons|tonnes|people|bpd\b|b\/d\b|TEUs?\b)/y
const THOUSANDS_OF = /k (?=[a-z]{3,}s\b|tons|tonnes|people|bpd\b|b\/d\b)/y
