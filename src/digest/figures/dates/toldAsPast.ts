/**
 * Whether a clause tells a time as past: by its tense in English, in Chinese by particles and by what came
 * of it. What it was for, `adjourned to March 16`, is none; nor is what is planned, whatever verb it has.
 */
import { WEEKDAY } from '../../../text/calendar.ts'
import { hasHan } from '../../../text/han.ts'
import { EndTest } from '../chars.ts'

/** Words that make any time to come right, in a pattern. */
export const PLANNED =
  'will|would|to be|due|until|expected|plan(?:s|ned)?|scheduled|must|may|could|should|shall|if'
export const HAN_PLANNED = '将|拟|有望|预计|计划'

/** Where a time stands in its clause, and what follows it to the end of the sentence. */
interface ToldTime {
  readonly clause: string
  readonly at: number
  readonly length: number
  readonly rest: string
}

/** Whether a time is told as one that is over. */
export function isToldAsPast(told: ToldTime): boolean {
  return hasHan(told.clause) ? isPastInHan(told) : isPastInEnglish(told)
}

/** What is farther before a time is not told of it. */
const LONGEST_BEFORE = 140
const LONGEST_BEHIND = 60

/** `on`, `in late`, `on the evening of`, `Thursday,`, and nothing: not `for`, `to`, `by`, `until`. */
const AT_TIME = new EndTest(
  new RegExp(
    `(?:(?:^|,|mid-|\\b(?:[Oo]n(?: ${WEEKDAY},?)?|[Ii]n(?: (?:early|late))?|[Ss]ince|${WEEKDAY},?|(?:evening|morning|night|afternoon) of|[Bb]etween (?:[A-Z][a-z]+ )?\\d{4} and)) ?)$`,
  ),
)
const TO_COME = new RegExp(
  `\\b(?:${PLANNED}|expects?|set (?:for|to|on)|agreed to|till|hop(?:e|es|ed|ing)|aim(?:s|ed)?|promis\\w+|pledg\\w+|vow\\w+|target\\w*|goal|postpon\\w+|moved to|delay\\w*|adjourn\\w*|deadline|expir\\w+|next|put off|(?:is|are|was|were) to|deliver(?:y|ies)|matur\\w+|futures|contracts? for|before|forecast\\w*|intend\\w*|propos\\w+|seeks?|ahead of|in time|wants?|wanted|needs?|needed|ready|book(?:ed|ings?)|invit\\w+|summon\\w*|appl(?:y|ied|ies)|sees?|can(?:not)?|might|go(?:es)?|loses?|counts?|takes?|comes?|ends?|opens?|closes|starts?|begins?|rises?|falls?|pays?)\\b`,
)
const STILL_TO_COME = /\b(?:until|will|is to|are to|be|would|expected|due|scheduled)\b/

const IRREGULAR =
  'was|were|had|did|took|left|lost|met|began|fell|rose|ran|came|went|broke|won|sold|bought|built|held|made|found|gave|wrote|drew|flew|sank|struck|hit|cut|shut|got|kept|brought|sent|caught|saw|stood|spoke|threw|tore|blew|grew|became|laid|paid|put|fed|led|rang|sang|swam|drove|drank|slept|swept|burst|shook|froze|swore|wore|chose|dug|hung|lit|stuck|spent|slid|spread|shot|sprang|stole|cost'
const VERB = new RegExp(
  `\\b(?:(?<!\\b(?:is|are|be|being|to) )(?:${IRREGULAR})|ha(?:s|ve|d) (?:[a-z]+ ){0,2}?(?:[a-z]+(?:ed|en)|kept|made|held|run|stood|gone|come|lain|had|shut|hit|put|cut)|(?<!\\b(?:is|are|be|being|an?|to|with|newly|of|than|as) )[a-z]{3,}ed)\\b`,
  'g',
)
/** `called a strike on`: it may be for that time. */
const FOR_LATER =
  /\b(?:announced|called|fixed|set|ordered|asked|told|offered|awarded|committed|approved|granted|cleared|named|chose|allowed|licensed|listed|has|have|had|made|put|gave|won|signed|quoted|priced|saw)$/
const NO_OBJECT =
  /^(?: (?:on|in|since|early|late|of|the|evening|morning|night|afternoon))*(?: \S+)? $/
