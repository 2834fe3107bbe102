/** Features: articles that open with no news of their own, told beside the event that they are of. */
import { isPlaceCode, isSpotCode } from '../bilingual/codes.ts'
import type { StoryTerms } from '../facts/terms.ts'
import { NEVER } from './likenessScale.ts'
import type { Comparing, Link } from './lone.ts'
import type { Judge } from './weighed.ts'
import type { FeatureSigns } from './weights.ts'

/**
 * The chance that an article needs. It is told with all of a story, so a wrong one costs several pairs: .6 brings the annotated
 * sets six right ones more and seventeen wrong.
 */
const LIKELY = 0.7
/** Days from the news to a feature of it. */
const FEW_DAYS = 7
/** Of the same days: what is told then is asked what it has in common, too. */
const SAME_DAYS = 3
/** Days from the news to a feature that stands right beside it. */
const BESIDE = 1
/** Rare things that it then names with the news, and how many fewer any other article of these days has in common with it. */
const THINGS = 3
const FEWER = 2

/** How a feature is told from other news. */
interface Telling extends Pick<Comparing, 'likeness' | 'things'> {
  readonly days: readonly number[]
  readonly termsOf: (article: number) => StoryTerms
  /** How many figures two both give that are no count or share below a hundred. */
  readonly figures: (one: number, other: number) => number
  /** Whether anything rare that both name is more than words of many trades. */
  readonly isNamed: (one: number, other: number) => boolean
  /** The chance that an article is a feature of a story. */
  readonly feature: Judge['feature']
}

/** An article that another is somewhat alike. */
interface Partner {
  readonly link: Link
  readonly other: number
  readonly days: number
  readonly things: number
  readonly isGiven: boolean
  readonly isNamed: boolean
}

/**
 * Links by which a story takes in an article of its days that is of none, where more speaks for it than against.
 *
 * Most that stands beside an event and is like it is other news of its kind, another school, another recall, and names as
 * many rare things with it. But that opens with what makes it news: a figure, a place, the quarter that it is of. An article
 * that opens with the smell of resin tells of what its readers have heard; and a figure that nobody else gives is of one event.
 *
 * @param links Pairs that are somewhat alike.
 * @param groups The story of each article, itself alone where it is of none; asked for anew for each article, so that
 *   links may be joined on the way.
 */
export function* features(
  links: readonly Link[],
  groups: readonly (readonly number[])[],
  telling: Telling,
): Generator<Link, void, undefined> {
  for (const [article, own] of linksOfLone(links, groups)) {
    if ((groups[article] ?? []).length > 1) continue
    const link = linkOf(article, own, groups, telling)
    if (link !== null) yield link
  }
}

/** The links of each article that is of no story. */
function linksOfLone(
  links: readonly Link[],
  groups: readonly (readonly number[])[],
): ReadonlyMap<number, readonly Link[]> {
  const linksOf = new Map<number, Link[]>()
  for (const link of links) {
    for (const at of [link.low, link.high]) {
      if ((groups[at] ?? []).length > 1) continue
      const known = linksOf.get(at)
      if (known) known.push(link)
      else linksOf.set(at, [link])
    }
  }
  return linksOf
}

/** The most alike of the links to the story that it is likeliest of. */
function linkOf(
  article: number,
  links: readonly Link[],
  groups: readonly (readonly number[])[],
  telling: Telling,
): Link | null {
  const { isSeries, isReport } = telling.termsOf(article)
  if (isSeries || isReport) return null
  const others = links.map((link) => ({ link, other: link.low === article ? link.high : link.low }))
  const stories = new Set(others.flatMap(({ other }) => [groups[other] ?? []]))
  const partners: Partner[] = []
  let found: Link | null = null
  let most = LIKELY
  for (const story of stories) {
    const own = others.filter(({ other }) => story.includes(other)).map(({ link }) => link)
    if (!mayBeOf(article, story, own, telling)) continue
    if (partners.length === 0) partners.push(...others.map((each) => partnerOf(each, telling)))
    const chance = telling.feature(signsOf(article, story, partners, telling), article, story)
    if (chance < most) continue
    most = chance
    found = mostAlike(own)
  }
  return found
}

/** Whether a story of several is of the days of an article, and none of it is another event. */
function mayBeOf(
  article: number,
  story: readonly number[],
  links: readonly Link[],
  { likeness, days }: Telling,
): boolean {
  return (
    story.length > 1 &&
    links.some((link) => daysOf(link, days) <= FEW_DAYS) &&
    story.every((other) => likeness(article, other) !== NEVER)
  )
}

function partnerOf(
  { link, other }: Pick<Partner, 'link' | 'other'>,
  { things, figures, isNamed, days }: Telling,
): Partner {
  const { low, high } = link
  return {
    link,
    other,
    days: daysOf(link, days),
    things: things(low, high),
    isGiven: figures(low, high) > 0,
    isNamed: isNamed(low, high),
  }
}

function signsOf(
  article: number,
  story: readonly number[],
  partners: readonly Partner[],
  { termsOf }: Telling,
): FeatureSigns {
  const own = partners.filter(({ other }) => story.includes(other))
  const others = partners.filter(({ other }) => !story.includes(other))
  const things = Math.max(...own.map((partner) => partner.things))
  const days = Math.min(...own.map((partner) => partner.days))
  const rival = Math.max(0, ...others.map((each) => (each.days <= SAME_DAYS ? each.things : 0)))
  const isAside = opensAside(termsOf(article), story.map(termsOf))
  const isBeside = isAside && days <= BESIDE && things >= THINGS && things - rival >= FEWER
  return {
    given: Number(own.some(({ isGiven }) => isGiven) && !others.some(({ isGiven }) => isGiven)),
    named: Number(own.some(({ isNamed }) => isNamed)),
    aside: Number(isAside),
    beside: Number(isBeside),
    things: Math.log1p(things),
    days,
    likeness: Math.log(Math.max(...own.map(({ link }) => link.score))),
  }
}

function mostAlike(links: readonly Link[]): Link | null {
  return links.reduce<Link | null>(
    (most, link) => (most === null || link.score > most.score ? link : most),
    null,
  )
}

function daysOf({ low, high }: Link, days: readonly number[]): number {
  return Math.abs((days[low] ?? Number.NaN) - (days[high] ?? Number.NaN))
}

/**
 * Whether an article opens with none of this: a figure in its headline, or one that an event is known again by, a part of
 * a year or a place of which the others have nothing.
 */
export function opensAside(
  { isFigured, told, period, codes }: StoryTerms,
  others: readonly StoryTerms[],
): boolean {
  const isOwnPlace = (code: string): boolean =>
    (isPlaceCode(code) || isSpotCode(code)) && !others.some((other) => other.codes.includes(code))
  return (
    !isFigured &&
    told.length === 0 &&
    (period === null || others.some((other) => other.period === period)) &&
    !codes.some(isOwnPlace)
  )
}
