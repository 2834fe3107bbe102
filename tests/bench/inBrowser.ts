/** Asks the queries in Chromium, with the scripts that readers get and the files of an index. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { makeAssets } from '../../src/build/outputs/assets.ts'
import { contentPolicy } from '../../src/text/policy.ts'
import { SEARCH_EN } from '../../src/text/searchWords.ts'
import { launchChromium } from '../chromium.ts'
import { ROOT } from '../root.ts'
import type { Site } from '../search/site.ts'

/** What the search page has, without what surrounds it. */
const PLACES = ['said', 'count', 'spoken', 'sort', 'more', 'read', 'start', 'sets', 'set']

export interface BrowserTimes {
  /** Milliseconds from the start of the navigation to the first result, nothing cached. */
  readonly cold: readonly number[]
  /** Milliseconds from a query to all that is shown of its answer, in a tab that has asked it. */
  readonly warm: readonly number[]
}

/** @param queries Each is asked cold in a new context, then twice in one tab. */
export async function askInBrowser(site: Site, queries: readonly string[]): Promise<BrowserTimes> {
  const { permalinks, files } = await makeAssets(ROOT)
  const page = pageOf(permalinks)
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1)
    const content = path === 'search.html' ? page : (files.get(path) ?? site.get(path))
    if (content === undefined) return response.writeHead(404).end()
    const type = path.endsWith('.html') ? 'text/html' : 'text/javascript'
    const headers = { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' }
    return response.writeHead(200, headers).end(gzipSync(content))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search.html`
  const browser = await launchChromium()
  try {
    const cold: number[] = []
    for (const query of queries) {
      const context = await browser.newContext()
      await context.addInitScript(noteFirst)
      const tab = await context.newPage()
      await tab.goto(`${address}?q=${encodeURIComponent(query)}`)
      await tab.waitForSelector('main[aria-busy=false]')
      const first = await tab.evaluate(() => document.body.dataset.first)
      if (first !== undefined) cold.push(Number(first))
      await context.close()
    }
    const tab = await browser.newPage()
    await tab.goto(address)
    await tab.waitForSelector('main[aria-busy=false]')
    const warm: number[] = []
    for (const query of queries) {
      await tab.evaluate(ask, query)
      warm.push(await tab.evaluate(ask, query))
    }
    return { cold, warm }
  } finally {
    await browser.close()
    server.close()
  }
}

/** In the tab: note on the body when the first result stood. */
function noteFirst(): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('.result')) return
    seen.disconnect()
    document.body.dataset.first = String(performance.now())
  })
  seen.observe(document, { subtree: true, childList: true })
}

/** In the tab: go to a query as the Back key does, and wait until its answer stands. */
function ask(query: string): Promise<number> {
  const main = document.querySelector('main')
  return new Promise((resolve) => {
    const start = performance.now()
    const seen = new MutationObserver(() => {
      if (main?.ariaBusy !== 'false') return
      seen.disconnect()
      resolve(performance.now() - start)
    })
    if (main) seen.observe(main, { attributeFilter: ['aria-busy'] })
    history.replaceState(null, '', `?q=${encodeURIComponent(query)}`)
    dispatchEvent(new PopStateEvent('popstate'))
  })
}

function pageOf(permalinks: Readonly<Record<string, string>>): string {
  const script = (name: string): string => permalinks[`${name}.js`] ?? ''
  const words = JSON.stringify(SEARCH_EN).replaceAll('"', '&quot;')
  const places = PLACES.map((name) => `<div data-place="${name}"></div>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ trustedTypes: 'shards' })}">
<script src="${script('search')}" defer></script><link rel="preload" href="search/manifest.js" as="script"></head><body><main>
<form><input name="q" data-place="field"></form><form data-place="narrow"></form>${places}
<ol data-place="list" data-index="search/" data-more="${script('search.more')}" data-values="${script('search.values')}" data-words="${words}"></ol></main></body></html>`
}
