/** Which article of a story says that a number of a disagreement was wrong. */
import { simplified } from '../../text/simplified.ts'
import { amountOf } from '../claims/amount.ts'
import type { FigureArticle } from '../differing/placed.ts'
import type { ArticleFigure, Disagreement } from '../digest.ts'
import { isCorrection, isTakenBack } from '../takenBack.ts'

/** What is known of a disagreement, and which article corrects it. */
export type Corrected<Raw> = Raw & Pick<Disagreement, 'corrected'>

/** Corrections by the id of each article of their story. */
export type Corrections = ReadonlyMap<string, readonly FigureArticle[]>

/**
 * Articles whose headlines say that they correct another.
 *
 * @param stories Ids of their articles.
 */
export function correctionsIn(
  articles: readonly FigureArticle[],
  stories: readonly (readonly string[])[],
): Corrections {
  const found = new Map(
    articles.filter(({ title }) => isCorrection(title)).map((article) => [article.id, article]),
  )
  if (found.size === 0) return new Map()
  return new Map(
    stories.flatMap((ids) => {
      const own = ids.flatMap((id) => found.get(id) ?? [])
      return own.length === 0 ? [] : ids.map((id) => [id, own] as const)
    }),
  )
}

/** The id of the article that takes a number of these back; null for none. */
export function correctedBy(
  members: readonly ArticleFigure[],
  corrections: Corrections,
): string | null {
  const own = new Set(members.flatMap(({ article }) => corrections.get(article) ?? []))
  for (const { id, figures } of own) {
    if (figures.some((figure) => takesBack(figure) && members.some(isSame(figure)))) return id
  }
  return null
}

function takesBack({ context, contextAt, raw }: ArticleFigure): boolean {
  const clause = simplified(context)
  const before = clause.slice(0, contextAt)
  const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf('，'))
  return isTakenBack(before.slice(comma + 1), clause.slice(contextAt + raw.length))
}

/** Whether another is that number, in either language. */
function isSame(figure: ArticleFigure): (other: ArticleFigure) => boolean {
  const amount = amountOf(figure)
  return (other) => {
    const its = amountOf(other)
    return amount !== null && its?.value === amount.value && its.unit === amount.unit
  }
}
