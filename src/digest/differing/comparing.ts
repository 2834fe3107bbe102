/** Compares the claims of articles, group by group. A group that has not changed is not compared again. */
import type { Steps } from '../steps.ts'
import { type ComparisonGroup, type ComparisonKeys, comparisonGroups } from './comparisonGroups.ts'
import { type Findings, findingsOf } from './findings.ts'
import type { FigureArticle } from './placed.ts'

/** Plain data: the findings of each group, by a key of all that they depend on. */
export type ComparedClaims = ReadonlyMap<string, Findings>

/** Groups that are compared in one step, which takes some hundredths of a second. */
const STEP_GROUPS = 100

/**
 * Compare the claims of articles.
 *
 * @param stories Ids of the articles of each story.
 * @param before Findings of the last build, to be used again; null compares all, with the same result.
 */
export function* comparingClaims<
  Article extends FigureArticle & { readonly comparisonKeys: ComparisonKeys },
>(
  articles: readonly Article[],
  stories: readonly (readonly string[])[],
  before: ComparedClaims | null,
): Steps<ComparedClaims> {
  const groups = comparisonGroups(articles, stories)
  const found = new Map<string, Findings>()
  let compared = 0
  for (const [at, group] of groups.entries()) {
    const key = keyOf(group)
    const known = before?.get(key)
    found.set(key, known ?? findingsOf(group.articles, group.stories))
    if (!known && ++compared % STEP_GROUPS === 0) yield at / groups.length
  }
  return found
}

/** Findings name articles by id, so ids belong to the key. */
function keyOf({ articles, stories }: ComparisonGroup<FigureArticle>): string {
  const storyOf = new Map(stories.flatMap((ids, at) => ids.map((id) => [id, at] as const)))
  return articles
    .map(({ id, contentHash, published }) => {
      return `${id} ${contentHash} ${published ?? ''} ${storyOf.get(id) ?? ''}`
    })
    .join('\n')
}
