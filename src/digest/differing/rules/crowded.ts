/**
 * Crowds: stories of many articles, and articles of many figures. There are so many pairs that some have values and nouns
 * alike by chance, so a pair needs more evidence than elsewhere.
 */

import { isChinese, type Placed } from '../placed.ts'
import { shareDistinctiveWord } from '../words/distinctiveWords.ts'

/** Stories of the annotated sets have two to four. */
export const MANY_ARTICLES = 6
/** In each of both articles. */
const MANY_FIGURES = 20

/** Whether two figures are of a crowd; in one language alone, as the evidence asked for are words. */
export function isCrowded(left: Placed, right: Placed): boolean {
  if (isChinese(left.claim) !== isChinese(right.claim)) return false
  return (
    left.storyArticles.length >= MANY_ARTICLES ||
    [left, right].every(({ article }) => article.figures.length >= MANY_FIGURES)
  )
}

/** Whether two figures of a crowd have no distinctive word in common. */
export function isUnsupportedInCrowd(left: Placed, right: Placed): boolean {
  return isCrowded(left, right) && !shareDistinctiveWord(left, right)
}
