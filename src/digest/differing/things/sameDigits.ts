/** Numbers of one story that differ by a slip alone: two digits in the wrong order, or another scale. */
import type { Claim, Claimed } from '../../claims/claim.ts'
import { besideOf, type FigureArticle, isHanPhrase, type Placed } from '../placed.ts'
import { isShare, isSum, isWithin } from '../values.ts'
import { givenAgain } from './nearest.ts'
import { areOtherNouns } from './scopes.ts'
import {
  areCountedApart,
  areOfOtherYears,
  areOtherMeasures,
  arePointsAndTeams,
  narrowsOf,
} from './twoThings.ts'

/** 684.9 and 648.9 billion tons of one story: whoever wrote one of them has two digits in the wrong order. */
export function areSwapped(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (left.article === right.article) return false
  if (!isWithin(2, a, b) && !areShifted(a, b)) return false
  const isOther = a.digits !== b.digits
  // 240,000 of 420,000 tonnes came from one country, two articles say.
  const haveBoth = besideOf(left).filter((each) => hasDigits(each, a) && hasDigits(each, b))
  if (isOther && haveBoth.length > 1) return false
  // 140批次产品, 14批次接地不合格: who tells of both has made no slip of zeros.
  if (!isOther && (isIn(left.article, b) || isIn(right.article, a))) return false
  if (!isOther && (hasNearer(left.article, a, b) || hasNearer(right.article, b, a))) return false
  const isOneLanguage = isHanPhrase(a) === isHanPhrase(b)
  if (isOneLanguage && arePointsAndTeams(a, b)) return false
  if (areCountedApart(a, b)) return false
  if (areOtherMeasures(a, b) || areOtherNouns(a.thing, b.thing)) return false
  if (isOneLanguage && narrowsOf(a) !== narrowsOf(b)) return false
  return !areOfOtherYears(a, b)
}

/** Whether an article has a number of the same digits in their order. */
function hasDigits({ facts }: FigureArticle, { digits }: Claim): boolean {
  const known = DIGITS.get(facts)
  if (known) return known.has(digits)
  const telling = facts.bare.filter(({ isTelling }) => isTelling)
  const own = new Set([...facts.claims, ...telling].map((each) => each.digits))
  DIGITS.set(facts, own)
  return own.has(digits)
}

function isIn(article: FigureArticle, claim: Claim): boolean {
  return givenAgain(article, claim).length > 0
}

/** What an article has, asked for with many pairs. */
const DIGITS = new WeakMap<Claimed, ReadonlySet<string>>()

/**
 * 39万吨 and 3.9万吨; what is counted goes by many nouns, and may be of two things in one language. A rate
 * of 3.1% and one of 31% are of two things, unless both are said to be of one; and so are numbers of
 * which no word tells what either measures: 每标箱报315欧元, and a pay of €3,150.
 */
function areShifted(a: Claim, b: Claim): boolean {
  if (isDeposit(a) || isDeposit(b)) return false
  if (isEarned(a) ? isPaid(b) : isEarned(b) && isPaid(a)) return false
  const isTold = isShare(a) ? a.isKnown && b.isKnown : a.measure !== '' && b.measure !== ''
  if (!isTold) return false
  const isOneUnit =
    a.unit === b.unit ||
    !(a.isCount || b.isCount) ||
    (isHanPhrase(a) !== isHanPhrase(b) && (a.unit === 'people') === (b.unit === 'people'))
  return a.digits === b.digits && isOneUnit
}

/** A sum that a company has in its books. */
function isEarned({ unit, kind, isKnown }: Claim): boolean {
  return isSum({ unit }) && kind === 'state' && isKnown
}

function isPaid({ unit, kind, governor }: Claim): boolean {
  return isSum({ unit }) && (kind === 'deal' || PAY.test(governor ?? ''))
}

const PAY = /^(?:pay|buy|spend|invest|bid|offer)|付|出价|收购|斥资|投/i

/** A tenth of a price is paid ahead of it. */
function isDeposit({ unit, governor, phrase }: Claim): boolean {
  return isSum({ unit }) && DEPOSIT.test(`${governor ?? ''} ${phrase}`)
}

const DEPOSIT = /[定订]金|保证金|\bdeposit\b/i

/** Nine of its 14 branches lie near others, and 165 will close: where another tells of 140, it means the 165. */
function hasNearer({ facts }: FigureArticle, own: Claim, its: Claim): boolean {
  return facts.claims.some(
    (each) =>
      each.figure !== own.figure &&
      each.unit === own.unit &&
      each.measure === own.measure &&
      isWithin(2, each, its),
  )
}
