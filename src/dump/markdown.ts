/**
 * An article in Markdown: `## Core Viewpoint` is the lead, other headings are groups, the items of
 * lists are insights. Anything else is kept as text, as it stands in the file.
 */

import type { Paragraph, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Lines, type Range, shifted } from '../text/lines.ts'
import { articleTableAt } from './articleTable.ts'
import { saidByline } from './byline/saidByline.ts'
import { type Finding, findingAt } from './finding.ts'
import { draftFinding, draftIn, draftLine } from './frontmatter/draft.ts'
import { FrontMatterError } from './frontmatter/fences.ts'
import { readFields } from './frontmatter/fields.ts'
import { readFrontMatter } from './frontmatter/frontmatter.ts'
import { asJekyll } from './frontmatter/jekyll.ts'
import { readProperties } from './frontmatter/properties.ts'
import {
  fieldsOf,
  type MarkdownFile,
  type MarkdownReading,
  partsOf,
  type ReadNote,
} from './markdown/articleParts.ts'
import { readTables } from './markdown/articleTables.ts'
import { readBlocks } from './markdown/blocks.ts'
import { cover } from './markdown/cover.ts'
import type { Footnote, Numbers } from './markdown/footnotes.ts'
import { literal } from './markdown/literal.ts'
import { record } from './markdown/markdownRecord.ts'
import { hasManyMarks, tooDeep } from './markdown/nesting.ts'
import { picturesIn } from './markdown/nodePictures.ts'
import { NodeReader } from './markdown/nodes.ts'
import { openedHeads } from './markdown/opened.ts'
import { plainParserWithout } from './markdown/plainMarkdown.ts'
import { severalIn } from './markdown/several.ts'
import { readSeveral } from './markdown/severalRecords.ts'
import { spanOf } from './span.ts'

/**
 * Without definitions, a line `[1]: https://…` stays text and the citation marks `[1]` are no
 * links. Without HTML, `<Company>` is text like any other.
 */
const OFF = ['definition', 'htmlFlow', 'htmlText']
const parser = parserWithout(OFF)
const parsePlain = plainParserWithout(OFF)
/** The lines of a footnote are indented. */
const noteParser = parserWithout([...OFF, 'codeIndented'])

function parserWithout(constructs: readonly string[]) {
  return unified()
    .data('micromarkExtensions', [{ disable: { null: [...constructs] } }])
    .data('fromMarkdownExtensions', [
      {
        exit: {
          // As for other text, but that a mark behind a backslash is none.
          characterEscapeValue(token) {
            const tail = this.stack.pop()
            if (!tail || !('value' in tail) || !tail.position) throw new Error('An escape is text')
            const { line, column, offset } = token.end
            tail.value += literal(this.sliceSerialize(token))
            tail.position.end = { line, column, offset }
          },
        },
      },
    ])
    .use(remarkParse)
    .freeze()
}

/**
 * Read an article in Markdown.
 *
 * @param path For messages.
 * @returns The article, or the finding that refuses the file.
 */
export function parseMarkdown(lines: Lines, path: string): MarkdownReading | Finding {
  const { text } = lines
  const held = draftLine(text, false)
  if (held) return draftFinding(text, held)
  try {
    return readFile(lines, path)
  } catch (error) {
    if (error instanceof FrontMatterError) {
      return { code: 'front-matter', at: error.at, text: error.message }
    }
    if (error instanceof RangeError) return { code: 'nesting', at: 0, text: '' }
    throw error
  }
}

function readFile(lines: Lines, path: string): MarkdownReading | Finding {
  const front = asJekyll(readFrontMatter(lines), path)
  const start = front?.block.end ?? 0
  const body = lines.text.slice(start)
  // The parser knows lines that end in a return alone, too.
  const asLines = body.replace(/\r(?!\n)/g, '\n')
  const deep = tooDeep(asLines)
  if (deep !== -1) return { code: 'nesting', at: start + deep, text: '' }
  const covered = cover(apart(withoutMark(asLines)), null, front === null)
  const tree = hasManyMarks(covered.text) ? parsePlain(covered.text) : parser.parse(covered.text)
  const nodes = new NodeReader(lines, { text: body, hidden: covered.hidden })
  const own = readFields(lines.text, front?.entries ?? [])
  const draft = draftBelow(nodes, tree.children) ?? own.draft
  if (draft) return draftFinding(lines.text, draft)
  const children = openedHeads(nodes, tree.children)
  const notes = covered.notes.map((note) => readNote(lines, { start, path }, note, covered.numbers))
  const file = { lines, path, front, own, nodes, notes }
  const read = (own.source === null ? readParts(file, children) : null) ?? readOne(file, children)
  if ('draft' in read) return draftFinding(lines.text, read.draft)
  const marks = covered.marks.map((mark) => shifted(mark, start))
  return { reading: read.reading, syntax: [...read.syntax, ...marks] }
}

