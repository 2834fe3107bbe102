/**
 * Charts have x in per cent and y in pixels, and no viewBox: words keep their size at every width.
 */

/** Two places are a tenth of a pixel at 1360. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}

/** Pixels that a text of 13 px takes, generously: Han is square, Latin about half of that. */
export function textWidth(text: string): number {
  let width = 0
  for (const mark of text) width += mark > '\u2e7f' ? 13 : 7.5
  return width
}
