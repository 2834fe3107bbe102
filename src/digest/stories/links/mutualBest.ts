import { bestTwo, type Comparing, type Link, nearOnes } from './link.ts'

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
