/** What tells that a number is of a part, one of several or an average, and not of the whole. */

/** Whether the words of a clause say so; not by `each` of another figure: `twelve ships of 16,000 TEU each`. */
export function isPart(clause: string): boolean {
  return IN_PART.test(clause.replace(EACH_ELSEWHERE, ''))
}

const EACH_ELSEWHERE = /(?<=\d[^,;]{0,24} )(?:each|apiece)(?= )/

const IN_PART =
  /\b(?:each|apiece|averag\w+|per|daily|monthly|of which|of them|of these|including|alone|another|a further|additional|more than half|first-time)\b|每(?!年)|平均|日均|人均|单店|其中|分别|(?<!截尾)均|另有|新增(?!装机)|净增/i

/** Stands behind it: 242人中241人遇难. */
export const AMONG = /^(?:名|人)?中(?!国|心|学)/
