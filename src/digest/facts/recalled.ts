/** The days before an article that it speaks of as past: `in March`, `two weeks after`, 上月, 24日. */
import { MONTH_NAMES, monthNumber, SHORT_MONTHS, WEEKDAY } from '../../text/calendar.ts'
import { dayOf, firstDayOf, HALF_A_YEAR } from '../days.ts'
import { EndTest } from '../figures/chars.ts'
import type { Quantity } from '../figures/figure.ts'
import { HAN_DAY, HAN_MONTH, MONTH_NAME, MONTHS, RELATIVE, SHORT_MONTH, WIDE } from './hints.ts'
import type { Reading } from './reading.ts'

/** First and last, counted since 1970. */
export type Days = readonly [first: number, last: number]

interface Opening {
  readonly reading: Reading
  /** Lengths of time are among them. */
  readonly figures: readonly Quantity[]
}

/**
 * Days that an article recalls in the texts that it opens with. A month without a year is the last one of
 * that name, and so is a day without a month: Chinese papers name those of this month so.
 *
 * @param published Civil time or day.
 */
export function recalledIn(
  openings: readonly Opening[],
  published: string | null,
): readonly Days[] {
  if (published === null || openings.some(({ reading }) => MEASURED.test(reading.text))) return NONE
  const today = dayOf(published)
  const found = new Map<string, Days>()
  for (const opening of openings) {
    const named = namedIn(opening.reading, published)
    for (const [first, end] of [...named, ...lengthsBefore(opening, today)]) {
      const last = Math.min(end, today - 1)
      if (first <= last && last >= today - HALF_A_YEAR) found.set(`${first} ${last}`, [first, last])
    }
  }
  return [...found.values()]
}

/** Months and days by their names, and those that are told from the day of publication. */
function namedIn({ text, hints }: Reading, published: string): readonly Days[] {
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))]
  const lastOfName = (number: number): number => (number > month ? year - 1 : year)
  const found: Days[] = []
  if ((hints & (MONTH_NAME | SHORT_MONTH)) !== 0) {
    for (const [, name = '', told] of text.replace(SINCE, '').matchAll(MONTH)) {
      const number = monthNumber(name)
      found.push(monthOf(told === undefined ? lastOfName(number) : Number(told), number))
    }
    for (const [, name = ''] of text.matchAll(MONTHS_OWN)) {
      const number = monthNumber(name)
      found.push(monthOf(lastOfName(number), number))
    }
    for (const [, day, name = '', told] of text.matchAll(DAY_OF_MONTH)) {
      const number = monthNumber(name)
      const year = told === undefined ? lastOfName(number) : Number(told)
      const at = firstDayOf(year, number) + Number(day) - 1
      found.push([at, at])
    }
  }
  if ((hints & HAN_MONTH) !== 0) {
    for (const [, told = '', named] of text.matchAll(HAN_MONTH_ALONE)) {
      const number = Number(named)
      // 料5月成交1900宗, in May: of the month that runs nothing is recalled by its name.
      if (number === month && told === '') continue
      found.push(monthOf(HAN_YEARS[told]?.(year) ?? (Number(told) || lastOfName(number)), number))
    }
  }
  if ((hints & HAN_DAY) !== 0) {
    for (const [, day] of text.matchAll(DAY_ALONE)) {
      const at = monthOf(year, month)[0] + Number(day) - 1
      found.push([at, at])
    }
  }
  if ((hints & (RELATIVE | MONTHS | WIDE)) !== 0) {
    if (LAST_MONTH.test(text)) found.push(monthOf(year, month - 1))
    if (THIS_MONTH.test(text)) found.push(monthOf(year, month))
    if (END_OF_LAST_YEAR.test(text)) found.push([firstDayOf(year - 1, 11), firstDayOf(year, 1) - 1])
    const today = dayOf(published)
    // From its Monday on; 1970 began on a Thursday.
    if (LAST_WEEK.test(text)) found.push([today - ((today + 3) % 7) - 7, today - 1])
  }
  return found
}

