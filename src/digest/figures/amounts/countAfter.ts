import { codeAt } from '../../../text/codeAt.ts'
import { EndTest, isHan } from '../chars.ts'
import type { NumberMatch } from '../numbers/number.ts'
import { type Counted, englishCount, hanCount, singularCount } from './counts.ts'
import { isYear, namesCount } from './exclusions.ts'
import { HAN_FATES, MOST_SPELLED } from './fates.ts'

/** Measure words that no year has behind it: 1984户, but 2024款 and 2025名单. */
const COUNTS_ONLY =
  /^(?:户|名(?![单企校人家录])|辆|件|台(?![北湾风])|套|人次|张|头(?![部条])|枚|艘|例|箱|瓶|只|支(?!持)|种|份|笔|人(?=[，。、；）)]|$)|个(?![税人股体性]|险(?!种)|护(?![理士林])|贷(?!款)|展(?![厅位馆台区]))|家(?![电庭居具长装族用]))/

/** 12月31晚, 15晚，台风: of which day. Nights have a word before them, 住3晚. */
const NIGHT_OF = /(?:^|[月，。；：（]|\d[、至到])$/

const NAMED_WELL = /[\p{Script=Han}A-Za-z-](?<![有打钻共投产达近超约开修关了口])/u

/** What a mean counts: a household of 4.1 members, 3.4 goals a game, guests who stay 5.1 nights; and an index, closing at 6,886.68 points. */
const AVERAGED =
  /^ (?:points?|members|persons|people|children|births|nights|workers|jobs|cars|tenants|[a-z]{2,20}s (?:an?|per|each) [a-z]|[a-z]{2,20}s on average\b)/

/** 千名, 数百余名 and 数十万名 are many; 百余名 and 近千名 are so many. */
function isVague(text: string, { start, more }: NumberMatch): boolean {
  if (/[数几]/.test(text.charAt(start - 1))) return true
  if (!/[百千万亿]/.test(text.charAt(start))) return false
  const before = text.slice(Math.max(0, start - 2), start)
  return more ? /[数几上成好]$/.test(before) : !/(?:[近逾约破]|超过?)$/.test(before)
}

/** `The toll has risen to 27`, 死亡人数升至27: people, though no noun stands behind the number. */
function tollAt(text: string, { start, end }: NumberMatch): Counted | null {
  if (GOES_ON.test(text.slice(end, end + 2))) return null
  if (TOLL.before(text, start)) return { noun: 'people', end }
  return HAN_TOLL.before(text, start) ? { noun: '人', end } : null
}

