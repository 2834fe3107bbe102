import { hasHan } from '../../text/han.ts'
import type { ArticleFigure } from '../digest.ts'
import { WIDE } from '../facts/hints.ts'
import { EndTest } from '../figures/chars.ts'
import { classOf, classWithin, OF_PEOPLE } from './amount.ts'
import type { Amount } from './claim.ts'
import { englishGovernor, hanGovernor } from './governors.ts'
import type { InClause } from './inClause.ts'
import { STOCK } from './measures.ts'
import type { Measure } from './namedMeasures.ts'
import { measureOf } from './nearestMeasure.ts'
import { HAN_TIME } from './scope.ts'

/** What a figure measures. */
export interface Measured {
  readonly measure: string
  /** The word of the table that names it; null where none does. */
  readonly known: Measure | null
  /** What is counted, where no word of the table is near. */
  readonly counted: string | null
  readonly governor: string | null
  readonly isHan: boolean
}

/** Null where no rule tells. */
export function measuredIn(place: InClause, { unit }: Amount): Measured | null {
  const { figure, sentence, clause, end, left, after } = place
  const { text, at } = clause
  const isHan = (sentence.hints & WIDE) !== 0 && hasHan(text)
  const near = measureOf(text, at, end, figure.unitKind)
  const known = suited(near, unit, place)
  if (known) return { measure: known.id, known, counted: null, governor: null, isHan }
  const governor = isHan ? hanGovernor(left.replace(HAN_TIME, '')) : englishGovernor(text, at, end)
  const counted = countedOf(figure, after)
  const measure = counted ?? firstWord(governor)
  return measure === null ? null : { measure, known: null, counted, governor, isHan }
}

function firstWord(phrase: string | null): string | null {
  if (phrase === null) return null
  const space = phrase.indexOf(' ')
  return space < 0 ? phrase : phrase.slice(0, space)
}

/** A count has its own noun, so a measure nearby is its own only where the two go together. */
function suited(
  measure: Measure | null,
  unit: string,
  { figure, clause, end, after }: InClause,
): Measure | null {
  const { at } = clause
  if (measure === null || figure.unitKind !== 'count') return measure
  if (BEFALLS_PEOPLE.test(measure.id)) {
    return unit === 'people' ? measure : null
  }
  if (STOCK.test(measure.id) && isOfAnother(measure, clause.text, end, after)) return null
  const inside = measure.start >= at && measure.end <= end
  if (measure.kind === 'event' || inside || hasHan(figure.raw)) return measure
  // A measure, not a thing: `corn production of 16.75 billion bushels`.
  if (measure.kind === 'state' && /^(?:bushels|barrels|bales|TEUs?)$/.test(unit)) return measure
  // `delivered 70,289 vehicles`, `employs 480 people`
  return /^(?:shipments|employees)$/.test(measure.id) && at - measure.end === 1 ? measure : null
}

/** 4名员工照看61名老人: employees are what the other number counts. */
function isOfAnother(measure: Measure, clause: string, end: number, after: string): boolean {
  return measure.end <= end && COUNT_END.before(clause, measure.start) && HAN_NOUN.test(after)
}

const COUNT_END = new EndTest(/\d[\d.,]*[万亿余多]*[名位人家个]$/)

const BEFALLS_PEOPLE = /^(?:deaths|injured|missing|evacuated|arrested|laid-off)$/

/** What is counted, where no measure is named: `vessels`, 餐饮商户. */
function countedOf(figure: ArticleFigure, after: string): string | null {
  if (figure.unitKind !== 'count' || figure.unit === null) return null
  const known = classOf(figure.unit)
  if (known !== undefined) return known
  if (!hasHan(figure.unit)) return figure.unit
  // 453个产品: the unit is the noun already.
  if (figure.unit.length > 1) return figure.unit
  const noun = HAN_NOUN.exec(after)?.[0]
  if (noun === undefined) return null
  const found = OF_EACH.test(figure.unit) ? classWithin(noun) : undefined
  // 2160名考生手机, 3200人从山脚村庄撤离: neither are phones or villages.
  const isOther = found !== undefined && PERSON.test(figure.unit) && !OF_PEOPLE.test(found)
  return found === undefined || isOther ? noun.slice(0, 4) : found
}

const PERSON = /^[名位人]$/

/** Measure words of single things: 12组卫星 are more than twelve. */
const OF_EACH = /^[名位人个家所座颗台只部]$/

/** 跑者 of 跑者参赛: what a noun of two characters or more is done to, or does, is no part of it. */
const HAN_NOUN =
  /^\p{Script=Han}{2}(?:(?![的被获遭受在从将已因为是有和与及等参带来到出入报失死伤遇起住撤转完接加享走登])\p{Script=Han}){0,4}/u

/** Whatever measure word counts them, nurses are nurses. */
export function unitOf(
  { unitKind }: ArticleFigure,
  known: Measure | null,
  unit: string,
  counted: string | null,
): string {
  if (unitKind !== 'count') return unit
  if (known) return STOCK.test(known.id) ? known.id : unit
  return counted !== null && classOf(counted) === counted ? counted : unit
}

/** `Confirmed Russian reserves`: the measure with the words that touch it. */
export function phraseOf(clause: string, start: number, end: number, han: boolean): string {
  const measure = clause.slice(start, end)
  if (han) return measure
  const words = clause.slice(0, start).trimEnd().split(' ')
  const phrase: string[] = []
  for (let at = words.length - 1; at >= 0 && phrase.length < 4; at--) {
    const word = words[at] ?? ''
    if (!/^\p{L}[\p{L}'’.-]*$/u.test(word) || SMALL.test(word)) break
    phrase.unshift(word)
  }
  return [...phrase, measure].join(' ')
}

const SMALL =
  /^(?:the|there|this|these|those|year|month|quarter|week|then|also|again|still|already|an?|its|their|his|our|of|in|on|at|for|to|by|with|and|or|but|that|which|who|has|have|had|is|was|were|are|be|been|made|makes|won|signed|cut|said|says|put|reached|reaches|from|as|than|into|over|about|did|does|do|caused|holds|hold|held|comes|came|whose|where|when|while|after|before|lifted|reported|people|it|they|he|she|we|now|expects?|sees|billion|million|trillion)$/i
