import { type Html, html, type Slot } from '../../src/text/html.ts'

/** Parts of a line with what stands between any two: names with commas, amounts with `≠`. */
export function joined(parts: readonly Slot[], between: Slot): Html {
  return html`${parts.map((part, at) => (at === 0 ? part : html`${between}${part}`))}`
}
