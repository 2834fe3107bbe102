import { OF_SCALE, PARTS, spokenAt, WORD, WORD_VALUE } from '../../../text/spokenNumber.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { LARGEST, type NumberMatch, numberOf, shifted } from './number.ts'
import { WORD_SCALE, WORD_SCALES } from './scales.ts'

export const PART_WORDS = Object.keys(PARTS).join('|')
const WORD_PART = new RegExp(`(${WORD}|an?|\\d)[ -](${PART_WORDS})(s)?(?![a-z-])`, 'iy')

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

/** `in nineteen ninety-eight`, `since twenty twenty-six`; but `five twenty-dollar notes` */
const YEAR = /^(?:(?:four|fif|six|seven|eigh|nine)teen|twenty) [a-z]+(?:-[a-z]+)?$/i

/**
 * A number in English words: `twenty-five`, `a billion`, `two-thirds`, `one and a half`, `five point eight`.
 *
 * @returns Where to go on when there is no number.
 */
export function wordsAt(text: string, at: number): NumberMatch | number {
  const part = fractionAt(text, at)
  if (part) return part
  const spoken = spokenAt(text, at)
  if (spoken === null) return at + 1
  const { end, value, isDecimal } = spoken
  if (value === null) return YEAR.test(text.slice(at, end)) ? end : at + 1
  if (value > LARGEST) return at + 1
  if (Number.isInteger(value) && !isDecimal) return numberOf(at, end, value, 'words')
  const [form = '', scale = ''] = takeAt(WORD_SCALES, text, end) ?? []
  const scaled = shifted(value, WORD_SCALE[scale.toLowerCase()] ?? 0)
  return { ...numberOf(at, end + form.length, scaled, 'words'), decimal: isDecimal }
}

function fractionAt(text: string, at: number): NumberMatch | null {
  const part = takeAt(WORD_PART, text, at)
  if (part && !takeAt(OF_SCALE, text, at)) {
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
