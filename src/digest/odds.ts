/** What signs weigh in sum, in natural logarithms of odds, and the chance that it comes to. */

export function sumOf<Sign extends string>(
  weights: Readonly<Record<Sign, number>>,
  signs: Readonly<Record<Sign, number>>,
): number {
  let sum = 0
  for (const sign of Object.keys(weights) as Sign[]) sum += weights[sign] * signs[sign]
  return sum
}

/** From 0 to 1. */
export function chanceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
