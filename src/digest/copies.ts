/** Articles that stand in several places: published once, and said of each place but the first. */

import { inOrder, type Problem, problem } from '../records/problem.ts'
import type { LightDump } from './lightArticle.ts'

/** An article in one of its places, by what tells it from others, and its text from another one. */
export interface PlacedArticle {
  /** Of title, source and time, in full. */
  readonly longId: string
  readonly contentHash: string
  readonly path: string
  readonly line: number
}

/**
 * Takes article after article, in the order of their files.
 *
 * @returns What to say of one whose title, source and time an article before it has, or null.
 */
export function openCopies(): (article: PlacedArticle) => Problem | null {
  const known = new Map<string, PlacedArticle>()
  return (article) => {
    const { longId, contentHash, path, line } = article
    const first = known.get(longId)
    if (!first) {
      known.set(longId, article)
      return null
    }
    const code = first.contentHash === contentHash ? 'copy' : 'other-text'
    return problem(code, path, { line, column: 1 }, `${first.path}:${first.line}`)
  }
}

/** The files with what there is to say of copies. */
export function withCopies(dumps: readonly LightDump[]): readonly LightDump[] {
  const copyOf = openCopies()
  return dumps.map((dump) => {
    const { path, articles } = dump
    const found = articles.flatMap(
      ({ longId, contentHash, place: { line } }) =>
        copyOf({ longId, contentHash, path, line }) ?? [],
    )
    return found.length === 0 ? dump : { ...dump, problems: inOrder([...dump.problems, ...found]) }
  })
}
