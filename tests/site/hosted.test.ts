/** A site whose settings say where it will stand: what others find it by names it absolutely. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { build } from '../../src/build/build.ts'
import { settingsSchema } from '../../src/records/settings.ts'
import { launchChromium } from '../chromium.ts'
import { ROOT } from '../root.ts'
import { filesOf, read } from './built.ts'

vi.setConfig({ testTimeout: 120_000 })

const URL_OF_SITE = 'https://news.example/a/b/'

let place = ''
let site = ''
let pages: readonly string[] = []
let browser: Browser
let server: Server

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'cinnabar-hosted-'))
  const settings = settingsSchema.parse({
    id: 'papers',
    title: { en: 'News Digest', zh: '新闻摘要' },
    description: { en: 'What the papers say.', zh: '报纸所言。' },
    url: URL_OF_SITE,
    output: join(place, 'site'),
  })
  const result = await build({ root: ROOT, settings, version: '0' })
  if (!result.published) throw new Error(result.why.join('\n'))
  site = result.output
  pages = filesOf(site, '.html')
  server = createServer((_, response) => {
    response.writeHead(404, { 'content-type': 'text/html' }).end(read(site, '404.html'))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(place, { recursive: true, force: true })
})

/** The value of an attribute of the first tag that begins like this. */
function value(html: string, tag: string, name: string): string | undefined {
  const [found = ''] = new RegExp(`<${tag}[^>]*>`).exec(html) ?? []
  return new RegExp(` ${name}="([^"]*)"`).exec(found)?.[1]
}

test('every page says which address is its own, and where it stands in the other language', () => {
  for (const page of pages) {
    const html = read(site, page)
    // The same figures in another order are one page to a search engine.
    const first = page.replace(/-by-(?:subject|value)/, '')
    expect(value(html, 'link rel="canonical"', 'href'), page).toBe(URL_OF_SITE + first)
    expect(value(html, 'meta property="og:url"', 'content'), page).toBe(URL_OF_SITE + first)
    const own = page.replace(/^zh\//, '')
    for (const [tag, path] of [
      ['en', own],
      ['zh-Hans', `zh/${own}`],
    ]) {
      const found = value(html, `link rel="alternate" hreflang="${tag}"`, 'href')
      expect(found, page).toBe(page === first ? URL_OF_SITE + path : undefined)
    }
  }
})

test('every page has what a link preview shows', () => {
  for (const page of pages) {
    const html = read(site, page)
    const isArticle = /^(?:zh\/)?a\//.test(page)
    const own = page.startsWith('zh/') ? '新闻摘要' : 'News Digest'
    const meta = (name: string): string | undefined =>
      value(html, `meta property="og:${name}"`, 'content')
    expect(meta('type'), page).toBe(isArticle ? 'article' : 'website')
    expect(meta('title'), page).toMatch(/./)
    expect(meta('description'), page).toMatch(/./)
    expect(meta('site_name'), page).toBe(own)
    expect(value(html, 'meta name="description"', 'content'), page).toBe(meta('description'))
  }
})

test('an article says to programs that it is a digest of an article of its publisher', () => {
  const articles = pages.filter((page) => /^(?:zh\/)?a\//.test(page))
  expect(articles.length).toBeGreaterThan(50)
  for (const page of articles) {
    const html = read(site, page)
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? []
    expect(JSON.parse(json), page).toMatchObject({
      '@type': 'Article',
      '@id': URL_OF_SITE + page,
      isBasedOn: { '@type': 'NewsArticle' },
    })
    expect(json, page).not.toMatch(/"publisher".*"isBasedOn"/)
  }
})

test('its feed is known by the id of the settings', () => {
  const [id] = /urn:[^<]+/.exec(read(site, 'feed.xml')) ?? []
  expect(id).toBe('urn:uuid:469be3f2-d476-8902-8f9f-c93b55096a1d')
})

test('every page offers the feeds, and a topic its own', () => {
  const offered = (page: string): readonly string[] =>
    [
      ...read(site, page).matchAll(
        /<link rel="alternate" type="([^"]*)" title="([^"]*)" href="([^"]*)">/g,
      ),
    ].map(([, type, title, href]) => `${type} ${title} ${href}`)
  for (const page of ['index.html', 'archive.html']) {
    expect(offered(page)).toEqual([
      `application/atom+xml News Digest feed.xml`,
      `application/feed+json News Digest feed.json`,
    ])
  }
  const topic = pages.find((page) => page.startsWith('t/')) ?? ''
  const stem = topic.replace(/^t\/|\.html$/g, '')
  const [, title] = /<title>([^<]*)</.exec(read(site, topic)) ?? []
  expect(title).toMatch(/ — News Digest$/)
  expect(offered(topic).slice(0, 2)).toEqual([
    `application/atom+xml ${title} ${stem}.feed.xml`,
    `application/feed+json ${title} ${stem}.feed.json`,
  ])
})

