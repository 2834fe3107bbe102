/** Whether two groups of articles of the same days are of two events, as they share no figure. */
import type { Comparing, Link } from '../links/link.ts'

/** Articles of a group whose figures are compared. */
const ASKED = 5

/** Two articles of this similarity need no figure in common. */
const MUCH_ALIKE = 0.25
/** Distinctive terms that both groups need then. */
const RARE_TERMS = 2

/**
 * Reports of an event on its day repeat its figures: where two articles of a group do, and no article of the other group shares a
 * figure with any of them, the other is of one more school, quake or harvest. Unless both are very similar and have distinctive
 * terms: in a digest of one topic the rare terms may be those of the topic.
 *
 * @param link Of an article of each.
 */
export function haveDisjointFigures(
  mine: readonly number[],
  theirs: readonly number[],
  { score }: Link,
  { sharesFigure, distinctiveTerms }: Pick<Comparing, 'sharesFigure' | 'distinctiveTerms'>,
): boolean {
  const [some, others] = [mine.slice(0, ASKED), theirs.slice(0, ASKED)]
  const isKnownBySome = (group: readonly number[]): boolean =>
    group.some((one, at) => group.slice(at + 1).some((other) => sharesFigure(one, other)))
  return (
    (some.length > 1 || others.length > 1) &&
    (isKnownBySome(some) || isKnownBySome(others)) &&
    !some.some((one) => others.some((other) => sharesFigure(one, other))) &&
    (score < MUCH_ALIKE || distinctiveTerms(mine, theirs) < RARE_TERMS)
  )
}
