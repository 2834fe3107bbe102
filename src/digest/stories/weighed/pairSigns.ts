/** What the texts of two articles that no rule joins say of it. */

import { TOLD_DAYS } from '../../days.ts'
import { isCommonMark, isSmallCount } from '../../facts/exactness.ts'
import type { Evidence } from '../followups/evidence.ts'
import { listOf, type StoryPack, sharedTerms, sharedTexts } from '../packed/storyPack.ts'
import type { Similarity } from '../similarity/similarity.ts'
import type { Articles } from '../terms/articles.ts'
import type { TermTable } from '../terms/termTable.ts'
import type { SignReader } from './sharedSigns.ts'
import type { PairModel } from './weighed.ts'

/** Longer texts of an analyst are no likelier of one event. */
const MOST_WORDS = 50

/** What compares them. */
interface Comparers {
  readonly similarity: Similarity
  readonly signs: SignReader
  readonly evidence: Evidence
}

/**
 * What two texts say in sum: the same as long as the terms of both are as rare as they are. Minus infinity
 * for what comes later and does not follow, or names nothing of it, where each names another with the
 * same noun, for a weekly report, which tells of all that happened in its trade, and where a number below
 * a hundred, a day or a month is all that both have beside the topic of the digest.
 */
export function textScorer(
  { table, days, termsOf }: Articles,
  { similarity, signs: reader, evidence }: Comparers,
  { near, later: afterwards }: PairModel,
): (low: number, high: number) => number {
  const words = (at: number): number => Math.max(1, listOf(table.pack, at, 'words').length)
  return (low, high) => {
    const gap = (days[high] ?? 0) - (days[low] ?? 0)
    const [earlier, later] = gap >= 0 ? [low, high] : [high, low]
    const isLater = Math.abs(gap) > TOLD_DAYS
    const following = isLater ? evidence.follows(later, earlier) : null
    if (isLater && following === null) return Number.NEGATIVE_INFINITY
    if (sharesOnlyCommonMarks(table.pack, [low, high])) return Number.NEGATIVE_INFINITY
    if (similarity.haveDifferentNames(low, high)) return Number.NEGATIVE_INFINITY
    if (isLater && similarity.isSeatedElsewhere(low, high)) return Number.NEGATIVE_INFINITY
    if (termsOf(low).isSeries !== termsOf(high).isSeries) return Number.NEGATIVE_INFINITY
    if (sharesOnlyTopic(table, [low, high])) return Number.NEGATIVE_INFINITY
    const { figures, ...common } = reader.of(low, high)
    const signs = {
      across: table.article(later).isHan === table.article(earlier).isHan ? 0 : 1,
      report: termsOf(later).isReport ? 1 : termsOf(earlier).isReport ? 0.5 : 0,
      length: Math.log(Math.min(words(later), words(earlier), MOST_WORDS)),
      ...common,
    }
    if (following === null) return near({ figures, atOnce: Math.abs(gap) <= 1 ? 1 : 0, ...signs })
    if (signs.rareTerms + signs.codes === 0) return Number.NEGATIVE_INFINITY
    return afterwards({ ...signs, ...following })
  }
}

/** Whether two articles have marks in common that many have, and nothing that has a name. */
export function sharesOnlyCommonMarks(pack: StoryPack, pair: readonly [number, number]): boolean {
  const marks = sharedTexts(pack, pair, 'marks')
  return (
    marks.length > 0 &&
    marks.every(isCommonMark) &&
    NAMING.every((list) => sharedTexts(pack, pair, list).length === 0) &&
    sharedTexts(pack, pair, 'words').length <= 1
  )
}

/** Whether two articles share counts and shares below a hundred, no other mark, and one word at most. */
export function sharesOnlySmallCounts(pack: StoryPack, pair: readonly [number, number]): boolean {
  const marks = sharedTexts(pack, pair, 'marks')
  return (
    marks.length > 0 && marks.every(isSmallCount) && sharedTexts(pack, pair, 'words').length <= 1
  )
}

/** Whether two share such numbers alone, and things that many articles have: 14 batches of toilets and 14 public ones. */
function sharesOnlyTopic(table: TermTable, pair: readonly [number, number]): boolean {
  const { pack } = table
  return (
    sharesOnlySmallCounts(pack, pair) &&
    sharedTerms(pack, pair, 'codes').every((term) => table.isTopic('codes', term))
  )
}

const NAMING = ['title', 'codes', 'phrases'] as const
