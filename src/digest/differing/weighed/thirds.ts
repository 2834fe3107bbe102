/** Third articles that give one of two numbers in doubt again: whom they side with is of the doubt. */
import { TELLING_DIGITS } from '../../claims/amount.ts'
import { TOLD_DAYS } from '../../days.ts'
import { besideOf, days, type FigureArticle, type Placed } from '../placed.ts'
import { sidesAlike } from '../things/goesOn.ts'
import { givenAgain, writtenAgain } from '../things/nearest.ts'
import { shareThing } from '../things/oneNoun.ts'
import { areCountedApart } from '../things/twoThings.ts'
import { isShare } from '../values.ts'
import { shareOwnWord } from '../words/ownWords.ts'

type Pair = readonly [Placed, Placed]

/**
 * Pairs of a figure that differs from another of its story, and of one that gives its number again: each of one
 * disagreement, so that it joins no two.
 */
export function thirdsOf(differing: readonly Pair[]): readonly Pair[] {
  const taken = new Set(differing.flatMap((pair) => pair.map(({ claim }) => claim.figure)))
  return differing.flatMap(([left, right]) => {
    if (left.story === null || left.story !== right.story) return []
    return besideOf(left).flatMap((article) => {
      // Who gives one of both as it is, and something that is rounded to the other, means the one.
      const pair = sidingOf(article, left, right) ?? sidingOf(article, left, right, writtenAgain)
      if (pair === null || taken.has(pair[1].claim.figure)) return []
      taken.add(pair[1].claim.figure)
      return [pair]
    })
  })
}

/**
 * The one of two figures whose number another article gives again, and where it does; null for an article that
 * gives neither, or both, or one of them twice: of which thing cannot be told.
 *
 * @param again Claims of an article that give a number again.
 */
export function sidingOf(
  article: FigureArticle,
  left: Placed,
  right: Placed,
  again = givenAgain,
): Pair | null {
  const both = [left, right]
  if (both.some((each) => each.article === article)) return null
  const isLater = both.some((each) => days(each, { article }) > TOLD_DAYS)
  const found = both.flatMap((like) =>
    again(article, like.claim)
      .filter((its) => !areCountedApart(its, like.claim))
      .map((claim): Pair => [like, { ...like, article, claim }]),
  )
  const [pair, more] = isLater ? found.filter(isOfOne) : found
  return pair === undefined || more || isShareByChance(pair) ? null : pair
}

/** Shares that an article has few of: none is as much as another by chance. */
const FEW_SHARES = 5

/** Of shares an article may have many, and any may be as much. */
function isShareByChance([like, third]: Pair): boolean {
  const { claim, article } = third
  if (!isShare(claim)) return false
  const shares = article.figures.filter(({ unit }) => unit !== null && isShare({ unit })).length
  const digits = shares > FEW_SHARES ? TELLING_DIGITS : 2
  const isTold = claim.value === like.claim.value && claim.digits.length >= digits
  return !isTold && !areToldAlike(third, like)
}

/**
 * After days of other news, a number of one digit, or one that is as much when rounded, may be of another thing:
 * there, what stands beside it tells.
 */
function isOfOne(pair: Pair): boolean {
  const [like, its] = pair
  const hasDigits = pair.every(({ claim }) => claim.digits.length > 1)
  if (hasDigits && isExact(pair)) return true
  return (hasDigits || isExact(pair)) && areToldAlike(its, like)
}

function isExact([one, other]: Pair): boolean {
  return one.claim.value === other.claim.value
}

/** By what stands beside both: the same number, a word that stands with no other, or a noun of both languages. */
function areToldAlike(one: Placed, other: Placed): boolean {
  return sidesAlike(one, other).any > 0 || shareOwnWord(one, other) || shareThing(one, other)
}
