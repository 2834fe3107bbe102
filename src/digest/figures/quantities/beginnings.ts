import { codeAt } from '../../../text/codeAt.ts'
import { BEFORE_POINT, SCALED, THE_HUNDRED, WORD } from '../../../text/spokenNumber.ts'
import { isLetter, unitTable } from '../chars.ts'
import { PART_WORDS } from '../numbers/words.ts'
import { FOLDS } from '../wholes/multiples.ts'
import { WITH_HALF } from '../wholes/wordTimes.ts'

/** Digits and Han characters that a quantity can begin with. */
const SIGNS = unitTable('0123456789零一二三四五六七八九十百千万亿两廿卅半翻')
const AFTER_ARTICLE = `${SCALED}|${PART_WORDS.replace('half|', '')}|fortnight`
/** Words that a quantity can begin with, where a word begins. */
const WORD_BEGINNING = new RegExp(
  `(?:${WORD}|${THE_HUNDRED}|an?(?= (?:(?:${AFTER_ARTICLE})(?![a-z])|(?:${WITH_HALF}) and a half(?![a-z])))|${BEFORE_POINT}|half|twice|doubl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|trebled|quadrupl(?:ed|ing))(?![a-z])|(?:${Object.keys(FOLDS).join('|')})fold(?![a-z])`,
  'iy',
)

/** The first three letters of all these, spaces too: they tell most words apart from them. */
const OPENINGS = new Uint8Array(1 << 15)
const ARTICLES = `${AFTER_ARTICLE}|${WITH_HALF}`
  .split('|')
  .flatMap((word) => [`a ${word}`, `an ${word}`])
for (const word of [
  ...WORD.split('|'),
  ...ARTICLES,
  ...'zero|nought|half|twice|doubl|tripl|trebled|quadrupl|hundredfold'.split('|'),
]) {
  OPENINGS[openingAt(word, 0)] = 1
}

/** The lower five bits of three code units: letters are alike in either case. */
function openingAt(text: string, at: number): number {
  const [first, second] = [codeAt(text, at) & 31, codeAt(text, at + 1) & 31]
  return (first << 10) | (second << 5) | (codeAt(text, at + 2) & 31)
}

/** The first place from one on where a quantity can begin; the length of the text when there is none. */
export function beginningFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (SIGNS[unit] === 1) return at
    if (!isLetter(unit) || isLetter(codeAt(text, at - 1))) continue
    if (OPENINGS[openingAt(text, at)] !== 1) continue
    WORD_BEGINNING.lastIndex = at
    if (WORD_BEGINNING.test(text)) return at
  }
  return text.length
}
