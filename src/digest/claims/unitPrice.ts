/** 每吨620元 as 620元/吨: what Chinese texts write in either way, and English ones in one, is compared as one. */
import { simplified } from '../../text/simplified.ts'
import type { ArticleFigure } from '../digest.ts'
import { denominatorAt } from '../figures/units/units.ts'

const EACH = '每'
const LONGEST_UNIT = 5
/** 每公斤收购价升到约 */
const LONGEST_BETWEEN = 8
const LONGEST = EACH.length + LONGEST_UNIT + LONGEST_BETWEEN
const BETWEEN = /^[^\d\s，。；、：,;:（(“"每]*$/u
/** By time: what is paid each day is a sum. */
const TIME = /^(?:[月日年季晚夜天周]|night|hour|day|week|month|year|minute|second)$/

/** A sum as the rate that it is where its clause says what it is for one of; null for all others. */
export function unitPriceOf(figure: ArticleFigure): ArticleFigure | null {
  const { unitKind, unit, contextAt } = figure
  if (unitKind !== 'money') return null
  const each = figure.context.lastIndexOf(EACH, contextAt)
  if (each < 0 || contextAt - each > LONGEST) return null
  const context = simplified(figure.context)
  const below = denominatorAt(context, each + EACH.length)
  if (below === null || below.end > contextAt || TIME.test(below.unit.code)) return null
  const between = context.slice(below.end, contextAt)
  if (between.length > LONGEST_BETWEEN || !BETWEEN.test(between)) return null
  const { code, factor } = below.unit
  const of = (value: number | null): number | null => (value === null ? null : value / factor)
  return {
    ...figure,
    unit: `${unit}/${code}`,
    unitKind: 'rate',
    value: of(figure.value),
    low: of(figure.low),
    high: of(figure.high),
  }
}
