/** Bytes of a file to a dump. A file that cannot be read is a dump too: all left over, one problem. */

import { account } from '../dump/account.ts'
import { findingAt, locate } from '../dump/finding.ts'
import { draftFinding, draftLine } from '../dump/frontmatter/draft.ts'
import { LARGEST } from '../dump/frontmatter/fences.ts'
import { parseListing } from '../dump/listing.ts'
import type { parseMarkdown } from '../dump/markdown.ts'
import { hasPageHead } from '../dump/page/chrome.ts'
import { SIGN_CLASS } from '../dump/signs.ts'
import { pieceOf } from '../dump/span.ts'
import type { Dump, Reading } from '../records/article.ts'
import { type Code, isHeldBack, type Problem, problem } from '../records/problem.ts'
import { clean } from '../text/clean.ts'
import { decimal } from '../text/decimal.ts'
import { sha256 } from '../text/hash.ts'
import { type Lines, lineCount, linesOf, placeAt, type Range } from '../text/lines.ts'
import { isMarkdown } from '../text/markdownFile.ts'
import { readBytes } from './bytes.ts'
import { conflictIn } from './conflict.ts'
import { decode } from './decode.ts'
import type { InputFile } from './files.ts'
import { htmlSigns, misreadLetters, sourceForm } from './form.ts'

const TOP = { line: 1, column: 1 }
const MOST_LINES = 200_000
/** The Markdown parser takes a tenth of a millisecond for each item of a list. */
const MOST_MARKDOWN_LINES = 10_000
const MOST_ARTICLES = 20_000
const MOST_FILE_ITEMS = 300_000
/** Of one article: it becomes one page. */
const MOST_ITEMS = 10_000
const MOST_CHARACTERS = 2_000_000
/** Each has pages and files of its own, and lists all the others. */
const MOST_TOPICS = 100

/** Reads what is in a Markdown file. It comes from elsewhere: it takes longer to load than all else. */
type MarkdownParser = typeof parseMarkdown

/**
 * Read a file. Never throws on what is in it: what goes wrong is a problem of the dump.
 *
 * @param markdown May be null where the file is no Markdown.
 */
export function readWith(file: InputFile, markdown: MarkdownParser | null): Dump {
  const read = readBytes(file)
  const { path } = file
  if (read instanceof Uint8Array) return parseWith(path, read, markdown)
  return unheld(path, new Uint8Array(), problem(read.code, path, TOP, read.found))
}

/**
 * Read the bytes of a file: as Markdown if its name says so, else as a dump.
 *
 * @param path Relative to the articles folder.
 * @param markdown May be null where the file is no Markdown.
 */
export function parseWith(path: string, bytes: Uint8Array, markdown: MarkdownParser | null): Dump {
  if (IN_DRAFTS.test(path)) return unheld(path, bytes, problem('draft', path, TOP, '_drafts'))
  const dump = parseBytes(path, bytes, markdown)
  const isRefused = isMarkdown(path) && dump.problems.some(({ severity }) => severity === 'error')
  return (isRefused && heldBack(path, bytes)) || dump
}

const IN_DRAFTS = /(?:^|\/)_drafts\//i

/** A file that is refused is published as it stands; but not one that says it is a draft, in whatever encoding. */
function heldBack(path: string, bytes: Uint8Array): Dump | null {
  const head = new TextDecoder().decode(bytes.subarray(0, LARGEST)).replaceAll('\0', '')
  const draft = draftLine(head, true)
  if (!draft) return null
  const { code, at, text } = draftFinding(head, draft)
  return unheld(path, bytes, problem(code, path, placeAt(linesOf(head), at), text))
}

/** Neither white space nor a sign without width. */
const VISIBLE = /[^\s\u200b-\u200f\u2060-\u2064\ufeff]/

function parseBytes(path: string, bytes: Uint8Array, markdown: MarkdownParser | null): Dump {
  const decoded = decode(bytes, path)
  if (decoded.problem) return unheld(path, bytes, decoded.problem)
  const { text, colours } = decoded
  const most = isMarkdown(path) ? MOST_MARKDOWN_LINES : MOST_LINES
  const lines = linesOf(text, most)
  const file = { path, bytes, lines, colours }
  const refuse = (code: Code, found = '', place = TOP): Dump =>
    unread(file, problem(code, path, place, found))
  const refuseLarge = (code: Code, most: number, place = TOP): Dump =>
    unheld(path, bytes, problem(code, path, place, decimal(most)))
  if (!VISIBLE.test(text)) return refuse('empty-file')
  if (lines.starts.length > most) return refuseLarge('too-many-lines', most)
  const form = sourceForm(text, isMarkdown(path))
  if (form) return refuse(form, text)
  const conflict = conflictIn(text)
  if (conflict !== -1) return refuse('conflict', text.slice(conflict), placeAt(lines, conflict))
  const surplus = surplusItem(text)
  if (surplus !== -1) return refuseLarge('too-many-items', MOST_FILE_ITEMS, placeAt(lines, surplus))
  // A draft is told as such by the reader of Markdown.
  if (!isMarkdown(path) || (hasPageHead(text) && !draftLine(text, true))) {
    const reading = parseListing(lines, path)
    const signs = htmlSigns(text)
    if (signs === -1) return bounded(file, reading, [])
    const told = text.slice(signs, signs + LONGEST_SIGNS)
    const problems = locate(lines, path, [{ code: 'html-signs', at: signs, text: told }])
    return bounded(file, { ...reading, problems: [...reading.problems, ...problems] }, [])
  }
  if (markdown === null) throw new Error(`${path} is Markdown, and nothing was loaded to read it`)
  const found = markdown(lines, path)
  if ('reading' in found) return bounded(file, found.reading, found.syntax)
  const why = problem(found.code, path, placeAt(lines, found.at), found.text)
  return isHeldBack(why) ? unheld(path, bytes, why) : unread(file, why)
}

