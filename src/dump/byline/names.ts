/** What names of sources look like. */

import { hasHan } from '../../text/han.ts'
import { simplified } from '../../text/simplified.ts'
import { isCited } from '../citations.ts'
import { LONGEST_NAME, mayBeReporter } from '../page/belowTitle.ts'
import { isTitleCase } from '../titleCase.ts'
import { width } from '../width.ts'
import { isNews } from './bylineWords.ts'

/** Statements end with a date, too. */
export function isName(text: string): boolean {
  if (text.length > LONGEST_NAME || /[.。!！?？]$/.test(text)) return false
  return !isCited(text)
}

/** `Reuters`, `Les Echos`: few words, and all with capitals. Behind more, a day that is spelled ends a statement. */
export const SHORT_NAME =
  /^\p{Lu}[\p{L}\p{N}&'’.-]{0,20}(?:\s(?:of |the |de |du |der )?\p{Lu}[\p{L}\p{N}&'’.-]{0,20}){0,3}$/u

/** `纸业周报 2025-03-04` is a title; so is what comes out each morning and evening, though newspapers have such names. */
const PERIODICAL =
  /(?:[周月季年早晚]报|[早午晚收周月日点]评|weekly|monthly|quarterly|review|report|outlook|bulletin|brief(?:ing)?)$/i

export function isPeriodical(text: string): boolean {
  return PERIODICAL.test(simplified(text))
}

/** `Reuters`, `Jakarta Post`, `新华社`: few words, and all with capitals; `2025年三季报` is a report. */
export function isNewsName(source: string): boolean {
  if (!isNews(source) || source.split(' ').length > MOST_OF_NAME) return false
  return hasHan(source) ? !isPeriodical(source) : isTitleCase(source)
}

/** In Latin letters: a heading in Chinese has the form of a name, too. */
export function isForeignName(text: string): boolean {
  return !hasHan(text) && isTitleCase(text) && text.split(' ').length <= MOST_OF_NAME
}

/** `South China Morning Post` has four. */
const MOST_OF_NAME = 4

/** `Fastmarkets`, `Wood Mackenzie`; `Albemarle Raises Guidance` may be a title below a topic. */
const MOST_ALONE = 2
/** No topic has so many words. */
const FEWEST_OF_HEADLINE = 5

/** `IEA`, `BYD Co., Ltd.` */
const NO_TITLE =
  /^\p{Lu}{2,8}$|\s(?:Co\.,? Ltd|Inc|Corp|Corporation|Ltd|Limited|[Pp]lc|PLC|LLC|AG|GmbH|SE)\.?$/u
/** What a headline has, and hardly a topic or a name: a question, an amount, a stop inside, or that something happens. */
const TELLS =
  /[，,：:；！!？?、“”%％]|\d[\d,.]*(?:亿|万|元|美元|吨|家|年|月|倍|个)|为什么|为何|如何|怎么|怎样|凭什么|什么|谁|哪|[吗呢]$|[了将拟获创涨跌升降增减破超再又被让已未不没遭推涉]|[上下]调|发布|宣布|启动|完成|签署|公布|暂停|恢复|重启|时隔|开工|投产|关闭|批准/
/** Whether a line in Chinese has what headlines have. */
export function isTold(text: string): boolean {
  return TELLS.test(simplified(text))
}

/** No name says of what it is one, where something is, or at its end what happens: 储能出海的三道坎, 比亚迪在欧洲建厂, 黄金突围. */
const NO_NAME = new RegExp(
  `${TELLS.source}|的|在(?!线|野)|[把向]|(?:建[厂成]|[扩减停]产|备货|突围|回[暖落]|遇冷|反弹|承压|提速|加速|放缓|扭亏|走[强弱高低]|[下上][滑行]|开[幕通业售市建]|[闭落]幕|落[地成]|上[市线]|收官|起火|爆炸|垮塌|夺冠|企稳|登陆|受阻|召回|裁员|停运|罢工|入股|贯通|封顶|[见触][顶底]|复苏|观望|惜售|吃紧|紧缺|过剩|缺货|热销|三季报|点评)$`,
)
/** Behind these it may be long: 中国有色金属工业协会. */
const OF_OFFICE = /(?:[协学商]会|委员会|联盟|研究[院所]|小组|大学|公司|集团|银行|[局部署])$/
const WIDEST_NAME = 16

/** Whether a line has the form of a name, below one of a headline. */
export function isNameBelow(text: string, title: string): boolean {
  if (hasHan(title)) {
    const name = simplified(text)
    const isShort = width(name) <= WIDEST_NAME || OF_OFFICE.test(name)
    return isShort && isTold(title) && !NO_NAME.test(name)
  }
  if (NO_TITLE.test(text)) return title.includes(' ')
  const isName = isTitleCase(text) && text.replace(/^The /, '').split(' ').length <= MOST_ALONE
  return isName && isHeadline(title)
}

/** Whether a line names who wrote it and where, below one of a headline. */
export function isReporterBelow(text: string, title: string): boolean {
  return mayBeReporter(text) && isHeadline(title)
}

function isHeadline(title: string): boolean {
  return !isTitleCase(title) && title.split(' ').length >= FEWEST_OF_HEADLINE
}
