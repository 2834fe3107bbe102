/** Common prefixes of terms. */

/** The shortest text that is greater than `before` and not greater than `term`. */
export function separator(before: string, term: string): string {
  return term.slice(0, commonPrefixLength(before, term) + 1)
}

/** Letters that two terms begin with alike; a pair of surrogates is not cut. */
export function commonPrefixLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) {
    length++
  }
  const last = b.charCodeAt(length - 1)
  return length > 0 && last >= 0xd800 && last < 0xdc00 ? length - 1 : length
}
