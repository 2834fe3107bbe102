/** Months between a date and its article from which on another year is meant. */
const HALF = 6

/** The terms of a date without a year, `@1105`, with the year in which it is nearest to its article; none of all else. */
export function withNearestYear(
  terms: readonly string[],
  published: string | null,
): readonly string[] {
  const [, month] = /^@(..)(?:..)?$/.exec(terms[0] ?? '') ?? []
  if (published === null || month === undefined) return []
  const away = Number(month) - Number(published.slice(5, 7))
  const year = Number(published.slice(0, 4)) + (away > HALF ? -1 : away < -HALF ? 1 : 0)
  return terms.map((term) => `@${year}${term.slice(1)}`)
}