/** `two weeks after it opened`, 停产一个多月后; one of them is no figure. */
function lengthsBefore({ reading, figures }: Opening, today: number): readonly Days[] {
  const { text } = reading
  const told = figures.filter(
    ({ start, end }) =>
      AFTER.test(text.slice(end, end + LONGEST_AFTER)) || LASTED.before(text, start),
  )
  const one = Array.from(text.matchAll(ONE), ([, unit, han]) => ({
    unit: unit?.toLowerCase() ?? HAN_UNITS[han ?? ''] ?? null,
    value: 1,
  }))
  const nth = Array.from(text.matchAll(NTH_DAY), ([, day]) => ({ unit: 'day', value: Number(day) }))
  return [...told, ...one, ...nth].flatMap(({ unit, value }): readonly Days[] => {
    const known = LENGTHS[unit ?? '']
    if (known === undefined || value === null) return NONE
    const [length, fewer, more = fewer] = known
    const at = today - Math.round(value * length)
    return [[at - more, at + fewer]]
  })
}

const NONE: readonly Days[] = []

/** Unless something is to be by then, or it ends a stretch of the calendar. */
const MONTH = new RegExp(
  `\\b(?<!\\d |\\b(?:next|by|until|till|to|through|before|between|and|coming|starting|from|for|usual in|normal in|’s|'s) (?:early |late |mid-)?)(${MONTH_NAMES}|${SHORT_MONTHS})\\b\\.?(?! \\d{1,2}\\b| (?:and|to|through) [A-Z]| (?:quarter|contract(?! with\\b)|delivery|futures)\\b)(?:,? (20\\d\\d)\\b)?`,
  'g',
)

/** `fined for March's outage` */
const MONTHS_OWN = new RegExp(`\\b(?:for|from|in|of|after|over) (${MONTH_NAMES})[’']s\\b`, 'g')

/** `on 6 March` */
const DAY_OF_MONTH = new RegExp(
  `\\b(?<!\\b(?:by|until|till|to|before|starting|from) )(\\d{1,2}) (${MONTH_NAMES})\\b(?:,? (20\\d\\d)\\b)?`,
  'g',
)

/** And not 2月通胀率, which tells what was measured in it. */
const HAN_MONTH_ALONE =
  /(?:(20\d\d|去|明|今)年)?(?<![\d至到前-]|\d\s)(\d{1,2})月(?![\d球至到底末—~～-]|份?以[来前后]|份?(?:全国|全球|当月)?(?:通胀|物价|核心|CPI|PPI|PMI|社融|信贷|零售|规模|(?:出口|进口|产量|销量|成交|注册|交付|上险|装机)[^，。；]{0,6}\d))/g
const HAN_YEARS: Readonly<Record<string, (year: number) => number>> = {
  去: (year) => year - 1,
  今: (year) => year,
  明: (year) => year + 1,
}

/** 26日, 本月9日 */
const DAY_ALONE = /(?:(?<=本月)|(?<![\d月]|\d[至到-]))(\d{1,2})日(?![均元])/g

/** `its first purchase since it joined in February` */
const SINCE = /\bsince\b(?! (?:mid|late|early)\b)[^,.;]*/g

/** What tells of a month what was measured in it. */
const MEASURED = new RegExp(
  `\\bcompared with [^,.;]{1,40} (?:ago|earlier|before)\\b|同比|环比|增量|比\\d{1,2}月|\\b(?:month-on-month|year-on-year)\\b|(?:%|\\b(?:percent|per cent)) (?:above|below|over|(?:up|down) on|(?:more|less|fewer|higher|lower) than) (?:in |that of )?(?:${MONTH_NAMES})\\b|\\b(?:twice|half|double) (?:${MONTH_NAMES})[’']s\\b`,
)

