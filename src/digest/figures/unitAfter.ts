import { EndTest, isDigit, isLetter, unitTable } from './chars.ts'
import type { NumberMatch } from './number.ts'
import { POUNDS } from './sharedCurrencies.ts'
import { denominatorAt, moneyOf, type Unit, type UnitMatch, unitAt } from './units.ts'

/** The unit after a number: at once, after a space or a hyphen. */
export function unitAfter(text: string, number: NumberMatch): UnitMatch | null {
  const at = number.end
  const gap = text.charAt(at)
  if (gap === '个') {
    // 三个半小时, 七个多小时: the half stands inside the unit.
    HALF_INSIDE.lastIndex = at
    const inside = HALF_INSIDE.exec(text)?.[1]
    const whole = inside === undefined ? null : unitAt(`个${inside}`, 0)
    if (whole) return { unit: whole.unit, end: at + 2 + (inside?.length ?? 0) }
  }
  // 331亿度 are of power; 20度 may be of anything.
  if (
    gap === '度' &&
    (number.scale >= 4 || HAN_POWER.before(text, number.start)) &&
    text.charAt(at + 1) !== '电'
  ) {
    const power = unitAt('度电', 0)
    return power && { unit: power.unit, end: at + 1 }
  }
  // 30日内付清; a day of a month has nothing of this behind it.
  if (gap === '日' && WITHIN.test(text.slice(at, at + 4))) return dayAt(at)
  if (lastsDays(text, number)) return dayAt(at)
  // 气温降至8.4度; 20度电 are of power.
  const isDegree = gap === '度' && text.charAt(at + 1) !== '电'
  if (isDegree && number.writing === 'digits' && HAN_WARMTH.before(text, number.start)) {
    const degrees = unitAt('℃', 0)
    return degrees && { unit: degrees.unit, end: at + 1 }
  }
  // 当时航速16节; a train has as many.
  if (gap === '节' && HAN_KNOTS.before(text, number.start)) {
    const knots = unitAt('knots', 0)
    return knots && { unit: knots.unit, end: at + 1 }
  }
  if (isDegree && number.writing === 'digits' && HAN_TILTED.before(text, number.start)) {
    return { unit: ANGLE, end: at + 1 }
  }
  if (gap === '厘' && INTEREST.before(text, number.start)) {
    const percent = unitAt('%', 0)
    return percent && { unit: percent.unit, end: at + 1 }
  }
  // `at noon it was 4 C`, `Doors had been closed against the heat, which reached 33 C`
  if (gap === ' ' && text.charAt(at + 1) === 'C' && CELSIUS.test(text.slice(at + 1, at + 4))) {
    const isWarm = number.scale === 0 && !OF_CHARGE.test(around(text, at))
    const degrees = isWarm ? unitAt('°C', 0) : null
    return degrees && { unit: degrees.unit, end: at + 2 }
  }
  if (gap === ' ') {
    const points = pointsAt(text, number)
    if (points) return points
    const unit = unitAt(text, at + 1)
    const form = unit ? text.slice(at + 1, unit.end) : ''
    if (form === 'x' || form === 'X' || form === '×') return null
    if (form.startsWith('yard') && OF_SHIPS.test(around(text, at))) return null
    if (form === 'degrees' && isOfAngles(around(text, at))) {
      return TILTED.test(around(text, at)) && unit ? { unit: ANGLE, end: unit.end } : null
    }
    if (form === 'bar' && !PRESSED.test(text.slice(at + 1, at + 1 + LONGEST_PRESSED))) return null
    // A carpet has 61 million.
    if (form === 'knots' && (number.scale > 0 || number.value > FASTEST)) return null
    const isSum = form === 'pounds' && !OF_GOODS.test(text.slice(at + 7, at + 7 + LONGEST_OF))
    if (
      isSum &&
      (number.scale >= 6 || BRITISH.test(around(text, at)) || isPaid(text, number.start))
    ) {
      return { unit: moneyOf(POUNDS.name), end: at + 7 }
    }
    return unit && form !== 'second' ? unit : null
  }
  // The thermometer showed 41C, Muscat 49.1C; 3C and 5C are of other things.
  if (gap === 'C' && !isLetter(text.charCodeAt(at + 1)) && isWarmth(text, number)) {
    const degrees = unitAt('°C', 0)
    return degrees && { unit: degrees.unit, end: at + 1 }
  }
  // `at 212p`; 1080p is a picture.
  if (gap === 'p' && isPence(text, number)) return { unit: moneyOf('GBP', 0.01), end: at + 1 }
  if (gap === '-') {
    const unit = unitAt(text, at + 1)
    return unit && unit.end - at > 2 ? unit : null
  }
  const unit = unitAt(text, at)
  const speed = unit && speedOf(text, number, unit.unit.code)
  return speed ? { unit: speed.unit, end: unit.end } : unit
}