/** A file with its text. */
interface FileText {
  /** Relative to the articles folder. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly lines: Lines
  /** Bytes that are in none of its lines. */
  readonly colours: number
}

const NO_TEXT = linesOf('')

const LONGEST_SIGNS = 40

/** A file without its text: there is none, no page could show it, or nobody is to see it. */
function unheld(path: string, bytes: Uint8Array, found: Problem): Dump {
  return unread({ path, bytes, lines: NO_TEXT }, found)
}

const SIGNS = new RegExp(`(?<=\\s)${SIGN_CLASS}\\s`, 'g')

/** Offset of the first bullet mark beyond the limit, or -1: told before there is a record of each. */
function surplusItem(text: string): number {
  if (text.length < 2 * MOST_FILE_ITEMS) return -1
  let count = 0
  for (const { index } of text.matchAll(SIGNS)) {
    if (++count > MOST_FILE_ITEMS) return index
  }
  return -1
}

/** A dump, or its refusal when it has too many articles or one that no page could show. */
function bounded(file: FileText, reading: Reading, syntax: readonly Range[]): Dump {
  const { articles, sections } = reading
  const { path, bytes, lines } = file
  const refuse = (code: Code, { start }: Range, found: string): Dump =>
    unheld(path, bytes, problem(code, path, placeAt(lines, start), found))
  const surplus = articles[MOST_ARTICLES]
  if (surplus) return refuse('too-many-articles', surplus.span, decimal(MOST_ARTICLES))
  for (const { span, groups, section } of articles) {
    const topics = sections[section]?.topics.length ?? 0
    if (topics > MOST_TOPICS) return refuse('too-long', span, `${decimal(topics)} topics`)
    const items = groups.reduce((sum, { insights }) => sum + insights.length, groups.length)
    const characters = span.end - span.start
    if (items > MOST_ITEMS) return refuse('too-long', span, `${decimal(items)} items`)
    if (characters > MOST_CHARACTERS)
      return refuse('too-long', span, `${decimal(characters)} characters`)
  }
  return whole(file, reading, syntax)
}

/** A dump whose every byte is accounted for. */
function whole(file: FileText, reading: Reading, syntax: readonly Range[]): Dump {
  const { path, bytes, lines, colours } = file
  const counted = account(lines.text, reading, syntax)
  if (counted.lost.length > 0) {
    // No reader should leave anything; but if one does, it is shown like all that is left over.
    return whole(file, withPieces(file, reading, counted.lost), syntax)
  }
  const signs = [...misread(path, lines), ...hiddenCharacters(path, lines)]
  return {
    path,
    kind: isMarkdown(path) ? 'markdown' : 'listing',
    ...reading,
    problems: [...reading.problems, ...signs],
    bytes: {
      ...counted.bytes,
      total: bytes.length,
      chrome: counted.bytes.chrome + markLength(bytes) + colours,
    },
    sha256: sha256(bytes),
    lines: lineCount(lines),
    text: lines.text,
  }
}

function withPieces({ path, lines }: FileText, reading: Reading, parts: readonly Range[]): Reading {
  const findings = parts.map((range) => findingAt('left-over', lines.text, range))
  return {
    ...reading,
    rest: [...reading.rest, ...parts.map((range) => pieceOf(lines, range))],
    problems: [...reading.problems, ...locate(lines, path, findings)],
  }
}

/** A file that gives no article, with the one problem that tells why. */
function unread({ path, bytes, lines }: Omit<FileText, 'colours'>, found: Problem): Dump {
  const { text } = lines
  const isBlank = text.trim() === ''
  const span = { line: 1, start: 0, end: text.length }
  return {
    path,
    kind: isMarkdown(path) ? 'markdown' : 'listing',
    sections: [],
    articles: [],
    rest: isBlank ? [] : [{ text, span }],
    chrome: [],
    problems: [found],
    bytes: { total: bytes.length, published: 0, chrome: 0, leftOver: bytes.length },
    sha256: sha256(bytes),
    lines: isBlank ? 0 : lineCount(lines),
    text,
  }
}

function misread(path: string, lines: Lines): readonly Problem[] {
  const found = misreadLetters(lines.text)
  return found ? locate(lines, path, [{ code: 'misread-letters', ...found }]) : []
}

function hiddenCharacters(path: string, lines: Lines): readonly Problem[] {
  const { text } = lines
  const shown = clean(text)
  if (shown === text) return []
  let at = 0
  while (text.charCodeAt(at) === shown.charCodeAt(at)) at++
  return locate(lines, path, [
    { code: 'hidden-characters', at, text: String.fromCodePoint(text.codePointAt(at) ?? 0) },
  ])
}

/** Bytes of the byte order mark. */
function markLength([a, b, c]: Uint8Array): number {
  return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
}
