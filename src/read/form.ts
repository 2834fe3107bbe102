/** Files that are the source of a page, data, a mail or a formatted letter, saved or pasted under the name of a dump. */

import { readJson } from '../dump/frontmatter/json.ts'
import { jsonFault } from '../text/json.ts'

const HTML =
  /^(?:<\?xml[^>]{0,200}\?>\s{0,80})?(?:<!--[^>]{0,400}-->\s{0,80})?<(?:!doctype|html|head|body|svg|rss|feed)[\s>/]/i
const ELEMENT =
  /^<(?:article|div|main|meta|nav|p|script|section|span|style|table|template|ul)[\s>]/i
/** An editor for letters, as that of a Mac, saves this under any name. */
const RTF = /^\{\\rtf\d/
/** Pasted source has more end tags than any title with markup in it. */
const FEWEST_TAGS = 5

/**
 * What a text is the source of, if it is source; null for text.
 *
 * @param mayHoldHtml Elements at its start are no sign: Markdown has them.
 */
export function sourceForm(
  text: string,
  mayHoldHtml: boolean,
): 'html-file' | 'json-file' | 'mail-file' | 'rtf-file' | null {
  const opening = text.slice(0, 4096).trimStart()
  if (RTF.test(opening)) return 'rtf-file'
  if (HTML.test(opening)) return 'html-file'
  if (isEncodedMail(text)) return 'mail-file'
  if (!mayHoldHtml && ELEMENT.test(opening) && hasTags(text)) return 'html-file'
  if (mayHoldHtml && readJson(text)) return null
  return /^(?:\{\s{0,80}["}]|\[\s{0,80}[[{"\d\]])/.test(opening) && isJson(text)
    ? 'json-file'
    : null
}

/** A letter that is none of ASCII, in the source of a mail. */
const ESCAPED = /=[C-F][0-9A-F](?:=[89AB][0-9A-F]){1,3}/g
const FEWEST_ESCAPED = 2

/** `Chile=E2=80=99s output =`, with lines that end in the middle of a sentence. */
function isEncodedMail(text: string): boolean {
  if (!/=\r?\n/.test(text)) return false
  let count = 0
  for (const _ of text.matchAll(ESCAPED)) if (++count >= FEWEST_ESCAPED) return true
  return false
}

function hasTags(text: string): boolean {
  let count = 0
  for (let at = text.indexOf('</'); at !== -1; at = text.indexOf('</', at + 2)) {
    if (++count >= FEWEST_TAGS) return true
  }
  return false
}

function isJson(text: string): boolean {
  // Cut data is data too: what matters is how it begins.
  const isObject = /^\s{0,80}\{\s{0,80}"[^"\n]{0,80}"\s{0,8}:/.test(text.slice(0, 400))
  return isObject || jsonFault(text) === null
}

const SIGNS_OF_HTML =
  /&(?:#\d{2,5}|nbsp|amp|quot|[lr][sd]quo|[mn]dash|[lg]t|hellip|middot);|<\/(?:a|b|em|h\d|i|li|p|span|strong|su[bp])>|<br ?\/?>/gi
/** Offset of the first sign of HTML in a text that has several; -1 for none: `R&amp;D` alone may be what a page says. */
export function htmlSigns(text: string): number {
  if (!text.includes('&') && !text.includes('<')) return -1
  const [first, second] = text.matchAll(SIGNS_OF_HTML)
  return first && second ? first.index : -1
}

/** Of UTF-8 read as Latin-1 (Windows-1252): the signs that its later bytes become, and those of them that no text has behind a letter. */
const BEHIND = '\\u0080-\\u00bfŒœŠšŽžŸƒˆ˜†‡‰‹›€™–—‘’‚“”„•…'
const RARE = '\\u0080-\\u009f\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bfŒœŠšŽžŸƒˆ˜†‡‰'
/** `Ã¼`, `â€“`, `ä¸­`, `ÐŸ`; `Â·` is read as the dot that it was. */
const MISREAD = new RegExp(
  `Ã[${RARE}]|Â[\\u00a0-\\u00b6\\u00b8-\\u00bf]|â[€‚\\u0080\\u0082][${BEHIND}]|[ä-é](?=[${BEHIND}]?[${RARE}])[${BEHIND}]{2}|[ÐÑ][${RARE}](?=[ÐÑ])`,
  'g',
)

/** Where letters begin that were read in a wrong encoding, and the first of them; null where fewer than two look so. */
export function misreadLetters(
  text: string,
): { readonly at: number; readonly text: string } | null {
  const [first, second] = text.matchAll(MISREAD)
  return first && second ? { at: first.index, text: first[0] } : null
}
