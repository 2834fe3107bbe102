/** Whose money is meant by a name that several countries share, where other articles of the story tell: crowns, 比索. */
import type { Amount } from '../claims/claim.ts'
import { currenciesOf } from '../figures/units/sharedCurrencies.ts'
import type { FigureArticle } from './placed.ts'

/**
 * Articles with the code of the country in place of a shared name of money: a columnist's 165 kroner are of the 145 of the
 * news. A name that two currencies of a story may be meant by stays as it is, and is compared with none.
 *
 * @param stories Ids of the articles of each story.
 */
export function withSettledMoney(
  articles: readonly FigureArticle[],
  stories: readonly (readonly string[])[],
): readonly FigureArticle[] {
  const open = new Map(
    articles.flatMap((article) => {
      const names = namesIn(article)
      return names.length > 0 ? [[article.id, names] as const] : []
    }),
  )
  if (open.size === 0) return articles
  const byId = new Map(articles.map((article) => [article.id, article]))
  const settled = new Map<string, FigureArticle>()
  for (const ids of stories) {
    if (!ids.some((id) => open.has(id))) continue
    const given = new Set(
      ids.flatMap((id) => (byId.get(id)?.figures ?? []).flatMap(({ currency }) => currency ?? [])),
    )
    for (const id of ids) {
      const article = byId.get(id)
      const codes = new Map(
        (open.get(id) ?? []).flatMap((name) => {
          const [code, second] = currenciesOf(name).filter((each) => given.has(each))
          return code === undefined || second !== undefined ? [] : [[name, code] as const]
        }),
      )
      if (article && codes.size > 0) settled.set(id, withCodes(article, codes))
    }
  }
  return articles.map((article) => settled.get(article.id) ?? article)
}

/** Shared names of money whose country the article itself leaves open. */
function namesIn({ figures }: FigureArticle): readonly string[] {
  const names = figures.flatMap(({ unit, unitKind, currency }) =>
    unitKind === 'money' && currency === null && unit !== null ? moneyOf(unit) : [],
  )
  return [...new Set(names)].filter((name) => currenciesOf(name).length > 0)
}

function withCodes(article: FigureArticle, codes: ReadonlyMap<string, string>): FigureArticle {
  const unitOf = (unit: string): string => {
    const money = moneyOf(unit)
    return `${codes.get(money) ?? money}${unit.slice(money.length)}`
  }
  const settle = <Of extends Amount>(of: Of): Of => ({
    ...of,
    unit: unitOf(of.unit),
    written: unitOf(of.written),
  })
  const { claims, bare, terms } = article.facts
  return {
    ...article,
    figures: article.figures.map((figure) => ({
      ...figure,
      unit: figure.unit === null ? null : unitOf(figure.unit),
    })),
    facts: { claims: claims.map(settle), bare: bare.map(settle), terms },
  }
}

/** The unit without its denominator. */
function moneyOf(unit: string): string {
  return unit.split('/', 1)[0] ?? unit
}
