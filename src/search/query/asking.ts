import { fold, type HanFold } from '../fold.ts'
import type { Attempt } from './answer.ts'
import { readFold } from './foldTable.ts'
import type { Query } from './parse.ts'
import type { Files, Tier } from './shards.ts'

/** A query and the means to ask it in other ways. */
export interface Asking {
  readonly typed: string
  readonly tiers: readonly Tier[]
  readonly files: Files
  readonly ask: (query: Query) => Promise<Attempt>
  readonly parse: (typed: string) => Promise<Query>
  /** Read what was typed in simplified characters; null when it was read so. */
  readonly refold: ((han: HanFold) => Promise<Query>) | null
}

/** Of a pair of words the index tells no more than a hash; the text that will be shown tells all. */
export async function isThere({ answer, found }: Attempt): Promise<boolean> {
  return found && (await answer.hits(0, 1)).length > 0
}

/** The query in simplified characters; null when it is that already. */
export async function folded({ typed, files, refold }: Asking): Promise<Query | null> {
  if (!refold) return null
  const bytes = await files.folds()
  if (!bytes) return null
  const han = readFold(bytes)
  const query = await refold(han)
  return fold(typed).folded === fold(typed, han).folded ? null : query
}
