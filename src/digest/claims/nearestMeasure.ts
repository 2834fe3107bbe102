/** Which of the measures that a clause names a figure is given for. */
import { EndTest } from '../figures/chars.ts'
import { type Measure, measuresByUnit, measuresIn } from './namedMeasures.ts'

/**
 * The measure that a figure of a kind is given for: the nearest one before it in its clause, or
 * else the nearest behind it.
 */
export function measureOf(
  clause: string,
  from: number,
  to: number,
  unitKind: string,
): Measure | null {
  const measures = measuresByUnit.get(unitKind)
  if (!measures) return null
  let best: Measure | null = null
  let nearest = Number.POSITIVE_INFINITY
  const hangsBefore = unitKind === 'money' && FOR.before(clause, from)
  for (const measure of measuresIn(clause, measures)) {
    const { start, end } = measure
    // `the takeover of Valtellina for 2.5 billion could cost jobs`: a sum that is paid for what stands before.
    if (hangsBefore && start >= to) continue
    if (start >= from && end <= to && unitKind !== 'count') continue
    // What comes behind counts as farther away: `revenue of 3.9 billion and debts`.
    // 53人遇难、62人受伤: what touches the figure is its own.
    const behind = start === to ? 0 : start - to === 1 ? 1 : (start - to) * 2 + 4
    const distance = end <= from ? from - end : start >= to ? behind : 0
    // A longer form of the same place is the more exact one: 净利润 within 扣非净利润.
    const inside = best && start >= best.start && end <= best.end
    if (distance < nearest && !inside) {
      nearest = distance
      best = measure
    }
  }
  // `ordered twelve ships of 16,000 TEU each at its yard in Ulsan for`
  if (nearest > (hangsBefore ? 120 : 60)) return null
  return best
}

const FOR = new EndTest(
  /\bfor (?:about |around |roughly |nearly |almost |some |over |more than )?$/,
)
