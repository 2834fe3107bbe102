/** What Obsidian and the generators of sites write beside Markdown. */

/** `==a record==`, and not `a == b`. */
const HIGHLIGHT = /(?<![=\w])==(?=[^\s=])([^=\n]{1,200}?)(?<!\s)==(?![=\w])/g
/** `[[Tin]]`, `[[Tin#Supply|the tin note]]`; a number in two brackets may be a citation. */
const NOTE =
  /(?<![![])\[\[(?!\s?\d+\s?\]\])([^[\]|\n]{1,200})(?:\|([^[\]|\n]{1,200}))?\]\](?![\](])/g
/** `<br>`, and where the opening ends that a list of posts shows. */
const BREAK = /\s*(?:<br\s*\/?>|<!--\s*more\s*-->)\s*/gi
/** `… a record. ^rec1`: by which another note leads to this paragraph. */
const BLOCK_ID = /\s\^(?=[\d-]*[a-z])[\da-z-]{1,60}$/i

/**
 * A text without marks of a note: what is highlighted is said plainly, and a link to a note says its words, with
 * the name of the note behind them as the address of a link is.
 */
export function withoutNoteMarks(text: string): string {
  let plain = text.includes('==') ? text.replace(HIGHLIGHT, '$1') : text
  if (plain.includes('[[')) {
    plain = plain.replace(NOTE, (_, note: string, words?: string) =>
      words === undefined || words.trim() === note.trim()
        ? note.trim()
        : `${words.trim()} (${note.trim()})`,
    )
  }
  return plain
}

/**
 * A text with a space where it is broken.
 *
 * @param written As it stands in the file: what is written as `&lt;br>` is text.
 */
export function withBreaks(text: string, written: string): string {
  return /<(?:br|!--)/i.test(written) && !written.includes('&') ? text.replace(BREAK, ' ') : text
}

export function withoutBlockId(text: string): string {
  return text.includes('^') ? text.replace(BLOCK_ID, '') : text
}

/** Comments, embeds of other files, tags of HTML, and what a generator of sites would replace. */
const MARKUP =
  /<!--[\s\S]*?-->|%%[\s\S]*?%%|!\[\[[^\]\n]{1,300}\]\]|\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}|<\/?[a-z][^<>\n]{0,300}>/gi

/** Whether a paragraph is nothing but marks, and says nothing. */
export function isMarkup(paragraph: string): boolean {
  return /^\s*(?:[<{]|%%|!\[\[)/.test(paragraph) && paragraph.replace(MARKUP, '').trim() === ''
}
