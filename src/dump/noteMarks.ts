/** What Obsidian and the generators of sites write beside Markdown. */

import type { Range } from '../text/lines.ts'

/** `==a record==`, and not `a == b`. */
const HIGHLIGHT = /(?<![=\w])==(?=[^\s=])([^=\n]{1,200}?)(?<!\s)==(?![=\w])/g
/** `[[Tin]]`, `[[Tin#Supply|the tin note]]`; a number in two brackets may be a citation. */
const NOTE =
  /(?<![![])\[\[(?!\s?\d+\s?\]\])([^[\]|\n]{1,200})(?:\|([^[\]|\n]{1,200}))?\]\](?![\](])/g
/** `<br>`, and where the opening ends that a list of posts shows. */
const BREAK = /<br\s{0,4}\/?>|<!--\s{0,4}more\s{0,4}-->/gi
/** `%% ask Bob %%`, `<!-- ask Bob -->`; behind a number `%%` is a slip for a percent sign. */
const COMMENT =
  /(?<![\d%\\][ \t]?)%%(?:[^%]|%(?!%))*%%(?!%)|<!--(?!\s{0,4}more\s{0,4}-->)(?:(?!<!--|-->)[\s\S])*-->/g
/** With the space before it, so that none is left before a stop. */
const SPACED_COMMENT = new RegExp(`[ \\t]{0,4}(?:${COMMENT.source})`, 'g')
/** `… a record. ^rec1`: by which another note leads to this paragraph. */
const BLOCK_ID = /\s\^(?=[\d-]{0,60}[a-z])[\da-z-]{1,60}$/i

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

/** Whether there may be comments in a text: what is written as `&lt;!--` is text. */
function mayHaveComments(written: string): boolean {
  return written.includes('%%') || (written.includes('<!--') && !written.includes('&'))
}

/** The text without comments. */
export function withoutComments(text: string, written: string): string {
  return mayHaveComments(written) ? text.replace(SPACED_COMMENT, '') : text
}

/** Where comments stand in a text as it is written. */
export function commentsIn(written: string): readonly Range[] {
  if (!mayHaveComments(written)) return []
  return [...written.matchAll(COMMENT)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
}

export function withoutBlockId(text: string): string {
  return text.includes('^') ? text.replace(BLOCK_ID, '') : text
}

/** What opens and ends comments, embeds of other files, what a generator of sites would replace, and boxes (`:::info`). */
const MARKUP = [
  ['<!--', '-->'],
  ['%%', '%%'],
  ['![[', ']]'],
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}'],
  [':::', ':::'],
] as const
/** Of a box with blank lines in it. */
const BOX_LINE = /:::+[^\n]*$/y
/** Of HTML. */
const TAG = /<\/?[a-z][^<>\n]{0,300}>/iy
const SPACE = /\s*/y

/** Whether a paragraph is nothing but marks, and says nothing. */
export function isMarkup(paragraph: string): boolean {
  let at = 0
  while (at < paragraph.length) {
    const end = markEnd(paragraph, at)
    if (end === null) return false
    SPACE.lastIndex = end
    SPACE.test(paragraph)
    at = SPACE.lastIndex
  }
  return at > 0
}

/** Where the mark at an offset ends; null for none. */
function markEnd(text: string, at: number): number | null {
  const [open = '', close = ''] = MARKUP.find(([open]) => text.startsWith(open, at)) ?? []
  const end = open === '' ? -1 : text.indexOf(close, at + open.length)
  if (end !== -1) return end + close.length
  const alone = [BOX_LINE, TAG].find((mark) => {
    mark.lastIndex = at
    return mark.test(text)
  })
  return alone ? alone.lastIndex : null
}
