/** The pictures among nodes of a Markdown body. */

import type { Nodes } from 'mdast'
import type { Picture } from '../../records/article.ts'
import { type Definitions, pictureDefinitions, referenceAt } from '../pictures/pictureReferences.ts'
import { markdownPicture, otherPicture, type Written } from '../pictures/pictures.ts'
import { spanOf } from '../span.ts'
import { addressOf, asWritten, captionOf } from './inline.ts'
import { withoutLiterals } from './literal.ts'
import type { NodeReader } from './nodes.ts'

/** No value has a blank line. */
const BLANK = '\n\n'

/**
 * The pictures of the folder among nodes, also in quotes; a link of one picture is one.
 *
 * @param path Of the file.
 */
export function picturesIn(
  reader: NodeReader,
  nodes: readonly Nodes[],
  path: string,
): readonly Picture[] {
  const { lines, body } = reader
  let definitions: Definitions | null = null
  const referred = (words: string): Written | null => {
    if (!words.startsWith('![') || words.startsWith('![[')) return null
    definitions ??= pictureDefinitions(lines.text)
    const { alt = '', to } = referenceAt(words, 0, definitions) ?? {}
    return to ? markdownPicture({ ...to, alt }, path) : null
  }
  const read = (node: Nodes): readonly Picture[] => {
    const caption = node.type === 'paragraph' ? captionOf(node, body) : null
    if (node.type === 'paragraph' && caption) {
      const span = reader.span(node)
      const below = reader.text(caption)
      return node.children.flatMap(read).map((one) => ({ ...one, title: below, span }))
    }
    const [only, ...others] = node.type === 'link' ? node.children : [node]
    if (only?.type === 'image' && others.length === 0) {
      const said = asWritten(`${only.alt ?? ''}${BLANK}${only.url}`, only, body)
      const [alt = '', url = ''] = said.split(BLANK)
      const written = markdownPicture({ ...only, alt: withoutLiterals(alt), url }, path)
      const leadsTo = node.type === 'link' ? addressOf(node, body) : null
      return written ? [{ ...written, leadsTo, span: reader.span(node) }] : []
    }
    if ('children' in node) return node.children.flatMap(read)
    if (node.type !== 'text') return []
    return reader.hiddenAsides(reader.range(node)).flatMap((range) => {
      const words = lines.text.slice(range.start, range.end)
      const written = referred(words) ?? otherPicture(words, path)
      return written ? [{ ...written, span: spanOf(lines, range) }] : []
    })
  }
  return nodes.flatMap(read)
}
