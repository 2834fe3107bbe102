/**
 * An article in Markdown: `## Core Viewpoint` is the lead, other headings are groups, the items of
 * lists are insights. Anything else is kept as text, as it stands in the file.
 */

import type { RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type {
  Article,
  Lead,
  Link,
  Note,
  Picture,
  Piece,
  Reading,
  Span,
} from '../records/article.ts'
import type { Code } from '../records/problem.ts'
import { type Lines, type Range, trimRange } from '../text/lines.ts'
import { type Blocks, readBlocks } from './blocks.ts'
import { readStatement } from './citations.ts'
import { cover } from './cover.ts'
import { draftIn, draftLine } from './draft.ts'
import { FrontMatterError } from './fences.ts'
import { type Fields, notTaken, readFields, type Summary } from './fields.ts'
import type { Finding } from './finding.ts'
import type { Footnote, Numbers } from './footnotes.ts'
import { readFrontMatter } from './frontmatter.ts'
import type { FrontMatter } from './frontmatterKeys.ts'
import { withCitations } from './likened.ts'
import { locate } from './listing.ts'
import { literal } from './literal.ts'
import { readName } from './named.ts'
import { hasManyMarks, tooDeep } from './nesting.ts'
import { NodeReader } from './nodes.ts'
import { type PictureParts, partPictures } from './pictureParts.ts'
import { plainParserWithout } from './plainMarkdown.ts'
import { saidByline } from './saidByline.ts'
import { pieceOf, spanOf } from './span.ts'

export interface MarkdownReading {
  readonly reading: Reading
  /** Fences, keys and list markers: published, but no text of the article. */
  readonly syntax: readonly Range[]
}

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

/** Of Markdown, of a note, of HTML; also one that leads to a larger one. */
const PICTURE = /^(?:\[?!\[(?!\[)|<img\s|!\[\[[^\]|]*\.(?:png|jpe?g|gif|webp|avif|svg|bmp)[\]|])/i

/**
 * Read an article in Markdown.
 *
 * @param path For messages.
 * @returns The article, or the finding that refuses the file.
 */
export function parseMarkdown(lines: Lines, path: string): MarkdownReading | Finding {
  const { text } = lines
  const held = draftLine(text, false)
  if (held) return { code: 'draft', at: held.start, text: text.slice(held.start, held.end).trim() }
  try {
    const front = readFrontMatter(lines)
    const start = front?.block.end ?? 0
    const body = text.slice(start)
    // The parser knows lines that end in a return alone, too.
    const asLines = body.replace(/\r(?!\n)/g, '\n')
    const deep = tooDeep(asLines)
    if (deep !== -1) return { code: 'nesting', at: start + deep, text: '' }
    const own = readFields(text, front?.entries ?? [])
    const covered = cover(apart(withoutMark(asLines)), null, front === null)
    const tree = hasManyMarks(covered.text) ? parsePlain(covered.text) : parser.parse(covered.text)
    const below = draftBelow(body, tree.children)
    if (below)
      return { code: 'draft', at: start + below.start, text: body.slice(below.start, below.end) }
    const source = { text: body, hidden: covered.hidden }
    const notes = covered.notes.map((note) =>
      readNote(lines, { start, path }, note, covered.numbers),
    )
    const nodes = new NodeReader(lines, source)
    const blocks = readBlocks(lines, source, tree.children, own.title, own.bylineSpan !== null)
    const parts = partPictures(
      text,
      [...blocks.rest, ...notes.flatMap(({ asides }) => asides)],
      [...nodes.pictures(tree.children, path), ...notes.flatMap(({ pictures }) => pictures)],
      (range) => nodes.isMarks(range),
    )
    const { properties } = blocks
    const links = nodes
      .links(tree.children, path)
      .filter(({ span }) => !properties.some((entry) => isWithin(span, entry)))
    const fields =
      properties.length === 0 ? own : readFields(text, [...(front?.entries ?? []), ...properties])
    const { draft } = fields
    if (draft) return { code: 'draft', at: draft.start, text: text.slice(draft.start, draft.end) }

    const isSaid = own.bylineSpan !== null
    const second = isSaid ? null : secondArticle(lines, start, tree.children)
    // A heading that repeats the title of the front matter is said, though not twice.
    const said = [front?.block, blocks.title?.span].filter((range) => range !== undefined)
    return {
      reading: record(lines, path, {
        fields,
        blocks: { ...blocks, rest: parts.rest },
        front,
        notes,
        links,
        pictures: parts,
        findings: second ? [second] : [],
      }),
      syntax: [...said, ...blocks.syntax, ...parts.marks],
    }
  } catch (error) {
    if (error instanceof FrontMatterError) {
      return { code: 'front-matter', at: error.at, text: error.message }
    }
    if (error instanceof RangeError) return { code: 'nesting', at: 0, text: '' }
    throw error
  }
}

function isWithin(part: Range, whole: Range): boolean {
  return part.start >= whole.start && part.end <= whole.end
}

/** The heading of another article: the second of a level that has source and date right below it. */
function secondArticle(
  lines: Lines,
  start: number,
  blocks: readonly RootContent[],
): Finding | null {
  let depth = 0
  for (const [at, block] of blocks.entries()) {
    const { type, position } = block
    const below = blocks[at + 1]
    if (type !== 'heading' || below?.type !== 'paragraph') continue
    const [from = 0, to = 0] = [below.position?.start.offset, below.position?.end.offset]
    const said = saidByline(lines.text, { start: start + from, end: start + to })
    if (!said?.source || said.raw === null) continue
    const head = start + (position?.start.offset ?? 0)
    const text = lines.text.slice(head, start + (position?.end.offset ?? 0))
    if (block.depth === depth) return { code: 'several-articles', at: head, text }
    depth ||= block.depth
  }
  return null
}

/** `draft: true` below a text. */
function draftBelow(body: string, blocks: readonly RootContent[]): Range | null {
  for (const { type, position } of blocks) {
    if (type !== 'paragraph') continue
    const from = position?.start.offset ?? 0
    const found = draftIn(body.slice(from, position?.end.offset))
    if (found) return { start: from + found.start, end: from + found.end }
  }
  return null
}

/**
 * The parser takes a byte order mark away without counting it, and every place behind would be off by
 * one: where files were joined, one stands behind front matter, or behind another. A space counts.
 */
function withoutMark(body: string): string {
  return body.replace(/^\ufeff/, ' ')
}

/** `##展望`, which no tag can be, is a heading: its last sign becomes the space that is missing. */
function apart(body: string): string {
  return body.replace(/^( {0,3}#{1,5})#(?=[^\s#])/gm, '$1 ')
}

/** A footnote, with what stands in it and is none of what it says. */
interface ReadNote extends Note {
  readonly asides: readonly Range[]
  readonly pictures: readonly Picture[]
}

/**
 * @param file With the offset of its body, from which a footnote counts.
 * @param numbers Of all footnotes.
 */
function readNote(
  lines: Lines,
  { start: base, path }: { readonly start: number; readonly path: string },
  { number, start, end, text }: Footnote,
  numbers: Numbers,
): ReadNote {
  const body = lines.text.slice(base + text.start)
  const { text: covered, hidden } = cover(
    body.slice(0, text.end - text.start).replace(/\r(?!\n)/g, '\n'),
    numbers,
  )
  const nodes = new NodeReader(lines, { text: body, hidden })
  const tree = hasManyMarks(covered) ? parsePlain(covered) : noteParser.parse(covered)
  const span = spanOf(lines, { start: base + start, end: base + end })
  const said = nodes.words(tree.children).filter((words) => words !== '')
  return {
    number,
    text: said.join(' '),
    span,
    asides: nodes.asides(tree.children),
    pictures: nodes.pictures(tree.children, path),
  }
}

interface Parts {
  readonly fields: Fields
  readonly blocks: Blocks
  readonly front: FrontMatter | null
  readonly notes: readonly ReadNote[]
  readonly links: readonly Link[]
  readonly pictures: Pick<PictureParts, 'pictures' | 'left'>
  readonly findings: readonly Finding[]
}

/** A date can be a property of its own, and the source a paragraph below it. */
function around(one: Range | null, other: Range | null): Range | null {
  if (!one || !other) return one ?? other
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
}

function record(
  lines: Lines,
  path: string,
  {
    fields,
    blocks,
    front,
    notes,
    links,
    pictures: { pictures, left: unshown },
    findings: told,
  }: Parts,
): Reading {
  const { text } = lines
  const { summary } = fields
  const lead = blocks.lead ?? (summary && leadOf(lines, summary))
  const isSaid = summary !== null && lead !== blocks.lead
  const left = summary && !isSaid ? [summary.entry] : []
  const place = (range: Range | null): Span | null => range && spanOf(lines, range)
  const findings: Finding[] = [
    ...told,
    ...fields.findings,
    ...left.map((entry) => notTaken(entry, null)),
  ]
  // An entry that is kept as it stands has its comments in it.
  const alone = (front?.comments ?? []).filter(
    ({ start }) => !fields.rest.some((entry) => start < entry.end && start >= entry.start),
  )
  for (const { span } of unshown)
    findings.push({ code: 'picture', at: span.start, text: text.slice(span.start, span.end) })
  const rest = [...fields.rest, ...left].map((range) => pieceOf(lines, range))
  const tables = new Set(blocks.tables)
  const pictureAt = new Map(pictures.map((picture) => [picture.span.start, picture]))
  for (const range of [...alone, ...blocks.rest, ...blocks.tables]) {
    const piece = pieceOf(lines, range)
    rest.push(piece)
    const code = tables.has(range) ? 'table' : codeOf(piece, pictureAt.get(range.start))
    if (code !== null) findings.push({ code, at: range.start, text: piece.text })
  }
  const { byline } = blocks
  if (byline?.fault && byline.date) {
    const piece = pieceOf(lines, byline.date)
    rest.push(piece)
    findings.push({ code: byline.fault, at: piece.span.start, text: piece.text })
  }
  rest.sort((a, b) => a.span.start - b.span.start)
  const said = fields.title ?? blocks.title?.text ?? null
  const whole = trimRange(text, 0, text.length)
  const isDigest = lead !== null || blocks.groups.length > 0
  // An article of running text alone, without a title, as exports write it.
  const isRaw = front !== null && blocks.isExport
  const isArticle = said !== null || isDigest || isRaw
  const { groups } = blocks
  const named = isArticle ? readName(path) : null
  const title = said ?? (fields.isUntitled ? null : (named?.title ?? null))
  const written = fields.publishedRaw ?? byline?.raw ?? null
  const article: Article = {
    title,
    source: fields.source ?? byline?.source ?? null,
    published:
      written === null
        ? (named?.published ?? null)
        : (fields.published ?? byline?.published ?? null),
    publishedRaw: written ?? named?.raw ?? null,
    tags: fields.tags,
    lead,
    groups,
    notes: notes.map(({ number, text: words, span }) => ({ number, text: words, span })),
    links,
    pictures,
    rest,
    titleSpan: place(fields.titleSpan ?? blocks.title?.span ?? null),
    bylineSpan: place(around(fields.bylineSpan, byline)),
    span: spanOf(lines, whole),
  }
  if (isArticle) findings.push(...missing(article))
  else findings.push({ code: 'no-heading', at: 0, text: '' })
  return {
    topics: fields.topics,
    topicSpan: place(fields.topicSpan),
    articles: isArticle ? [article] : [],
    // Without an article there is none that a source or a date could be said of.
    rest: isArticle ? [] : [pieceOf(lines, whole)],
    chrome: fields.machinery.map((entry) => spanOf(lines, entry)),
    problems: locate(lines, path, findings),
  }
}

/** What there is to tell of a piece; nothing of a picture that may be shown. */
function codeOf({ text }: Piece, picture: Picture | undefined): Code | null {
  if (picture) return picture.places.length > 0 ? null : 'picture-outside'
  return PICTURE.test(text) ? 'picture' : 'kept-as-text'
}

/** The text of `description:` and the like; null where it is no text but marks. */
function leadOf(lines: Lines, { entry, text, span }: Summary): Lead | null {
  const said = readStatement(withCitations(text))
  if (said.text === '') return null
  const labelSpan = spanOf(lines, { start: entry.start, end: entry.start + entry.key.length })
  return { ...said, span: spanOf(lines, span), label: entry.key, labelSpan }
}

/** What a reader would look for in vain. */
function missing({
  title,
  published,
  bylineSpan,
  lead,
  groups,
  rest,
  span,
}: Article): readonly Finding[] {
  const at = span.start
  const text = title ?? lead?.text ?? groups.map(({ heading }) => heading).find(Boolean) ?? ''
  const findings: Finding[] = []
  if (title === null) findings.push({ code: 'no-title', at, text })
  if (!bylineSpan && published === null) findings.push({ code: 'no-source-key', at, text })
  if (!lead && groups.length > 0) findings.push({ code: 'no-lead-heading', at, text })
  if (!lead && groups.length + rest.length === 0) findings.push({ code: 'no-body', at, text })
  return findings
}
