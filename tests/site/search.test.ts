/** Searching as a reader does: the same hits from a disk, from a server and in Node. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pack, unpack } from '../../src/search/build/pack.ts'
import { ALL_CODE } from '../../src/search/query/allCode.ts'
import { NO_CHOICES } from '../../src/search/query/chosenFacets.ts'
import { Search } from '../../src/search/query/search.ts'
import { generateDumps } from '../bench/corpus.ts'
import { sharedChromium } from '../chromium.ts'
import { buildSite } from './built.ts'

const BELOW = '/a/b/'
/** The same with scripts that come late: long enough for a frame between any two of them. */
const LATE = '/late/'
const LATE_MS = 34
const QUERIES = [
  '稀土',
  '氧化镨钕 产能',
  '土',
  'magnet',
  'shipping price',
  '"in the first half"',
  'recyclng',
  '98%',
  'after:2024 magnet',
  '磁材產能',
  'source:souhu magnet',
  'ｍａｇｎｅｔ -hydrogen',
]

let site = ''
let browser: Browser
/** For nearly all: a window of its own takes as much of the processor as five pages. */
let context: BrowserContext
let server: Server
let roots: Readonly<Record<'disk' | 'server' | 'late', string>>
const faults: string[] = []

beforeAll(async () => {
  const dumps = generateDumps({ articles: 90, perDump: 30, seed: 4 })
  site = buildSite(Object.fromEntries(Array.from(dumps, ({ path, text }) => [path, text])), '站 点')
  server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname)
    const path = asked.replace(LATE, BELOW)
    if (path !== asked && path.endsWith('.js')) await wait(LATE_MS)
    try {
      const type = path.endsWith('.js')
        ? 'text/javascript'
        : path.endsWith('.css')
          ? 'text/css'
          : 'text/html'
      const content = readFileSync(join(site, path.slice(BELOW.length)))
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  roots = {
    disk: `${pathToFileURL(site)}/`,
    server: origin + BELOW,
    late: origin + LATE,
  }
  browser = await sharedChromium()
  context = await browser.newContext()
})

afterAll(async () => {
  await context.close()
  server.close()
})

async function open(address: string): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text())
  })
  await page.goto(address)
  return page
}

/** Wait until the last answer stands whole. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main[aria-busy=false]')
}

async function hitsIn(page: Page): Promise<readonly string[]> {
  await settled(page)
  const links = await page.$$eval('.results .headline a', (all) =>
    all.map((one) => one.getAttribute('href')),
  )
  return links.map((href) => /a\/(\w+)\.html/.exec(href ?? '')?.[1] ?? '')
}

/** By query: what is asked of the disk and of the server has one answer in Node. */
const inNode = new Map<string, Promise<readonly string[]>>()

function hitsInNode(query: string): Promise<readonly string[]> {
  const known = inNode.get(query) ?? searchInNode(query)
  inNode.set(query, known)
  return known
}

async function searchInNode(query: string): Promise<readonly string[]> {
  const load = async (name: string): Promise<Uint8Array> =>
    unpack(readFileSync(join(site, 'search', `${name}.js`), 'utf8'))
  const search = new Search(load, ALL_CODE)
  return (await (await search.search(query, NO_CHOICES)).hits(0, 10)).map(({ id }) => id)
}

// Each waits for its own page, mostly, and those that follow with them.
describe.concurrent.each(['disk', 'server'] as const)('from the %s', (place) => {
  test('queries have the hits that Node has, in both languages', async () => {
    const page = await open(`${roots[place]}search.html`)
    // What is loaded is the same in both: of a server every other one is asked.
    const asked = QUERIES.filter((_, at) => place === 'disk' || at % 2 === 0)
    for (const [at, query] of asked.entries()) {
      const folder = at % 3 === 0 ? 'zh/' : ''
      await page.goto(`${roots[place]}${folder}search.html?q=${encodeURIComponent(query)}`)
      const wanted = await hitsInNode(query)
      expect(wanted.length, query).toBeGreaterThan(0)
      expect(await hitsIn(page), query).toEqual(wanted)
    }
    await page.close()
    expect(faults).toEqual([])
  })

  test('keys lead from the field to a passage, which is marked where it lands', async () => {
    const page = await open(`${roots[place]}search.html`)
    await page.keyboard.press('/')
    await page.keyboard.type('magnet')
    await page.waitForSelector('.results .hit mark')
    await settled(page)
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('magnet')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const told = () => document.activeElement?.ariaDescribedByElements?.[0]?.textContent
    expect(await page.evaluate(told)).toMatch(/magnet/i)
    await page.keyboard.press('Enter')
    await page.waitForSelector(':target mark')
    expect(await page.textContent(':target mark')).toMatch(/magnets?/i)
    await page.goBack()
    expect((await hitsIn(page)).length).toBeGreaterThan(0)
    await page.close()
    expect(faults).toEqual([])
  })
})

