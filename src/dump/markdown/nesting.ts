/**
 * How deep Markdown is nested, told before it is parsed: the parser's time and stack grow with the
 * depth, so that two kilobytes of `>` overflow it and 2,000 list levels take a minute.
 */

const DEEPEST = 100
const LIST = /^(?:[-*+]|\d{1,9}[.)])(?=\s|$)/

/**
 * Find what is nested more than 100 levels deep.
 *
 * @returns Offset of the first such line, or -1.
 */
export function tooDeep(text: string): number {
  /** Columns of the list markers that a line can still belong to. */
  const open: number[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    if (depthOf(text, start, end, open) > DEEPEST || hasLongRun(text, start, end)) return start
    start = end + 1
  }
  return -1
}

/** Quote and list markers that open a line, on top of the lists it lies in. */
function depthOf(text: string, start: number, end: number, open: number[]): number {
  let quotes = 0
  let column = 0
  for (let at = start; at < end; ) {
    const mark = text.charAt(at)
    if (mark === ' ' || mark === '\t') {
      column += mark === ' ' ? 1 : 4
      at++
      continue
    }
    if (mark === '>') quotes++
    const list = mark === '>' ? null : LIST.exec(text.slice(at, at + 12))
    if (mark !== '>' && !list) break
    while ((open.at(-1) ?? -1) >= column) open.pop()
    if (list) open.push(column)
    const length = list?.[0].length ?? 1
    column += length
    at += length
    if (open.length + quotes > DEEPEST) break
  }
  return open.length + quotes
}

/** Thousands of `*` or `_` or `[` in a row are no text; a rule of dashes or stars is one. */
function hasLongRun(text: string, start: number, end: number): boolean {
  let run = 0
  for (let at = start; at < end; at++) {
    const isMark = '*_[!~`\\'.includes(text.charAt(at))
    run = isMark ? run + 1 : 0
    if (run > DEEPEST) return !/^\s*[*_\s]+$/.test(text.slice(start, end))
  }
  return false
}

const MOST_MARKS = 100
const OPENS_BLOCK = /^\s{0,200}(?:$|[-*+#]\s|\d{1,9}[.)]\s)/

/**
 * Whether a paragraph has so many marks of emphasis and links that they are not worth their time:
 * the parser pairs each with all before it.
 */
export function hasManyMarks(text: string): boolean {
  let marks = 0
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    if (OPENS_BLOCK.test(text.slice(start, Math.min(end, start + 240)))) marks = 0
    for (let at = start; at < end; at++) {
      const mark = text.charAt(at)
      if ('*_[!`<&\\'.includes(mark) && text.charAt(at - 1) !== mark && ++marks > MOST_MARKS)
        return true
    }
    start = end + 1
  }
  return false
}
