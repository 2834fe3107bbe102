/**
 * Outlier dates, so far ahead of all others that they were most likely mistyped: an article of 2099 would head
 * the site for good. What is far ahead is measured against the other articles and not the clock, as equal files give
 * equal pages wherever and whenever they are built.
 */

import { type Problem, problem, withProblems } from '../records/problem.ts'
import { compare } from '../text/compare.ts'
import { dayOf } from './days.ts'
import { groupBy } from './group.ts'
import type { LightDump } from './lightArticle.ts'

/** An article in one of its places. */
export interface Dated {
  /** Of title, source and time: the same in each place. */
  readonly longId: string
  readonly published: string | null
  readonly path: string
  /** Of its date. */
  readonly line: number
}

/** A year that slipped by one is ahead by less than a year of those of the weeks before. */
const ALONE_DAYS = 300
/** Of a handful of articles each may be of another year. */
const ALONE_AFTER = 10
/** Nobody comes back to a site after so long; a program that mistakes years mistakes those of a whole page. */
const TOGETHER_DAYS = 3653

/** How many dates, newest first, are far ahead of all others: those that are told. */
export function farAhead(newestFirst: readonly string[]): number {
  return farOff(newestFirst, ALONE_AFTER)
}

/** How many dates, oldest first, lie more than ten years before the greater part. */
export function farBehind(oldestFirst: readonly string[]): number {
  return farOff(oldestFirst, Number.POSITIVE_INFINITY)
}

/** @param aloneAfter Behind so many others one alone needs no gap of years. */
function farOff(fromItsEnd: readonly string[], aloneAfter: number): number {
  if (!hasGap(fromItsEnd)) return 0
  let far = 0
  for (const [at, day] of fromItsEnd.entries()) {
    const next = fromItsEnd[at + 1]
    const together = at + 1 - far
    const others = fromItsEnd.length - at - 1
    if (next === undefined || others <= together) break
    const isAlone = together === 1 && others >= aloneAfter
    if (Math.abs(dayOf(day) - dayOf(next)) > (isAlone ? ALONE_DAYS : TOGETHER_DAYS)) far = at + 1
  }
  return far
}

const LONGEST_MONTH = 31

/**
 * Whether there may be a gap of so many days between dates that follow each other: told by their months, of
 * which ten thousand articles have a few dozen.
 *
 * @param dates In any order.
 */
function hasGap(dates: Iterable<string>): boolean {
  const months = new Set<string>()
  for (const date of dates) months.add(date.slice(0, 7))
  const days = [...months].sort().map(dayOf)
  return days.some((day, at) => at > 0 && day - (days[at - 1] ?? 0) > ALONE_DAYS - LONGEST_MONTH)
}

/**
 * What to say of articles far ahead: of one alone more than 300 days after at least ten others, and
 * of any more than ten years after the greater part.
 */
export function farDates(places: readonly Dated[]): readonly Problem[] {
  if (!hasGap(places.flatMap(({ published }) => published ?? []))) return []
  const dates = new Map<string, string>()
  for (const { longId, published } of places) if (published !== null) dates.set(longId, published)
  const newestFirst = [...dates].sort(([, one], [, other]) => compare(other, one))
  const count = farAhead(newestFirst.map(([, published]) => published))
  const far = new Set(newestFirst.slice(0, count).map(([longId]) => longId))
  return places
    .filter(({ longId }) => far.has(longId))
    .map(({ path, line, published }) =>
      problem('far-date', path, { line, column: 1 }, published?.replace('T', ' ')),
    )
}

/** The files with what there is to say of dates far ahead. */
export function withFarDates(dumps: readonly LightDump[]): readonly LightDump[] {
  if (!hasGap(datesIn(dumps))) return dumps
  const found = farDates(
    dumps.flatMap(({ path, articles }) =>
      articles.map(({ longId, published, dateLine: line }) => ({ longId, published, path, line })),
    ),
  )
  if (found.length === 0) return dumps
  const byPath = groupBy(found, ({ path }) => path)
  return dumps.map((dump) => withProblems(dump, byPath.get(dump.path) ?? []))
}

function* datesIn(dumps: readonly LightDump[]): Generator<string> {
  for (const { articles } of dumps) {
    for (const { published } of articles) if (published !== null) yield published
  }
}
