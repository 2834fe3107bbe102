/** `'s` or an apostrophe at the end of a word or name. */
import { codeAt } from '../../text/codeAt.ts'

/** Units of a possessive ending. */
export function possessive(text: string, at: number, end: number): number {
  const last = codeAt(text, end - 1)
  if (isApostrophe(last)) return 1
  return last === 0x73 && end - at > 1 && isApostrophe(codeAt(text, end - 2)) ? 2 : 0
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}
