/** Words that a text is about, as stories and disagreements compare them. */
import { codeAt } from '../../text/codeAt.ts'
import { unaccented } from '../../text/unaccented.ts'
import { FIRST_WIDE, isDigit, isHanAt, isLetter } from '../figures/chars.ts'
import { COMMON, HAN_COMMON, PAIRS_COMMON } from './commonWords.ts'
import { addNextTo, addPiece, piecesOf } from './pieces.ts'
import { stem } from './stem.ts'

/** Content words of an English text, stemmed, and pairs of neighbouring characters of a Chinese one. */
export function wordsOf(text: string): readonly string[] {
  const words = new Set<string>()
  addWords(text, words)
  return [...words]
}

/** Adds the content words of a text to those of others. */
export function addWords(written: string, words: Set<string>): void {
  const text = unaccented(written)
  addNextTo(words)
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
    const afterDigit = isDigit(codeAt(text, at - 1))
    const model = afterDigit ? 0 : modelEnd(text, at, end)
    if (model > 0) {
      words.add(text.slice(at, model).toLowerCase())
      end = model
    } else if (end - at > 2 && !afterDigit) {
      if (end - at <= LONGEST_KEPT) addPiece(WORDS, text, at, end, low, high)
      else {
        const word = contentStem(text.slice(at, end))
        if (word !== null) words.add(word)
      }
    }
    at = end
  }
  if (isWide) addPairs(text)
}

/** What a period or a sum begins with, and no model. */
const NO_MODEL = /^(?:q|h|fy|cy|us|hk|rmb|cny|usd|nt|rs)-?\d/i

/** Where the name of a model that begins with letters ends: `H20`, `MD-11`; 0 for none. */
function modelEnd(text: string, at: number, letters: number): number {
  const hyphen = codeAt(text, letters) === 0x2d ? 1 : 0
  let end = letters + hyphen
  if (!isDigit(codeAt(text, end))) return 0
  while (isDigit(codeAt(text, end)) || isLetter(codeAt(text, end))) end++
  return end - at > 12 || NO_MODEL.test(text.slice(at, at + 8)) ? 0 : end
}

/** Pairs of neighbouring characters in the runs of Han of a text. */
function addPairs(text: string): void {
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
        addPiece(PAIRS, text, first, first + 2, unit, next)
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

const WORDS = piecesOf(contentStem)
const PAIRS = piecesOf(contentPair)
