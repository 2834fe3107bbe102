/** Points that are of a hundred, told from those of an index and a game. */
import type { NumberMatch } from './number.ts'
import { type UnitMatch, unitAt } from './units.ts'

/** `slipped by 0.5 points to 69.8%`, `9 points less than usual`: of an index and a game they are others. */
export function pointsAt(text: string, { start, end, decimal }: NumberMatch): UnitMatch | null {
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
