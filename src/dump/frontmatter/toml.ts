/**
 * Front matter between lines `+++`, as Hugo and Zola have it. As with YAML, numbers, dates and truth
 * are the text that stands there.
 */

import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Lines, Range } from '../../text/lines.ts'
import { takeAt } from '../../text/takeAt.ts'
import { FrontMatterError, LARGEST } from './fences.ts'
import type { FrontMatter, FrontMatterEntry } from './frontmatterKeys.ts'

const FENCE = /^\ufeff*\+\+\+[ \t]*(?:\r\n?|\n)/
const CLOSE = /(?<=^|[\r\n])\+\+\+[ \t]*(?:\r\n?|\n|$)/g

/** Of these tables, what is in them is said of the article. */
const OPEN_TABLES = new Set(['taxonomies'])

/**
 * Read it.
 *
 * @returns Null where the file begins with no `+++`.
 * @throws FrontMatterError
 */
export function readToml({ text }: Lines): FrontMatter | null {
  const start = FENCE.exec(text)?.[0].length
  if (start === undefined) return null
  const close = takeAt(CLOSE, text.slice(0, start + LARGEST), start)
  if (!close) throw new FrontMatterError('the second `+++` is missing', 0)
  const inner = text.slice(start, close.index)
  const { body, comments } = parse(inner, start)
  const placed = ({ range: [from, to] }: AST.HasLocs): Range => ({
    start: start + from,
    end: start + to,
  })
  const entries = body[0].body.flatMap((node): readonly FrontMatterEntry[] => {
    const pairs = node.type === 'TOMLTable' ? node.body : [node]
    const table = node.type === 'TOMLTable' ? nameOf(node.key) : ''
    const before = table === '' || OPEN_TABLES.has(table) ? '' : `${table}.`
    return pairs.map((pair) => ({
      key: before + nameOf(pair.key),
      value: valueIn(pair.value, inner),
      ...placed(pair),
    }))
  })
  return {
    block: { start: 0, end: close.index + close[0].length },
    entries,
    // A sign alone says nothing.
    comments: comments.filter(({ value }) => value.trim() !== '').map(placed),
  }
}

function parse(inner: string, start: number): AST.TOMLProgram {
  try {
    return parseTOML(inner, { tomlVersion: '1.1' })
  } catch (error) {
    const { message, index } = error instanceof ParseError ? error : TOO_DEEP
    const said = message.charAt(0).toLowerCase() + message.slice(1)
    throw new FrontMatterError(`${said}; lines like \`title = "…"\` are expected`, start + index)
  }
}

/** A call stack that is full is no error of the parser. */
const TOO_DEEP = { message: 'it is nested too deeply', index: 0 }

function nameOf({ keys }: AST.TOMLKey): string {
  return keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value)).join('.')
}

function valueIn(node: AST.TOMLContentNode, inner: string): unknown {
  if (node.type === 'TOMLArray') return node.elements.map((each) => valueIn(each, inner))
  if (node.type === 'TOMLValue' && node.kind === 'string') return node.value
  const written = inner.slice(...node.range)
  return node.type === 'TOMLInlineTable' ? { table: written } : written
}
