/**
 * Files whose front matter has a day of publishing after that of the article. Whether it has come is told by the other
 * articles and not by the clock, as equal files give equal pages whenever they are built.
 */
import { type Problem, quotedIn } from '../records/problem.ts'
import { compare } from '../text/compare.ts'
import { farAhead } from './farDates.ts'
import type { LightDump } from './lightArticle.ts'

/** What keeps files off the site: the messages of those that wait for a later day than any article has. */
export function scheduled(dumps: readonly LightDump[]): ReadonlyMap<LightDump, readonly Problem[]> {
  const waiting = dumps.flatMap((dump) => {
    const problems = dump.problems.filter(({ code }) => code === 'publish-later')
    return problems.length === 0 ? [] : [[dump, problems] as const]
  })
  if (waiting.length === 0) return new Map()
  const today = newestDay(dumps)
  return new Map(waiting.filter(([, problems]) => problems.some((each) => dayIn(each) > today)))
}

/** Of all articles, but for dates so far ahead that they were most likely mistyped. */
function newestDay(dumps: readonly LightDump[]): string {
  const dates = dumps.flatMap(({ articles }) =>
    articles.flatMap(({ published }) => published ?? []),
  )
  const newestFirst = dates.sort((left, right) => compare(right, left))
  return newestFirst[farAhead(newestFirst)]?.slice(0, 10) ?? ''
}

/** The message ends with its day. */
function dayIn({ code, message }: Problem): string {
  return quotedIn(code, message).slice(-'2025-11-09'.length)
}