test.concurrent.each([
  [390, 844],
  [1350, 940],
])('nothing moves while an answer comes, %i wide', async (width, height) => {
  const own = await browser.newContext({ viewport: { width, height } })
  await own.addInitScript(noteShifts)
  const page = await own.newPage()
  for (const query of ['magnet', 'recyclng', '98%', 'magnet zzzz', '土', '&topic=稀土永磁']) {
    await page.goto(`${roots.late}search.html?q=${query.replace('%', '%25')}`)
    await settled(page)
    await page.waitForSelector('input[name=source], .results .statement', { state: 'attached' })
    await page.waitForTimeout(100)
    expect(await page.isVisible('footer'), query).toBe(true)
    expect(await page.evaluate(() => Number(document.body.dataset.shift ?? 0)), query).toBeLessThan(
      0.02,
    )
  }
  await own.close()
})

test('Enter leaves one entry in the history, and who comes back finds the question in the field', async () => {
  const page = await open(`${roots.server}search.html`)
  const entries = (): Promise<number> => page.evaluate(() => history.length)
  const before = await entries()
  const field = page.locator('[data-place=field]')
  const ask = async (words: string): Promise<void> => {
    await field.fill(words)
    await page.waitForFunction((q) => new URLSearchParams(location.search).get('q') === q, words)
    await settled(page)
  }
  await ask('magnet')
  await field.press('Enter')
  expect(await entries()).toBe(before)
  await ask('magnet price')
  await ask('shipping')
  expect(await entries()).toBe(before + 1)
  await page.evaluate(() => history.back())
  await page.waitForURL('**/search.html?q=magnet')
  expect(await field.inputValue()).toBe('magnet')
  // As Safari does with a page that it kept.
  await field.evaluate((one: HTMLInputElement) => one.form?.reset())
  expect(await field.inputValue()).toBe('magnet')
  await page.close()
})

const held = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName)

test('who searched in the masthead goes on in the field, and who comes by a link has the keys of the page', async () => {
  const page = await open(`${roots.disk}index.html`)
  await page.keyboard.press('/')
  await page.keyboard.insertText('magnet')
  await page.keyboard.press('Enter')
  await page.waitForURL(/search\.html\?q=magnet$/)
  await settled(page)
  expect(await held(page)).toBe('q')
  await page.goto(`${roots.disk}search.html?q=magnet`)
  await settled(page)
  expect(await held(page)).toBe('BODY')
  await page.close()
})

test('a passage is set as in its article, whatever the language of the page', async () => {
  const page = await open(`${roots.disk}zh/search.html?q=magnet`)
  await page.waitForSelector('.results .hit')
  const seen = await page
    .locator('.results .hit')
    .first()
    .evaluate((hit) => {
      const [number, text] = [...hit.children].map((one) => getComputedStyle(one).lineHeight)
      return { number, text, lang: hit.querySelector('a')?.lang }
    })
  expect(seen).toEqual({ number: '28px', text: '28px', lang: 'zh' })
  await page.close()
})

