import { codeAt } from '../../../text/codeAt.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { isLetter, unitTable } from '../chars.ts'

/** Words and characters that multiply the number before them by a power of ten. */

export const HAN_SCALE: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  兆: 12,
}
export const WORD_SCALE: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  mln: 6,
  mn: 6,
  billion: 9,
  bln: 9,
  bn: 9,
  trillion: 12,
  trn: 12,
  tn: 12,
  lakh: 5,
  crore: 7,
}
export const WORD_SCALES =
  /[ -]?(hundred|thousand|million|mln|mn|billion|bln|bn|trillion|trn|tn|lakh|crore)(?![a-z0-9])/iy
/** Only beside money: `$5m`, `$5B`; elsewhere m is a metre. */
const LETTER_SCALE: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12 }
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

/** Scale words after digits, `万亿` and `hundred million` included. */
export function scaleAt(
  text: string,
  at: number,
  money: boolean,
): { readonly power: number; readonly end: number; readonly more: boolean } {
  let power = 0
  let end = at
  let more = false
  const first = codeAt(text, at)
  if (!SCALES[first === SPACE || first === HYPHEN ? codeAt(text, at + 1) : first]) {
    return { power, end, more }
  }
  const plus = first === PLUS
  if (plus && /[ \p{Script=Han}]/u.test(text.charAt(end + 1))) {
    more = true
    end++
  }
  const gap = codeAt(text, end)
  const isLatin = isLetter(gap === SPACE || gap === HYPHEN ? codeAt(text, end + 1) : gap)
  const tail = isLatin ? null : takeAt(TAIL, text, end)
  if (tail) return { power, end: end + 1, more: true }
  const han = isLatin ? null : takeAt(HAN_SCALES, text, end)
  if (han) {
    let marks = han[1] ?? ''
    if (/^[多余]/.test(marks)) {
      more = true
      marks = marks.slice(1)
    }
    let last = han.index + han[0].length - (han[2]?.length ?? 0)
    const cut = UNIT_HEAD.exec(text.slice(last - marks.length, last + 1))
    if (cut && cut.index === marks.length - 1) {
      marks = marks.slice(0, -1)
      last--
    }
    if (marks !== '') {
      for (const mark of marks) power += HAN_SCALE[mark] ?? 0
      end = last
      if (takeAt(MORE, text, last)) {
        end++
        more = true
      }
    } else if (more && !plus) more = false
    return { power, end, more }
  }
  if (!isLatin) return { power, end, more }
  for (let word = takeAt(WORD_SCALES, text, end); word; word = takeAt(WORD_SCALES, text, end)) {
    power += WORD_SCALE[(word[1] ?? '').toLowerCase()] ?? 0
    end += word[0].length
  }
  if (power === 0) {
    const letter = takeAt(LETTER, text, end)
    const key = letter?.[1]?.toLowerCase() ?? ''
    const people =
      key === 'm' &&
      takeAt(
        /m (?=(?:(?:daily|weekly|monthly|active|registered|paying|paid|unique|new|more|extra|additional|fewer|regular|young|older|online|mobile|annual) ){0,2}[a-z]{2,}s\b|tons|tonnes|people)/y,
        text,
        end,
      ) !== null
    const thousands =
      key === 'k' && takeAt(/k (?=[a-z]{3,}s\b|tons|tonnes|people)/y, text, end) !== null
    if (letter && (money || people || thousands)) {
      power = LETTER_SCALE[key] ?? 0
      end += letter[0].length
    }
  }
  return { power, end, more }
}
