/** A short noun phrase of a Chinese clause for a figure: what touches it from the left, without limits, times and verbs. */
import { hasHan } from '../../../text/han.ts'
import { isDigit, unitTable } from '../chars.ts'
import type { Quantity, Subject } from '../figure.ts'
import { countedBehind } from './hanCounted.ts'
import { endsInVerb, objectBehind, objectWithin } from './hanVerbs.ts'

const NONE: Subject = { subject: null, subjectMethod: 'none' }
const LONGEST_HAN = 16
/** What stands before a figure without a stop; of more, no end is a noun phrase. */
const LONGEST_CLAUSE = 100

const HAN_LIMITS =
  /(?:来到|介[乎于]|(?<=[房价量额数元点])破|[上下]修[至为]|上看|原本|预估|测得|(?:折合|约合|折)?人民币|大约|(?<![合条契公])约[为有占]?|将近|接近|近|超过|超出|超|不(?:得|宜|应|能|会|可|准)|收?缩[至到]|被?[扩压冲攀探爬][至到]|突破|逾|不足|不到|低于|高于|不超过|不少于|不低于|至少|最多|高达|仅为|仅有|仅|只有|只|已达|已有|已|一?共有|一共|共|合共|另有|总计|合计|累计|达到|达|(?:(?<![线以])上)?升至|(?<!线)下降至|降至|增至|下?跌至|至|到|为|是|有|占|了|(?<!平)均|各|再|就|也|又|将|预计|预测|以上|报|录得|实现|完成|最高|最低|：|:|\s|[≥≤<>≈＞＜～~])+$/u
const HAN_CHANGE =
  /(?:同比|环比|(?<![\d一二三四五六七八九十两几数])[年月季](?=[增减]$)|较上年|较去年|比上年同期|比去年|年均|每年|累计|平均|首日)?(?:大幅|小幅|进一步|快速|[骤陡猛锐剧递]|(?<!刺)激|(?<![战策省简忽])略)?(?:增长|下降|下滑|上涨|下跌|收[涨跌]|爬升|增加|减少|裁减|提高|提升|上升|上行|下行|回落|回升|增幅|降幅|涨幅|跌幅|高出|上调|下调|扩大|收窄|净增|新增|暴涨|大增|涨|跌|降|升|增|减|多|少|(?<!最)(?:高|低))$/u
/** What a first figure leaves before `至`: 茶百道涨5.82%. */
const HAN_STEP =
  /(?:上涨|下跌|增长|下降|提高|上调|下调|上行|下行|收窄|扩大|涨|跌|增|降|升)(?:了|幅)?(?:[一二三四五六七八九]成[一二三四五六七八九半]?|[\d.,]+(?:%|个百分点|个?基点|BP|bp|点|[万亿]?(?:[美港欧日]?元|[吨人户辆家台座件])|天))[至到报]?$/u
/** Verbs and pronouns that would name nothing by themselves. */
const HAN_NO_SUBJECT =
  /\d|^[较距才]|^相[比较]|其$|^向(?![日量])|(?<![长短远近])距离?(?=[^离差]).+|[等因]$|(?<![针相绝应核反子两双比配])对$|^[男女]子$|^被(?![罚困埋捕])\p{Script=Han}{1,2}$|^一\p{Script=Han}[重高长宽厚]$|^(?:家里|车内|受访|现年|其余)$|^(?:最新|初步)?统计$|^超越|^再次|^由(?!来)|总$|^(?:查明|认定|指控|决定|判决|另付|第一时间)|在.{2,}[中里内]$|(?:已预订|对应)$|^(?:这|该|其|上述|以上)\p{Script=Han}{0,4}$|^(?:其中|带来|卖出|约等于|只卖|较此前|这一块|高出上年|开一家|支付|投入|总数|耗资|相当于)|^[一两每]\p{Script=Han}$|^号|^并处$|^(?:昨天|昨日|今天|估计|连带|事后)$|^(?:[低高优優][于於]|约合)|^一[座条个名栋台处枚只块件颗根]|^(?:公司|当地|工会|全年|往年|节前|截至|集团|政府|警方|该院|首批|上届|平均)$|^近?[一二三四五六七八九十两]{0,3}(?:年|周|日|个?月|个?季度|天)[内间前后]?$|^(?:可|已|年|日|月|共)\p{Script=Han}{1,2}$|(?<![存现潜内所])在$|(?<![沿随])着$|(?<![一拖])把$|(?<![棉绒丝毛植凉冬夏])被$|^(?:我(?!国)|[他她])|[他她它]们?$|眼看$|(?<=..)(?:拟以|有望)|(?:取代|替代)$|^(?:造成|导致|涉及|折合|约合|提供|包括|给予|通知|拿出|最后|最终|另外|另有|当中|如今|此前|当天|当晚|以来|明年|首次|里面)$/u
