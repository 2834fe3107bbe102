/**
 * Headings, items and paragraphs that Markdown has as HTML, on lines that begin with such a tag: the parser gets the
 * marks of Markdown for them, of the same number of signs, with the line ends that part them; what ends one ends a
 * paragraph.
 *
 * ```text
 * <h2>Supply</h2><ul><li>Peru fell [2]</li></ul>
 * ⏎## Supply
 * ```
 */

import type { Range } from '../../text/lines.ts'
import { matched, takeAt } from '../../text/takeAt.ts'

/** What the parser gets in the place of a tag. */
export interface HtmlBlock {
  readonly end: number
  /** Marks, line ends and spaces, as long as the tag. */
  readonly mark: string
}

/** A picture between such tags is one with its words. */
const LINE = /^[ \t]*<\/?(?:ul|ol|li|h[1-6]|p|details|summary)(?=[\s>])(?![^\n]*<img\s)[^|\n]*$/gim
/** What says how it looks, or which it is. A tag with anything else is shown as it stands, as words of it would be lost. */
const ATTRIBUTE =
  '\\s{1,9}(?:open|reversed|(?:class|id|style|align|type|start|value|lang|dir|title|role|tabindex|data-[\\w-]{1,40}|aria-[\\w-]{1,40})=(?:"[^"<>]{0,300}"|\'[^\'<>]{0,300}\'|[^\\s"\'<>]{1,100}))'
const TAG = new RegExp(
  `<(/?)(ul|ol|li|h[1-6]|p|details|summary)(?![^<>]{0,300}display\\s{0,4}:\\s{0,4}none)(?:${ATTRIBUTE}){0,20}\\s{0,9}>`,
  'iy',
)
/** Hugo and Hexo part what a list of articles shows from the rest by it: to the parser, a line without words. */
const MORE = /(?<=(?:^|\n)[ \t]{0,9})<!--\s{0,4}more\s{0,4}-->(?=[ \t]*(?:\n|$))/iy
/** Text below a part that unfolds: that is of the heading above, and what is folded has none of its own. */
const BELOW_DETAILS = /<\/details>\s*(?![\s#]|<\/?(?:details|h[1-6])[\s>]|$)/i
/** The parser takes a tenth of a millisecond for each. */
const MOST = 10_000

/** Finds the tags of a text in their order. */
export class HtmlBlocks {
  readonly #text: string
  readonly #lines: readonly Range[]
  /** Whether parts that unfold are headings with what is below them. */
  readonly #areParts: boolean
  #next = 0
  #count = 0

  constructor(text: string) {
    this.#text = text
    this.#areParts = !BELOW_DETAILS.test(text)
    this.#lines = [...text.matchAll(LINE)].map(matched)
  }

  at(start: number): HtmlBlock | null {
    const [more] = takeAt(MORE, this.#text, start) ?? []
    if (more !== undefined) return { end: start + more.length, mark: ' '.repeat(more.length) }
    while ((this.#lines[this.#next]?.end ?? start + 1) <= start) this.#next++
    if ((this.#lines[this.#next]?.start ?? start + 1) > start || this.#count >= MOST) return null
    const [tag, slash, name = ''] = takeAt(TAG, this.#text, start) ?? []
    if (tag === undefined || (!this.#areParts && /^[ds]/i.test(name))) return null
    this.#count++
    const end = start + tag.length
    const length = end - start
    // Spaces behind a mark would be an indent, and before the first line end a part of what the tag ends.
    const mark = slash
      ? `\n${'\n'.padStart(length - 1)}`
      : markOf(name.toLowerCase()).padStart(length)
    return { end, mark }
  }
}

function markOf(name: string): string {
  if (name === 'li') return '\n- '
  if (name === 'summary') return '\n## '
  if (!name.startsWith('h')) return '\n\n'
  return name === 'h1' ? '\n# ' : '\n## '
}
