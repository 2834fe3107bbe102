/** Names that are longer than most: of the site, of files, of publishers; and what has little room beside them. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium, sharedChromium } from '../chromium.ts'
import { buildSite, filesOf } from './built.ts'

const TITLE = '锡价回落，产量下降，印尼与缅甸两地的冶炼厂在雨季过后是否会恢复全部出口仍有很大疑问'
const SOURCE =
  'Federal Ministry for Climate Action, Environment, Energy, Mobility, Innovation and Technology'
const article = (title: string, source: string): string => `---
title: ${title}
source: ${source}
topic: Tin
date: 2026-03-13 12:00
---

## Core Viewpoint

Tin fell [1].

## Exports of both countries

- Smelters wait [2].

## Stocks

- Stocks rise [3].
`

let site = ''
let page: Page

beforeAll(async () => {
  site = buildSite({
    'weekly-reports/corrections-of-numbers.md': article(TITLE, 'LME'),
    'weekly-reports/tin.md': article('Tin', SOURCE),
  })
  page = await (await sharedChromium()).newPage()
})
afterAll(() => page.close())

async function open(path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(pathToFileURL(join(site, path)).href)
}

test.each([
  ['index.html', 1360],
  ['index.html', 1024],
  ['topics.html', 1360],
  ['topics.html', 390],
])(
  'a name of several words stands beside the seal, its lines apart: %s, %d px',
  async (path, width) => {
    await open(path, width)
    const { seal, left, lines, size } = await page.evaluate(() => {
      const name = document.querySelector('.nameplate span')
      if (!name) throw new Error('no name')
      name.textContent = 'Copper, Tin and Everything Else That Is Traded Weekly'
      document.querySelector('.nameplate small')?.remove()
      // Of a short name alone.
      document.querySelector('.large')?.classList.remove('large')
      const words = document.createRange()
      words.selectNodeContents(name)
      const tops = [...words.getClientRects()].map((line) => line.top)
      return {
        seal: document.querySelector('.nameplate svg')?.getBoundingClientRect().right ?? 0,
        left: name.getBoundingClientRect().left,
        lines: tops.slice(1).map((top, at) => top - (tops[at] ?? 0)),
        size: Number.parseFloat(getComputedStyle(name).fontSize),
      }
    })
    expect(left).toBeGreaterThan(seal)
    expect(lines.length).toBeGreaterThan(0)
    expect(Math.min(...lines)).toBeGreaterThan(1.15 * size)
  },
)

test('on a phone the byte account has all of its columns, and a file breaks behind its folder', async () => {
  await open('report.html', 390)
  const [inner, outer] = await page
    .locator('section:has(> table)')
    .first()
    .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])
  expect(inner).toBe(outer)
  expect(await page.locator('tbody th bdi').first().innerHTML()).toContain('weekly-reports/<wbr>')
})

test('a source with many words has two lines beside a title, and all parts of that begin on the left', async () => {
  await open('all.html', 1360)
  const source = page.locator('.titles .from', { hasText: SOURCE })
  expect((await source.boundingBox())?.height).toBeLessThan(45)
  await open('topics.html', 1024)
  const lefts = await page.locator('.titles .clause:nth-child(3)').evaluate((clause) => {
    const words = document.createRange()
    words.selectNodeContents(clause)
    return [...words.getClientRects()].map(({ left }) => Math.round(left))
  })
  expect(lefts.length).toBeGreaterThan(1)
  expect(new Set(lefts).size).toBe(1)
})

test('names of files for programs stand on one line where the margin is narrow', async () => {
  await open('feeds.html', 1024)
  const lines = await page.locator('.index a').evaluateAll((all) =>
    all.map((one) => {
      const text = document.createRange()
      text.selectNodeContents(one)
      return text.getClientRects().length
    }),
  )
  expect(lines).toEqual([1, 1])
})

test('a whole date in Chinese stands apart from the headline beside it', async () => {
  await open('zh/404.html', 1360)
  const gaps = await page.locator('.row').evaluateAll((rows) =>
    rows.map((row) => {
      const day = document.createRange()
      day.selectNodeContents(row.querySelector('time') ?? row)
      const headline = row.querySelector('.headline')?.getBoundingClientRect()
      return (headline?.left ?? 0) - day.getBoundingClientRect().right
    }),
  )
  expect(gaps).toHaveLength(2)
  expect(Math.min(...gaps)).toBeGreaterThan(8)
})

test('nothing cuts off the mark of the focus in contents', async () => {
  await open(filesOf(site, '.html').find((path) => path.startsWith('a/')) ?? '', 1360)
  await page.keyboard.press('Tab')
  const room = await page
    .locator('.contents a')
    .first()
    .evaluate((link: HTMLElement) => {
      link.focus()
      const { outlineOffset, outlineWidth } = getComputedStyle(link)
      const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
      const frame = link.closest('.sticky')?.getBoundingClientRect()
      return link.getBoundingClientRect().left - reach - (frame?.left ?? Number.NaN)
    })
  expect(room).toBeGreaterThanOrEqual(0)
})

test.each(['summary', 'a.skip'])(
  'the mark of the focus is drawn inside %s, which its frame would cut off',
  async (control) => {
    await open('index.html', 390)
    await page.keyboard.press('Tab')
    const reach = await page.evaluate((selector) => {
      const fold = document.createElement('details')
      fold.append(document.createElement('summary'))
      document.querySelector('main')?.append(fold)
      const shown = document.querySelector<HTMLElement>(selector)
      shown?.focus()
      const { outlineOffset, outlineWidth } = getComputedStyle(shown ?? document.body)
      return Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
    }, control)
    expect(reach).toBe(0)
  },
)

test('in type of twice the size no word of the name of the site is torn', async () => {
  const large = await launchChromium('--blink-settings=defaultFontSize=32')
  const phone = await large.newPage({ viewport: { width: 320, height: 800 } })
  await phone.goto(pathToFileURL(join(site, 'index.html')).href)
  const torn = await phone.locator('.nameplate span').evaluate((name) => {
    const text = name.firstChild
    return [...(text?.nodeValue ?? '').matchAll(/\S+/g)].filter(({ 0: word, index }) => {
      const range = document.createRange()
      range.setStart(text ?? name, index)
      range.setEnd(text ?? name, index + word.length)
      return range.getClientRects().length > 1
    })
  })
  await large.close()
  expect(torn).toEqual([])
})

test('in type of twice the size what can be typed is explained in words, not in letters', async () => {
  const large = await launchChromium('--blink-settings=defaultFontSize=32')
  const phone = await large.newPage({ viewport: { width: 390, height: 800 } })
  await phone.goto(pathToFileURL(join(site, 'search.html')).href)
  const widths = await phone
    .locator('dl.pairs dd')
    .evaluateAll((all) => all.map((one) => one.clientWidth))
  await large.close()
  expect(widths.length).toBeGreaterThan(5)
  expect(Math.min(...widths)).toBeGreaterThan(100)
})
