/** What tells that a number is of other terms than the measure. */
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

/** 国家标准限值为10纳克: what is measured is something else. */
export const LIMIT = new EndTest(
  /(?:限值|国标|(?:国家|安全|卫生|行业)标准|标准值|警戒[线值]|红线)(?:为|是|规定|定为|不?超过)?$/,
)
