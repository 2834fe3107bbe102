/** Page chrome: what the copied page has around its articles. */

import type { Range } from '../text/lines.ts'
import { simplified } from '../text/simplified.ts'

/** A line that is not blank, without white space at its ends. */
export interface Line extends Range {
  readonly text: string
}

const WORDS = new Set(['workflow', 'icon', 'search documents', '搜索文档', '工作流', '图标'])
/** Chrome ends within so many lines. */
const DEEPEST = 15
const LONGEST_WORD = 16

export function isChromeWord({ text }: Line): boolean {
  return (
    text.length <= LONGEST_WORD && WORDS.has(simplified(text).toLowerCase().replace(/\s+/g, ' '))
  )
}

/**
 * How many lines at the top are chrome: up to the last known word, before any article.
 *
 * @param opensArticle Whether a line is a source/date line or a body.
 */
export function chromeLength(
  lines: readonly Line[],
  opensArticle: (line: Line) => boolean,
): number {
  let length = 0
  for (let at = 0; at < Math.min(lines.length, DEEPEST); at++) {
    const line = lines[at]
    if (!line || opensArticle(line)) break
    if (isChromeWord(line)) length = at + 1
  }
  return length
}
