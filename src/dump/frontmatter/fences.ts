/** Where front matter begins and ends in a file. */

import type { Lines } from '../../text/lines.ts'
import { KEYS } from './frontmatterKeys.ts'

/** Front matter that is refused: where, and why. */
export class FrontMatterError extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

export const FENCE = '---'
/** Of the block, in code units. */
export const LARGEST = 65_536
const MOST_LINES = 1000

export interface Fences {
  /** Where the first fence starts. */
  readonly open: number
  /** Of the block between the fences. */
  readonly start: number
  /** Where the second fence starts. */
  readonly close: number
  /** Where it ends. */
  readonly end: number
  /** Where the line after it starts. */
  readonly after: number
}

/** Spaces behind it are seen by nobody. */
function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line)
}

const OPENS_ENTRY = new RegExp(`^(?:${KEYS.join('|')})\\s*[:：]`, 'i')

/**
 * The line of the first fence: the first line of all, or the first that is not blank where a key
 * follows it, or what says that the file is a draft. A lone rule at the top of a text is none.
 */
function openingLine({ starts }: Lines, lineOf: (number: number) => string): number {
  const first = starts.findIndex((_, number) => bare(lineOf(number)) !== '')
  if (first < 1 || bare(lineOf(first)) !== FENCE) return 0
  return OPENS_ENTRY.test(lineOf(first + 1)) ? first : 0
}

/** A line without byte order marks: where files were joined, one can stand anywhere. */
function bare(line: string): string {
  return line.replace(/^\ufeff+/, '').trimEnd()
}

/**
 * The fences of a file are exactly `---`, the second also `...`, as YAML and pandoc have it, with no more behind it than spaces; nothing that merely starts like one is passed on.
 *
 * @returns Null where there is no front matter.
 * @throws FrontMatterError
 */
export function findFences(lines: Lines): Fences | null {
  const { text, starts } = lines
  const lineOf = (number: number): string =>
    text.slice(starts[number], starts[number + 1] ?? text.length).replace(/[\r\n]+$/, '')
  const opening = openingLine(lines, lineOf)
  const first = lineOf(opening).replace(/^\ufeff+/, '')
  // Four dashes or more are a rule of Markdown, and a long one stands in texts, unless a key follows.
  const isOther = !first.startsWith(FENCE) || /^-{4,}\s*$/.test(first)
  const isMeant = /^[-–—]+\s*$/.test(first) && OPENS_ENTRY.test(lineOf(opening + 1))
  if (isOther && !isMeant) return null
  if (!isFence(first)) {
    throw new FrontMatterError('the first line starts like a fence, but is not exactly `---`', 0)
  }
  const open = (starts[opening] ?? 0) + lineOf(opening).length - first.length
  const start = starts[opening + 1] ?? text.length
  for (const [number, at] of starts.entries()) {
    if (number <= opening) continue
    const line = lineOf(number)
    if (at - open > LARGEST || number - opening > MOST_LINES + 1) {
      throw new FrontMatterError('no second `---` within 64 KB and 1,000 lines', open)
    }
    // With a key below it, another document follows.
    const isEnd = /^\.{3}[ \t]*$/.test(line) && !/^[\w-]{1,40}:(?:\s|$)/.test(lineOf(number + 1))
    if (!line.startsWith(FENCE) && !isEnd) continue
    if (!isEnd && !isFence(line)) {
      throw new FrontMatterError('this line starts like a fence, but is not exactly `---`', at)
    }
    const after = starts[number + 1] ?? text.length
    return { open, start, close: at, end: at + FENCE.length, after }
  }
  throw new FrontMatterError('the second `---` is missing', open)
}
