/** Large numbers without a unit behind a word that tells it: 营收1928.69亿, 成交额低于2万亿; 月活跃用户1.04亿, 人口1368万. */
import type { Amount } from '../amounts/amounts.ts'
import type { Surroundings } from '../units/sharedCurrencies.ts'
import { countOf, moneyOf, type Unit } from '../units/units.ts'

/** Tells what a number of a text is of; null where no word does, or where nobody can tell whose money it is. */
export function impliedUnitIn(
  text: string,
  amounts: readonly Amount[],
  around: Surroundings,
): (amount: Amount) => Unit | null {
  let currency: string | null | undefined
  return (amount) => {
    if (!isLarge(text, amount)) return null
    const before = text.slice(Math.max(0, amount.start - LONGEST), amount.start)
    const counted = COUNTED.exec(before)?.[1]
    if (counted !== undefined) return countOf(MEASURES[counted] ?? counted)
    const word = OF_MONEY.exec(before)?.[1]
    if (word === undefined || (TRADED.test(word) && amount.number.value < LEAST_TRADED)) return null
    if (currency === undefined) currency = currencyOf(text, amounts, around)
    return currency === null ? null : moneyOf(currency)
  }
}

/** And the last of its clause: what follows is no unit of it. */
function isLarge(text: string, { start, end, number }: Amount): boolean {
  return (
    (number.scale >= MYRIADS || (number.writing === 'han' && SCALED.test(text.charAt(end - 1)))) &&
    !VAGUE.test(text.charAt(start)) &&
    ENDS.test(text.slice(end, end + LONGEST_END))
  )
}

/** That of all other sums of the text; yuan where neither it nor the headline is of another country, and the article names no other money. */
function currencyOf(text: string, amounts: readonly Amount[], around: Surroundings): string | null {
  const beside = new Set(amounts.flatMap(({ unit }) => unit?.currency ?? []))
  const [only] = beside
  if (only !== undefined) return beside.size === 1 ? only : null
  const isAbroad = ABROAD.test(text) || ABROAD.test(around.headline) || around.names(FOREIGN)
  return around.isTraditional || isAbroad ? null : 'CNY'
}

const MYRIADS = 4
/** 两万五 is short for 两万五千, and not read. */
const SCALED = /[万亿]/
/** 百亿市值 */
const VAGUE = /[十百千万亿兆]/

const WORDS =
  '营收|收入|净利润?|利润|盈利|[浮净]盈|亏损|[浮净]亏|成交额?|市值|资产|负债|债务|余额|票房|套现|融资|募资|投资|[金总]额|销售额|交易额|存款|贷款|资金|现金|罚款|估值|开支|支出|成本|产值|预算|赤字|[注增]资|分红|派现|净流[入出]|净买入|净卖出|净投放|净回笼|花费|花了|[耗斥]资|投入|捐款|担保|逾期|赔付|[索判]赔|补[贴助]|拨款|欠款|造价|作价|身家|缩量|放量'
/** What may stand between it and the number. */
const BETWEEN =
  '规模|每年|日均|合计|总计|累计|[共总]计?|约为?|[将接]?近|超过?|逾|[高可]?达到?|[为至到了已仅又再均将也还只有破从由]|突破|不?[低高]于|不少于|不超过|不足|不到|跌破|净流[入出]|站上|重回|[增升降减扩缩涨跌][加少至到大长降水]{1,2}|蒸发|一度|连续[^，。；]{1,9}日'
const OF_MONEY = new RegExp(`(${WORDS})(?:${BETWEEN}){0,4}$`)
/** Homes and cars, too: 二手房成交1.2万. */
const TRADED = /^(?:成交|[缩放]量)$/
const LEAST_TRADED = 1e8
const COUNTED = new RegExp(
  `(人口|人数|人次|户数|用户数?|粉丝|客户|会员|游客|旅客|[播下][放载]量|阅读量)(?:${BETWEEN}){0,4}$`,
)
/** What these words count, where it is not what they say. */
const MEASURES: Readonly<Record<string, string>> = {
  ...{ 人口: '人', 人数: '人', 户数: '户', 用户数: '用户' },
  ...{ 播放量: '次', 下载量: '次', 阅读量: '次' },
}
const LONGEST = 32
const ENDS = /^(?:[，。；、！？）”：]|$|[,;)](?!\d)|左右|上下|以[上下]|大关|关口|[同环]比|的)/
const LONGEST_END = 4

const FOREIGN =
  /[美欧港日韩英澳加新]元|[美欧港日韩英澳加新台]币|美金|日圆|英镑|法郎|卢[比布]|[$€£₩₹]/
/** Countries, markets and who reckons in other money: 英伟达市值突破5万亿. */
const ABROAD =
  /[美英德法韩泰俄]国|日本|日股|韩股|美股|港股|俄罗斯|印度|印尼|意大利|西班牙|荷兰|瑞[士典]|挪威|欧[洲盟央]|欧元区|加拿大|澳大利亚|澳洲|新西兰|巴西|墨西哥|阿根廷|智利|秘鲁|越南|马来西亚|新加坡|菲律宾|沙特|阿联酋|卡塔尔|以色列|伊朗|土耳其|埃及|南非|尼日利亚|乌克兰|哈萨克|台湾|香港|全球|美联储|华尔街|纳斯达克|英伟达|苹果(?:公司|市值|营收|股价|财报)|特斯拉|微软|谷歌|亚马逊|Meta|OpenAI|Anthropic|SpaceX|甲骨文|博通|高通|英特尔|AMD|美光|台积电|三星|海力士|软银|丰田|本田|索尼|任天堂|铠侠|阿斯麦|诺和诺德|礼来|辉瑞|默沙东|波音|空客|大众汽车|宝马|奔驰|奈飞|迪士尼|星巴克|耐克|沃尔玛|好市多|高盛|摩根|伯克希尔|黑石|贝莱德|力拓|必和必拓|淡水河谷|嘉能可|埃克森|壳牌|比特币|以太坊|加密货币|稳定币/
