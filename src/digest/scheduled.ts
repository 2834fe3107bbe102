/**
 * Files whose front matter has a day of publishing after that of the article. Whether it has come is told by the other
 * articles and not by the clock, as equal files give equal pages whenever they are built.
 */
import { type Problem, problem, quotedIn } from '../records/problem.ts'
import { compare } from '../text/compare.ts'
import { farAhead } from './farDates.ts'
import type { LightDump } from './lightArticle.ts'

/** Files that are to be seen, and what keeps the others off the site. */
interface Scheduled {
  readonly shown: readonly LightDump[]
  readonly waiting: ReadonlyMap<LightDump, readonly Problem[]>
}

/** Parts files that wait for a later day than any article has; of those that waited it is told that it has come. */
export function scheduled(dumps: readonly LightDump[]): Scheduled {
  if (!dumps.some(isTimed)) return { shown: dumps, waiting: new Map() }
  const today = newestDay(dumps.flatMap(({ articles }) => articles))
  const waiting = dumps.flatMap((dump) => {
    const waits = dump.problems.filter(isWaiting)
    return waits.some((each) => isWaiting(asOf(today, each))) ? [[dump, waits] as const] : []
  })
  const held = new Map(waiting)
  const shown = dumps.flatMap((dump) => {
    if (held.has(dump)) return []
    return isTimed(dump)
      ? { ...dump, problems: dump.problems.map((each) => asOf(today, each)) }
      : dump
  })
  return { shown, waiting: held }
}

/** Whether a file has a day of publishing after that of its article. */
export function isTimed({ problems }: { readonly problems: readonly Problem[] }): boolean {
  return problems.some(isWaiting)
}

export function isWaiting({ code }: Problem): boolean {
  return code === 'publish-later'
}

/** What is told of a file on a day: of one that waits for it or an earlier one, that it has come. */
export function asOf(today: string, found: Problem): Problem {
  if (!isWaiting(found)) return found
  const told = quotedIn(found.code, found.message)
  // It ends with its day.
  const hasCome = told.slice(-'2025-11-09'.length) <= today
  return hasCome ? problem('publish-day', found.path, found, told) : found
}

/** Of all articles, but for dates so far ahead that they were most likely mistyped. */
export function newestDay(articles: readonly { readonly published: string | null }[]): string {
  const dates = articles.flatMap(({ published }) => published ?? [])
  const newestFirst = dates.sort((left, right) => compare(right, left))
  return newestFirst[farAhead(newestFirst)]?.slice(0, 10) ?? ''
}
