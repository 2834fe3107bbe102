/** Captions of Chinese figures, from the words of their clause. */
import { simplified } from '../../text/simplified.ts'
import { HAN_FATES } from '../figures/amounts/fates.ts'
import { HAN_LINK, HAN_RUN, isOfSeveral } from '../figures/subjects/han.ts'
import type { Figured } from './figured.ts'
import { HAN_CLOSES, partOwned } from './subject.ts'

/**
 * @param before The clause up to the figure, in simplified characters.
 * @param after The clause behind it.
 * @returns Empty where the figure needs none; null where its clause does not tell.
 */
export function hanCaption(
  { raw, unitKind, subject }: Figured,
  before: string,
  after: string,
): string | null {
  const behind = behindOf(after)
  if (unitKind === 'count' && behind !== null) return behind
  if (subject !== null && raw.endsWith(subject)) return ''
  const ahead = isOfSeveral(before) ? null : aheadOf(before)
  if (unitKind === 'money' && SUM.test(behind ?? '')) return behind
  const part = partOwned({ unitKind }, before, after)
  if (part) return `${part.whose}的${part.what}`
  const named = subject === null ? null : nameOf(subject, before)
  // 首日涨198.7%: a share says little without what it does.
  // 冰杯销量连续两年增长300%: how long is between the two.
  if (unitKind === 'percent') {
    // 交付新车35820辆，同比增长28%: of the sum named before it is a change, and no share.
    if (BARE_MOVE.test(before)) return behind
    return named !== null && RUN.test(before) ? named : (ahead ?? named ?? behind)
  }
  return named ?? ahead ?? behind
}

const BARE_MOVE = /[，,](?:同比|环比)\p{Script=Han}{1,6}$/u

/** 连续两年增长 */
const RUN = new RegExp(HAN_RUN.source.replace(/\$$/, '\\p{Script=Han}{0,4}$'), 'u')

/** A subject without the words at its ends that add nothing, and the rest of a date: 7月起5G起步价 has 起5G起步价. */
function nameOf(written: string, before: string): string | null {
  const at = before.lastIndexOf(simplified(written))
  const isDated = at > 0 && /[\d一二三四五六七八九十][年月日时]$/.test(before.slice(0, at))
  const subject = isDated
    ? written.slice(REST_OF_DATE.exec(simplified(written))?.[0].length ?? 0)
    : written
  const plain = simplified(subject)
  const closed = plain.replace(CLOSES, '')
  const kept = subject.slice(OPENS.exec(plain)?.[0].length ?? 0, closed.length)
  return kept.length < 2 || NO_AHEAD.test(closed) ? null : kept
}

const REST_OF_DATE =
  /^(?:[上中下]旬|度(?=[\p{Script=Han}]{2})|[初底末中]?(?:以来|起)|[初底末]|凌晨|清晨|早晨|上午|中午|下午|傍晚|晚间?|夜[里间晚]?)在?/u

/** 1.8亿美元首付款 */
const SUM =
  /^\p{Script=Han}{0,2}(?:付款|罚款|赔偿款?|[定罚奖佣]金|保证金|补贴|融资|投资|贷款|借款|红利|股息)$/u

/** 溺亡, 学生遇难: the rest of a clause that is short. */
function behindOf(after: string): string | null {
  const fate = FATE.exec(after)?.[0]
  if (fate !== undefined) return fate
  const rest = BEHIND.exec(after)?.[1] ?? BOUGHT.exec(after)?.[1] ?? ''
  return rest.length < 2 || NO_REST.test(rest) ? null : rest
}

