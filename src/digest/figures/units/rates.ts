/** What a unit is priced or measured by: yuan/ton, 元/股, `$3,750 an ounce`. */
import { codeAt } from '../../../text/codeAt.ts'
import { unitTable } from '../chars.ts'
import { denominatorAt, type Unit, type UnitMatch } from './units.ts'

/** What the words before the unit below begin with. */
const RATES = unitTable(' /pP每')
const PER = / ?(?:\/|per |per-)\s?|每/iy
const EACH = / an? /iy
const SPEEDS = new Set(['hour', 'second'])
const LANDS = new Set(['ha', 'acre', 'mu'])

/** 148毫克/100毫升: how much of something blood or a drink has. */
const OF_HUNDRED = /^100 ?(?:m[lL]|millilit|毫升)/
const LONGEST_VOLUME = 12

/** A unit with what it is priced or measured by: yuan/ton, 元/股, `$3,750 an ounce`. */
export function withRate(text: string, own: UnitMatch): UnitMatch {
  const { unit, end } = own
  if (unit.kind === 'percent' || unit.kind === 'points' || unit.kind === 'multiple') return own
  const gap = codeAt(text, end)
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
  const start = end + link[0].length
  const isOfHundred = OF_HUNDRED.test(text.slice(start, start + LONGEST_VOLUME))
  const hundred = isOfHundred ? (text.charAt(start + 3) === ' ' ? 4 : 3) : 0
  const below = denominatorAt(text, start + hundred)
  if (!below) return own
  const slash = link[0].includes('/')
  const time = below.unit.kind === 'duration' || /^(?:[月日年季]|night)$/.test(below.unit.code)
  // 155 litres a second are how fast it runs, and 40 litres a day are not.
  const runs = isFlow && /^(?:second|minute)$/.test(below.unit.code)
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
    factor: unit.factor / below.unit.factor / (isOfHundred ? 100 : 1),
    currency: unit.currency,
    below: false,
  }
  return { unit: rate, end: below.end }
}