const HAN_LINKS =
  /(?:一度|分别|依次|(?<=..)[从由](?:首日|[去前]年|上[年月周季]|[年月期]初|上期|此前|最初|当初|原来)|有望|预计|(?<![产功性动智节效])能|(?<![许认])可|(?:维持|稳定|保持|控制|徘徊|停留|锁定|企稳)[在于]|由|从|的|跌破|升破|突破|再次涨回|以|(?<!费)用|同比|涨回|将|则|上市首日|达|来自|(?:覆盖(?!率)|遍及|远销)\p{Script=Han}{0,4}|[可能]?(?:分得|带来|拿到)|(?:一律)?按|(?<![调温饱总])和|(?<=价)上?[看提]|(?<=..)[是为][^，。；]{0,8}同期|上?周[一二三四五六日]收|(?<=[率价量额比])回)+$/u
const HAN_TIME =
  /^(?:截至|截止|到|在|从|自|以)?(?:(?:(?:19|20)?\d\d[-至~])?(?:19|20)?\d\d(?:年(?!期)|财年|会计年度)(?:度|底|末|初)?|上半年|下半年|前三季度|[第一二三四首]{1,2}季(?:度|(?!报))|(?:\d{1,2}[-~至到])?\d{1,2}月份?(?:\d{1,2}日)?|前[\d一二三四五六七八九十]{1,2}个月|[近这]?[\d一二三四五六七八九十两]{1,2}年来|今年|去年|全年|[上本]周|[上本]月|[昨今前][天日]|[昨今]晚|本季度|同期|目前|现在|当前)+(?:的|末|底|里|内)?/u

const HAN_LEADING =
  /^(?:且(?=..)|影响(?![力因面程])(?=..)|(?:造成|导致)(?=\p{Script=Han}{3})|以(?![色军太及前后上下内外往来为])(?=..)|包[含括](?=..)|近[期日](?=..)|我们(?:的|把|将|预计|估计|估算|测算|认为)?|它们?的?在?|并把|并将|并处(?=罚)|并(?!发(?!行)|[表购网入列存处])|则|而|的|在(?![手册校建岗途营售役读任线职岸制]|[华美日韩英法德俄欧港](?:投资|销[量售额]|收入|营收|产[能量]|业务|资产|员工))|与|为(?![民人期首主数泰此其什何的])|和(?![解平田])|(?:到期|生产|新建|投产|上市)的|从(?![业事军])|自(?![来动主己然营费身繁行驾治贸给助住由建购用愿选拍卫我产有家备研])|均(?![价线值匀衡等摊])|涉及(?=..)|对(?=于)|比(?![尔亚特利赛例])|按|把|(?:[却也还仍另共拥]有|有(?![有机色限效轨线关毒氧声利息害价偿期形源感罪序意资的]|人(?!车)))(?=\p{Script=Han}{2})|共|合计|累计|占|其中|其(?![他它余]))/u
/** `• 国庆档票房`, `本报讯　仁泰医院`, `〔中部報導〕路口`: a bullet and where the text comes from. */
const HAN_OPENS =
  /^(?:[•·▪●◆■]\s*|.{0,12}[报电讯]\u3000|[〔【［][^〕】］]{1,16}[〕】］]|以来(?=\p{Script=Han}))+/u
/** 科考队在海拔5190米, 一枚玉玺在香港以1.26亿港元: of where it was the height is told, and what was sold there. */
const HAN_WHERE =
  /^.{1,12}在(?=(?:海拔|水深|高度|深度|时速)$)|^一[枚幅件套艘辆棵只颗根](?=\p{Script=Han}{3})|(?<=..)在\p{Script=Han}{2,4}(?=以$)/gu
/** 5G渗透率, 地铁18号线二期全长, 10年期国债收益率, PM2.5平均浓度: their numbers are of names. */
const NUMBERED = /[A-Z]{1,4}\d+(?:\.\d+)?|\d+(?:G|号[线楼院井矿]|号机组|[年天]期)/gu
/** 苏州一套89平方米的二手房: what has the size is named behind it; 绳桥一座1.8万元 is the price of one. */
const ONE_OF = /(?<![的大小重另])一[套座条台艘栋根块间辆]$/u
/** 单日限流由1.5万人次提高到2万人次: what moved stands before where it came from. */
const MOVED_FROM = /^([^，,由从]{2,40})[由从][^，,由从]{0,12}?\d[^，,由从]{0,16}$/u
const TOWARDS = /[至到为成](?:了|约|近|超过?|逾|不足|仅|最高)*$/u
/** 入库流量每秒, 均价每平方米. */
const HAN_EACH =
  /每(?:平方米|立方米|台斤|公里|公斤|小时|分钟|秒钟|百公里|百万|[百千万]人|人次|千克|平米|个?\p{Script=Han})?$/u
