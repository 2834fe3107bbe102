/**
 * Scans one page of the finished site for what the check needs: its ids, its links, and anything that a
 * page of ours never has. It is no parser for HTML of others. Our templates quote every value and
 * escape every `<`, so markup in any other form is a fault in itself.
 *
 * One pass that allocates no string it does not need: a site of ten thousand articles has 300 MB of
 * pages, and is checked in about a second.
 */

import { sha256Base64 } from '../../text/hash.ts'
import { jsonFault } from '../../text/json.ts'
import { decodedAddress } from '../../text/link.ts'
import { ATTRIBUTES, CLASS, ELEMENTS, LINK, META, SCRIPT, STYLE, step } from './pageNames.ts'

interface PageFault {
  /** UTF-16 code units from the start of the page. */
  readonly at: number
  readonly message: string
}

interface Page {
  readonly ids: ReadonlySet<string>
  /** The page's Content-Security-Policy; null when it has none. */
  readonly policy: string | null
  readonly faults: readonly PageFault[]
}

const DATA_BLOCKS = new Set(['application/ld+json', 'application/json'])
const NOT_LOADED = /^(?:canonical|alternate|next|prev|license|author|help|search|me)(?: |$)/
const MOST_FAULTS = 20
/** As browsers see it, `<!-->` being a whole comment. */
const COMMENT_END = /--!?>/g

/** The part before `#` of a link, the part after it or nothing, and its place in the page. */
type OnLink = (file: string, fragment: string, at: number) => void

/**
 * Read a page.
 *
 * @param known Addresses, without fragment, that pages of this folder had before; new
 *   sound ones are added.
 * @param onLink Called with every relative address that was not known or has a fragment.
 */
export function readPage(text: string, known: Set<string>, onLink: OnLink): Page {
  return new PageReader(text, known, onLink).read()
}

class PageReader implements Page {
  readonly ids = new Set<string>()
  readonly faults: PageFault[] = []
  policy: string | null = null
  private readonly text: string
  private readonly known: Set<string>
  private readonly onLink: OnLink
  /** Links to places of this page. */
  private readonly fragments: string[] = []
  // What the tag at hand says. One object for all tags: a page has thousands.
  private type = ''
  private relation = ''
  private equivalent = ''
  private content = ''
  private link: string | null = null
  private load: string | null = null

  constructor(text: string, known: Set<string>, onLink: OnLink) {
    this.text = text
    this.known = known
    this.onLink = onLink
  }

