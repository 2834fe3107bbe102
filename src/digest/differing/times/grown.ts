/**
 * Numbers that only grow while an event lasts: dead, hurt, evacuated, arrested and ill people, houses destroyed, hectares
 * burned. A greater number of a later time is no contradiction.
 */

import { OF_PEOPLE } from '../../claims/amount.ts'
import { figureIn, type Placed } from '../placed.ts'
import { segmentOf } from '../words/segment.ts'
import { countedAt, countedUntil } from './countedAt.ts'
import { instantOf } from './sameTime.ts'

/** Between two articles. Those of one day and the next morning may both have the number of the evening. */
const LATER_HOURS = 20
/** Between the stated time of the smaller number and the article of the greater one. */
const SINCE_HOURS = 10
/** Between the two stated times, or the article of the smaller number and the stated time of the greater one. */
const TOLD_HOURS = 3

/** Whether the greater of two numbers that add up was counted later. */
export function hasGrown(left: Placed, right: Placed): boolean {
  if (!areAddedUp(left, right)) return false
  const [less, more] = left.claim.value < right.claim.value ? [left, right] : [right, left]
  const [sooner, later] = [countedUntil(less), countedAt(more)]
  if (sooner !== null && later !== null) return later - sooner >= TOLD_HOURS
  const [first, second] = [publishedAt(less), publishedAt(more)]
  if (first === null || second === null) return false
  if (later !== null) return later - first >= TOLD_HOURS
  return sooner === null ? second - first >= LATER_HOURS : second - sooner >= SINCE_HOURS
}

/** Hours since 1970, as of `countedAt`; null without a date. */
function publishedAt({ article: { published } }: Placed): number | null {
  return published === null ? null : instantOf(published) / HOUR
}

/** Of a fire in the open only one needs to say so: what covers or ran over 8,150 hectares days later is that fire. */
function areAddedUp(left: Placed, right: Placed): boolean {
  const isOfLand = Math.min(left.claim.value, right.claim.value) >= HECTARE && !left.claim.isCount
  return isOfLand ? addsUp(left) || addsUp(right) : addsUp(left) && addsUp(right)
}

/** In square metres; of houses that burn less is told. */
const HECTARE = 10_000

/** Whether words beside it say that it adds up: of counts, and of areas that burn. */
function addsUp(placed: Placed): boolean {
  const { claim } = placed
  if (!claim.isCount && claim.unit !== SQUARE_METRE) return false
  const own = figureIn(placed)
  if (own === null) return false
  const segment = segmentOf(placed, own)
  if (!claim.isCount) return BURNT.test(segment)
  return BEFELL.test(segment) || (!OF_PEOPLE.test(claim.unit) && QUEUED.test(segment))
}

const SQUARE_METRE = 'm2'

const BURNT =
  /\b(?:burn(?:ed|t|ing|s)?|scorched|charred|consumed|blackened|spread|fires?|blaze|wildfire)\b|过火|烧毁|火场|火灾|山火|受害森林/i

const BEFELL = new RegExp(
  [
    String.raw`\b(?:kill(?:ed|ing|s)|dead|died|deaths?|toll|fatalities|bodies|injur(?:ed|ing|ies)|wounded|hurt)\b`,
    String.raw`\b(?:evacuat(?:ed|ing|ees)|displaced|homeless|fled|left their homes|rescued|picked up|pulled|ashore|airlifted)\b`,
    String.raw`\b(?:arrest(?:ed|s|ing)|detained|cases|infect(?:ed|ions)|fell ill|sick|sickened|poisoned|culled)\b`,
    String.raw`\b(?:destroyed|damaged|collapsed|flattened|without power|blackouts?|cancell?ed|postponed|put off)\b`,
    '遇难|死亡|丧生|身亡|罹难|遗体|受伤|伤者|轻伤|重伤|疏散|转移|撤离|避险|安置|获救|救出|救起|脱险',
    '被捕|拘留|抓获|被控制|确诊|病例|感染|发病|中毒|患病|扑杀|倒塌|损毁|被毁|受损|损坏|停电|断电|取消|推迟',
  ].join('|'),
  'i',
)

/** Things that a strike or a closed road holds up; people wait for other things, too. */
const QUEUED = /\b(?:wait(?:s|ing)?|queu(?:es?|ed|ing)|at anchor|stranded)\b|滞留|等[候待]|锚地/i

const HOUR = 3_600_000
