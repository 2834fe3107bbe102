import { expect, test } from 'vitest'
import { spread } from '../../../../templates/parts/charts/spread.ts'

const points = (...values: readonly number[]) =>
  values.map((value) => ({ value, label: String(value) }))

function xs(markup: string): readonly number[] {
  return [...markup.matchAll(/cx="([\d.]+)%"/g)].map((match) => Number(match[1]))
}

test('74 times and 2.8 times look different, and only the first is logarithmic', () => {
  const wide = spread(points(380_000, 2_850_000, 28_000_000), '')
  const near = spread(points(3, 5, 8.5), '')
  expect(wide.logarithmic).toBe(true)
  expect(near.logarithmic).toBe(false)
  // On a linear axis the middle one would stand a tenth from the lowest.
  expect(xs(wide.chart.markup)[1]).toBeGreaterThan(40)
})

test('zero and below are set on a linear axis', () => {
  expect(xs(spread(points(-5, 0, 100), '').chart.markup)).toEqual([14, 17.43, 86])
})

test('a label that would meet another goes down a line', () => {
  const points = [10, 11, 90].map((value) => ({ value, label: `${value},000 tons` }))
  const { markup } = spread(points, '').chart
  expect([...markup.matchAll(/<text[^>]* y="(\d+)"/g)].map((match) => match[1])).toEqual([
    '34',
    '52',
    '34',
  ])
})
