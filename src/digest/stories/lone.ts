import { TOLD_DAYS } from '../days.ts'

/** Two articles and how alike they are, by their places. */
export interface Link {
  readonly low: number
  readonly high: number
  readonly score: number
}

/** How two articles are compared, by their places. */
export interface Comparing {
  readonly likeness: (one: number, other: number) => number
  /** Whether they give a figure alike. */
  readonly sharesFigure: (one: number, other: number) => boolean
  /** Whether they have a number below a hundred, a day or a month in common, and nothing else. */
  readonly sharesLittle: (one: number, other: number) => boolean
  /** How many rare things both name. */
  readonly things: (one: number, other: number) => number
  /** How many things most of each of two groups name, and hardly anybody else. */
  readonly ownThings: (some: readonly number[], others: readonly number[]) => number
  /** Whether an article is Chinese. */
  readonly isHan: (article: number) => boolean
}

/** Two that are less alike are no story, even where nothing else is like either: of thousands some are, by chance. */
const LONE = 0.1
/** The same where both give a figure alike, or name several things. */
const LONE_WITH_MORE = 0.02
/** Things that both are to name then. */
const THINGS = 2
/** What of a score another partner may have; and where both name several things, or give a figure alike. */
const RIVAL = 0.5
const RIVAL_WITH_THINGS = 0.9
const RIVAL_WITH_FIGURE = 1

/**
 * Pairs of few days that are not alike enough to be one story by that alone, but that have nobody
 * else: a feature shares little more with the news than a country and what happened, a figure, or two
 * things that few name.
 *
 * @param links All pairs that were compared and are somewhat alike.
 * @param days Days since 1970 of each article; NaN without a date.
 */
export function lonePairs(
  links: readonly Link[],
  days: readonly number[],
  {
    sharesFigure,
    sharesLittle,
    things,
  }: Pick<Comparing, 'sharesFigure' | 'sharesLittle' | 'things'>,
): readonly Link[] {
  const near = nearOnes(links, days)
  const areLone = bestIn(near, days.length)
  return near.filter((link) => {
    const { low, high, score } = link
    // Few are: what reads their terms is asked last.
    if (score < LONE_WITH_MORE || !areLone(link, RIVAL_WITH_FIGURE)) return false
    const isEnough =
      (score >= LONE && areLone(link, RIVAL)) ||
      sharesFigure(low, high) ||
      (areLone(link, RIVAL_WITH_THINGS) && things(low, high) >= THINGS)
    // A third of the welders, and a third of the cost.
    return isEnough && !sharesLittle(low, high)
  })
}

/** Whether both of a pair have their best partner in each other, and what part of its score a second has. */
function bestIn(links: readonly Link[], articles: number): (link: Link, rival: number) => boolean {
  const { best, second } = bestTwo(links, articles)
  return ({ low, high, score }, rival) =>
    [low, high].every((at) => best[at] === score && (second[at] ?? 0) < rival * score)
}

/** The two highest scores that each article has among some links. */
export function bestTwo(
  links: readonly Link[],
  articles: number,
): { readonly best: Float64Array; readonly second: Float64Array } {
  const best = new Float64Array(articles)
  const second = new Float64Array(articles)
  for (const { low, high, score } of links) {
    for (const at of [low, high]) {
      const first = best[at] ?? 0
      best[at] = Math.max(first, score)
      second[at] = Math.max(second[at] ?? 0, Math.min(first, score))
    }
  }
  return { best, second }
}

/** Pairs of few days. */
export function nearOnes(links: readonly Link[], days: readonly number[]): readonly Link[] {
  return links.filter(
    ({ low, high }) => Math.abs((days[low] ?? 0) - (days[high] ?? 0)) <= TOLD_DAYS,
  )
}
