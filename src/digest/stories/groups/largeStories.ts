/** Few articles beside a story that many outlets tell: they are of it by what all of these name, and hardly anybody else. */

import { distinctiveTerms } from '../links/distinctiveTerms.ts'
import type { Comparing, Link } from '../links/link.ts'
import { meanSimilarity } from '../links/meanSimilarity.ts'
import type { TermTable } from '../terms/termTable.ts'

/** So many articles tell what has happened in nearly all words that there are for it. */
const MANY = 4
/** As many times more are they than those that are asked whether they are of it: two such stories may be of two events. */
const TIMES = 2.5
/** Things that most of both name. */
const RARE_TERMS = 2
/** What their similarity must be in the mean: of one article and a story, and of several, which may be a story of their own. */
const OF_ONE = 0.05
const OF_SEVERAL = 0.075

/**
 * Links by which a story of many articles takes in one or few others of its days, the most alike first.
 *
 * A name that ten outlets give with an event is rare in no digest, so that by counting alone it says nothing of them.
 * Who else has it is what counts: what most of a story have, those beside it too, and hardly anybody else.
 *
 * @param near Pairs of few days, the most alike first.
 * @param groups The story of each article, itself alone where it is of none; asked for anew for each link, so that
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