/** `slipped by 0.5 points to 69.8%`, `9 points less than usual`: of an index and a game they are others. */
function pointsAt(text: string, { start, end, decimal }: NumberMatch): UnitMatch | null {
  POINTS.lastIndex = end
  const [form, more] = POINTS.exec(text) ?? []
  if (form === undefined || (!decimal && more === undefined)) return null
  if (!OF_SHARE.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) return null
  const unit = unitAt('pp', 0)
  return unit && { unit: unit.unit, end: end + form.length }
}

const POINTS = / points?(?![A-Za-z-])(?=( (?:more|less|fewer|higher|lower|above|below)\b)?)/y
const OF_SHARE =
  /%|\bper cent\b|\b(?:ratio|rate|margin|share|occupancy|turnout|yield|inflation|unemployment)s?\b/
const NEAR = 80

function speedOf(text: string, { start }: NumberMatch, code: string | null): UnitMatch | null {
  if (code === 'km') return HOURLY.before(text, start) ? unitAt('km/h', 0) : null
  if (code === 'm') return EACH_SECOND.before(text, start) ? unitAt('m/s', 0) : null
  return null
}

/** 时速可达350公里, 每小时165公里, 时速由此前的12公里降为8公里 */
const HOURLY = new EndTest(
  /(?:时速|每小时)(?:[由从][^，。；]{0,16})?(?:限|不?超过?|不到|不足|可?达到?|约|近|高达|最高|[为至逾]|仅|提高到|降[到为至]){0,2}$/,
)
/** 最大阵风每秒52米 */
const EACH_SECOND = new EndTest(/(?:[风速]|流速)(?:高?达|为|约)?每秒(?:约|近|高?达|为|逾|超过?)?$/)
const HAN_WARMTH = new EndTest(/(?:温|冷气|空调|暖气)[^，。；氏]{0,8}$/)
/** 每晚用电310度, 可储电2100度 */
const HAN_POWER = new EndTest(
  /(?:用|耗|发|充|放|储|存|省|节|费)电(?:量)?(?:达|约|近|超过?|只有|不足|不到|仅|为|增至|降至|至)?$/,
)
const HAN_KNOTS = new EndTest(
  /(?:航速|船速|时速|风速|速度)(?:[由从][^，。；]{0,8})?(?:达到?|约|近|为|仅|只有|高达|超过?|降[到至]|增[到至]|提高到|不到|不足)?$/,
)
/** Hongkong's 按息3.1厘 are of a hundred; elsewhere a 厘 is of a yuan. */
const INTEREST = new EndTest(/(?:息|回报)率?[^，。；\d]{0,6}$/)

/** What is farther away says nothing of a unit; a book in one line would be read anew for each. */
const FAR = 1000

function around(text: string, at: number): string {
  return text.length <= FAR ? text : text.slice(Math.max(0, at - FAR), at + FAR)
}

/** What lasts so many days. */
const FOR_DAYS = new EndTest(
  /(?:拘留|停赛|禁赛|停牌|停业|停飞|停课|为期|历时|休市|隔离|公示|连续)(?:了|共|满|达)?$/,
)
const WITHIN = /^日[以之]?内(?![蒙存])/

/** Whether days are how long something lasts, and not of a month: 行政拘留10日, 为期六日. */
export function lastsDays(text: string, { start, end }: NumberMatch): boolean {
  if (text.charAt(end) !== '日') return false
  return (
    FOR_DAYS.before(text, start) ||
    (STOPPED.before(text, start) && AT_END.test(text.charAt(end + 1)))
  )
}

/** 工场停工19日, but 停工19日恢复. */
const STOPPED = new EndTest(/停[工产运驶电水办诊摆](?:了|共|满|达)?$/)
const AT_END = /^[，。；、]?$/

function dayAt(at: number): UnitMatch | null {
  const day = unitAt('天', 0)
  return day && { unit: day.unit, end: at + 1 }
}

/** No `four-bar chart`, no `4 bar counters`. */
const PRESSED =
  /^bar(?:[,.;:)](?!\w)|$| (?:of pressure|and|or|to|at|in|when|while|before|after|above|below)\b)/
const LONGEST_PRESSED = 16

