/** Extracts the facts from the texts of an article, which is most of the work of reading it. */
import type { Article } from '../records/article.ts'
import { articleFacts, type FactText } from './articleFacts.ts'
import { withSubject } from './captions/subject.ts'
import { comparisonKeysOf } from './differing/comparisonGroups.ts'
import type { ArticleFigure } from './digest.ts'
import { misdated } from './doubts/misdated.ts'
import { findAllDates } from './figures/dates/all.ts'
import type { Figure } from './figures/figure.ts'
import { findFigures } from './figures/figures.ts'
import { Surroundings } from './figures/units/sharedCurrencies.ts'
import { type Statement, statements } from './identity/identity.ts'
import type { LightArticle } from './lightArticle.ts'
import { placeOf } from './place.ts'
import type { Stages } from './steps.ts'

type FoundFacts = Pick<LightArticle, 'figures' | 'dates' | 'facts' | 'comparisonKeys'>

/** Longer than any statement: beyond it stands a book in one line, whose figures say nothing. */
const LONGEST_STATEMENT = 50_000

/** Figures, impossible dates, facts and comparison keys of an article, in one pass over its texts. */
export function* factsOf(
  article: Article,
  { id, path, shown }: { readonly id: string; readonly path: string; readonly shown: string },
): Stages<FoundFacts> {
  const { title, published, source } = article
  const texts = placed(article).map(({ insight, anchor, number }) => ({
    text: insight.text.slice(0, LONGEST_STATEMENT),
    own: { article: id, insight: anchor, number, place: placeOf(insight.span, path) },
  }))
  const around = new Surroundings([title ?? '', ...texts.map(({ text }) => text)])
  const figured = texts.map(({ text, own }): FactText => {
    const bare: number[] = []
    const figures = findFigures(text, around, bare).map((figure) =>
      articleFigure(withSubject(figure), own),
    )
    return { text, figures, bare }
  })
  const figures = figured.flatMap((text) => text.figures)
  yield
  const dates = texts.flatMap(({ text, own }) =>
    findAllDates(text, published).map((date) => articleFigure(date, own)),
  )
  const past = misdated({ published, dates })
  yield
  const facts = yield* articleFacts(title, published, figured)
  yield
  const own = { id, published, source, topics: [], title: shown, contentHash: '', dates: [] }
  return {
    figures,
    dates: past,
    facts,
    comparisonKeys: comparisonKeysOf({ figures, facts, ...own }),
  }
}

/** Facts of an unchanged article, moved to where its texts are now. */
export function replaced(
  { figures, dates, facts, comparisonKeys }: LightArticle,
  article: Article,
  path: string,
): FoundFacts {
  const places = new Map(
    placed(article).map(({ insight, anchor }) => [anchor, placeOf(insight.span, path)]),
  )
  const here = (figure: ArticleFigure): ArticleFigure => ({
    ...figure,
    place: places.get(figure.insight) ?? figure.place,
  })
  return { figures: figures.map(here), dates: dates.map(here), facts, comparisonKeys }
}

/** All statements of an article, its lead first. */
function placed(article: Article): readonly Statement[] {
  const lead = article.lead ? [{ insight: article.lead, anchor: 'lead', number: 'lead' }] : []
  return [...lead, ...statements(article).flat()]
}

/**
 * A figure in its place. Its keys come in one order, wherever it is made: signatures of pages are
 * taken of its JSON.
 */
export function articleFigure(
  figure: Figure,
  {
    article,
    insight,
    number,
    place,
  }: Pick<ArticleFigure, 'article' | 'insight' | 'number' | 'place'>,
): ArticleFigure {
  return {
    raw: figure.raw,
    start: figure.start,
    end: figure.end,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    unitKind: figure.unitKind,
    currency: figure.currency,
    qualifier: figure.qualifier,
    subject: figure.subject,
    subjectMethod: figure.subjectMethod,
    context: figure.context,
    contextAt: figure.contextAt,
    id: `${article}-${insight.startsWith('i-') ? insight.slice(2) : insight}-${figure.start}`,
    article,
    insight,
    number,
    place,
  }
}
