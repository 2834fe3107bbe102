/** What a page begins with: its name, a sentence about it, and what helps to choose from what follows. */
import { type Html, html, type Slot } from '../../src/text/html.ts'

/**
 * @param heading Its `h1`.
 * @param width Of the page: that of its first column, or all of it above a wide table.
 */
export function opening(
  heading: Html,
  lead: Slot,
  more: Slot = null,
  width: 'main' | 'full' = 'main',
): Html {
  return html`
    <header class="${width} opening">
      ${heading}
      ${lead !== null && html`<p class="standfirst">${lead}</p>`}
      ${more}
    </header>
  `
}
