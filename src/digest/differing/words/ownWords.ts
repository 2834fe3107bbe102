/** Words near a figure that stand near no other of its article: two that have one alike tell of the same thing. */
import { simplified } from '../../../text/simplified.ts'
import type { ArticleFigure } from '../../digest.ts'
import { wordsOf } from '../../facts/contentWords.ts'
import { groupBy } from '../../group.ts'
import type { FigureArticle, Placed } from '../placed.ts'
import { figureOf } from './inWords.ts'
import { stretch } from './stretch.ts'

/** How many words near both figures stand near no other figure of either article. */
export function ownWords(left: Placed, right: Placed): number {
  return sharedOwn(left, right).length
}

/** Whether one of them is no unit or noun of these figures: an article may tell but one length in 分钟. */
export function shareOwnWord(left: Placed, right: Placed): boolean {
  const shared = sharedOwn(left, right)
  if (shared.length === 0) return false
  const raw = figureOf(left.article, left.claim.figure)?.raw ?? ''
  const counted = wordsOf(simplified(raw))
  return shared.some((word) => !counted.includes(word))
}

function sharedOwn(left: Placed, right: Placed): readonly string[] {
  const mine = ownIn(left.article).get(left.claim.figure)
  const theirs = ownIn(right.article).get(right.claim.figure)
  if (!mine || !theirs) return NO_WORDS
  return mine.filter((word) => theirs.includes(word))
}

const NO_WORDS: readonly string[] = []

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
      const words = wordsOf(stretch(figure, own[at - 1], own[at + 1]))
      near.set(figure.id, words)
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return new Map(
    [...near].map(([id, words]) => [id, words.filter((word) => counts.get(word) === 1)]),
  )
}
