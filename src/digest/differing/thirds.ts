/** Third articles that give one of two numbers in doubt again: whom they side with is of the doubt. */
import type { Claim } from '../claims/claim.ts'
import { TOLD_DAYS } from '../days.ts'
import { sidesAlike } from './goesOn.ts'
import { givenAgain } from './nearest.ts'
import { ownWords } from './ownWords.ts'
import { days, type FigureArticle, NEIGHBOURS, type Placed } from './placed.ts'
import { isShare } from './values.ts'

type Pair = readonly [Placed, Placed]

/** Pairs of a figure that differs from another of its story, and of one that gives its number again. */
export function thirdsOf(differing: readonly Pair[]): readonly Pair[] {
  const taken = new Set(differing.flatMap((pair) => pair.map(({ claim }) => claim.figure)))
  return differing.flatMap(([left, right]) => {
    if (left.story === null || left.story !== right.story) return []
    const at = left.companions.indexOf(left.article)
    const beside = left.companions.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
    return beside.flatMap((article) => {
      const pair = sidingOf(article, left, right)
      if (pair === null || taken.has(pair[1].claim.figure)) return []
      taken.add(pair[1].claim.figure)
      return [pair]
    })
  })
}

/** Null for an article that gives neither of two numbers, or both, or one of them twice: of which thing cannot be told. */
function sidingOf(article: FigureArticle, left: Placed, right: Placed): Pair | null {
  const both = [left, right]
  if (both.some((each) => each.article === article)) return null
  const isLater = both.some((each) => days(each, { article }) > TOLD_DAYS)
  const [mine = [], theirs = []] = both.map(({ claim }) => {
    const again = givenAgain(article, claim)
    return isLater ? again.filter((its) => isExactly(its, claim)) : again
  })
  const [its, more] = [...mine, ...theirs]
  if (!its || more) return null
  const like = mine.length > 0 ? left : right
  const third: Placed = { ...like, article, claim: its }
  // Of shares an article has many, and any may be as much.
  const isChance =
    isShare(its) &&
    !measuresAlike(its, like.claim) &&
    sidesAlike(third, like).any === 0 &&
    ownWords(third, like) === 0
  return isChance ? null : [like, third]
}

/** After days of other news, numbers of one digit, and what is as much when rounded, may be of another thing. */
function isExactly(its: Claim, claim: Claim): boolean {
  return its.value === claim.value && its.digits.length > 1
}

/** By the table of measures: a gross margin and 毛利率. */
function measuresAlike(a: Claim, b: Claim): boolean {
  return a.isKnown && b.isKnown && a.measure === b.measure
}
