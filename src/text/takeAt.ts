/**
 * What a pattern finds in a text at a place, or from there on.
 *
 * @param pattern Sticky (`y`) to be found at the place alone; else global.
 */
export function takeAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
