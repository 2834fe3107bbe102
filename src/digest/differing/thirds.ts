/** Third articles that give one of two numbers in doubt again: whom they side with is of the doubt. */
import { TELLING_DIGITS } from '../claims/amount.ts'
import { TOLD_DAYS } from '../days.ts'
import { sidesAlike } from './goesOn.ts'
import { givenAgain } from './nearest.ts'
import { shareThing } from './oneNoun.ts'
import { shareOwnWord } from './ownWords.ts'
import { besideOf, days, type FigureArticle, type Placed } from './placed.ts'
import { areCountedApart } from './twoThings.ts'
import { isShare } from './values.ts'

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
      const pair = sidingOf(article, left, right)
      if (pair === null || taken.has(pair[1].claim.figure)) return []
      taken.add(pair[1].claim.figure)
      return [pair]
    })
  })
}

/**
 * The one of two figures whose number another article gives again, and where it does; null for an article that
 * gives neither, or both, or one of them twice: of which thing cannot be told.
 */
export function sidingOf(article: FigureArticle, left: Placed, right: Placed): Pair | null {
  const both = [left, right]
  if (both.some((each) => each.article === article)) return null
  const isLater = both.some((each) => days(each, { article }) > TOLD_DAYS)
  const [mine = [], theirs = []] = both.map((like) => {
    const again = givenAgain(article, like.claim).filter((its) => !areCountedApart(its, like.claim))
    return isLater ? again.filter((claim) => isOfOne({ ...like, article, claim }, like)) : again
  })
  const [its, more] = [...mine, ...theirs]
  if (!its || more) return null
  const like = mine.length > 0 ? left : right
  const third: Placed = { ...like, article, claim: its }
  // Of shares an article has many, and any may be as much.
  const isChance =
    isShare(its) &&
    !(its.value === like.claim.value && its.digits.length >= TELLING_DIGITS) &&
    !areToldAlike(third, like)
  return isChance ? null : [like, third]
}

/**
 * After days of other news, a number of one digit, or one that is as much when rounded, may be of another thing:
 * there, what stands beside it tells.
 */
function isOfOne(its: Placed, like: Placed): boolean {
  const isExact = its.claim.value === like.claim.value
  const hasDigits = [its, like].every(({ claim }) => claim.digits.length > 1)
  if (isExact && hasDigits) return true
  return (isExact || hasDigits) && areToldAlike(its, like)
}

/** By what stands beside both: the same number, a word that stands with no other, or a noun of both languages. */
function areToldAlike(one: Placed, other: Placed): boolean {
  return sidesAlike(one, other).any > 0 || shareOwnWord(one, other) || shareThing(one, other)
}
