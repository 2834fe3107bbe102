/**
 * One page of the finished site, read for what the check needs: its ids, its links, and whatever a
 * page of ours never has. It is no reader for foreign HTML. Our templates quote every value and
 * escape every `<`, so markup in any other form is a fault in itself.
 *
 * One pass, and no string for what is of no interest: a site of ten thousand articles has 300 MB of
 * pages, and is checked in about a second.
 */

import { sha256Base64 } from '../text/hash.ts'

export interface PageFault {
  /** UTF-16 code units from the start of the page. */
  readonly at: number
  readonly message: string
}

export interface Page {
  readonly ids: ReadonlySet<string>
  /** The page's Content-Security-Policy; null when it has none. */
  readonly policy: string | null
  readonly faults: readonly PageFault[]
}

/** Names as numbers, so that a name is looked up while it is read. */
function nameCode(name: string): number {
  let code = 0
  for (let at = 0; at < name.length; at++) code = step(code, name.charCodeAt(at))
  return code
}

function step(code: number, unit: number): number {
  return (Math.imul(code, 31) + unit) | 0
}

function codes(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').map(nameCode))
}

/** What the pages print; anything else has no business in them. `style`: see `inline`. */
const ELEMENTS = codes(
  'html head meta title link script style template body header nav main footer section article ' +
    'aside search h1 h2 h3 h4 h5 h6 hgroup p ul ol li dl dt dd div span a b strong i em small s u ' +
    'q cite code pre kbd samp var mark abbr time data bdi bdo sup sub ins del br wbr hr blockquote ' +
    'address figure figcaption table caption colgroup col thead tbody tfoot tr th td form fieldset ' +
    'legend label input button select option optgroup datalist output progress meter textarea ' +
    'details summary dialog noscript img svg g defs title desc path rect circle ellipse line ' +
    'polyline polygon text tspan symbol marker clipPath linearGradient radialGradient stop',
)
const META = nameCode('meta')
const LINK = nameCode('link')
const SCRIPT = nameCode('script')
const STYLE = nameCode('style')

/** Attributes that the check looks at; all others are passed over. */
const ATTRIBUTES: ReadonlyMap<number, string> = new Map(
  Object.entries({
    link: 'href action formaction cite ping',
    load: 'src srcset imagesrcset poster data background manifest xlink:href',
    forbidden: 'style srcdoc',
    id: 'id',
    type: 'type',
    rel: 'rel',
    'http-equiv': 'http-equiv',
    content: 'content',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [nameCode(name), kind])),
)
const CLASS = nameCode('class')

const DATA_BLOCKS = new Set(['application/ld+json', 'application/json'])
const NOT_LOADED = /^(?:canonical|alternate|next|prev|license|author|help|search|me)(?: |$)/
const MOST_FAULTS = 20

/**
 * @param known Addresses, without fragment, that pages of this folder had before; new
 *   sound ones are added.
 * @param onLink Called with every relative address that was not known or has a fragment: the part
 *   before `#`, the part after it or nothing, and its place.
 */
