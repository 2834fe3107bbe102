/** What Obsidian and the generators of sites write beside Markdown. */

/** `[[Tin]]`, `[[Tin#Supply|the tin note]]`; a number in two brackets may be a citation. */
const NOTE =
  /(?<![![])\[\[(?!\s?\d+\s?\]\])([^[\]|\n]{1,200})(?:\|([^[\]|\n]{1,200}))?\]\](?![\](])/g
/** `[[1]]`: the second brackets would be left of a citation. */
const NUMBER_TWICE = /(?<![![])\[(\[\s?\d{1,3}\s?\])\](?![\](])/g
/** `… a record. ^rec1`: by which another note leads to this paragraph. */
const BLOCK_ID = /\s\^(?=[\d-]{0,60}[a-z])[\da-z-]{1,60}$/i

/** `#copper`, `#metals/copper`, not `#1`, `C#`, `\#so` and `#话题#`. */
const TAG = /(?<=^|\s)#((?=[\d_/-]*\p{L})[\p{L}\p{M}\p{N}_/-]{1,60})(?![\p{L}\p{M}\p{N}_/#-])/gu

/** The tags of a text, each as often as it stands there. */
export function hashTags(text: string): readonly string[] {
  return text.includes('#') ? Array.from(text.matchAll(TAG), ([, name = '']) => name) : []
}

/** Whether a text is nothing but tags. */
export function isTags(text: string): boolean {
  return /^\s*#\S/.test(text) && text.replace(TAG, '').trim() === ''
}

/** A block id in an outline, and whether it is folded, each on a line of its own. */
const OF_BLOCK =
  /(?<=^|\n)[ \t]*(?:id|collapsed|heading|background-color|logseq\.[\w.-]{1,40}):: \S+(?=\n|$)/g

/**
 * A text in which a link to a note says its words, with the name of the note behind them as the address of a
 * link is.
 */
export function withoutNoteMarks(text: string): string {
  if (!text.includes('[[')) return text
  return text
    .replace(NOTE, (_, note: string, words?: string) => saidOf(note, words).words)
    .replace(NUMBER_TWICE, '$1')
}

interface NoteLink {
  /** What is said between the link before it and this one. */
  readonly before: string
  readonly note: string
  readonly words: string
  readonly shown: string
}

/** The links to notes of a text, with what is said in their place, and what is said behind the last. */
export function noteLinks(text: string): {
  readonly notes: readonly NoteLink[]
  readonly after: string
} {
  let from = 0
  const notes = [...text.matchAll(NOTE)].map(({ 0: mark, 1: note = '', 2: words, index }) => {
    const before = text.slice(from, index)
    from = index + mark.length
    return { before, note, ...saidOf(note, words) }
  })
  return { notes, after: text.slice(from) }
}

function saidOf(note: string, words?: string): { readonly words: string; readonly shown: string } {
  const name = note.trim()
  const shown = words?.trim() ?? name
  return { shown, words: shown === name ? name : `${shown} (${name})` }
}

export function withoutBlockId(text: string): string {
  const said = text.includes(':: ') ? text.replace(OF_BLOCK, '') : text
  return said.includes('^') ? said.replace(BLOCK_ID, '') : said
}

/**
 * `[x] Ask the exchange` with the sign that programs show for it, `☑`; without words behind it, it says nothing.
 *
 * @param isItem Of a list: elsewhere it is no task.
 */
export function withTask(text: string, isItem: boolean): string {
  const [mark, state] = (isItem && /^\s*\[([ x])\](?:\s+|$)/i.exec(text)) || []
  if (mark === undefined) return text
  const words = text.slice(mark.length)
  return words.trim() === '' ? '' : `${state === ' ' ? '☐' : '☑'} ${words}`
}
