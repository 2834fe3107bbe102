/**
 * One unchanged build on each server that this machine has, at the root and below `/a/b/`, and
 * opened from disk. What is not installed is skipped by name.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedChromium } from '../chromium.ts'
import { ROOT } from '../root.ts'
import { articleOf, buildSite, filesOf, read } from '../site/built.ts'
import { HOSTS, type Running, start } from './servers.ts'

const INPUT = ['rare-earth.txt', 'sample-markdown.md']

let browser: Browser
/** For all servers: a window of its own takes as much of the processor as five pages. */
let context: BrowserContext
let site = ''
let place = ''

beforeAll(async () => {
  // Hosts tell files by their folders and endings: one dump and a Markdown file make all that there are.
  site = buildSite(
    Object.fromEntries(INPUT.map((name) => [name, read(join(ROOT, 'articles'), name)])),
  )
  place = mkdtempSync(join(tmpdir(), 'cinnabar-hosts-'))
  // Servers give up the rights of root, and must still read.
  chmodSync(place, 0o755)
  cpSync(site, join(place, 'root'), { recursive: true })
  mkdirSync(join(place, 'below/a'), { recursive: true, mode: 0o755 })
  cpSync(site, join(place, 'below/a/b'), { recursive: true })
  browser = await sharedChromium()
  context = await browser.newContext()
})
afterAll(async () => {
  await context.close()
  rmSync(place, { recursive: true })
})

/** Addresses in a page, what it links and loads; and where each leads from the root of the site, null out of it. */
type Leads = readonly (readonly [address: string, to: string | null])[]

const ANYWHERE = 'http://x/a/b/c/'
/** By the path of the page: each host gives the same ones. */
const LEADS = new Map<string, { readonly text: string; readonly leads: Leads }>()

function leadsOf(path: string, text: string): Leads {
  const known = LEADS.get(path)
  if (known?.text === text) return known.leads
  const addresses = new Set(
    [...text.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, address = '']) => address),
  )
  const leads = [...addresses].map((address) => {
    const url = new URL(address.replaceAll('&amp;', '&'), ANYWHERE + path)
    const { href } = new URL(url.pathname, url)
    return [address, href.startsWith(ANYWHERE) ? href.slice(ANYWHERE.length) : null] as const
  })
  LEADS.set(path, { text, leads })
  return leads
}

/** As many as a browser asks of one host: one alone leaves the server waiting for us, and us for it. */
const AT_ONCE = 6

/** Follows every link from the front page. @returns Pages that were reached, and what was not. */
async function crawl(
  front: string,
  get: (url: string) => Promise<{ readonly found: boolean; readonly text: string }>,
): Promise<{ readonly pages: ReadonlySet<string>; readonly broken: readonly string[] }> {
  const base = new URL('.', front).href
  const queue = [front.slice(base.length)]
  const seen = new Set(queue)
  const pages = new Set<string>()
  const broken: string[] = []
  const look = async (path: string): Promise<void> => {
    const { found, text } = await get(base + path)
    if (!found) broken.push(path)
    if (!found || !path.endsWith('.html')) return
    pages.add(decodeURI(path))
    for (const [address, to] of leadsOf(path, text)) {
      if (to === null) broken.push(`${path} leads to ${address}`)
      else if (!seen.has(to)) {
        seen.add(to)
        queue.push(to)
      }
    }
  }
  while (queue.length > 0) await Promise.all(queue.splice(0, AT_ONCE).map(look))
  return { pages, broken }
}

/** Every page but the one for addresses that lead nowhere. */
function allPages(): readonly string[] {
  return filesOf(site, '.html').filter((path) => !/(^|\/)404\.html$/.test(path))
}

async function fetched(url: string): Promise<{ found: boolean; text: string }> {
  const answer = await fetch(url, { redirect: 'manual' })
  return { found: answer.status === 200, text: await answer.text() }
}

