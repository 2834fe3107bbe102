/**
 * Pictures whose address stands elsewhere. Google Docs writes all so, with the picture itself for an address.
 *
 * ```text
 * Gold rose ![Spot price][gold] again.
 *
 * [gold]: gold.png "Gold, 2025"
 * [image1]: <data:image/png;base64,iVBORw0KGgo…>
 * ```
 */

import type { Range } from '../../text/lines.ts'
import { matched, takeAt } from '../../text/takeAt.ts'

interface Definition extends Range {
  readonly url: string
  readonly title: string | null
}

const ADDRESS = String.raw`(?:<(?<closed>[^<>\n]*)>|(?<open>[^\s<]\S*))`
const TITLE = String.raw`(?:"(?<double>[^"\n]{0,300})"|'(?<single>[^'\n]{0,300})')`
const DEFINITION = new RegExp(
  String.raw`(?<=(?:^|\n) {0,3})\[(?<label>[^[\]^\n]{1,100})\]:[ \t]*${ADDRESS}(?:[ \t]+${TITLE})?[ \t]*(?=\r?\n|$)`,
  'g',
)
const REFERENCE = /(?<!\\)!\[([^[\]\n]{0,300})\](?:\[([^[\]\n]{0,100})\])?(?![[(:])/
const AT = new RegExp(REFERENCE, 'y')
const ALL = new RegExp(REFERENCE, 'g')
/** What shows no picture. */
const CODE = /```[\s\S]*?```|`[^`\n]*`/g
/** `rose![1]` cites, with a sign of its own before it. */
const NUMBER = /^\d{1,3}$/
const PICTURE = /^data:image\/|\.(?:png|jpe?g|jfif|gif|webp|avif|svg|bmp|tiff?|heic)(?:[?#]|$)/i

/** Whether a picture stands on another host: its address is all that there is of it. */
export function isElsewhere({ url }: Definition): boolean {
  return /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(url)
}

/** Those of pictures that a text shows, by their names. */
export type Definitions = ReadonlyMap<string, Definition>

export function pictureDefinitions(text: string): Definitions {
  const found = new Map<string, Definition>()
  if (!text.includes(']:')) return found
  const shown = new Set([...text.replace(CODE, '').matchAll(ALL)].map(labelOf))
  if (shown.size === 0) return found
  for (const match of text.matchAll(DEFINITION)) {
    const { label = '', closed, open, double, single } = match.groups ?? {}
    const url = closed ?? open ?? ''
    const name = folded(label)
    // Of two, the first is meant.
    if (!shown.has(name) || found.has(name) || !PICTURE.test(url)) continue
    const title = double ?? single ?? null
    found.set(name, { url, title, ...matched(match) })
  }
  return found
}

/** The picture that a reference at an offset leads to, with its words; null for none. */
export function referenceAt(
  text: string,
  start: number,
  definitions: Definitions,
): { readonly end: number; readonly alt: string; readonly to: Definition } | null {
  if (definitions.size === 0) return null
  const match = takeAt(AT, text, start)
  if (NUMBER.test(match?.[1] ?? '')) return null
  const to = match && definitions.get(labelOf(match))
  return match && to ? { end: start + match[0].length, alt: match[1] ?? '', to } : null
}

function labelOf([, alt = '', label = '']: RegExpExecArray): string {
  return folded(label === '' ? alt : label)
}

function folded(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}
