import type { InDoubt } from '../digest.ts'

/** One word for several doubts: figures, dates or both; null for none. */
export function together(kinds: readonly (InDoubt | null)[]): InDoubt | null {
  const told = new Set(kinds.filter((kind) => kind !== null))
  const [kind = null] = told
  return told.size > 1 ? 'both' : kind
}
