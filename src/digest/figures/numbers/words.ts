import { ONES, TENS } from '../../../text/numberWords.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { HALF } from './digits.ts'
import { LARGEST, type NumberMatch, numberOf, shifted } from './number.ts'
import { WORD_SCALE, WORD_SCALES } from './scales.ts'

const WORD_VALUE: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
])
const WORD = [...WORD_VALUE.keys()].join('|')
/** What such a word stands before: `two million`. */
export const SCALED = 'hundred|thousand|million|billion|trillion|dozen'
/** `three quarters of a million`: one number. */
const PART_OF_A = '(?:an?|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s? of an?'
const WORD_RUN = new RegExp(
  `(?:(?:a|an|half a|a quarter(?: of a)?|${PART_OF_A}|${WORD})[ -](?:${SCALED})|${WORD})(?:(?: and |[ -])(?:${WORD}|${SCALED})){0,12}(?![a-z])`,
  'iy',
)
/** `zero point five`: alone a zero counts nothing, and begins no figure. */
export const BEFORE_POINT = '(?:zero|nought)(?= point )'
const ZERO = new RegExp(BEFORE_POINT, 'iy')
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
}
export const PART_WORDS = Object.keys(PARTS).join('|')
const WORD_PART = new RegExp(`(${WORD}|an?|\\d)[ -](${PART_WORDS})(s)?(?![a-z-])`, 'iy')

/** `a quarter million`, `two thirds of a billion`: one number. */
const OF_SCALE = new RegExp(
  `^(?:a quarter|${PART_OF_A})[ -](?:hundred|thousand|million|billion|trillion)`,
  'i',
)

/** `a fifth short of last year's`, `a quarter at most`, `a third have asked`: not the third in a row. */
const SAYS_SHARE =
  /^ (?:of|more|less|fewer|lower|higher|above|below|under|over|up|down|cheaper|dearer|faster|slower|larger|smaller|shorter|longer|[a-z]{3,8}er than|short|extra|full|empty|saves|at most|at least|have|are|were|the|as|to|say|own|die|want|expect|oppose|believe|think|earn|lack|come|go|do not)\b/
/** `A fifth stands empty.`, `A tenth goes to hospitals`, `a third hung up`; but `Four were caught. A fifth goes free.` */
const GOES_AS_SHARE =
  /^ (?:stands? (?:empty|idle|vacant)|(?:go(?:es)?|went|belongs?) to|(?:comes?|came) from|hung up|said|told|chose|refused|wanted|preferred|voted|failed|died|lived|did not|never|cannot)\b/
/** `40% from the wind, a quarter from the sun`; but `two passes and a quarter from the stands` */
const FROM = /^ from\b/
const LISTED_BEFORE = /(?:[,;:(]|\band|\bwith|\bg[eo]ts?) $/
const SHARES_BEFORE = /%|\b(?:per ?cent|half|thirds?|quarters?|fifths?|tenths?|share|rest)\b/
const COUNTED_BEFORE =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|first|second|both|another)\b/i

/** `a quarter's sales` */
const POSSESSIVE = /^['’]s\b/

/** `and cables a seventh.`; but `5 dollars a quarter.` */
const ENDS_CLAUSE = /^(?:[,;:)]|\.(?!\d)|$)/

/** `keep two routes and rebuild a third,`, `one has a dome, another a tower, a third,` */
const ONES_BEFORE = /\b(?:two|three|four|first|second|both|another)\b[^.;:]{0,40}$/

/** `closed for a fifth day` */
/** `orders fell by three quarters.` */
const CUT_BY =
  /\b(?:f[ae]ll(?:en)?|falls|dropp?(?:ed|s)?|cut|down|shr[aiu]nk|rose|risen|grew|grown|declined?|reduced|lower|decreased|sank|plunged) by $/
const NEXT_ONE = /^ (?:day|night|week|month|year|time|term|round|season|member|person|man|woman)\b/

/** A number in English words: `twenty-five`, `a billion`, `two-thirds`, `one and a half`, `five point eight`. */
export function wordsAt(text: string, at: number): NumberMatch | null {
  return fractionAt(text, at) ?? spokenAt(text, at)
}

