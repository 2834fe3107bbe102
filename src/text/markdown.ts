/** Writing text into Markdown so that it reads back as the same text and nothing in it is markup. */

/** What makes a line a heading, list, quote, rule or table row; a last `#` closes a heading. */
const LINE_MARKS = /^[#>+=|:-]|(?<!^)#$/g
/** `1.` or `1)` at the start of a line would make it a numbered list. */
const NUMBERED = /^(\d{1,9})([.)])/
/** Marks that mean something anywhere in a line; `&` only before what it could open. */
const MARKS = /[\\`*_[\]~]|&(?=[#\p{L}])/gu

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

/** ` [1][12]`, as a dump writes its citations; empty where there are none. */
export function citationMarks(citations: readonly number[]): string {
  return citations.length === 0 ? '' : ` ${citations.map((number) => `[${number}]`).join('')}`
}
