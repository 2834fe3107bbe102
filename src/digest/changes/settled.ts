/** Disagreements, and dates in doubt, of an earlier build that are none any more. */
import { fold } from '../../text/fold.ts'
import type { ArticleRef, Digest } from '../digest.ts'
import type { EarlierFigure } from './earlierFigure.ts'

/** An open one of an earlier build. */
export interface EarlierDoubt {
  readonly subject: string
  /** As it listed them: by value, lowest first. */
  readonly figures: readonly EarlierFigure[]
}

export interface Settled extends EarlierDoubt {
  /** Of its figures, each once. */
  readonly articles: readonly ArticleRef[]
}

/**
 * Those whose articles are all still there, while none of their figures is in doubt, nor anything of one subject in one of
 * these articles.
 *
 * @param idNow Of an article: the id that it has now.
 */
export function settledDoubts(
  doubts: readonly EarlierDoubt[],
  { byId, disagreements }: Pick<Digest, 'byId' | 'disagreements'>,
  idNow: (id: string) => string,
): readonly Settled[] {
  const about = (subject: string, article: string): string => `${fold(subject)}\0${article}`
  const inDoubt = new Set(
    disagreements.flatMap(({ subject, members }) =>
      members.flatMap(({ figure }) => [figure.id, about(subject, figure.article)]),
    ),
  )
  return doubts.flatMap((doubt) => {
    const { subject, figures } = doubt
    const ids = [...new Set(figures.map(({ article }) => idNow(article)))]
    const articles = ids.flatMap((id) => byId.get(id)?.ref ?? [])
    const isOpen = [...figures.map(({ id }) => id), ...ids.map((id) => about(subject, id))].some(
      (key) => inDoubt.has(key),
    )
    return isOpen || articles.length < ids.length ? [] : [{ ...doubt, articles }]
  })
}
