import { MONTH_NAMES, SHORT_MONTHS } from '../../../text/calendar.ts'
import { hasHan } from '../../../text/han.ts'
import { TO_TWELVE } from '../../../text/numberWords.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { EndTest, isHanBefore } from '../chars.ts'
import type { UnitKind } from '../figure.ts'
import type { NumberMatch } from '../numbers/number.ts'
import { TENTH } from '../units/restAfter.ts'
import type { UnitMatch } from '../units/units.ts'
import { isShortYear, isYear } from './exclusions.ts'

/** The term of a paper or rate names it: `10-year Treasury`, `seven-day reverse repos`. */
const BOND =
  /^[- ](?:treasur|bond|note|yield|government|gilt|bund|swap|tenor|maturit|mortgage|LPR|loan prime|old)|^ (?:reverse )?(?:repos?|rates?|deposits?|MLF|bills?|paper|futures|moving average|euribor|libor|s?hibor|sofr|sonia|t-bills?)(?![a-z])/i

/** `Three-month copper on the London Metal Exchange`: what is delivered then; but a `three-month copper strike` lasts so long. */
const METAL =
  /^ (?:LME |London )?(?:copper|alumini?um|zinc|nickel|tin|lead(?! (?:on|at|in|over|and|or)\b|[,.;:]|$))(?= (?:(?:on|at|in|and|or|was|were|is|rose|fell|gained|lost|added|shed|climbed|slipped|slid|eased|edged|dropped|jumped|surged|sank|advanced|declined|dipped|rallied|hit|touched|traded|closed|ended|settled|stood|held|futures?|contracts?|prices?)\b|\d)|[,.;:]|$)/i
const LONGEST_TERM = 32

/** Of metals, that of three months is traded. */
function isTerm(after: string, { value }: NumberMatch): boolean {
  return BOND.test(after) || (value === 3 && METAL.test(after))
}

/** 10年期国债, 7天期逆回购 and 三个月期铜: their term names them, as 五年期贷款 is lent for five years. */
const RATE_TERM =
  /^(?:LME|伦敦|基准|期?[铜铝锌铅锡镍](?![矿山厂业]))|^期(?!间|限)(?!.{0,6}(?:贷款(?!市场)|债券|票据|国库券|合同|合约(?!涨|跌)|协议|信贷|租约|长协|美元债|存单))/
const LONGEST_RATE_TERM = 12

/** 大历三年 is a year; what reigned longer ago is seldom dated in news. */
const ERA = new EndTest(
  /(?:贞观|开元|天宝|大历|元和|洪武|永乐|宣德|成化|弘治|正德|嘉靖|隆庆|万历|天启|崇祯|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|民国|明治|大正|昭和|平成|令和|[“「][一-龥]{2}(?=[一二三四五六七八九十元]{1,3}年[”」]))$/,
)

/** 琴厂1868年创办 has a year; 1300年历史 and 1500年前 are lengths of time. */
const OLD_YEAR = /^1[0-8]\d\d$/
const LASTED =
  /^(?:的?(?:历史|时间|光阴|岁月|树龄)|多|余|之久|前|后|来|以[上来]|寿|古|老|树|间|不|一遇)/

const LASTS =
  /(?:为期|暂停|延长|延期|推迟|延后|顺延|展期|缓期|有效期|保质期|任期|历时|耗时|长达|至少要|需要?|花了?|用了?)$/

/** With what stands on either side of it. */
const WEEKS =
  /(?:历时|为期|持续|长达|达|近|约|过去|未来|连续|[这前后]|了)四周|四周(?:内|后|前|时间|以[来上内]|左右|[，。])/

const WEEKDAY = /^[一二三四五六]/

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 2), at + 4)
}

/** A second phase is no length of time; 任期四年 is one. */
const PHASE = /[一二三四五六七首末本上下各\d]期$/

