/** The two drawings of the masthead, inline: under file:// no other way to draw them works. */
import { html } from '../../src/text/html.ts'

export const SEAL = html`
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <path d="M1 1h30v30H1z"/>
    <path fill="none" stroke="#fbfaf7" stroke-width="3"
      d="M14 5.5l3.5 4M5 12h22M21.5 12.5C19 19 14 24.5 5.5 27M10.5 12.5C13 19 18 24.5 26.5 27"/>
  </svg>`

export const LENS = html`
  <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    <path d="M8.5 2.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12m4.5 10.5 5 5"
      fill="none" stroke="currentColor" stroke-width="2"/>
  </svg>`
