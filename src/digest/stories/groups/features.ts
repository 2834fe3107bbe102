/** Features: articles that open without news of their own, beside the event that they are of. */
import { isPlaceCode, isSpotCode } from '../../bilingual/codes.ts'
import { isDuration } from '../../facts/numbers.ts'
import type { StoryTerms } from '../../facts/terms.ts'
import { cannotLink } from '../links/groupSimilarity.ts'
import type { Comparing, Link } from '../links/link.ts'
import { numbersOf } from '../links/sharedFigures.ts'
import type { PairModel } from '../weighed/model.ts'
import type { FeatureSigns } from '../weighed/weights.ts'
import type { KeptSigns, StorySigns } from './keptSigns.ts'

/** Least chance. A feature joins all of a story, so a wrong one costs several pairs. */
const LIKELY = 0.55
/** Days from the news to a feature of it. */
const FEW_DAYS = 10
/** Shared numbers that count. */
const MOST_NUMBERS = 2
/** The same of those that may have other units, and of durations; so many bring an article that opens with news, too. */
const MOST_MORE = 3
const TOLD_AGAIN = 2
/** Days within which other articles are compared with the story. */
const SAME_DAYS = 3
/** Days from the news to a feature right beside it. */
const BESIDE = 1
/** Rare terms that it then shares with the news, and how many fewer with any other article of these days. */
const RARE_TERMS = 3
const FEWER = 2

/** What is read of articles to tell features from other news. */
interface Telling extends Pick<Comparing, 'similarity' | 'rareTerms'> {
  readonly days: readonly number[]
  readonly termsOf: (article: number) => StoryTerms
  /** Whether it may open without news, read without unpacking its terms. */
  readonly mayOpenWithoutNews: (article: number) => boolean
  /** How many figures two share that are no count or share below a hundred. */
  readonly figures: (one: number, other: number) => number
  /** Numbers that two share, whatever their unit, and durations. */
  readonly sharedNumbers: (one: number, other: number) => readonly string[]
  /** Whether an article and some of a story have a name that no other article has. */
  readonly sharesExclusiveName: (article: number, story: readonly number[]) => boolean
  /** Whether two share a rare term that is more than common Han bigrams. */
  readonly isNamed: (one: number, other: number) => boolean
  /** The chance that an article is a feature of a story. */
  readonly feature: PairModel['feature']
  /** Signs of before; null where all are to be read. */
  readonly kept: Pick<KeptSigns, 'of' | 'put'> | null
}

/**
 * Links by which a story takes in an article that is of none, where it is likelier a feature than not.
 *
 * Most articles that are similar to a story without being of it are other news of its kind, another school, another recall, and
 * share as many rare terms. But these open with what makes them news: a figure, a place, a quarter. An article that opens with
 * the smell of resin is about something its readers have heard of; and a figure that no other article gives is of one event.
 *
 * @param links Pairs that have anything in common.
 * @param groups The story of each article, itself alone where it is of none; read anew for each article, so that
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

/** The links of each article that is of no story, in the order of the first of each. */
function linksOfLone(
  links: readonly Link[],
  groups: readonly (readonly number[])[],
): readonly (readonly [article: number, own: readonly Link[]])[] {
  const linksOf = new Array<Link[] | undefined>(groups.length)
  const all: [number, Link[]][] = []
  const add = (at: number, link: Link): void => {
    const known = linksOf[at]
    if (known) known.push(link)
    else if ((groups[at] ?? []).length <= 1) {
      const own = [link]
      linksOf[at] = own
      all.push([at, own])
    }
  }
  for (const link of links) {
    add(link.low, link)
    add(link.high, link)
  }
  return all
}

/** The most similar of the links to the story of the highest chance. */
function linkOf(
  article: number,
  links: readonly Link[],
  groups: readonly (readonly number[])[],
  telling: Telling,
): Link | null {
  const stories = storiesNear(article, links, groups, telling)
  if (stories.length === 0) return null
  const known = telling.kept?.of(article, links, stories) ?? null
  const found = stories.map((story, at): StorySigns => {
    const old = known?.[at]
    if (old) return { ...old, story, signs: toldAgain(article, story, old, telling) }
    const own = (link: Link): boolean => groups[otherOf(link, article)] === story
    return signsOf(article, story, split(links, own), telling)
  })
  telling.kept?.put(article, links, found)
  let likeliest: readonly number[] | null = null
  let most = LIKELY
  for (const { story, signs } of found) {
    const chance = signs === null ? 0 : telling.feature(signs, article, story)
    if (chance < most) continue
    most = chance
    likeliest = story
  }
  if (likeliest === null) return null
  return mostAlike(links.filter((link) => groups[otherOf(link, article)] === likeliest))
}

/** Signs of before, with what depends on other articles, and with what is kept once it is asked for. */
function toldAgain(
  article: number,
  story: readonly number[],
  { signs, isAsked }: StorySigns,
  telling: Telling,
): FeatureSigns | null {
  if (isAsked) cannotLink([article], story, telling.similarity)
  if (signs === null) return null
  return { ...signs, exclusiveName: Number(telling.sharesExclusiveName(article, story)) }
}

const NONE: readonly never[] = []

