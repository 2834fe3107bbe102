/** So many times as much: `doubled`, `tenfold`, `twice the`, 翻番. */
import { TO_TEN } from '../../../text/numberWords.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { type Rule, TIMES, whole } from './whole.ts'

/** What `fold` stands behind. */
export const FOLDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(TO_TEN.slice(1).map((word, at) => [word, at + 2])),
  twenty: 20,
  hundred: 100,
}

/** `handles double last June's volume` */
const DOUBLE_OF =
  /^ (?:last|the (?:usual|normal|planned|number|rate|price|level|sum|figure|share|amount))\b/
const LONGEST_DOUBLED = 14

export const multiples: Rule = (text, at) => {
  const grown = takeAt(/(doubl|tripl|trebl|quadrupl)(ed|ing|e|es)(?![a-z-])/iy, text, at)
  if (grown) {
    const value = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4 }[(grown[1] ?? '').toLowerCase()] ?? 2
    const before = text.slice(Math.max(0, at - 16), at)
    const end = at + grown[0].length
    const verb =
      grown[2] === 'ed' ||
      grown[2] === 'ing' ||
      /\b(?:to|will|would|could|may|might|should|can|than|nearly|almost|about|roughly) $/i.test(
        before,
      ) ||
      DOUBLE_OF.test(text.slice(end, end + LONGEST_DOUBLED))
    const doubling = /^ing/i.test(grown[2] ?? '') && /\b(?:the|a) $/i.test(before)
    if (!verb || doubling) return { end, quantity: null }
    return whole([at, end], value, TIMES)
  }
  const fold = takeAt(/([a-z]+)fold(?![a-z])/iy, text, at)
  const times = FOLDS[(fold?.[1] ?? '').toLowerCase()]
  if (fold && times !== undefined) return whole([at, at + fold[0].length], times, TIMES)
  const twice = takeAt(
    /[Tt]wice(?= (?:the|as|that|its|their|what|last|his|[A-Z][a-z]+['’]s)\b)/y,
    text,
    at,
  )
  if (twice) return whole([at, at + twice[0].length], 2, TIMES)
  // 翻两番 is four times and is left; 翻了三倍 is read from its number.
  const turned = takeAt(/翻了?(?:近|将近|接近|约|超|逾|不止)?一?[番倍]/y, text, at)
  return turned && whole([at, at + turned[0].length], 2, TIMES)
}
