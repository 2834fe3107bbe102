/** What an agency sets before its news: the place in capitals, often the day, and its own name in brackets. */

/**
 * A text with the place of its dateline written as a name is: `MADRID, June 13 (Wire) - Customers…` is set in
 * Madrid. It is as long as it was.
 */
export function withPlainDateline(text: string): string {
  const [place = ''] = PLACE.exec(text) ?? []
  return place === '' ? text : place.replace(WORD, plain) + text.slice(place.length)
}

/**
 * A text with blanks for the agency of its dateline, which tells who wrote it and nothing of the event: two texts of one agency
 * have no name in common for that. It is as long as it was.
 */
export function withoutAgency(text: string): string {
  const [, before = '', agency = ''] = AGENCY.exec(text) ?? []
  return agency === ''
    ? text
    : before + ' '.repeat(agency.length) + text.slice(before.length + agency.length)
}

/** `OSLO, Oct 2 (Wire) -`: brackets between a place in capitals and a dash. */
const AGENCY = /^(\p{Lu}{2}[^()\n]{0,58})(\([^()\n]{2,30}\))(?= ?[-–—])/u
/** Capitals before a comma, a bracket or a dash: `NEW DELHI (AP) -`. */
const PLACE = /^\p{Lu}{2}[\p{Lu}.' -]*(?=,| \(| [-–—])/u
const WORD = /\p{Lu}+/gu

function plain(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}
