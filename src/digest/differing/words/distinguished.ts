/** Whether the words of two clauses say that their figures are of two things, sides or times. */
import { simplified } from '../../../text/simplified.ts'
import type { ArticleFigure } from '../../digest.ts'
import { EndTest } from '../../figures/chars.ts'
import { figureIn, type Placed } from '../placed.ts'
import { isSum } from '../values.ts'
import { areOfOtherDays } from './days.ts'
import { areFromElsewhere } from './distances.ts'
import { areOpposite } from './opposites.ts'
import { segmentOf } from './segment.ts'

/** The number of a rival: `came second with 1.41 cents`. */
const RANKED =
  /\b(?:c[ao]mes?|coming|finish\w*|placed|ranked) (?:second|third|last)\b|\b(?:runners?-up|second-(?:lowest|highest|best))\b|[名位]列第[二三]|第二[低高名]|次[低高][价于]/i

/** Whether the clauses distinguish their figures: by two sides of a thing, a rival, another part, time, place or day. */
export function areDistinguished(left: Placed, right: Placed): boolean {
  const [mine, theirs] = [figureIn(left), figureIn(right)]
  if (mine === null || theirs === null) return false
  const [one, other] = [simplified(mine.context), simplified(theirs.context)]
  const [own, its] = [segmentOf(left, mine), segmentOf(right, theirs)]
  return (
    RANKED.test(one) !== RANKED.test(other) ||
    areOpposite(own, its) ||
    NEXT_PHASE.test(own) !== NEXT_PHASE.test(its) ||
    (isSum(left.claim) && FORESEEN.test(one) !== FORESEEN.test(other)) ||
    isAnother(mine) !== isAnother(theirs) ||
    isOfBefore(mine) !== isOfBefore(theirs) ||
    areFromElsewhere(mine, theirs, left.claim.unit) ||
    areOfOtherDays(left, right)
  )
}

/** A phase that is still to come, beside what there is: 二期将投资240亿元. */
const NEXT_PHASE =
  /[二三四]期[^，；]*(?:[将拟]|计划|[明后]年)|\b(?:second|third|next|further) (?:phase|stage)\b.*\b(?:will|would|is to|next year)\b/

/** A price that analysts expect. */
const FORESEEN = /目标价|\b(?:target price|price target)s?\b/

/** A number beside the main one, which others may add: 另有8名, `another 40 boats`. */
const BESIDE = new EndTest(/(?:另有|另外|其余|其他|\b(?:[Aa]nother|[Oo]ther|further|additional) )$/)

function isAnother({ context, contextAt, raw }: ArticleFigure): boolean {
  return BESIDE.before(simplified(context), contextAt) || OTHER.test(raw)
}

/** `128 other politicians`; but `100 others` may be all that were hurt. */
const OTHER = /\bother \p{L}/u

/** Whether it is what was before or elsewhere, for comparison: 上年为9.6亿元, `from 960 million`. */
function isOfBefore({ context, contextAt, unitKind }: ArticleFigure): boolean {
  const folded = simplified(context)
  if (BEFORE.before(folded, contextAt)) return true
  // Not of counts: visitors come `from 14 countries`.
  return unitKind !== 'count' && CAME_FROM.before(folded, contextAt)
}

const BEFORE = new EndTest(
  /(?:(?:去年|前年|[上前]一?(?:年度?|季度?|[产榨赛]季|学年|届))(?:同期)?的?为?|一年前的?|\b(?:last|previous) (?:year|season|quarter)['’]s |(?:^|, )(?:against|versus|compared (?:with|to)|up from|down from) (?:about |some |only |just )?)$/i,
)

const CAME_FROM = new EndTest(/\bfrom (?:about |some |only |just )?$|[由从](?:每.)?$/i)
