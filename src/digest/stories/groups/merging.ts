/** Whether two groups of articles may be merged by a link between them. */
import { TOLD_DAYS } from '../../days.ts'
import type { Comparing, Link } from '../links/link.ts'
import { CANNOT_LINK, NAMED_SIMILARITY, SIMILAR } from '../similarity/thresholds.ts'
import { haveDisjointFigures } from './disjointFigures.ts'

interface Dated {
  /** Days since 1970 of each article; NaN without a date. */
  readonly days: readonly number[]
}

/** Articles of a group that another is compared with. */
const COMPARED = 5

/** Pairs of this similarity are surely of one story; pairs of two languages below `LEAST` are then left out of the mean. */
const SURE = 0.25

/** Least similarity of a pair of two languages that counts beside sure ones. */
const LEAST = 0.018

/** Least mean similarity of the pairs of two groups, as a part of {@link SIMILAR}. */
const ON_THE_WHOLE = 0.6

/**
 * By the mean similarity of their articles; or by a figure that the linked articles share, where one of them is of no story yet: a
 * later article need not be similar to a feature of the first day.
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
  // One article of days later may have none of the first figures; several that share figures of their own are of another event.
  const areSeveral = Math.min(mine.length, theirs.length) > 1
  if (!isNear && !areSeveral && isBefore(mine, theirs, days)) return false
  if ((isNear || areSeveral) && haveDisjointFigures(mine, theirs, link, comparing)) return false
  const isSure = all.some((pair) => pair.score >= SURE)
  const told = all.filter((pair) => !(isSure && pair.isAcross && pair.score < LEAST))
  const sum = told.reduce((total, pair) => total + Math.min(pair.score, SIMILAR), 0)
  if (sum / told.length >= SIMILAR * ON_THE_WHOLE) return true
  const isSingle = mine.length === 1 || theirs.length === 1
  return isSingle && isNear && score >= NAMED_SIMILARITY && sharesFigure(low, high)
}

/**
 * Whether one article came days before all of a story. News of an event begins with it: what was told a week before is of another
 * hail, or another launch.
 */
function isBefore(
  mine: readonly number[],
  theirs: readonly number[],
  days: readonly number[],
): boolean {
  const [[one = -1], story] = mine.length === 1 ? [mine, theirs] : [theirs, mine]
  const day = days[one] ?? Number.NaN
  return story.every((at) => (days[at] ?? Number.NaN) > day + TOLD_DAYS)
}
