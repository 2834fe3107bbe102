import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOf } from '../../../src/digest/claims/amount.ts'
import { findFigures } from '../../../src/digest/figures/figures.ts'
import { articleFigure } from '../../../src/digest/foundFacts.ts'

const PLACE = { dump: 'a.txt', line: 1, start: 0, end: 1 }
const OWN = { article: 'a', insight: 'i-1.1', number: '1.1', place: PLACE }

test.each([
  ['120,000 tonnes', '12'],
  ['684.9 million dollars', '6849'],
  ['0.35%', '35'],
  ['12.5%', '125'],
  ['1,234,567 people', '123457'],
  ['31.85 yuan', '3185'],
])('%s has the digits %s', (text, digits) => {
  const [figure] = findFigures(text)
  expect(figure && amountOf(articleFigure(figure, OWN))?.digits).toBe(digits)
})

test.each(['1,200 jobs', '1200个建筑岗位', '1200个就业岗位'])('%s are jobs', (text) => {
  const [figure] = findFigures(text)
  expect(figure && amountOf(articleFigure(figure, OWN))?.unit).toBe('jobs')
})

test.each([
  ['eight nanometres', 0.5e-9],
  ['two kilograms', 0.5e-3],
  ['twelve tonnes', 0.5],
])('%s are exact to %d in the unit they are compared in', (text, step) => {
  const [figure] = findFigures(text)
  expect(figure && amountOf(articleFigure(figure, OWN))?.step).toBeCloseTo(step, 12)
})

const NUMBER = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000_000 }),
  fc
    .tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 9 }))
    .map(([whole, places]) => whole / 10 ** places),
  fc.double({ min: 0, max: 1e15, noNaN: true }),
)

test('the digits of a number are those that it is written with', () => {
  const [shape] = findFigures('12.5%')
  if (!shape) throw new Error('no figure')
  fc.assert(
    fc.property(NUMBER, (value) => {
      const digits = amountOf(articleFigure({ ...shape, value }, OWN))?.digits
      const written = String(Number(value.toPrecision(6))).replace(/e.*|\./g, '')
      expect(digits).toBe(written.replace(/^0+|0+$/g, ''))
    }),
    { numRuns: 2000 },
  )
})
