/** What the editor says of a disagreement that was looked into, wherever it is told. */
import type { Text } from '../../src/digest/digest.ts'
import type { Sheet } from '../../src/digest/views/page.ts'
import { type Html, html } from '../../src/text/html.ts'
import { name, tagOf } from './text.ts'
import { wordsOf } from './words.ts'

/** @param note Null of one that is open; without words there is nothing to show. */
export function editorsNote({ language }: Sheet<unknown>, note: Text | null): Html | false {
  if (note === null || note.text === '') return false
  return html`<p class="caption">${wordsOf(language).dismissed} ${name(note, tagOf(language))}</p>`
}
