/**
 * Years and months that are yet to come, and told as past: `has handled 64,000 tons since 2028` in an
 * article of 2026. One of the two dates is wrong.
 */
import { MONTH_NAMES, monthNumber } from '../../../text/calendar.ts'
import { dayOf, firstDayOf } from '../../days.ts'
import type { Figure } from '../figure.ts'
import { Clauses, type DatePlace, dateFigure } from './dates.ts'
import { HAN_PLANNED, isToldAsPast, PLANNED } from './toldAsPast.ts'

const TIME = `(?:(?:early |late |mid-)?(${MONTH_NAMES}) )?(20\\d\\d)\\b`
/** Not of a day: that is a date of its own. */
const HAN_TIME = '(20\\d\\d)年(?:(\\d{1,2})月)?(?!\\d)'

const DONE =
  '(?:was|were) (?:[a-z]+ly )?(?:laid|sold|held|begun|[a-z]+(?:ed|[^aiou]en|ilt|ught))|ran|went|came|took|fell|rose|broke|left|lost|met|became|sank|died'
/** What is done now for a time to come. */
const FOR_LATER =
  'pledged|promised|vowed|targeted|proposed|committed|ordered|offered|awarded|booked|wanted|needed|hoped'
/** `called`, `won`, but not `promised` */
const DEED = `(?:won|lost|took|built|(?!(?:${FOR_LATER})\\b)[a-z]{3,}ed)`
const DONE_TO = '(?:re)?cast|built|sold|held|laid|[a-z]{3,}ed'
const PARTICLE =
  'out|off|up|down|away|place|over|back|on(?: stream)?|into (?:force|effect|use|service|place)|to (?:power|an end)'

/** `left Walvis Bay` */
const NAME = '(?:[A-Z][^ ,.;]+ ){0,2}[A-Z][^ ,.;]+'

/** `since 2028`, `since it was made in May 2028`, `ran out in September 2028`, `, introduced in 2028,`, 自2028年启用以来, 已于2028年投产. */
const PAST = new RegExp(
  [
    `\\bsince ${TIME}`,
    `\\b(?:${DONE})(?: (?:${PARTICLE}|${NAME}))? in ${TIME}`,
    // `had thrown the complaint out in October 2032`
    `\\bhad (?:${DONE_TO}|thrown|taken|given|put|cut|won|lost) (?:the|an?|its|their|his|her) (?:(?!to |for )[\\w’'-]+ ){1,4}in ${TIME}`,
    // `had shrunk by 8% in December 2029`
    `\\bhad (?:risen|fallen|shrunk|grown|dropped|climbed|slipped|doubled|halved)(?: by [^ ,.;]+)? in ${TIME}`,
    // `whose plant at Climax opened in November 2029`, `who won this tournament in 2033`, but not `who won the right to hold it in 2033`
    `\\b(?:whose (?:[\\w’'-]+ ){1,8}?|which |who )${DEED} (?:(?!to |for )[a-z]+ ){0,3}in ${TIME}`,
    // `had put it down in August 2032`
    `\\bhad (?:${DONE_TO}|put) (?:it|them) (?:(?:${PARTICLE}) )?in ${TIME}`,
    // `bought all the wine, 2,400 bottles, in November 2030 and has since asked for more`
    `\\bin (?=[A-Z])${TIME}(?= and has (?:since\\b|been [^,.;]{1,30} since\\b))`,
    // `Since the first run, in February 2032,`
    `\\b[Ss]ince the (?:[a-z]+ ){1,3}?[a-z]+, in ${TIME}(?=,)`,
    // `stopped in a hurricane in 2036`
    `\\b(?:and|but) [a-z]{3,}ed (?:in|by|after) an? [a-z]+ in ${TIME}`,
    // `In August 2030 her finders searched the next stream`
    `\\bIn (?=[A-Z])${TIME}(?=,? (?:it|they|he|she|(?:the|its|their|his|her) (?:[a-z-]+ ){1,3}?)[a-z]{3,}ed (?:the|an?|its|their|his|her)\\b)`,
    // `approved the levy in October 2028`, `the peak of February 2032`
    `\\b(?:approved|rejected|passed|signed|opened|closed|bought|sold|won|lost|launched|built|lifted|imposed|dropped|introduced) (?:the|an?|its|their|his|her) (?:(?!to |for )[a-z]+ ){1,4}in ${TIME}`,
    `\\bthe (?:peak|high|low|trough|record|level) (?:of|in) (?=[A-Z])${TIME}`,
    // `Taken apart in 2037 after a storm, it lay in a mill`
    `(?:^|[.!?] )[A-Z][a-z]+(?:ed|en|ilt|ught|old|ade)(?: (?:apart|${PARTICLE}))? in ${TIME}(?=[^,.;]{0,40}, (?:it|he|she|they|the [a-z]+) (?:was|were|lay|had|stood|[a-z]+ed)\\b)`,
    // 最老的一批摄于2031年
    `(?:摄|铸|刻|写|绘|毁|沉|始建|建成|创办|创立|成立|出土)于${HAN_TIME}`,
    // 2036年登陆创业板以来, 2029年7月投产后当年即盈利
    `${HAN_TIME}(?=[^，。；]{1,16}以来|(?:投产|开业|上线|上市|通车|建成)后[^，。；]{0,4}(?:即|就|便|已))`,
    // 2031年2月建成开放，至今已有6.8万人来过
    `${HAN_TIME}(?=[^，。；]{1,10}，至今(?:已|共|累计|接待))`,
    // 2031年5月投运的直流线路，输送功率已升到800万千瓦; 这项赛事2033年首办
    `${HAN_TIME}(?=(?:投运|投产|建成|开通|启用)的[^，。；]{2,16}，[^。；]{0,10}已|首办|首次举办|创办)`,
    // 2035年1月抽完最后一车原油后改作地热井
    `${HAN_TIME}(?=[^，。；]{1,4}完[^，。；]{1,12}后(?:改|就|便|即|才|又))`,
    // 2033年烧过一次
    `${HAN_TIME}(?=(?:烧|修|来|办|演|漏|发生|破产|易主|重建|扩建|翻修|停产)过)`,
    // Bare, with its month: so far ahead it is said to be planned somewhere in the sentence.
    `(?<bare>20\\d\\d)年(\\d{1,2})月(?=动工|开工|奠基|开建|落成|获批)(?<!(?:${HAN_PLANNED}|目标)[^。；]{0,50})`,
  ].join('|'),
  'g',
)

