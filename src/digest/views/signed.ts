/**
 * Signatures of an article as pages and data show it: whole, as a row, as a mention. Each is made
 * once, however many lists the article stands in.
 */
import { signature } from '../../text/hash.ts'
import type { ArticleRef } from '../digest.ts'
import { mentionOf, rowOf } from './row.ts'

export const signedWhole = remembering((ref) => ref)
export const signedRow = remembering(rowOf)
export const signedMention = remembering(mentionOf)

function remembering(shown: (ref: ArticleRef) => unknown): (ref: ArticleRef) => string {
  const known = new WeakMap<ArticleRef, string>()
  return (ref) => {
    const old = known.get(ref)
    if (old !== undefined) return old
    const made = signature(shown(ref))
    known.set(ref, made)
    return made
  }
}
