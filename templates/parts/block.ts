/** A block of a page. */
import { type Html, html, type Slot } from '../../src/text/html.ts'

/**
 * Its heading is hung from a rule.
 *
 * @param beside What stands at the other end of the heading's line: `false` where nothing does here, none where a
 * block of this kind never has it.
 */
export function block(heading: Slot, content: Slot, beside?: Html | false): Html {
  const label =
    beside === undefined
      ? html`<h2 class="label">${heading}</h2>`
      : html`<div class="label"><h2>${heading}</h2> ${beside}</div>`
  return html`<section class="block">${label}${content}</section>`
}

/** A number beside a heading. */
export function counted(text: string): Html {
  return html`<span class="count">${text}</span>`
}

/** What names and what it is called, in pairs. */
export function pairs(facts: readonly (readonly [term: string, value: Html | string])[]): Html {
  return html`<dl class="pairs">${facts.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`
}
