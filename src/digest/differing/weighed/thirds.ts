/** Third articles that repeat one of two contradictory numbers. They are shown with the side they take. */
import { TELLING_DIGITS } from '../../claims/amount.ts'
import { TOLD_DAYS } from '../../days.ts'
import {
  areTextsOfOne,
  comparedArticles,
  daysBetween,
  type FigureArticle,
  type Placed,
} from '../placed.ts'
import { equalAdjacent } from '../things/adjacentFigures.ts'
import { partsAndRatesOf, repeatsOf } from '../things/counterparts.ts'
import { areCountedApart } from '../things/differentThings.ts'
import { shareTranslatedNoun } from '../things/sharedNouns.ts'
import { isShare } from '../values.ts'
import { shareDistinctiveWord } from '../words/distinctiveWords.ts'

type Pair = readonly [Placed, Placed]

/**
 * For each contradictory pair of a story, the pairs of one of its figures and a third article's figure that repeats it. A
 * third figure is used once, so that it joins no two disagreements.
 */
export function thirdsOf(differing: readonly Pair[]): readonly Pair[] {
  const taken = new Set(differing.flatMap((pair) => pair.map(({ claim }) => claim.figure)))
  return differing.flatMap(([left, right]) => {
    if (left.story !== right.story) return []
    return comparedArticles(left).flatMap((article) => {
      // A repetition as printed counts before one that is a part or a rate.
      const pair = sidingOf(article, left, right) ?? sidingOf(article, left, right, partsAndRatesOf)
      if (pair === null || taken.has(pair[1].claim.figure)) return []
      taken.add(pair[1].claim.figure)
      return [pair]
    })
  })
}

/**
 * The one of two figures that a third article repeats, and the repeating figure. Null where the article repeats neither,
 * or both, or one of them twice: then it is unknown which is meant.
 *
 * @param again Finds the claims of an article that repeat a number.
 */
export function sidingOf(
  article: FigureArticle,
  left: Placed,
  right: Placed,
  again = repeatsOf,
): Pair | null {
  const both = [left, right]
  if (both.some((each) => areTextsOfOne(each.article, article))) return null
  const isLater = both.some((each) => daysBetween(each, { article }) > TOLD_DAYS)
  const found = both.flatMap((like) =>
    again(article, like.claim)
      .filter((its) => !areCountedApart(its, like.claim))
      .map((claim): Pair => [like, { ...like, article, claim }]),
  )
  const [pair, more] = isLater ? found.filter(isStillSame) : found
  return pair === undefined || more || isShareByChance(pair) ? null : pair
}

/** An article with no more shares than this repeats none by chance. */
const FEW_SHARES = 5

/** Whether a repeated share may be equal by chance: many shares in the article, or few digits, and no word in support. */
function isShareByChance([like, third]: Pair): boolean {
  const { claim, article } = third
  if (!isShare(claim)) return false
  const shares = article.figures.filter(({ unit }) => unit !== null && isShare({ unit })).length
  const digits = shares > FEW_SHARES ? TELLING_DIGITS : 2
  const isPlain = claim.value === like.claim.value && claim.digits.length >= digits
  return !isPlain && !areSupported(third, like)
}

/** Whether an article of later days still means the same: it has exactly the number, else words beside it support it. */
function isStillSame([like, its]: Pair): boolean {
  return like.claim.value === its.claim.value || areSupported(its, like)
}

/** Whether equal adjacent figures, a distinctive word or a noun support that both are of one thing. */
function areSupported(one: Placed, other: Placed): boolean {
  return (
    equalAdjacent(one, other).any > 0 ||
    shareDistinctiveWord(one, other) ||
    shareTranslatedNoun(one, other)
  )
}