/** `were asked to come on`, but `returned to the port on` */
const INFINITIVE = new RegExp(
  `\\bto (?!(?:the|an?|its|his|her|all)\\b)[a-z]{2,}(?: [\\w’'-]+){0,4} (?:on|in|${WEEKDAY},?) $`,
)
/** `moved for a vote on`, but `left for the coast on`, `raised to €65 for an evening on` */
const FOR_IT =
  /(?<!\b(?:left|sailed|departed|flew)\b.{0,24})\bfor (?:an?|the|its|their) (?!(?:evening|night|day|week|month|hour|piece|seat) )(?:[a-z]+ ){1,2}(?:on|in) $/
/** `in its update of August 4, cut its forecast` */
const OF = new EndTest(/\bof $/)
/** `On May 23 they drove`: what is told is behind. */
const OPENS = /^(?:On|In) $/
/** `it has kept out of it, but in January 2031, a new mayor will take over`: the verb before is of another clause. */
const CONJOINED = /[,;] (?:but|and|so|yet) (?:on|in) $/
/** `Since February 24 the plant has been running` */
const OPENS_SINCE = /(?:^|: )Since $/
/** `Since its tender of April 28 the firm has sold` */
const SINCE_OF = /^Since (?:its|the|their|his|her|an?) (?:[a-z-]+ ){1,3}of $/
const HAS_SINCE =
  /^,? (?:(?:the|its|their|an?) (?:[\w’'-]+ ){1,5}|(?:it|he|she|they|we) |(?:[A-Z][\w’'-]+ ){1,4})ha(?:s|ve) [a-z]+/
