import { unaccented } from '../../text/unaccented.ts'
import { WordSet } from '../../text/wordSet.ts'
import { FIRST_WIDE, isDigit, isHanAt, isLetter, unitTable } from '../figures/chars.ts'

/** Names, words and periods of a text, as stories and disagreements compare them. */

const COMMON = new WordSet(
  `a an the and or but nor so yet if then than that this these those there here it its they them their he she his her we our you your i
  of in on at by for from to into onto over under with without within between among against about after before since until during through per as above below up down off out near across around along
  is are was were be been being am has have had having do does did will would shall should can could may might must not no never also only just even still already now
  more most less least fewer much many each every all both either neither any some such other another same own very too well
  who which what when where while because although though whereas how why
  said says say according article report reports reported shows show showed says note notes piece view discusses
  one two three four five six seven eight nine ten first second third last next new year years month months day days quarter half week time today
  percent million billion trillion yuan dollars dollar usd cny rmb ton tons tonnes gwh kwh mwh twh gigawatt gigawatts megawatt megawatts kilowatt kilowatts company companies group firm market industry sector
  rose fell grew rise fall growth increase increased decrease decreased up higher lower down compared total net high low
  core viewpoint insights key main make made makes take takes took put get go come came part use used using while amid
  jan feb mar apr may jun jul aug sep oct nov dec january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`
    .trim()
    .split(/\s+/),
)
/** Pairs that hold one of these tell nothing of an event; 大坝 and 地下 do. */
const HAN_COMMON = unitTable(
  '的了是在和与及或为将被把对从等也都就还又不有这那其之于以而但个家一二三四五六七八九十年月日亿万元比上中前后多少小更最已可能会要到约',
)
const PAIRS_COMMON = new Set(
  '公司|市场|行业|企业|增长|下降|同比|环比|报告|记者|表示|认为|目前|预计|实现|发展|产品|数据|影响|情况|问题|继续|持续|主要|进行|通过|成为|方面|显示|指出|发布|相关|提升|提高|增加'.split(
    '|',
  ),
)

/** A word without its ending: `exports`, `exported` and `exporting` are one. */
export function stem(word: string): string {
  const plain = unpossessed(word.toLowerCase())
  if (plain.length < 5) return SHORT_PLURAL.test(plain) ? plain.slice(0, -1) : plain
  let short = plain
  if (short.endsWith('ies') || short.endsWith('ied')) short = `${short.slice(0, -3)}y`
  for (const ending of ENDINGS) {
    if (!short.endsWith(ending)) continue
    short = short.slice(0, -ending.length)
    break
  }
  const last = short.charCodeAt(short.length - 1)
  if (last === short.charCodeAt(short.length - 2) && CONSONANTS[last] === 1)
    short = short.slice(0, -1)
  return short.endsWith('e') ? short.slice(0, -1) : short
}

/** Longest first where one holds another. */
const ENDINGS = ['ingly', 'edly', 'ing', 'ed', 'es', 's', 'ly']
const SHORT_PLURAL = /[a-z]{3}s$/
const CONSONANTS = unitTable('bcdfghjklmnpqrstvwxyz')

/** Without `'s` or an apostrophe at the end. */
function unpossessed(word: string): string {
  const end = word.length - possessive(word, 0, word.length)
  return end === word.length ? word : word.slice(0, end)
}

/** Content words of an English text, stemmed, and pairs of neighbouring characters of a Chinese one. */
export function wordsOf(text: string): readonly string[] {
  const words = new Set<string>()
  addWords(text, words)
  return [...words]
}

