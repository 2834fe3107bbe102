/**
 * Step of a number of articles: 1, 2, 3, to 6, to 12 and so on by doubling. Whatever stories are told
 * by asks for steps and not for numbers, so that an article that comes or goes leaves nearly all as
 * it was.
 */
export function binOf(count: number): number {
  return count < 4 ? count : 35 - Math.clz32((count - 1) / 3)
}

/** What stands for the numbers of a step: the middle one. */
export function centerOf(step: number): number {
  return CENTERS[step] ?? 0
}

/** Of the number of all articles: what stands for those from one power of two to the next. */
export function roundedSize(articles: number): number {
  return 1.5 * 2 ** (31 - Math.clz32(articles))
}

/** How many steps there are. */
export const BINS = binOf(2 ** 31 - 1) + 1

const CENTERS = Float64Array.from({ length: BINS }, (_, step) =>
  step < 4 ? step : 4.5 * 2 ** (step - 4) + 0.5,
)
