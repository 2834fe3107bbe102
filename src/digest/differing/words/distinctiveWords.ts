/**
 * Distinctive words: those near one figure and near no other of its article. Two figures with one in common are likely
 * of one thing.
 */
import { simplified } from '../../../text/simplified.ts'
import type { ArticleFigure } from '../../digest.ts'
import { wordsOf } from '../../facts/contentWords.ts'
import { groupBy } from '../../group.ts'
import { type FigureArticle, figureIn, type Placed } from '../placed.ts'
import { figureSegment } from './segment.ts'

/** How many distinctive words both figures have in common. */
export function distinctiveWords(left: Placed, right: Placed): number {
  return sharedOwn(left, right).length
}

/** Whether one of these is no part of the figure itself: an article may have only one duration in 分钟. */
export function shareDistinctiveWord(left: Placed, right: Placed): boolean {
  const shared = sharedOwn(left, right)
  if (shared.length === 0) return false
  const raw = figureIn(left)?.raw ?? ''
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

/** Cache by the figures of an article. */
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
      const words = wordsOf(figureSegment(figure, own[at - 1], own[at + 1]))
      near.set(figure.id, words)
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return new Map(
    [...near].map(([id, words]) => [id, words.filter((word) => counts.get(word) === 1)]),
  )
}
