/** What tells that a number is of a part, one of several or an average, and not of the whole. */
import type { FigureClause } from './clause.ts'

/**
 * Whether the words of a clause say so.
 *
 * @param isNew Whether the number itself is of what is new: it is compared with what is new elsewhere.
 */
export function isPart(clause: string, isNew: boolean): boolean {
  return IN_PART.test(PART_ELSEWHERE.test(clause) ? wholly(clause, isNew) : clause)
}

const IN_PART =
  /\b(?:each|apiece|averag\w+|per|daily|monthly|of which|of them|of these|including|alone|another|a further|additional|more than half|first-time)\b|每(?!年)|平均|日均|人均|单店|其中|分别|(?<!截尾)均|另有|新增(?!装机)|净增/i

/** Stands before it: 新增114种药品. */
export const NEWLY = /[新净]增$/
const PART_ELSEWHERE = /each|apiece|[新净]增/

/** Without `each` of another figure: `twelve ships of 16,000 TEU each`. */
function wholly(clause: string, isNew: boolean): string {
  const rest = clause.replace(/(?<=\d[^,;]{0,24} )(?:each|apiece)(?= )/, '')
  return isNew ? rest.replace(/[新净]增/, '') : rest
}

/** 其中公共充电设施453.3万个 says what is counted by itself: the part is a whole of its own. */
export function ofPart(clause: FigureClause): FigureClause {
  if (!clause.text.includes('其中')) return clause
  const found = PART_NAMED.exec(clause.text.slice(0, clause.at))
  if (!found) return clause
  const from = found.index + found[0].length
  return { text: clause.text.slice(from), at: clause.at - from }
}

/** With the thing that it is of right behind. */
const PART_NAMED = /其中，?(?=\p{Script=Han}{3,}$)/u

/** Stands behind it: 242人中241人遇难. */
export const AMONG = /^(?:名|人)?中(?!国|心|学)/
