/** Whether two groups of articles are one story, where an article of each is like one of the other. */
import { TOLD_DAYS } from '../../days.ts'
import type { Comparing, Link } from '../links/link.ts'
import { CANNOT_LINK, NAMED_SIMILARITY, SIMILAR } from '../similarity/thresholds.ts'
import { haveDisjointFigures } from './disjointFigures.ts'

export interface Dated {
  /** Days since 1970 of each article; NaN without a date. */
  readonly days: readonly number[]
}

/** Articles of a group that another is compared with. */
const COMPARED = 5

/** As alike as this two articles are one story, whatever a third in another language has of it. */
const SURE = 0.25

/** What a pair of two languages must have to tell anything against others that are surely of one story. */
const LEAST = 0.018

/** What of {@link SIMILAR} the pairs of two groups must have in the mean; follow-ups drift away. */
const ON_THE_WHOLE = 0.6

/**
 * By the similarity of their articles on the whole; or by the figure that the two give alike, where one
 * of them is of no story yet: what came later need not be like a feature on the first day.
 *
 * @param link Of an article of each.
 */
export function mayMerge(
  mine: readonly number[],
  theirs: readonly number[],
  link: Link,
  comparing: Comparing & Dated,
): boolean {
  const { low, high, score } = link
  const { similarity, sharesFigure, isHan, days } = comparing
  const [some, others] = [mine.slice(0, COMPARED), theirs.slice(0, COMPARED)]
  if (some.length * others.length === 1) return true
  const all: { readonly score: number; readonly isAcross: boolean }[] = []
  for (const one of some) {
    for (const other of others) {
      const own = similarity(one, other)
      if (own === CANNOT_LINK) return false
      all.push({ score: own, isAcross: isHan(one) !== isHan(other) })
    }
  }
  const isNear = Math.abs((days[low] ?? 0) - (days[high] ?? 0)) <= TOLD_DAYS
  // One article of days later may have none of the first figures; several that share their own are of something else.
  const areSeveral = Math.min(mine.length, theirs.length) > 1
  if ((isNear || areSeveral) && haveDisjointFigures(mine, theirs, link, comparing)) return false
  const isSure = all.some((pair) => pair.score >= SURE)
  const told = all.filter((pair) => !(isSure && pair.isAcross && pair.score < LEAST))
  const sum = told.reduce((total, pair) => total + Math.min(pair.score, SIMILAR), 0)
  if (sum / told.length >= SIMILAR * ON_THE_WHOLE) return true
  const isSingle = mine.length === 1 || theirs.length === 1
  return isSingle && isNear && score >= NAMED_SIMILARITY && sharesFigure(low, high)
}
