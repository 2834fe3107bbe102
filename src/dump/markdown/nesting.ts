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
  let start = 0
  for (const line of text.split('\n')) {
    if (depthOf(line, open) > DEEPEST || hasLongRun(line)) return start
    start += line.length + 1
  }
  return -1
}

/** Quote and list markers that open a line, on top of the lists it lies in. */
function depthOf(line: string, open: number[]): number {
  let quotes = 0
  let column = 0
  for (let at = 0; at < line.length; ) {
    const mark = line.charAt(at)
    if (mark === ' ' || mark === '\t') {
      column += mark === ' ' ? 1 : 4
      at++
      continue
    }
    if (mark === '>') quotes++
    const list = mark === '>' ? null : LIST.exec(line.slice(at, at + 12))
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
function hasLongRun(line: string): boolean {
  let run = 0
  for (const sign of line) {
    run = '*_[!~`\\'.includes(sign) ? run + 1 : 0
    if (run > DEEPEST) return !/^\s*[*_\s]+$/.test(line)
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
  for (const line of text.split('\n')) {
    if (OPENS_BLOCK.test(line.slice(0, 240))) marks = 0
    for (let at = 0; at < line.length; at++) {
      const mark = line.charAt(at)
      if ('*_[!`<&\\'.includes(mark) && line.charAt(at - 1) !== mark && ++marks > MOST_MARKS)
        return true
    }
  }
  return false
}
