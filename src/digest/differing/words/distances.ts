/** Distances from two places: 14 miles south of one town and 16 miles east of another. */

import { hasHan } from '../../../text/han.ts'
import { simplified } from '../../../text/simplified.ts'
import type { ArticleFigure } from '../../digest.ts'
import { wordsOf } from '../../facts/contentWords.ts'

const LENGTH = 'm'

/** What follows a distance: `miles south-west of …`, `km away from …`, `miles off …`, but not `km of track`. */
const MEASURED_FROM =
  /^\)? (?:(?:to the|due|further|farther) )*(?:(?:(?:north|south|east|west)[a-z-]*(?: ?[-–] ?(?:north|south|east|west)[a-z-]*)*|inland|upstream|downstream|up[- ]?river|down[- ]?river) (?:of|from)|(?:away |out |offshore |down |up )?(?:from|off)|outside(?: of)?) ((?:[\w'’.-]+ ?){1,4})/i

/** What stands before one: 距枫桥镇约12公里, 枫桥镇以北12公里. */
const HAN_FROM =
  /(?:距离?|离)([\p{Script=Han}\w]{2,10}?)(?:[中市]心)?(?:约|大约|仅|只有|超过|不到)?$/u
const HAN_BESIDE =
  /([\p{Script=Han}]{2,8}?)(?:以|偏|正)?[东西南北]{1,2}(?:[部面侧方]|方向)?(?:约|大约)?$/u

/** Whether both figures are distances, in one language, and from two places. */
export function areFromElsewhere(one: ArticleFigure, other: ArticleFigure, unit: string): boolean {
  if (unit !== LENGTH) return false
  // Places have other names in the other language.
  if (hasHan(one.context) !== hasHan(other.context)) return false
  const [mine, theirs] = [measuredFrom(one), measuredFrom(other)]
  if (mine.length === 0 || theirs.length === 0) return false
  return !mine.some((word) => theirs.includes(word))
}

/** Words of the place that a distance is from; empty where the figure is no distance, or names no place. */
function measuredFrom({ context, contextAt, raw }: ArticleFigure): readonly string[] {
  const clause = simplified(context)
  const behind = MEASURED_FROM.exec(clause.slice(contextAt + raw.length))?.[1]
  if (behind !== undefined) return wordsOf(behind)
  const before = clause.slice(0, contextAt)
  return wordsOf(HAN_FROM.exec(before)?.[1] ?? HAN_BESIDE.exec(before)?.[1] ?? '')
}
