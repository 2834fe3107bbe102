/** What a typed text is cut into. */

/** Characters that are read. */
export const LONGEST = 300

/** A minus before a digit is part of the figure; after a phrase no space is needed. */
export const PIECE =
  /(?<![^\s"”»」])([-－](?!\d))?(?:(source|topic|after|before|until|来源|主题|晚于|早于|截至)[:：])?(?:["“”«]([^"“”»]*)["“”»]?|「([^」]*)」?|(\S+))/giu

/** `2025-10..2025-11`, of which one side may be open. */
const RANGE = /(?<!\S)((?:19|20)\d\d[^\s.]*)?\.\.((?:19|20)\d\d[^\s.]*)?(?!\S)/g

/**
 * What is read of a text: its beginning, with a range of dates as its two ends and `NOT` as a sign. A headline
 * in capitals has no such `NOT`.
 */
export function read(typed: string): string {
  const text = typed
    .slice(0, LONGEST)
    .replace(
      RANGE,
      (_, first, last) => `${first ? `after:${first} ` : ''}${last ? `until:${last}` : ''}`,
    )
  return /[^\P{L}\p{Lu}]/u.test(text) ? text.replace(/(?<!\S)NOT\s+(?=\S)/g, '-') : text
}

/** What was typed, without sources, topics and times. */
export function unfiltered(typed: string): string {
  return kept(typed, (_minus, name) => name === '')
}

/** What was typed, without what is to be left out. */
export function unrefused(typed: string): string {
  return kept(typed, (minus) => minus === '')
}

function kept(typed: string, isKept: (minus: string, name: string) => boolean): string {
  return read(typed)
    .replace(PIECE, (whole, minus = '', name = '') => (isKept(minus, name) ? whole : ''))
    .replace(/\s+/g, ' ')
    .trim()
}