/** Stories with an article of a few days before or after that is linked to it. */
function storiesNear(
  article: number,
  links: readonly Link[],
  groups: readonly (readonly number[])[],
  { days }: Pick<Telling, 'days'>,
): readonly (readonly number[])[] {
  let stories: Map<readonly number[], boolean> | null = null
  for (const link of links) {
    const story = groups[otherOf(link, article)] ?? NONE
    if (story.length < 2) continue
    // Most articles have none, and get no map.
    stories ??= new Map()
    stories.set(story, stories.get(story) === true || daysOf(link, days) <= FEW_DAYS)
  }
  if (stories === null) return NONE
  const found: (readonly number[])[] = []
  for (const [story, isNear] of stories) if (isNear) found.push(story)
  return found
}

function otherOf({ low, high }: Link, article: number): number {
  return low === article ? high : low
}

/** Links of an article to those of a story, and to all others. */
interface Links {
  readonly own: readonly Link[]
  readonly others: readonly Link[]
}

function split(links: readonly Link[], isOwn: (link: Link) => boolean): Links {
  const [own, others]: [Link[], Link[]] = [[], []]
  for (const link of links) (isOwn(link) ? own : others).push(link)
  return { own, others }
}

/**
 * Signs of a feature; null where it cannot be one. An article that opens with news of its own is a feature by a figure alone that
 * no other gives. Rare terms are read last, as most articles are of no story.
 */
function signsOf(
  article: number,
  story: readonly number[],
  links: Links,
  all: Telling,
): StorySigns {
  const { own, others } = links
  const { days, termsOf, mayOpenWithoutNews, sharesExclusiveName, ...telling } = all
  const none = { story, signs: null, isAsked: false }
  const apart = Math.min(...own.map((link) => daysOf(link, days)))
  // NaN where an article has no date.
  if (!(apart <= FEW_DAYS)) return none
  const gives = ({ low, high }: Link): boolean => telling.figures(low, high) > 0
  const isGiven = own.some(gives) && !others.some(gives)
  // Most are ruled out by that, so that the terms of few are unpacked.
  const isAside =
    mayOpenWithoutNews(article) && opensWithoutNews(termsOf(article), () => story.map(termsOf))
  const again = numbersAgain(article, story, others, telling)
  if (!isGiven && !isAside && again.numbers + again.durations < TOLD_AGAIN) return none
  const { isSeries, isReport } = termsOf(article)
  if (isSeries || isReport) return none
  const rareTerms = mostRareTerms(own, telling)
  if (rareTerms === 0 && !isGiven && again.numbers < TOLD_AGAIN) return none
  if (cannotLink([article], story, telling.similarity)) return { ...none, isAsked: true }
  const isMuch = isAside && apart <= BESIDE && rareTerms >= RARE_TERMS
  const nearOthers = (): readonly Link[] => others.filter((link) => daysOf(link, days) <= SAME_DAYS)
  const numbers = numbersAlike(article, story, others, termsOf)
  const signs = {
    given: Number(isGiven),
    numbers,
    moreNumbers: Math.min(Math.max(0, again.numbers - numbers), MOST_MORE),
    durations: Math.min(again.durations, MOST_MORE),
    exclusiveName: Number(sharesExclusiveName(article, story)),
    named: Number(own.some(({ low, high }) => telling.isNamed(low, high))),
    aside: Number(isAside),
    beside: Number(isMuch && rareTerms - mostRareTerms(nearOthers(), telling) >= FEWER),
    rareTerms: Math.log1p(rareTerms),
    days: apart,
    similarity: Math.log(Math.max(...own.map(({ score }) => score))),
  }
  return { story, signs, isAsked: true }
}

/** How many numbers an article shares with some of a story, and with none of the others that are similar. */
function numbersAlike(
  article: number,
  story: readonly number[],
  others: readonly Link[],
  termsOf: Telling['termsOf'],
): number {
  const given = (at: number): readonly string[] => numbersOf(termsOf(at).marks)
  const elsewhere = new Set(others.flatMap((link) => given(otherOf(link, article))))
  const told = new Set(story.flatMap(given))
  const alike = new Set(
    given(article).filter((number) => told.has(number) && !elsewhere.has(number)),
  )
  return Math.min(alike.size, MOST_NUMBERS)
}

/** How many numbers, whatever their unit, and durations an article shares with some of a story, and with none of the others. */
function numbersAgain(
  article: number,
  story: readonly number[],
  others: readonly Link[],
  { sharedNumbers }: Pick<Telling, 'sharedNumbers'>,
): { readonly numbers: number; readonly durations: number } {
  const shared = new Set(story.flatMap((other) => sharedNumbers(article, other)))
  if (shared.size > 0) {
    for (const { low, high } of others)
      for (const own of sharedNumbers(low, high)) shared.delete(own)
  }
  const durations = [...shared].filter(isDuration).length
  return { numbers: shared.size - durations, durations }
}

function mostRareTerms(links: readonly Link[], { rareTerms }: Pick<Telling, 'rareTerms'>): number {
  return Math.max(0, ...links.map(({ low, high }) => rareTerms(low, high)))
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
 * Whether an article opens with none of this: a figure in its headline, one by which an event is recognised, a period or a place
 * that the others do not have.
 *
 * @param others Read only where it opens with no figure.
 */
export function opensWithoutNews(
  { isFigured, told, period, codes }: StoryTerms,
  others: () => readonly StoryTerms[],
): boolean {
  if (isFigured || told.length > 0) return false
  const terms = others()
  const isOwnPlace = (code: string): boolean =>
    (isPlaceCode(code) || isSpotCode(code)) && !terms.some((other) => other.codes.includes(code))
  return (
    (period === null || terms.some((other) => other.period === period)) && !codes.some(isOwnPlace)
  )
}
