/** What is wrong with front matter, in the words of somebody who writes it and knows no YAML. */

import type { Range } from '../../text/lines.ts'
import { keyOf } from './fieldNames.ts'
import { KEYS, TEXT_KEYS } from './frontmatterKeys.ts'

interface YamlFault {
  readonly at: number
  readonly message: string
}

const ANY_KEY = KEYS.join('|')
const WIDE_COLON = /^\s*([\p{L}_-]{1,40})\s*：/u
/** `source:Reuters`, `source = Reuters` */
const NO_COLON = /^([\p{L}_-]{1,40})(?::(?=\S)|\s?=)\s*(.*)$/u
const INDENTED = new RegExp(`^\\s+((?:${ANY_KEY}):)(?=\\s|$)`, 'i')
const ENTRY = /^([A-Za-z][\w-]{0,40}):[ \t]+(\S.*)$/
const OPENS_KEY = /^[A-Za-z][\w-]{0,40}:(?:\s|$)/
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
  const lineAt = (number: number): string => {
    const [start = block.end, end = block.end] = [starts[number], starts[number + 1]]
    return text.slice(start, Math.min(end, block.end)).trimEnd()
  }
  for (const [number, start] of starts.entries()) {
    if (start < block.start || start >= block.end) continue
    const next = lineAt(number + 1)
    const found = faultOf(lineAt(number), next === '' || OPENS_KEY.test(next))
    if (found) return { at: start + found.at, message: found.message }
  }
  return null
}

/** @param isLast Whether its value ends with it: a key follows, or nothing. */
function faultOf(line: string, isLast: boolean): YamlFault | null {
  const [, key = ''] = WIDE_COLON.exec(line) ?? []
  if (keyOf(key) !== null) {
    const colon = line.indexOf('：')
    const message = `the colon of ${key} is the full-width one; write \`${key}: \` with a space behind it`
    return { at: colon, message }
  }
  const [, named = '', said = ''] = NO_COLON.exec(line) ?? []
  if (keyOf(named) !== null) {
    const message = `a colon and a space stand behind a key: write \`${named}: ${shortened(said)}\``
    return { at: named.length, message }
  }
  const [, indented] = INDENTED.exec(line) ?? []
  if (indented !== undefined) {
    const sign = line.startsWith('\t') ? 'tab' : 'space'
    return { at: 0, message: `a ${sign} stands before \`${indented}\`; a key begins its line` }
  }
  const [, name, value] = ENTRY.exec(line) ?? []
  if (name === undefined || value === undefined) return null
  const at = line.length - value.length
  if (isLast && isOpen(value)) {
    const message = `the quotes of ${name} are not closed: write \`${name}: ${quoted(value.slice(1))}\``
    return { at, message }
  }
  const list = value.replace(/\s+#.*$/, '')
  if (isLast && !IS_TEXT_KEY.test(name) && /^\[[^[\]]*$/.test(list)) {
    const message = `the bracket of ${name} is not closed: write \`${name}: ${shortened(list)}]\``
    return { at, message }
  }
  const why = faultOfValue(value) ?? (IS_TEXT_KEY.test(name) ? faultOfText(value) : null)
  if (why === null) return null
  return {
    at,
    message: `${why} needs quotes: \`${name}: ${quoted(value)}\``,
  }
}

/** What in a value makes it one that has to be quoted, and is not. */
function faultOfValue(value: string): string | null {
  const first = value.charAt(0)
  if (first === '"' || first === "'") {
    return isOpen(value) || isQuoted(value) ? null : 'a value with quotes in it'
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

/** It can go on below. */
function isOpen(value: string): boolean {
  const first = value.charAt(0)
  return (first === '"' || first === "'") && value.indexOf(first, 1) === -1
}

function isQuoted(value: string): boolean {
  return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?:#.*)?$/.test(value)
}

/** A value as YAML takes it for what it says. */
function quoted(value: string): string {
  const bare = /^(?:(["']).*\1|[“‘].*[”’])$/.test(value) ? value.slice(1, -1) : value
  const shown = shortened(bare)
  return shown.includes("'") ? `"${shown.replace(/["\\]/g, '\\$&')}"` : `'${shown}'`
}

function shortened(value: string): string {
  return value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value
}
