/** Ten things that a reader does without a mouse, each with the keys of a keyboard alone. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { forget, sharedChromium } from '../chromium.ts'
import { articleOf, buildSite } from '../site/built.ts'

vi.setConfig({ testTimeout: 60_000 })

let site = ''
let article = ''
let context: BrowserContext
let page: Page

beforeAll(async () => {
  site = buildSite()
  article = articleOf(site, '摆脱对华依赖')
  const browser = await sharedChromium()
  // One for all: a window of its own takes as much of the processor as five pages.
  context = await browser.newContext({ viewport: { width: 1360, height: 900 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  page = await context.newPage()
})
afterAll(() => context.close())
afterEach(() => forget(page))

async function open(path: string, query = ''): Promise<void> {
  await page.goto(pathToFileURL(join(site, path)).href + query)
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Whether what has the focus is this, and can be seen to have it. */
function holds(selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const held = document.activeElement
    if (!held?.matches(wanted)) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(held)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  }, selector)
}

/** Presses Tab until this has the focus, at most as often as a patient person. */
async function tabTo(selector: string): Promise<void> {
  for (let times = 0; times < 120; times++) {
    await page.keyboard.press('Tab')
    if (await holds(selector)) return
  }
  throw new Error(`Tab does not lead to ${selector}`)
}

test('skip to the text', async () => {
  await open(article)
  await press('Tab')
  expect(await holds('.skip')).toBe(true)
  expect(await page.locator('.skip').isVisible()).toBe(true)
  await press('Enter', 'Tab')
  expect(await holds('main a')).toBe(true)
})

test('open the third headline', async () => {
  await open('index.html')
  const third = page.locator('.row .headline a').nth(2)
  const href = await third.evaluate((link: HTMLAnchorElement) => link.href)
  await press('j', 'j', 'j')
  expect(await holds('.row .headline a')).toBe(true)
  await press('Enter')
  await page.waitForURL(href)
})

test('search 稀土 and open a hit at its insight', async () => {
  await open('index.html')
  await press('/')
  await page.keyboard.insertText('稀土')
  await press('Enter')
  await page.waitForSelector('.results .hit a')
  await page.waitForSelector('main[aria-busy=false]')
  // The keys go on in the field, as they were typed in the masthead's. A hit that was found by its title has its
  // lead or first insight below.
  await press('ArrowDown', 'ArrowDown')
  expect(await holds('.results .hit a')).toBe(true)
  await press('Enter')
  await page.waitForURL(/\/a\/\w+\.html.*#/)
  expect(await page.locator('h1').textContent()).toContain('稀土')
  expect(await page.locator('main :target').isVisible()).toBe(true)
})

test('narrow a search to a source', async () => {
  await open('search.html', `?q=${encodeURIComponent('稀土')}`)
  await page.waitForSelector('input[name=source]')
  await tabTo('input[name=source]')
  await press('Space')
  await page.waitForFunction(() => location.search.includes('source='))
})

test('sort the figures by value', async () => {
  await open('figures.html')
  await tabTo('thead a[href*="value"]')
  await press('Enter')
  await page.waitForSelector('th[aria-sort$=ing] a[href*="value"]')
  expect(await page.locator('th[aria-sort$=ing]').count()).toBe(1)
})

test('find where a figure disagrees', async () => {
  await open(article)
  await tabTo('a.quantity.doubt')
  const id = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  await press('Enter')
  await page.waitForURL(new RegExp(`${id?.replace('../', '/')}$`))
  expect(await page.locator(':target').isVisible()).toBe(true)
  await press('Tab')
  expect(await holds('.case a')).toBe(true)
})

test('copy a citation', async () => {
  await open(article)
  await press('j', 'c')
  await page.getByText('Copied: Citation, 1.1').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('News Digest, 1.1')
})

test('open the line of the dump, and come back', async () => {
  await open(article)
  await press('j')
  await tabTo('.insight .line')
  await press('Enter')
  await page.waitForURL(/\/d\/rare-earth\.html#/)
  await page.locator('[data-origin]').waitFor()
  await tabTo('[data-origin] a')
  await press('Enter')
  await page.waitForURL(/\/a\/\w+\.html#/)
})

test('change the paper', async () => {
  await open('index.html')
  await page.keyboard.press('End')
  await press('Shift+Tab')
  expect(await holds('[data-paper=dark]')).toBe(true)
  await press('Space')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
})

test('change the language, and be on the same page', async () => {
  await open(article)
  await tabTo('a.language')
  await press('Enter')
  await page.waitForURL(`**/zh/${article}`)
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
})