/** Whether number and unit together are a quantity; short units also begin words and idioms. */
export function isTrusted(text: string, number: NumberMatch, { unit, end }: UnitMatch): boolean {
  const written = text.slice(number.start, number.end)
  const form = text.slice(number.end, end)
  if (
    isYear(written) &&
    number.writing === 'digits' &&
    isNameBehindYear(text, number, { form, kind: unit.kind })
  )
    return false
  if (unit.code === 'year') {
    if (isYear(written) && number.writing === 'digits') return false
    if (isShortYear(text, number.start, number.end)) return false
    if (OLD_YEAR.test(written) && !LASTED.test(text.slice(end, end + 4))) return false
    if (/^-Year/.test(form)) return false
    if (ERA.before(text, number.start)) return false
  }
  // 3.5×10^4 CFU/g
  const sign = form.trim()
  if (sign === '×' && /^ ?10[\^⁰-⁹²³]/.test(text.slice(end, end + 4))) return false
  // `$2,311 per 40-foot box`
  if (form === '-foot' && /\bper $/.test(text.slice(Math.max(0, number.start - 5), number.start)))
    return false
  if (sign === 'X' || form === 'x') {
    if (/\d/.test(text.charAt(end))) return false
    // 极氪9X: a model.
    if (form === 'X' && written.length === 1 && isHanBefore(text, number.start)) return false
  }
  const next = text.charAt(end)
  if ((next === '级' || next === '型') && unit.kind !== 'percent') return false
  if (number.writing === 'words') {
    if (number.value === 1 && /^[- ](?:time|day|second|us|watt|foot)$/i.test(form)) return false
    if (
      form === ' times' &&
      /^ (?:a|per|in|this|last|since|during|daily) /.test(text.slice(end, end + 8))
    ) {
      return false
    }
  }
  if (unit.code === 'minute' && PAST_HOUR.test(text.slice(end, end + 16))) return false
  if (
    unit.kind === 'duration' &&
    form.charAt(0) === '-' &&
    isTerm(text.slice(end, end + LONGEST_TERM), number)
  )
    return false
  // 罗斯871周围: no weeks.
  if (form === '周' && /[围边]/.test(text.charAt(end))) return false
  if (unit.kind === 'duration' && RATE_TERM.test(text.slice(end, end + LONGEST_RATE_TERM)))
    return false
  if (unit.code === 'month' && (isOfCalendar(text, number, end) || areOfYear(text, number, end)))
    return false
  if (number.writing === 'han') return isTrustedHan(text, number, { unit, end })
  return true
}

/**
 * `In 2023 Time named`, `2024 Foot Locker`, `In 2021 Meters Ltd`, `In 2020 times were hard`: what opens a name behind a
 * year, or a clause, is no unit of it.
 */
function isNameBehindYear(
  text: string,
  { start }: NumberMatch,
  { form, kind }: { readonly form: string; readonly kind: UnitKind },
): boolean {
  const [, capital, plural] = TITLED.exec(form) ?? []
  if (capital === undefined) return form === ' times' && DATED.before(text, start)
  // `It costs 2000 Yuan`
  return (plural === undefined && kind !== 'money') || DATED.before(text, start)
}

const TITLED = /^ ?(?:([A-Z])[a-z]{2,}?(s)?)$/
const DATED = new EndTest(/\b(?:in|by|since|until|during|from|before|after) $/i)

/** `one minute past midnight`: a time of the clock. */
const PAST_HOUR = new RegExp(`^ past (?:midnight|noon|${TO_TWELVE.join('|')}|\\d)\\b`)

/** 前八个月, 今年头两个月: of the year that runs, and no length of time; so few may be one, as in 前两个月免租. */
function isOfCalendar(text: string, { start, value }: NumberMatch, end: number): boolean {
  if (value < 2 || value >= 12 || !OF_YEAR.before(text, start)) return false
  return value >= FEWEST_OF_YEAR || !OF_TERM.test(text.slice(end, end + LONGEST_YEAR))
}

const FEWEST_OF_YEAR = 4
const OF_YEAR = new EndTest(/(?:^|[，。；：、•\s（“]|[今去本]年|\d年|[国省市州])[前头]$/)
/** 前两个月免租, 头三个月，他没有工资 */
const OF_TERM = /^[，、]?[^，。；、]{0,6}(?:[免试没不只半仍]|按|由|每)/

