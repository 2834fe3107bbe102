/**
 * Bytes to text: UTF-8 or nothing. Any other encoding would be published as nonsense, so it is
 * named, as well as that can be told, and refused.
 */

import { type Problem, problem } from '../records/problem.ts'
import { firstWhere } from '../text/firstWhere.ts'

interface Decoded {
  /** Without byte order mark and colours; empty when there is a problem. */
  readonly text: string
  /** How many bytes were signs by which a terminal colours a text. */
  readonly colours: number
  readonly problem: Problem | null
}

/**
 * Decode the bytes of a file.
 *
 * @param path For the message.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const refuse = (code: 'encoding' | 'binary', at: number, found: string): Decoded => ({
    text: '',
    colours: 0,
    problem: problem(code, path, placeIn(bytes, at), found),
  })
  const wide = byteOrder(bytes)
  if (wide !== null) return refuse('encoding', 0, wide)
  const document = DOCUMENTS.find(({ sign }) => sign.every((byte, at) => bytes[at] === byte))
  if (document) return refuse('binary', 0, document.name)
  const nul = bytes.indexOf(0)
  if (nul !== -1) return refuse('binary', nul, 'it holds a byte of value 0')
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const text = decoded.includes('\x1b') ? decoded.replace(COLOURS, '') : decoded
    // The bytes of this encoding are all ASCII, so nothing else would notice.
    const shift = text.search(/\x1b\$[@B]|\x1b\([BJ]/)
    return shift === -1
      ? { text, colours: decoded.length - text.length, problem: null }
      : refuse('encoding', bytes.indexOf(0x1b), 'ISO-2022-JP')
  } catch {
    return refuse('encoding', firstFault(bytes), guess(bytes))
  }
}

/** Colours, and what clears the rest of a line; where one is, the other character set, which some programs end it with. */
const COLOURS = /\x1b\[[\d;:]{0,40}[mK](?:\x0f|\x1b\(B)?|\x1b\(B(?=\x1b\[)/g

/** What documents begin with, also under the name of a text. */
const DOCUMENTS = [
  { name: 'it is a PDF', sign: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'it is a document of Word or Excel, or a zip archive', sign: [0x50, 0x4b, 3, 4] },
  { name: 'it is a document of an old Word or Excel', sign: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1] },
  { name: 'it is a picture', sign: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'it is a picture', sign: [0xff, 0xd8, 0xff] },
] as const

/** Line and column of a byte; columns count UTF-16 code units. */
function placeIn(bytes: Uint8Array, at: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let feed = bytes.indexOf(10); feed !== -1 && feed < at; feed = bytes.indexOf(10, feed + 1)) {
    line++
    start = feed + 1
  }
  const before = new TextDecoder().decode(bytes.subarray(start, at))
  return { line, column: before.length + 1 }
}

/** Name of the encoding if a byte order mark or the places of zero bytes tell it. */
function byteOrder(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16 (little endian)'
  if (a === 0xfe && b === 0xff) return 'UTF-16 (big endian)'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32'
  // Without a mark: spaces, digits and line ends have their zero always on the same side.
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4 || sample.length % 2 === 1) return null
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  if (Math.min(even, odd) * 20 > Math.max(even, odd) || even + odd === 0) return null
  if (!isPlain(decodeLoosely(sample, encoding))) return null
  return odd > even ? 'UTF-16 (little endian)' : 'UTF-16 (big endian)'
}

/** Whether nearly all characters are letters, digits, marks or white space in common use. */
function isPlain(text: string): boolean {
  const odd = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\s]|[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0
  return odd * 50 < text.length
}

function decodeLoosely(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** Offset of the first byte that UTF-8 does not allow. */
function firstFault(bytes: Uint8Array): number {
  // A prefix is sound up to the fault. An unfinished character at its end is none.
  return firstWhere(bytes.length - 1, (at) => !isSoundPrefix(bytes.subarray(0, at + 1)))
}

function isSoundPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The most frequent characters of running text; each encoding decodes to its own. */
const SIMPLIFIED =
  /[的一是不在有和人这中大为上个国以要时来用生到于出分对成会可发年动同也能下过产方后多行公司增长市场业亿元万达报]/g
const TRADITIONAL =
  /[的一是不在有和人這中大為上個國以要時來用生到於出分對成會可發年動同也能下過產方後多行公司增長市場業億元萬達報]/g
const KANA = /[\u3041-\u30ff]/g
const HANGUL =
  /[이다의가는을를에하고로지기도한사리대자서인정시어나그부국제은라일수보있것들원장전해]/g

const CANDIDATES = [
  { label: 'gb18030', name: 'GBK (GB18030)', common: SIMPLIFIED },
  { label: 'big5', name: 'Big5', common: TRADITIONAL },
  { label: 'shift_jis', name: 'Shift-JIS', common: KANA },
  { label: 'euc-jp', name: 'EUC-JP', common: KANA },
  { label: 'euc-kr', name: 'EUC-KR', common: HANGUL },
] as const

const SAMPLE = 65_536

/** Name of the encoding that makes most sense of the bytes. */
function guess(bytes: Uint8Array): string {
  const high = bytes.subarray(0, SAMPLE).filter((byte) => byte >= 0x80)
  const sample = bytes.subarray(Math.max(0, firstHigh(bytes) - 1024)).subarray(0, SAMPLE)
  const asUtf8 = decodeLoosely(sample, 'utf-8')
  const faults = count(asUtf8, /\ufffd/g)
  const sound = count(asUtf8, /[^\0-\x7f\ufffd]/g)
  if (sound > 20 * faults) return 'UTF-8 with damaged bytes'
  let best = { name: '', score: 0.08 }
  for (const { label, name, common } of CANDIDATES) {
    const text = decodeLoosely(sample, label)
    const wide = count(text, /[^\0-\x7f]/g)
    const broken = count(text, /\ufffd/g)
    if (wide === 0 || broken * 50 > wide) continue
    const score = count(text, common) / wide
    if (score > best.score) best = { name, score }
  }
  if (best.name !== '') return best.name
  if (isHan(sample)) return CANDIDATES[0].name
  // Single letters with accents between plain ones.
  if (high.length * 5 < Math.min(bytes.length, SAMPLE))
    return isOfMac(sample) ? 'Mac Roman' : 'Latin-1 (Windows-1252)'
  return 'an unknown encoding'
}

/** Letters with accents stand below A0 there, and from C0 on in Latin-1, which has quotes below it: `don\x92t`. */
function isOfMac(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1')
  return count(text, BESIDE_LETTERS_OF_MAC) > count(text, BESIDE_LETTERS)
}

const BESIDE_LETTERS_OF_MAC = /[a-z][\x80-\x90\x95-\x9f]|[\x80-\x90\x95-\x9f][a-z]/gi
const BESIDE_LETTERS = /[a-z][\xc0-\xff]|[\xc0-\xff][a-z]/gi

/** Han in use, as pairs of bytes in GBK. */
const HAN_IN_USE = /[\xb0-\xd7][\xa1-\xfe]/g

/**
 * Whether nearly all is such pairs: a title in Chinese above English text may have no frequent character. No syllable
 * of Korean stands behind C8.
 */
function isHan(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1')
  const pairs = text.match(HAN_IN_USE) ?? []
  return pairs.length * 5 > count(text, /[\x80-\xff]/g) * 2 && pairs.some((pair) => pair > '\xc9')
}

function firstHigh(bytes: Uint8Array): number {
  return Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  )
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
