import { clean, escaped, SUSPECT } from './clean.ts'
import { jsonText } from './json.ts'

/**
 * The one place that escapes. `html` and `xml` are template tags: every slot that is not already
 * markup is escaped, so a template cannot forget to.
 */

/** Markup that is safe to print; only this file makes it. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
  toString(): string {
    return this.markup
  }
}

/** What a slot takes. `null`, `undefined` and `false` print nothing; lists are joined. */
export type Slot = Html | string | number | null | undefined | false | readonly Slot[]

// What HTML reads as markup, and all that `clean` may have to replace.
const UNSAFE = new RegExp(`[&<>"'${SUSPECT}]`)

/**
 * Text for element content and for quoted attribute values, in HTML and in XML.
 *
 * What no page or feed should get becomes U+FFFD, and no direction control reaches beyond the text
 * (see `clean`).
 */
export function escapeHtml(text: string): string {
  if (!UNSAFE.test(text)) return text
  return clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function print(slot: Slot): string {
  if (slot === null || slot === undefined || slot === false) return ''
  if (slot instanceof Html) return slot.markup
  if (typeof slot === 'string') return escapeHtml(slot)
  if (typeof slot === 'number') return String(slot)
  if (!Array.isArray(slot)) throw notPrinted(slot)
  let all = ''
  for (let at = 0; at < slot.length; at++) all += print(slot[at])
  return all
}

/** Types keep such a slot out; a template that nobody checked would leave a gap in the page. */
function notPrinted(slot: unknown): TypeError {
  const kind = typeof slot === 'object' ? 'an object' : `a ${typeof slot}`
  const error = new TypeError(
    `${kind} stands in a slot; expected text, a number, html\`…\` or a list of them`,
  )
  // Its place is that of the template.
  Error.captureStackTrace(error, html)
  return error
}

/**
 * Markup with every slot escaped unless it is `Html`. Attribute slots stand inside double quotes.
 *
 * A line break with an indentation is for who reads the template, as in JSX: beside a tag or a slot it
 * prints nothing, between words a space, and so before an attribute that is no slot. What stands at the start of its
 * line, `\n`, and what `pre`, `textarea`, `script` and `style` hold print their line break.
 *
 * ```ts
 * html`
 *   <p>
 *     <b>${title}</b>
 *   </p>
 * ` // <p><b>…</b></p>
 * ```
 */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  const parts = printedParts.get(strings) ?? printedOf(strings)
  // Counted, here and in a list: to walk them otherwise takes an object for each, millions a site.
  let all = `${parts[0]}`
  for (let at = 0; at < slots.length; at++) {
    const printed = print(slots[at])
    all += printed === '' ? parts[at + 1] : printed + parts[at + 1]
  }
  return new Html(all)
}

/** What a template prints between its slots, found once for each place in the code. */
const printedParts = new WeakMap<TemplateStringsArray, readonly string[]>()

function printedOf(strings: TemplateStringsArray): readonly string[] {
  const parts = strings
    .join(SLOT)
    .replace(KEPT, (element) => element.replaceAll('\n', KEPT_BREAK))
    .replace(BESIDE, '')
    // Behind a slot among attributes the next one needs its space; a slot has its own where it prints any.
    .replace(BEHIND_SLOT, (_, at: number, whole: string) =>
      IN_TAG.test(whole.slice(0, at)) ? `${SLOT} ` : SLOT,
    )
    .replace(INDENTED, ' ')
    .replaceAll(KEPT_BREAK, '\n')
    .split(SLOT)
  printedParts.set(strings, parts)
  return parts
}

/** In no template. */
const SLOT = '\0'
const KEPT_BREAK = '\x01'
const INDENTED = /\n[ \t]+/g
const BEHIND_SLOT = /\0\n[ \t]+/g
/** Next to a tag, before a slot, and at both ends. */
const BESIDE = /(?<=^|>)\n[ \t]+|\n[ \t]+(?=[<>\0]|\/>|$)/g
/** Behind its name and whole attributes: a value may hold `>`. */
const IN_TAG = /<[a-z][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*$/i
/** Elements whose line breaks say something: in a script, where a comment ends. */
const KEPT = /<(pre|textarea|script|style)\b[^>]*>.*?<\/\1/gs

/** The same for XML, whose forbidden characters `escapeHtml` replaces too. */
export const xml = html

/**
 * JSON for a `<script type="application/ld+json">`: no character in it can end the element, and none
 * that `clean` would take from a page stands there as it is.
 *
 * @returns Markup, printed as it is.
 */
export function jsonScript(value: unknown): Html {
  return new Html(
    jsonText(value).replace(/[<>&\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\p{NChar}/gu, escaped),
  )
}

/**
 * Style or script that the program itself made, for an element of its own.
 *
 * @throws When it could end that element.
 */
export function inlineCode(code: string): Html {
  if (/<\/(?:script|style)|<!--/i.test(code)) throw new Error('Inline code would end its element')
  return new Html(code)
}
