/** What tells that a number is of other terms than the measure, of others, or of what was before. */
import { EndTest } from '../figures/chars.ts'

/** Whether something is told with or without what it else has. */
export function isUnderTerms(clause: string, before: string): boolean {
  return UNDER_TERMS.test(clause) || TERMS_BEFORE.test(before)
}

/** A lander without fuel is none with full tanks. */
const UNDER_TERMS =
  /\b(?:excluding|not counting|net of|with(?:out| full| empty| no) (?:fuel|tanks?|cargo|loads?|passengers|debts?|tax(?:es)?|subsidies)|fully (?:loaded|fuell?ed))\b|空载|满载|不含|剔除/i

/** Said of what is beside it: 剔除处置投资的收益，净利润约58亿元. */
const TERMS_BEFORE =
  /(?:^|[。；])\s*(?:剔除|扣除|不含|不计|连同|算上)[^，。；]{1,24}，[^，。；]{0,30}$|(?:^|[.;] )(?:Excluding|Without|Including|Together with|Counting|Not counting) [^,.;]{1,50}, [^,.;]{0,60}$|(?:^|[.;] )Before [a-z -]{3,30} (?:it|the \w+|[A-Z]\w+) (?:earned|made|had) /u

/** Whether the words around a number say that it is of others, or what something is to keep to. */
export function isOfOthers(before: string, after: string, isCount: boolean): boolean {
  if (OF_WHOLE.test(after) || PRESCRIBED.test(after)) return true
  if (LIMIT.before(before, before.length)) return true
  return isCount && after.startsWith(' of those ')
}

/** `pays 112 million euros of the cost` */
const OF_WHOLE =
  /^ of (?:the|its|that|this|their) (?:total )?(?:cost|costs|price|sum|bill|investment|amount)\b/

/** `60 degrees are prescribed` */
const PRESCRIBED =
  /^ (?:is|are|was|were|being) (?:prescribed|required|allowed|permitted|called for|the (?:limit|norm|rule|minimum|maximum))\b/

/** 国家标准限值为10纳克: what is measured is something else. */
const LIMIT = new EndTest(
  /(?:限值|国标|(?:国家|安全|卫生|行业)标准|标准值|警戒[线值]|红线)(?:为|是|规定|定为|不?超过)?$/,
)

/** 前一天的数字还是13人死亡: told before, and of another time. */
export const AT_FIRST =
  /前一[天日]|此前(?:通报|公布)|起初|最初|\b(?:a day earlier|the day before|at first|initially)\b/i
