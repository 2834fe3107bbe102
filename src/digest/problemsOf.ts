/** What there is to tell of the lines of an article, as its data have it. */
import type { Dump } from '../records/article.ts'
import { firstWhere } from '../text/firstWhere.ts'
import { groupBy } from './group.ts'

/**
 * Problems of the lines of an article.
 *
 * @param at Number of the article in its file, from 0.
 */
export function problemsOf(dump: Dump, at: number): Dump['problems'] {
  const known = PROBLEMS.get(dump) ?? byArticle(dump)
  PROBLEMS.set(dump, known)
  return known.get(at) ?? []
}

/** All articles of a file ask for theirs, of which it may have thousands. */
const PROBLEMS = new WeakMap<Dump, ReadonlyMap<number, Dump['problems']>>()

function byArticle({ articles, sections, problems }: Dump): ReadonlyMap<number, Dump['problems']> {
  return groupBy(problems, ({ line }) => {
    const next = firstWhere(articles.length, (at) => (articles[at]?.span.line ?? 0) > line)
    // The head of a page is of no article above it.
    const section = sections[(articles[next - 1]?.section ?? 0) + 1]
    return section && section.line <= line ? -1 : next - 1
  })
}
