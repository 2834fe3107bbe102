/** A link that is called by a text of the dumps: a title, a topic, a source. */
import type { Text } from '../../src/digest/digest.ts'
import type { Sheet } from '../../src/digest/views/page.ts'
import { type Html, html } from '../../src/text/html.ts'
import { addressFrom } from './address.ts'
import { isolated, langOnly, tagOf } from './text.ts'

/** @param kind Its class, where it has one. */
export function textLink(
  sheet: Sheet<unknown>,
  permalink: string,
  text: Text,
  kind: string | null = null,
): Html {
  const own = kind !== null && html` class="${kind}"`
  const address = addressFrom(sheet).page(permalink)
  return html`<a${own} href="${address}"${langOnly(text, tagOf(sheet.language))}>${isolated(text.text)}</a>`
}
