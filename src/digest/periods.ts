/** The stretch of time that a clause speaks of, in one form for both languages: `2025H1`, `2024`. */

const WORD_NUMBER: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  last: '4',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  首: '1',
}
const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

const IN_MONTH = new RegExp(`\\b(?:in|end of|half of) (${MONTHS.join('|')})\\b`, 'i')

/**
 * Told from the first period that is named; null where none is.
 *
 * @param published Civil time of the article: its year stands for one that is not named.
 */
export function periodOf(text: string, published: string | null): string | null {
  const year = yearOf(text, published)
  const here = published?.slice(0, 4) ?? '?'
  const part = partOf(text)
  if (part !== null) return `${year ?? here}${part}`
  const day = /(\d{1,2})月(\d{1,2})日/.exec(text)
  if (day) return `${year ?? here}-${day[1]}-${day[2]}`
  const month = IN_MONTH.exec(text)?.[1]
  if (month !== undefined) return `${year ?? here}M${MONTHS.indexOf(month.toLowerCase()) + 1}`
  const hanMonth = /(?<!\d)(\d{1,2})月(?!\d|球)/.exec(text)?.[1]
  if (hanMonth !== undefined) return `${year ?? here}M${hanMonth}`
  return year
}

/** Whether a period is a quarter, a half-year or a month. */
export function isPartOfYear(period: string): boolean {
  return /^\d{4}[A-Z]/.test(period)
}

/** The quarter, half-year or month that a text speaks of first; null for a day or a year. */
export function mainPeriod(text: string, published: string | null): string | null {
  const period = periodOf(text, published)
  return period !== null && isPartOfYear(period) ? period : null
}

/** Of a text, but `higher than in 2023`, `the most since 1994` and 2087万 name none. */
const YEAR =
  /(?<!\d|[.,]|\b(?:than|since|from|until|versus) (?:in |\w+ )?|较|比|自|[至-])((?:19|20)\d\d)(?![\d万亿余多%名人家个辆台艘吨件座架户]|[,.]\d|年?[至-](?:19|20))/i

function yearOf(text: string, published: string | null): string | null {
  const named = YEAR.exec(text)?.[1]
  if (named !== undefined) return named
  if (published === null) return null
  if (!/year|年/i.test(text)) return null
  const year = Number(published.slice(0, 4))
  if (/\blast year\b|(?:去年|上年)(?!同期)/i.test(text)) return String(year - 1)
  if (/\bthis year\b|今年/i.test(text)) return String(year)
  if (/\bnext year\b|明年/i.test(text)) return String(year + 1)
  // Until the spring the whole year is the last one.
  if (text.includes('全年')) return String(Number(published.slice(5, 7)) < 5 ? year - 1 : year)
  return null
}

/** What any of the names below has; most clauses have none. */
const PART = /quarter|half|months|[hqm]\d|\d[hqm]|季|半年/i

function partOf(text: string): string | null {
  if (!PART.test(text)) return null
  if (/\bfirst three quarters\b|\bnine months\b|前三季度|前三个季度|\b9M\d\d/i.test(text))
    return 'Q1-3'
  const half =
    /\b(first|second) half\b(?! of (?:[A-Z]|the month))|\bH([12])\b|\b([12])H(?:\d\d)?\b|(上|下)半年|(半)年报/i.exec(
      text,
    )
  if (half) {
    const mark = half[1]?.toLowerCase() ?? half[2] ?? half[3] ?? half[4] ?? half[5] ?? ''
    return /^(?:first|1|上|半)$/.test(mark) ? 'H1' : 'H2'
  }
  const quarter =
    /\b(first|second|third|fourth) quarter\b|\bQ([1-4])\b|\b([1-4])Q(?:\d\d)?\b|第?([一二三四])季[度报]/i.exec(
      text,
    )
  if (!quarter) return null
  const mark = quarter[1]?.toLowerCase() ?? quarter[2] ?? quarter[3] ?? quarter[4] ?? ''
  return `Q${WORD_NUMBER[mark] ?? mark}`
}

/** Months that a period covers, counted from the year 0: first and last; null for a day. */
function monthsOf(period: string): readonly [number, number] | null {
  const [, year, part = ''] = /^(\d{4})(?:$|(?=[QHM])(.+))/.exec(period) ?? []
  if (year === undefined) return null
  const from = Number(year) * 12
  const number = Number(part.slice(1))
  if (part === '') return [from, from + 11]
  if (part === 'Q1-3') return [from, from + 8]
  if (part.startsWith('M')) return [from + number - 1, from + number - 1]
  const length = part.startsWith('Q') ? 3 : 6
  return [from + (number - 1) * length, from + number * length - 1]
}

/** Whether two periods end in the same month: what is counted on a day is the same at the end of either. */
export function endTogether(left: string, right: string): boolean {
  const [mine, theirs] = [monthsOf(left), monthsOf(right)]
  return mine !== null && theirs !== null && mine[1] === theirs[1]
}

/** Whether two periods have no month in common. */
export function areApart(left: string, right: string): boolean {
  const [mine, theirs] = [monthsOf(left), monthsOf(right)]
  return mine !== null && theirs !== null && (mine[1] < theirs[0] || theirs[1] < mine[0])
}
