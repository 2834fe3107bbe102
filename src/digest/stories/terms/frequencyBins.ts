/**
 * Bin of a document frequency: 1, 2, 3, to 6, to 12 and so on by doubling. Weights are made of bins and not of counts, so
 * that an article that comes or goes changes the weights of few terms, and few pairs are compared again.
 */
export function binOf(count: number): number {
  return count < 4 ? count : 35 - Math.clz32((count - 1) / 3)
}

/** The middle of the frequencies of a bin. */
export function centerOf(bin: number): number {
  return CENTERS[bin] ?? 0
}

/** The number of articles, rounded to the middle between two powers of two. */
export function roundedSize(articles: number): number {
  return 1.5 * 2 ** (31 - Math.clz32(articles))
}

/** How many bins there are. */
export const BINS = binOf(2 ** 31 - 1) + 1

const CENTERS = Float64Array.from({ length: BINS }, (_, bin) =>
  bin < 4 ? bin : 4.5 * 2 ** (bin - 4) + 0.5,
)
