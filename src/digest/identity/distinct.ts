/** Articles that share an id without being one, told apart. */
import { problem, withProblems } from '../../records/problem.ts'
import type { LightDump } from '../lightArticle.ts'
import { renamed } from './renamed.ts'

/**
 * Give each article an id that no other one has. Where two were made to have one, all of that id get
 * their long one, whichever was read first, and a warning; every other file is what it was.
 */
export function distinct(dumps: readonly LightDump[]): readonly LightDump[] {
  const shared = sharedIds(dumps)
  if (shared.size === 0) return dumps
  return dumps.map((dump) => {
    const found = dump.articles.filter(({ id }) => shared.has(id))
    if (found.length === 0) return dump
    const articles = dump.articles.map((light) =>
      shared.has(light.id) ? renamed(light, light.longId) : light,
    )
    const warnings = found.map(({ id, place: { line } }) =>
      problem('shared-id', dump.path, { line, column: 1 }, id),
    )
    return withProblems({ ...dump, articles }, warnings)
  })
}

function sharedIds(dumps: readonly LightDump[]): ReadonlySet<string> {
  const known = new Map<string, string>()
  const shared = new Set<string>()
  for (const { articles } of dumps) {
    for (const { id, longId } of articles) {
      const other = known.get(id)
      if (other === undefined) known.set(id, longId)
      else if (other !== longId) shared.add(id)
    }
  }
  return shared
}
