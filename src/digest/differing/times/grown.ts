/**
 * What an event that goes on adds up: who died, was hurt, fled or was caught, what has burned or broken down, who fell
 * ill. Told later and greater it has grown; of two outlets of one time one is wrong.
 */

import type { Placed } from '../placed.ts'
import { figureOf, stretchOf } from '../words/inWords.ts'
import { countedAt, countedUntil } from './countedAt.ts'
import { instantOf } from './sameTime.ts'

/** Between two articles: of one day and the next, either may have the number of the evening. */
const LATER_HOURS = 20
/** Between until when the first counted and when the second is told. */
const SINCE_HOURS = 10
/** Between until when one counted, and the other. */
const TOLD_HOURS = 3

/** Whether the greater of two numbers that add up was counted later. */
export function hasGrown(left: Placed, right: Placed): boolean {
  if (left.story === null || !addsUp(left) || !addsUp(right)) return false
  const [less, more] = left.claim.value < right.claim.value ? [left, right] : [right, left]
  const [sooner, later] = [countedUntil(less), countedAt(more)]
  if (sooner !== null && later !== null) return later - sooner >= TOLD_HOURS
  const [first, second] = [publishedAt(less), publishedAt(more)]
  if (first === null || second === null) return false
  // A number of yesterday's noon, told today, is older than what another told last evening.
  if (later !== null) return later - first >= TOLD_HOURS
  return sooner === null ? second - first >= LATER_HOURS : second - sooner >= SINCE_HOURS
}

/** In hours since 1970, as `countedAt` has them. */
function publishedAt({ article: { published } }: Placed): number | null {
  return published === null ? null : instantOf(published) / HOUR
}

/** Counts, and areas of fires. */
function addsUp(placed: Placed): boolean {
  const { claim, article } = placed
  if (!claim.isCount && claim.unit !== SQUARE_METRE) return false
  const own = figureOf(article, claim.figure)
  return own !== null && (claim.isCount ? BEFELL : BURNT).test(stretchOf(placed, own))
}

const SQUARE_METRE = 'm2'

const BURNT =
  /\b(?:burn(?:ed|t|ing|s)?|scorched|charred|consumed|blackened|spread|fires?|blaze|wildfire)\b|过火|烧毁|火场|火灾|山火|受害森林/i

const BEFELL = new RegExp(
  [
    String.raw`\b(?:kill(?:ed|ing|s)|dead|died|deaths?|toll|fatalities|bodies|injur(?:ed|ing|ies)|wounded|hurt)\b`,
    String.raw`\b(?:evacuat(?:ed|ing|ees)|displaced|homeless|fled|left their homes|rescued|picked up|pulled|ashore|airlifted)\b`,
    String.raw`\b(?:arrest(?:ed|s|ing)|detained|cases|infect(?:ed|ions)|fell ill|sick|sickened|poisoned|culled)\b`,
    String.raw`\b(?:destroyed|damaged|collapsed|flattened|without power|blackouts?|cancell?ed)\b`,
    '遇难|死亡|丧生|身亡|罹难|遗体|受伤|伤者|轻伤|重伤|疏散|转移|撤离|避险|安置|获救|救出|救起|脱险',
    '被捕|拘留|抓获|被控制|确诊|病例|感染|发病|中毒|患病|扑杀|倒塌|损毁|被毁|受损|损坏|停电|断电|取消',
  ].join('|'),
  'i',
)

const HOUR = 3_600_000
