/** Front matter of a Markdown article: its keys with their values and places. */

import type { Lines, Range } from '../../text/lines.ts'
import { FENCE, type Fences, FrontMatterError, findFences } from './fences.ts'
import type { FrontMatter, FrontMatterEntry } from './frontmatterKeys.ts'
import { readJson } from './json.ts'
import { readToml } from './toml.ts'
import { parseBlock } from './yamlBlock.ts'
import { findComments } from './yamlComments.ts'
import { yamlFault } from './yamlFaults.ts'

/** They reach the prototype of an object that is filled by them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Read the front matter of a file.
 *
 * @returns Null when the file has none.
 * @throws FrontMatterError When it has some that is refused.
 */
export function readFrontMatter(lines: Lines): FrontMatter | null {
  const front = readToml(lines) ?? readJson(lines.text)
  for (const { key, value, start } of front?.entries ?? []) check({ [key]: value }, start)
  return withTables(lines, front ?? readYaml(lines))
}

/** Tables for what a program does not know: what is in them is said of the article, too. */
const TABLES = new Set(['params', 'extra'])
/** A key of the second level. */
const INNER = /(?<=[\r\n])[ \t]+([\p{L}_][\p{L}\p{N}_-]{0,40}):(?=\s)/gu

/** Front matter with an entry for each key of those tables, where each has its line. */
function withTables({ text }: Lines, front: FrontMatter | null): FrontMatter | null {
  if (!front) return null
  return { ...front, entries: front.entries.flatMap((entry) => inner(text, entry)) }
}

function inner(text: string, entry: FrontMatterEntry): readonly FrontMatterEntry[] {
  const { key: table, value, start, end } = entry
  if (!TABLES.has(table) || typeof value !== 'object' || value === null) return [entry]
  const values = Object.entries(value)
  const lines = [...text.slice(start, end).matchAll(INNER)]
  const areApart = lines.length === values.length
  const entries = values.flatMap(([key, part]) => {
    const at = lines.findIndex(([, name]) => name === key)
    const line = lines[at]
    if (!line) return []
    const from = start + line.index + line[0].search(/\S/)
    const to = start + (lines[at + 1]?.index ?? end - start)
    return [
      {
        key: `${table}.${key}`,
        value: part,
        start: from,
        end: from + text.slice(from, to).trimEnd().length,
      },
    ]
  })
  return areApart && entries.length === values.length ? entries : [entry]
}

function readYaml(lines: Lines): FrontMatter | null {
  const fences = findFences(lines)
  if (!fences) return null
  const { text } = lines
  // gray-matter knows no line that ends in a return alone: it would take the next for an engine.
  const block = text.slice(fences.open, fences.end).replace(/\r(?!\n)/g, '\n')
  const data = inWords(lines, fences, () => parseBlock(block, fences))
  const entries: FrontMatterEntry[] = []
  const places = keyPlaces(lines, fences)
  for (const [key, value] of Object.entries(data)) {
    const place = places.get(key) ?? { start: fences.start, end: fences.close }
    if (FORBIDDEN.has(key)) throw new FrontMatterError(`the key ${key} is refused`, place.start)
    check(value, place.start)
    entries.push({ key, value, ...place })
  }
  const comments = findComments(lines, fences, textsOf(data))
  return { block: { start: 0, end: fences.after }, entries, comments }
}

const MARKED = /^(?:"[^"]*"|'[^']*'|\[[^\]]*\])$/

/** Entries of a block whose first fence is missing, where they are quoted or lists with their values as YAML has them. */
export function unfenced(
  text: string,
  entries: readonly FrontMatterEntry[],
): readonly FrontMatterEntry[] {
  return entries.map((entry) => {
    const { key, value, start, end } = entry
    if (typeof value !== 'string' || !MARKED.test(value)) return entry
    const block = `${FENCE}\n${text.slice(start, end)}\n${FENCE}\n`
    try {
      const data = parseBlock(block, { open: start, start })
      return Object.hasOwn(data, key) ? { ...entry, value: data[key] } : entry
    } catch {
      return entry
    }
  })
}

/** What the parser of a block refuses, in other words than its own where it is a common slip. */
function inWords<T>({ text, starts }: Lines, fences: Fences, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const fault = yamlFault(text, starts, { start: fences.start, end: fences.close })
    throw fault ? new FrontMatterError(fault.message, fault.at) : error
  }
}

/** Look through a value: no forbidden key. */
function check(value: unknown, at: number): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    if (FORBIDDEN.has(key)) throw new FrontMatterError(`the key ${key} is refused`, at)
    check(part, at)
  }
}

/** All texts of a value, whatever holds them. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => [key, ...textsOf(part)])
}

/** Where each key of the top level stands, with its value up to the next key. */
function keyPlaces({ text, starts }: Lines, fences: Fences): ReadonlyMap<string, Range> {
  const places = new Map<string, Range>()
  let key: string | null = null
  let from = fences.start
  const close = (end: number): void => {
    if (key !== null && !places.has(key)) {
      places.set(key, { start: from, end: from + text.slice(from, end).trimEnd().length })
    }
  }
  for (const start of starts) {
    if (start < fences.start) continue
    if (start >= fences.close) break
    const match =
      /^(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([^\s#"'[{\]},:-][^:\n]{0,80}))\s{0,8}:(?=\s)/.exec(
        text.slice(start, start + 100),
      )
    if (!match) continue
    close(start)
    key = match.slice(1).join('').trim()
    from = start
  }
  close(fences.close)
  return places
}
