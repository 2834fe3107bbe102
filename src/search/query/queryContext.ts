import type { HanFold } from '../fold.ts'
import type { Answer, Attempt } from './answer.ts'
import { readFold } from './foldTable.ts'
import type { Query } from './parse.ts'
import type { Files, Tier } from './shards.ts'
import type { Values } from './values.ts'

/** A query and the means to ask it in other ways. */
export interface QueryContext {
  readonly typed: string
  readonly tiers: readonly Tier[]
  readonly files: Files
  readonly ask: (query: Query) => Promise<Attempt>
  readonly parse: (typed: string) => Promise<Query>
  /** Read all in toSimplified characters from now on; null when it is. */
  readonly readHan: ((han: HanFold) => void) | null
  /** A time that is told from the newest article, where one was typed. */
  readonly relativeDate: ReturnType<Values['readRelativeDate']> | undefined
}

/** Of a pair of words the index tells no more than a hash; the text that will be shown tells all. */
export async function hasHits({ answer, found }: Attempt): Promise<boolean> {
  return found && (await answer.hits(0, 1)).length > 0
}

/**
 * The answer to a query, where it finds something.
 *
 * @param done What was done for it.
 */
export async function answerIfFound(
  { ask }: QueryContext,
  query: Query,
  done: Partial<Answer>,
): Promise<Answer | null> {
  const attempt = await ask(query)
  return (await hasHits(attempt)) ? { ...attempt.answer, ...done } : null
}

/** What was typed in toSimplified characters; as it is read from then on. */
export async function toSimplified({ typed, files, readHan }: QueryContext): Promise<string> {
  const bytes = readHan && (await files.folds())
  if (!bytes) return typed
  const han = readFold(bytes)
  readHan(han)
  return Array.from(typed, han).join('')
}
