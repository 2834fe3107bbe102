/** Two articles and how alike they are, by their places. */
export interface Link {
  readonly low: number
  readonly high: number
  readonly score: number
}

/** Two that are less alike are no story, even where nothing else is like either. */
const LONE = 0.06
/** The same between two Chinese articles. */
export const LONE_IN_HAN = 0.1
/** An event is told on its day and the next, or after the weekend. */
const TOLD_DAYS = 3
/** What of a score another partner may have. */
const RIVAL = 0.5
/** No pair that is less alike makes a story, or keeps one from being made. */
export const LEAST = RIVAL * LONE

/**
 * Pairs of few days that are not alike enough to be one story by that alone, but that have nobody
 * else: a feature shares little more with the news than a country and what happened.
 *
 * @param links All pairs that were compared and are as alike as {@link LEAST}.
 * @param days Days since 1970 of each article; NaN without a date.
 */
export function lonePairs(links: readonly Link[], days: readonly number[]): readonly Link[] {
  const near = nearOnes(links, days)
  const best = new Float64Array(days.length)
  const second = new Float64Array(days.length)
  for (const { low, high, score } of near) {
    for (const at of [low, high]) {
      const first = best[at] ?? 0
      best[at] = Math.max(first, score)
      second[at] = Math.max(second[at] ?? 0, Math.min(first, score))
    }
  }
  const isLone = (at: number, score: number): boolean =>
    best[at] === score && (second[at] ?? 0) < RIVAL * score
  return near.filter(
    ({ low, high, score }) => score >= LONE && isLone(low, score) && isLone(high, score),
  )
}

/** As alike as this to each article of a story, another may be of it too. */
const THIRD = 0.18

/** How two articles are compared, by their places. */
export interface Comparing {
  readonly likeness: (one: number, other: number) => number
  /** Whether they give a figure alike. */
  readonly sharesFigure: (one: number, other: number) => boolean
}

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
  { likeness, sharesFigure }: Comparing,
): readonly Link[] {
  const partners = new Map<number, Link[]>()
  for (const link of nearOnes(links, days)) {
    for (const at of [link.low, link.high]) {
      if (groups[at]?.length !== 1) continue
      const own = partners.get(at)
      if (own) own.push(link)
      else partners.set(at, [link])
    }
  }
  const found: Link[] = []
  for (const [at, own] of partners) {
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

function nearOnes(links: readonly Link[], days: readonly number[]): readonly Link[] {
  return links.filter(
    ({ low, high }) => Math.abs((days[low] ?? 0) - (days[high] ?? 0)) <= TOLD_DAYS,
  )
}
