import type { Nodes, Parent } from 'mdast'
import { withBreaks, withoutComments, withoutNoteMarks } from './noteMarks.ts'

/**
 * Stands behind a `[`, `*`, `=`, `^` or `%` that is a character and no mark: of code, of a picture, or behind a
 * backslash. No text has it: a file with it is no text.
 */
const LITERAL = '\0'

/** A text in which nothing is a citation mark, a bold mark, or one of a note. */
export function literal(text: string): string {
  return text.replace(/[[*=^%]/g, `$&${LITERAL}`)
}

/** `&#12304;3】`: so exports write a bracket that is no mark. */
function wideLiteral(text: string, written: string): string {
  return /&#\d+;/.test(written) ? text.replace(/[［【]/g, `$&${LITERAL}`) : text
}

/** The text itself, when its marks are found. */
export function withoutLiterals(text: string): string {
  return text.replaceAll(LITERAL, '')
}

/**
 * The text of a heading or paragraph: marks of emphasis go, the address of a link stays behind its
 * words, and what has no words of its own (a picture) stays as it is written.
 *
 * @param source What the positions of the nodes count in.
 * @returns With literals.
 */
export function inlineText(node: Parent, source: string): string {
  let text = ''
  for (const child of node.children) text += textOf(child, source)
  return text
}

function textOf(node: Nodes, source: string): string {
  if (node.type === 'text') {
    const written = writtenOf(node, source)
    return withoutNoteMarks(
      withBreaks(withoutComments(wideLiteral(node.value, written), written), written),
    )
  }
  if (node.type === 'inlineCode') return literal(node.value)
  if (node.type === 'break') return ' '
  if (node.type === 'emphasis' || node.type === 'strong') return emphasised(node, source)
  const written = writtenOf(node, source)
  if (node.type !== 'link') return node.type === 'image' ? literal(written) : written
  const words = inlineText(node, source)
  if (words === node.url || `mailto:${words}` === node.url) return words
  // A citation mark that is a link, or a link with a title: nothing of it may go.
  return words === '' || /^\d+$/.test(words) || node.title ? written : `${words} (${node.url})`
}

/** `5*3*2 = 30` is a product: stars between a digit and what could be the next number stay. */
function emphasised(node: Parent, source: string): string {
  const words = inlineText(node, source)
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  if (!/\d/.test(source.charAt(start - 1)) || !/[\da-z]/i.test(source.charAt(end))) return words
  const first = node.children[0]?.position?.start.offset ?? end
  const last = node.children.at(-1)?.position?.end.offset ?? end
  return literal(source.slice(start, first)) + words + literal(source.slice(last, end))
}

function writtenOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset)
}
