/** Logistic regression: the weighted sum of signs (features), in natural logarithms of odds, and its probability. */

/** Interaction of two signs: a weight for the product of both, beside that of each. */
export type Pair<Sign extends string> = readonly [one: Sign, other: Sign, weight: number]

/** Weighted sum of the signs, with the interactions of pairs. */
export function sumOf<Sign extends string>(
  weights: Readonly<Record<Sign, number>>,
  signs: Readonly<Record<Sign, number>>,
  pairs: readonly Pair<Sign>[] = [],
): number {
  let sum = 0
  // In the order of the weights, and without a list of their names: each figure is asked.
  for (const sign in weights) sum += weights[sign] * signs[sign]
  for (const [one, other, weight] of pairs) sum += weight * signs[one] * signs[other]
  return sum
}

/** The probability of a sum, from 0 to 1: the logistic function. */
export function chanceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
