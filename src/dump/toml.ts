/**
 * Front matter between lines `+++`, as Hugo and Zola have it: the part of TOML that says something of an
 * article. As with YAML, numbers, dates and truth are the text that stands there.
 */

import { type Lines, type Range, trimRange } from '../text/lines.ts'
import { FrontMatterError, LARGEST } from './fences.ts'
import type { FrontMatter, FrontMatterEntry } from './frontmatterKeys.ts'

const FENCE = /^\ufeff*\+\+\+[ \t]*(?:\r\n?|\n)/
const CLOSE = /(?<=^|[\r\n])\+\+\+[ \t]*(?:\r\n?|\n|$)/g

/**
 * Read it.
 *
 * @returns Null where the file begins with no `+++`.
 * @throws FrontMatterError
 */
export function readToml({ text }: Lines): FrontMatter | null {
  const start = FENCE.exec(text)?.[0].length
  if (start === undefined) return null
  CLOSE.lastIndex = start
  const close = CLOSE.exec(text.slice(0, start + LARGEST))
  if (!close) throw new FrontMatterError('the second `+++` is missing', 0)
  const reader = new TomlReader(text.slice(0, close.index), start)
  return { block: { start: 0, end: close.index + close[0].length }, ...reader.read() }
}

/** What may stand between two entries, or two values of a list. */
const GAP = /[\s,]+/y
const COMMENT = /#[^\r\n]*/y
const TABLE = /\[{1,2}[ \t]*([^\]\r\n]{1,100}?)[ \t]*\]{1,2}/y
const KEY = /(?:"([^"\r\n]{1,80})"|'([^'\r\n]{1,80})'|([\w.-]{1,80}))[ \t]*=[ \t]*/y
const LONG_TEXT = /"""(?:\r?\n)?((?:[^\\]|\\[\s\S])*?)"""|'''(?:\r?\n)?([\s\S]*?)'''/y
const TEXT = /"((?:[^"\\\r\n]|\\.)*)"|'([^'\r\n]*)'/y
/** A number, a date or a truth. */
const WORD = /[^\s,#[\]{}"']+(?: \d\d:\d\d[^\s,#[\]{}"']*)?/y
const INLINE_TABLE = /\{[^{}\r\n]*\}/y
/** Of a list in a list. */
const DEEPEST = 20
/** Of these tables, what is in them is said of the article. */
const OPEN_TABLES = new Set(['taxonomies'])

class TomlReader {
  private readonly text: string
  private at: number
  private readonly entries: FrontMatterEntry[] = []
  private readonly comments: Range[] = []

  constructor(text: string, start: number) {
    this.text = text
    this.at = start
  }

  read(): Pick<FrontMatter, 'entries' | 'comments'> {
    let table = ''
    let isOneOfMany = false
    const seen = new Set<string>()
    for (this.skip(); this.at < this.text.length; this.skip()) {
      const start = this.at
      const head = this.take(TABLE)
      if (head) {
        table = head[1] ?? ''
        isOneOfMany = head[0].startsWith('[[')
        continue
      }
      const found = this.take(KEY)
      if (!found) throw this.fault(start)
      const name = found.slice(1).find((part) => part !== undefined) ?? ''
      const key = table === '' || OPEN_TABLES.has(table) ? name : `${table}.${name}`
      const value = this.value(0)
      if (seen.has(key) && !isOneOfMany)
        throw new FrontMatterError('this key stands a second time', start)
      seen.add(key)
      this.entries.push({ key, value, ...trimRange(this.text, start, this.at) })
    }
    return { entries: this.entries, comments: this.comments }
  }

  private value(depth: number): unknown {
    const start = this.at
    const long = this.take(LONG_TEXT)
    if (long) return long[1] === undefined ? long[2] : unescaped(long[1])
    const text = this.take(TEXT)
    if (text) return text[1] === undefined ? text[2] : unescaped(text[1])
    if (this.text[start] === '[' && depth < DEEPEST) {
      const list: unknown[] = []
      this.at++
      for (this.skip(); this.text[this.at] !== ']'; this.skip()) list.push(this.value(depth + 1))
      this.at++
      return list
    }
    const inline = this.take(INLINE_TABLE)
    if (inline) return { table: inline[0] }
    const word = this.take(WORD)
    if (!word) throw this.fault(start)
    return word[0]
  }

  /** Over white space and comments. */
  private skip(): void {
    for (;;) {
      const from = this.at
      this.take(GAP)
      const comment = this.take(COMMENT)
      // A sign alone says nothing.
      if (comment && comment[0].trim().length > 1)
        this.comments.push({ start: this.at - comment[0].length, end: this.at })
      if (this.at === from) return
    }
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found) this.at = pattern.lastIndex
    return found
  }

  private fault(at: number): FrontMatterError {
    return new FrontMatterError('lines like `title = "…"` are expected', at)
  }
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' }

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|\r?\n\s*|(.))/g,
    (all, short?: string, long?: string, sign?: string) => {
      const code = Number.parseInt(short ?? long ?? '', 16)
      if (code <= 0x10ffff) return String.fromCodePoint(code)
      return sign === undefined ? (all.startsWith('\\U') ? all : '') : (ESCAPES[sign] ?? sign)
    },
  )
}
