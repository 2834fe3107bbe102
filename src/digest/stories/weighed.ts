/** Two articles that no rule joins: what speaks for one event and what against it is added up. */
import { TOLD_DAYS } from '../days.ts'
import { chanceOf, sumOf } from '../odds.ts'
import { NEVER } from './likenessScale.ts'
import { bestTwo, type Link } from './lone.ts'

/** What the texts of two articles say of it, the later and the earlier. */
export interface TextSigns {
  /** 1 where one is Chinese and the other English. */
  readonly across: number
  /** 1 where each opens with a name that the other does not have. */
  readonly otherNames: number
  /** 1 where the headline of the later tells what a company earned, half where only that of the earlier does. */
  readonly report: number
  /** Natural logarithm of the words of the shorter, 50 at most: a brief tells little of what it has not in common. */
  readonly length: number
  /** Square root of how many things both name that few others do. */
  readonly things: number
  /** Square root of how many names, nouns and events of both languages both open with. */
  readonly codes: number
  /** 1 where each opens with events of both languages, and none is the same. */
  readonly otherEvents: number
  /**
   * Natural logarithm of 1 and how many names one opens with that the other has nowhere; of the one with
   * fewer. None of Han, nor of two languages.
   */
  readonly ownNames: number
}

/** And of those of the same days. */
export interface NearSigns extends TextSigns {
  /** 1 on one day or the next. */
  readonly atOnce: number
  /** Figures that both give, and few others do. */
  readonly figures: number
}

/** And what the later of two says, that comes days or months after: 1 where it is so. */
export interface LaterSigns extends TextSigns {
  /** It speaks of the time of the earlier. */
  readonly recalls: number
  /** Its headline tells what came of something. */
  readonly outcome: number
  /** It opens with a rare name of the earlier. */
  readonly opens: number
}

/** And what the others say: those that are as like, and those that each is joined with. */
export interface OtherSigns {
  /** Mean likeness of each to the story of the other; the lower of both. */
  readonly likeness: number
  /** Of the best other partner of either, what it has of likeness. */
  readonly rival: number
  /** Natural logarithm of how many pairs would be joined. */
  readonly pairs: number
  /** 1 where the one is of no story yet. */
  readonly laterAlone: number
  readonly earlierAlone: number
}

/** In natural logarithms of odds. */
interface Weights<Signs> {
  /** Where there is no sign. */
  readonly none: number
  readonly texts: Readonly<Record<keyof Signs, number>>
  readonly others: Readonly<Record<keyof OtherSigns, number>>
}

/**
 * What each sign weighs: what annotated digests tell of the pairs that the rules leave, by logistic
 * regression. `tests/digest/weighStories.ts` prints them.
 */
const NEAR: Weights<NearSigns> = {
  none: -5.39,
  texts: {
    across: 2.12,
    otherNames: -0.937,
    length: 1.21,
    report: -2.69,
    things: 1.89,
    codes: 0.703,
    otherEvents: -0.578,
    ownNames: -0.636,
    atOnce: 0.977,
    figures: 0.56,
  },
  others: {
    likeness: 9.51,
    rival: -4.68,
    pairs: -2.18,
    laterAlone: -0.449,
    earlierAlone: -0.562,
  },
}
const LATER: Weights<LaterSigns> = {
  none: -8.73,
  texts: {
    across: 2.71,
    otherNames: -0.254,
    length: 2.3,
    report: -0.575,
    things: 1.51,
    codes: 0.818,
    otherEvents: 0.64,
    ownNames: -0.965,
    recalls: 2.2,
    outcome: 1.05,
    opens: 0.671,
  },
  others: {
    likeness: 9.87,
    rival: -3.84,
    pairs: -3.55,
    laterAlone: -1.48,
    earlierAlone: -2.79,
  },
}

/** How signs are judged. */
export interface Judge {
  /** What the texts say in sum, of the same days and of days apart. */
  readonly near: (signs: NearSigns) => number
  readonly later: (signs: LaterSigns) => number
  /** The chance that two articles are of one event, 0 to 1, from that sum. */
  readonly chance: (sum: number, signs: OtherSigns, link: Link, isLater: boolean) => number
}

