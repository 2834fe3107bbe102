/** Signs of the texts of two articles that no rule joins. */

import { TOLD_DAYS } from '../../days.ts'
import { isSmallCount } from '../../facts/exactness.ts'
import type { Evidence } from '../followups/evidence.ts'
import { listOf, type StoryPack, sharedTerms, sharedTexts } from '../packed/storyPack.ts'
import type { Articles } from '../terms/articles.ts'
import type { TermTable } from '../terms/termTable.ts'
import type { PairModel } from './model.ts'
import type { SignReader } from './sharedSigns.ts'

/** Words of a text that count: longer texts are no likelier of one event. */
const MOST_WORDS = 50

/** What reads the pairs. */
interface Comparers {
  readonly signs: SignReader
  readonly evidence: Evidence
}

/**
 * Weighted signs of the texts of two articles in sum, which stays the same while the terms of both are as rare. Minus infinity,
 * so that the pair is not weighed, where the later does not recall the earlier or shares nothing with it, where one alone is of a series, as a weekly report covers all news of its trade, and where a
 * number below a hundred, a day or a month is all that both share beside the topic of the digest.
 */
export function textScorer(
  { table, days, termsOf }: Articles,
  { signs: reader, evidence }: Comparers,
  { near, later: afterwards }: PairModel,
): (low: number, high: number) => number {
  const words = (at: number): number => Math.max(1, listOf(table.pack, at, 'words').length)
  return (low, high) => {
    const gap = (days[high] ?? 0) - (days[low] ?? 0)
    const [earlier, later] = gap >= 0 ? [low, high] : [high, low]
    const isLater = Math.abs(gap) > TOLD_DAYS
    const following = isLater ? evidence.follows(later, earlier) : null
    if (isLater && following === null) return Number.NEGATIVE_INFINITY
    if (termsOf(low).isSeries !== termsOf(high).isSeries) return Number.NEGATIVE_INFINITY
    if (sharesOnlyTopic(table, [low, high])) return Number.NEGATIVE_INFINITY
    const { figures, ...common } = reader.of(low, high)
    const signs = {
      across: table.article(later).isHan === table.article(earlier).isHan ? 0 : 1,
      report: termsOf(later).isReport ? 1 : termsOf(earlier).isReport ? 0.5 : 0,
      length: Math.log(Math.min(words(later), words(earlier), MOST_WORDS)),
      ...common,
      unsaid: sharesText(table.pack, [low, high]) ? 0 : 1,
    }
    if (following === null) return near({ figures, atOnce: Math.abs(gap) <= 1 ? 1 : 0, ...signs })
    return afterwards({ ...signs, ...following })
  }
}

/** Whether two articles share a word or code: of many articles some two give one figure by chance. */
export function sharesText(pack: StoryPack, pair: readonly [number, number]): boolean {
  return TELLING.some((list) => sharedTerms(pack, pair, list).length > 0)
}

/** Whether two articles share counts and shares below a hundred, no other mark, and one word at most. */
function sharesOnlySmallCounts(pack: StoryPack, pair: readonly [number, number]): boolean {
  const marks = sharedTexts(pack, pair, 'marks')
  return (
    marks.length > 0 && marks.every(isSmallCount) && sharedTexts(pack, pair, 'words').length <= 1
  )
}

/** Whether two share such numbers alone, and codes that most articles have: 14 batches of toilets and 14 public ones. */
function sharesOnlyTopic(table: TermTable, pair: readonly [number, number]): boolean {
  const { pack } = table
  return (
    sharesOnlySmallCounts(pack, pair) &&
    sharedTerms(pack, pair, 'codes').every((term) => table.isTopic('codes', term))
  )
}

const TELLING = ['codes', 'title', 'words'] as const
