/** Files that are the source of a page, data or a formatted letter, saved or pasted under the name of a dump. */

const HTML =
  /^(?:<\?xml[^>]{0,200}\?>\s{0,80})?(?:<!--[^>]{0,400}-->\s{0,80})?<(?:!doctype|html|head|body|svg|rss|feed)[\s>/]/i
const ELEMENT =
  /^<(?:article|div|main|meta|nav|p|script|section|span|style|table|template|ul)[\s>]/i
/** An editor for letters, as that of a Mac, saves this under any name. */
const RTF = /^\{\\rtf\d/
/** Pasted source has more end tags than any title with markup in it. */
const FEWEST_TAGS = 8

/**
 * What a text is the source of, if it is source; null for text.
 *
 * @param mayHoldHtml Elements at its start are no sign: Markdown has them.
 */
export function sourceForm(
  text: string,
  mayHoldHtml: boolean,
): 'html-file' | 'json-file' | 'rtf-file' | null {
  const opening = text.slice(0, 4096).trimStart()
  if (RTF.test(opening)) return 'rtf-file'
  if (HTML.test(opening)) return 'html-file'
  if (!mayHoldHtml && ELEMENT.test(opening) && hasTags(text)) return 'html-file'
  return /^(?:\{\s{0,80}["}]|\[\s{0,80}[[{"\d\]])/.test(opening) && isJson(text)
    ? 'json-file'
    : null
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
  if (/^\s{0,80}\{\s{0,80}"[^"\n]{0,80}"\s{0,8}:/.test(text.slice(0, 400))) return true
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