export function readPage(
  text: string,
  known: Set<string>,
  onLink: (file: string, fragment: string, at: number) => void,
): Page {
  const faults: PageFault[] = []
  const ids = new Set<string>()
  const fragments: string[] = []
  let policy: string | null = null

  function fault(place: number, message: string): void {
    if (faults.length < MOST_FAULTS) faults.push({ at: place, message })
  }

  function address(value: string, place: number, loads: boolean): void {
    if (value.charCodeAt(0) === HASH && !loads) {
      fragments.push(value)
      return
    }
    const url = unescapeHtml(value)
    const cut = url.indexOf('#')
    const file = cut < 0 ? url : url.slice(0, cut)
    if (known.has(file) && !loads) {
      if (cut >= 0) onLink(file, url.slice(cut + 1), place)
      return
    }
    const scheme = /^[\u0000-\u0020]*(?:([a-z][a-z0-9+.-]*):|[/\\])/i.exec(url)
    if (scheme === null) {
      known.add(copyOf(file))
      onLink(file, cut < 0 ? '' : url.slice(cut + 1), place)
    } else if (scheme[1] === undefined) fault(place, `an address from the root: ${clip(url)}`)
    else if (loads) fault(place, `a load from elsewhere: ${clip(url)}`)
    else if (!/^(?:https?|mailto)$/i.test(scheme[1])) fault(place, `the address ${clip(url)}`)
  }

  /** The text inside a script or style element. @returns Where it ends. */
  function inline(name: string, type: string, place: number, from: number): number {
    const close = text.indexOf(`</${name}`, from)
    const end = close < 0 ? text.length : close
    const inside = text.slice(from, end)
    if (DATA_BLOCKS.has(type)) {
      if (!isJson(inside)) fault(place, 'a data block that is no JSON')
    } else if (inside !== '' && !policy?.includes(`'sha256-${sha256Base64(inside)}'`)) {
      // The policy of a page that stands alone, as 404 does, names the hash of its parts.
      fault(place, `an inline ${name}`)
    }
    return end
  }

  /** Reads one tag, and the inside of a script or style element. @returns Where to go on. */
  function tag(start: number): number {
    let element = 0
    let here = start + 1
    for (let unit = text.charCodeAt(here); isName(unit); unit = text.charCodeAt(++here)) {
      element = step(element, unit)
    }
    if (here === start + 1) {
      fault(start, 'a `<` that is not escaped')
      return here
    }
    if (!ELEMENTS.has(element)) fault(start, `the element <${clip(text.slice(start + 1, here))}>`)
    let type = ''
    let relation = ''
    let equivalent = ''
    let content = ''
    let link: string | null = null
    let load: string | null = null
    for (;;) {
      let unit = text.charCodeAt(here)
      while (isSpace(unit) || unit === SLASH) unit = text.charCodeAt(++here)
      if (unit === GREATER) break
      const from = here
      let attribute = 0
      for (; isName(unit); unit = text.charCodeAt(++here)) attribute = step(attribute, unit | LOWER)
      if (here === from) {
        fault(start, `the tag ${clip(text.slice(start, here + 20))}`)
        return here
      }
      if ((text.charCodeAt(from) | LOWER) === O && (text.charCodeAt(from + 1) | LOWER) === N) {
        fault(from, 'an event handler')
      }
      if (unit !== EQUALS) continue
      const valueAt = here + 2
      const close = text.indexOf('"', valueAt)
      if (text.charCodeAt(here + 1) !== QUOTE || close < 0) {
        fault(from, 'an attribute without quotes')
        return here
      }
      here = close + 1
      if (attribute === CLASS) continue
      const kind = ATTRIBUTES.get(attribute)
      if (kind === undefined) continue
      const value = text.slice(valueAt, close)
      if (kind === 'link') link = value
      else if (kind === 'id') {
        if (ids.has(value)) fault(from, `the id ${clip(value)} a second time`)
        ids.add(value)
      } else if (kind === 'load') load = value
      else if (kind === 'forbidden') fault(from, 'an inline style or document')
      else if (kind === 'type') type = value
      else if (kind === 'rel') relation = value
      else if (kind === 'http-equiv') equivalent = value.toLowerCase()
      else content = value
    }
    if (element === META && equivalent === 'content-security-policy')
      policy ??= unescapeHtml(content)
    else if (equivalent !== '') fault(start, `a meta element that acts as ${clip(equivalent)}`)
    const isLoad = element === LINK && !NOT_LOADED.test(relation)
    if (link !== null) address(link, start, isLoad)
    if (load !== null) address(load, start, true)
    const isCode = element === SCRIPT || element === STYLE
    if (policy === null && (isLoad || load !== null || isCode)) {
      fault(start, 'a load before the policy')
    }
    if (!isCode) return here
    return inline(element === SCRIPT ? 'script' : 'style', type, start, here + 1)
  }

  let at = 0
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', at)) {
    const mark = text.charCodeAt(start + 1)
    at = start + 1
    if (mark === SLASH) continue
    if (mark !== BANG) at = tag(start)
    else if (text.startsWith('<!--', start)) {
      const close = text.indexOf('-->', start + 4)
      at = close < 0 ? text.length : close
    } else if (start > 0) fault(start, 'a declaration inside the page')
  }
  for (const fragment of fragments) {
    const id = unescapeHtml(fragment.slice(1))
    if (id !== '' && !ids.has(id) && !ids.has(decodeAddress(id))) {
      fault(text.indexOf(`"${fragment}"`), `a link to ${clip(fragment)}, which is not on the page`)
    }
  }
  if (policy === null) fault(0, 'no Content-Security-Policy')
  return { ids, policy, faults }
}

const LOWER = 32
const QUOTE = 34
const HASH = 35
const SLASH = 47
const BANG = 33
const EQUALS = 61
const GREATER = 62
const N = 110
const O = 111

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12
}

/** Letters, digits, `-`, `:` and `_`. */
function isName(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 58) ||
    unit === 45 ||
    unit === 95
  )
}

/** A text with characters of its own: a slice of a page keeps the whole page in memory. */
export function copyOf(text: string): string {
  return Buffer.from(text).toString()
}

/** The references that `escapeHtml` writes, read back. */
function unescapeHtml(value: string): string {
  if (!value.includes('&')) return value
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

/** An address read back from `%E2%80%A6`; as it is when it is not well formed. */
export function decodeAddress(address: string): string {
  if (!address.includes('%')) return address
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