/** 成本比同行平均低10%: the cost is lower, whatever it is compared with. */
const HAN_COMPARED =
  /(?<=\p{Script=Han}{2})(?:(?<![占同环价对])比(?![例重率值亚特赛])|相?较)[^比较]{1,12}$/u
/** 公司第三季度实现营业收入, 央行决定下调存款准备金率: what was reached or moved stands behind. */
const HAN_DONE =
  /^.*(?:[宣公]布(?![后当之以的])|[发公]布的|责令|实现|录得|取得|达成|超额完成|下调|上调|调高|调低|降低|提高|预计|预期|使(?![用命馆者团节])得?|将(?!军)|(?<![命责禁法司指号])令|(?<![出转割礼忍])让(?![利路步]))(?=[\p{Script=Han}\w]{2})/u

/** 废品率暂, 股价自签约以来, 指数27日盘中: how and since when. */
const HAN_TAIL =
  /(?:(?<=[指数股币价率]|期货|合约|主力)[123]?\d日|(?<=..)上?(?:周|星期)[一二三四五六日天]|(?<=..)(?:再[度次]|近[期来日](?:则?是)?)|(?:盘中|[早午尾]盘|首次)|仍|已获|(?<![一大精极雅细景兴导])致|(?<![冷忘退了])却|暂|(?<![退归偿])还|就|(?<!模)拟|(?<!平)均|刚|(?<![人天])才|已|因此|由此|已对|已经|[自从][^，。；]{2,8}以来|相?[比较由]?(?:今年|去年|上年|同期|当[天晚日]|此前|本周|上周|本月|共计))+$/u

/** No word of its own, as in 冷却 and 变更. */
export const HAN_LINK = '(?<![冷忘退了])却|仍|或|(?<![变停巡深])更'
/** 毛利率却从28%, 损失或达2100万欧元: what stood before the link says no more than how. */
const HAN_LINKED = new RegExp(`(?<=..)(?:${HAN_LINK})+$`, 'u')

/** 报价是每人298元: what each costs hid the verb. */
const HAN_COPULA =
  /(?:(?<=\p{Script=Han}{2})(?:是|拟?定?为|(?<=目标)定|已|收?(?<![申海通])报|(?:降价|上升|下[降跌]|回[升落]|[加增]大|骤?增|[报拍摊减低压提涨跌升降])[至到]|达到?|各))+$/u

/** 冰杯销量连续两年 grew: how long is not what. */
export const HAN_RUN = /(?:连续|近)[\d一二三四五六七八九十两]{1,3}(?:年|个?月|个?季度?|天|周|日)$/u
/** A digit, or the end of 同期, 本周, 当年. */
const MAY_HOLD_TIME = /\d|[期周日月季年]$/
const HAN_TIME_INSIDE =
  /[自从][^，。；]{2,12}以来[已共]?$|(?:(?<![占同环对])比|相?较)?(?:(?:19|20)\d\d[-至~])?(?:19|20)\d\d(?:财年|会计年度|年)(?:度|底|末|初)?(?:上半年|下半年|前三季度|第?[一二三四]季(?:度|(?!报))|\d{1,2}月份?(?:底|末)?)?(?:的|末|底)?|相?[较比]?(?<!\d)1?\d月份?(?:底|末|起)?的?(?!\d)|同期$|本周$|当[日月季年]$/u

/**
 * Without the time: 中国现制饮品市场2023年 is the market, 古茗2025年上半年收入 the revenue. What stands
 * behind the time is what was measured then, where there is anything.
 */
function afterTime(phrase: string): string {
  const own = phrase.replace(HAN_TIME, '')
  const time = MAY_HOLD_TIME.test(own) ? HAN_TIME_INSIDE.exec(own) : null
  if (!time) return own
  // 铋价比3月的高点低65%
  if (/^[较比]/.test(time[0])) return own.slice(0, time.index)
  const behind = own.slice(time.index + time[0].length)
  return behind.length >= 2 ? behind : behind === '' ? own.slice(0, time.index) : own
}

