/** Pairs of the same days that give the same figures. */
import { isCommonMark, isFigure } from '../../facts/exactness.ts'
import type { Comparing, Link } from './link.ts'

/** Least similarity: below it figures agree by chance. */
const LEAST = 0.1

/** Figures that both give; or one, where both share so many rare terms. */
const FIGURES = 2
const RARE_TERMS = 2
/** So many agree by chance in no two texts. */
const MANY_FIGURES = 3

/**
 * Pairs below the threshold of similarity that share several figures, or one and rare terms: a report in another language, or a
 * portrait of one who was hit by the event, gives its sums and counts, though other articles have more words in common.
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
 * Pairs of the same days that share many figures are of one event. They are joined before all others, so that each event has
 * its figures before a single article is placed.
 */
export function pairsByManyFigures(
  near: readonly Link[],
  figures: (one: number, other: number) => number,
): readonly Link[] {
  return near.filter(({ low, high, score }) => score >= LEAST && figures(low, high) >= MANY_FIGURES)
}

/**
 * How many figures two articles share: those that are no count or share below a hundred. Between two languages, which share
 * no words, all of them, as long as one is large: 3,100 workers, 48 hours, 7% and 91% are of one strike.
 *
 * @param marks Those that both give.
 * @param isAcross Whether one is Chinese and the other English.
 */
export function countFigures(marks: readonly string[], isAcross: boolean): number {
  const figures = marks.filter(isFigure)
  const large = figures.filter((mark) => !isCommonMark(mark)).length
  return isAcross && large > 0 ? figures.length : large
}

/** Numbers up to this are in any text. */
const SMALL = 10
/** Units of a mark. */
const OF_PEOPLE = ' people'
const OF_THINGS = ' #'

/** Figures, small counts and shares too, in a spelling that people and other counts share: 60 pluckers are 60人. */
export function numbersOf(marks: readonly string[]): readonly string[] {
  return marks
    .filter((mark) => isFigure(mark) && Number.parseFloat(mark) > SMALL)
    .map((mark) => mark.replace(OF_PEOPLE, OF_THINGS))
}
