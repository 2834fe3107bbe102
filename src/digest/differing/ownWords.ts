/** Words near a figure that stand near no other of its article: two that have one alike tell of the same thing. */
import { simplified } from '../../text/simplified.ts'
import type { ArticleFigure } from '../digest.ts'
import { wordsOf } from '../facts/contentWords.ts'
import { groupBy } from '../group.ts'
import type { FigureArticle, Placed } from './placed.ts'

/** How many words near both figures stand near no other figure of either article. */
export function ownWords(left: Placed, right: Placed): number {
  const mine = ownIn(left.article).get(left.claim.figure)
  const theirs = ownIn(right.article).get(right.claim.figure)
  if (!mine || !theirs) return 0
  return mine.filter((word) => theirs.includes(word)).length
}

/** By the figures of an article, while they stay in memory. */
const OWN = new WeakMap<readonly ArticleFigure[], ReadonlyMap<string, readonly string[]>>()

function ownIn({ figures }: FigureArticle): ReadonlyMap<string, readonly string[]> {
  const known = OWN.get(figures) ?? readOwn(figures)
  OWN.set(figures, known)
  return known
}

function readOwn(figures: readonly ArticleFigure[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, readonly string[]>()
  const counts = new Map<string, number>()
  for (const own of groupBy(figures, ({ insight }) => insight).values()) {
    for (const [at, figure] of own.entries()) {
      const words = wordsNear(figure, own[at - 1]?.end ?? 0, own[at + 1]?.start ?? Infinity)
      near.set(figure.id, words)
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return new Map(
    [...near].map(([id, words]) => [id, words.filter((word) => counts.get(word) === 1)]),
  )
}

/**
 * The words of its clause, from where the figure before it ends to where the next one begins:
 * `37% fewer animals and 18% fewer species`.
 */
function wordsNear(
  { context, contextAt, raw, start }: ArticleFigure,
  from: number,
  to: number,
): readonly string[] {
  const begin = start - contextAt
  const end = Math.max(contextAt + raw.length, to - begin)
  return wordsOf(simplified(context.slice(Math.max(0, from - begin), end)))
}
