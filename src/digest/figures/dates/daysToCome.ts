/**
 * Days without a year that are yet to come, and told as past: `was taken at a meeting on 28 July` in an
 * article of July 20. One of the two dates is wrong.
 */

import { MONTH_NAMES, monthNumber, WEEKDAY } from '../../../text/calendar.ts'
import { isCivil } from '../../../text/time.ts'
import { dayNumber, dayOf, HALF_A_YEAR } from '../../days.ts'
import { EndTest } from '../chars.ts'
import type { Figure } from '../figure.ts'
import { Clauses, type DatePlace, dateFigure } from './dates.ts'
import { HAN_PLANNED, isToldAsPast, PLANNED } from './toldAsPast.ts'

const DAY = new RegExp(
  `\\b(?:[Oo]n(?: ${WEEKDAY},?)?|[Ss]ince|of|${WEEKDAY},?) (?:(\\d{1,2}) (${MONTH_NAMES})|(${MONTH_NAMES}) (\\d{1,2}))(?!\\d|,? \\d{4})|(?<![\\d到—~-]|(?<!截)至|(?<!今)年)(\\d{1,2})月(\\d{1,2})日`,
  'g',
)
/** What each such day has, and few texts. */
const MONTH = new RegExp(`${MONTH_NAMES}|月`)
const ON = new RegExp(`^(?:[Oo]n(?: ${WEEKDAY},?)?|[Ss]ince|of|${WEEKDAY},?) `)
const ON_WEEKDAY = new RegExp(`^${WEEKDAY},? `)

/** Days to come at most; a day farther on is of the year before. */
const MOST_AWAY = 45
/** `on September 12 this year`, 今年9月19日: of no other year, however far on. */
const MOST_OF_YEAR = 366
/** The same of 已于11月26日启用, `announced on 29 November`, 开馆，首日涌来…: it would be told with its year. */
const MOST_AWAY_SETTLED = 75
const ALREADY = new EndTest(/已[于在]$/)
const SAID = new EndTest(
  /\b(?:announced|signed|approved|voted|ruled|reported|(?:went|came) (?:on|into) (?:show|display|sale|stage|air|force)) (?:on )?$/,
)

/** `last Friday, 22 February`, `earlier this month on September 9`, `at its previous meeting, on February 4`: so it has been, whatever is told of it. */
const LAST = new EndTest(/\b(?:last|earlier this (?:month|week|year),?|previous [a-z]+,) $/)
const OF_THIS_YEAR = /^ this year\b/
const HAN_THIS_YEAR = new EndTest(/今年$/)
const LONGEST_THIS_YEAR = 11

const WAS =
  /\b(?:was|were|took|killed|signed|ruled|voted|died|opened|struck|collapsed|approved|decided|met|began|fell|caught|reached|agreed|announced|left|injured|sank|won|closed|arrived|landed|docked|sailed|flew|pulled|rolled|drove|came|went|departed|crossed|passed|drew|touched|peaked)\b|遇难|死亡|受伤|倾覆|相撞|坠|爆炸|起火|发生|(?:签署|签下|买入|卖出|购入|售出|增持|减持|收购|举行|召开|通过)了|表决通过|去世|逝世|被捕|查获|倒塌|揭晓|夺冠|脱轨|泄漏|泄露|坍塌|垮塌|失火|着火|[烧炸砸淹冲咬][掉毁垮死伤走没]|沉没|失联|被盗|被抢|触礁|搁浅|追尾|遇袭|溃坝|决堤|落款|已[于在经]|引发|以来|清理出|捞出|挖出|拍到|救起|放起了|出土|在[^，。；]{2,24}(?:发现|录到)|夜里开花|拍下了/
