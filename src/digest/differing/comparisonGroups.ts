/**
 * Which articles have to be compared with each other, by what each tells of itself. Most claims of a digest are compared
 * with none: no other article names what they measure, and their article is in no story. They are not read again.
 */
import { numberHash } from '../../text/hash.ts'
import { groupBy } from '../group.ts'
import { Unions } from '../unions.ts'
import { bucketsOf, namesIn, pairsOf } from './buckets.ts'
import type { FigureArticle } from './placed.ts'
import { differ } from './rules/differ.ts'

/** Plain JSON that depends on the article alone, so it is made once and kept with the article. */
export interface ComparisonKeys {
  /** Hashes of the keys under which its claims are compared with those of any other article, each once. */
  readonly names: readonly number[]
  /** Whether claims of the article contradict each other. */
  readonly differs: boolean
}

export function comparisonKeysOf(article: FigureArticle): ComparisonKeys {
  const buckets = bucketsOf([article], [])
  return {
    names: [...new Set(namesIn(article).map(numberHash))],
    differs: buckets.length > 0 && pairsOf(buckets, differ).length > 0,
  }
}

/** Articles whose claims are compared with each other, and with those of no others. */
export interface ComparisonGroup<Article> {
  /** In the order given. */
  readonly articles: readonly Article[]
  /** Ids of the articles of each of their stories. */
  readonly stories: readonly (readonly string[])[]
}

/**
 * Group the articles that have to be compared: those of one story, and those with a key in common. Findings of the
 * groups together are those of all articles. Two hashes that are equal by chance only make a group larger.
 *
 * @param stories Ids of the articles of each story.
 */
export function comparisonGroups<
  Article extends { readonly id: string; readonly comparisonKeys: ComparisonKeys },
>(
  articles: readonly Article[],
  stories: readonly (readonly string[])[],
): readonly ComparisonGroup<Article>[] {
  const compared = new Set(stories.flat())
  const unions = new Unions()
  for (const [first = '', ...others] of stories) for (const id of others) unions.join(first, id)
  const firstOf = new Map<number, string>()
  for (const { id, comparisonKeys } of articles) {
    for (const name of comparisonKeys.names) {
      const first = firstOf.get(name)
      if (first === undefined) firstOf.set(name, id)
      else {
        unions.join(first, id)
        compared.add(first).add(id)
      }
    }
  }
  const kept = articles.filter(
    ({ id, comparisonKeys }) => comparisonKeys.differs || compared.has(id),
  )
  const storiesOf = groupBy(stories, ([first = '']) => unions.top(first))
  return [...groupBy(kept, ({ id }) => unions.top(id))].map(([top, articles]) => ({
    articles,
    stories: storiesOf.get(top) ?? [],
  }))
}
