import type { InDoubt } from '../digest.ts'

/** What is in doubt where several things are; null where nothing is. */
export function together(kinds: readonly (InDoubt | null)[]): InDoubt | null {
  const told = new Set(kinds.filter((kind) => kind !== null))
  const [kind = null] = told
  return told.size > 1 ? 'both' : kind
}
