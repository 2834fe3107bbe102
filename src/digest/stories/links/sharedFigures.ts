/** Pairs of few days that give the same figures. */
import { isCommonMark, isFigure } from '../../facts/exactness.ts'
import type { Comparing, Link } from './link.ts'

/** Less alike than this are two that a figure brings together by chance. */
const LEAST = 0.1

/** Figures that both are to give; or one, where both name as many rare terms. */
const FIGURES = 2
const RARE_TERMS = 2
/** So many are given by chance in no two texts. */
const MANY_FIGURES = 3

/**
 * Pairs that are not alike enough to be one story by their words, and that give several figures alike, or one and
 * name rare terms: who tells an event in another language, or of one whom it befell, has its sums and counts, and
 * others are more like the news of the agency than that.
 *
 * @param near Pairs of few days.
 * @param figures How many figures both give that are no count or share below a hundred.
 */
export function pairsByFigures(
  near: readonly Link[],
  figures: (one: number, other: number) => number,
  { rareTerms }: Pick<Comparing, 'rareTerms'>,
): readonly Link[] {
  return near.filter(({ low, high, score }) => {
    if (score < LEAST) return false
    const count = figures(low, high)
    return count >= FIGURES || (count > 0 && rareTerms(low, high) >= RARE_TERMS)
  })
}

/**
 * Pairs of few days that give many figures alike: of one event, whatever else is like them. They are joined before all
 * others, so that each event has its figures before an article is asked of which it is.
 */
export function pairsByManyFigures(
  near: readonly Link[],
  figures: (one: number, other: number) => number,
): readonly Link[] {
  return near.filter(({ low, high, score }) => score >= LEAST && figures(low, high) >= MANY_FIGURES)
}

/**
 * How many figures two articles give alike: those that are no count or share below a hundred. Between two languages, where
 * no word says more, all of them, as long as one is none of these: 3,100 workers, 48 hours, 7% and 91% are of one strike.
 *
 * @param marks What both give.
 * @param isAcross Whether one is Chinese and the other English.
 */
export function countFigures(marks: readonly string[], isAcross: boolean): number {
  const figures = marks.filter(isFigure)
  const large = figures.filter((mark) => !isCommonMark(mark)).length
  return isAcross && large > 0 ? figures.length : large
}

/** Smaller numbers are in any text. */
const SMALL = 10
/** In a mark. */
const OF_PEOPLE = ' people'
const OF_THINGS = ' #'

/** Figures as others may tell them, small counts and shares too: 60 pluckers are 60人, and a wage's 14% is one of a strike. */
export function numbersOf(marks: readonly string[]): readonly string[] {
  return marks
    .filter((mark) => isFigure(mark) && Number.parseFloat(mark) > SMALL)
    .map((mark) => mark.replace(OF_PEOPLE, OF_THINGS))
}
