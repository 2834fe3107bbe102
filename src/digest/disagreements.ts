import { shortHash } from '../text/hash.ts'
import { langOf } from '../text/lang.ts'
import { bucketsOf, MOST_MEMBERS, pairsOf } from './differing/buckets.ts'
import { differ, isAlike } from './differing/differ.ts'
import { figureOf } from './differing/inWords.ts'
import { labelOf } from './differing/label.ts'
import type { Buckets, FigureArticle, Placed } from './differing/placed.ts'
import type { ArticleFigure, Disagreement } from './digest.ts'
import { compare, groupBy } from './group.ts'
import { misdated } from './misdated.ts'
import { stories } from './stories.ts'

/** A disagreement before its members have met their articles. */
export type RawDisagreement = Omit<Disagreement, 'members'> & {
  readonly members: readonly ArticleFigure[]
}

/**
 * Figures of one subject, unit and time that differ, and dates that cannot fit their article's own.
 * Those with the newest members first. Grows with the number of figures, never with its square.
 *
 * Precision before recall: inside a story the measure, its scope and the period must be the same
 * and a name shared; between other articles the measure must be a known one and all names equal.
 * Two numbers of a story with the same digits in another order are one number, whatever words stand by
 * them; so are, between two of its articles, the only numbers of a dimension that they do not share.
 * What a text itself explains is no disagreement: a toll that rose, a part and its whole. Neither is
 * what only a noun has in common, in one language, nor sums far apart that name nothing alike.
 *
 * @param dismissed Notes of the author, by id of the disagreement.
 * @param buckets Of these articles, where they are known.
 */
export function disagreements(
  articles: readonly FigureArticle[],
  dismissed: Readonly<Record<string, string>>,
  buckets: Buckets = bucketsOf(articles, stories(articles)),
): readonly RawDisagreement[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const differing = clusters(pairsOf(buckets, differ)).map((members) =>
    figuresThatDiffer(members, dismissed),
  )
  const dates = articles.flatMap((article) =>
    misdated(article).map((date) => dateThatCannotFit(date, article, dismissed)),
  )
  const newest = ({ members }: RawDisagreement): string => {
    const dates = members.map(({ article }) => byId.get(article)?.published ?? '')
    return dates.sort(compare).at(-1) ?? ''
  }
  return apart([...differing.flatMap((found) => found ?? []), ...dates])
    .map((found) => ({ found, newest: newest(found) }))
    .sort(
      (left, right) => compare(right.newest, left.newest) || compare(left.found.id, right.found.id),
    )
    .map(({ found }) => found)
}

/** Figures that another source gives alike: the article of that source by the id of the figure. */
export function agreements(buckets: Buckets): ReadonlyMap<string, string> {
  const agreed = new Map<string, string>()
  for (const [left, right] of pairsOf(buckets, isAlike)) {
    if (!agreed.has(left.claim.figure)) agreed.set(left.claim.figure, right.article.id)
    if (!agreed.has(right.claim.figure)) agreed.set(right.claim.figure, left.article.id)
  }
  return agreed
}

/** Pairs that share a figure are one disagreement; in the order of their first pair. */
function clusters(pairs: readonly (readonly [Placed, Placed])[]): readonly (readonly Placed[])[] {
  const members = new Map<string, Placed>()
  const above = new Map<string, string>()
  const top = (figure: string): string => {
    let at = figure
    for (let up = above.get(at); up !== undefined; up = above.get(at)) {
      // Halve the way, so that long chains stay short.
      const next = above.get(up)
      if (next !== undefined) above.set(at, next)
      at = up
    }
    return at
  }
  for (const [left, right] of pairs) {
    members.set(left.claim.figure, left).set(right.claim.figure, right)
    const [first, second] = [top(left.claim.figure), top(right.claim.figure)]
    if (first !== second) above.set(second, first)
  }
  return [...groupBy(members.values(), ({ claim }) => top(claim.figure)).values()].filter(isOne)
}

function isOne(members: readonly Placed[]): boolean {
  if (members.length <= MOST_MEMBERS) return true
  const story = members[0]?.story ?? null
  return story !== null && members.every((member) => member.story === story)
}

function figuresThatDiffer(
  members: readonly Placed[],
  dismissed: Readonly<Record<string, string>>,
): RawDisagreement | null {
  const byValue = [
    ...new Map(members.map((member) => [member.claim.figure, member])).values(),
  ].sort((a, b) => a.claim.value - b.claim.value || compare(a.claim.figure, b.claim.figure))
  const found = byValue.flatMap((member) => figureOf(member) ?? [])
  const lowest = byValue[0]?.claim
  const highest = byValue.at(-1)?.claim
  if (!lowest || !highest || found.length < 2) return null
  const subject = labelOf(
    byValue.map(({ claim }) => claim),
    found,
  )
  return {
    ...identity(found, dismissed),
    kind: 'figures',
    subject,
    subjectLang: langOf(subject),
    unit: found[0]?.unit ?? null,
    members: found,
    spread: lowest.value === 0 ? null : Number((highest.value / lowest.value).toPrecision(6)),
    topics: topicsOf(byValue.map(({ article }) => article)),
  }
}

function dateThatCannotFit(
  date: ArticleFigure,
  article: FigureArticle,
  dismissed: Readonly<Record<string, string>>,
): RawDisagreement {
  return {
    ...identity([date], dismissed),
    kind: 'date',
    subject: date.context,
    subjectLang: langOf(date.context),
    unit: 'date',
    members: [date],
    spread: null,
    topics: topicsOf([article]),
  }
}

/** Characters. */
const SHORT_ID = 10

const LONG_ID = 26

function idOf(members: readonly ArticleFigure[], length: number): string {
  const ids = members.map(({ id }) => id).sort(compare)
  return shortHash(ids.join(' '), length)
}

function identity(
  members: readonly ArticleFigure[],
  dismissed: Readonly<Record<string, string>>,
): Pick<Disagreement, 'id' | 'status' | 'note'> {
  const id = idOf(members, SHORT_ID)
  const note = Object.hasOwn(dismissed, id) ? (dismissed[id] ?? null) : null
  return { id, status: note === null ? 'open' : 'dismissed', note }
}

/** An id that two were made to share is neither's: a page cannot have it twice. */
function apart(all: readonly RawDisagreement[]): readonly RawDisagreement[] {
  const same = groupBy(all, ({ id }) => id)
  if (same.size === all.length) return all
  return all.map((found) =>
    same.get(found.id)?.length === 1 ? found : { ...found, id: idOf(found.members, LONG_ID) },
  )
}

function topicsOf(articles: readonly FigureArticle[]): readonly string[] {
  return [
    ...groupBy(
      articles.flatMap(({ topics }) => topics),
      (topic) => topic,
    ).keys(),
  ]
}
