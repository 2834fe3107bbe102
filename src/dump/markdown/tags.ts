/** Tags of HTML in a text: they go, and what they enclose is said. `List<String>` and `<Company>` have none. */

import { takeAt } from '../../text/takeAt.ts'

interface Tag {
  readonly end: number
  /** What is said in its place. */
  readonly words: string
}

/** They stand between words, not in them. */
const APART = (
  'address article aside blockquote br caption center dd details div dl dt figcaption ' +
  'figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ' +
  'tbody td tfoot th thead tr ul video audio picture'
).split(' ')
const WITHIN = (
  'a abbr b bdi bdo big cite code del dfn em font i input ins kbd label mark nobr q rb rp ' +
  'rt ruby s samp small source span strike strong sub sup time tt u var wbr col'
).split(' ')
const ATTRIBUTE = String.raw`\s{1,9}[a-z:-]{1,30}(?:\s{0,4}=\s{0,4}(?:"[^"<>]{0,600}"|'[^'<>]{0,600}'|[^\s"'<>=]{1,300}))`
const TAG = new RegExp(
  String.raw`(?<!\\)<(\/?)(${[...APART, ...WITHIN].join('|')})((?:${ATTRIBUTE}){0,20})(?:\s{1,9}(?:open|checked|disabled))?\s{0,9}/?>`,
  'iy',
)
/** `<callout emoji="bulb">`, of whatever program: no text has attributes. */
const OTHER = new RegExp(
  String.raw`(?<!\\)<([a-z][a-z-]{1,30})(?:${ATTRIBUTE}){1,20}\s{0,9}>`,
  'iy',
)
const OTHER_END = /(?<!\\)<\/([a-z][a-z-]{1,30})>/iy
const ADDRESS = /\shref\s{0,4}=\s{0,4}["']?([^\s"'<>]{1,500})/i

const SMALL = /<(su[bp])>([\d+=()n−-]{1,12}|\d{1,3}(?:[,，、–-] ?\d{1,3}){1,20})<\/\1>/iy
/** `<sup><a href="#fn3">3</a></sup>` */
const NOTE =
  /<sup\b[^<>]{0,300}>\s{0,4}<a\s[^<>]{0,600}>\s{0,4}\[?(\d{1,3})\]?\s{0,4}<\/a>\s{0,4}<\/sup>/iy
const DIGITS = '0123456789+-−–=()n'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿ'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₙ'

/** Reads the tags of a text in their order. */
export class TagReader {
  readonly #text: string
  /** Names that are closed. Of one letter, `a<b>c` may be two comparisons: it is a tag where one closes it. */
  readonly #closed: ReadonlySet<string>
  /** Names of other tags that are open. */
  readonly #open = new Set<string>()
  /** Where the links lead that are open. */
  readonly #links: { readonly address: string; readonly from: number }[] = []

  constructor(text: string) {
    this.#text = text
    this.#closed = new Set(
      [...text.matchAll(/<\/([a-z][a-z-]{0,30})>/gi)].map(([, name = '']) => name.toLowerCase()),
    )
  }

  /** The tag at an offset; null for none. */
  at(start: number): Tag | null {
    const [small, kind = '', digits = ''] = takeAt(SMALL, this.#text, start) ?? []
    // `10<sup>6</sup>` is not 106.
    if (small !== undefined) return { end: start + small.length, words: smallDigits(kind, digits) }
    const [note, number] = takeAt(NOTE, this.#text, start) ?? []
    if (note !== undefined) return { end: start + note.length, words: citing(note, number ?? '') }
    const [tag, slash, written = '', attributes = ''] = takeAt(TAG, this.#text, start) ?? []
    if (tag === undefined) return this.#otherAt(start)
    const name = written.toLowerCase()
    if (name.length === 1 && !this.#closed.has(name)) return null
    const end = start + tag.length
    if (name !== 'a') return { end, words: APART.includes(name) ? ' ' : '' }
    if (slash === '') {
      this.#links.push({ address: ADDRESS.exec(attributes)?.[1] ?? '', from: end })
      return { end, words: '' }
    }
    const { address = '', from = 0 } = this.#links.pop() ?? {}
    const isSaid = address === '' || this.#text.slice(from, start).trim() === address
    return { end, words: isSaid ? '' : ` (${address})` }
  }

  /** A tag of a name that HTML does not know: one with an attribute, and what closes it. */
  #otherAt(start: number): Tag | null {
    const [tag, opened = ''] = takeAt(OTHER, this.#text, start) ?? []
    if (tag !== undefined && this.#closed.has(opened.toLowerCase())) {
      this.#open.add(opened.toLowerCase())
      return { end: start + tag.length, words: '' }
    }
    const [end, closed = ''] = takeAt(OTHER_END, this.#text, start) ?? []
    const isEnd = end !== undefined && this.#open.has(closed.toLowerCase())
    return isEnd ? { end: start + end.length, words: '' } : null
  }
}

/** With the address that it leads to, if it leads out of the page. */
function citing(note: string, number: string): string {
  const address = ADDRESS.exec(note)?.[1] ?? ''
  return /^https?:/i.test(address) ? `[${number}] (${address})` : `[${number}]`
}

function smallDigits(kind: string, digits: string): string {
  return small(digits, kind.toLowerCase() === 'sup' ? RAISED : LOWERED)
}

/** `1,3` as `¹,³`. */
export function raisedDigits(digits: string): string {
  return small(digits, RAISED)
}

function small(digits: string, signs: string): string {
  return digits
    .replaceAll(' ', '')
    .replace(/[^,，、]/g, (digit) => signs.charAt(DIGITS.indexOf(digit)))
}
