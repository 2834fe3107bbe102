import type { ArticleFigure } from '../digest.ts'
import type { LightArticle } from '../lightArticle.ts'

/** An article under another id, with all that is named by it: figures, dates and claims. */
export function renamed(light: LightArticle, id: string): LightArticle {
  const { keyFigure, nearKeys, dates, figures, facts } = light
  const named = (old: string): string => id + old.slice(light.id.length)
  const own = (figure: ArticleFigure): ArticleFigure => ({
    ...figure,
    id: named(figure.id),
    article: id,
  })
  return {
    ...light,
    id,
    keyFigure: keyFigure && own(keyFigure),
    nearKeys: nearKeys.map(named),
    dates: dates.map(own),
    figures: figures.map(own),
    facts: {
      terms: facts.terms,
      claims: facts.claims.map((claim) => ({
        ...claim,
        figure: named(claim.figure),
        origin: named(claim.origin),
      })),
      bare: facts.bare.map((bare) => ({ ...bare, figure: named(bare.figure) })),
    },
  }
}
