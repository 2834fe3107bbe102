import type { HanFold } from '../fold.ts'
import type { Answer, Attempt } from './answer.ts'
import { readFold } from './foldTable.ts'
import { isChoice, type Need, type Query } from './parse.ts'
import type { Files, Tier } from './shards.ts'
import type { Values } from './values.ts'

/** The typed query, and what fallbacks need to search for other ones. */
export interface QueryContext {
  readonly typed: string
  readonly tiers: readonly Tier[]
  readonly files: Files
  readonly ask: (query: Query) => Promise<Attempt>
  readonly parse: (typed: string) => Promise<Query>
  /** Folds all queries to simplified characters from now on; null where they are already. */
  readonly readHan: ((han: HanFold) => void) | null
  /** A date relative to the newest article, where one was typed. */
  readonly relativeDate: ReturnType<Values['readRelativeDate']> | undefined
}

/** Whether there is a hit: the index has word pairs by hash alone, so the text of the first is checked. */
export async function hasHits({ answer, found }: Attempt): Promise<boolean> {
  return found && (await answer.hits(0, 1)).length > 0
}

/**
 * The answer to a query, where it finds something.
 *
 * @param done How the query was changed.
 */
export async function answerIfFound(
  { ask }: QueryContext,
  query: Query,
  done: Partial<Answer>,
): Promise<Answer | null> {
  const attempt = await ask(query)
  return (await hasHits(attempt)) ? { ...attempt.answer, ...done } : null
}

/** Another query that is asked where one finds nothing. */
export interface Rewrite {
  readonly query: Query
  /** What was put for what. */
  readonly repaired: readonly (readonly [typed: string, replacement: string])[]
}

/**
 * A query with other needs in place of some.
 *
 * @param replacementOf Null for a need that stays.
 */
export async function replaceNeeds(
  query: Query,
  replacementOf: (need: Need) => Promise<Need | null>,
): Promise<Rewrite> {
  const others = await Promise.all(query.needs.map(replacementOf))
  return {
    query: { ...query, needs: query.needs.map((need, at) => others[at] ?? need) },
    repaired: query.needs.flatMap(({ shown }, at) => {
      const other = others[at]
      return other ? [[shown, displayedNames(other)] as const] : []
    }),
  }
}

/** Names of one need in the line above the results: with four of two needs it was three lines long. */
const MOST_DISPLAYED = 2

export function displayedNames(need: Need): string {
  if (!isChoice(need)) return need.shown
  return need.of
    .slice(0, MOST_DISPLAYED)
    .map(({ shown }) => shown)
    .join(' | ')
}

/** The query in simplified characters; later ones are folded alike. */
export async function toSimplified({ typed, files, readHan }: QueryContext): Promise<string> {
  const bytes = readHan && (await files.folds())
  if (!bytes) return typed
  const han = readFold(bytes)
  readHan(han)
  return Array.from(typed, han).join('')
}
