/**
 * Front matter of a Markdown article. gray-matter finds an engine for whatever word stands after
 * the fence, and one of them is `eval`; so the fence is checked before it is called, it gets
 * nothing but the block between the fences, and every engine but YAML throws.
 */

import matter from 'gray-matter'
import yaml from 'js-yaml'
import type { Lines, Range } from '../text/lines.ts'
import { beginning } from '../text/whole.ts'
import { yamlFault } from './yamlFaults.ts'

export interface FrontMatter {
  /** From the first fence to the line after the second. */
  readonly block: Range
  readonly entries: readonly FrontMatterEntry[]
  /** Comments, which no value holds. */
  readonly comments: readonly Range[]
}

/** A key with its value: text, a list of texts, or anything else that YAML can say. */
export interface FrontMatterEntry extends Range {
  readonly key: string
  readonly value: unknown
}

/** Front matter that is refused: where, and why. */
export class FrontMatterError extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

const FENCE = '---'
const LARGEST = 65_536
const MOST_LINES = 1000
const DEEPEST = 20
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Read the front matter of a file.
 *
 * @returns Null when the file has none.
 * @throws FrontMatterError When it has some that is refused.
 */
export function readFrontMatter(lines: Lines): FrontMatter | null {
  const fence = findFences(lines)
  if (!fence) return null
  const { text } = lines
  // gray-matter knows no line that ends in a return alone: it would take the next for an engine.
  const block = text.slice(fence.open, fence.end).replace(/\r(?!\n)/g, '\n')
  const data = inWords(lines, fence, () => parse(block, fence))
  const entries: FrontMatterEntry[] = []
  const places = keyPlaces(lines, fence)
  for (const [key, value] of Object.entries(data)) {
    const place = places.get(key) ?? { start: fence.start, end: fence.close }
    if (FORBIDDEN.has(key)) throw new FrontMatterError(`the key ${key} is refused`, place.start)
    check(value, place.start)
    entries.push({ key, value, ...place })
  }
  const comments = findComments(lines, fence, textsOf(data))
  return { block: { start: 0, end: fence.after }, entries, comments }
}

/** What the parser of a block refuses, in other words than its own where it is a common slip. */
function inWords<T>({ text, starts }: Lines, fence: Fence, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const fault = yamlFault(text, starts, { start: fence.start, end: fence.close })
    throw fault ? new FrontMatterError(fault.message, fault.at) : error
  }
}

interface Fence {
  /** Where the first fence starts. */
  readonly open: number
  /** Of the block between the fences. */
  readonly start: number
  /** Where the second fence starts. */
  readonly close: number
  /** Where it ends. */
  readonly end: number
  /** Where the line after it starts. */
  readonly after: number
}

const KEY = /^(?:title|source|date|topics?|tags)\s*[:：]/i

/**
 * The line of the first fence: the first line of all, or the first that is not blank where a key
 * follows it. A lone rule at the top of a text is none.
 */
function openingLine({ starts }: Lines, lineOf: (number: number) => string): number {
  const first = starts.findIndex((_, number) => bare(lineOf(number)) !== '')
  const isMeant = first !== -1 && bare(lineOf(first)) === FENCE && KEY.test(lineOf(first + 1))
  return isMeant ? first : 0
}

/** A line without byte order marks: where files were joined, one can stand anywhere. */
function bare(line: string): string {
  return line.replace(/^\ufeff+/, '').trimEnd()
}

/** The fences are exactly `---`; nothing that merely starts like one is passed on. */
function findFences(lines: Lines): Fence | null {
  const { text, starts } = lines
  const lineOf = (number: number): string =>
    text.slice(starts[number], starts[number + 1] ?? text.length).replace(/[\r\n]+$/, '')
  const opening = openingLine(lines, lineOf)
  const first = lineOf(opening).replace(/^\ufeff+/, '')
  // Four dashes or more are a rule of Markdown.
  if (!first.startsWith(FENCE) || /^-{4,}\s*$/.test(first)) return null
  if (first !== FENCE) {
    throw new FrontMatterError('the first line starts like a fence, but is not exactly `---`', 0)
  }
  const open = (starts[opening] ?? 0) + lineOf(opening).length - first.length
  const start = starts[opening + 1] ?? text.length
  for (const [number, at] of starts.entries()) {
    if (number <= opening) continue
    const line = lineOf(number)
    if (at - open > LARGEST || number - opening > MOST_LINES + 1) {
      throw new FrontMatterError('no second `---` within 64 KB and 1,000 lines', open)
    }
    if (!line.startsWith(FENCE)) continue
    if (line !== FENCE) {
      throw new FrontMatterError('this line starts like a fence, but is not exactly `---`', at)
    }
    const after = starts[number + 1] ?? text.length
    return { open, start, close: at, end: at + FENCE.length, after }
  }
  throw new FrontMatterError('the second `---` is missing', open)
}

const refused = (): never => {
  throw new Error('only YAML is read')
}

/** The keys and values of a block, all scalars as the text that stands there. */
function parse(block: string, { open, start }: Fence): Readonly<Record<string, unknown>> {
  let data: unknown
  const engine = (source: string): object => {
    data = load(source)
    return {}
  }
  try {
    // Always with options: without them results are shared, and a fault is remembered as `{}`.
    matter(block, {
      language: 'yaml',
      delimiters: FENCE,
      excerpt: false,
      engines: { yaml: engine, json: refused, javascript: refused, coffee: refused, toml: refused },
    })
  } catch (error) {
    throw located(error, open, start)
  }
  if (data === undefined || data === null) return {}
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new FrontMatterError('lines like `title: …` are expected', start)
  }
  return Object.fromEntries(Object.entries(data))
}