async function searched(page: Page, base: string): Promise<number> {
  await page.goto(`${base}search.html?q=${encodeURIComponent('稀土')}`)
  const hits = page.locator('main .result')
  await hits.first().waitFor()
  return hits.count()
}

describe.each(
  HOSTS.flatMap((host) => [
    { host, at: '/', name: `${host.name}, at the root` },
    { host, at: '/a/b/', name: `${host.name}, below /a/b/` },
  ]),
)('$name', ({ host, at }) => {
  const installed = host.command !== null
  const label = installed ? '' : ` (${host.name} is not installed)`
  let server: Running

  beforeAll(async () => {
    if (!installed) return
    const root = join(place, at === '/' ? 'root' : 'below')
    const work = join(place, `work-${host.name.replace(/\W/g, '')}-${at.length}`)
    const hosting = at === '/' ? join(root, 'hosting') : null
    server = await start(host, { root, work, at, hosting })
  })
  afterAll(() => server?.stop())

  test.skipIf(!installed)(`every link leads somewhere${label}`, async () => {
    const { pages, broken } = await crawl(`${server.url}index.html`, fetched)
    expect(broken).toEqual([])
    expect([...pages].sort()).toEqual(allPages())
  })

  test.skipIf(!installed)(`an address without a page is told${label}`, async () => {
    const url = `${server.url}x/y/z.html`
    const answer = await fetch(url)
    expect(answer.status).toBe(404)
    if (host.notFound === 'nowhere' || (host.notFound === 'at the root' && at !== '/')) return
    const page = await context.newPage()
    await page.goto(url)
    const link = page.locator('.menu a[href$="archive.html"]')
    await expect
      .poll(() => link.evaluate((a) => (a as HTMLAnchorElement).href))
      .toBe(`${server.url}archive.html`)
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(paper).toBe('rgb(251, 250, 247)')
    await page.close()
  })

  // Servers that take the snippet of the site; of the others there is nothing to skip.
  const takesSnippet = ['nginx', 'Caddy', 'Apache'].includes(host.name) && at === '/'
  if (takesSnippet) {
    test.skipIf(!installed)(`its headers are those of the snippet${label}`, async () => {
      const { headers } = await fetch(`${server.url}index.html`)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      const style = filesOf(site, '.css')[0] ?? ''
      const kept = await fetch(server.url + style)
      expect(kept.headers.get('cache-control')).toContain('immutable')
      expect(kept.headers.get('x-content-type-options')).toBe('nosniff')
      const text = await fetch(server.url + filesOf(site, '.md')[0])
      expect(text.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
      expect(text.headers.get('x-content-type-options')).toBe('nosniff')
    })
  }

  test.skipIf(!installed)(`a search finds${label}`, async () => {
    const page = await context.newPage()
    expect(await searched(page, server.url)).toBeGreaterThan(0)
    await page.close()
  })
})

describe('from disk, in a path with a space and Chinese characters', () => {
  let front = ''
  beforeAll(() => {
    const folder = join(place, '新闻 摘要')
    cpSync(site, folder, { recursive: true })
    front = pathToFileURL(join(folder, 'index.html')).href
  })

  test('every link leads somewhere', async () => {
    const { pages, broken } = await crawl(front, async (url) => {
      const path = fileURLToPath(url)
      const found = existsSync(path)
      return { found, text: found && path.endsWith('.html') ? readFileSync(path, 'utf8') : '' }
    })
    expect(broken).toEqual([])
    expect([...pages].sort()).toEqual(allPages())
  })

  test('a search finds, and copying works', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await context.newPage()
    expect(await searched(page, new URL('.', front).href)).toBeGreaterThan(0)
    const article = new URL(articleOf(site, '摆脱对华依赖'), front).href
    await page.goto(article)
    await page.locator('[data-copy=link]').click()
    await page.getByText('Copied: Link').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(article)
    await page.close()
  })
})
