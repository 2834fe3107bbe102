/** What a unit is priced or measured by: yuan/ton, 元/股, `$3,750 an ounce`. */
import { codeAt } from '../../../text/codeAt.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { unitTable } from '../chars.ts'
import { denominatorAt, type Unit, type UnitMatch } from './units.ts'

/** What the words before the unit below begin with. */
const RATES = unitTable(' /pP每')
const PER = / ?(?:\/|per |per-)\s?|每/iy
const EACH = / an? /iy
const SPEEDS = new Set(['hour', 'second'])
/** What a price or a content is told of many of; 100元/30天 and 5元/20人 are no such rates. */
const SIZED: ReadonlySet<string> = new Set(['mass', 'other'])
const LANDS = new Set(['ha', 'acre', 'mu'])

/** 148毫克/100毫升, 4120元/500千克: of so many. */
const SO_MANY = /[1-9]\d{1,3}(?! \d) ?/y

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
  const many = takeAt(SO_MANY, text, start)?.[0] ?? ''
  const below = denominatorAt(text, start + many.length)
  if (!below || (many && !SIZED.has(below.unit.kind))) return own
  const slash = link[0].includes('/')
  const time =
    below.unit.kind === 'duration' || /^(?:day|month|year|季|night)$/.test(below.unit.code)
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
    factor: unit.factor / below.unit.factor / (many ? Number(many) : 1),
    currency: unit.currency,
    below: false,
  }
  return { unit: rate, end: below.end }
}
