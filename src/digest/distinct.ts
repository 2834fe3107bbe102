/** Articles that share an id without being one: told apart, or told. */
import { problem } from '../records/problem.ts'
import type { ArticleFigure } from './digest.ts'
import type { LightArticle, LightDump } from './lightArticle.ts'

/**
 * Give each article an id that no other one has. Where two were made to have one, all of that id get
 * their long one, whichever was read first, and a warning. Two of one title that differ, and have no
 * date that could tell them apart, stay one article, with a warning at both. Every other file is what
 * it was.
 */
export function distinct(dumps: readonly LightDump[]): readonly LightDump[] {
  const shared = sharedIds(dumps)
  const undated = undatedTwins(dumps)
  if (shared.size + undated.size === 0) return dumps
  return dumps.map((dump) => {
    const found = dump.articles.filter((light) => shared.has(light.id) || undated.has(light))
    if (found.length === 0) return dump
    const articles = dump.articles.map((light) => (shared.has(light.id) ? renamed(light) : light))
    const warnings = found.flatMap((light) => {
      const place = { line: light.place.line, column: 1 }
      const twin = undated.get(light)
      return [
        ...(shared.has(light.id) ? [problem('shared-id', dump.path, place, light.id)] : []),
        ...(twin === undefined ? [] : [problem('same-title', dump.path, place, twin)]),
      ]
    })
    const problems = [...dump.problems, ...warnings].sort(
      (one, other) => one.line - other.line || one.column - other.column,
    )
    return { ...dump, articles, problems }
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

/** Undated articles that say other things than one before, and that one, each with where the other is. */
function undatedTwins(dumps: readonly LightDump[]): ReadonlyMap<LightArticle, string> {
  const first = new Map<string, LightArticle>()
  const twins = new Map<LightArticle, string>()
  for (const light of dumps.flatMap(({ articles }) => articles)) {
    if (light.publishedRaw !== null || light.untitled) continue
    const other = first.get(light.longId)
    if (!other) first.set(light.longId, light)
    else if (other.contentHash !== light.contentHash) {
      twins.set(light, other.place.dump)
      if (!twins.has(other)) twins.set(other, light.place.dump)
    }
  }
  return twins
}

function renamed(light: LightArticle): LightArticle {
  const { id, longId, keyFigure, dates, figures } = light
  const own = (figure: ArticleFigure): ArticleFigure => ({
    ...figure,
    id: longId + figure.id.slice(id.length),
    article: longId,
  })
  return {
    ...light,
    id: longId,
    keyFigure: keyFigure && own(keyFigure),
    dates: dates.map(own),
    figures: figures.map(own),
  }
}