const HAN_STOPS = unitTable('，,、；;（()）。“”"「」『』')

/** 毛利率31.5%, 全球门店有53,014家, 份额2.2%: what touches the figure from the left. */
export function hanSubject(
  quantity: Pick<Quantity, 'raw' | 'unitKind'>,
  before: string,
  after: string,
): Subject {
  let from = before.length
  while (from > 0 && !HAN_STOPS[before.charCodeAt(from - 1)]) from--
  const found = phraseOf(before.slice(from), TOWARDS.test(before))
  if (found === null) return NONE
  const { phrase, isChange } = found
  if (phrase === '' && isChange) {
    // 居民消费价格指数(CPI)同比上涨1.0%
    const named = SHORT_FORM.exec(before.slice(0, from))?.index
    if (named !== undefined) {
      const whole = hanSubject(quantity, before.slice(0, named), '')
      return whole.subject === null ? NONE : { ...whole, subjectMethod: 'verb' }
    }
  }
  const { unitKind } = quantity
  if (unitKind === 'count') {
    const behind = countedBehind(quantity.raw, after)
    if (behind !== null) return { subject: behind, subjectMethod: 'after' }
  }
  if (phrase === '' && /^[+-]/.test(quantity.raw)) return ofSum(before.slice(0, from))
  if (endsInVerb(phrase)) {
    // 收获57.5亿元的总票房, 掌控了65%的产能
    const [behind, subjectMethod] =
      unitKind === 'count'
        ? [objectBehind(after), 'after' as const]
        : [wholeBehind(after), 'of' as const]
    return behind === null ? NONE : { subject: behind, subjectMethod }
  }
  if (isOfSeveral(before)) return NONE
  const object = objectWithin(phrase)
  const whole = isShare(unitKind) && DONE_TO.test(object) ? wholeBehind(after) : null
  if (whole !== null) return { subject: whole, subjectMethod: 'of' }
  const subject = object === phrase ? phrase : object.replace(HAN_LIMITS, '')
  if (subject === '' && isShare(unitKind)) {
    const whole = wholeBehind(after)
    return whole === null ? NONE : { subject: whole, subjectMethod: 'of' }
  }
  if (!isNounPhrase(subject) || (unitKind !== 'money' && ONE_OF.test(subject))) return NONE
  return { subject, subjectMethod: isChange ? 'verb' : 'before' }
}

/** A short form in brackets. */
const SHORT_FORM = /[(（][A-Z][A-Za-z&.-]{1,11}[)）]$/

function isShare(kind: Quantity['unitKind']): boolean {
  return kind === 'percent' || kind === 'fraction'
}

/** 出口了中国近五成的平板电脑: a deed and its place, of which the share is none. */
const DONE_TO = /(?<![除为])了(?!解)\p{Script=Han}/u

function wholeBehind(after: string): string | null {
  return HAN_WHOLE.exec(after)?.[1] ?? null
}

function isNounPhrase(phrase: string): boolean {
  if (phrase.length < 2 || phrase.length > LONGEST_HAN) return false
  // 影响CPI上涨约0.11个百分点
  if (!hasHan(phrase)) return /^[A-Z]{2,6}$/.test(phrase)
  return !HAN_NO_SUBJECT.test(hasDigit(phrase) ? phrase.replace(NUMBERED, '') : phrase)
}

/**
 * What a clause says before its figure, without limits, times and verbs; null where it is of something else.
 *
 * @param isTowards The figure is what something moved to.
 */
function phraseOf(
  clause: string,
  isTowards: boolean,
): { readonly phrase: string; readonly isChange: boolean } | null {
  const last = lastPart(clause)
  const stepped = hasDigit(last) || last.includes('成') ? last.replace(HAN_STEP, '') : last
  const change = HAN_CHANGE.exec(stepped)
  const whole = change ? stepped.slice(0, change.index).replace(HAN_LIMITS, '') : stepped
  if (whole.length > LONGEST_CLAUSE) return null
  // 比正常保有量多90万头, 较年初上升: what it is compared with is not what changed.
  if (change && /^(?:比(?![尔亚特利赛])|较)/u.test(whole)) return null
  const moved = isTowards && hasDigit(whole) ? MOVED_FROM.exec(whole)?.[1] : undefined
  const own = moved ?? whole
  const timeless = afterTime(own)
  const isCut = timeless !== own || (moved === undefined && stepped !== last && !change)
  const unlimited = isCut ? timeless.replace(HAN_LIMITS, '') : timeless
  const phrase = without(change ? unlimited.replace(HAN_COMPARED, '') : unlimited, OPENS)
  // Most phrases have no such word: what is asked of every figure is asked for a sign first.
  const placed = /[在一]/.test(phrase) ? phrase.replace(HAN_WHERE, '') : phrase
  const cut = without(placed, ENDS).trim()
  const named = MAY_BE_AMONG.test(cut) ? cut.replace(HAN_AMONG, '').trim() : cut
  return { phrase: named, isChange: change !== null }
}

