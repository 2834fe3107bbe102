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

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for element content and for quoted attribute values. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (mark) => NAMED[mark] ?? mark) : text
}

function print(slot: Slot): string {
  if (slot === null || slot === undefined || slot === false) return ''
  if (slot instanceof Html) return slot.markup
  if (typeof slot === 'string') return escapeHtml(slot)
  if (typeof slot === 'number') return String(slot)
  let all = ''
  for (const part of slot) all += print(part)
  return all
}

/** Markup with every slot escaped unless it is `Html`. Attribute slots stand inside double quotes. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  let all = strings[0] ?? ''
  for (let at = 0; at < slots.length; at++) all += print(slots[at]) + (strings[at + 1] ?? '')
  return new Html(all)
}

/** The same for XML: characters that XML 1.0 forbids must be gone before (see `clean`). */
export const xml = html

/**
 * JSON for a `<script type="application/ld+json">`: no character in it can end the element.
 *
 * @returns Markup, printed as it is.
 */
export function jsonScript(value: unknown): Html {
  return new Html(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
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

/** The address when its scheme is http, https or mailto, or when it has none; null otherwise. */
export function safeUrl(url: string): string | null {
  const scheme = /^[\s\u0000-\u0020]*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined) return /^[\s\u0000-\u0020]*[/\\]{2}/.test(url) ? null : url
  return scheme === 'http' || scheme === 'https' || scheme === 'mailto' ? url : null
}
