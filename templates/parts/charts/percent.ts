/**
 * Charts have no viewBox: x is in per cent, so that words keep their size at every width, and y
 * follows the size of words, which readers choose.
 */

/** Two places are a tenth of a pixel at 1360. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}

const WORDS = 13

/** Pixels of a chart whose words have 13: more where they are larger. */
export function scaled(pixels: number): string {
  return `${Number((pixels / WORDS).toFixed(3))}em`
}

/** Pixels that a text of 13 px takes in a wide font, where digits are bold: Han is square. */
export function textWidth(text: string): number {
  let width = 0
  for (const mark of text) width += mark > '\u2e7f' ? WORDS : (WIDTHS[mark] ?? 9)
  return width
}

const WIDTHS: Readonly<Record<string, number>> = {
  ' ': 4.5,
  '.': 4.5,
  ',': 4.5,
  '%': 12.5,
  m: 13,
  M: 13,
  W: 13,
  '>': 11,
  '<': 11,
  '≈': 11,
  G: 11,
}
