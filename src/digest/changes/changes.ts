/** What an earlier build had against what this one has: articles by id, figures by their words. */

import type { Settings } from '../../records/settings.ts'
import { compare } from '../../text/compare.ts'
import type { ArticleFigure, ArticleRef, Digest } from '../digest.ts'
import { groupBy } from '../group.ts'
import { byNewest } from '../newest.ts'
import { calledKey } from '../renamedTopics.ts'
import { type Correction, corrections, keptCorrections } from './corrected.ts'
import type { EarlierArticle } from './earlierArticle.ts'
import type { EarlierFigure } from './earlierFigure.ts'
import { type TopicChange, topicChanges } from './otherTopics.ts'
import { type EarlierDoubt, type Settled, settledDoubts } from './settled.ts'

/** What an earlier build published. */
export interface Earlier {
  readonly contentHash: string
  readonly articles: ReadonlyMap<string, EarlierArticle>
  /** Null where only its list of articles is known. */
  readonly figures: readonly EarlierFigure[] | null
  /** None where they are not known. */
  readonly doubts: readonly EarlierDoubt[]
}

/** A figure of an article that both builds have; null on the side that lacks it. */
export interface FigureChange {
  readonly article: ArticleRef
  readonly from: EarlierFigure | null
  readonly to: ArticleFigure | null
}

export interface Changes {
  /** `contentHash` of the earlier build. */
  readonly since: string
  /** Articles of the earlier build. */
  readonly articles: number
  /** Newest first, as everywhere; those without a date last. An article stands in one of the four lists. */
  readonly added: readonly ArticleRef[]
  readonly changed: readonly ArticleRef[]
  readonly removed: readonly EarlierArticle[]
  /** Of those that came and went, two that are one; then those that have kept their id though title, source or time are others. */
  readonly corrected: readonly Correction[]
  /** Of articles that both builds have, corrected ones too. */
  readonly topics: readonly TopicChange[]
  /** Of the changed and corrected articles, in the order of their text; null where they are not known. */
  readonly figures: readonly FigureChange[] | null
  readonly settled: readonly Settled[]
}

/**
 * Compare a digest with an earlier build. Grows with the number of articles and figures.
 *
 * @param named What the settings say of topics.
 */
export function changesSince(
  earlier: Earlier,
  digest: Digest,
  named: Settings['topics'] = {},
): Changes {
  const { articles, byId } = digest
  const other = articles.filter(({ id, contentHash }) => {
    const before = earlier.articles.get(id)
    return before !== undefined && before.contentHash !== contentHash
  })
  const came = articles.filter(({ id }) => !earlier.articles.has(id))
  const went = [...earlier.articles.values()].filter(({ id }) => !byId.has(id)).sort(newestFirst)
  const renamed = corrections(went, came)
  const corrected = [...renamed, ...keptCorrections(earlier.articles, other)]
  const was = new Map(corrected.map(({ from, to }) => [to.id, from]))
  const became = new Map(corrected.map(({ from, to }) => [from.id, to.id]))
  return {
    since: earlier.contentHash,
    articles: earlier.articles.size,
    added: came.filter(({ id }) => !was.has(id)),
    changed: other.filter(({ id }) => !was.has(id)),
    removed: went.filter(({ id }) => !became.has(id)),
    corrected,
    topics: topicChanges(
      articles,
      ({ id }) => earlier.articles.get(id) ?? was.get(id),
      calledKey(named),
    ),
    figures:
      earlier.figures &&
      figureChanges(earlier.figures, digest, [
        ...other.map((article) => ({ from: article.id, article })),
        ...renamed.map(({ from, to }) => ({ from: from.id, article: to })),
      ]),
    settled: settledDoubts(earlier.doubts, digest, (id) => became.get(id) ?? id),
  }
}

function newestFirst(left: EarlierArticle, right: EarlierArticle): number {
  return byNewest(left, right) || compare(left.id, right.id)
}

/** @param compared Articles, and the id that each had. */
function figureChanges(
  earlier: readonly EarlierFigure[],
  { byId }: Digest,
  compared: readonly { readonly from: string; readonly article: ArticleRef }[],
): readonly FigureChange[] {
  const ids = new Set(compared.map(({ from }) => from))
  const within = ({ article }: { readonly article: string }): boolean => ids.has(article)
  const before = groupBy(earlier.filter(within), ({ article }) => article)
  return compared.flatMap(({ from, article }) =>
    pairs(before.get(from) ?? [], byId.get(article.id)?.figures ?? []).map((pair) => ({
      article,
      ...pair,
    })),
  )
}

type Compared = Omit<EarlierFigure, 'id' | 'article'>

/**
 * Ways to tell that two figures are the same one, the surest first: the same words with the same
 * number, the same words around another number, the same number in other words, the same subject.
 */
const SAME: readonly ((figure: Compared) => string | null)[] = [
  ({ raw, context }) => `${raw}\0${context}`,
  ({ raw, context }) => context.replaceAll(raw, '#').replace(/\d[\d.,]*/g, '#'),
  ({ raw }) => raw,
  ({ subject, unitKind }) => subject && `${subject}\0${unitKind}`,
]

/** Whether both say the same: `over 5 billion` is no `under 5 billion`, and `30` of one unit none of another. */
function isAsMuch(from: Compared, to: Compared): boolean {
  return SAID.every((field) => from[field] === to[field])
}

const SAID = ['raw', 'qualifier', 'value', 'low', 'high', 'unit'] as const

/** The figures of one article that are not what they were, in the order of the text of now. */
function pairs(
  before: readonly EarlierFigure[],
  now: readonly ArticleFigure[],
): readonly Pick<FigureChange, 'from' | 'to'>[] {
  const partner = new Map<ArticleFigure, EarlierFigure>()
  let old = before
  for (const keyOf of SAME) {
    const waiting = groupBy(old, keyOf)
    for (const figure of now) {
      const key = keyOf(figure)
      const found = partner.has(figure) || key === null ? undefined : waiting.get(key)?.shift()
      if (found) partner.set(figure, found)
    }
    const taken = new Set(partner.values())
    old = old.filter((figure) => !taken.has(figure))
  }
  const told = now.flatMap((to) => {
    const from = partner.get(to) ?? null
    return from !== null && isAsMuch(from, to) ? [] : [{ from, to }]
  })
  return [...told, ...old.map((from) => ({ from, to: null }))]
}
