import { type Html, html, type Slot } from '../../src/text/html.ts'

/** Which way a neighbour lies, as links say it: newer ones stand before. */
export type Way = 'prev' | 'next'

const KEYS: Readonly<Record<Way, string>> = { prev: '[', next: ']' }

/**
 * An item that leads to the page before or after, with the key that does.
 *
 * @param to A link with `rel`, which the key follows; or that there is none.
 */
export function neighbour(label: Slot, way: Way, to: Slot): Html {
  return html`
    <li>
      <span class="caption">${label} <kbd class="scripted wide">${KEYS[way]}</kbd></span>
      <br>${to}
    </li>
  `
}
