import type { Emphasis, Link, Nodes, Paragraph, Parent, PhrasingContent, Text } from 'mdast'
import { GAP, type Hidden, hiddenIn, uncovered, withoutGaps } from './hidden.ts'
import { literal, wideLiteral } from './literal.ts'
import { withoutNoteMarks } from './noteMarks.ts'
import { placeOf } from './placeOf.ts'

/** What the positions of nodes count in, and what of it is hidden from the parser. */
export interface Source {
  readonly text: string
  readonly hidden: readonly Hidden[]
}

/**
 * The text of a heading or paragraph: marks of emphasis go, the address of a link stays behind its
 * words, and a picture has none.
 *
 * @returns With literals.
 */
export function inlineText(node: Parent, source: Source): string {
  return withoutGaps(withGaps(node, source))
}

/** A gap is known by what stands behind it, also where that is of another node. */
function withGaps(node: Parent, source: Source): string {
  let text = ''
  for (const child of node.children) text += textOf(child, source)
  return text
}

function textOf(node: Nodes, source: Source): string {
  if (node.type === 'text') {
    const words = withoutNoteMarks(wideLiteral(node.value, writtenOf(node, source)))
    return uncovered(words, hiddenOf(node, source), (one) => one.words)
  }
  if (node.type === 'inlineCode') return literal(asWritten(node.value, node, source))
  if (node.type === 'break') return ' '
  if (node.type === 'emphasis' || node.type === 'strong') return emphasised(node, source)
  if (isPicture(node)) return GAP
  const written = writtenOf(node, source)
  if (node.type !== 'link') return written
  const words = withGaps(node, source)
  const url = addressOf(node, source)
  if (words === url || `mailto:${words}` === url) return words
  // A citation mark that is a link, or a link with a title: nothing of it may go.
  return words === '' || /^\d+$/.test(words) || node.title ? written : `${words} (${url})`
}

/** The words in italics on the line below a picture, where a paragraph has nothing else. */
export function captionOf(paragraph: Paragraph, source: Source): Emphasis | null {
  const [first, second] = paragraph.children
  if (first?.type === 'text' && second?.type === 'emphasis' && paragraph.children.length === 2)
    return isEmbed(first, source) && !isCited(second) ? second : null
  return captionBelow(paragraph)
}

/** `![[gold.png|300]]` on a line of its own. */
function isEmbed(node: Text, source: Source): boolean {
  const [picture, ...others] = hiddenOf(node, source)
  const written = writtenOf(node, source)
  return picture?.isAside === true && others.length === 0 && EMBED.test(written)
}

const EMBED = /^!\[\[[^[\]\n]+\]\][ \t]*(?:\r\n|\n|\r)[ \t]*$/

function captionBelow({ children }: Paragraph): Emphasis | null {
  const [picture, gap, caption, ...others] = children
  if (others.length > 0 || !picture || !isPicture(picture)) return null
  const image = picture.type === 'link' ? picture.children[0] : picture
  // What stands in quotes is set below it already.
  if (image?.type !== 'image' || image.title) return null
  const isBelow =
    gap?.type === 'break' || (gap?.type === 'text' && /^[ \t]*\n[ \t]*$/.test(gap.value))
  return isBelow && caption?.type === 'emphasis' && !isCited(caption) ? caption : null
}

/** A statement, set in italics. */
function isCited({ children }: Emphasis): boolean {
  return children.some((part) =>
    part.type === 'linkReference'
      ? /^\d{1,3}$/.test(part.label ?? '')
      : part.type === 'text' && /\[\^?\d{1,3}[\],]/.test(part.value),
  )
}

/** A paragraph in its lines; as a whole where one ends within a link or an emphasis, or is written in another way. */
export function linesIn(paragraph: Paragraph, source: Source): readonly Paragraph[] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of paragraph.children) {
    const parts = child.type === 'text' ? textLines(child, source) : [child]
    if (parts === null) return [paragraph]
    for (const [at, part] of parts.entries()) {
      if (at > 0 || part.type === 'break') lines.push([])
      const isNothing = part.type === 'break' || (part.type === 'text' && part.value === '')
      if (!isNothing) lines.at(-1)?.push(part)
    }
  }
  return lines.flatMap((children) => {
    const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
    return start && end ? [{ type: 'paragraph', children, position: { start, end } }] : []
  })
}

function textLines(node: Text, source: Source): readonly Text[] | null {
  const values = node.value.split('\n')
  const { position } = node
  if (values.length === 1 || !position) return [node]
  const written = writtenOf(node, source).split(/\r\n|\n|\r/)
  if (written.length !== values.length) return null
  let from = position.start.offset ?? 0
  return values.map((value, at) => {
    const length = written[at]?.length ?? 0
    const indent = at === 0 ? 0 : length - (written[at]?.trimStart().length ?? 0)
    const start = { ...position.start, offset: from + indent }
    const end = { ...position.end, offset: from + length }
    from += length + (source.text.startsWith('\r\n', from + length) ? 2 : 1)
    return { type: 'text', value, position: { start, end } }
  })
}

/** Also one that leads to a larger one. */
export function isPicture(node: Nodes): boolean {
  if (node.type === 'link') return node.children.length > 0 && node.children.every(isPicture)
  return node.type === 'image'
}

/** `5*3*2 = 30` is a product: stars between a digit and what could be the next number stay. */
function emphasised(node: Parent, source: Source): string {
  const words = withGaps(node, source)
  const { text } = source
  const { start, end } = placeOf(node)
  if (!/\d/.test(text.charAt(start - 1)) || !/[\da-z]/i.test(text.charAt(end))) return words
  const first = node.children[0]?.position?.start.offset ?? end
  const last = node.children.at(-1)?.position?.end.offset ?? end
  return literal(text.slice(start, first)) + words + literal(text.slice(last, end))
}

function writtenOf(node: Nodes, { text }: Source): string {
  const { start, end } = placeOf(node)
  return text.slice(start, end)
}

function hiddenOf(node: Nodes, { hidden }: Source): readonly Hidden[] {
  return hiddenIn(hidden, placeOf(node))
}

/** Where a link leads to. */
export function addressOf(link: Link, source: Source): string {
  const start = link.children.at(-1)?.position?.end ?? link.position?.start
  const end = link.position?.end
  if (!start || !end) return link.url
  return asWritten(link.url, { ...link, position: { start, end } }, source)
}

/** A value of a node with all that is hidden in it. */
export function asWritten(value: string, node: Nodes, source: Source): string {
  return uncovered(value, hiddenOf(node, source), ({ start, end }) => source.text.slice(start, end))
}
