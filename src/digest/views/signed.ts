/**
 * Signatures of an article or a disagreement as pages and data show it. Each is made once, however
 * many lists it stands in.
 */
import { signature } from '../../text/hash.ts'
import type { ArticleRef, Disagreement, Ref } from '../digest.ts'
import { amountOf } from './amount.ts'
import { mentionOf, rowOf } from './row.ts'

export const signedRef = remembering((ref: Ref) => ref)

/**
 * For data, which say to the character where a text stands.
 *
 * What its files say of an article its hashes tell: to write all that out, and to hash it once more,
 * was a third of planning ten thousand pages of which none is new.
 */
export const signedWhole = remembering((ref: ArticleRef) => [signedShown(ref), ref.spanHash])

/** For pages, which lead to its line. */
export const signedShown = remembering((ref: ArticleRef) => {
  const { id, bodyHash, pictures, source, topics, tags, original, published, places, keyFigure } =
    ref
  return [
    id,
    bodyHash,
    pictures,
    source && signedRef(source),
    topics.map(signedRef),
    tags,
    original,
    published,
    places.map(({ dump, line }) => [dump, line]),
    keyFigure?.id,
    ref.inDoubt,
    ref.keyDisputed,
  ]
})
export const signedRow = remembering(rowOf)
export const signedMention = remembering(mentionOf)

/**
 * Of all articles of a list, which is the same object from digest to digest as long as it has the same
 * ones: to ask for ten thousand signatures one by one took a twentieth of an edit in a preview.
 */
export const allShown = ofAll(signedShown)
export const allWhole = ofAll(signedWhole)
export const allRows = ofAll(signedRow)
export const allMentions = ofAll(signedMention)

/** Its figures, and the articles that they stand in as mentions. */
export const signedDoubt = remembering(({ members, corrected, ...rest }: Disagreement) => [
  rest,
  corrected && signedMention(corrected),
  members.map(({ figure, article }) => [
    figure.id,
    figure.insight,
    amountOf(figure),
    signedMention(article),
  ]),
])

function ofAll(signed: (ref: ArticleRef) => string): (list: readonly ArticleRef[]) => string {
  return remembering((list: readonly ArticleRef[]) => list.map(signed).join())
}

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