test('who comes back to a search that the browser did not keep goes on at the hit by which they left', async () => {
  const page = await open(`${roots.disk}search.html?q=土`)
  await settled(page)
  await page.click('[data-place=more]')
  await page.waitForFunction(() => document.querySelectorAll('.result').length > 10)
  const link = page.locator('.result:nth-child(12) .headline a')
  const left = await link.getAttribute('href')
  await link.scrollIntoViewIfNeeded()
  const top = await page.evaluate(() => scrollY)
  await link.click()
  await page.waitForURL(/\/a\//)
  await page.goBack()
  await settled(page)
  await page.waitForFunction((at) => scrollY === at, top)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(left)
  // Other words begin at the top again.
  await page.fill('[data-place=field]', 'magnet')
  await page.waitForURL(/q=magnet/)
  expect(await page.evaluate(() => history.state)).toBe(null)
  await page.close()
})

test('a box narrows, its state is in the address, and its count is kept', async () => {
  const page = await open(`${roots.server}search.html?q=magnet`)
  await page.waitForSelector('input[name=source]')
  const box = page.locator('input[name=source]').first()
  const label = page.locator('label:has(input[name=source])').first()
  const count = Number(await label.locator('.count').textContent())
  const source = await box.getAttribute('value')
  // A name of several lines leaves the box its size, and the next name is apart from it.
  const size = (await box.boundingBox())?.width
  const long = await label.evaluate((one) => {
    const [name, check] = [one.querySelector('span'), one.querySelector('input')]
    const text = name?.textContent ?? ''
    name?.replaceChildren('An institute of many words '.repeat(4))
    const [all, own] = [one, name].map((part) => part?.getBoundingClientRect().height ?? 0)
    const width = check?.getBoundingClientRect().width
    name?.replaceChildren(text)
    return { width, gap: (all ?? 0) - (own ?? 0) }
  })
  expect(long.width).toBe(size)
  expect(long.gap).toBeGreaterThanOrEqual(8)
  await box.check()
  await page.waitForFunction(() => location.search.includes('source='))
  await settled(page)
  await expect.poll(() => new URL(page.url()).searchParams.get('source')).toBe(source)
  // Who works with keys is still there.
  await page.waitForSelector(`input[value="${source}"]:checked:focus`)
  expect(await page.textContent('[data-place=count]')).toBe(
    `${count} ${count === 1 ? 'article' : 'articles'}`,
  )
  await page.close()
})

test('an error of typing is said, nothing found says what to try, a lost file is named', async () => {
  const page = await open(`${roots.server}search.html?q=recyclng`)
  await settled(page)
  expect(await page.textContent('[data-place=said]')).toContain('Showing results for recycling')
  await page.goto(`${roots.server}search.html?q=magnet%20zzzz`)
  await settled(page)
  expect(await page.textContent('.results')).toContain('Nothing has all of this')
  await page.goto(`${roots.server}search.html?q=zzzz`)
  await settled(page)
  // Of one word there are no parts to try.
  expect(await page.textContent('.results')).toBe('No article has this.')
  // It would be read out as a list of nothing.
  const list = page.locator('.results ul')
  expect(await list.evaluate((one) => getComputedStyle(one).display)).toBe('none')
  await page.goto(`${roots.server}search.html?q=source:nobody%20after:2024%20magnet`)
  await settled(page)
  expect(await page.textContent('[data-place=read]')).toContain('with nobody in its name')
  await page.click('text=The same in all topics, sources and months')
  await page.waitForSelector('.results .headline a')
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('magnet')
  await settled(page)
  await page.route('**/search/d/*/*.js', (route) => route.abort())
  await page.goto(`${roots.server}search.html?q=magnet`)
  await page.waitForFunction(() =>
    document.querySelector('[data-place=said]')?.textContent?.includes('did not load'),
  )
  await page.close()
})

test('what is said of a long question makes the page no longer than what it shows', async () => {
  const page = await open(
    `${roots.server}search.html?q=${encodeURIComponent(`${'稀土 黄金 光伏 茶饮 '.repeat(9)}zzzz`)}`,
  )
  await settled(page)
  await expect
    .poll(async () => (await page.textContent('[data-place=spoken]'))?.length)
    .toBeGreaterThan(40)
  const [whole, shown] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    document.body.getBoundingClientRect().height,
  ])
  expect(whole).toBe(Math.round(shown ?? 0))
  await page.close()
})

test('without the second script the results are there, and the loss is said', async () => {
  const page = await context.newPage()
  await page.route('**/search.more.*.js', (route) => route.abort())
  await page.goto(`${roots.server}search.html?q=magnet`)
  expect(await hitsIn(page)).toEqual(await hitsInNode('magnet'))
  expect(await page.textContent('[data-place=said]')).toContain('did not load')
  expect(await page.textContent('[data-place=said] a')).toBe('Try again')
  await page.close()
})

