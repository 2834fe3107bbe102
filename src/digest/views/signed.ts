/**
 * Signatures of an article or a disagreement as pages and data show it. Each is made once, however
 * many lists it stands in.
 */
import { signature } from '../../text/hash.ts'
import type { ArticleRef, Disagreement, Ref } from '../digest.ts'
import { amountOf, mentionOf, rowOf } from './row.ts'

/** For data, which say to the character where a text stands. */
export const signedWhole = remembering((ref: ArticleRef) => ref)

/** For pages, which lead to its line. */
export const signedShown = remembering(({ spanHash, places, keyFigure, ...rest }: ArticleRef) => ({
  ...rest,
  places: places.map(({ dump, line }) => ({ dump, line })),
  keyFigure: keyFigure && { ...keyFigure, place: null },
}))
export const signedRow = remembering(rowOf)
export const signedMention = remembering(mentionOf)

/** Its figures, and the articles that they stand in as mentions. */
export const signedDoubt = remembering(({ members, ...rest }: Disagreement) => [
  rest,
  members.map(({ figure, article }) => [
    figure.id,
    figure.insight,
    amountOf(figure),
    signedMention(article),
  ]),
])
export const signedRef = remembering((ref: Ref) => ref)

function remembering<Item extends object>(shown: (item: Item) => unknown): (item: Item) => string {
  const known = new WeakMap<Item, string>()
  return (item) => {
    const old = known.get(item)
    if (old !== undefined) return old
    const made = signature(shown(item))
    known.set(item, made)
    return made
  }
}
