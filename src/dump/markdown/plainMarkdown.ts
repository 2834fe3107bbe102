/**
 * Markdown whose paragraphs have so many marks that emphasis and links are not looked for: it would take
 * for ever. The marks stay in the text. Escapes and references are read, for an article of our own export
 * has an escape for each of its marks; but here, since the parser makes several objects of each.
 */
import type { Root } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { literal } from './literal.ts'

/** @param constructs Names of what is no syntax. */
export function plainParserWithout(constructs: readonly string[]): (body: string) => Root {
  const parser = unified()
    .data('micromarkExtensions', [{ disable: { null: [...constructs, ...MARKS] } }])
    .use(remarkParse)
    .freeze()
  return (body) => {
    const tree = parser.parse(hidden(body))
    restore(tree)
    return tree
  }
}

const MARKS = [
  ...['attention', 'autolink', 'hardBreakEscape', 'codeText'],
  ...['labelStartImage', 'labelStartLink', 'labelEnd'],
]

/**
 * The parser makes several objects of each, though it is to leave them alone. The last three may open a list, a
 * rule or code, but not behind the first letter of a line; the others mean nothing to blocks.
 */
const SIGNS = '&\\[]!<*_`'
/** Halves of a character, one for each sign, that open nothing: no text has one without its other half. */
const FIRST_HALF = 0xd800
const STAND_IN = /[\ud800-\ud808](?![\udc00-\udfff])/g

function hidden(text: string): string {
  const inLines = text.replace(
    /(?<![^\r\n])([^\p{L}\r\n]*)(\p{L}[^\r\n]*)/gu,
    (_, before: string, inner: string) =>
      before + (before.includes('```') ? inner : without(inner, '*_`')),
  )
  return without(inLines, '&\\[]!<')
}

function without(text: string, signs: string): string {
  let rest = text
  for (const sign of signs)
    rest = rest.replaceAll(sign, String.fromCharCode(FIRST_HALF + SIGNS.indexOf(sign)))
  return rest
}

function shown(text: string): string {
  return text.replace(STAND_IN, (half) => SIGNS.charAt(half.charCodeAt(0) - FIRST_HALF))
}

interface Node {
  readonly type: string
  value?: string
  readonly children?: readonly Node[]
}

function restore(node: Node): void {
  if (node.value !== undefined) {
    const value = shown(node.value)
    node.value = node.type === 'text' ? decoded(value) : value
  }
  for (const child of node.children ?? []) restore(child)
}

/** What is escaped is a character and no mark. */
function decoded(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|&#?[\da-z]{1,31};/gi, (all: string, escaped?: string) =>
    escaped === undefined ? decodeString(all) : literal(escaped),
  )
}
