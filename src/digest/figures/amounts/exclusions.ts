/** Numbers that are no quantity: dates, clock times, places in a row, codes, names. */

import { MONTH_NAMES, SHORT_MONTHS, WEEKDAY } from '../../../text/calendar.ts'
import { codeAt } from '../../../text/codeAt.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { EndTest, isDigit, unitTable } from '../chars.ts'
import { areFen, OF_PARTS } from '../units/smallMoney.ts'

const MONTH = `${MONTH_NAMES}|${SHORT_MONTHS}`

/** Whole runs of digits and marks, tried where a number begins. */
const RUNS: readonly RegExp[] = [
  // Written alike throughout: `2025. 11. 3`, but not `in 1988. 7.6 million`.
  /\d{4}( ?[-/.] ?)\d{1,2}\1\d{1,2}(?!\d)/y,
  /(?:19|20)\d\d ?[-–—~至到/] ?(?:19|20)?\d\d(?: ?年)?(?![\d,%.])(?! ?(?:万|亿|元|美元|吨|家|人|yuan|tons|tonnes))/y,
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y,
  // 10点56分06秒
  /\d{1,2}[点时]\d{1,2}分(?:\d{1,2}(?:\.\d+)?秒)?/y,
  /7 ?[×xX*] ?24(?: ?小时|h)?(?!\d)/y,
  new RegExp(`\\d{1,2}(?: ?[-–] ?\\d{1,2})? (?:${MONTH})(?![a-z])(?:,? \\d{4})?`, 'y'),
]

/** What can stand behind the first digits of a run, or behind these and a space. */
const RUN_MARKS = unitTable('-–—~/.:至到年月日号点时HQMJFASOND×xX*')

