/**
 * The nouns of a digest as the reader finds them in one file. Plain, readonly and whole: absent is
 * `null` or an empty list, never a missing key.
 */

import type { Problem } from './problem.ts'

/** Where a text stands in its file. */
export interface Span {
  /** Line of `start`, from 1. */
  readonly line: number
  /** UTF-16 code units from the start of the decoded file, after a byte order mark. */
  readonly start: number
  /** First code unit after the text. */
  readonly end: number
}

/** Text that no rule could place, unchanged, citation marks included. */
export interface Piece {
  readonly text: string
  readonly span: Span
}

/** What a citation leads to, where an article says so in a footnote or in a list of references. */
export interface Note {
  readonly number: number
  /** In one line; otherwise as written. */
  readonly text: string
  readonly span: Span
}

/** A link to another file, in the text of a Markdown article. */
export interface Link {
  /** Path from the root of the folder, or `[[` and the name of a note. */
  readonly to: string
  /** As it stands in the text: `the tin note (Tin.md)`. */
  readonly words: string
  /** Without the address: `the tin note`. */
  readonly shown: string
  /** How often its words stand before it, behind the link before it: `Tin rose, see [[Tin]]`. */
  readonly skipped: number
  readonly span: Span
}

/** A picture that a Markdown article shows; whether there is one is known when its folder is looked at. */
export interface Picture {
  /**
   * Where it is looked for, in this order: paths from the root of the folder, one from `public/` with a slash before
   * it, and `[[` with a name that it may have in any folder. None where its address leads out of the project.
   */
  readonly places: readonly string[]
  readonly alt: string
  /** What stands below it; null for nothing. */
  readonly title: string | null
  /** CSS pixels that it is to be wide; null where it is as wide as it is. */
  readonly width: number | null
  /** Address that a click on it leads to; null for none. */
  readonly leadsTo: string | null
  /** As one of the pieces of the article has it. */
  readonly span: Span
}

/** One statement with the citation marks that stood beside it. */
export interface Insight {
  /** Without citation marks and bold marks, white space collapsed; otherwise as written. */
  readonly text: string
  /** In order of appearance, each once. */
  readonly citations: readonly number[]
  /** From the first character of the text to the last citation mark or stop. */
  readonly span: Span
}

/** The opening statement, e.g. of `Core Viewpoint - …`. */
export interface Lead extends Insight {
  /** As written, e.g. `Core Insights`; empty for a paragraph above a list, which has none. */
  readonly label: string
  readonly labelSpan: Span
}

export interface Group {
  /** `Group 1`; null for a plain heading. */
  readonly label: string | null
  /** Null when the group has a number alone. */
  readonly heading: string | null
  readonly insights: readonly Insight[]
  /** Of label and heading. */
  readonly span: Span
}

export interface Article {
  /** As the file has it; null when it names none. */
  readonly title: string | null
  /** Publisher as the file names it, e.g. `Sou Hu Cai Jing`. */
  readonly source: string | null
  /** Civil time `YYYY-MM-DDTHH:MM` or day `YYYY-MM-DD`. Dumps name no zone; the site assumes one. */
  readonly published: string | null
  /** The date as written, e.g. `2025-11-09 08:41`; also when it is no valid date. */
  readonly publishedRaw: string | null
  /** Front matter of a Markdown article; empty for a dump. */
  readonly tags: readonly string[]
  /** Address of what it tells, as written: `https://…`. Null where none is named; of a dump always. */
  readonly original: string | null
  /** Null when the body starts at `Group 1`. */
  readonly lead: Lead | null
  readonly groups: readonly Group[]
  /** By their number; empty for a dump. */
  readonly notes: readonly Note[]
  /** In order; empty for a dump. */
  readonly links: readonly Link[]
  /** In order; empty for a dump. Each is one of the pieces of `rest`, too. */
  readonly pictures: readonly Picture[]
  readonly rest: readonly Piece[]
  readonly titleSpan: Span | null
  /** The line of source and date. */
  readonly bylineSpan: Span | null
  /** From title (or what stands first) to the end of the body. */
  readonly span: Span
  /** Position of its section among those of the file. */
  readonly section: number
}

/** Part of a file whose articles have the same topics: a page, or what stands below a heading that names them. */
export interface Section {
  /** One of a page; a Markdown article can have several. */
  readonly topics: readonly string[]
  /** Of what names them. */
  readonly topicSpan: Span | null
  /** On which it begins. */
  readonly line: number
}

/** What became of the bytes of a file; the last three add up to the first. */
export interface ByteAccount {
  readonly total: number
  /** In a field of an article or the topic, with the marks and spaces that part them. */
  readonly published: number
  /** Furniture of the copied page, and lines with nothing but white space. */
  readonly chrome: number
  /** In a `rest`, or in a file that could not be read. */
  readonly leftOver: number
}

/** One file of `articles/`, read. */
export interface Dump {
  /** Relative to the articles folder, with `/`. */
  readonly path: string
  readonly kind: 'listing' | 'markdown'
  /** In order; none of a file that could not be read. */
  readonly sections: readonly Section[]
  readonly articles: readonly Article[]
  readonly rest: readonly Piece[]
  /** Lines of page furniture. */
  readonly chrome: readonly Span[]
  readonly problems: readonly Problem[]
  readonly bytes: ByteAccount
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string
  /** Number of lines. */
  readonly lines: number
  /** Decoded, without byte order mark, line ends as they are; empty when it could not be decoded. */
  readonly text: string
}

/** What a file says, before its bytes are counted. */
export type Reading = Pick<Dump, 'sections' | 'articles' | 'rest' | 'chrome' | 'problems'>
