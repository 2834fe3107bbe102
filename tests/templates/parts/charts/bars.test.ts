import { expect, test } from 'vitest'
import { html } from '../../../../src/text/html.ts'
import {
  axis,
  bars,
  monthBars,
  multiples,
  outsideLine,
} from '../../../../templates/parts/charts/bars.ts'
import { sheetOf } from '../../sheet.ts'

test('the count above the tallest month stays within the chart, off the link above it', () => {
  const months = [{ month: '2025-11', count: 38, permalink: 'm/2025-11.html' }]
  const { markup } = monthBars(sheetOf('archive.html', null), months, null)
  const foot = Number(/y="([\d.]+)em" text-anchor="middle">38</.exec(markup)?.[1])
  // The base line of digits, which are lower than their type of 13 pixels.
  expect(foot).toBeGreaterThanOrEqual(0.8)
})

test('below a year stand the first letters of its months, below more the years', () => {
  const months = Array.from({ length: 24 }, (_, at) => ({
    month: `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    count: 1,
  }))
  const told = (some: typeof months): string =>
    axis(sheetOf('t/x.html', null), some)
      .markup.replace(/<[^>]*>/g, ' ')
      .trim()
  expect(told(months.slice(0, 12)).split(/ +/).join('')).toBe('JFMAMJJASOND')
  expect(told(months).split(/ +/)).toEqual(['2024', '2025'])
})

test('what a chart leaves out is counted, and the first of it named', () => {
  const named = [{ day: '2031-01-02', permalink: 'a/x.html' }]
  const { markup } = outsideLine(sheetOf('t/x.html', null), { count: 3, named }) || { markup: '' }
  expect(markup.replace(/<[^>]*>/g, '')).toBe(
    'Outside the chart, 3 articles dated far from the others: 2 Jan 2031 and 2 more',
  )
  expect(markup).toContain('href="../a/x.html"')
})

test('a chart as wide as the text names its months where they have room, the rest of each name on a desk', () => {
  const months = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      month: new Date(Date.UTC(2025, 4 + at)).toISOString().slice(0, 7),
      count: 1,
    }))
  const axisOf = (count: number, isWide: boolean): string =>
    axis(sheetOf('t/x.html', null), months(count), isWide).markup
  expect(axisOf(2, true)).toContain(
    '<span>M<span class="wide">ay</span></span><span>J<span class="wide">un</span></span>',
  )
  expect(axisOf(13, true)).toBe(axisOf(13, false))
  expect(axisOf(2, false)).toContain('<span>M</span><span>J</span>')
})

test('a chart of few months has no empty ones, and no bars as wide as blocks', () => {
  const sheet = sheetOf('t/x.html', null)
  const months = [{ month: '2025-11', count: 3 }]
  const { markup } = bars(sheet, months, 5)
  expect(markup).toContain('x2="16.67%"')
  expect(Number(/width="([\d.]+)%"/.exec(markup)?.[1])).toBeLessThan(17)
  const below = axis(sheet, months).markup
  expect(below.match(/<span>/g)).toHaveLength(6)
  expect(below.replace(/<[^>]*>/g, '')).toBe('N')
})

test('the number of a year that begins at the end of a chart does not stand beside the chart', () => {
  const months = Array.from({ length: 37 }, (_, at) => ({
    month: new Date(Date.UTC(2023, at)).toISOString().slice(0, 7),
    count: 1,
  }))
  const { markup } = axis(sheetOf('t/x.html', null), months)
  expect(markup).toMatch(/x="32.86%" y="[^"]+">2024</)
  expect(markup).toMatch(/x="100%" text-anchor="end" y="[^"]+">2026</)
})

test('below a sum of many its parts are seen, on one scale', () => {
  const part = (count: number) => ({
    label: html`x`,
    href: 'x',
    count,
    months: Array.from({ length: 8 }, (_, at) => ({ month: `2025-0${at + 1}`, count })),
  })
  const { markup } = multiples(sheetOf('index.html', null), [part(3), part(6)], part(600))
  const heights = new Set(
    [...markup.matchAll(/<rect[^>]* height="([\d.]+)em"/g)].map(([, em]) => em),
  )
  const [whole, small, large] = [...heights].map((em) => 13 * Number(em))
  expect(whole).toBeCloseTo(40, 1)
  expect(small).toBeCloseTo(12, 1)
  expect(large).toBeCloseTo(24, 1)
})