/** By what each sign weighs. */
export const BY_WEIGHT: Judge = {
  near: (signs) => NEAR.none + sumOf(NEAR.texts, signs),
  later: (signs) => LATER.none + sumOf(LATER.texts, signs),
  chance: (sum, signs, _, isLater) => chanceOf(sum + sumOf((isLater ? LATER : NEAR).others, signs)),
}

/** Two that are less alike are not weighed. */
export const SOMEWHAT_ALIKE = 0.005
/** What two articles must have, and the pairs of their stories in the mean: a third is often joined by way of one. */
const LIKELY = 0.5
const ON_THE_WHOLE = 0.25
/** Articles of a story that another is compared with. */
const COMPARED = 8
const MOST_LIKENESS = 0.5
const MOST_RIVAL = 0.6

interface Weighing {
  readonly likeness: (one: number, other: number) => number
  /** What the texts of two say in sum; minus infinity where they may not be of one event, or say nothing. */
  readonly ofTexts: (low: number, high: number) => number
  readonly chance: Judge['chance']
}

/**
 * Links of articles that are more likely of one event than not, the likeliest first.
 *
 * @param links All pairs that were compared and have anything in common.
 * @param days Days since 1970 of each article; NaN without a date.
 * @param groups The story of each article, itself alone where it is of none; asked for anew for each
 *   link, so that links may be joined on the way.
 */
export function* weighed(
  links: readonly Link[],
  days: readonly number[],
  groups: readonly (readonly number[])[],
  { likeness, ofTexts, chance }: Weighing,
): Generator<Link, void, undefined> {
  const rival = rivals(links, days.length)
  const chances = new Map<number, number>()
  const keyOf = (one: number, other: number): number =>
    Math.min(one, other) * days.length + Math.max(one, other)
  const likely: Link[] = []
  for (const link of links) {
    const { low, high } = link
    if (groups[low] === groups[high]) continue
    const gap = (days[low] ?? Number.NaN) - (days[high] ?? Number.NaN)
    if (Number.isNaN(gap)) continue
    const sum = ofTexts(low, high)
    if (sum === Number.NEGATIVE_INFINITY) continue
    const [earlier, later] = gap <= 0 ? [low, high] : [high, low]
    const [before, after] = [groups[earlier] ?? [], groups[later] ?? []]
    const alike = Math.min(meanOf(before, later, likeness), meanOf(after, earlier, likeness))
    const isLater = Math.abs(gap) > TOLD_DAYS
    const own = chance(
      sum,
      {
        likeness: Math.max(0, Math.min(alike, MOST_LIKENESS)),
        rival: Math.min(rival(link), MOST_RIVAL),
        pairs: Math.log(before.length * after.length),
        laterAlone: after.length === 1 ? 1 : 0,
        earlierAlone: before.length === 1 ? 1 : 0,
      },
      link,
      isLater,
    )
    chances.set(keyOf(low, high), own)
    if (own >= LIKELY) likely.push({ low, high, score: own })
  }
  likely.sort((a, b) => b.score - a.score || a.low - b.low || a.high - b.high)
  for (const link of likely) {
    const [mine, theirs] = [groups[link.low] ?? [], groups[link.high] ?? []]
    if (mine === theirs) continue
    const pairs = mine
      .slice(0, COMPARED)
      .flatMap((one) => theirs.slice(0, COMPARED).map((other) => [one, other] as const))
    if (pairs.some(([one, other]) => likeness(one, other) === NEVER)) continue
    const sum = pairs.reduce((all, [one, other]) => all + (chances.get(keyOf(one, other)) ?? 0), 0)
    if (sum >= ON_THE_WHOLE * pairs.length) yield link
  }
}

function meanOf(
  story: readonly number[],
  article: number,
  likeness: (one: number, other: number) => number,
): number {
  const some = story.slice(0, COMPARED)
  return some.reduce((sum, one) => sum + likeness(one, article), 0) / some.length
}

/** The best likeness that either of a pair has to a third. */
function rivals(links: readonly Link[], articles: number): (link: Link) => number {
  const { best, second } = bestTwo(links, articles)
  return ({ low, high, score }) =>
    Math.max(...[low, high].map((at) => (best[at] === score ? second[at] : best[at]) ?? 0))
}
