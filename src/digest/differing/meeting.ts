/**
 * What an article tells of its claims before they are asked for. Of a digest most claims meet no other:
 * nobody else names what they measure, and their article is in no story. They are never read again.
 */
import { numberHash } from '../../text/hash.ts'
import { bucketsOf, namesIn, pairsOf } from './buckets.ts'
import { differ } from './differ.ts'
import type { FigureArticle } from './placed.ts'

/** It depends on the article alone and is plain JSON, so it is made once and kept with the article. */
export interface Meeting {
  /** Hashes of what its claims can be found by in any other article, each once. */
  readonly names: readonly number[]
  /** Whether claims of its own differ. */
  readonly differs: boolean
}

export function meetingOf(article: FigureArticle): Meeting {
  const buckets = bucketsOf([article], [])
  return {
    names: [...new Set(namesIn(article).map(numberHash))],
    differs: buckets.length > 0 && pairsOf(buckets, differ).length > 0,
  }
}

/**
 * The articles whose claims have to be compared: disagreements and agreements of them are those of
 * all. Two hashes that are equal by chance make one more of them.
 *
 * @param told Stories of these articles.
 */
export function thoseThatMeet<Article extends { readonly id: string; readonly meeting: Meeting }>(
  articles: readonly Article[],
  told: readonly (readonly string[])[],
): readonly Article[] {
  const inStory = new Set(told.flat())
  const met = new Set<number>()
  const shared = new Set<number>()
  for (const { meeting } of articles) {
    for (const name of meeting.names) {
      if (met.has(name)) shared.add(name)
      else met.add(name)
    }
  }
  return articles.filter(
    ({ id, meeting }) =>
      meeting.differs || inStory.has(id) || meeting.names.some((name) => shared.has(name)),
  )
}
