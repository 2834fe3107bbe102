/** The record of an article in Markdown, and what there is to tell of it. */

import type {
  Article,
  Lead,
  Link,
  Note,
  Picture,
  Piece,
  Reading,
  Span,
} from '../../records/article.ts'
import type { Code } from '../../records/problem.ts'
import { UNLABELLED } from '../../records/summaryKeys.ts'
import { type Lines, type Range, trimRange } from '../../text/lines.ts'
import { readName } from '../byline/named.ts'
import { readStatement } from '../citations.ts'
import { type Finding, findingAt, locate } from '../finding.ts'
import { type Fields, notTaken, type Summary } from '../frontmatter/fields.ts'
import { type FrontMatter, type FrontMatterEntry, KEYS } from '../frontmatter/frontmatterKeys.ts'
import { withCitations } from '../likened.ts'
import type { PictureParts } from '../pictures/pictureParts.ts'
import { pieceOf, spanning, spanOf } from '../span.ts'
import type { Blocks } from './blocks.ts'

/** Of Markdown, of a note, of HTML; also one that leads to a larger one. */
const PICTURE = /^(?:\[?!\[(?!\[)|<img\s|!\[\[[^\]|]*\.(?:png|jpe?g|gif|webp|avif|svg|bmp)[\]|])/i

export interface Parts {
  readonly fields: Fields
  readonly blocks: Blocks
  readonly front: FrontMatter | null
  readonly notes: readonly Note[]
  readonly links: readonly Link[]
  readonly pictures: Pick<PictureParts, 'pictures' | 'left'>
  readonly findings: readonly Finding[]
}

/** An article, and what there is to tell of it. */
interface Told {
  /** Null where there is none. */
  readonly article: Article | null
  readonly findings: readonly Finding[]
}

export function record(lines: Lines, path: string, parts: Parts): Reading {
  const { fields } = parts
  const whole = trimRange(lines.text, 0, lines.text.length)
  const { article, findings } = recordOf(lines, path, parts, whole)
  return {
    sections: [
      {
        topics: fields.topics,
        topicSpan: fields.topicSpan && spanOf(lines, fields.topicSpan),
        line: 1,
      },
    ],
    articles: article ? [article] : [],
    // Without an article there is none that a source or a date could be said of.
    rest: article ? [] : [pieceOf(lines, whole)],
    chrome: fields.machinery.map((entry) => spanOf(lines, entry)),
    problems: locate(lines, path, findings),
  }
}

/** @param whole Where it stands. */
export function recordOf(lines: Lines, path: string, parts: Parts, whole: Range): Told {
  const { fields, blocks, front } = parts
  const { summary } = fields
  const lead = blocks.lead ?? (summary && leadOf(lines, summary))
  // A summary that is not the lead is left over.
  const left = summary && lead === blocks.lead ? [summary.entry] : []
  const { rest, findings: told } = leftOver(lines, parts, left)
  const said = fields.title ?? blocks.title?.text ?? null
  const isDigest = lead !== null || blocks.groups.length > 0
  // An article of running text alone, without a title, as exports write it.
  const isRaw = front !== null && blocks.isExport
  const isArticle = said !== null || isDigest || isRaw
  const article = isArticle ? articleOf(lines, path, parts, { said, lead, rest, whole }) : null
  const findings: Finding[] = [...parts.findings, ...fields.findings, ...told]
  if (article) findings.push(...missing(article))
  else findings.push({ code: 'no-heading', at: 0, text: '' })
  return { article, findings }
}

/**
 * What is in none of the parts that an article has, in the order of the text, and what there is to tell of it.
 *
 * @param left Entries of front matter.
 */
function leftOver(
  lines: Lines,
  { fields, blocks, front, pictures: { pictures, left: unshown } }: Parts,
  left: readonly FrontMatterEntry[],
): { readonly rest: readonly Piece[]; readonly findings: readonly Finding[] } {
  const { text } = lines
  const findings: Finding[] = left.map((entry) => notTaken(entry, null))
  // An entry that is kept as it stands has its comments in it.
  const alone = (front?.comments ?? []).filter(
    ({ start }) => !fields.rest.some((entry) => start < entry.end && start >= entry.start),
  )
  for (const { span } of unshown) findings.push(findingAt('picture', text, span))
  const rest = [...fields.rest, ...left].map((range) => pieceOf(lines, range))
  const tables = new Set(blocks.tables)
  const behind = new Set(alone.filter(({ start }) => mayBeOfValue(text, start)))
  const pictureAt = new Map(pictures.map((picture) => [picture.span.start, picture]))
  for (const range of [...alone, ...blocks.rest, ...blocks.tables]) {
    const piece = pieceOf(lines, range)
    rest.push(piece)
    const code = tables.has(range)
      ? 'table'
      : behind.has(range)
        ? 'comment-in-value'
        : codeOf(piece, pictureAt.get(range.start))
    if (code !== null) findings.push({ code, at: range.start, text: piece.text })
  }
  const { byline } = blocks
  if (byline?.fault && byline.date) {
    const piece = pieceOf(lines, byline.date)
    rest.push(piece)
    findings.push({ code: byline.fault, at: piece.span.start, text: piece.text })
  }
  return { rest: rest.sort((a, b) => a.span.start - b.span.start), findings }
}

const OPENS_KEY = new RegExp(`^(?:${KEYS.join('|')}):`, 'i')

/** `title: Copper is #1`, `tags: #copper`: who means a comment writes a space behind its sign. */
function mayBeOfValue(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return OPENS_KEY.test(line) && /^#\S/.test(text.slice(at, at + 2))
}

interface Read {
  readonly said: string | null
  readonly lead: Lead | null
  readonly rest: readonly Piece[]
  readonly whole: Range
}

function articleOf(
  lines: Lines,
  path: string,
  { fields, blocks, notes, links, pictures: { pictures } }: Parts,
  { said, lead, rest, whole }: Read,
): Article {
  const place = (range: Range | null): Span | null => range && spanOf(lines, range)
  const { byline, groups } = blocks
  const named = readName(path)
  const written = fields.publishedRaw ?? byline?.raw ?? null
  return {
    title: said ?? (fields.isUntitled ? null : (named?.title ?? null)),
    source: fields.source ?? byline?.source ?? null,
    published:
      written === null
        ? (named?.published ?? null)
        : (fields.published ?? byline?.published ?? null),
    publishedRaw: written ?? named?.raw ?? null,
    tags: fields.tags,
    original: fields.original,
    lead,
    groups,
    notes: notes.map(({ number, text: words, span }) => ({ number, text: words, span })),
    links,
    pictures,
    rest,
    titleSpan: place(fields.titleSpan ?? blocks.title?.span ?? null),
    // A date can be a property of its own, and the source a paragraph below it.
    bylineSpan: place(spanning(fields.bylineSpan, byline)),
    span: spanOf(lines, whole),
    section: 0,
  }
}

/** What there is to tell of a piece; nothing of a picture that may be shown. */
function codeOf({ text }: Piece, picture: Picture | undefined): Code | null {
  if (picture) return picture.places.length > 0 ? null : 'picture-outside'
  if (COMMENT.test(text)) return 'comment'
  return PICTURE.test(text) ? 'picture' : 'kept-as-text'
}

/** What an author hides, in a note, of a site or by the style of HTML; `<!-- wp:list {"ordered":true} -->` speaks to a program, and a tag may hide marks. */
const COMMENT =
  /^(?:%%|<!--(?!\s{0,9}\/?[\w:.-]{1,60}(?:\s{1,9}\{[^{}]{0,400}\})?\s{0,9}-->)|\{%-?\s*comment\b|\{\{-?\s*\/\*|\{\{[<%]\s*comment\b|\{#\s|\[[^[\]]+\]:\s*(?:#|<>)\s|<(?:span|div|p)\b[^<>]*(?:\shidden(?=[\s>=])|display\s*:\s*none)[^>]*>[^<]*\p{L})/iu

/** The text of `description:` and the like; null where it is no text but marks. */
function leadOf(lines: Lines, { entry, text, span }: Summary): Lead | null {
  const said = readStatement(withCitations(text))
  if (said.text === '') return null
  const labelSpan = spanOf(lines, { start: entry.start, end: entry.start + entry.key.length })
  const label = entry.key === UNLABELLED ? '' : entry.key
  return { ...said, span: spanOf(lines, span), label, labelSpan }
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
