/** How fast something goes, by what stands before its number: 时速可达350公里, 当时航速16节. */
import { EndTest } from '../chars.ts'
import type { NumberMatch } from '../numbers/number.ts'
import { type Unit, type UnitMatch, unitNamed } from './units.ts'

/** The speed of kilometres each hour or metres each second; null where they are a length. */
export function speedOf(
  text: string,
  { start, end }: NumberMatch,
  code: string | null,
): Unit | null {
  if (code === 'm') return EACH_SECOND.before(text, start) ? A_SECOND : null
  if (code !== 'km') return null
  return HOURLY.before(text, start) || AS_SPEED.test(text.slice(end, end + 8)) ? AN_HOUR : null
}

const AN_HOUR = unitNamed('km/h')
const A_SECOND = unitNamed('m/s')
const KNOT = unitNamed('knots')

/** 以108公里的时速驶过 */
const AS_SPEED = /^ ?(?:公里|千米)的?时速/

/** 时速可达350公里, 限速80公里, 每小时165公里, 时速由此前的12公里降为8公里 */
const HOURLY = new EndTest(
  /(?:时速|限速|每小时)(?:[由从][^，。；]{0,16})?(?:限|不?超过?|不到|不足|可?达到?|约|近|高达|最高|[为至逾]|仅|提高到|降[到为至]){0,2}$/,
)

/** 最大阵风每秒52米 */
const EACH_SECOND = new EndTest(/(?:[风速]|流速)(?:高?达|为|约)?每秒(?:约|近|高?达|为|逾|超过?)?$/)

/** 当时航速16节; a train has as many. */
export function hanKnotsAfter(text: string, { start, end }: NumberMatch): UnitMatch | null {
  const isSpeed = text.charAt(end) === '节' && HAN_KNOTS.before(text, start)
  return isSpeed ? { unit: KNOT, end: end + 1 } : null
}

const HAN_KNOTS = new EndTest(
  /(?:航速|船速|时速|风速|速度)(?:[由从][^，。；]{0,8})?(?:达到?|约|近|为|仅|只有|高达|超过?|降[到至]|增[到至]|提高到|不到|不足)?$/,
)

/** Whether knots are tied: a carpet has 61 million. */
export function areTied({ scale, value }: NumberMatch): boolean {
  return scale > 0 || value > FASTEST
}

/** In knots; more are tied. */
const FASTEST = 700
