/** Parts of a written date as civil time. */
import { monthNumber, otherMonthNumber, REPUBLIC } from '../../text/calendar.ts'
import { isCivil, two } from '../../text/time.ts'

/** Parts by their names in the patterns of `dates.ts`. */
export type Groups = Readonly<Partial<Record<string, string>>>

const MONTHS_OF_YEAR = 12

/** `17/03/2026` and `03/17/2026` tell their day, `03/04/2026` does not; null for that. */
export function inOneOrder(groups: Groups): Groups | null {
  const [first, second] = [Number(groups.first), Number(groups.second)]
  const isDayFirst = first > MONTHS_OF_YEAR
  if (isDayFirst === second > MONTHS_OF_YEAR) return null
  const [day, month] = isDayFirst ? [first, second] : [second, first]
  return { ...groups, day: String(day), month: String(month) }
}

/** The parts of a date as civil time; null when it does not exist, never rolled over. */
export function civil({
  republic,
  year,
  month,
  name,
  day,
  half,
  hour,
  minute,
  noon,
  alsoYear,
  alsoName,
  alsoDay,
}: Groups): string | null {
  const clock = hour === undefined ? null : hourOf(Number(hour), half, noon)
  if (Number.isNaN(clock)) return null
  const ofHour = minute === '半' ? '30' : (minute ?? '00')
  const ofYear = year === undefined ? numberIn(republic) + REPUBLIC : numberIn(year)
  const ofDay = numberIn(day)
  const ofMonth = name === undefined ? numberIn(month) : otherMonthNumber(name) || monthNumber(name)
  if (!isCivil(ofYear, ofMonth, ofDay, clock ?? 0, Number(ofHour))) return null
  const isOther =
    Number(alsoYear ?? ofYear) !== ofYear ||
    Number(alsoDay ?? ofDay) !== ofDay ||
    (alsoName !== undefined && monthNumber(alsoName) !== ofMonth)
  if (isOther) return null
  const date = `${String(ofYear).padStart(4, '0')}-${two(ofMonth)}-${two(ofDay)}`
  return clock === null ? date : `${date}T${two(clock)}:${ofHour}`
}

const HAN_DIGITS = '零一二三四五六七八九'

/** `2025`, `二〇二五`, `三十一`; NaN for what counts no days. */
export function numberIn(written = ''): number {
  if (/^\d+$/.test(written)) return Number(written)
  const [, tens, ones] = /^([二三]?)十([一二三四五六七八九]?)$/.exec(written) ?? []
  if (tens !== undefined) return 10 * (digitsIn(tens) || 1) + digitsIn(ones ?? '')
  return written.length === 1 || written.length === 4 ? digitsIn(written) : Number.NaN
}

function digitsIn(written: string): number {
  const digits = [...written.replace(/[〇○]/g, '零')].map((sign) => HAN_DIGITS.indexOf(sign))
  return digits.includes(-1) ? Number.NaN : Number(digits.join(''))
}

/** Of 24; NaN for an hour that its half of the day has not. */
function hourOf(hour: number, half: string | undefined, noon: string | undefined): number {
  // 中午 goes from eleven to one.
  const isLate =
    noon?.toLowerCase() === 'p' ||
    half === '下午' ||
    half === '晚上' ||
    (half === '中午' && hour < 3)
  if (noon !== undefined && (hour < 1 || hour > 12)) return Number.NaN
  if (noon !== undefined && hour === 12) return isLate ? 12 : 0
  if (half === '凌晨' && hour === 12) return 0
  return isLate && hour < 12 ? hour + 12 : hour
}
