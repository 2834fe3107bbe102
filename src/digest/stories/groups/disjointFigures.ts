/** Whether two groups of articles of the same days tell of two events by the figures that they do not share. */
import type { Comparing, Link } from '../links/link.ts'

/** Articles of a group that are asked for their figures. */
const ASKED = 5

/** As alike as this are two that need no figure in common. */
const MUCH_ALIKE = 0.25
/** Things that both are to name, and hardly anybody else. */
const RARE_TERMS = 2

/**
 * What is told of an event on its day gives the same figures again: where two articles of a group do, and
 * none of the other group has a figure with any of them, the other tells of one more school, quake or
 * harvest. Unless they are much alike, and both name several things that hardly anybody else does: of a digest of one
 * topic what is rare is the topic, which all name.
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
