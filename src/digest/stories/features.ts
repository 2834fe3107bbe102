/** Features: articles that open with no news of their own, told beside the event that they are of. */
import { isPlaceCode, isSpotCode } from '../bilingual/codes.ts'
import type { StoryTerms } from '../facts/terms.ts'
import { NEVER } from './likenessScale.ts'
import type { Comparing, Link } from './lone.ts'

/** Days from the news to a feature of it. */
const BESIDE = 1
/** Rare things that both name, and how many fewer any other article of its days may have in common with it. */
const THINGS = 3
const FEWER = 2
/** What two must have of likeness whom one figure brings together. */
const ALIKE = 0.1

/** How a feature is told from other news. */
interface Telling extends Pick<Comparing, 'likeness' | 'things'> {
  readonly days: readonly number[]
  readonly termsOf: (article: number) => StoryTerms
  /** How many figures two both give that are no count or share below a hundred. */
  readonly figures: (one: number, other: number) => number
  /** Whether anything rare that both name is more than words of many trades. */
  readonly isNamed: (one: number, other: number) => boolean
}

/** An article that another is somewhat alike. */
interface Partner {
  readonly link: Link
  readonly other: number
  readonly things: number
}

/**
 * Links by which a story takes in an article of its days that is of none: it names several rare things with one of the
 * story, and hardly any with others, or gives a figure with it, and opens with no news of its own.
 *
 * Most that stands beside an event and is like it is other news of its kind, another school, another recall, and shares as
 * much. But that opens with what makes it news: a figure, a place, the quarter that it is of. An article that opens with the
 * smell of resin tells of what its readers have heard.
 *
 * @param near Pairs of few days.
 * @param groups The story of each article, itself alone where it is of none; asked for anew for each article, so that
 *   links may be joined on the way.
 */
export function* features(
  near: readonly Link[],
  groups: readonly (readonly number[])[],
  telling: Telling,
): Generator<Link, void, undefined> {
  for (const [article, links] of linksOfLone(near, groups)) {
    if ((groups[article] ?? []).length > 1) continue
    const link = linkOf(article, links, groups, telling)
    if (link !== null) yield link
  }
}

/** The links of each article that is of no story. */
function linksOfLone(
  near: readonly Link[],
  groups: readonly (readonly number[])[],
): ReadonlyMap<number, readonly Link[]> {
  const linksOf = new Map<number, Link[]>()
  for (const link of near) {
    for (const at of [link.low, link.high]) {
      if ((groups[at] ?? []).length > 1) continue
      const known = linksOf.get(at)
      if (known) known.push(link)
      else linksOf.set(at, [link])
    }
  }
  return linksOf
}

function linkOf(
  article: number,
  links: readonly Link[],
  groups: readonly (readonly number[])[],
  telling: Telling,
): Link | null {
  const { things, figures, isNamed } = telling
  const partners = links.map(
    (link): Partner => ({
      link,
      other: link.low === article ? link.high : link.low,
      things: things(link.low, link.high),
    }),
  )
  const isFeatureOf = ({ other }: Partner): boolean =>
    isFeature(article, groups[other] ?? [], telling)
  const others = ({ other }: Partner): readonly Partner[] =>
    partners.filter((partner) => !groups[other]?.includes(partner.other))
  const named = best(partners, (partner) => partner.things)
  if (
    named !== undefined &&
    named.things >= THINGS &&
    others(named).every((partner) => partner.things + FEWER <= named.things) &&
    isNamed(named.link.low, named.link.high) &&
    isFeatureOf(named)
  )
    return named.link
  const isGiven = ({ link }: Partner): boolean => figures(link.low, link.high) > 0
  const alike = best(partners, ({ link }) => link.score)
  return alike !== undefined &&
    alike.link.score >= ALIKE &&
    isGiven(alike) &&
    !others(alike).some(isGiven) &&
    isFeatureOf(alike)
    ? alike.link
    : null
}

/** The partner that has most of something; of equal ones the first. */
function best(
  partners: readonly Partner[],
  amount: (partner: Partner) => number,
): Partner | undefined {
  return partners.reduce<Partner | undefined>(
    (most, partner) => (most === undefined || amount(partner) > amount(most) ? partner : most),
    undefined,
  )
}

/** Whether an article stands beside a story of several and opens with no news of its own. */
function isFeature(
  article: number,
  story: readonly number[],
  { likeness, days, termsOf }: Telling,
): boolean {
  const day = days[article] ?? Number.NaN
  return (
    story.length > 1 &&
    story.some((other) => Math.abs(day - (days[other] ?? Number.NaN)) <= BESIDE) &&
    story.every((other) => likeness(article, other) !== NEVER) &&
    opensAside(termsOf(article), story.map(termsOf))
  )
}

/**
 * Whether an article opens with none of this: a figure in its headline, or one that an event is known again by, a part of
 * a year or a place of which the others have nothing. Nor may it be a daily or weekly report.
 */
export function opensAside(
  { isFigured, told, period, codes, isSeries }: StoryTerms,
  others: readonly StoryTerms[],
): boolean {
  const isOwnPlace = (code: string): boolean =>
    (isPlaceCode(code) || isSpotCode(code)) && !others.some((other) => other.codes.includes(code))
  return (
    !isSeries &&
    !isFigured &&
    told.length === 0 &&
    (period === null || others.some((other) => other.period === period)) &&
    !codes.some(isOwnPlace)
  )
}
