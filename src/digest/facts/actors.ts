/** Who a text opens with: who does something, and who reports. */
import { hasHan } from '../../text/han.ts'
import { wordsOf } from './contentWords.ts'
import { headOf } from './hanHead.ts'
import { WIDE } from './hints.ts'
import type { Reading } from './reading.ts'
import { stem } from './stem.ts'

/** Who does something, and what. */
export interface Deed {
  /** Its words as those of the text. */
  readonly who: readonly string[]
  readonly verb: string
  /** Of several capitals or with an `'s`: more than the word that opens a sentence. */
  readonly isName: boolean
}

/** Of a lead that opens with a name and its verb. */
export function deedOf(lead: string): Deed | null {
  const [, who = '', verb = ''] = DEED.exec(lead) ?? []
  const words = wordsOf(who)
  const isName = /^[A-Z]\S*['’]s? $|^[A-Z]\S* (?:of )?[A-Z]|^[A-Z]{2}/.test(who)
  return words.length === 0 ? null : { who: words, verb: stem(verb), isName }
}

const DEED =
  /^((?:[A-Z][\w.&'’-]*(?: of)? ){1,4})(?:(?:has|have|had|will|is|was) )?(?:(?:plans|wants|aims|agreed|agrees|expects|set) to )?([a-z]{3,})\b/

/** 长荣海运 and 阳明海运 in front are two companies; what they do stands anywhere. */
export function hanDeedOf(text: string): Deed | null {
  const who = COMPANY.exec(text)?.[1] ?? ACTOR.exec(text)?.[1]
  if (who === undefined || ANYONE.test(who)) return null
  return { who: wordsOf(who), verb: '', isName: true }
}

/** 天数智芯8日在港交所挂牌 */
const ACTOR = /^[“"]?(\p{Script=Han}{3,6})\d{1,2}日晚?(?:在港交所|登陆|公告|公布|宣布|披露|发布)/u

/** In a headline or lead, by what names of companies end in. */
const COMPANY =
  /^[“"]?(?!新能源|商业|电动|智能|民营|国有|地方|外资|合资|头部|上市|部分|主要|大型|中小)(\p{Script=Han}{2,3}?(?:海运|航运|航空|银行|商行|证券|保险|人寿|电信|移动|联通|通信|汽车|动力|能源|绿能|电力|光伏|石油|石化|钢铁|铝业|铜业|矿业|黄金|稀土|重工|造船|机械|制药|医药|药业|生物|电子|集成|科技|软件|光电|材料|新材|化工|水泥|地产|置业|食品|饮料|乳业|集团|股份|控股))/u

/** Whose half-year, quarter or month of sales a Chinese text opens with: 康师傅 of 康师傅上半年收入. */
export function reporterOf(text: string): string | null {
  if (!REPORTED.test(text.slice(0, LATEST_REPORT))) return null
  const name = REPORTER.exec(text)?.[1]
  return name === undefined || !hasHan(name) || ANYONE.test(name) ? null : name
}

const REPORTER =
  /^[“"]?([\p{Script=Han}A-Za-z·]{2,10}?)(?:集团|股份|控股|科技)?(?:[（(][^）)]{1,12}[）)])?[:：,，]?(?:20\d\d年?)?(?:上半年|下半年|前三季|第?[一二三四]季[度报]|中期|中报|半年[报度]|年报|季报|\d{1,2}月份?(?:交付|销量|销售|产销|营收))/u
/** What all of these words hold, no farther on than the longest name lets them stand. */
const REPORTED = /[年季期月]/
const LATEST_REPORT = 40

/** They report for nobody by name. */
const ANYONE =
  /^(?:公司|集团|该|其|我国|全国|中国|国内|全球|世界|今年|去年|行业|多家|各|\p{Script=Han}?[一二三四五六七八九十]大)|(?:行业|市场|公司|企业|巨头|龙头|板块)$/u

/** Who does something is named in the text too, or has a stock code: not so 暴雨之后：…. */
export function headWithin(title: string, texts: readonly Reading[]): string | null {
  const head = headOf(title)
  if (head === null || texts.some(({ text }) => text.includes(head.slice(0, 4)))) return head
  if (!texts.some(({ text, hints }) => (hints & WIDE) !== 0 && HAN.test(text))) return head
  return /^.{0,12}[（(]/u.test(title) ? head : null
}

const HAN = /\p{Script=Han}{8}/u