function fractionAt(text: string, at: number): NumberMatch | null {
  const part = takeAt(WORD_PART, text, at)
  if (part && !OF_SCALE.test(text.slice(at, at + 40))) {
    const above = part[1] ?? ''
    const count = /^an?$/i.test(above) ? 1 : (WORD_VALUE.get(above.toLowerCase()) ?? Number(above))
    const below = PARTS[(part[2] ?? '').toLowerCase()] ?? 1
    const plural = part[3] !== undefined
    // `a third company`, `one quarter later`: a place in a row or a time, unless the words say part.
    const after = text.slice(at + part[0].length, at + part[0].length + 24)
    const before = text.slice(Math.max(0, at - 16), at).toLowerCase()
    const linked = part[0].includes('-')
    const says =
      SAYS_SHARE.test(after) ||
      (FROM.test(after) &&
        LISTED_BEFORE.test(before) &&
        SHARES_BEFORE.test(text.slice(Math.max(0, at - 80), at))) ||
      (GOES_AS_SHARE.test(after) && !COUNTED_BEFORE.test(text.slice(Math.max(0, at - 80), at))) ||
      (below !== 4 &&
        ENDS_CLAUSE.test(after) &&
        !ONES_BEFORE.test(text.slice(Math.max(0, at - 48), at))) ||
      (ENDS_CLAUSE.test(after) && /\bt(?:ook|akes) $/.test(before)) ||
      /(?:of which|of whom|of them|by|than|nearly|about|almost|roughly|only|over|around|just|some|for|up|down|rose|fell|grew|gained|lost|jumped|dropped|shed) $/.test(
        before,
      )
    // `three quarters of respondents` is a share, `the first three quarters of 2025` a time.
    const quarters =
      below === 4 &&
      plural &&
      !linked &&
      !(CUT_BY.test(before) && ENDS_CLAUSE.test(after)) &&
      (!/^ of\b/.test(after) ||
        /^ of (?:fiscal |the (?:fiscal )?year|(?:19|20)\d\d)/.test(after) ||
        /\b(?:first|last|past|next|previous|coming|these|those) $/.test(before))
    const period =
      (below === 2 && /^an?$/i.test(above)) ||
      (!plural && (NEXT_ONE.test(after) || POSSESSIVE.test(after)))
    if (!quarters && !period && count < below && (plural || linked || says)) {
      return {
        ...numberOf(at, at + part[0].length, count / below, 'words'),
        part: 'fraction',
      }
    }
  }
  return null
}

function spokenAt(text: string, at: number): NumberMatch | null {
  let run = (takeAt(WORD_RUN, text, at) ?? takeAt(ZERO, text, at))?.[0]
  if (run === undefined) return null
  let value = parseWords(run)
  if (value === null) {
    // `between three and six years`: two numbers.
    run = run.split(' and ')[0] ?? ''
    value = parseWords(run)
  }
  if (value === null) return null
  const end = at + run.length
  const part = partBehind(text, end)
  if (part === null) return numberOf(at, end, value, 'words')
  const scale = takeAt(WORD_SCALES, text, end + part.length)
  const power = WORD_SCALE[(scale?.[1] ?? '').toLowerCase()] ?? 0
  return {
    ...numberOf(
      at,
      end + part.length + (scale?.[0].length ?? 0),
      shifted(Number(`${value}.${part.decimals}`), power),
      'words',
    ),
    decimal: part.isDecimal,
  }
}

/** What stands behind whole number words: `and a half`, `point five eight`; null for nothing. */
function partBehind(
  text: string,
  at: number,
): { readonly decimals: string; readonly length: number; readonly isDecimal: boolean } | null {
  const half = takeAt(HALF, text, at)
  if (half) return { decimals: '5', length: half[0].length, isDecimal: false }
  const [spoken, words = ''] = takeAt(DECIMALS, text, at) ?? []
  if (spoken === undefined) return null
  const digits = words.toLowerCase().split(/[ -]/)
  const decimals = digits.map((word) => WORD_VALUE.get(word) ?? 0).join('')
  return { decimals, length: spoken.length, isDecimal: true }
}

/** `four point five eight`: the words of single digits. */
const DIGIT_WORD = `zero|nought|oh|${ONES.slice(0, 9).join('|')}`
const DECIMALS = new RegExp(` point ((?:${DIGIT_WORD})(?:[ -](?:${DIGIT_WORD}))*)(?![a-z])`, 'iy')

function parseWords(run: string): number | null {
  let total = 0
  let section = 0
  const words = run.toLowerCase().split(/[ -]/)
  if (words[0] === 'half') return shifted(0.5, WORD_SCALE[words.at(-1) ?? ''] ?? 0)
  const below = PARTS[words[1]?.replace(/s$/, '') ?? '']
  if (below !== undefined) {
    const above = /^an?$/.test(words[0] ?? '') ? 1 : (WORD_VALUE.get(words[0] ?? '') ?? 1)
    return Number((shifted(above, WORD_SCALE[words.at(-1) ?? ''] ?? 0) / below).toPrecision(12))
  }
  let last = 100
  for (const word of words) {
    if (word === 'and' || word === 'zero' || word === 'nought') continue
    const value = word === 'a' || word === 'an' ? 1 : WORD_VALUE.get(word)
    if (value !== undefined) {
      // `one two`, `five twenty` are no numbers; `twenty five`, `hundred five` are.
      const fits = last >= 100 || (last >= 20 && last % 10 === 0 && value < 10)
      if (!fits) return null
      section += value
      last = value
    } else if (word === 'hundred') {
      // `between a hundred and two hundred`
      if (section >= 100) return null
      section = (section || 1) * 100
      last = 100
    } else if (word === 'dozen') {
      section = (section || 1) * 12
      last = 1
    } else {
      // `million billion`: two scales in a row are no number.
      if (section === 0 && total > 0) return null
      total += shifted(section || 1, WORD_SCALE[word] ?? 0)
      section = 0
      last = 100
    }
  }
  return total + section > LARGEST ? null : total + section
}
