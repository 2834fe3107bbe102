/** Writing text into Markdown so that it reads back as the same text and nothing in it is markup. */

/** What makes a line a heading, list, quote, rule or table row; a last `#` closes a heading, one behind a space is of a tag. */
const LINE_MARKS = /^[>+=|:-]|(?<!\S)#|#$/g
/** `1.` or `1)` at the start of a line would make it a numbered list. */
const NUMBERED = /^(\d{1,9})([.)])/
/** Marks that mean something anywhere in a line, `==`, `%%`, `$x$`, `{{ x }}` `^1^` and a `^id` at its end in notes; `&` only before what it could open. */
const MARKS =
  /[\\`*_[\]{~]|([=%])(?=\1)|\$(?=[^\s\d]|\S{0,60}[\\^_])|\^(?=\d.{0,60}\^)|(?<=\s)\^(?=[\da-z-]+$)|&(?=[#\p{L}])/giu

/**
 * Escape a text of one line for a paragraph, heading or list item. A stranger's `[x](javascript:…)`,
 * `<script>` or `# heading` stays the characters that it is.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKS, '\\$&')
    .replace(/<(?=[\p{L}/!?])/gu, '&lt;')
    .replace(LINE_MARKS, '\\$&')
    .replace(NUMBERED, '$1\\$2')
}

/** A link named by a text. Behind its bracket nothing begins a line: `2.85 million tons` is no list. */
export function linkTo(address: string, text: string): string {
  // The bracket is escaped with the rest, and then is one again.
  const name = escapeMarkdown(`[${text}`).slice(1)
  return `${name}](${address})`
}

/** Left-over text as it stands, fenced: no program takes a mark in it for markup. */
export function fenced(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length)
  const fence = '`'.repeat(Math.max(2, ...runs) + 1)
  return `${fence}text\n${text}\n${fence}`
}

const LINK =
  /(?<![\\!])\[([^[\]\n]{1,300})\]\(<?(https?:\/\/[^\s()<>]{1,2000})>?(?:\s+"[^"\n]{0,300}")?\)/g
/** No product (`5*3*2`), no name in code (`a_b_c`), no part of an address, and nothing behind a backslash. */
const STARS = /(?<![\\*/$a-z\d])(\*{1,3})(?=[^\s*])([^*\n]{1,1000})(?<=[^\s*\\])\1(?![*a-z\d])/gi
const UNDERLINES =
  /(?<![\\_/$\p{L}\p{N}])(_{1,3})(?=[^\s_])([^_\n]{1,1000})(?<=[^\s_\\])\1(?![_\p{L}\p{N}])/gu

/** What a text of Markdown says, where no parser read it: marks of emphasis go, and a link has its address behind its words. */
export function withoutMarks(text: string, between: ' ' | ' (' = ' ('): string {
  const linked = text.replace(LINK, (_, name: string, address: string) =>
    name === address ? address : `${name}${between}${address}${between === ' ' ? '' : ')'}`,
  )
  // Bold words stand in italic ones, too.
  return [STARS, UNDERLINES, STARS].reduce((said, mark) => said.replace(mark, '$2'), linked)
}

const CUT = ' …'

/**
 * A text as it is handed on: where the dump cuts it off it ends with ` …`, so that half a sentence is not
 * taken for a whole one. Read again it still ends with that, and no second one is added.
 */
export function withCut(text: string, isCut: boolean): string {
  return isCut && !endsCut(text) ? text + CUT : text
}

/** Whether a text ends with that mark. */
export function endsCut(text: string): boolean {
  return text.endsWith(CUT)
}

/** ` [1][12]`, as a dump writes its citations; empty where there are none. */
export function citationMarks(citations: readonly number[]): string {
  return citations.length === 0 ? '' : ` ${citations.map((number) => `[${number}]`).join('')}`
}