/** Adds the content words of a text to those of others. */
export function addWords(written: string, words: Set<string>): void {
  const text = unaccented(written)
  if (words !== lastAddedTo) {
    lastAddedTo = words
    adding++
  }
  let isWide = false
  let at = 0
  while (at < text.length) {
    const first = text.charCodeAt(at)
    if (!isLetter(first)) {
      if (first >= FIRST_WIDE) isWide = true
      at++
      continue
    }
    // It ends after its last letter; its code is told on the way.
    let end = at + 1
    let low = first & 0x1f
    let high = 0
    let metLow = low
    let metHigh = 0
    for (let next = end; next < text.length; next++) {
      const code = codeOf(text.charCodeAt(next))
      if (code === 0) break
      const place = next - at
      if (place < HALF) metLow |= code << (place * BITS)
      else if (place < LONGEST_KEPT) metHigh |= code << ((place - HALF) * BITS)
      if (code > LETTERS) continue
      end = next + 1
      low = metLow
      high = metHigh
    }
    // `200GWh`: a unit.
    const afterDigit = isDigit(text.charCodeAt(at - 1))
    const model = afterDigit ? 0 : modelEnd(text, at, end)
    if (model > 0) {
      words.add(text.slice(at, model).toLowerCase())
      end = model
    } else if (end - at > 2 && !afterDigit) {
      if (end - at <= LONGEST_KEPT) addPiece(WORDS, text, at, end, low, high, words)
      else {
        const word = contentStem(text.slice(at, end))
        if (word !== null) words.add(word)
      }
    }
    at = end
  }
  if (isWide) addPairs(text, words)
}

/** What a period or a sum begins with, and no model. */
const NO_MODEL = /^(?:q|h|fy|cy|us|hk|rmb|cny|usd|nt|rs)-?\d/i

/** Where the name of a model that begins with letters ends: `H20`, `MD-11`; 0 for none. */
function modelEnd(text: string, at: number, letters: number): number {
  const hyphen = text.charCodeAt(letters) === 0x2d ? 1 : 0
  let end = letters + hyphen
  if (!isDigit(text.charCodeAt(end))) return 0
  while (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end))) end++
  return end - at > 12 || NO_MODEL.test(text.slice(at, at + 8)) ? 0 : end
}

/** Pairs of neighbouring characters in the runs of Han of a text. */
function addPairs(text: string, words: Set<string>): void {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < FIRST_WIDE || !isHanAt(text, at)) continue
    let end = at
    let characters = 0
    while (end < text.length && isHanAt(text, end)) {
      end += text.charCodeAt(end) >= 0xd800 && text.charCodeAt(end) <= 0xdbff ? 2 : 1
      characters++
    }
    if (characters > 1) {
      for (let first = at; first + 2 <= end; first++) {
        const unit = text.charCodeAt(first)
        const next = text.charCodeAt(first + 1)
        if (HAN_COMMON[unit] || HAN_COMMON[next]) continue
        addPiece(PAIRS, text, first, first + 2, unit, next, words)
      }
    }
    at = end
  }
}

/** Null for a word that tells nothing. */
function contentStem(word: string): string | null {
  return COMMON.has(word) ? null : stem(word)
}

function contentPair(pair: string): string | null {
  return PAIRS_COMMON.has(pair) ? null : pair
}

/** A letter of a word is a number of five bits, in either case; six of them make half of its code. */
const BITS = 5
const HALF = 6
const LETTERS = 26
/** Longer words are rare. */
const LONGEST_KEPT = 2 * HALF

/** 1 to 26 for a letter, more for a mark inside a word, 0 for what is in no word. */
function codeOf(unit: number): number {
  if (isLetter(unit)) return unit & 0x1f
  return unit === 0x27 ? 27 : unit === 0x2d ? 28 : unit === 0x2019 ? 29 : 0
}

/**
 * What was read of the pieces met last: a word comes again and again. Each has a slot of its own,
 * told apart by its code in two numbers, so that it is not cut out of the text again.
 */
interface Pieces {
  readonly codes: Int32Array
  readonly readings: (string | null)[]
  /** The {@link adding} that put a piece among the words last, if it put any. */
  readonly added: Int32Array
  readonly read: (piece: string) => string | null
}

const SLOTS = 0x8000
const WORDS = piecesOf(contentStem)
const PAIRS = piecesOf(contentPair)

/** The set of words that was added to last, and its number: it is not asked for a piece again. */
let lastAddedTo: ReadonlySet<string> | null = null
let adding = 0

function piecesOf(read: Pieces['read']): Pieces {
  const readings = new Array<string | null>(SLOTS).fill(null)
  return { codes: new Int32Array(2 * SLOTS), readings, added: new Int32Array(SLOTS), read }
}

