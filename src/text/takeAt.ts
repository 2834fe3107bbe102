import type { Range } from './lines.ts'

/**
 * What a pattern finds in a text at a place, or from there on.
 *
 * @param pattern Sticky (`y`) to be found at the place alone; else global.
 */
export function takeAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where what a pattern found stands. */
export function matched({ 0: all, index }: Pick<RegExpExecArray, 0 | 'index'>): Range {
  return { start: index, end: index + all.length }
}