test('each hit says its line, on which it leads to its words; also those that come later', async () => {
  const page = await open(`${roots.disk}search.html?q=price`)
  await settled(page)
  await page.click('.result button')
  await page.click('[data-place=more]')
  await page.waitForFunction(() => document.querySelectorAll('.result').length > 10)
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.hit .line')].every((one) => one.textContent !== 'dump'),
  )
  const links = await page
    .locator('.hit .line')
    .evaluateAll((all) => all.map((one) => [(one as HTMLAnchorElement).href, one.textContent]))
  await page.close()
  const strayed = links.filter(([href = '', number]) => {
    const [path = '', id = ''] = (href ?? '').split('#')
    const html = readFileSync(new URL(path), 'utf8')
    return (
      !html.includes(`<li id="${number}">`) ||
      !html.split(`<li id="${number}">`)[1]?.split('</li>')[0]?.includes(` id="${id}"`)
    )
  })
  expect(links.length).toBeGreaterThan(10)
  expect(strayed).toEqual([])
})

test('without the lines a hit leads to the dump, and nothing is said to be lost', async () => {
  const page = await context.newPage()
  const asked: string[] = []
  await page.route('**/search/l/*/*.js', (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
  await page.goto(`${roots.server}search.html?q=magnet`)
  await settled(page)
  expect(asked.length).toBeGreaterThan(0)
  const line = page.locator('.hit .line').first()
  expect([await line.textContent(), await line.getAttribute('aria-label')]).toEqual(['dump', null])
  expect(await line.getAttribute('href')).toMatch(/^d\/.*#/)
  expect(await page.textContent('[data-place=said]')).toBe('')
  await page.close()
})

test('the second script waits for the first result, where there is one', async () => {
  const page = await open(`${roots.server}search.html`)
  let free: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    free = resolve
  })
  await page.route('**/search.more.*.js', async (route) => {
    await held
    await route.continue()
  })
  // The load event waits for that script where it is asked for early.
  await page.goto(`${roots.server}search.html?q=magnet`, { waitUntil: 'commit' })
  await page.waitForSelector('.results .headline a')
  expect(await page.locator('input[name=source]').count()).toBe(0)
  free()
  await page.waitForSelector('input[name=source]')
  await page.close()
})

test('before the script has come the manifest is on its way, and what is typed stays', async () => {
  const page = await context.newPage()
  let free: () => void = () => {}
  const typed = new Promise<void>((resolve) => {
    free = resolve
  })
  await page.route(/search\.\w{8}\.js/, async (route) => {
    await Promise.all([manifest, typed])
    await route.continue()
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const manifest = page.waitForRequest('**/search/manifest.js')
  await page.goto(`${roots.server}search.html`, { waitUntil: 'commit' })
  await page.fill('[data-place=field]', 'magnet')
  free()
  await page.waitForURL('**/search.html?q=magnet')
  expect(await hitsIn(page)).toEqual(await hitsInNode('magnet'))
  expect(asked.filter((path) => path.endsWith('manifest.js'))).toHaveLength(1)
  await page.close()
})

test('a manifest that the browser kept from a site before is asked for again', async () => {
  const page = await context.newPage()
  const text = new TextDecoder().decode(
    unpack(readFileSync(join(site, 'search/manifest.js'), 'utf8')),
  )
  const before = pack('manifest', text.replace(/(?<=")\w{10}(?=")/g, 'aaaaaaaaaa'))
  await page.route(/manifest\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: before.content }),
  )
  await page.goto(`${roots.server}search.html?q=magnet`)
  expect(await hitsIn(page)).toEqual(await hitsInNode('magnet'))
  expect(await page.textContent('[data-place=said]')).toBe('')
  await page.close()
})

test('where nothing is found, topics and all titles lead on', async () => {
  const page = await context.newPage()
  await page.goto(`${roots.server}search.html?q=zzzzqqqq`)
  await page.waitForSelector('.results .statement')
  await page.waitForSelector('[data-place=start] a[href="all.html"]')
  await page.fill('main input[type=search]', 'magnet')
  await page.waitForSelector('[data-place=start]', { state: 'hidden' })
  await page.close()
})

test('what narrows is said to be open where it is, and may be shut', async () => {
  const page = await context.newPage()
  const fold = page.locator('.facets')
  const opened = (width: number): Promise<void> => page.setViewportSize({ width, height: 800 })
  await opened(1360)
  await page.goto(`${roots.server}search.html?q=magnet`)
  await settled(page)
  expect(await fold.getAttribute('open')).toBe('')
  await fold.locator('> summary').click()
  expect(await page.isVisible('#from')).toBe(false)
  await opened(390)
  expect(await page.isVisible('#from')).toBe(false)
  await opened(1360)
  await page.waitForSelector('#from')
  await page.close()
})

test('where nothing is found there is nothing to narrow, unless something is chosen', async () => {
  const page = await context.newPage()
  await page.goto(`${roots.server}search.html?q=zzzzqqqq`)
  const narrow = page.locator('[data-place=narrow]')
  await narrow.waitFor({ state: 'hidden' })
  await page.fill('main input[type=search]', 'magnet')
  await narrow.waitFor()
  await page.goto(`${roots.server}search.html?q=magnet&from=2031-01-01`)
  await page.waitForSelector('.results .statement')
  await page.waitForFunction(() => document.querySelector('[data-place=set]')?.textContent)
  expect(await narrow.isVisible()).toBe(true)
  // Who takes the choice away, and finds nothing still, is where they were.
  await page.fill('main input[type=search]', 'zzzzqqqq')
  await page.fill('#from', '')
  await page.waitForFunction(() => !document.querySelector('[data-place=set]')?.textContent)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('from')
  await page.close()
})

test.each([1360, 390])(
  'the field has its row, and what one may start from stands below it (%i wide)',
  async (width) => {
    const page = await context.newPage()
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${roots.server}search.html`)
    const box = async (selector: string) => {
      const found = await page.locator(selector).boundingBox()
      if (!found) throw new Error(`${selector} is not seen`)
      return found
    }
    const [form, input] = [await box('main form.search'), await box('main input[type=search]')]
    expect(input.width).toBeGreaterThan(0.8 * form.width)
    const [start, narrow] = [await box('[data-place=start]'), await box('.facets > summary')]
    if (width > 1024) expect(start.y).toBe(narrow.y)
    else expect(start.y - narrow.y - narrow.height).toBeLessThan(40)
    await page.close()
  },
)

test('what was found is offered with what its other name finds, in the same number of articles', async () => {
  const page = await open(`${roots.disk}search.html?q=magnets`)
  const also = page.locator('[data-place=also] a')
  const [, wanted] = /(\d+) articles/.exec((await also.locator('..').textContent()) ?? '') ?? []
  expect(await also.textContent()).toMatch(/^magnets \| 永磁/)
  // On a phone it was some screens down, below all results.
  await page.setViewportSize({ width: 390, height: 844 })
  const [offer, first] = [
    await also.boundingBox(),
    await page.locator('.result').first().boundingBox(),
  ]
  expect(offer?.y).toBeLessThan(first?.y ?? 0)
  await also.click()
  await settled(page)
  await page.waitForFunction(() => location.search.includes('%7C'))
  await settled(page)
  expect(await page.textContent('[data-place=count]')).toBe(`${wanted} articles`)
  await page.close()
})

test('what was found is printed, and its links have names', async () => {
  const page = await open(`${roots.server}search.html?q=magnet`)
  await settled(page)
  expect(await page.locator('.hit .number[aria-label^="Insight "]').count()).toBeGreaterThan(0)
  const line = page.locator('.hit .line').first()
  await page.waitForFunction(() => document.querySelector('.hit .line')?.textContent !== 'dump')
  const number = (await line.textContent()) ?? ''
  expect(await line.getAttribute('aria-label')).toBe(`${number}, line of the dump`)
  await page.keyboard.press('/')
  const ring = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
  expect(await ring()).toBe('solid')
  await page.emulateMedia({ media: 'print' })
  expect(await ring()).toBe('none')
  expect(await page.locator('.result').first().isVisible()).toBe(true)
  expect(await page.locator(':is(.facets, button):visible').count()).toBe(0)
  await page.close()
})

test('where the script that answers does not come, the page stands whole', async () => {
  const page = await context.newPage()
  await page.route(/search\.\w{8}\.js/, (route) => route.abort())
  await page.goto(`${roots.server}search.html?q=magnet`)
  expect(await page.isVisible('footer')).toBe(true)
  expect(await page.isVisible('[data-place=start]')).toBe(true)
  await page.close()
})

/** In the tab: add up on the body how far parts of the page were pushed about. */
function noteShifts(): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { dataset } = document.body
      dataset.shift = String(Number(dataset.shift ?? 0) + Number(Reflect.get(entry, 'value')))
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

test('what is typed is text: it runs nothing and makes no markup', async () => {
  const page = await open(`${roots.server}search.html`)
  const before = faults.length
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '__proto__ magnet',
  ]) {
    await page.goto(`${roots.server}search.html?q=${encodeURIComponent(text)}`)
    await settled(page)
    expect(await page.locator('main img, main script').count()).toBe(0)
  }
  await page.close()
  expect(faults.slice(before)).toEqual([])
})
