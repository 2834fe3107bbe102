import { expect, test } from 'vitest'
import { formerlyLine } from '../../src/commands/formerlyLine.ts'
import type { Correction } from '../../src/digest/corrected.ts'

const corrected = (from: string, to: string): Correction =>
  ({ from: { id: from }, to: { id: to } }) as Correction

test('what keeps an address is told until the settings say it', () => {
  expect(formerlyLine({ corrected: [corrected('old', 'new')] }, {})).toMatch(
    /formerly: \{ 'new': 'old' \}\n$/,
  )
  // With that in the settings the article has its old id again, which the build before lacked.
  expect(formerlyLine({ corrected: [corrected('new', 'old')] }, { new: 'old' })).toBe('')
  expect(formerlyLine({ corrected: [corrected('old', 'old')] }, {})).toBe('')
})

test('where the line would be too long, it says where all are', () => {
  const many = [...'abcdef'].map((letter) => corrected(letter, `${letter}1`))
  expect(formerlyLine({ corrected: many }, {})).toMatch(
    /'e1': 'e', … \}; all 6 are in data\/changes\.json\n$/,
  )
})
