/** What degrees are of: warmth, how far something leans, or the power that Chinese counts in 度, too. */
import { codeAt } from '../../../text/codeAt.ts'
import { EndTest, isLetter } from '../chars.ts'
import type { NumberMatch } from '../numbers/number.ts'
import { around } from './around.ts'
import { type Unit, type UnitMatch, unitNamed } from './units.ts'

/** What 度 after a number is: of power, of warmth, or how far something leans. */
export function hanDegreesAfter(
  text: string,
  { start, end, writing, scale, value }: NumberMatch,
): UnitMatch | null {
  if (text.charAt(end) !== '度' || text.charAt(end + 1) === '电') return null
  // 331亿度 are of power; 20度 may be of anything.
  if (scale >= 4 || HAN_POWER.before(text, start)) {
    return { unit: POWER, end: end + 1 }
  }
  // 一度 and 再度 are how often.
  if (writing !== 'digits' && value < 10) return null
  // 气温降至8.4度; 20度电 are of power.
  if (HAN_WARMTH.before(text, start)) {
    return { unit: CELSIUS, end: end + 1 }
  }
  return HAN_TILTED.before(text, start) ? { unit: ANGLE, end: end + 1 } : null
}

const POWER = unitNamed('度电')
const CELSIUS = unitNamed('℃')
const FAHRENHEIT = unitNamed('℉')

/** 每晚用电310度, 可储电2100度 */
const HAN_POWER = new EndTest(
  /(?:(?:用|耗|发|充|放|储|存|省|节|费)电量?|电耗)(?:达|约|近|超过?|只有|不足|不到|仅|为|增至|降至|至)?$/,
)

const HAN_WARMTH = new EndTest(/(?:温|冷气|空调|暖气)[^，。；氏]{0,8}$/)
const HAN_TILTED = new EndTest(/(?:倾斜|侧倾|横倾|倾角|坡度|仰角)(?:了|约|达|近|为|超过?)?$/)
export const ANGLE: Unit = { code: 'deg', kind: 'other', factor: 1, currency: null, below: false }

/** Where degrees are no warmth: of a slope, on a map, from a university. */
const OF_ANGLES =
  /\b(?:latitude|longitude|angles?|tilt\w*|slopes?|inclin\w*|steep\w*|gradient|rotat\w+|turn(?:ed|s)?|heel\w*|list(?:ed|ing| of)|leans?|leaning|camera|view|universit\w+|college|diplomas?|graduat\w+|bachelor\w*|master['’]?s?|doctor\w*|honorary|degrees (?:north|south|east|west|to|of (?!warm|heat|frost)))\b/i

/** How far something leans; of latitude and of what is turned no figure is told. */
export const TILTED =
  /\b(?:tilt\w*|slopes?|inclin\w*|steep\w*|gradient|heel(?:s|ed|ing)?|list(?:ed|ing)|list of|leans?|leaning)\b/i

/** Whether the words before a number make its degrees an angle, whatever is hot beside it: `listing by 11 degrees`. */
export function isTiltedBy(text: string, at: number): boolean {
  return TILTED_BY.before(text, at)
}

const TILTED_BY = new EndTest(
  /\b(?:list(?:ed|ing)|heel(?:ed|ing)|lean(?:s|ed|ing)|tilt(?:s|ed|ing)|moved)(?: over)?(?: by| at)? (?:about |some |nearly |up to )?$/i,
)

/** Whether degrees are no warmth, by what stands around them. */
export function isOfAngles(text: string): boolean {
  return OF_ANGLES.test(text) && !OF_WARMTH.test(text)
}

/** The wind turns, and the temperature rises. */
const OF_WARMTH =
  /\b(?:temperatures?|heat|hot(?:ter|test)?|warm\w*|cold\w*|freez\w+|froze\w*|thermometers?|in the shade)\b/i

/** `The high was 104F`; but `a 50F capacitor at high voltage`, and `3F, High Court`. */
const OF_HEAT = new RegExp(
  `${OF_WARMTH.source}|\\b(?:mercury|weather|(?:highs?|lows?)(?= (?:was|were|of|at|near|around|reached|hit|above|below|will|in) |[,.;:]))\\b`,
  'i',
)

/** Whether a `C` that stands alone is at a place. */
export function isLoneC(text: string, at: number): boolean {
  return text.charAt(at) === 'C' && LONE.test(text.slice(at, at + LONGEST_LONE))
}

/** No `4 C-130s`, no `12 C programmers`, no vitamin. */
const LONE = /^C(?:[,.;:)](?!\w)|$| (?:and|or|to|at|in|by|on|for|above|below|warmer|colder)\b)/
const LONGEST_LONE = 'C warmer '.length

/** `at noon it was 4 C`, `Doors had been closed against the heat, which reached 33 C` */
export function degreesOfLoneC(text: string, { end, scale }: NumberMatch): UnitMatch | null {
  const isWarm = scale === 0 && !OF_CHARGE.test(around(text, end))
  return isWarm ? { unit: CELSIUS, end: end + 2 } : null
}

/** Where a C is how fast a battery is filled. */
const OF_CHARGE = /\b(?:charg(?:e[sdr]?|ing)|batter(?:y|ies)|cells?)\b/i

/** The thermometer showed 41C, Muscat 49.1C, Phoenix 104F; 3C and 5C are of other things, and 2F is a floor. */
export function degreesOfLetter(text: string, number: NumberMatch): UnitMatch | null {
  const at = number.end
  const letter = text.charAt(at)
  if ((letter !== 'C' && letter !== 'F') || isLetter(codeAt(text, at + 1))) return null
  const isWarm = letter === 'C' ? isWarmth(text, number) : OF_HEAT.test(around(text, number.start))
  return isWarm ? { unit: letter === 'C' ? CELSIUS : FAHRENHEIT, end: at + 1 } : null
}

function isWarmth(text: string, { start, end }: NumberMatch): boolean {
  return (
    OF_WARMTH.test(around(text, start)) ||
    TENS.test(text.slice(Math.max(0, end - 4), end)) ||
    // Nor is -50C.
    /(?:(?:^|[\s(])[-–−]|\b[Mm]inus )$/.test(text.slice(Math.max(0, start - 7), start)) ||
    KEPT_AT.test(text.slice(Math.max(0, start - LONGEST_KEPT), start))
  )
}

/** 49.1C is of nothing else; a battery is charged at 2.5C. */
const TENS = /\d\d\.\d$/

/** `keeps for six months at 8C`, `stored below 4C` */
const KEPT_AT =
  /\b(?:keeps?|kept|stor(?:e|es|ed|ing|age)|chill(?:ed|s)?|cool(?:ed|s)?|heat(?:ed|s)?|bak(?:e|ed|es)|serv(?:e|ed|es)|dr(?:y|ied|ies))\b[^.;]{0,30} (?:at|to|below|above|under|between) $/
const LONGEST_KEPT = 50
