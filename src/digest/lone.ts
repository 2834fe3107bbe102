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
  /** How many rare things both name. */
  readonly things: (one: number, other: number) => number
  /** Whether an article is Chinese. */
  readonly isHan: (article: number) => boolean
}

/** Two that are less alike are no story, even where nothing else is like either. */
const LONE = 0.06
/** The same between two Chinese articles: any two share some pairs of characters. */
const LONE_IN_HAN = 0.1
/** The same where both give a figure alike, or name several things. */
const LONE_WITH_MORE = 0.02
/** Things that both are to name then. */
const THINGS = 2
/** An event is told on its day and the next, or after the weekend. */
export const TOLD_DAYS = 3
/** What of a score another partner may have; and where both have more in common. */
const RIVAL = 0.5
const RIVAL_WITH_MORE = 0.9
/** No pair that is less alike makes a story, or keeps one from being made. */
export const LEAST = RIVAL_WITH_MORE * LONE_WITH_MORE

/**
 * Pairs of few days that are not alike enough to be one story by that alone, but that have nobody
 * else: a feature shares little more with the news than a country and what happened, a figure, or two
 * things that few name.
 *
 * @param links All pairs that were compared and are as alike as {@link LEAST}.
 * @param days Days since 1970 of each article; NaN without a date.
 */
export function lonePairs(
  links: readonly Link[],
  days: readonly number[],
  { sharesFigure, things, isHan }: Omit<Comparing, 'likeness'>,
): readonly Link[] {
  const near = nearOnes(links, days)
  const areLone = bestIn(near, days.length)
  return near.filter((link) => {
    const { low, high, score } = link
    // Few are: what reads their terms is asked last.
    if (score < LONE_WITH_MORE || !areLone(link, RIVAL_WITH_MORE)) return false
    const isEnough = score >= LONE_IN_HAN || (score >= LONE && !(isHan(low) && isHan(high)))
    return (
      (isEnough && areLone(link, RIVAL)) || sharesFigure(low, high) || things(low, high) >= THINGS
    )
  })
}

/** Whether both of a pair have their best partner in each other, and what part of its score a second has. */
function bestIn(links: readonly Link[], articles: number): (link: Link, rival: number) => boolean {
  const best = new Float64Array(articles)
  const second = new Float64Array(articles)
  for (const { low, high, score } of links) {
    for (const at of [low, high]) {
      const first = best[at] ?? 0
      best[at] = Math.max(first, score)
      second[at] = Math.max(second[at] ?? 0, Math.min(first, score))
    }
  }
  return ({ low, high, score }, rival) =>
    [low, high].every((at) => best[at] === score && (second[at] ?? 0) < rival * score)
}

/** As alike as this to each article of a story, another may be of it too. */
const THIRD = 0.18

/**
 * Articles of no story that are alike to all of one, give a figure that one of them gives, and have
 * nobody else: the feature between the news and its follow-up. Other news of the same company on
 * those days is as like, and has other figures.
 *
 * @param groups The story of each article, itself alone where it is of none.
 */
export function thirds(
  links: readonly Link[],
  days: readonly number[],
  groups: readonly (readonly number[])[],
  { likeness, sharesFigure }: Pick<Comparing, 'likeness' | 'sharesFigure'>,
): readonly Link[] {
  const found: Link[] = []
  for (const [at, own] of partnersOf(nearOnes(links, days), groups)) {
    const storyOf = ({ low, high }: Link): readonly number[] =>
      groups[low === at ? high : low] ?? []
    const best = own.reduce((top, link) => (link.score > top.score ? link : top))
    const story = storyOf(best)
    const isAlone = own.every((link) => storyOf(link) === story || link.score < RIVAL * best.score)
    const isOfIt =
      story.length > 1 &&
      story.every((other) => likeness(at, other) >= THIRD) &&
      story.some((other) => sharesFigure(at, other))
    if (isAlone && isOfIt) found.push(best)
  }
  return found
}

/** What three must have in the mean of their pairs. */
const OF_THREE = 0.1

/**
 * Three articles of few days and no story, of which each is like another, and nobody else is like any
 * of them: the rivals that keep two of them from being a lone pair are the third.
 *
 * @param groups As above.
 * @returns Links that make one of all three.
 */
export function lonelyThrees(
  links: readonly Link[],
  days: readonly number[],
  groups: readonly (readonly number[])[],
  { likeness, sharesFigure }: Pick<Comparing, 'likeness' | 'sharesFigure'>,
): readonly Link[] {
  // Somebody who is as like weeks later is somebody, too.
  const partners = partnersOf(links, groups)
  const found: Link[] = []
  for (const [at, own] of partners) {
    const alike = nearOnes(own, days).filter(({ score }) => score >= THIRD)
    // Told by the one in the middle; where each is like both others, by the first.
    if (alike.length !== 2) continue
    const [one = -1, other = -1] = alike.map(({ low, high }) => (low === at ? high : low))
    const three = [at, one, other]
    const within = ({ low, high }: Link): boolean => three.includes(low) && three.includes(high)
    const isAlone = three.every((each) =>
      partners.get(each)?.every((link) => within(link) || link.score < RIVAL * THIRD),
    )
    if (!isAlone) continue
    const last = likeness(one, other)
    if (last >= THIRD && at > Math.min(one, other)) continue
    const sum = alike.reduce((total, { score }) => total + score, last)
    const isTold = three.some((each, place) => sharesFigure(each, three[(place + 1) % 3] ?? -1))
    if (last >= 0 && sum >= 3 * OF_THREE && isTold) found.push(...alike)
  }
  return found
}

/** The links of each article of no story. */
function partnersOf(
  links: readonly Link[],
  groups: readonly (readonly number[])[],
): ReadonlyMap<number, readonly Link[]> {
  const partners = new Map<number, Link[]>()
  for (const link of links) {
    for (const at of [link.low, link.high]) {
      if (groups[at]?.length !== 1) continue
      const own = partners.get(at)
      if (own) own.push(link)
      else partners.set(at, [link])
    }
  }
  return partners
}

/** Pairs of few days. */
export function nearOnes(links: readonly Link[], days: readonly number[]): readonly Link[] {
  return links.filter(
    ({ low, high }) => Math.abs((days[low] ?? 0) - (days[high] ?? 0)) <= TOLD_DAYS,
  )
}