/** The same, for a first look: to walk over all matches has the pattern read anew for each text. */
const ANY_PAST = new RegExp(PAST.source)

/** How far ahead a month is that cannot be meant so. */
const BARE_DAYS = 540

/** A slip of the year leads no farther: 2036 for 2026, 2041 for 1941. */
const MOST_YEARS = 20

/** Years are also those of targets, and of what falls due. */
const IS_TO_COME = new RegExp(`\\b(?:${PLANNED}|forecasts?|targets?)\\b|${HAN_PLANNED}|目标|到期`)

/** `, restocked in October 2031, would have been harvested`: that it is not to come any more. */
const UNREAL = /\bwould have\b/g

/** @param published Civil time or day; null where nobody knows, and then nothing is told. */
export function findYearsToCome(text: string, published: string | null): readonly Figure[] {
  if (published === null) return NONE
  const year = Number(published.slice(0, 4))
  const isNamed = hasYear(text, year, year + MOST_YEARS)
  if (!isNamed && !text.includes(THIS_YEAR)) return NONE
  const found = [...(isNamed ? ofAnyYear(text, published) : NONE), ...ofMonths(text, published)]
  return [...new Map(found.map((date) => [date.end, date])).values()]
}

const THIS_YEAR = '今年'

const MONTH = new RegExp(
  `\\b(${MONTH_NAMES}) (20\\d\\d)\\b|(20\\d\\d|今)年(\\d{1,2})月(?!\\d)`,
  'g',
)

/** Months that a clause tells as past by its tense. */
function ofMonths(text: string, published: string): readonly Figure[] {
  const now = dayOf(published)
  const clauses = new Clauses(text)
  return Array.from(text.matchAll(MONTH)).flatMap(
    ({ index, 0: raw, 1: name, 2: year, 3: hanYear, 4: month }) => {
      const told = Number(year ?? (hanYear === '今' ? published.slice(0, 4) : hanYear))
      const value = firstDayOf(told, name === undefined ? Number(month) : monthNumber(name))
      if (value <= now || told > Number(published.slice(0, 4)) + MOST_YEARS) return []
      const place = clauses.around(index, raw.length)
      const rest = clauses.restOf(place.end)
      const isPast = isToldAsPast({
        clause: place.context,
        at: place.contextAt,
        length: raw.length,
        rest,
      })
      return isPast ? [dateFigure(raw, value, place)] : []
    },
  )
}

function ofAnyYear(text: string, published: string): readonly Figure[] {
  if (!ANY_PAST.test(text)) return NONE
  const year = Number(published.slice(0, 4))
  const now = dayOf(published)
  const clauses = new Clauses(text)
  const found: Figure[] = []
  for (const match of text.matchAll(PAST)) {
    const [told, month] = partsOf(match)
    const value = firstDayOf(told, month ?? 1)
    const isBare = match.groups?.bare !== undefined
    if (value <= now + (isBare ? BARE_DAYS : 0) || told > year + MOST_YEARS) continue
    const end = match.index + match[0].length
    const raw = RAW.exec(match[0])?.[0] ?? ''
    const place = clauses.around(end - raw.length, raw.length)
    // `was automated in 2041 and stood empty until`: that is told of another time.
    const clause = place.context.slice(0, andAfter(place)).replace(UNREAL, '')
    if (!IS_TO_COME.test(clause)) found.push(dateFigure(raw, value, place))
  }
  return found
}

/** Where the clause of a date goes on with `and`; its end where it does not. */
function andAfter({ context, contextAt }: DatePlace): number {
  const at = context.indexOf(' and ', contextAt)
  return at < 0 ? context.length : at
}

const NONE: readonly Figure[] = []

/** Whether one of some years of this century stands in a text: in most none does, and the rules are many. */
function hasYear(text: string, first: number, last: number): boolean {
  for (let at = text.indexOf('20'); at >= 0; at = text.indexOf('20', at + 1)) {
    const year = Number(text.slice(at, at + 4))
    if (year >= first && year <= last) return true
  }
  return false
}

const RAW = new RegExp(`(?:(?:${MONTH_NAMES}) )?20\\d\\d$|20\\d\\d年(?:\\d{1,2}月)?$`)

const YEAR = /^20\d\d$/
const HAN_NUMBER = /^\d/

function partsOf(match: RegExpMatchArray): readonly [year: number, month: number | null] {
  // Of each way to tell it a year and a month, either first; one of the ways is met.
  const told = match.slice(1).filter((part) => part !== undefined)
  const year = told.find((part) => YEAR.test(part)) ?? ''
  const month = told.find((part) => part !== year) ?? null
  return [
    Number(year),
    month === null ? null : HAN_NUMBER.test(month) ? Number(month) : monthNumber(month),
  ]
}