const LAST_MONTH = /\blast month\b|上个?月/i
const END_OF_LAST_YEAR = /去年[底末]|\b(?:late|at the end of) last year\b/i
const LAST_WEEK = new RegExp(`\\blast (?:week|weekend|${WEEKDAY})\\b|上周`, 'i')
/** 本月被罢免, `that sank this month`, and not what is to be done in it. */
const THIS_MONTH =
  /\b(?:at|since) the (?:start|beginning|turn) of the month\b|\bearlier in the month\b|月中(?=[那的])|\bthis month\b(?<!\b(?:will|would|due|later|from|since|expected|planned|scheduled|by|until|before|can|may|could|should|next|again|so far|(?:is|are|was|were|plans?|hopes?|set|wants?|ready) to)\b[^.,;]{0,40} this month)(?! (?:to|and|or)\b)|(?<!截至\d{1,2})月初|本月(?![底末内起将至度份]|\d)/i

/** Days, and by how many more or fewer one may be meant. */
const LENGTHS: Readonly<Record<string, readonly [length: number, fewer: number, more?: number]>> = {
  // Counted from a weekday that is named, too: `18 days after the boat sank, divers gave up on Friday`.
  day: [1, 2, 7],
  week: [7, 4],
  month: [30, 12],
}
/** `two weeks after`, `a 20-day strike` */
const AFTER =
  /^ (?:to the day |or so )?(?:after|since|ago|later|earlier)\b|^ on,|^[之以]?[后前]|^过去|^的?(?:罢工|停工|停产|停运|封锁|搜救|对峙)|^[ -](?:strike|walkout|stoppage|lockout|blockade|closure|shutdown|outage|siege)\b/
const LONGEST_AFTER = 22
const ONE =
  /\b(?:a|one) (day|week|month) (?:(?:after|since|ago|later|earlier)\b|on,)|一(周|个多?月)[之以]?[后前]/gi
/** 冰湖泻空后第20天 */
const NTH_DAY = /后的?第(\d{1,3})天/g
const HAN_UNITS: Readonly<Record<string, string>> = { 周: 'week', 个月: 'month', 个多月: 'month' }
/** Behind these it is still to last: `will reopen after 20 days` */
const PLANNED_TO = 'will|would|must|can|may|could|should|only|expires?|ends'
/** What somebody did, or began: 停产20天, 上线20天 */
const HAN_BEGUN =
  '成立|[开加]征|筹划|筹备|停产|停运|停摆|罢工|上市|挂牌|开业|开通|开馆|通车|投产|投运|运营|施行|实施|落地|公布|发布|谈判|中断|失联|历时|持续'
/** What befell: 地震过去20天 */
const HAN_BEFELL = '事故|事发|案发|[震火水洪旱雪风]灾|地震|爆炸|空难|矿难|沉船|那次[^，。；]{1,6}'
/** 时隔20天, 封了15天, 离坠海整整20天 */
const HAN_PASSED =
  '时隔|历经|经过|相隔|[封停困等断关堵丢](?:了|航|路|闭|工)?|上线|发售|开售|首映|上映|(?:距|离)[^，。；]{2,16}(?=整整|已|恰好|正好)'
/** `a strike that had lasted 20 days`, `after 20 days`, 筹划近两个月 */
const LASTED = new EndTest(
  new RegExp(
    `\\b(?:lasted|lasting|(?<!\\band )(?<!\\b(?:${PLANNED_TO})\\b[^,.;]{0,30})[Aa]fter) (?:about |some |nearly |almost |more than |over )?$` +
      `|(?:${HAN_BEGUN}|(?:${HAN_BEFELL})(?:已经?)?过去了?|${HAN_PASSED})(?:整整|恰好|正好|仅|才|刚|已|约|近|不到|不足|超过?)?$`,
  ),
)

function monthOf(year: number, number: number): Days {
  return [firstDayOf(year, number), firstDayOf(year, number + 1) - 1]
}
