/** The place that an agency sets before its news, in capitals. */

/**
 * A text with the place of its dateline written as a name is: `MADRID, June 13 (Wire) - Customers…` is set in
 * Madrid. It is as long as it was.
 */
export function withPlainDateline(text: string): string {
  const [place = ''] = PLACE.exec(text) ?? []
  return place === '' ? text : place.replace(WORD, plain) + text.slice(place.length)
}

/** Capitals before a comma, a bracket or a dash: `NEW DELHI (AP) -`. */
const PLACE = /^\p{Lu}{2}[\p{Lu}.' -]*(?=,| \(| [-–—])/u
const WORD = /\p{Lu}+/gu

function plain(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}