/** What turns the number before it into a time, a place in a row or a name. */
const AFTER =
  /^ ?(?:st|nd|rd|th)(?![a-z])|^ ?(?:a\.m\.|p\.m\.|am|pm|AM|PM|o'clock)(?![a-z])|^(?:世纪|年代|年级|年度|后(?=[的出人一消群青用])|号|届|强|期|级(?!.{0,4}[台石]阶)|代(?!纳尔)|折|季|倍(?=投(?![入资放票产保]))|点(?!\d)|时(?!间|长)|分(?![半多]?钟|[之钱贝])|线(?=及|城|市|品)|[Gg]网|比\d|条(?=款)|日元(?=[宵旦])|D)|^ ?(?:silicon|silver-grade)(?![a-z])|^[ -]?nm(?=[ -](?:class|process|node|chip|technology|generation|production|capacity|line|fab|wafer|and (?:below|smaller|above)))|^ ?纳米(?=制程|工艺|芯片|节点|产品|级|月?产能|晶圆|订单|良率|量产|技术|产线|生产线|及以[下上]|以[下上])|^[国省县乡]道(?!路)|^日(?!元|圆|内|以)|^月(?!球|饼)/

/** What makes the number after it a name or a place in a row, right before it. */
const BEFORE =
  /(?:(?:东风|歼|轰|运|直|红旗|鹰击|巨浪|长征|翼龙|彩虹)-|第 ?|No\. ?|no\. ?|№ ?|# ?|[A-Za-z][-–.]|(?<![A-Za-z\d])[A-Z]{1,3}\d{2,4}-|S&P ?|§ ?|沪深|中证|上证|科创|标普|纳指|(?<!\d)日经|富时|恒生|国证|斯托克|罗素|深证|北证|道琼斯|创业板|MSCI ?|DJI ?|(?<![A-Za-z])(?:TOP|Top|top) ?|星期|礼拜|公里\+)$/

const NAMING = new EndTest(BEFORE)
/** 前10名, 前三强. */
const FIRST_OF = /^\d{1,3} ?(?:名|强|大|位|家)/

/** Nouns that a number after them names: `Group 1`, `top 10 banks`. Told for counts only. */
const NAMED =
  /\b(?<!\b(?:last|this|next|each|every|per) )(?:group|section|article|chapter|phase|number|table|figure|line|type|level|tier|version|flight|page|part|item|model|step|class|gen|generation|grade|zone|road|route|highway|channel|room|floor|building|gate|terminal|rule|clause|annex|appendix|volume|issue|episode|season|round|stage|category|district|platform|nasdaq|csi|ftse|nikkei|stoxx|russell|fortune|dow|seng|windows|fiscal|boeing|airbus|top|ranks?|ranked|rating) $/i
const NAMES = new EndTest(NAMED)
const INNER_CAPITAL = /\b[A-Za-z]*[a-z][A-Z][A-Za-z]* $/
/** A capital right before: `Model 3`, `iPhone 17`, but not the word that opens a sentence or limits. */
const CAPITAL = /[^.!?:;"“(•]\s([A-Za-z]*[A-Z][A-Za-z.]*) $/
const PLAIN_CAPITALS = new RegExp(
  `^(?:${WEEKDAY}|\\w*[a-z]{2}\\.|${MONTH_NAMES}|The|Of|After|With|For|From|By|At|Before|Between|Among|All|Some|Over|About|Nearly|Around|Almost|Only|These|Those|Its|Their|Our|China|Japan|Europe|India|Russia|America|Australia|Germany|France|Britain|Beijing|Shanghai|Shenzhen|U\\.S\\.|US|UK|EU|GMV|PE|ROE|RMB|USD)$`,
)

/** Where a date, clock time, code or telephone number that begins at a place ends; null for none. */
export function otherRunAt(text: string, at: number): number | null {
  let end = at + 1
  while (isDigit(codeAt(text, end))) end++
  const next = codeAt(text, end)
  if (!RUN_MARKS[next === 0x20 ? codeAt(text, end + 1) : next]) return null
  // A decimal point: no run with a full stop begins with fewer digits.
  if (next === 0x2e && end - at < 4) return null
  for (const pattern of RUNS) {
    const match = takeAt(pattern, text, at)
    if (match) return at + match[0].length
  }
  return null
}

/** Whether what follows a number makes it a time, an ordinal or a grade. */
export function namedAfter(text: string, end: number): boolean {
  const next = codeAt(text, end)
  const isApart = next === SPACE || next === HYPHEN
  if (!(isApart ? AFTER_SPACE[codeAt(text, end + 1)] : AFTER_FIRST[next])) return false
  if (POST.test(text.slice(end, end + LONGEST_POST))) return isOnRoad(text, end)
  return AFTER.test(text.slice(end, end + 16)) && !isScored(text, end) && !isPriced(text, end)
}

/** 杭瑞高速1258公里处: a milestone. What lies 12公里 from a toll gate is that far from it. */
const POST = /^(?:公里|千米)(?:\+?\d{1,3}米?)?(?:处|路段|附近|周边)/
const LONGEST_POST = 12
const ROAD = /(?:[国省县乡]道|高速|公路|沿线|方向)\d{1,4}$/

function isOnRoad(text: string, end: number): boolean {
  return ROAD.test(text.slice(Math.max(0, end - LONGEST_POST), end))
}

/** 独得41分, 积17分: points, where 8时30分 is a time and 7分甜 a name. */
function isScored(text: string, end: number): boolean {
  return (
    text.charAt(end) === '分' &&
    (SCORED.test(text.slice(Math.max(0, end - LONGEST_SCORED), end)) ||
      MARKS.test(text.slice(Math.max(0, end - LONGEST_MARKS), end))) &&
    !OF_PARTS.test(text.charAt(end + 1))
  )
}

function isPriced(text: string, end: number): boolean {
  if (text.charAt(end) !== '分') return false
  let start = end
  while (isDigit(codeAt(text, start - 1)) || text.charAt(start - 1) === '.') start--
  return start < end && areFen(text, start, end)
}

/** 最低分上涨11分, 土木类降了40分: of a line of scores. */
const MARKS =
  /(?:最[低高]分|分数线?|[录投][取档]线|平均分|降分|评分|技术分|总分)[^。]{0,40}?(?:[涨升降高低]|上调|下调|提高|降低)(?:了|出)?\d{1,3}(?:\.\d)?$/
const LONGEST_MARKS = 56

const LONGEST_SCORED = 16
const SCORED =
  /(?:得|拿[到下]|砍下|轰[出下]|打出|狂?[揽取]下?|贡献|积分?|总分|得分|评分|扣除?|[领优]先(?:优势)?|领跑|落[后後]|高出|反超|多|少|丢|单杆|优势|剩下?|以)(?:了|过|至|到|达|达到|扩大到|缩小到|积分|的)*\d{1,3}(?:\.\d{1,2})?$/

/** What it begins with, at once, and behind a space or hyphen. */
const AFTER_FIRST = unitTable('snrtapAPoc纳世年后号届强期级代折季倍点时分线Gg比条D日月国省县乡公千')
const AFTER_SPACE = unitTable('snrtapAPoc纳')
const SPACE = 0x20
const HYPHEN = 0x2d

/** Whether what stands before a number makes it part of a name or a place in a row. */
export function namedBefore(text: string, start: number): boolean {
  const last = codeAt(text, start - 1)
  if (last === YUAN && text.startsWith('公元', start - 2)) return true
  if (last === FRONT && text.startsWith('公元', start - 3)) return true
  // 此前15家 are so many, and no first of them.
  if (last === FRONT)
    return (
      !/[此之先目当]/.test(text.charAt(start - 2)) && FIRST_OF.test(text.slice(start, start + 6))
    )
  if (last === EACH) return OF_SHARES.test(text.slice(start, start + 6))
  if (!(last === SPACE ? BEFORE_SPACE[codeAt(text, start - 2)] : BEFORE_LAST[last])) return false
  return NAMING.before(text, start)
}

/** 每10股派2.5元 */
const OF_SHARES = /^\d{1,4}股/

/** 元, 前 and 每 */
const YUAN = 0x5143
const FRONT = 0x524d
const EACH = 0x6bcf
/** What it ends with, at once, and before a space. */
const BEFORE_LAST = unitTable('第.№#-–P§深证创普指经时生克素斯板IPp期拜+')
const BEFORE_SPACE = unitTable('第.№#P§IPp')

/** `Nov. 13`, but `since last November. 13 fires`: a full name is not cut short. */
const MONTH_BEFORE = new RegExp(
  `\\b(?:${MONTH_NAMES}|(?:${SHORT_MONTHS})\\.?)(?: \\d{1,2}(?:st|nd|rd|th)?,?(?: (?:to|and|-|–) | ?[-–] ?)?)? ?(?:the )?$`,
)
/** `STANLEY, March 12 - 16 trawlers may fish` */
const DATELINE_ENDS = new EndTest(/\d [-–—] $/)
const COUNTS = /^\d{1,2} [a-z]{3}/
const MONTH_TAKES =
  /^(?:(?:[12]?\d|3[01])(?!\d|[.,]\d|%| ?(?:%|per ?cent|tons|yuan|billion|million))|(?:19|20)\d\d(?!\d|,\d|\.\d))/

/** Whether a bare number or count is a day or year after its month: `July 24 to 26`. */
export function monthBefore(text: string, start: number): boolean {
  if (!MONTH_TAKES.test(text.slice(start, start + 14))) return false
  if (DATELINE_ENDS.before(text, start) && COUNTS.test(text.slice(start, start + 14))) return false
  return MONTH_BEFORE.test(text.slice(Math.max(0, start - 28), start))
}

/** Whether a count is rather a name: `Group 1`, `Model 3 sales`. */
export function namesCount(text: string, start: number): boolean {
  if (monthBefore(text, start)) return true
  if (AIRLINER.test(text.slice(start, start + LONGEST_AIRLINER))) return true
  if (text.charAt(start - 1) !== ' ') return false
  const before = text.slice(Math.max(0, start - 40), start)
  const here = text.slice(start, start + 24)
  // `Last season 52,000 passengers sailed`
  if (NAMES.before(before, before.length)) return !COUNTED.test(here)
  // `iPhone`, `HarmonyOS`: a capital inside is a name wherever it stands.
  if (INNER_CAPITAL.test(before)) return true
  const capital = CAPITAL.exec(before)?.[1]
  if (capital === undefined || PLAIN_CAPITALS.test(capital)) return false
  return !COUNTED.test(here) && !(OPENS_IN.test(before) && SEVERAL.test(here))
}

/** `grounded 737 MAX jets` */
const AIRLINER = /^7[0-8]7 (?:MAX|Max|Dreamliner)/
const LONGEST_AIRLINER = 16

/** `In Alberta 1,956 children`, `In Alberta 56 people`, `the Labour Party 18 seats`: no model has such a number. */
const COUNTED =
  /^\d{1,3}(?:,\d{3})+(?![\d,])|^\d[\d.]* (?:million|billion|trillion)\b|^\d+ (?:people|persons|residents|workers|patients|seats|votes|goals)\b/

/** `In Twente 130 technicians`: a place that opens a sentence, and what there are several of in it. */
const OPENS_IN =
  /(?:^|[.!?”"] )(?:In|At|Above|Below|Near|Off|Around|Outside|Along) (?:the )?(?:[a-z]+ (?:in|of|at|near) )?(?!Boeing|Airbus)(?:[A-Z][\w’'-]+ ){1,2}$/
const SEVERAL = /^\d{2,3} [a-z][a-z-]*s\b/

/** A whole number that reads as a year: four digits without a comma. */
export function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/.test(written)
}

/** 25年還款期, 20年租期 */
const TERM = /^年[^，。；]{0,2}期(?!间)/

const EARNING = /^年(?:\d{1,3}(?:\.\d{1,2})?[xX]|PE|PB|EPS|市盈)/

/** 25年 as a year: 25年上半年, 24年营收; anything else is a length of time. */
export function isShortYear(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end)
  // 对应34年19x PE, 35/36年PE
  if (/^[2-9]\d$/.test(written) && EARNING.test(text.slice(end, end + 9))) return true
  if (!/^[12]\d$/.test(written) && !/^3[0-5]$/.test(written)) return false
  const after = text.slice(end, end + 8)
  const before = text.slice(Math.max(0, start - 4), start)
  // 获刑4年至14年, 5至10年
  if (/(?<![\d.A-Za-z])[1-9]年?[-~至到]$/.test(before)) return false
  return (
    /^年(?:[上下]半年|前|全年|[一二三四]季|Q|H|底|末|初|中期|年|\d{1,2}月|为|营收|收入|净利|归母|业绩|预[计测]|实现|出货|产量|销量|报|\d+(?:\.\d+)?倍|PE|市盈)/.test(
      after,
    ) ||
    (/(?:截至|截止|[-~/、]|(?<![长短高低增减升降达缩延])[至到])$/.test(before) && !TERM.test(after))
  )
}
