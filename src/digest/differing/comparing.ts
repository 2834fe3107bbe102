/** Comparing the claims of articles that meet, group by group, and again only those of groups that changed. */
import type { Steps } from '../steps.ts'
import { type Findings, findingsOf } from './findings.ts'
import { groupsThatMeet, type Meeting, type MeetingGroup } from './meeting.ts'
import type { FigureArticle } from './placed.ts'

/** Plain data: what was found in each group, by all that it depends on. */
export type ComparedClaims = ReadonlyMap<string, Findings>

/** Groups that are compared in one step: some hundredths of a second. */
const STRETCH = 100

/**
 * Compare the claims of articles.
 *
 * @param told Stories of these articles.
 * @param before What was found of any other articles; the same comes out without.
 */
export function* comparingClaims<Article extends FigureArticle & { readonly meeting: Meeting }>(
  articles: readonly Article[],
  told: readonly (readonly string[])[],
  before: ComparedClaims | null,
): Steps<ComparedClaims> {
  const groups = groupsThatMeet(articles, told)
  const found = new Map<string, Findings>()
  let compared = 0
  for (const [at, group] of groups.entries()) {
    const key = keyOf(group)
    const known = before?.get(key)
    found.set(key, known ?? findingsOf(group.articles, group.told))
    if (!known && ++compared % STRETCH === 0) yield at / groups.length
  }
  return found
}

/** Ids of other articles stand in what is found, so ids are of it, too. */
function keyOf({ articles, told }: MeetingGroup<FigureArticle>): string {
  const storyOf = new Map(told.flatMap((ids, at) => ids.map((id) => [id, at] as const)))
  return articles
    .map(({ id, contentHash, published }) => {
      return `${id} ${contentHash} ${published ?? ''} ${storyOf.get(id) ?? ''}`
    })
    .join('\n')
}
