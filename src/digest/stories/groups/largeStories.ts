/** Articles beside a large story: they are of it by distinctive terms that most of both have. */

import { distinctiveTerms } from '../links/distinctiveTerms.ts'
import { meanSimilarity } from '../links/groupSimilarity.ts'
import type { Comparing, Link } from '../links/link.ts'
import type { TermTable } from '../terms/termTable.ts'

/** Articles of a large story. */
const MANY = 4
/** How many times larger it is than the other group: two large stories may be of two events. */
const TIMES = 2.5
/** Distinctive terms that both need. */
const RARE_TERMS = 2
/** Least mean similarity: of one article and the story, and of several, which may be a story of their own. */
const OF_ONE = 0.05
const OF_SEVERAL = 0.075

/**
 * Links by which a large story takes in one or a few articles of its days, the most similar first.
 *
 * A name in ten reports of an event is rare in no digest, so its frequency says nothing. What counts is that most of the story
 * have it, those beside it too, and hardly any other article.
 *
 * @param near Pairs of the same days, the most similar first.
 * @param groups The story of each article, itself alone where it is of none; read anew for each link, so that
 *   links may be joined on the way.
 * @param similarity Of two articles.
 */
export function* largeStoryLinks(
  near: readonly Link[],
  groups: readonly (readonly number[])[],
  {
    table,
    similarity,
  }: { readonly table: TermTable; readonly similarity: Comparing['similarity'] },
): Generator<Link, void, undefined> {
  for (const link of near) {
    const [mine, theirs] = [groups[link.low] ?? [], groups[link.high] ?? []]
    if (mine === theirs) continue
    const [few, many] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
    if (many.length < MANY || many.length < TIMES * few.length) continue
    if (meanSimilarity(few, many, similarity) < (few.length === 1 ? OF_ONE : OF_SEVERAL)) continue
    if (distinctiveTerms(few, many, table) >= RARE_TERMS) yield link
  }
}
