import { codeAt } from '../../text/codeAt.ts'
import { hasHan } from '../../text/han.ts'
import { HAN, kindsOf } from '../../text/kinds.ts'

/** Questions about single code units that a loop can ask without a regular expression. */

/** Han and other scripts of Asia begin here; most texts of Latin letters have no unit above. */
export const FIRST_WIDE = 0x2e80

/** Whether a code unit is a Han character; half of a surrogate pair is none. */
export function isHan(unit: number): boolean {
  return (kindsOf(unit) & HAN) !== 0
}

/** Whether the character that begins at a place is Han, one of two code units included. */
export function isHanAt(text: string, at: number): boolean {
  const unit = codeAt(text, at)
  return unit >= 0xd800 && unit <= 0xdbff ? hasHan(text.slice(at, at + 2)) : isHan(unit)
}

/** Whether the character that ends before a place is Han, one of two code units included. */
export function isHanBefore(text: string, at: number): boolean {
  const unit = codeAt(text, at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff ? hasHan(text.slice(at - 2, at)) : isHan(unit)
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** A to Z and a to z. */
export function isLetter(unit: number): boolean {
  const lower = unit | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

export function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}

const SPACE = /\s/

/** As `\s` has it. */
export function isSpace(unit: number): boolean {
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return true
  return unit >= 0xa0 && (unit < 0x3001 || unit > 0xfefe) && SPACE.test(String.fromCharCode(unit))
}

/** More letters than any word has that a rule looks for. */
const MANY_LETTERS = 16

/** The ASCII letters that end before a place, white space behind them or not; '' for another sign. */
export function lastWord(text: string, at: number): string {
  let end = at
  while (isSpace(codeAt(text, end - 1))) end--
  let start = end
  while (isLetter(codeAt(text, start - 1)) && end - start < MANY_LETTERS) start--
  return text.slice(start, end)
}

/** A table that holds 1 for each code unit of a string. */
export function unitTable(units: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let at = 0; at < units.length; at++) table[units.charCodeAt(at)] = 1
  return table
}

/**
 * A quick test for patterns that end in `$`: whether one of them could match the text before a
 * place, told from there backward. A pattern with `$` is tried from every place before it. What it looks
 * ahead for stands behind the place, as there `$` is no end of the text.
 */
export class EndTest {
  readonly #pattern: RegExp

  constructor(...patterns: readonly RegExp[]) {
    const sources = patterns.map(({ source }) => source.replace(/\$(?=\||$)/g, ''))
    const flags = patterns[0]?.flags ?? ''
    this.#pattern = new RegExp(`(?<=${sources.join('|')})`, `${flags}y`)
  }

  before(text: string, at: number): boolean {
    this.#pattern.lastIndex = at
    return this.#pattern.test(text)
  }
}
