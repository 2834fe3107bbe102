/** The short form of `npm run torture`: a part of every trial. */

import { expect, test } from 'vitest'
import type { Figure } from './figure.ts'
import type { NamedTrial } from './trials.ts'

/** Make a test of each trial. */
export function testShortly(trials: readonly NamedTrial[]): void {
  test.each(trials.filter(({ onlyLong }) => !onlyLong))(
    '$name',
    { timeout: 240_000 },
    async ({ numbers, trial }) => {
      const figures: readonly Figure[] = [
        await trial({ length: 'short', seed: 1, parts: 1 }),
      ].flat()
      expect(figures.map(({ number }) => number)).toEqual(numbers)
      for (const { got, reached, faults } of figures) {
        expect(reached, `${got}\n${faults.slice(0, 10).join('\n')}`).toBe(true)
      }
    },
  )
}