const DID =
  /^,? (?:it|they|he|she|we|[A-Z][\w’'-]+|(?:an?|the|its|their|his|her) (?:[\w’'-]+ ){0,3}?[\w’'-]+) /

/** `exports rose by 11% up to`, `fell in the year to`: what was measured until then. */
const MEASURED_TO =
  /\b(?:rose|fell|grew|shrank|dropped|climbed|slipped)\b[^,;]{0,40}\b(?:up to|in the (?:[a-z]+ )?(?:year|months|quarter) to) $/
/** `It last had an outage of this size in` */
const LAST_TIME = /\blast (?:had|saw|was|were|took|held|won|met|did|[a-z]{3,}ed)\b/

function isPastInEnglish({ clause, at, length, rest }: ToldTime): boolean {
  const before = clause.slice(Math.max(0, at - LONGEST_BEFORE), at)
  const behind = clause.slice(at + length, at + length + LONGEST_BEHIND)
  if (MEASURED_TO.test(before)) return true
  if (!AT_TIME.before(clause, at)) {
    return (
      OF.before(clause, at) &&
      (isUpdated(rest) || (SINCE_OF.test(before) && HAS_SINCE.test(behind)))
    )
  }
  if (
    TO_COME.test(before) ||
    STILL_TO_COME.test(behind) ||
    INFINITIVE.test(before) ||
    FOR_IT.test(before)
  )
    return false
  if (LAST_TIME.test(before)) return true
  if (CONJOINED.test(before)) return isPastBehind(rest)
  const verb = Array.from(before.matchAll(VERB)).at(-1)
  if (!verb && OPENS_SINCE.test(before)) return HAS_SINCE.test(behind)
  if (!verb) return OPENS.test(before) && isPastBehind(behind)
  return NO_OBJECT.test(before.slice(verb.index + verb[0].length)) || !FOR_LATER.test(verb[0])
}

function isUpdated(behind: string): boolean {
  return behind.startsWith(', ') && behind.slice(2).search(VERB) === 0 && !TO_COME.test(behind)
}

function isPastBehind(behind: string): boolean {
  const subject = DID.exec(behind)?.[0]
  if (subject === undefined || TO_COME.test(behind)) return false
  return behind.slice(subject.length).search(VERB) === 0
}

const HAN_TO_COME = new RegExp(
  `${HAN_PLANNED}|定[于在]|截止|预定|届时|原定|如(?![东皋今此同意何果])|如果|若|期限|登记|力争|目标|推迟|改期|延至|预约|预售|报名|有效|到期|期满|可(?!观)|须|应[当于]|要求|才|(?<!接)待|料|或(?!许)|最[快迟早]|早于|排到|安排|准备`,
)
const UNTIL =
  /^(?:之?前(?![一两二三四五六七八九十\d])|以前|[夜晚]间?起|起(?![火飞降重])|[至到](?!达)|开始|止|后(?!已)|[—～~、-])/
const HOUR = '[早晚凌清傍中上下午夜里间晨]{0,3}'
/** 已于, 曾在 */
const ALREADY = /(?:已|曾|早)经?[于在]?$/
/** 已从8月27日起闭馆 */
const ALREADY_FROM = /(?:已经?|早就?)[从自]$/
const FROM_THEN = /^起(?!火|飞)/
/** 上一组于9月11日升空 */
const LAST_ONE = /(?<![以之如])上一?[组次批届轮发][^，。；将拟下]{0,6}[于在](?:今年)?$/
const DONE = new RegExp(
  [
    // 9月1日晚已…
    `^${HOUR}(?:便|就|早)?(?:已|曾)(?!经?(?:定|约|订|售|坐|满|排|确定|安排|计划|预|通知|公布的?时间)|在[^，。；]{2,12}[订约排])`,
    // 9月12日公布的海关数据显示, 4月29日晚间披露
    `^${HOUR}(?:公布|披露|发布|通报)的(?!.{0,6}(?:时间|日程))[^，。；]{2,24}`,
    // 8月20日公布结果 with nothing behind it is yet to come.
    `^${HOUR}(?:公布|披露|通报|宣布|表示|公告|说)(?!(?:[^，。；]{0,4}(?:结果|名单|成绩|答案))?(?:[。；]|$))`,
    // 3月2日拆掉了旧桥
    '^[^，。；]{1,20}[^为除]了(?![解却])',
    // What nobody tells ahead.
    '^[^，。；]{0,12}(?:拍到|录到|开花|脱轨|断电|降到|清理出|遇难|死亡|受伤|倾覆|相撞|坠|爆炸|起火|去世|被捕|查获|倒塌|夺冠|泄漏|坍塌|沉没|失联|被盗|搁浅|追尾|遇袭|出土|捞出|挖出|运抵|救起|付清|恢复供)',
    // 8月22日闭幕的茶博会成交3.2亿元
    '^[^，。；]{0,6}的[^，。；]{2,14}(?:成交|接待|售出|卖出|迎来|吸引|到场|签下|签约)[^，。；]{0,8}\\d',
  ].join('|'),
)
/** 在2月19日落幕的冰雕大赛上，根河队获金奖 */
const AT_EVENT = /^[^，。；]{1,8}的[^，。；]{2,14}[上中]$/
const AT = /在$/
const SINCE_THEN = /^[^，。；]{1,16}以来|^起已/
/** 10月15日投用，已靠泊46艘; 9月22日闭幕，三天接待游客8600人 */
const RESULT =
  /^，(?:[^，。；]{0,14}，)?[^，。；]{0,10}(?:已(?!经?(?:定|约|订|售|排|有))|累计|(?:首[日周月个批]|当[天日晚年]|头[一两三])[^，。；]{0,10}[\d了]|接待|迎来|成交|售出|落点|偏差|刷新|创下|吸引|涌入|排起|获\d)/

const COMMA = /(?=[，；])/
/** 直到2027年3月才转晴, but not 才能. */
const UP_TO = /直到$/
const ONLY_THEN = /^才(?![能会可有要])/
/** 2041年3月获金奖后，身价涨到 */
const AFTER_IT = /^[^，。；]{2,16}后$/
const SINCE_IT = /^，[^，。；]{0,8}(?:[涨升降跌][到至]|增至|已(?!定|约|订|排))/

function isPastInHan({ clause, at, length, rest }: ToldTime): boolean {
  const [behind = ''] = clause.slice(at + length).split(COMMA, 1)
  const before = clause.slice(0, at)
  if (UP_TO.test(before) && ONLY_THEN.test(behind)) return true
  if (SINCE_THEN.test(behind) || (FROM_THEN.test(behind) && ALREADY_FROM.test(before))) return true
  if (UNTIL.test(behind) || HAN_TO_COME.test(before + behind)) return false
  const next = rest.slice(behind.length)
  // 成绩6月24日公布 with nothing behind it is when they will be.
  if (LAST_ONE.test(before) || ALREADY.test(before) || DONE.test(behind + next.slice(0, 1)))
    return true
  if (AT.test(before) && AT_EVENT.test(behind) && !HAN_TO_COME.test(next)) return true
  if (AFTER_IT.test(behind) && SINCE_IT.test(next)) return true
  return RESULT.test(next) && !HAN_TO_COME.test(next)
}
