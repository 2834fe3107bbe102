/** Pounds and pence: pounds may be weighed, and lines of a picture have a p, too. */
import { codeAt } from '../../../text/codeAt.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { isDigit, isLetter } from '../chars.ts'
import type { NumberMatch } from '../numbers/number.ts'
import { around } from './around.ts'
import { HUNDREDTHS } from './restAfter.ts'

/**
 * Whether the pounds after a number and a space are money; `three pounds forty` are.
 *
 * @param after Where the word for them ends.
 */
export function arePoundsMoney(
  text: string,
  { start, value }: NumberMatch,
  after: number,
): boolean {
  const isSum = !OF_GOODS.test(text.slice(after, after + LONGEST_OF))
  const isSpoken = takeAt(HUNDREDTHS, text, after) !== null
  return (
    isSum && (value >= 1e6 || isSpoken || BRITISH.test(around(text, after)) || isPaid(text, start))
  )
}

/** 38 billion pounds of copper are weighed, and of mortgages are not. */
const OF_GOODS =
  /^ of (?!(?:its own|the price|that|core|debts?|loans|mortgages|damages|profits?|savings|cuts|taxe?s?|spending|investments?|assets|sales|revenue|losses|funding|aid|bonds|orders)\b)/
const LONGEST_OF = 20

/** Where pounds are money; 700,000 pounds of salmon are of other places. */
const BRITISH =
  /\bBrit(?:ain|ish)\b|\bU\.?K\b|\b(?:England|English|Scot\w+|Wales|London|sterling)\b|£/

function isPaid(text: string, start: number): boolean {
  const sentence = text.slice(Math.max(0, start - 80), start)
  return PAID.test(sentence.slice(sentence.lastIndexOf('. ') + 1))
}

const PAID =
  /\b(?:pa(?:y|ys|id|ying|yments?)|pric(?:e|es|ed)|wages?|salar(?:y|ies)|rents?|fees?|fine[sd]?|bonus(?:es)?|costs?|homes?|houses?|worth|grants?|loans?|debts?)\b|\b(?:sold|bought|auctioned)\b[^$€¥]* for $/i

/** Whether the p after a number is for pence: `at 212p`; 1080p is a picture. */
export function isPence(text: string, { start, end, writing, scale }: NumberMatch): boolean {
  const next = codeAt(text, end + 1)
  if (writing !== 'digits' || scale > 0 || isLetter(next) || isDigit(next)) return false
  return (
    /(?:^|[\s(])$/.test(text.slice(Math.max(0, start - 1), start)) &&
    !PICTURE.test(text.slice(start, end))
  )
}

/** Lines of a picture. */
const PICTURE = /^(?:144|240|360|480|540|576|720|1080|1440|2160|4320)$/
