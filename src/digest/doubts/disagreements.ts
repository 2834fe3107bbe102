import { compare } from '../../text/compare.ts'
import { shortHash } from '../../text/hash.ts'
import type { Difference, Findings } from '../differing/findings.ts'
import { type FigureArticle, figureOf } from '../differing/placed.ts'
import type { ArticleFigure, Disagreement } from '../digest.ts'
import { groupBy } from '../group.ts'

/** A disagreement before its members have met their articles. */
export type RawDisagreement = Omit<
  Disagreement,
  'members' | 'permalink' | 'subjects' | 'corrected'
> & {
  /** The subject in the other language. */
  readonly otherSubject: string | null
  readonly members: readonly ArticleFigure[]
}

/**
 * Figures of one subject, unit and time that differ, and dates that cannot fit their article's own.
 * Those with the newest members first. Grows with the number of figures, never with its square.
 *
 * Precision before recall: inside a story the measure, its scope and the period must be the same
 * and a name shared; between other articles the measure must be a known one and all names equal.
 * Two numbers of a story with the same digits in another order are one number, whatever words stand by
 * them; so are, between two of its articles, the only numbers of a dimension that they do not share. Of
 * what the rules leave, two numbers of a dimension that are the nearest to each other contradict each
 * other where more speaks for it than against it, by far.
 * What a text itself explains is no disagreement: a toll that rose, a part and its whole. By no rule is
 * what only a noun has in common, in one language, nor are sums far apart that name nothing alike.
 *
 * @param dismissed Notes of the editor, by id of the disagreement.
 * @param found In the claims of these articles.
 * @param known Figures of these articles by their id that need not be read from the disk.
 */
export function disagreements(
  articles: readonly FigureArticle[],
  dismissed: Readonly<Record<string, string>>,
  found: Iterable<Findings>,
  known: ReadonlyMap<string, ArticleFigure> = new Map(),
): readonly RawDisagreement[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const differing = [...found].flatMap((group) =>
    group.differing.map((difference) => figuresThatDiffer(difference, byId, dismissed, known)),
  )
  const dates = articles.flatMap((article) =>
    article.dates.map((date) => dateThatCannotFit(date, article, dismissed)),
  )
  const newest = ({ members }: RawDisagreement): string => {
    const dates = members.map(({ article }) => byId.get(article)?.published ?? '')
    return dates.sort(compare).at(-1) ?? ''
  }
  return apart([...differing, ...dates])
    .map((found) => ({ found, newest: newest(found) }))
    .sort(
      (left, right) => compare(right.newest, left.newest) || compare(left.found.id, right.found.id),
    )
    .map(({ found }) => found)
}

/** Figures that another source gives alike: the article of that source by the id of the figure. */
export function agreements(found: Iterable<Findings>): ReadonlyMap<string, string> {
  return new Map([...found].flatMap(({ agreed }) => agreed))
}

function figuresThatDiffer(
  { members, subject, otherSubject, spread }: Difference,
  byId: ReadonlyMap<string, FigureArticle>,
  dismissed: Readonly<Record<string, string>>,
  known: ReadonlyMap<string, ArticleFigure>,
): RawDisagreement {
  const found = members.flatMap(({ article: id, figure }) => {
    const article = byId.get(id)
    const own = article ? (known.get(figure) ?? figureOf(article, figure)) : null
    return article && own ? [{ article, own }] : []
  })
  const figures = found.map(({ own }) => own)
  const { id, status, note } = identity(idOf(figures, SHORT_ID), dismissed)
  return {
    id,
    status,
    note,
    kind: 'figures',
    subject,
    otherSubject,
    unit: figures[0]?.unit ?? null,
    members: figures,
    spread,
    topics: topicsOf(found.map(({ article }) => article)),
  }
}

function dateThatCannotFit(
  date: ArticleFigure,
  article: FigureArticle,
  dismissed: Readonly<Record<string, string>>,
): RawDisagreement {
  const { id, status, note } = identity(dateIdOf(date), dismissed)
  return {
    id,
    status,
    note,
    kind: 'date',
    subject: date.context,
    otherSubject: null,
    unit: 'date',
    members: [date],
    spread: null,
    topics: topicsOf([article]),
  }
}

/** Characters. */
const SHORT_ID = 10

const LONG_ID = 26

/** Of a lead the id has no hash of its words, so what the figure says stands beside it: a note is about those numbers. */
function idOf(members: readonly ArticleFigure[], length: number): string {
  const ids = members
    .map(({ id, insight, raw }) => (insight === 'lead' ? `${id} ${raw}` : id))
    .sort(compare)
  return shortHash(ids.join(' '), length)
}

/** Cache by date: the id is a hash, and a watching process asks for it in each build. */
const DATE_IDS = new WeakMap<ArticleFigure, string>()

function dateIdOf(date: ArticleFigure): string {
  const id = DATE_IDS.get(date) ?? idOf([date], SHORT_ID)
  DATE_IDS.set(date, id)
  return id
}

function identity(
  id: string,
  dismissed: Readonly<Record<string, string>>,
): Pick<Disagreement, 'id' | 'status' | 'note'> {
  const note = Object.hasOwn(dismissed, id) ? (dismissed[id] ?? null) : null
  return { id, status: note === null ? 'open' : 'dismissed', note }
}

/** Where two have the same short id both get a long one: a page cannot have an id twice. */
function apart(all: readonly RawDisagreement[]): readonly RawDisagreement[] {
  const same = groupBy(all, ({ id }) => id)
  if (same.size === all.length) return all
  return all.map((found) =>
    same.get(found.id)?.length === 1 ? found : { ...found, id: idOf(found.members, LONG_ID) },
  )
}

function topicsOf(articles: readonly FigureArticle[]): readonly string[] {
  return [...new Set(articles.flatMap(({ topics }) => topics))]
}
