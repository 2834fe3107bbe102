/** What signs weigh in sum, in natural logarithms of odds, and the chance that it comes to. */

/** What two signs weigh together, beside what each weighs: times the product of both. */
export type Pair<Sign extends string> = readonly [one: Sign, other: Sign, weight: number]

/** What signs weigh in sum, each times its weight, and pairs of them times theirs. */
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

/** From 0 to 1. */
export function chanceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
