/**
 * Whether a text is well-formed XML 1.0, as far as we write it: elements, attributes, references,
 * comments, CDATA; no document type, so no entities of its own; and nothing in it that could run.
 */

// https://www.w3.org/TR/xml/#charsets
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const NAME = '[A-Za-z_][A-Za-z0-9._-]*(?::[A-Za-z_][A-Za-z0-9._-]*)?'
const TAG = new RegExp(
  `<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
  'y',
)
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*("[^"]*"|'[^']*')`, 'g')
const ACTIVE = /^(?:.*:)?(?:script|foreignObject|iframe)$/i
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)/

/** @returns What is wrong and where, in UTF-16 code units; null for a well-formed text. */
export function xmlFault(text: string): { readonly at: number; readonly message: string } | null {
  const forbidden = FORBIDDEN.exec(text)
  if (forbidden) return { at: forbidden.index, message: 'a character that XML forbids' }
  const open: string[] = []
  let roots = 0
  let at = text.startsWith('<?xml ') ? Math.max(0, text.indexOf('?>') + 2) : 0
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const between = text.slice(at, next < 0 ? undefined : next)
    if (open.length === 0 && /\S/.test(between)) return { at, message: 'text outside the root' }
    const bare = BARE_AMPERSAND.exec(between)
    if (bare) return { at: at + bare.index, message: 'a bare `&`' }
    if (between.includes(']]>')) return { at, message: 'a bare `]]>`' }
    if (next < 0) break
    const block = ['<!--', '<![CDATA[', '<?'].find((start) => text.startsWith(start, next))
    if (block !== undefined) {
      const end = block === '<!--' ? '-->' : block === '<?' ? '?>' : ']]>'
      const close = text.indexOf(end, next + block.length)
      if (close < 0) return { at: next, message: `\`${block}\` without an end` }
      if (block === '<![CDATA[' && open.length === 0) return { at: next, message: 'a stray CDATA' }
      at = close + end.length
      continue
    }
    TAG.lastIndex = next
    const tag = TAG.exec(text)
    if (!tag) return { at: next, message: 'no tag after `<`' }
    const [whole, isEnd, name = '', attributes = '', isEmpty] = tag
    at = next + whole.length
    if (isEnd) {
      if (attributes !== '' || isEmpty || open.pop() !== name) {
        return { at: next, message: `the end tag </${name}> of no open element` }
      }
      continue
    }
    const fault = ACTIVE.test(name) ? `the element <${name}>` : attributeFault(attributes)
    if (fault !== null) return { at: next, message: fault }
    if (open.length === 0 && roots++ > 0) return { at: next, message: 'a second root' }
    if (!isEmpty) open.push(name)
  }
  if (open.length > 0) return { at: text.length, message: `<${open.at(-1)}> without an end` }
  return roots === 1 ? null : { at: 0, message: 'no root' }
}

function attributeFault(attributes: string): string | null {
  if (attributes === '') return null
  const names = new Set<string>()
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (names.has(name)) return `the attribute ${name} a second time`
    names.add(name)
    if (/^on/i.test(name)) return 'an event handler'
    if (BARE_AMPERSAND.test(value)) return 'a bare `&`'
  }
  return null
}
