/** So many of so many: `one in five`, `nine out of ten`, `one trader in fifty`. */

import { codeAt } from '../../../text/codeAt.ts'
import { TO_TEN } from '../../../text/numberWords.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { unitTable } from '../chars.ts'
import { FRACTION, type Rule, type Whole, whole } from './whole.ts'

/** `one in five`, `5 in 6 people`, `nine out of ten`; but `5 in 6 months` is no share. */
export const shares: Rule = (text, at) => {
  if (OF_NUMBER[codeAt(text, at - 1)] === 1) return null
  const match = takeAt(SHARE, text, at)
  if (!match) return sharesOf(text, at)
  const [, above = '', link = '', below = ''] = match
  const [part, all] = [above, below].map((each) => TO_TEN.indexOf(each.toLowerCase()) + 1 || +each)
  if (part === undefined || all === undefined || part >= all) return sharesOf(text, at)
  const end = at + match[0].length
  if (!link.includes('out') && GAMES.test(text.slice(end, end + LONGEST_GAME))) return null
  // `3 in 400` may be of any list; `one in 400` is a chance.
  if (all > (part === 1 ? 1000 : link.includes('out') ? 999 : 10)) return null
  const value = Number((part / all).toPrecision(12))
  return whole([at, end], value, FRACTION)
}

/** `one trader in fifty`, `two beds in five,`; but `two men in five cities`. */
function sharesOf(text: string, at: number): Whole | null {
  const match = takeAt(SHARE_OF, text, at)
  if (!match) return null
  const [, above = '', below = ''] = match
  const part = TO_TEN.indexOf(above.toLowerCase()) + 1
  const all = TO_TEN.indexOf(below) + 1 || (ROUND_WORDS[below] ?? Number.NaN)
  const end = at + match[0].length
  if (!(part < all) || !SHARE_ENDS.test(text.slice(end, end + LONGEST_GAME))) return null
  return whole([at, end], Number((part / all).toPrecision(12)), FRACTION)
}

/** Before these a digit goes on with a number. */
const OF_NUMBER = unitTable('0123456789.,/-')

/** `scored two in three matches` */
const GAMES = /^ (?:game|match|race|start|test|season|attempt)(?:e?s)?\b/
const LONGEST_GAME = 10
const SHARE = new RegExp(
  `(${TO_TEN.join('|')}|[1-9]\\d?)( in (?:every )?| out of (?:every )?| of every |-in-|-out-of-)(${TO_TEN.join('|')}|[1-9]\\d{0,3})(?![a-z\\d%/]|[.,]\\d| ?(?:%|percent|hundred|thousand|million|billion|(?:year|month|week|day|hour|minute)s?\\b))`,
  'iy',
)

const ROUND_WORDS: Readonly<Record<string, number>> = {
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
}
const SHARE_OF = new RegExp(
  `(${TO_TEN.join('|')}) [a-z]{2,14} in (${[...TO_TEN, ...Object.keys(ROUND_WORDS)].join('|')})(?![a-z-])`,
  'iy',
)
/** The end of a clause, or what the share does. */
const SHARE_ENDS =
  /^(?:[,.;:)]|$| (?:has|have|had|is|are|was|were|fail\w*|can|will|do|does|[a-z]{3,}ed)\b)/