function without(phrase: string, patterns: readonly RegExp[]): string {
  let rest = phrase
  for (const pattern of patterns) rest = rest.replace(pattern, '')
  return rest
}

/** 再生铜、再生铝产量分别达到450万吨和1,400万吨: what touches the first figure is what the last is of. */
export function isOfSeveral(before: string): boolean {
  return OF_SEVERAL.test(before.slice(-SEVERAL))
}

/** So many characters at most, however long the clause. */
const SEVERAL = 53
/** 2015年、2016年营收分别为: of each of several times it is the same. */
const OF_SEVERAL = /(?<!\d|[年月日]|季度)、[^，,、；;。]{0,20}(?:分别|依次)[^，,、；;。]{0,30}$/u

/** TOPCon占产能的75% is of TOPCon. */
const HAN_OF_ALL =
  /(?<=..)(?<![市独侵抢应])[却约仅]?占(?![比率有据地用])(?!.*(?:比例|比重|份额)$).{2,}$/u

/** What a phrase opens with, and what it ends with, that is no part of its noun; in the order in which they are cut off. */
const OPENS = [HAN_OPENS, HAN_RUN, HAN_DONE, HAN_TIME, HAN_LEADING]
const ENDS = [HAN_EACH, HAN_TAIL, HAN_LINKS, HAN_COPULA, HAN_LINKED, HAN_OF_ALL]

/** 受访企业中有43.5% */
const MAY_BE_AMONG = /中有?$/
const HAN_AMONG =
  /(?<=^[^在]*[\p{Script=Han}\w]{3})(?<![集高初其心途空手命水年月盘海]|[距离]震)[之当]?中有?$/u

/** 营收239.0亿元，同比下降36%; 营收187亿元(+21.2%): what has changed is named before its sum. */
export function ofSum(earlier: string): Subject {
  const sum = SUM.exec(/[%点][，,]$/.test(earlier) ? earlier.replace(MOVES, '') : earlier)
  if (sum === null) return NONE
  const quantity: Pick<Quantity, 'raw' | 'unitKind'> = { raw: sum[2] ?? '', unitKind: 'other' }
  return hanSubject(quantity, sum[1] ?? '', '')
}

const SUM =
  /(?:^|[，,；;：:])((?:[前今去年截至到]{0,4}\d{1,4}(?:[年月日号]份?|个月)?[-至]?){0,3}[^，,；;：:\d]{2,20}?(?:1?\d月份?[^，,；;：:\d]{2,16}?)?)(-?\d[\d.,]*[万亿]? ?(?:[美欧港日]?元|英?镑|吨|%|GW|吉瓦|千瓦时|[辆台家套股人]|人次)?)[，,(（]$/u

/** What moved earlier, too. */
const MOVES = new RegExp(
  `(?:(?<=[，,])${HAN_CHANGE.source.replace(/\$$/, '')}[了约近超至]*[\\d.,]+(?:%|个百分点|个基点)[，,])+$`,
  'u',
)

/** 同比下降 alone: a change of what was named before. */
const MOVED = new RegExp(`^${HAN_CHANGE.source.replace(/\$$/, '')}[了约近超至]*$`, 'u')

export function isMove(before: string): boolean {
  return MOVED.test(before)
}

const HAN_WHOLE =
  /^(?:以上)?的(\p{Script=Han}{2,8}?)(?<![中里内])(?=[，。,；]|$|来自|是|为|用|由|亏|停|裁|已|(?<![产功性动职节智效储])能|可)/u

/** What stands behind the last colon, or between the last two where that says nothing. */
function lastPart(clause: string): string {
  const colon = Math.max(clause.lastIndexOf(':'), clause.lastIndexOf('：'))
  const last = clause.slice(colon + 1).replace(HAN_LIMITS, '')
  if (colon < 0 || last.trim() !== '') return last
  const earlier = Math.max(clause.lastIndexOf(':', colon - 1), clause.lastIndexOf('：', colon - 1))
  return clause.slice(colon === 0 ? 0 : earlier + 1, colon).replace(HAN_LIMITS, '')
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}
