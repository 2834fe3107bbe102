/** The article that takes a number of a disagreement back, wherever that is told: its headline says what was wrong. */
import type { Sheet } from '../../src/digest/views/page.ts'
import type { Mention } from '../../src/digest/views/row.ts'
import { type Html, html } from '../../src/text/html.ts'
import { textLink } from './textLink.ts'
import { wordsOf } from './words.ts'

/** @param article Null of one that nobody corrects. */
export function correction(sheet: Sheet<unknown>, article: Mention | null): Html | false {
  if (article === null) return false
  const link = textLink(sheet, article.permalink, article.title, 'link')
  return html`<p class="caption">${wordsOf(sheet.language).correctedSince} ${link}</p>`
}