function addPiece(
  { codes, readings, added, read }: Pieces,
  text: string,
  at: number,
  end: number,
  low: number,
  high: number,
  words: Set<string>,
): void {
  const mixed = Math.imul(low ^ Math.imul(high, 0x2c1b3c6d), 0x297a2d39)
  const slot = mixed >>> 17
  if (codes[2 * slot] === low && codes[2 * slot + 1] === high) {
    if (added[slot] === adding) return
  } else {
    codes[2 * slot] = low
    codes[2 * slot + 1] = high
    readings[slot] = read(text.slice(at, end))
  }
  added[slot] = adding
  const reading = readings[slot] ?? null
  if (reading !== null) words.add(reading)
}

/** Two of them make a name of a single word that opens a sentence. */
const CAPITALS = /[A-Z]{2}|[a-z][A-Z]/

/** A name by its capitals. */
export interface FoundName {
  /** In lower case, letters without their marks. */
  readonly name: string
  /** First code unit after it, its possessive ending included. */
  readonly end: number
}

/** Capitalised phrases that do not merely open a sentence, each once: `Chow Tai Fook`. */
export function namesOf(text: string): readonly string[] {
  return [...new Set(namesIn(text).map(({ name }) => name))]
}

/** The same in their order, repeats too. */
export function namesIn(written: string): readonly FoundName[] {
  const text = unaccented(written)
  const names: FoundName[] = []
  let end = 0
  for (let at = capitalFrom(text, 0); at < text.length; at = capitalFrom(text, end)) {
    end = nameEnd(text, at)
    let name = text.slice(at, end - possessive(text, at, end))
    if (opensSentence(text, at)) {
      const space = name.indexOf(' ')
      const head = space < 0 ? name : name.slice(0, space)
      // The word that opens a sentence is capital anyway; two capitals in a row are a name.
      if (space < 0 && !CAPITALS.test(head)) continue
      if (COMMON.has(head)) name = space < 0 ? '' : name.slice(space + 1)
    }
    const folded = name.toLowerCase()
    if (folded.length > 1 && !COMMON.has(folded)) names.push({ name: folded, end })
  }
  return names
}

/** Where the name that begins with a capital ends: words with a capital, `of` between them. */
function nameEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    while (isLetter(text.charCodeAt(end)) || NAME_MARKS[text.charCodeAt(end)] === 1) end++
    const next = text.startsWith(' of ', end) ? end + 4 : end + 1
    if (text.charCodeAt(end) !== 0x20 || !isCapital(text.charCodeAt(next))) return end
    end = next
  }
}

const NAME_MARKS = unitTable("'’&-")

/** Units of a possessive ending. */
function possessive(text: string, at: number, end: number): number {
  const last = text.charCodeAt(end - 1)
  if (isApostrophe(last)) return 1
  return last === 0x73 && end - at > 1 && isApostrophe(text.charCodeAt(end - 2)) ? 2 : 0
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

const STOPS = unitTable('.!?:;')
/** They may stand between the stop of a sentence and the space behind it. */
const CLOSING = unitTable('"”)')

/** Whether a word opens a text, a sentence or an item. */
function opensSentence(text: string, at: number): boolean {
  if (at === 0) return true
  if (text.charCodeAt(at - 1) !== 0x20) return false
  const last = text.charCodeAt(at - 2)
  return (
    last === 0x2d ||
    STOPS[last] === 1 ||
    (CLOSING[last] === 1 && STOPS[text.charCodeAt(at - 3)] === 1)
  )
}

/** The first place from one on where a name can begin; `200GWh` holds none. */
function capitalFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (!isCapital(text.charCodeAt(at))) continue
    const last = text.charCodeAt(at - 1)
    if (!isLetter(last) && !isDigit(last)) return at
  }
  return text.length
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}

const HEAD =
  /^[“"《]?([\p{Script=Han}A-Za-z]{2,10}?)(?:集团|股份|科技)?(?:[（(][^）)]*[）)])?[”"》]?[:：|]/u

/** Who a Chinese headline opens with: `古茗（01364）：…`. */
export function headOf(title: string): string | null {
  const head = HEAD.exec(title)?.[1]
  return head === undefined || !/\p{Script=Han}/u.test(head) ? null : head
}