/** FAILSAFE knows texts, lists and maps: no dates that roll over, no `012` that becomes 10. */
function load(source: string): unknown {
  let depth = 0
  return yaml.load(source, {
    schema: yaml.FAILSAFE_SCHEMA,
    listener(event, state) {
      depth += event === 'open' ? 1 : -1
      if (depth > DEEPEST) throw new Error(`it is nested more than ${DEEPEST} levels deep`)
      if (event === 'open') refuseProperty(source, state.position)
    },
  })
}

/** Before a value: white space and comments, then what YAML takes for its name or its type. */
const PROPERTY = /(?:\s|(?<=\s)#.*)*([&!].*)/y
const LONGEST_QUOTE = 60

/**
 * A value that begins with `&` or `!`. `&nbsp;Reuters` would be a Reuters of the name `nbsp;`, ready to
 * be called again by `*nbsp;`: ten lines of that can stand for a billion values, and the name is lost.
 */
function refuseProperty(source: string, at: number): void {
  PROPERTY.lastIndex = at
  const [all = '', value = ''] = PROPERTY.exec(source) ?? []
  if (value === '') return
  const begin = beginning(value, LONGEST_QUOTE)
  const shown = begin === value ? value.trimEnd() : `${begin}…`
  throw new FrontMatterError(
    `${shown} begins with \`${shown.charAt(0)}\`: write it in quotes`,
    at + all.length - value.length + FENCE.length,
  )
}

const REASONS = new Map([
  ['duplicated mapping key', 'this key stands a second time'],
  ['unexpected end of the stream within a flow collection', 'a bracket is not closed'],
])

/** @param open Of the first fence, and `start` of the block. */
function located(error: unknown, open: number, start: number): FrontMatterError {
  if (error instanceof FrontMatterError) return new FrontMatterError(error.message, open + error.at)
  if (error instanceof yaml.YAMLException) {
    // What js-yaml got begins behind the dashes of the first fence. Of a second document it tells no
    // place, whatever its type says.
    const mark: typeof error.mark | undefined = error.mark
    const reason = REASONS.get(error.reason) ?? error.reason
    return new FrontMatterError(reason, mark ? open + mark.position + FENCE.length : start)
  }
  return new FrontMatterError(String(error).replace(/^Error: /, ''), start)
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

/** A text in quotes on one line, escapes and all. */
const QUOTED = /(?<=^|[\s:,[{-])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g
/** Up to the end of one that a line before began. */
const ENDS = { '"': /^(?:[^"\\]|\\.)*"/, "'": /^(?:[^']|'')*'/ } as const
/** Quotes that begin a value and are not ended on the line. */
const BEGUN = /(?:^|:\s|-\s|[[{,])\s*(["'])(?!.*\1)/

/**
 * From `#` at the start of a line, after a space, or right behind quotes and brackets that end a value,
 * where that is no part of a text.
 */
function findComments(
  { text, starts }: Lines,
  fence: Fence,
  values: readonly string[],
): readonly Range[] {
  const comments: Range[] = []
  let begun: '"' | "'" | null = null
  for (const [at, start] of starts.entries()) {
    if (start < fence.start || start >= fence.close) continue
    const line = text.slice(start, starts[at + 1]).trimEnd()
    const inside: number = begun === null ? 0 : (ENDS[begun].exec(line)?.[0].length ?? line.length)
    const alone = masked(line)
    const rest: string = `${mask(line.slice(0, inside))}${masked(line.slice(inside))}`
    const mark = commentIn(alone, values) ?? commentIn(rest, values)
    if (mark !== null) comments.push({ start: start + mark, end: start + line.length })
    if (begun !== null && inside === line.length && !line.endsWith(begun)) continue
    const [, quote]: readonly string[] = BEGUN.exec(rest) ?? []
    begun = quote === '"' || quote === "'" ? quote : null
  }
  return comments
}

function masked(line: string): string {
  return line.replace(QUOTED, mask)
}

/** As long, and ended as a list is. */
function mask(text: string): string {
  return text === '' ? '' : `${'-'.repeat(text.length - 1)}]`
}

/** Up to the next `#` or the closing quotes: a value may hold one of several. */
function commentIn(line: string, values: readonly string[]): number | null {
  const mark = [...line.matchAll(/(?<=^|[\s"'\]}])#(?:(?!\s#).)*/g)].find(([words]) => {
    const bare = words.replace(/["'\s]+$/, '')
    return bare.length > 1 && !values.some((value) => value.includes(bare))
  })
  return mark?.index ?? null
}

/** Where each key of the top level stands, with its value up to the next key. */
function keyPlaces({ text, starts }: Lines, fence: Fence): ReadonlyMap<string, Range> {
  const places = new Map<string, Range>()
  let key: string | null = null
  let from = fence.start
  const close = (end: number): void => {
    if (key !== null && !places.has(key)) {
      places.set(key, { start: from, end: from + text.slice(from, end).trimEnd().length })
    }
  }
  for (const start of starts) {
    if (start < fence.start) continue
    if (start >= fence.close) break
    const match =
      /^(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([^\s#"'[{\]},:-][^:\n]{0,80}))\s{0,8}:(?=\s)/.exec(
        text.slice(start, start + 100),
      )
    if (!match) continue
    close(start)
    key = match.slice(1).join('').trim()
    from = start
  }
  close(fence.close)
  return places
}
