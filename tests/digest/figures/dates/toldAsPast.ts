import { expect } from 'vitest'
import type { Figure } from '../../../../src/digest/figures/figure.ts'

/** Expects one date of a text to be found, as it is written, and to begin on a day. */
export function expectDate(
  [found, ...others]: readonly Figure[],
  text: string,
  raw: string,
  day: string,
): void {
  expect(others).toEqual([])
  expect(found).toMatchObject({ raw, unit: 'date' })
  expect(text.slice(found?.start, found?.end)).toBe(raw)
  expect(new Date((found?.value ?? 0) * 86_400_000).toISOString().slice(0, 10)).toBe(day)
}
