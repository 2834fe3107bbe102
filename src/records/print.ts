/**
 * A problem for the terminal: the place, the line with a caret, what was expected, what was kept
 * and what to do.
 *
 * ```text
 * articles/tin.txt:19:1  info no-lead  no lead before the first group
 *   19 | Group 1 - Tin rose 3% in March, while …
 *      | ^ expected `Core Viewpoint -` or `Core Insights -`
 *   kept   The groups, published without a lead.
 *   to do  Nothing; or add the lead to the dump.
 * ```
 */

import { spelt } from '../text/clean.ts'
import type { Problem, Severity } from './problem.ts'

export interface Style {
  /** A terminal that shows colours. */
  readonly hasColour: boolean
}

const COLOURS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' }
/** Columns of a line that are shown before and after its fault. */
const BEFORE = 24
const AFTER = 72

/** The file that a problem is of. */
interface Place {
  /** As the reader of the message names it. */
  readonly path: string
  /** Its line; null when it has no text to show. */
  readonly line: string | null
  /** Further problems of the same kind in it. */
  readonly others: readonly Problem[]
}

/** Print a problem. */
export function printProblem(
  problem: Problem,
  { path, line, others }: Place,
  style: Style,
): string {
  const { code, severity, column, message, expected, kept, todo } = problem
  const paint = (text: string, colour: string): string =>
    style.hasColour ? `\u001b[${colour}m${text}\u001b[0m` : text
  const head = `${paint(severity, COLOURS[severity])} ${paint(code, '1')}`
  const lines = [`${spelt(path)}:${problem.line}:${column}  ${head}  ${message}`]
  const expects = expected === null ? '' : ` expected ${expected}`
  if (line !== null) {
    const [text, caret] = pointAt(line, problem.line, column - 1)
    lines.push(text, `${caret.slice(0, -1)}${paint('^', '31')}${expects}`)
  } else if (expects !== '') lines.push(` ${expects}`)
  lines.push(`  kept   ${kept}`, `  to do  ${todo}`)
  lines.push(...more(message, others))
  return `${lines.join('\n')}\n`
}

/**
 * A line with its number, and below it a caret at an offset.
 *
 * @param at In UTF-16 code units, from 0.
 */
export function pointAt(line: string, number: number, at: number): readonly [string, string] {
  const { text, caret } = around(line, at)
  const margin = ' '.repeat(String(number).length)
  return [`  ${number} | ${text}`, `  ${margin} | ${' '.repeat(caret)}^`]
}

/** Others that say something of their own, such as what a mistyped key was meant for. */
const MOST_TOLD = 5

function more(message: string, others: readonly Problem[]): readonly string[] {
  const told = others.filter((other) => other.message !== message).slice(0, MOST_TOLD)
  const folded = others.filter((other) => !told.includes(other)).map(({ line }) => line)
  return [
    ...told.map((other) => `  line ${other.line}: ${other.message}`),
    ...(folded.length > 0 ? [`  and ${folded.length} more like it: ${listed(folded)}`] : []),
  ]
}

const MOST_LISTED = 12

/** `lines 22, 30 and 41`; of many the first dozen. */
function listed(lines: readonly number[]): string {
  const unique = [...new Set(lines)]
  const shown = unique.slice(0, MOST_LISTED)
  const more = unique.length > shown.length ? ', …' : ''
  return `${unique.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${more}`
}

/** The part of a line around an offset, spelt out, and the column of the offset in it. */
function around(line: string, at: number): { text: string; caret: number } {
  // Whole characters: a surrogate pair is not cut in two.
  const before = Array.from(line.slice(Math.max(0, at - 4 * BEFORE), at))
  const after = Array.from(line.slice(at, at + 4 * AFTER))
  const isCutBefore = before.length > BEFORE || at > 4 * BEFORE
  const isCutAfter = after.length > AFTER || line.length > at + 4 * AFTER
  const start = `${isCutBefore ? '…' : ''}${shown(before.slice(-BEFORE))}`
  return {
    text: `${start}${shown(after.slice(0, AFTER))}${isCutAfter ? '…' : ''}`,
    caret: columns(start),
  }
}

function shown(characters: readonly string[]): string {
  return spelt(characters.join('').replace(/\t/g, ' '))
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** Columns of a text in a terminal: a Chinese character takes two. */
function columns(text: string): number {
  let count = 0
  for (const character of text) {
    if (!/\p{Mark}/u.test(character)) count += WIDE.test(character) ? 2 : 1
  }
  return count
}
