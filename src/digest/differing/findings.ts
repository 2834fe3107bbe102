/** What comparing the claims of articles finds, in ids alone: small plain data that the next build can use again. */
import { compare } from '../../text/compare.ts'
import { groupBy } from '../group.ts'
import { Unions } from '../unions.ts'
import { bucketsOf, MOST_MEMBERS, pairsOf } from './buckets.ts'
import { labelOf, otherLabelOf } from './labels/label.ts'
import { type FigureArticle, figureIn, type Placed } from './placed.ts'
import { differ, isAlike } from './rules/differ.ts'
import { withSettledMoney } from './settledMoney.ts'
import { isSupportedSlip } from './weighed/supportedSlips.ts'
import { withoutThirdNumbers } from './weighed/thirdNumbers.ts'
import { thirdsOf } from './weighed/thirds.ts'
import { likelyPairs } from './weighed/weighed.ts'
import { byWeight, type FigureJudge } from './weighed/weights.ts'

export interface Findings {
  readonly differing: readonly Difference[]
  /** Figures that another source also gives, each with the id of that source's article. */
  readonly agreed: readonly (readonly [figure: string, article: string])[]
}

/** Figures that contradict each other. */
export interface Difference {
  /** At least two, lowest first. */
  readonly members: readonly FigureRef[]
  readonly subject: string
  /** The same in the other language; null where no text of that language names it. */
  readonly otherSubject: string | null
  /** Highest divided by lowest; null where the lowest is 0. */
  readonly spread: number | null
}

type Pairs = readonly (readonly [Placed, Placed])[]

/** A figure by ids. */
export interface FigureRef {
  readonly article: string
  readonly figure: string
}

/**
 * Compare the claims of a group of articles that share no bucket with any other article.
 *
 * @param stories Ids of the articles of each story.
 * @param judge Gives the chance of a pair that the rules leave undecided.
 */
export function findingsOf(
  all: readonly FigureArticle[],
  stories: readonly (readonly string[])[],
  judge: FigureJudge = byWeight,
): Findings {
  const articles = withSettledMoney(all, stories)
  const buckets = bucketsOf(articles, stories)
  const pairs = pairsOf(
    buckets,
    (left, right, by) =>
      differ(left, right, by) && (by !== 'digits' || isSupportedSlip(left, right)),
  )
  const alike = pairsOf(buckets, isAlike)
  const differing = [
    ...pairs,
    ...withoutThirdNumbers(pairs, weighedOf(articles, stories, pairs, judge)),
  ]
  return {
    differing: clusters([...differing, ...thirdsOf(differing)]).flatMap(
      (members) => difference(members) ?? [],
    ),
    agreed: [...agreedIn(alike)],
  }
}

/** Likely pairs among those of each story that the rules leave undecided. */
function weighedOf(
  articles: readonly FigureArticle[],
  stories: readonly (readonly string[])[],
  pairs: Pairs,
  judge: FigureJudge,
): Pairs {
  const compared = new Set(
    pairs.flatMap(([left, right]) => [
      `${left.claim.figure} ${right.article.id}`,
      `${right.claim.figure} ${left.article.id}`,
    ]),
  )
  const byId = new Map(articles.map((article) => [article.id, article]))
  return stories.flatMap((ids, story) =>
    likelyPairs(
      ids.flatMap((id) => byId.get(id) ?? []),
      story,
      (figure, article) => compared.has(`${figure} ${article}`),
      judge,
    ),
  )
}

function agreedIn(alike: Pairs): ReadonlyMap<string, string> {
  const agreed = new Map<string, string>()
  for (const [left, right] of alike) {
    if (left.article.source === right.article.source) continue
    if (!agreed.has(left.claim.figure)) agreed.set(left.claim.figure, right.article.id)
    if (!agreed.has(right.claim.figure)) agreed.set(right.claim.figure, left.article.id)
  }
  return agreed
}

/** Joins pairs that share a figure into one disagreement; in the order of their first pair. */
function clusters(pairs: Pairs): readonly (readonly Placed[])[] {
  const members = new Map<string, Placed>()
  const unions = new Unions()
  for (const [left, right] of pairs) {
    members.set(left.claim.figure, left).set(right.claim.figure, right)
    unions.join(left.claim.figure, right.claim.figure)
  }
  const joined = groupBy(members.values(), ({ claim }) => unions.top(claim.figure))
  return [...joined.values()].filter(isOne)
}

/** Whether as many members can be of one quantity. */
function isOne(members: readonly Placed[]): boolean {
  if (members.length <= MOST_MEMBERS) return true
  const story = members[0]?.story ?? null
  return story !== null && members.every((member) => member.story === story)
}

function difference(members: readonly Placed[]): Difference | null {
  const byValue = [...members].sort(
    (a, b) => a.claim.value - b.claim.value || compare(a.claim.figure, b.claim.figure),
  )
  const found = byValue.flatMap((member) => {
    const figure = figureIn(member)
    return figure === null ? [] : [{ article: member.article.id, figure }]
  })
  const lowest = byValue[0]?.claim
  const highest = byValue.at(-1)?.claim
  if (!lowest || !highest || found.length < 2) return null
  const claims = byValue.map(({ claim }) => claim)
  const figures = found.map(({ figure }) => figure)
  const subject = labelOf(claims, figures)
  return {
    members: found.map(({ article, figure: { id } }) => ({ article, figure: id })),
    subject,
    otherSubject: otherLabelOf(subject, claims, figures),
    spread: lowest.value === 0 ? null : Number((highest.value / lowest.value).toPrecision(6)),
  }
}