test('a topic can be taken along as a brief, as data and as a feed; an article as its files', () => {
  const named = (page: string): Record<string, string> => {
    const links = read(site, page).matchAll(
      /<a class="(?:button|link)" href="([^"]*)">([^<]*)<\/a>/g,
    )
    return Object.fromEntries([...links].map(([, href = '', name = '']) => [name, href]))
  }
  const topic = pages.find((page) => page.startsWith('t/')) ?? ''
  const stem = topic.replace(/^t\/|\.html$/g, '')
  expect(named(topic)).toMatchObject({
    Markdown: `${stem}.md`,
    JSON: `${stem}.json`,
    Feed: `${stem}.feed.xml`,
  })
  const article = pages.find((page) => page.startsWith('a/')) ?? ''
  const id = article.replace(/^a\/|\.html$/g, '')
  expect(named(article)).toMatchObject({ Markdown: `${id}.md`, JSON: `../data/a/${id}.json` })
})

test('the page about feeds explains them and lists every one', () => {
  const html = read(site, 'feeds.html')
  expect(html).toContain('a feed reader looks at for you')
  const feeds = [...filesOf(site, 'feed.xml'), ...filesOf(site, 'feed.json')]
  expect(feeds.length).toBeGreaterThan(8)
  for (const feed of feeds) expect(html).toContain(`<a class="link" href="${feed}"`)
})

test('the sitemap names pages that are there, and robots.txt names the sitemap', () => {
  const { urlset } = new XMLParser().parse(read(site, 'sitemap.xml'))
  const listed: readonly string[] = urlset.url.map(({ loc }: { loc: string }) => loc)
  const paths = listed.map((loc) => loc.replace(URL_OF_SITE, ''))
  expect(paths.filter((path) => !pages.includes(path))).toEqual([])
  const wanted = pages.filter((page) => /^(?:zh\/)?(?:[ast]\/|m\/|index|topics|archive)/.test(page))
  expect(wanted.filter((page) => !paths.includes(page))).toEqual([])
  expect(read(site, 'robots.txt')).toContain(`Sitemap: ${URL_OF_SITE}sitemap.xml`)
})

test('llms.txt leads to files that are there', () => {
  const links = [...read(site, 'llms.txt').matchAll(/\]\(([^)]*)\)/g)].map(([, path = '']) => path)
  expect(links.length).toBeGreaterThan(40)
  for (const path of links) expect(readFileSync(join(site, path)).length, path).toBeGreaterThan(0)
})

test('what hosts read is there: headers, snippets, and addresses with their ending', () => {
  expect(JSON.parse(read(site, 'serve.json'))).toEqual({ cleanUrls: false })
  expect(read(site, '_headers')).toContain('Content-Security-Policy')
  for (const name of ['nginx.conf', 'Caddyfile', 'apache.conf']) {
    expect(read(site, `hosting/${name}`)).toContain('/a/b/404.html')
  }
})

test('no address in a feed is relative', () => {
  const feeds = filesOf(site, 'feed.xml')
  expect(feeds.length).toBeGreaterThan(1)
  for (const feed of feeds) {
    const addresses = [...read(site, feed).matchAll(/ href="([^"]*)"/g)]
    expect(addresses.length, feed).toBeGreaterThan(1)
    for (const [, href] of addresses) {
      expect(href, feed).toMatch(/^https:\/\/news\.example\/a\/b\//)
    }
  }
})

test('the page for missing addresses leads home from any depth without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/a/b/x/y/z/gone.html`)
  for (const selector of ['a.nameplate', '.menu a', 'main a', 'footer a', 'form']) {
    const addresses = await page
      .locator(selector)
      .evaluateAll((all) =>
        all.map((one) => one.getAttribute('href') ?? one.getAttribute('action')),
      )
    expect(addresses.length, selector).toBeGreaterThan(0)
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\/news\.example\/a\/b\//)
      const [path] = address?.replace(URL_OF_SITE, '').split('#') ?? []
      expect(filesOf(site, '')).toContain(path)
    }
  }
  await context.close()
})
