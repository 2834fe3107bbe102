import { expect, test } from 'vitest'
import { monthBars } from '../../../../templates/parts/charts/bars.ts'
import { sheetOf } from '../../sheet.ts'

test('the count above the tallest month stays within the chart, off the link above it', () => {
  const months = [{ month: '2025-11', count: 38, permalink: 'm/2025-11.html' }]
  const { markup } = monthBars(sheetOf('archive.html', null), months, null)
  const foot = Number(/y="([\d.]+)em" text-anchor="middle">38</.exec(markup)?.[1])
  // The base line of digits, which are lower than their type of 13 pixels.
  expect(foot).toBeGreaterThanOrEqual(0.8)
})
