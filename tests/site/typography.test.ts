/** How text is set that is longer or wider than most, as a browser lays it out. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedChromium } from '../chromium.ts'
import { articleOf, buildSite, filesOf } from './built.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May']
const ARTICLE = `---
title: 对话《制造业的“内卷”与“外卷”》作者、某某大学教授王某某：价格战还要打多久
source: LME
topic: Trade and industry
date: 2026-06-03 12:00
---

## Core Viewpoint

国内资源保障能力显著提升[1][2][3][4][5][6][7][8][9][10][11][12]。

## Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz and what it means for the industry

- The table has averages [2].

| Metal | Unit |${MONTHS.map((month) => ` ${month} |`).join('')} Remarks |
| --- | --- |${MONTHS.map(() => ' ---: |').join('')} --- |
| Copper | 万元/吨 |${MONTHS.map(() => ' 10,118 |').join('')} LME cash, average of closing prices |

- And code [3].

\`\`\`
if open:
    return 10吨
\`\`\`
`

/** Of one story, with a figure in doubt. */
const DOUBTFUL = `Rare Earth

稀土储量
Feng Zheng Bao· 2026-05-09 08:41
Core Viewpoint - Russian reserves are 380,000 tons [1]. Group 1: More - A pact [2].
俄罗斯稀土
Xin Lang· 2026-05-07 09:41
Core Viewpoint - Russian reserves are 2.85 million tons [1]. Group 1: More - A pact was met [2].
Tin rises
Xin Lang· 2026-05-06 09:41
Core Viewpoint - Tin rose by 4.5% in London [1].
`

let page: Page
let article = ''
let dump = ''
let sources = ''
let home = ''

beforeAll(async () => {
  const site = buildSite({ 'metals.md': ARTICLE, 'earth.txt': DOUBTFUL })
  const url = (path = ''): string => pathToFileURL(join(site, path)).href
  article = url(articleOf(site, '制造业'))
  dump = url(filesOf(site, '.html').find((path) => path.startsWith('d/metals')))
  sources = url('sources.html')
  home = url('index.html')
  page = await (await sharedChromium()).newPage()
})
afterAll(() => page.close())

const boxOf = async (selector: string) => {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`Nothing is shown of ${selector}`)
  return { ...box, right: box.x + box.width }
}

test.each([1024, 1360])(
  'a heading keeps to the column of text, a table may reach to the end of the margin: %d px',
  async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(article)
    const text = await boxOf('header.text')
    const margin = await boxOf('.article-margin')
    expect((await boxOf('.group')).right).toBeLessThanOrEqual(text.right + 1)
    const table = await boxOf('.broad')
    expect(table.right).toBeGreaterThan(text.right)
    expect(table.right).toBeLessThanOrEqual(margin.right + 1)
  },
)

test.each([768, 1024, 1360])(
  'a word of a topic is not torn beside its row: %d px',
  async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(home)
    const word = page.locator('.row .when a').first()
    await word.evaluate((link) => {
      link.textContent = 'Semiconductors'
    })
    expect((await word.boundingBox())?.height).toBeLessThan(30)
  },
)

test('on a phone a row has its figure where it is in doubt alone', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(home)
  const shown = await page.locator('.row .key:visible').allTextContents()
  expect(shown.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
    expect.stringMatching(/^380,000 tons ≠/),
  ])
  await page.setViewportSize({ width: 768, height: 900 })
  expect(await page.locator('.row .key:visible').count()).toBeGreaterThan(1)
})

test.each([1024, 1360])('what a figure comes to is not torn: %d px', async (width) => {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(home.replace('index', 'figures'))
  const cell = page.locator('[data-figures] tr > :nth-child(3)').last()
  const lines = await cell.evaluate((units) => {
    const text = document.createRange()
    units.textContent = '≈NT$376.47bn'
    text.selectNodeContents(units)
    return text.getClientRects().length
  })
  expect(lines).toBe(1)
})

test('a day with its year stands on one line beside a title', async () => {
  await page.setViewportSize({ width: 768, height: 900 })
  await page.goto(home.replace('index', 'all'))
  const day = page.locator('.titles time').first()
  await day.evaluate((time) => {
    time.replaceChildren('2026年', document.createElement('wbr'), '11月19日')
  })
  expect((await day.boundingBox())?.height).toBeLessThan(30)
})

test('on a phone a broad table is moved sideways, and no row of it is a column of words', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(article)
  expect((await boxOf('.broad tbody tr')).height).toBeLessThan(70)
  const [inner, outer] = await page
    .locator(':has(> .broad)')
    .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])
  expect(inner).toBeGreaterThan(outer ?? Number.NaN)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('on a phone no character stands alone before many citations, and no quote is parted', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(article)
  const lines = await page.evaluate(() => {
    const cites = document.querySelector('.lead .cites')
    const text = cites?.previousSibling
    const last = document.createRange()
    if (text) last.selectNodeContents(text)
    const unit = [...document.querySelectorAll('h1 .unit')].map(
      (one) => one.getClientRects().length,
    )
    return { last: [...last.getClientRects()].at(-1)?.width ?? 0, unit }
  })
  expect(lines.last).toBeGreaterThan(60)
  expect(lines.unit.length).toBeGreaterThan(2)
  expect(new Set(lines.unit)).toEqual(new Set([1]))
})

test('the page of a file shows its spaces, and none that it does not have', async () => {
  await page.setViewportSize({ width: 1360, height: 900 })
  await page.goto(dump)
  const line = page.locator('.dump li', { hasText: 'return' }).locator('.left')
  const widths = await line.evaluate((left) => {
    const text = left.firstChild
    if (!text) return []
    const widthOf = (from: number, to: number): number => {
      const range = document.createRange()
      range.setStart(text, from)
      range.setEnd(text, to)
      return range.getBoundingClientRect().width
    }
    const at = text.textContent?.indexOf('吨') ?? 0
    return [widthOf(0, 4), widthOf(4, 8), widthOf(at - 1, at)]
  })
  // All marks of this font have one width: spaces drawn together, or a gap set between a figure and 吨, would be another.
  expect(widths[0]).toBeCloseTo(widths[1] ?? 0, 0)
  expect((widths[2] ?? 0) * 4).toBeCloseTo(widths[1] ?? 0, 0)
})

test('names in the cell of a table stand on the line of the cell beside it', async () => {
  await page.setViewportSize({ width: 1360, height: 900 })
  await page.goto(sources)
  const bottoms = await page
    .locator('tbody tr:first-child :is(th a, .context a)')
    .evaluateAll((links) =>
      links.map((link) => {
        const text = document.createRange()
        text.selectNodeContents(link)
        return text.getBoundingClientRect().bottom
      }),
    )
  expect(bottoms).toHaveLength(2)
  expect(bottoms[1]).toBeCloseTo(bottoms[0] ?? Number.NaN, 0)
})

test('rules are as dark as the headline, whatever is written below them', async () => {
  await page.setViewportSize({ width: 1360, height: 900 })
  await page.goto(article)
  const colours = await page.evaluate(() => {
    const headline = getComputedStyle(document.querySelector('h1') ?? document.body).color
    const rules = [...document.querySelectorAll('footer, .label')]
    return { headline, rules: rules.map((rule) => getComputedStyle(rule).borderTopColor) }
  })
  expect(colours.rules.length).toBeGreaterThan(1)
  expect(new Set(colours.rules)).toEqual(new Set([colours.headline]))
})
