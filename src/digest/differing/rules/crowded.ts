/**
 * Where many figures could be compared by chance: in stories of many articles, and between articles of many figures.
 * Each pair is as likely as elsewhere, but there are so many that some are near to each other, told with the same
 * noun, and of two things.
 */

import { isHanPhrase, type Placed } from '../placed.ts'
import { shareOwnWord } from '../words/ownWords.ts'

/** Stories of the annotated sets have two to four. */
const MANY_ARTICLES = 6
/** Of each of both articles. */
const MANY_FIGURES = 20

/** Whether two are of one language, so that words can tell, of a crowd. */
export function areOfCrowd(left: Placed, right: Placed): boolean {
  if (isHanPhrase(left.claim) !== isHanPhrase(right.claim)) return false
  return (
    left.companions.length >= MANY_ARTICLES ||
    [left, right].every(({ article }) => article.figures.length >= MANY_FIGURES)
  )
}

/** Whether two of a crowd stand there without a word that stands near no other figure of either article. */
export function areLostInCrowd(left: Placed, right: Placed): boolean {
  return areOfCrowd(left, right) && !shareOwnWord(left, right)
}
