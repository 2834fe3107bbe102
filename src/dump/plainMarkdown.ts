/**
 * Markdown whose paragraphs have so many marks that emphasis and links are not looked for: it would take
 * for ever. The marks stay in the text. Escapes and references are read, for an article of our own export
 * has an escape for each of its marks; but here, since the parser makes several objects of each.
 */
import type { Root } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { literal } from './inline.ts'

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

/** Halves of a character, for `&` and a backslash, that open nothing: no text has one without its other half. */
const AMPERSAND = '\ud800'
const BACKSLASH = '\ud801'
const STAND_IN = /[\ud800\ud801](?![\udc00-\udfff])/g

function hidden(text: string): string {
  return text.replaceAll('&', AMPERSAND).replaceAll('\\', BACKSLASH)
}

function shown(text: string): string {
  return text.replace(STAND_IN, (half) => (half === AMPERSAND ? '&' : '\\'))
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
