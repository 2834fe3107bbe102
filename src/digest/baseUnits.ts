/** Converts units to the base unit of their dimension: a mile to meters, a pound to tonnes. */

/** Where two texts measure one thing by two units: the unit that both are told in, and how many of it. */
const BASES: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['km', ['m', 1000]],
  ['mile', ['m', 1609.344]],
  ['nmi', ['m', 1852]],
  ['kg', ['t', 0.001]],
  ['g', ['t', 0.000001]],
  ['lb', ['t', 0.00045359237]],
  ['oz', ['t', 0.0000311034768]],
  ['ct', ['t', 0.0000002]],
  ['ha', ['m2', 10_000]],
  ['km2', ['m2', 1_000_000]],
  ['mu', ['m2', 2000 / 3]],
  ['acre', ['m2', 4046.8564224]],
  ['ft2', ['m2', 0.09290304]],
  ['ft3', ['m3', 0.028316846592]],
  ['L', ['m3', 0.001]],
  ['bp', ['pp', 0.01]],
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['hour', ['minute', 60]],
  ['second', ['minute', 1 / 60]],
])
/** A fraction is told in percent. */
const PERCENT = ['%', 100] as const

/** The price of a share is told as one or as a sum: 每股31.85欧元. */
export function baseOf(unit: string | null): readonly [string, number] {
  if (unit === null) return PERCENT
  const known = BASES.get(unit)
  if (known) return known
  const slash = unit.indexOf('/')
  return [slash < 0 ? unit : unit.slice(0, slash), 1]
}

/** A speed is told by the hour or by the second. */
const SPEEDS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['m/second', ['km/hour', 3.6]],
  ['mile/hour', ['km/hour', 1.609344]],
])

/** Units of time: an output per hour stays one, as nothing says that it goes on for a day. */
const TIMES: ReadonlySet<string> = new Set(['minute', 'day', 'month'])

/** The unit in which an amount is compared with others of its kind, and how many of it one is: of 元/千克 1,000 元/吨. */
export function dimensionOf(unit: string | null): readonly [unit: string, times: number] {
  if (unit === null) return ['', 1]
  const slash = unit.indexOf('/')
  if (slash < 0) return baseOf(unit)
  const [per, divisor] = BASES.get(unit.slice(slash + 1)) ?? ['', 1]
  if (per === '' || TIMES.has(per)) return SPEEDS.get(unit) ?? [unit, 1]
  return [`${unit.slice(0, slash)}/${per}`, 1 / divisor]
}