/** `launched on September 21`, `handed over on`, `took it out on`: right before the day. */
const DONE = new EndTest(
  /\b(?:[a-z]{3,}ed|(?:was|were) (?:lit|built|sold|held|begun|won|laid|shot|struck|sunk|made|sent|found|drawn|taken|given|broken|stolen|hit|cut|seen|heard)|(?:took|gave|wrote)(?: (?:it|them|him|her|effect|place|office|part))?|(?:sent|brought|bought|sold|lent|left|lost|found|caught) (?:it|them|him|her)) (?:(?:over|up|out|off|down|in|back|away|through) )?(?:on )?$/,
)
/** `the quay which the president opened on` */
const WHICH_DID = new EndTest(
  /\b(?:which|that) (?:the|an?|its|their|his|her) (?:[\w’'-]{1,20} ){1,3}[a-z]{3,}ed on $/,
)
/** `is closed on`: that may be to come. */
const BEING = new EndTest(/\b(?:is|are|be|being) (?:[a-z]+ )?[a-z]{3,}ed (?:[a-z]+ )?(?:on )?$/)
/** `were asked to come on`: what was to be done then. */
const TO_DO = new EndTest(
  /\b(?:asked|told|ordered|invited|urged|allowed|called|required|summoned|hoping|ready|due) (?:[\w’'-]{1,20} ){0,3}to [a-z]{2,} (?:[\w’'-]{1,20} ){0,3}$/,
)
/** `announced a hearing on`: that is to be then. */
const ANNOUNCED_FOR = new EndTest(
  /\b(?:announced|called|proposed|fixed|decided on) (?:an?|another|new) (?:[\w’'-]{1,20} ){1,4}(?:on )?$/,
)
/** 12月28日已拿到注册证, 4月26日降到1130吨 */
const HAS =
  /^(?:起?已(?!定|约|[订售坐]|满|确定|安排|预[约定订售]|计划|排[期定]|公布的?时间|通知)|[降升涨跌][到至]|完成[^，。；]{1,8}后已|(?:建成|竣工)(?:投[产用运]|启用)，|开出|开奖|(?:回访|走访|抽[检查样]|采样|检测|受访|普查)的\d)/
const LONGEST_TOLD = 14
/** 法院6月12日以盗采罪，判处…, 议会4月29日以31票赞成、9票反对通过: nobody tells ahead what they will find. */
const SENTENCED = /^以(?:[^。；]{2,24}罪，?判处|\d+票[^。；]{0,16}(?:通过|否决))/
const LONGEST_SENTENCED = 32
/** `A gale on March 27 had already torn two rings loose`, `The sale on May 14 cleared 88% of the bales` */
const HAD =
  /^ (?:had (?:already )?[a-z]+(?:ed|en|rn|wn|me|ne|ght|ld|nt|nk|ft|un)\b|(?:[a-z]{3,}ed|drew|saw|brought|took|sold|cost(?: (?:the )?[a-z]+)?) [$€£]?\d)/
/** 截至5月31日，灌区已装闸门8.6万座 */
const AS_OF = new EndTest(/截至$/)
const ALREADY_SO = /^，[^。；，]{0,16}(?:已|累计)/
const LONGEST_SO = 20
/** 11月3日过闸的船舶达186艘，刷新单日纪录, 4月19日踩桥那天来了2600人, 8月12日回填那天，67户人家都送了糯米饭来, 2月25日请椒农去店里试喝，有人喝完… */
const THAT_DAY =
  /^[^，。；将拟]{2,10}达\d[^，。；]{0,6}，(?:刷新|创)|^[^，。；]{0,8}那[天日晚](?:[^，。；]{0,8}|，[^，。；]{0,12})了|^请[^，。；]{2,18}，有人|^[^，。；]{2,14}[上时中里]，\d*[名位个]?[^，。；将拟会可请]{2,8}[吃喝撞摔砸烧打丢抢偷砍咬淹]了/
const LONGEST_HAD = 28
/** `on July 16 a trawler's net brought up another` */
const IT_DID =
  /^,? (?:an?|the|its|their|his|her) (?:[\w’'-]{1,20} ){1,4}?(?:brought|found|took|came|caught|broke|fell|sank|drew|gave|went|rose|began|saw|stood|ran)\b/
const LONGEST_DONE = 80
/** `and then, on 6 December, walked the field` */
const THEN = new EndTest(/\bthen, (?:on )?$/)
const DID_IT = /^, [a-z]{3,}ed (?:the|an?|his|her|its|their)\b/

/** 27日通报，1月29日傍晚，牧民发现…: what a notice reports has been, unless it says at once what is to be. */
const REPORTED = new EndTest(/通报(?:称|说)?[，：]$/)
const ANNOUNCED = new RegExp(HAN_PLANNED)
const LONGEST_ANNOUNCED = 24

/** 11月27日在酒泉升空，…垂直落回: what begins on a day to come is told with what came of it. */
const BEGAN =
  /^[^，。；]{0,20}(?:打响|升空|开幕|开秤|开镰|开捕|开赛|开跑|鸣枪|首航|首飞|首演|通车|开业|开张|开放|开馆|开门|揭幕|启用|点火|迎客)[^，。；]{0,12}，[^。；]{0,40}(?:刷新|挤满|挤得|落回|返回|入轨|成功|战胜|击败|夺冠|夺得|吸引了|(?:首[日周月]|头[一两三]天|(?:头一|首)个周末)(?:就?(?:迎来|接待|来了)|各园迎客|[^，。；]{0,8}\d)|当[天日][^，。；]{0,10}\d|涌入|涌来|涌进|排起|[站坐挤来卖][了出满]\d)|^[^，。；]{2,16}，正(?:碰上|赶上|好遇上)/
const LONGEST_BEGAN = 80

/** Words that make a day to come right. */
const IS_TO_COME = new RegExp(
  `\\b(?:${PLANNED}|is to|are to|was to|were to|by (?=then|the|next|\\d|[A-Z])|from(?! (?:(?:the|an?|its|his|her|their) [a-z]|(?!${WEEKDAY}|${MONTH_NAMES})[A-Z]))|before|starts?|begins?|next|set for|agreed to|postponed|deadline|expires?|can|put off|moved to|delayed|(?<!\\b(?:left|offers|bids|orders) )for(?! (?:[\\w-]+ ){1,2}(?:seconds?|minutes?|hours?|days?|weeks?)\\b))\\b|${HAN_PLANNED}|起(?!火|飞)|前(?![一两二三四五六七八九十\\d]+个?[月季])|定于|截止|预定|届时|至|(?<![录拍捞找收])到|开始|如(?![东皋今此同意何])|若|期限|登记|原定`,
)

/** @param published Civil time or day; null where nobody knows, and then nothing is told. */
export function findDaysToCome(text: string, published: string | null): readonly Figure[] {
  if (published === null || !MONTH.test(text)) return NONE
  const own = dayOf(published)
  const clauses = new Clauses(text)
  const found: Figure[] = []
  for (const match of text.matchAll(DAY)) {
    const start = match.index
    const end = start + match[0].length
    const isOfYear =
      OF_THIS_YEAR.test(text.slice(end, end + LONGEST_THIS_YEAR)) ||
      HAN_THIS_YEAR.before(text, start)
    const value = dayNamed(match, published, isOfYear)
    if (value === null || value <= own) continue
    // Asked first: most days are farther on than any rule may be asked about.
    if (value > own + (isOfYear ? MOST_OF_YEAR : MOST_AWAY_SETTLED)) continue
    const raw = match[0].replace(ON, '')
    const said = saidOf(text, start, end)
    const place = clauses.around(end - raw.length, raw.length)
    const isKnown =
      ALREADY.before(text, start) ||
      SAID.before(text, start) ||
      said.hasBegun ||
      said.hasDone ||
      WHICH_DID.before(text, end - raw.length)
    const most = isOfYear ? MOST_OF_YEAR : isKnown ? MOST_AWAY_SETTLED : MOST_AWAY
    if (value > own + most) continue
    const isTold = isToldAsPast({
      clause: place.context,
      at: place.contextAt,
      length: raw.length,
      rest: clauses.restOf(end),
    })
    if (!isTold && !said.isLast && ON_WEEKDAY.test(match[0])) continue
    if (isTold || isPastBy(text, said, place)) found.push(dateFigure(raw, value, place))
  }
  return found
}

/** What words on either side of a day say of it. */
interface Said {
  readonly start: number
  readonly end: number
  /** `last Friday, 22 February`: it has been, whatever is told of it. */
  readonly isLast: boolean
  /** 截至5月31日，…已…: what was so by then. */
  readonly isAsOf: boolean
  /** What began on it has come to something. */
  readonly hasBegun: boolean
  /** What nobody could tell ahead was done on it. */
  readonly hasDone: boolean
}

function saidOf(text: string, start: number, end: number): Said {
  return {
    start,
    end,
    isLast: LAST.before(text, start),
    isAsOf: AS_OF.before(text, start) && ALREADY_SO.test(text.slice(end, end + LONGEST_SO)),
    hasBegun: BEGAN.test(text.slice(end, end + LONGEST_BEGAN)),
    hasDone:
      HAS.test(text.slice(end, end + LONGEST_TOLD)) ||
      THAT_DAY.test(text.slice(end, end + LONGEST_SO)) ||
      SENTENCED.test(text.slice(end, end + LONGEST_SENTENCED)) ||
      HAD.test(text.slice(end, end + LONGEST_HAD)) ||
      (THEN.before(text, start) && DID_IT.test(text.slice(end, end + LONGEST_HAD))),
  }
}

/** Whether the words around a day tell of it as past, and none says that it is to come. */
function isPastBy(
  text: string,
  { start, end, isLast, isAsOf, hasBegun, hasDone }: Said,
  { context, contextAt }: DatePlace,
): boolean {
  const isDoneThen = DONE.before(text, start)
  const isPast =
    isLast ||
    isAsOf ||
    WAS.test(context) ||
    isDoneThen ||
    hasDone ||
    IT_DID.test(text.slice(end, end + LONGEST_DONE)) ||
    hasBegun ||
    (REPORTED.before(text, start) && !ANNOUNCED.test(text.slice(end, end + LONGEST_ANNOUNCED)))
  if (!isPast || TO_DO.before(text, start)) return false
  const isSettled = hasDone || (isDoneThen && !BEING.before(text, start))
  if (!isSettled && ANNOUNCED_FOR.before(text, start)) return false
  // `opened on 9 June with a quota to be caught`: what is to be is not the day.
  const told = isSettled ? context.slice(0, contextAt) : context
  return isLast || isAsOf || !IS_TO_COME.test(told)
}

/** `had come ashore`: before what is told as past itself; but `had planned`, `had until`. */
const PLUPERFECT =
  /\bhad (?!(?:been )?(?:planned|scheduled|set|fixed|hoped|expected|meant|agreed|due)\b)(?:been )?[a-z]+(?:ed|en|me|ne|ght|ld|nt|nk|de|ft|id|st|wn|un)\b/

/**
 * Whether a clause tells what was done on a day: `was signed on 7 October 2025`.
 *
 * @param at Where the day stands in it.
 */
export function isDone(clause: string, at: number): boolean {
  const isPast = DONE.before(clause, at) || PLUPERFECT.test(clause)
  if (ALREADY.before(clause, at)) return !ANNOUNCED.test(clause)
  return isPast && !IS_TO_COME.test(clause)
}

/** `has carried trains since`, `in force since` */
const SO_FAR = new EndTest(
  /\b(?:ha(?:s|ve) [a-z]{3,}|in force|in effect|in use|in service|closed|open|shut)(?: [\w’'-]{1,20}){0,5} since $/,
)

/** Whether a clause tells what has been so since a day: 自2028年9月12日开放以来, `in force since`. */
export function isSinceThen(clause: string, at: number): boolean {
  return SO_FAR.before(clause, at)
}

const NONE: readonly Figure[] = []

/**
 * The day of that name in the year of publication, or in the next one where it is long past and may be
 * of another year; null for May 32.
 */
function dayNamed(match: RegExpMatchArray, published: string, isOfYear: boolean): number | null {
  const [, day, name, otherName, otherDay, hanMonth, hanDay] = match
  const month = Number(hanMonth ?? monthNumber(name ?? otherName ?? ''))
  const date = Number(hanDay ?? day ?? otherDay)
  const year = Number(published.slice(0, 4))
  if (!isCivil(year, month, date)) return null
  const inYear = (each: number): number => dayNumber(each, month, date)
  const isNext = !isOfYear && inYear(year) < dayOf(published) - HALF_A_YEAR
  return inYear(isNext ? year + 1 : year)
}
