import { expect, test } from 'vitest'
import { scaled, textWidth } from '../../../../templates/parts/charts/percent.ts'
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

test('of many figures six are drawn, the first and the last among them, and all are told', () => {
  const { markup } = spread(points(0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100), ', ').chart
  expect(xs(markup)).toEqual([14, 28.4, 42.8, 57.2, 71.6, 86])
  expect(markup).toContain('aria-label="0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100"')
})

test('what two articles say alike has one dot and one label', () => {
  const { markup } = spread(points(14, 14, 23), ', ').chart
  expect(xs(markup)).toEqual([14, 86])
  expect(markup.match(/<text/g)).toHaveLength(2)
  expect(markup).toContain('aria-label="14, 14, 23"')
})

test('what is shown alike has one dot, be the values apart', () => {
  const labels = ['2599亿元', '2699亿元', '2699亿元']
  const values = [2599, 2699, 2699.08]
  const all = values.map((value, at) => ({ value, label: labels[at] ?? '' }))
  expect(spread(all, '').chart.markup.match(/<text/g)).toHaveLength(2)
})

test('a label that would meet another goes down a line', () => {
  const points = [10, 11, 90].map((value) => ({ value, label: `${value},000 tons` }))
  const { markup } = spread(points, '').chart
  expect([...markup.matchAll(/<text[^>]* y="([^"]+)"/g)].map((match) => match[1])).toEqual([
    scaled(34),
    scaled(52),
    scaled(34),
  ])
})

test.each([230, 690, 1200])('at %d px each label has its dot above it', (width) => {
  const labels = ['fourteen thousand entries', '2,700 polished stones', '41,000 entries']
  const { markup } = spread(
    labels.map((label, at) => ({ value: 14_000 + at * 13_500, label })),
    '',
  ).chart
  const texts = [
    ...markup.matchAll(/<text x="([\d.]+)%"(?: dx="(-?[\d.]+)em")?[^>]*>([^<]*)/g),
  ].map(([, x, dx = 0, label = '']) => ({
    middle: (Number(x) / 100) * width + Number(dx) * 13,
    half: textWidth(label) / 2,
  }))
  expect(texts).toHaveLength(3)
  for (const [at, { middle, half }] of texts.entries()) {
    const dot = ((xs(markup)[at] ?? 0) / 100) * width
    expect(Math.abs(dot - middle)).toBeLessThanOrEqual(half)
    // The width of a text is the widest there is; and one pixel is rounded.
    expect(middle - half).toBeGreaterThanOrEqual(-1)
    expect(middle + half).toBeLessThanOrEqual(width + 1)
  }
})
