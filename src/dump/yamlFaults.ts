/** What is wrong with front matter, in the words of somebody who writes it and knows no YAML. */

import type { Range } from '../text/lines.ts'
import { KEYS, TEXT_KEYS } from './frontmatterKeys.ts'

export interface YamlFault {
  readonly at: number
  readonly message: string
}

const ANY_KEY = KEYS.join('|')
const WIDE_COLON = new RegExp(`^\\s*(?:${ANY_KEY})\\s*：`, 'i')
const INDENTED = new RegExp(`^\\s+((?:${ANY_KEY}):)(?=\\s|$)`, 'i')
const ENTRY = /^([A-Za-z][\w-]{0,40}):[ \t]+(\S.*)$/
/** They mean something else to YAML at the start of a value. */
const MARKS = '@`%&*!|>'
const IS_TEXT_KEY = new RegExp(`^(?:${TEXT_KEYS.join('|')})$`, 'i')
const LONGEST_SHOWN = 60

/**
 * The first line of a refused block that has a fault of a known kind.
 *
 * @param block Between the fences.
 */
export function yamlFault(text: string, starts: readonly number[], block: Range): YamlFault | null {
  for (const [number, start] of starts.entries()) {
    if (start < block.start || start >= block.end) continue
    const line = text.slice(start, Math.min(starts[number + 1] ?? block.end, block.end)).trimEnd()
    const found = faultOf(line)
    if (found) return { at: start + found.at, message: found.message }
  }
  return null
}

function faultOf(line: string): YamlFault | null {
  const colon = WIDE_COLON.test(line) ? line.indexOf('：') : -1
  if (colon !== -1) {
    const key = line.slice(0, colon).trim()
    const message = `the colon of ${key} is the full-width one; write \`${key}: \` with a space behind it`
    return { at: colon, message }
  }
  const [, indented] = INDENTED.exec(line) ?? []
  if (indented !== undefined) {
    return { at: 0, message: `a space stands before \`${indented}\`; a key begins its line` }
  }
  const [, key, value] = ENTRY.exec(line) ?? []
  if (key === undefined || value === undefined) return null
  const why = faultOfValue(value) ?? (IS_TEXT_KEY.test(key) ? faultOfText(value) : null)
  if (why === null) return null
  return {
    at: line.length - value.length,
    message: `${why} needs quotes: \`${key}: ${quoted(value)}\``,
  }
}

/** What in a value makes it one that has to be quoted, and is not. */
function faultOfValue(value: string): string | null {
  const first = value.charAt(0)
  if (first === '"' || first === "'") {
    // One that is not closed here can go on below.
    const isOpen = value.indexOf(first, 1) === -1
    return isOpen || isQuoted(value) ? null : 'a value with quotes in it'
  }
  if (MARKS.includes(first) && !/^(?:[|>][-+\d]*$|!!)/.test(value))
    return `a value that begins with ${first}`
  if ('[{'.includes(first)) return null
  return /:(?:\s|$)/.test(value.replace(/\s#.*$/, '')) ? 'a value with a colon and a space' : null
}

/** What opens a list or a map, where a text belongs. */
function faultOfText(value: string): string | null {
  return /^(?:[[{]|-\s)/.test(value) ? `a value that begins with ${value.charAt(0)}` : null
}

function isQuoted(value: string): boolean {
  return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?:#.*)?$/.test(value)
}

/** A value as YAML takes it for what it says. */
function quoted(value: string): string {
  const bare = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value
  const shown = bare.length > LONGEST_SHOWN ? `${bare.slice(0, LONGEST_SHOWN)}…` : bare
  return shown.includes("'") ? `"${shown.replace(/["\\]/g, '\\$&')}"` : `'${shown}'`
}
