/** What Obsidian and the generators of sites write beside Markdown. */

/** `[[Tin]]`, `[[Tin#Supply|the tin note]]`; a number in two brackets may be a citation. */
const NOTE =
  /(?<![![])\[\[(?!\s?\d+\s?\]\])([^[\]|\n]{1,200})(?:\|([^[\]|\n]{1,200}))?\]\](?![\](])/g
/** `… a record. ^rec1`: by which another note leads to this paragraph. */
const BLOCK_ID = /\s\^(?=[\d-]{0,60}[a-z])[\da-z-]{1,60}$/i

/**
 * A text in which a link to a note says its words, with the name of the note behind them as the address of a
 * link is.
 */
export function withoutNoteMarks(text: string): string {
  if (!text.includes('[[')) return text
  return text.replace(NOTE, (_, note: string, words?: string) => saidOf(note, words).words)
}

/** The links to notes of a text, with what is said in their place. */
export function noteLinks(
  text: string,
): readonly { readonly note: string; readonly words: string; readonly shown: string }[] {
  if (!text.includes('[[')) return []
  return [...text.matchAll(NOTE)].map(([, note = '', words]) => ({ note, ...saidOf(note, words) }))
}

function saidOf(note: string, words?: string): { readonly words: string; readonly shown: string } {
  const name = note.trim()
  const shown = words?.trim() ?? name
  return { shown, words: shown === name ? name : `${shown} (${name})` }
}

export function withoutBlockId(text: string): string {
  return text.includes('^') ? text.replace(BLOCK_ID, '') : text
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
