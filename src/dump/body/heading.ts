/**
 * What a heading looks like. Nothing marks one in a dump: it stands between the end of an item and
 * the next bullet, where a second sentence of the item could stand too.
 */

import { SHORT_MONTHS } from '../../text/calendar.ts'
import { langOf } from '../../text/lang.ts'
import { isCited, plain } from '../citations.ts'
import { isTitleCase } from '../titleCase.ts'

/** Longest heading in code units. A Chinese one says as much in half of it. */
export const LONGEST_HEADING = 120
const LONGEST_CHINESE = 50

const NUMBERED =
  /^(?:\(\d{1,2}\)|（[\d０-９]{1,2}）|[\d０-９]{1,2}[.)、．]|[IVX]{1,4}[.)、]|[A-Za-h][.)]) ?/
const DECIMAL = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)、]? ?/
const HAN_NUMBER =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.．章节節]|（[一二三四五六七八九十]{1,3}）)/
/** Words whose stop ends no sentence. */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(“"‘'/-])(?:(?:[A-Za-z]\\.)+|^[IVX]{2,4}\\.|(?:Inc|Co|Ltd|Corp|No|Nos|vs|Dr|Mr|Mrs|Ms|St|Jr|Sr|Fig|Vol|approx|est|etc|Prof|${SHORT_MONTHS})\\.)$`,
)

/** Whether tabs part the words, other than behind a number: then they are cells of a table. */
export function isRow(raw: string): boolean {
  return /[^\s.．)）、]\t+\S/.test(raw)
}

/** Whether a text could be a heading: numbered, Chinese or in title case, and no sentence. */
export function isHeading(raw: string): boolean {
  const text = plain(raw)
  if (text === '' || text.length > LONGEST_HEADING || isRow(raw) || /[,，、;；.。…]$/.test(text))
    return false
  // `—— 王兴兴` is who said what stands before it.
  if (/^(?:>|——)/.test(text)) return false
  if (!/\p{L}/u.test(text) || isCited(text) || holdsSentence(text)) {
    return false
  }
  if (HAN_NUMBER.test(text)) return text.length <= LONGEST_CHINESE
  if (langOf(text) !== 'en') return text.length <= LONGEST_CHINESE && !/[！？]./.test(text)
  const number = DECIMAL.exec(text) ?? NUMBERED.exec(text)
  if (number) {
    const name = text.slice(number[0].length)
    // `1.5 GW of modules were sold` is a sentence, `3.1 Spot market` a heading.
    const decimal = /^\d+\.\d/.test(number[0])
    if (/^[\p{Lu}\p{Script=Han}“"‘'(]/u.test(name)) {
      return (
        !decimal || isTitleCase(name) || (name.split(' ').length <= 4 && !/^[A-Z]{2}/.test(name))
      )
    }
    return false
  }
  return isTitleCase(text)
}

/**
 * Whether a heading for certain, also in sentence case: for the first words of a body, which are
 * a heading or nothing.
 */
export function isShortOpening(raw: string): boolean {
  const text = plain(raw)
  return (
    /^\p{Lu}/u.test(text) &&
    text.split(' ').length <= 5 &&
    text.length <= 60 &&
    !/[,;.:!?…]/.test(text) &&
    !isCited(text)
  )
}

/** Whether a stop inside the text ends a sentence; numbers and abbreviations have stops too. */
function holdsSentence(text: string): boolean {
  if (/。./.test(text)) return true
  for (let at = text.indexOf('. '); at !== -1; at = text.indexOf('. ', at + 1)) {
    const before = text.slice(0, at + 1)
    if (!/(?:^|[\s(.])[\d０-９]{1,2}\.$/.test(before) && !ABBREVIATION.test(before)) return true
  }
  return false
}