/** 中毒 of 29人中毒送医 */
const FATE = new RegExp(`^(?:${HAN_FATES})`)
const BEHIND = /^的?([\p{Script=Han}A-Za-z“”]{1,12})(?=[，。；：、！？（(]|$)/u
/** 32亿元收购兰庭酒店集团68%的股权 */
const BOUGHT = /^(?:现金)?((?:收购|竞得|买下|拿下)[\p{Script=Han}A-Za-z“”·]{2,16})(?=[\d，。；]|$)/u
const NO_REST = /^(?:以[上下内外]|左右|上下|[之前后内外中多余]|[和与及、])/

/** 该馆造价, 首日涨: a clause up to its figure, without who says it and what limits the number. */
function aheadOf(before: string): string | null {
  if (THAN.test(before)) return null
  const run = AHEAD.exec(before)?.[0] ?? ''
  const words = run
    .replace(TIME, '')
    .replace(OF_WHAT, '')
    .replace(FROM, '')
    .replace(MOVED_TO, '')
    .replace(LIMIT, '')
    .replace(CLOSES, '')
    .replace(HAN_CLOSES, '')
    .replace(SAID, '')
    .replace(OPENS, '')
  const said = words.length <= MOST_HAN ? words : (LAST_PART.exec(words)?.[0] ?? '')
  return said.length < 2 || said.length > MOST_HAN || NO_AHEAD.test(said) ? null : said
}

/** 优于市场预期的549亿美元: more than what was measured, and no name of it. */
const THAN = /[优高低多少]于[^，。；\d]+的$/
/** 2028年前覆盖, 今年前8个月我国产量 */
const TIME =
  /^(?:[今去明]年|截至|到|在|前|首)*(?:\d{1,4}(?:年(?!期)度?|个?月份?|月?\d{0,2}日))+(?:[上中下]旬|[初底末中]?(?:以来|起)|夜[里间晚]?|[前后底末初内间晚])?/u
const AHEAD = /[\p{Script=Han}\p{L}\p{N}“”·.%-]+$/u
/** 额度由96万元提高到, 占比从去年的 */
const FROM = /[由从](?:\d|[一二三四五六七八九十两]{1,3}个|[去今前上][年月季周]).*$/u
/** 该药在三期试验中将复发率, 公司拟以每股8.4元: what was done with what, at which price. */
const OF_WHAT =
  /^.+?[把将](?=\p{Script=Han}{2,8}?(?:提[高升]|[降减]低|[增减]加|减少|[上下]调|压缩|扩大|缩短|延长|削减|[降升增减扩])(?:了|[至到为])?$)|^.*每\p{Script=Han}{1,2}\d[\d.]*[万亿]?[美港欧日]?元(?=\p{Script=Han}{2})/u
/** 不良贷款率降至, 比例提高到: what it came to, and not by how much. */
const MOVED_TO =
  /(?<=[率价量额比值入润产重期例])(?:提[高升]|[上下][升降]|[扩加]大|延长|缩短|回[落升]|减少|增加|缩减|[升降增减涨跌扩])[至到为]$/u
const LIMIT =
  /(?:[不未](?:超过|超|高于|低于|少于|多于|足|到)|超过|超出|超|逾|约为?|近|达到?|高达|多达|(?<![升降增减涨跌提])[至到]|[为是共仅只有了以用按花由从的在]|合计|累计|总计|只有|不足|不到|最多|最高|最低|至少|至多|大约|将近|接近|突破)+$/u
const SAID = /^.{1,10}(?:称|说|表示|透露|通报|介绍)(?=..)/u
const OPENS =
  /^(?:[的了将把以对从由]|在(?!轨)|其(?![他它余次中实])|[前近][一二三四五六七八九十]{1,2}个?[月年]|随[后即]|被(?!告|子)|该[厂馆矿县市省国校院局行港站店桥塔楼船车机司轮](?=\p{Script=Han}{2}))/u
/** 报价落 of 报价落在, 台风正 of 台风正以 */
const CLOSES = new RegExp(
  `(?<=..)(?:[正落须已就也各拟]|(?<!平)均|${HAN_LINK}|[只仅]卖?|一方|方面|分别)+$`,
  'u',
)
const MOST_HAN = 14
/** 客户赔偿 of 创办人须向3840名客户赔偿, 平均售价 of 超市5公斤大米的平均售价, 数据中心收入 of 2027财年数据中心收入 */
const LAST_PART =
  /(?<=\d(?:会计年度|财年)|\d[万亿]?(?!会计年度|财年|\p{Script=Han}{0,3}(?:元|克朗|镑|卢[布比]|法郎|铢|盾))\p{Script=Han}|\d[万亿]?\p{Script=Han}{0,3}(?:元|克朗|镑|卢[布比]|法郎|铢|盾)|的)[^\d的]+$/u
const NO_AHEAD =
  /^(?:同比|环比|[较距才]|[一二三四五六七八九十两半]{1,3}个?[年月周天]前$|约合|折合|相当于|持续|历时|耗时|覆盖$|按每?|根据|另有?$)|[因从与]$|以前$|为期$|[拟以]现金$|拟以不$|传闻$|掏$|装着$|(?<=^.?)人$|^(?:截至|收于|报收|每)|[至到为]每[盎桶公吨克千立平升股]|^(?:造成|导致|引发|涉及)$|[年月][末底初]$|[日时月年每向对给把被让须将等]$|^个?(?:基点|百分点)$|^(?:公司|官方|警方|当局)?(?:公告|声明|通报)$|每[股吨克桶斤瓦升片台辆]$/u
