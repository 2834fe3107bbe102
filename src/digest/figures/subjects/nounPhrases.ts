/** English noun phrases before a place in a text and behind it, as far as plain rules can tell. */
import { WordSet } from '../../../text/wordSet.ts'
import { isStop } from '../amounts/counts.ts'
import { isLetter, unitTable } from '../chars.ts'
import { isVerb } from './verbs.ts'

/** Of a caption. */
export const LONGEST_WORDS = 6
const ATTRIBUTES =
  /\s+(?:attributable to (?:shareholders|owners)(?: of the (?:parent|company))?|before tax|after tax)$/i

/** @param text Up to a figure. @returns Null where no noun stands before it. */
export function nounPhraseBefore(text: string): string | null {
  const extra = ATTRIBUTES.exec(text)?.[0] ?? ''
  const head = text.slice(0, text.length - extra.length)
  const phrase: string[] = []
  for (let end = head.length; end >= 0 && phrase.length < LONGEST_WORDS; ) {
    const start = end === 0 ? 0 : head.lastIndexOf(' ', end - 1) + 1
    const word = head.slice(start, end)
    end = start - 1
    if (!isWord(word) || isStop(word) || isVerb(word)) break
    phrase.unshift(word)
  }
  if (phrase.length === 0) return null
  const joined = (phrase.length < LONGEST_WORDS ? phrase : ofLast(phrase)).join(' ')
  return isBare(joined) ? null : joined + extra
}

/**
 * `Hong Kong court approved Country Garden's restructuring`: of words that are too many for a caption those behind a deed done
 * to something with a name.
 */
function ofLast(phrase: readonly string[]): readonly string[] {
  const deed = phrase.findLastIndex(
    (word, at) => at > 0 && /^[a-z]{3,}ed$/.test(word) && /^\p{Lu}/u.test(phrase[at + 1] ?? ''),
  )
  return phrase.slice(deed + 1)
}

/** Letters, digits and the marks inside words; most are of ASCII letters alone. */
function isWord(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (!isLetter(word.charCodeAt(at))) return WORD.test(word)
  }
  return word !== ''
}

const WORD = /^\p{L}[\p{L}\p{N}'’&.-]*$/u

/** Said of any figure. */
const BARE =
  /^(?:total|sum|rise|fall|gain|loss|drop|increase|decrease|decline|change|jump|average|price|result|value|rate|record|maximum|minimum|goal|target|one|year-on-year gain|annual rate|annual pace|pace|range|peak|handful|number|amount|front|top|tune|excess)$/i

/** Whether a phrase can be said of any figure, and names nothing. */
export function isBare(phrase: string): boolean {
  return BARE.test(phrase)
}

const LONGEST_AFTER = 4
const STOPS = unitTable(',.;:!?)')
const STOP = /[,.;:!?)]+$/

/** @param text From behind a figure. @returns Null where no noun follows it. */
export function nounPhraseAfter(text: string): string | null {
  const phrase: string[] = []
  for (const word of wordsIn(text, LONGEST_AFTER + 1)) {
    const plain = STOPS[word.charCodeAt(word.length - 1)] === 1 ? word.replace(STOP, '') : word
    if (!isWord(plain)) break
    if (isStop(plain) || isVerb(plain) || phrase.length >= LONGEST_AFTER) break
    if (phrase.length > 0 && isBehindNoun(plain)) break
    phrase.push(plain)
    if (plain !== word) break
  }
  return phrase.length === 0 ? null : phrase.join(' ').replace(TIME_BEHIND, '')
}

/** What follows a noun and is no part of it: `1,600 tonnes of coal lay there`, `half of the gas turned back`. */
const BEHIND_NOUN = new WordSet(
  `abroad due run lay lie lies live leave got get back behind beside besides away inside outside alongside ashore overnight
  forward meanwhile beneath upon let taken stolen worn known broken eaten hidden built found born died dies hang hangs ends
  belong belongs wait want sail stop meet told burst dislike apply spend laid stuck sits sit sat depends perhaps recover concerned
  running thereafter forgone say drove follow buy early itself alone bear stay flew cannot qualify melt hide chose give
  beforehand remain keep float broke him last`
    .trim()
    .split(/\s+/),
)

function isBehindNoun(word: string): boolean {
  return BEHIND_NOUN.has(word) || /^[a-z]{3,}[^e]ed$/.test(word)
}

/** `138,000 tonnes of feta last year` */
const TIME_BEHIND =
  / (?:last|next|this) (?:year|month|week|quarter|season|spring|summer|autumn|winter)$/

/** The first words of a text, as many as are wanted. */
export function wordsIn(text: string, most: number): readonly string[] {
  const words: string[] = []
  for (let from = 0; words.length < most; ) {
    const end = text.indexOf(' ', from)
    words.push(end < 0 ? text.slice(from) : text.slice(from, end))
    if (end < 0) break
    from = end + 1
  }
  return words
}
