import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { arrange } from '../../../src/digest/arrange.ts'
import { figuresPages } from '../../../src/digest/views/figures.ts'
import { figureRow } from '../../../templates/parts/figureRow.ts'
import { lightFile } from '../../arranged.ts'
import { sheetOf } from '../sheet.ts'

const bytes = readFileSync(new URL('../../../articles/rare-earth.txt', import.meta.url))
const digest = arrange([lightFile('a.txt', bytes)], { dismiss: {}, topics: {} })
const [row] = figuresPages(digest)[0]?.view().rows ?? []

test('a row is printed once for the pages of a folder, and with the addresses and words of each page', () => {
  if (!row) throw new Error('no row')
  const printed = (permalink: string, language: 'en' | 'zh', year: string | null = null) =>
    figureRow(sheetOf(permalink, null, language), row, { year, byTopic: true })
  const first = printed('figures.html', 'en')
  expect(String(first)).toContain('href="a/')
  expect(printed('figures-by-value.html', 'en')).toBe(first)
  expect(String(printed('figures/rare-earth.html', 'en'))).toContain('href="../a/')
  expect(String(printed('figures.html', 'zh'))).toContain('原文行号')
  const { published } = row
  expect(String(first)).toContain(published?.slice(0, 4))
  const year = published?.slice(0, 4) ?? ''
  expect(String(printed('figures.html', 'en', year))).not.toContain(`, ${year}`)
})
