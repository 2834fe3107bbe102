/**
 * What an article tells of its claims before they are asked for. Of a digest most claims meet no other:
 * nobody else names what they measure, and their article is in no story. They are never read again.
 */
import { numberHash } from '../../text/hash.ts'
import { groupBy } from '../group.ts'
import { Unions } from '../unions.ts'
import { bucketsOf, namesIn, pairsOf } from './buckets.ts'
import type { FigureArticle } from './placed.ts'
import { differ } from './rules/differ.ts'

/** It depends on the article alone and is plain JSON, so it is made once and kept with the article. */
export interface Meeting {
  /** Hashes of what its claims can be found by in any other article, each once. */
  readonly names: readonly number[]
  /** Whether claims of its own differ. */
  readonly differs: boolean
}

/** What an article brings to a meeting, told of itself alone. */
export function meetingOf(article: FigureArticle): Meeting {
  const buckets = bucketsOf([article], [])
  return {
    names: [...new Set(namesIn(article).map(numberHash))],
    differs: buckets.length > 0 && pairsOf(buckets, differ).length > 0,
  }
}

/** Articles whose claims are compared with each other, and with no others. */
export interface MeetingGroup<Article> {
  /** In the order given. */
  readonly articles: readonly Article[]
  /** Their stories. */
  readonly told: readonly (readonly string[])[]
}

/**
 * The articles whose claims have to be compared, parted by who can meet whom: disagreements and
 * agreements of the groups are those of all. Two hashes that are equal by chance make a group larger.
 *
 * @param told Stories of these articles.
 */
export function groupsThatMeet<Article extends { readonly id: string; readonly meeting: Meeting }>(
  articles: readonly Article[],
  told: readonly (readonly string[])[],
): readonly MeetingGroup<Article>[] {
  const met = new Set(told.flat())
  const unions = new Unions()
  for (const [first = '', ...others] of told) for (const id of others) unions.join(first, id)
  const firstOf = new Map<number, string>()
  for (const { id, meeting } of articles) {
    for (const name of meeting.names) {
      const first = firstOf.get(name)
      if (first === undefined) firstOf.set(name, id)
      else {
        unions.join(first, id)
        met.add(first).add(id)
      }
    }
  }
  const meeting = articles.filter(({ id, meeting }) => meeting.differs || met.has(id))
  const toldBy = groupBy(told, ([first = '']) => unions.top(first))
  return [...groupBy(meeting, ({ id }) => unions.top(id))].map(([top, articles]) => ({
    articles,
    told: toldBy.get(top) ?? [],
  }))
}
