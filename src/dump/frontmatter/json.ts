/**
 * Front matter as an object of JSON, which Hugo takes, too. As with YAML, numbers and truth are the text that
 * stands there.
 *
 * ```text
 * {
 *   "title": "Tin climbs",
 *   "date": "2025-11-09"
 * }
 *
 * ## Core Viewpoint
 * ```
 */

import type { Range } from '../../text/lines.ts'
import { takeAt } from '../../text/takeAt.ts'
import { LARGEST } from './fences.ts'
import { keyOf } from './fieldNames.ts'
import type { FrontMatter, FrontMatterEntry } from './frontmatterKeys.ts'

const OPENS = /^\ufeff*\s{0,80}(?=\{\s{0,80}")/
/** Behind it a line ends, and there is text that is no more data. */
const BELOW = /[ \t]*(?:\r\n?|\n)\s*(?![\s\]},]|\{\s{0,80}["}])/y
const LINE_END = /[ \t]*(?:\r\n?|\n)/y

/** Read it; null where the file does not begin with an object that says something of an article, and goes on with text. */
export function readJson(text: string): FrontMatter | null {
  const start = OPENS.exec(text)?.[0].length
  if (start === undefined) return null
  const parts = membersIn(text, start)
  const end = parts?.at(-1)?.end
  if (!parts || end === undefined) return null
  if (!takeAt(BELOW, text, end + 1) || BELOW.lastIndex >= text.length) return null
  const entries = parts.map((part) => entryOf(text, part))
  const all = entries.flatMap((entry) => entry ?? [])
  if (all.length < entries.length || !all.some(({ key }) => keyOf(key) !== null)) return null
  takeAt(LINE_END, text, end + 1)
  return { block: { start: 0, end: LINE_END.lastIndex }, entries: all, comments: [] }
}

/** The members of an object, each up to its comma, the last up to the brace; null where that is missing. */
function membersIn(text: string, open: number): readonly Range[] | null {
  const parts: Range[] = []
  const most = Math.min(text.length, open + LARGEST)
  let depth = 0
  let from = open + 1
  for (let at = open; at < most; at++) {
    const sign = text.charAt(at)
    if (sign === '"') {
      at = stringEnd(text, at, most)
      continue
    }
    if (sign === '{' || sign === '[') depth++
    if (sign === '}' || sign === ']') depth--
    if (depth === 0 || (sign === ',' && depth === 1)) {
      parts.push({ start: from, end: at })
      from = at + 1
    }
    if (depth === 0) return parts
  }
  return null
}

/** Of the quote that closes it. */
function stringEnd(text: string, open: number, most: number): number {
  for (let at = open + 1; at < most; at++) {
    const sign = text.charAt(at)
    if (sign === '\\') at++
    else if (sign === '"') return at
  }
  return most
}

function entryOf(text: string, { start, end }: Range): FrontMatterEntry | null {
  const part = text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  try {
    const member: Readonly<Record<string, unknown>> = JSON.parse(`{${part}}`)
    const [[key, value] = []] = Object.entries(member)
    if (key === undefined) return null
    const written = part.slice(part.indexOf(':', part.indexOf('"', part.indexOf('"') + 1))).slice(1)
    return {
      key,
      value: asWritten(value, written.trim()),
      start: from,
      end: start + part.trimEnd().length,
    }
  } catch {
    return null
  }
}

/** A value with texts for its numbers and truths. */
function asWritten(value: unknown, written: string): unknown {
  if (typeof value === 'string' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => asWritten(each, String(each)))
  if (typeof value !== 'object') return written
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, asWritten(part, String(part))]),
  )
}