/** `the first nine months`, `in the six months to June`: of a year as well; the first six months of a strike are none. */
function areOfYear(text: string, { start, value }: NumberMatch, end: number): boolean {
  if (value >= 12) return false
  const after = text.slice(end, end + LONGEST_YEAR)
  if (TO_MONTH.test(after)) return THE_MONTHS.before(text, start)
  if (!FIRST_MONTHS.before(text, start)) return false
  const isOfYear = value >= FEWEST_OF_YEAR && value !== HALF_YEAR
  return isOfYear ? !/^ of (?!the year)[a-z]/.test(after) : OF_A_YEAR.test(after)
}

/** The first six months are of a treatment as often. */
const HALF_YEAR = 6
const FIRST_MONTHS = new EndTest(/\bfirst $/i)
const THE_MONTHS = new EndTest(/\b(?:the|for|in|first) $/i)
const TO_MONTH = new RegExp(
  `^ (?:to|ended|ending|through) (?:the end of )?(?:${MONTH_NAMES}|(?:${SHORT_MONTHS})\\b)`,
)
const OF_A_YEAR =
  /^ of (?:the|this|last|the current|fiscal|20\d\d|19\d\d)(?: (?:fiscal |financial )?year|\b(?! [a-z]))/
const LONGEST_YEAR = 32

const HAN_DIGIT = /^[一二两三四五六七八九]$/

const EACH = /每(?:[炼产卖售运用耗烧养种]|生产|加工)?$/

function isTrustedHan(text: string, number: NumberMatch, { unit, end }: UnitMatch): boolean {
  const form = text.slice(number.end, end)
  const before = text.charAt(number.start - 1)
  if (/[第初同这那另统专唯]/.test(before)) return false
  if (before === '单' && text.charAt(number.start - 2) !== '每') return false
  // 周三 is a day; in 黄金周八天 no week has so many.
  if (before === '周' && WEEKDAY.test(text.slice(number.start, number.end))) return false
  // 某一天 is some day; in 沙某八年来 the 某 is of a name.
  if (before === '某' && number.value === 1) return false
  // 每吨, 每炼一吨铜
  if (number.value === 1 && EACH.test(text.slice(Math.max(0, number.start - 3), number.start)))
    return false
  // 四周 is all around, unless it lasts.
  if (text.startsWith('四周', number.start) && !WEEKS.test(around(text, number.start))) return false
  if (before === '期' && PHASE.test(text.slice(Math.max(0, number.start - 2), number.start))) {
    return false
  }
  // 几十亿元
  if (/[几数]/.test(before)) return false
  const bare = /^[百千万亿兆]/.test(text.charAt(number.start))
  const limited = /[超过逾破近达约足到于至]$/.test(
    text.slice(Math.max(0, number.start - 2), number.start),
  )
  if (bare && !limited) return false
  if (number.value === 1 && unit.kind === 'duration' && !limited) {
    // 比上一年多: a year to compare with.
    if (before === '上') return false
    // 一年 alone is a rate (一年消费48杯), unless a verb says that it lasts.
    return (
      /^(?:以上|多(?![花交付赚挣收卖省亏产])|左右|半)/.test(text.slice(end, end + 2)) ||
      form.includes('半') ||
      LASTS.test(text.slice(Math.max(0, number.start - 3), number.start))
    )
  }
  const next = text.charAt(end)
  if (form === '元') {
    if (
      /[锂材电正前催乙化素旦宵老帅股论制组占系里路]/.test(next) ||
      /[二多公纪状开单内外]/.test(before)
    )
      return false
    return number.value !== 1 || limited || !hasHan(next)
  }
  // 七股 is a place, 一股 a whiff.
  if (form === '股' && number.value < 10) return false
  // 三方 are three parties.
  if (form === '方' && HAN_DIGIT.test(text.slice(number.start, number.end))) return false
  const short = /^[股升桶斤米克里方瓦伏亩倍]$/.test(form)
  // 三倍体 is a kind of oyster.
  if (unit.code === 'x') return next !== '体'
  // 身高一米七八
  if (form === '米' && takeAt(TENTH, text, end)) return true
  if (short && number.value < 10)
    return (number.value > 1 && !hasHan(before)) || limited || before === '了'
  return true
}
