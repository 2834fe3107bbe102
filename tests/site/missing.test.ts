/** The page for missing addresses, served at any depth, at the root and in a folder. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sharedChromium } from '../chromium.ts'
import { buildSite } from './built.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

vi.setConfig({ testTimeout: 120_000 })

let browser: Browser
/** For all that have scripts: a window of its own takes as much of the processor as five pages. */
let context: BrowserContext
let site = ''
const servers: Server[] = []

beforeAll(async () => {
  site = buildSite()
  browser = await sharedChromium()
  context = await browser.newContext()
})

afterAll(async () => {
  await context.close()
  for (const server of servers) server.close()
})

/**
 * Serves the site below a path, and its 404 page for all else, as hosts do.
 *
 * @param named Whether the settings have this address.
 */
async function serve(base: string, named = false): Promise<string> {
  const server = createServer((request, response) => {
    const path = new URL(`http://x${request.url}`).pathname
    const inside = path.startsWith(base) ? path.slice(base.length) || 'index.html' : null
    try {
      if (inside === null) throw new Error('outside')
      response.setHeader('content-type', TYPES[extname(inside)] ?? 'application/octet-stream')
      response.end(readFileSync(join(site, inside)))
    } catch {
      response.writeHead(404, { 'content-type': 'text/html' })
      const text = readFileSync(join(site, '404.html'), 'utf8')
      const own = `<link rel="canonical" href="http://${request.headers.host}${base}404.html">`
      response.end(named ? text.replace('</title>', `$&${own}`) : text)
    }
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`
}

test.each(['/', '/a/b/'])(
  'three levels below %s it is styled and its links lead home',
  async (base) => {
    const root = await serve(base)
    const page = await context.newPage()
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Security Policy|Trusted/.test(message.text())) refused.push(message.text())
    })
    await page.goto(`${root}x/y/z/gone.html`)
    const look = await page.evaluate(() => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      script: document.documentElement.dataset.script,
    }))
    expect(look).toEqual({ paper: 'rgb(251, 250, 247)', script: '' })
    const home = page.locator('a.nameplate')
    await expect
      .poll(() => home.evaluate((link: HTMLAnchorElement) => link.href))
      .toBe(`${root}index.html`)
    expect(await page.locator('[data-up]').isVisible()).toBe(false)
    const icon = page.locator('link[rel=icon]')
    expect(await icon.evaluate((link: HTMLLinkElement) => link.href)).toBe(`${root}favicon.svg`)
    await page.locator('.headline a').first().click()
    await page.waitForURL(`${root}a/*.html`)
    expect(await page.locator('.insight').count()).toBeGreaterThan(0)
    expect(refused).toEqual([])
    await page.close()
  },
)

test('looked at itself, in either language, it asks for nothing that is not there', async () => {
  const root = await serve('/f/')
  const page = await context.newPage()
  const told: string[] = []
  page.on('console', (message) => told.push(message.text()))
  for (const own of ['404.html', 'zh/404.html']) {
    await page.goto(`${root}${own}`)
    const home = page.locator('a.nameplate')
    await expect
      .poll(() => home.evaluate((link: HTMLAnchorElement) => link.href))
      .toBe(`${root}${own.replace('404', 'index')}`)
  }
  expect(told).toEqual([])
  await page.close()
})

test('where the settings name its address, it asks for nothing that is not there from any depth', async () => {
  const root = await serve('/h/i/', true)
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${root}x/y/gone.html`)
  const icon = page.locator('link[rel=icon]')
  await expect
    .poll(() => icon.evaluate((link: HTMLLinkElement) => link.href))
    .toBe(`${root}favicon.svg`)
  expect(asked.filter((url) => url.endsWith('index.json'))).toEqual([`${root}index.json`])
  await page.close()
})

test('below a path that reads like another host it asks its own alone', async () => {
  const root = await serve('/g/')
  const { origin } = new URL(root)
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  const told: string[] = []
  page.on('console', (message) => told.push(message.text()))
  for (const path of ['//example.org/x/', '//example.org/404.html', '//', '/\\example.org/x']) {
    const sought = page.waitForResponse((answer) => answer.url() === `${origin}/index.json`)
    await page.goto(origin + path)
    await sought
  }
  expect(new Set(asked)).toEqual(new Set([origin]))
  expect(told.filter((text) => /Policy/.test(text))).toEqual([])
  await page.close()
})

test('where a script does not find the front page either, a reader is led up to it', async () => {
  const root = await serve('/e/')
  const page = await context.newPage()
  await page.route('**/index.json', (route) => route.abort())
  await page.goto(`${root}x/gone.html`)
  await page.getByRole('button', { name: 'One folder up' }).click()
  await page.waitForURL(`${root}index.html?`)
  await page.close()
})

test.each(['/', '/c/d/'])(
  'without script it stands styled below %s, and leads up to the front page',
  async (base) => {
    const root = await serve(base)
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(`${root}x/y/z/gone.html`)
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(paper).toBe('rgb(251, 250, 247)')
    for (const folder of ['x/y/', 'x/', '']) {
      await page.getByRole('button', { name: 'One folder up' }).click()
      expect(page.url()).toBe(`${root}${folder}index.html?`)
    }
    expect(await page.title()).toBe('News Digest')
    await page.goto(`${root}gone.html`)
    await page.getByRole('button', { name: 'This folder' }).click()
    expect(page.url()).toBe(`${root}index.html?`)
    await plain.close()
  },
)
