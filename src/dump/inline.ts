import type { Nodes, Parent } from 'mdast'

/**
 * The text of a heading or paragraph: marks of emphasis go, the address of a link stays behind its
 * words, and what has no words of its own (a picture) stays as it is written.
 *
 * @param source What the positions of the nodes count in.
 */
export function inlineText(node: Parent, source: string): string {
  let text = ''
  for (const child of node.children) text += textOf(child, source)
  return text
}

function textOf(node: Nodes, source: string): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  if (node.type === 'emphasis' || node.type === 'strong') return inlineText(node, source)
  const written = source.slice(node.position?.start.offset, node.position?.end.offset)
  if (node.type !== 'link') return written
  const words = inlineText(node, source)
  if (words === node.url || `mailto:${words}` === node.url) return words
  // A citation mark that is a link, or a link with a title: nothing of it may go.
  return words === '' || /^\d+$/.test(words) || node.title ? written : `${words} (${node.url})`
}
