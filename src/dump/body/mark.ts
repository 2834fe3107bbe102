/** Dashes, dots and the like that may begin items. */

import type { Range } from '../../text/lines.ts'

/** A dash, asterisk or dot with white space around it, or the start of a line that is an item. */
export interface Mark extends Range {
  /** First on its line, in a body of several lines. */
  readonly opensLine: boolean
  /** The next character is a lower-case letter: `off - season`. */
  readonly beforeLower: boolean
  /** No sign: the line itself says that it is an item. */
  readonly isBare: boolean
  /** The line begins with a number, which stays in the text. */
  readonly isNumber: boolean
  /** The line is a heading, as a sign in front of it said. */
  readonly isHeading: boolean
}

/** What a sign says of its line: that it opens an item, and no more. */
export const SIGN_ALONE = { isBare: false, isNumber: false, isHeading: false } as const

/** Whether all signs behind an offset open a line: those of a text that was wrapped do only here and there. */
export function openLines(marks: readonly Mark[], from: number): boolean {
  return marks.every(
    ({ start, opensLine, isHeading, beforeLower }) =>
      start < from || opensLine || isHeading || beforeLower,
  )
}