const TOLL = new EndTest(
  /\btoll(?: (?!tax|road|bridge)[\p{L}’'-]+){0,8} (?:to|at|of|is|was|reach(?:es|ed)|hits?|pass(?:es|ed)|tops|topped)(?: at least| about| nearly| more than| over)? $/iu,
)
const HAN_TOLL = new EndTest(/(?:死亡|遇难|死难|伤亡|失踪|受伤)人数[^，。；：\d]{0,8}$/u)
/** `Jobless claims fell by 14,000 to 218,000`: what moves to a number is counted by it, though no noun stands behind. */
function movedAt(text: string, { start, end, value }: NumberMatch): Counted | null {
  if (value < LEAST_MOVED || !LEADS.test(text.slice(Math.max(0, start - 8), start))) return null
  if (GOES_ON.test(text.slice(end, end + 2))) return null
  const noun = MOVED.exec(text.slice(Math.max(0, start - LONGEST_MOVED), start))?.[1]
  if (noun === undefined || (value >= LEAST_SUM && OF_SUMS.test(noun))) return null
  return { noun: noun.toLowerCase(), end }
}

/** `Sales rose to 4.2 billion` of some money, `home sales to 4.1 million`. */
const LEAST_SUM = 1e8
const OF_SUMS = /^(?:sales|bookings|claims|subscriptions)$/i
/** Smaller ones are indices, ages and years as often. */
const LEAST_MOVED = 2100
const LONGEST_MOVED = 80
/** The last words of what leads to such a number; asked first, as it is quick. */
const LEADS = /(?:to|were|was|ed|hit|at|about|nearly|almost|over) $/
/** Also `Overseas sales were 81,524, up 168%`. */
const MOVED =
  /(?<!\b(?:net|retail|gross|organic) )\b(claims|deliveries|registrations|sales|arrivals|departures|applications|admissions|births|cases|infections|starts|permits|vacancies|openings|bookings|subscriptions|downloads|enrolments|enrollments)\b(?:(?: [a-z]+){0,3}? (?:r[io]se|rises|risen|grew|grown|climbed|jumped|surged|soared|increased|f[ae]ll|falls|fallen|dropped|declined|slipped|slid|sank|plunged|tumbled|shrank|decreased|went up|went down)(?: by)?(?: (?:about |nearly |almost |over )?[\d.,]+(?:%| per ?cent| percent)?)? to |(?: (?:in|for) [A-Z][a-z]+)? (?:were|was|reached|hit|totall?ed|stood at|came in at) (?:about |nearly |almost |over )?)$/i

/** `killed two people`, `Five tankers were hit`, `left eight missing`: of an accident every number is told and compared. */
function isOfFate(text: string, { start, end, value }: NumberMatch): boolean {
  return (
    value > 1 &&
    (FATE.test(text.slice(end, end + LONGEST_FATE)) ||
      (BEFELL.before(text, start) && PEOPLE.test(text.slice(end, end + LONGEST_FATE))))
  )
}

const WHO = '(?:people|men|women|children|crew|police|[a-z]{3,}s)'
/** `Three things killed the deal`, `Two factors hurt margins`: to whom they did it. */
const DONE_TO =
  '| (?:the(?! (?:day|night|next|previous))|an?|its|their|his|her|our|any|all)\\b| (?!(?:hour|minute|day|week|month|year)s|this|across)[a-z]{3,}s\\b'
const FATE = new RegExp(
  `^ (?:[a-z]+ ){0,2}(?:${WHO} (?:(?:have|had) (?:been )?|were |are )?(?:also )?(?:killed|died|dead|drowned|injured|hurt|wounded|missing|hit|sunk|burned|destroyed)|dead|missing|injured|wounded)\\b(?! by (?:the )?(?:fall|rise|price|loss|tariff|cost)${DONE_TO})`,
)
const BEFELL = new EndTest(
  /\b(?:kill(?:ed|ing|s)|injur(?:ed|ing)|wound(?:ed|ing)|hurt(?:ing)?)(?: at least)? $/i,
)
const PEOPLE = new RegExp(`^ (?:[a-z]+ ){0,2}${WHO}\\b`)
const LONGEST_FATE = 48
const HAN_FATE = new RegExp(`^[^，。；、：的\\d]{0,5}(?:${HAN_FATES}|遇袭|沉没|坠毁)`, 'u')
const LONGEST_HAN_FATE = 9

/** Another unit, or the rest of a name. */
const GOES_ON = /^ ?[\p{Script=Han}%$€£/]|^[\p{L}-]/u

/** The counted noun, for numbers that count: whole, no year, and words up to twenty only of what befell so many. */
export function countAfter(text: string, number: NumberMatch): Counted | null {
  const { start, end, writing, value } = number
  const written = text.slice(start, end)
  const space = text.charAt(end) === ' '
  if (isHan(codeAt(text, space ? end + 1 : end)) || number.more) {
    const han = hanCount(text, end)
    if (han) {
      if (han.noun === '晚' && NIGHT_OF.test(text.slice(Math.max(0, start - 2), start))) return null
      // 福深热1井: its name.
      if (han.noun === '井' && NAMED_WELL.test(text.charAt(start - 1))) return null
      if (writing === 'han') {
        if (isVague(text, number)) return null
        if (
          number.high <= MOST_SPELLED &&
          !HAN_FATE.test(text.slice(han.end, han.end + LONGEST_HAN_FATE))
        )
          return null
      }
      return isYear(written) && !/00$/.test(written) && !COUNTS_ONLY.test(text.slice(end, end + 3))
        ? null
        : han
    }
  }
  if (writing === 'han') return null
  if (number.decimal && number.scale === 0 && !AVERAGED.test(text.slice(end, end + 32))) return null
  if (writing === 'words' && value <= MOST_SPELLED && !isOfFate(text, number)) return null
  if (isYear(written) || namesCount(text, start)) return null
  if (value === 1 && writing === 'digits') {
    // `a 3-1 lead`
    const isScore = /\d[-–]$/.test(text.slice(Math.max(0, start - 2), start))
    return isScore ? null : singularCount(text, end)
  }
  const counted = englishCount(text, end) ?? tollAt(text, number) ?? movedAt(text, number)
  // 2509 contracts: months of a futures contract.
  if (counted && /contracts$/.test(counted.noun) && /^2\d(?:0[1-9]|1[0-2])$/.test(written))
    return null
  return counted
}