  read(): Page {
    const { text } = this
    let at = 0
    for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', at)) {
      const mark = text.charCodeAt(start + 1)
      at = start + 1
      if (mark === SLASH) continue
      if (mark !== BANG) at = this.tag(start)
      else if (text.startsWith('<!--', start)) {
        COMMENT_END.lastIndex = start + 2
        at = COMMENT_END.test(text) ? COMMENT_END.lastIndex : text.length
      } else if (start > 0) this.fault(start, 'a declaration inside the page')
    }
    this.lookUpFragments()
    if (this.policy === null) this.fault(0, 'no Content-Security-Policy')
    const { ids, policy, faults } = this
    return { ids, policy, faults }
  }

  private fault(place: number, message: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ at: place, message })
  }

  /** Reads one tag, and the inside of a script or style element. @returns Where to go on. */
  private tag(start: number): number {
    const { text } = this
    let element = 0
    let here = start + 1
    for (let unit = text.charCodeAt(here); isName(unit); unit = text.charCodeAt(++here)) {
      element = step(element, unit)
    }
    if (here === start + 1) {
      this.fault(start, 'a `<` that is not escaped')
      return here
    }
    if (!ELEMENTS.has(element)) {
      this.fault(start, `the element <${clip(text.slice(start + 1, here))}>`)
    }
    this.type = this.relation = this.equivalent = this.content = ''
    this.link = this.load = null
    const end = this.attributes(start, here)
    if (text.charCodeAt(end) !== GREATER) return end
    this.judge(element, start)
    if (element !== SCRIPT && element !== STYLE) return end
    return this.inline(element === SCRIPT ? 'script' : 'style', start, end + 1)
  }

  /** @returns Where the tag ends, or, at no `>`, where it is at fault. */
  private attributes(start: number, from: number): number {
    const { text } = this
    let here = from
    for (;;) {
      let unit = text.charCodeAt(here)
      while (isSpace(unit) || unit === SLASH) unit = text.charCodeAt(++here)
      if (unit === GREATER) return here
      const nameAt = here
      let name = 0
      for (; isName(unit); unit = text.charCodeAt(++here)) name = step(name, unit | LOWER)
      if (here === nameAt) {
        this.fault(start, `the tag ${clip(text.slice(start, here + 20))}`)
        return here
      }
      if ((text.charCodeAt(nameAt) | LOWER) === O && (text.charCodeAt(nameAt + 1) | LOWER) === N) {
        this.fault(nameAt, 'an event handler')
      }
      if (unit !== EQUALS) continue
      const valueAt = here + 2
      const close = text.indexOf('"', valueAt)
      if (text.charCodeAt(here + 1) !== QUOTE || close < 0) {
        this.fault(nameAt, 'an attribute without quotes')
        return here
      }
      here = close + 1
      if (name === CLASS) continue
      const kind = ATTRIBUTES.get(name)
      if (kind !== undefined) this.attribute(kind, text.slice(valueAt, close), nameAt)
    }
  }

  private attribute(kind: string, value: string, place: number): void {
    if (kind === 'link') this.link = value
    else if (kind === 'id') {
      if (this.ids.has(value)) this.fault(place, `the id ${clip(value)} a second time`)
      this.ids.add(value)
    } else if (kind === 'load') this.load = value
    else if (kind === 'forbidden') this.fault(place, 'an inline style or document')
    else if (kind === 'type') this.type = value
    else if (kind === 'rel') this.relation = value
    else if (kind === 'http-equiv') this.equivalent = value.toLowerCase()
    else this.content = value
  }

  /** What the attributes of a tag are together. */
  private judge(element: number, start: number): void {
    const { equivalent, link, load } = this
    if (element === META && equivalent === 'content-security-policy') {
      this.policy ??= unescapeHtml(this.content)
    } else if (equivalent !== '') {
      this.fault(start, `a meta element that acts as ${clip(equivalent)}`)
    }
    const isLoad = element === LINK && !NOT_LOADED.test(this.relation)
    if (link !== null) this.address(link, start, isLoad)
    if (load !== null) this.address(load, start, true)
    const isCode = element === SCRIPT || element === STYLE
    if (this.policy === null && (isLoad || load !== null || isCode)) {
      this.fault(start, 'a load before the policy')
    }
  }

  /** @param isLoaded The address is loaded, and not only linked to. */
  private address(value: string, place: number, isLoaded: boolean): void {
    if (value.charCodeAt(0) === HASH && !isLoaded) {
      this.fragments.push(value)
      return
    }
    const url = unescapeHtml(value)
    const cut = url.indexOf('#')
    const file = cut < 0 ? url : url.slice(0, cut)
    if (this.known.has(file) && !isLoaded) {
      if (cut >= 0) this.onLink(file, url.slice(cut + 1), place)
      return
    }
    const scheme = /^[\u0000-\u0020]*(?:([a-z][a-z0-9+.-]*):|[/\\])/i.exec(url)
    if (scheme === null) {
      this.known.add(copyOf(file))
      this.onLink(file, cut < 0 ? '' : url.slice(cut + 1), place)
    } else if (scheme[1] === undefined) {
      this.fault(place, `an address from the root: ${clip(url)}`)
    } else if (isLoaded) this.fault(place, `a load from elsewhere: ${clip(url)}`)
    else if (!/^(?:https?|mailto)$/i.test(scheme[1])) {
      this.fault(place, `the address ${clip(url)}`)
    }
  }

  /** The text inside a script or style element. @returns Where it ends. */
  private inline(name: string, place: number, from: number): number {
    const close = this.text.indexOf(`</${name}`, from)
    const end = close < 0 ? this.text.length : close
    const inside = this.text.slice(from, end)
    if (DATA_BLOCKS.has(this.type)) {
      if (jsonFault(inside) !== null) this.fault(place, 'a data block that is no JSON')
    } else if (inside !== '' && !this.policy?.includes(`'sha256-${sha256Base64(inside)}'`)) {
      // The policy of a self-contained page, as 404, has the hashes of its inline parts.
      this.fault(place, `an inline ${name}`)
    }
    return end
  }

  private lookUpFragments(): void {
    const { ids, fragments } = this
    for (const fragment of fragments) {
      const id = unescapeHtml(fragment.slice(1))
      if (id === '' || ids.has(id) || ids.has(decodeAddress(id))) continue
      const at = this.text.indexOf(`"${fragment}"`)
      this.fault(at, `a link to ${clip(fragment)}, which is not on the page`)
    }
  }
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
  return address.includes('%') ? (decodedAddress(address) ?? address) : address
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
