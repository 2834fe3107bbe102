/**
 * Emphasis beside Chinese: no space stands between words there, so that the rules of Markdown, which look for
 * one, take the second stars of `*“so”*也` for no end. A sign is hidden from the parser where it stands between
 * stars and a word, and the stars then stand in a word, where they may begin and end.
 */

const WIDE = /[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}\u3001-\u303f\uff01-\uff60]/u
/** What Markdown has a meaning for stays in sight. */
const SIGN = /(?![[\]()<>`_~*!\\|%$=&#])[\p{P}\p{S}]/u
const OPENS = /[\p{Ps}\p{Pi}"']/u
const OUTSIDE = /[\s\p{P}\p{S}]/u

/** Places of the signs to hide, beside the stars of a part of a text. */
export function besideStars(text: string, start: number, end: number): readonly number[] {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  // `5*（3+2）` is a product.
  if (before === '' || after === '' || /\d/.test(before) || text.charAt(start - 2) === '\\')
    return []
  if (!WIDE.test(before) && !WIDE.test(after)) return []
  const isEnd = SIGN.test(before) && !/[\p{Ps}\p{Pi}]/u.test(before) && !OUTSIDE.test(after)
  if (isEnd) return [start - 1]
  return SIGN.test(after) && OPENS.test(after) && !OUTSIDE.test(before) ? [end] : []
}