/** Several articles of a file; null where it is one. */
function readParts(
  file: MarkdownFile,
  children: readonly RootContent[],
): MarkdownReading | { readonly draft: Range } | null {
  const several = severalIn(file.nodes, children)
  return several ? readSeveral(file, several) : readTables(file, children)
}

function readOne(
  file: MarkdownFile,
  children: readonly RootContent[],
): MarkdownReading | { readonly draft: Range } {
  const { lines, path, front, own, notes } = file
  const isSaid = own.bylineSpan !== null
  const blocks = readBlocks(file.nodes, children, { title: own.title, heading: null }, isSaid)
  const { properties } = blocks
  const fields = fieldsOf(file, blocks, properties)
  const { draft } = fields
  if (draft) return { draft }
  const { parts, syntax } = partsOf(file, children, { blocks, fields, notes })
  const second = secondArticle(file, children, isSaid, properties)
  const findings = second ? [second] : []
  return { reading: record(lines, path, { ...parts, front, findings }), syntax }
}

/**
 * The heading of another article: the second of a level that has source and date right below it, or its front matter,
 * which is a heading to Markdown.
 *
 * @param isSaid Whether the front matter of the first has source or date; those may be properties as well.
 */
function secondArticle(
  { nodes, lines: { text } }: MarkdownFile,
  blocks: readonly RootContent[],
  isSaid: boolean,
  properties: readonly Range[],
): Finding | null {
  const found = (at: Range): Finding => findingAt('several-articles', text, at)
  let depth = 0
  for (const [at, block] of blocks.entries()) {
    const range = nodes.range(block)
    const row = isSaid ? null : articleTableAt(text, range.start, range.end)?.rows[1]
    if (row) return found(row)
    if (block.type !== 'heading') continue
    const words = { start: range.start, end: nodes.end(block) }
    const isFirst = properties.some((entry) => entry.end === words.end)
    if (at > 0 && !isFirst && readProperties(text, words)) return found(words)
    const below = blocks[at + 1]
    if (isSaid || below?.type !== 'paragraph') continue
    const said = saidByline(text, nodes.range(below))
    if (!said?.source || said.raw === null) continue
    if (block.depth === depth) return found(range)
    depth ||= block.depth
  }
  return null
}

/** `draft: true` in a text, also in a quote, or in a list that nothing but headings stand above. */
function draftBelow(nodes: NodeReader, blocks: readonly RootContent[]): Range | null {
  const top = blocks.findIndex(({ type }) => type !== 'heading')
  for (const paragraph of blocks.flatMap((block, at) => saying(block, at === top))) {
    const found = draftIn(nodes.written(paragraph))
    if (found) return shifted(found, nodes.range(paragraph).start)
  }
  return null
}

function saying(block: RootContent, isTop: boolean): readonly Paragraph[] {
  if (block.type === 'paragraph') return [block]
  if (block.type === 'blockquote' || block.type === 'listItem' || (block.type === 'list' && isTop))
    return block.children.flatMap((child) => saying(child, false))
  return []
}

/**
 * The parser takes a byte order mark away without counting it, and every place behind would be off by
 * one: where files were joined, one stands behind front matter, or behind another. A space counts.
 */
function withoutMark(body: string): string {
  return body.replace(/^\ufeff/, ' ')
}

/** `##展望` is a heading: its last sign becomes the space that is missing. `##锡##` and `##锡 ##铜` are tags. */
function apart(body: string): string {
  return body.replace(/^( {0,3}#{1,5})#(?=[^\s#][^#\n]*$)/gm, '$1 ')
}

/**
 * @param file With the offset of its body, from which a footnote counts.
 * @param numbers Of all footnotes.
 */
function readNote(
  lines: Lines,
  { start: base, path }: { readonly start: number; readonly path: string },
  { number, start, end, text, isWritten }: Footnote,
  numbers: Numbers,
): ReadNote {
  const span = spanOf(lines, { start: base + start, end: base + end })
  if (isWritten) {
    const words = lines.text.slice(base + text.start, base + text.end)
    return { number, text: words, span, asides: [], pictures: [] }
  }
  const body = lines.text.slice(base + text.start)
  const { text: covered, hidden } = cover(
    body.slice(0, text.end - text.start).replace(/\r(?!\n)/g, '\n'),
    numbers,
  )
  const nodes = new NodeReader(lines, { text: body, hidden })
  const tree = hasManyMarks(covered) ? parsePlain(covered) : noteParser.parse(covered)
  const said = nodes.words(tree.children).filter((words) => words !== '')
  return {
    number,
    text: said.join(' '),
    span,
    asides: nodes.asides(tree.children),
    pictures: picturesIn(nodes, tree.children, path),
  }
}
