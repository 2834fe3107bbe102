/** A block of a page. */
import { type Html, html, type Slot } from '../../src/text/html.ts'

/**
 * Its heading is hung from a rule.
 *
 * @param beside What stands at the other end of the heading's line: `false` where nothing does here, none where a
 * block of this kind never has it.
 */
export function block(heading: Slot, content: Slot, beside?: Html | false): Html {
  const head =
    beside === undefined ? html`<h2 class="label">${heading}</h2>` : label(heading, beside)
  return html`<section class="block">${head}${content}</section>`
}

/** A heading, and what stands at the other end of its line. */
export function label(heading: Slot, beside: Slot, id?: string): Html {
  const own = id !== undefined && html` id="${id}"`
  return html`<div class="label"><h2${own}>${heading}</h2> ${beside}</div>`
}

/** A number beside a heading. */
export function counted(text: string): Html {
  return html`<span class="count">${text}</span>`
}

/** What names and what it is called, in pairs. */
export function pairs(facts: readonly (readonly [term: Slot, value: Slot])[], kind = ''): Html {
  const pair = ([term, value]: (typeof facts)[number]): Html =>
    html`<dt>${term}</dt><dd>${value}</dd>`
  return html`<dl class="pairs ${kind}">${facts.map(pair)}</dl>`
}