/** In knots; more are tied. */
const FASTEST = 700

/** Where yards build ships, or take them apart. */
const OF_SHIPS =
  /\byard\b|\bship(?!ped)|\b(?:vessel|tanker|hull|frigate|submarine|ferr(?:y|ies)|dock|bid)/i

/** Where degrees are no warmth: of a slope, on a map, from a university. */
const OF_ANGLES =
  /\b(?:latitude|longitude|angles?|tilt\w*|slopes?|inclin\w*|steep\w*|gradient|rotat\w+|turn(?:ed|s)?|heel\w*|list(?:ed|ing| of)|leans?|leaning|camera|view|universit\w+|college|diplomas?|graduat\w+|bachelor\w*|master['’]?s?|doctor\w*|honorary|degrees (?:north|south|east|west|to|of (?!warm|heat|frost)))\b/i

/** How far something leans; of latitude and of what is turned no figure is told. */
const TILTED =
  /\b(?:tilt\w*|slopes?|inclin\w*|steep\w*|gradient|heel(?:s|ed|ing)?|list(?:ed|ing)|list of|leans?|leaning)\b/i
const HAN_TILTED = new EndTest(/(?:倾斜|侧倾|横倾|倾角|坡度|仰角)(?:了|约|达|近|为|超过?)?$/)
const ANGLE: Unit = { code: 'deg', kind: 'other', factor: 1, currency: null, below: false }

function isOfAngles(text: string): boolean {
  return OF_ANGLES.test(text) && !OF_WARMTH.test(text)
}

/** 38 billion pounds of copper are weighed, and of mortgages are not. */
const OF_GOODS =
  /^ of (?!(?:its own|the price|that|core|debts?|loans|mortgages|damages|profits?|savings|cuts|taxe?s?|spending|investments?|assets|sales|revenue|losses|funding|aid|bonds|orders)\b)/
const LONGEST_OF = 20

/** The wind turns, and the temperature rises. */
const OF_WARMTH =
  /\b(?:temperatures?|heat|hot(?:ter|test)?|warm\w*|cold\w*|freez\w+|froze\w*|thermometers?|in the shade)\b/i

/** No `4 C-130s`, no `12 C programmers`, no vitamin. */
const CELSIUS = /^C(?:[,.;:)](?![\w])|$| (?:and|or|to|at|in|by|on|for|above|below|warmer|colder)\b)/

/** Where a C is how fast a battery is filled. */
const OF_CHARGE = /\b(?:charg(?:e[sdr]?|ing)|batter(?:y|ies)|cells?)\b/i

/** 49.1C is of nothing else; a battery is charged at 2.5C. */
const TENS = /\d\d\.\d$/

function isPence(text: string, { start, end, writing, scale }: NumberMatch): boolean {
  const next = text.charCodeAt(end + 1)
  if (writing !== 'digits' || scale > 0 || isLetter(next) || isDigit(next)) return false
  return (
    /(?:^|[\s(])$/.test(text.slice(Math.max(0, start - 1), start)) &&
    !PICTURE.test(text.slice(start, end))
  )
}

/** Lines of a picture. */
const PICTURE = /^(?:144|240|360|480|540|576|720|1080|1440|2160|4320)$/

/** Nor is -50C. */
/** `keeps for six months at 8C`, `stored below 4C` */
const KEPT_AT =
  /\b(?:keeps?|kept|stor(?:e|es|ed|ing|age)|chill(?:ed|s)?|cool(?:ed|s)?|heat(?:ed|s)?|bak(?:e|ed|es)|serv(?:e|ed|es)|dr(?:y|ied|ies))\b[^.;]{0,30} (?:at|to|below|above|under|between) $/
const LONGEST_KEPT = 50

function isWarmth(text: string, { start, end }: NumberMatch): boolean {
  return (
    OF_WARMTH.test(around(text, start)) ||
    TENS.test(text.slice(Math.max(0, end - 4), end)) ||
    /(?:(?:^|[\s(])[-–−]|\b[Mm]inus )$/.test(text.slice(Math.max(0, start - 7), start)) ||
    KEPT_AT.test(text.slice(Math.max(0, start - LONGEST_KEPT), start))
  )
}

/** Where pounds are money; 700,000 pounds of salmon are of other places. */
const BRITISH =
  /\bBrit(?:ain|ish)\b|\bU\.?K\b|\b(?:England|English|Scot\w+|Wales|London|sterling)\b|£/

function isPaid(text: string, start: number): boolean {
  const sentence = text.slice(Math.max(0, start - 80), start)
  return PAID.test(sentence.slice(sentence.lastIndexOf('. ') + 1))
}

const PAID =
  /\b(?:pa(?:y|ys|id|ying|yments?)|pric(?:e|es|ed)|wages?|salar(?:y|ies)|rents?|fees?|fine[sd]?|bonus(?:es)?|costs?|homes?|houses?|worth|grants?|loans?|debts?)\b/i

const HALF_UNIT = /个半(?:小时|个?月|星期|钟头)$/
const HALF_ENDS = unitTable('时月期头')
const HALF_INSIDE = /个[半多](小时|星期|钟头|月)/y
/** What a number has behind its unit, in that unit: 两年半, 一倍半, 8米95, 12秒34. */
export function restAfter(
  text: string,
  { writing, decimal }: NumberMatch,
  { end }: UnitMatch,
): { readonly end: number; readonly more: number } {
  const last = text.charAt(end - 1)
  if (text.charAt(end) === '半' && /[年天倍]/.test(last) && text.charAt(end + 1) !== '导')
    return { end: end + 1, more: 0.5 }
  if (writing === 'digits' && !decimal && isDigit(text.charCodeAt(end)) && /[米秒]/.test(last)) {
    DECIMALS.lastIndex = end
    const digits = DECIMALS.exec(text)?.[0]
    if (digits !== undefined) {
      return { end: end + digits.length, more: Number(digits) / 10 ** digits.length }
    }
  }
  const isHalf = HALF_ENDS[text.charCodeAt(end - 1)] === 1
  return { end, more: isHalf && HALF_UNIT.test(text.slice(end - 4, end)) ? 0.5 : 0 }
}

/** No number of its own: 100米9秒58. */
const DECIMALS =
  /\d{1,2}(?![\d.,:/%A-Za-z~-]|[万亿千百十个多余米秒分点吨元人名家年月日时小条座台次倍])/y

/** What the words before the unit below begin with. */
const RATES = unitTable(' /pP每')
const PER = / ?(?:\/|per |per-)\s?|每/iy
const EACH = / an? /iy
const SPEEDS = new Set(['hour', 'second'])
const LANDS = new Set(['ha', 'acre', 'mu'])

/** A unit with what it is priced or measured by: yuan/ton, 元/股, `$3,750 an ounce`. */
export function withRate(text: string, own: UnitMatch): UnitMatch {
  const { unit, end } = own
  if (unit.kind === 'percent' || unit.kind === 'points' || unit.kind === 'multiple') return own
  const gap = text.charCodeAt(end)
  if (!RATES[gap]) return own
  PER.lastIndex = end
  EACH.lastIndex = end
  const per = PER.exec(text)
  const isSpeed = /^(?:k?m|mile)$/.test(unit.code)
  const isFlow = /^(?:L|m3)$/.test(unit.code)
  const mayBeEach = unit.kind === 'money' || unit.kind === 'mass' || isSpeed || isFlow
  const each = per === null && mayBeEach ? EACH.exec(text) : null
  const link = per ?? each
  if (!link) return own
  const below = denominatorAt(text, end + link[0].length)
  if (!below) return own
  const slash = link[0].includes('/')
  const time = below.unit.kind === 'duration' || /^(?:[月日年季]|night)$/.test(below.unit.code)
  // 155 litres a second are how fast it runs, and 40 litres a day are not.
  const runs = isFlow && below.unit.code === 'second'
  if (isFlow && each && !runs) return own
  if (time && !slash && !isSpeed && !runs) return own
  // `3,637 kg a hectare` are a yield and `2.9 grams a tonne` a grade, `40 tons a day` are neither.
  const isGrade = unit.code === 'g' && below.unit.kind === 'mass'
  if (each && unit.kind === 'mass' && !isGrade && !LANDS.has(below.unit.code)) return own
  // `$15,000 a head` is for each person; cattle are sold so in few texts.
  if (each && below.unit.code === 'head') return own
  // `30 miles a day` are a distance each day.
  const isEachTime = isSpeed ? !SPEEDS.has(below.unit.code) : below.unit.kind === 'duration'
  if (each && isEachTime && !runs) return own
  if (unit.kind === 'count' && !slash) return own
  if (unit.kind === 'duration') return own
  const rate: Unit = {
    code: `${unit.code}/${below.unit.code}`,
    kind: 'rate',
    factor: unit.factor / below.unit.factor,
    currency: unit.currency,
    below: false,
  }
  return { unit: rate, end: below.end }
}
