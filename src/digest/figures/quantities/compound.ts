import type { Quantity } from '../figure.ts'

/** How many of the smaller unit make the larger, where that is always the same. */
const PARTS: Readonly<Record<string, readonly [smaller: string, count: number]>> = {
  year: ['month', 12],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
}

/** What may stand between two parts of one length of time. */
const BETWEEN = /^(?:| |, | and |, and |零|又)$/

/**
 * Quantities with those put together that are one length of time: `5 hours 25 minutes` is 325 minutes,
 * and 27年零3个月 327 months.
 *
 * @param found In their order.
 */
export function compounded(text: string, found: readonly Quantity[]): readonly Quantity[] {
  if (!found.some(({ unitKind }) => unitKind === 'duration')) return found
  const whole: Quantity[] = []
  for (const each of found) {
    const quantity = withMinutes(text, afterMinutes(text, each, whole.at(-1)?.end ?? 0))
    const joined = join(text, whole.at(-1), quantity)
    if (joined) whole[whole.length - 1] = joined
    else whole.push(quantity)
  }
  return whole
}

/** 2小时57分: only behind hours are 分 minutes, and not marks or shares. */
function withMinutes(text: string, hours: Quantity): Quantity {
  if (hours.unit !== 'hour' || hours.value === null) return hours
  const minutes = MINUTES.exec(text.slice(hours.end, hours.end + LONGEST))
  if (!minutes) return hours
  const end = hours.end + minutes[0].length
  const raw = text.slice(hours.start, end)
  return { ...hours, end, raw, unit: 'minute', value: hours.value * 60 + Number(minutes[1]) }
}

/** 落后1分12秒: before seconds are 分 minutes, too; those of 2小时19分30秒 are taken. */
function afterMinutes(text: string, seconds: Quantity, taken: number): Quantity {
  if (seconds.unit !== 'second' || seconds.value === null) return seconds
  const from = Math.max(taken, seconds.start - LONGEST)
  const minutes = MINUTES_BEFORE.exec(text.slice(from, seconds.start))
  if (!minutes) return seconds
  const start = from + minutes.index
  const value = Number(minutes[1]) * 60 + seconds.value
  return { ...seconds, start, raw: text.slice(start, seconds.end), value }
}

const MINUTES_BEFORE = /(?<![\d.])([1-5]?\d)分$/

const MINUTES = /^[零0]?([1-5]?\d)分(?!钟|之|成|红|公|店)/
const LONGEST = 5

function join(text: string, larger: Quantity | undefined, smaller: Quantity): Quantity | null {
  const [unit, count] = PARTS[larger?.unit ?? ''] ?? ['', 0]
  if (!larger || larger.value === null || smaller.value === null || smaller.unit !== unit)
    return null
  if (smaller.value >= count || !Number.isInteger(larger.value)) return null
  if (!BETWEEN.test(text.slice(larger.end, smaller.start))) return null
  const { start } = larger
  const { end } = smaller
  return {
    ...smaller,
    start,
    raw: text.slice(start, end),
    value: larger.value * count + smaller.value,
    qualifier: larger.qualifier ?? smaller.qualifier,
  }
}
