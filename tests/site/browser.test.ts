/** The built site in a real browser. */
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { forget, launchChromium, sharedChromium } from '../chromium.ts'
import { articleOf, buildSite, filesOf, read, topicOf } from './built.ts'
import { kindsOf } from './kinds.ts'

// Some tests go through every kind of page, in both languages.
vi.setConfig({ testTimeout: 300_000 })

/** As a desk has it, unless a test asks for something else. */
const DESK = {
  viewport: { width: 1280, height: 720 },
  colorScheme: 'light',
  forcedColors: 'none',
} as const

let browser: Browser
let site = ''
/** A page of each kind, in the root language. */
let kinds: readonly string[] = []
/** For all tests: a window of its own takes as much of the processor as five pages. */
let context: BrowserContext
let shared: Page
/** What the console of that page said. */
let messages: string[] = []

beforeAll(async () => {
  // A folder as somebody unpacks it: a space and Chinese characters in its path.
  site = buildSite(null, '新闻 摘要')
  kinds = kindsOf(site)
  browser = await sharedChromium()
  context = await browser.newContext()
  shared = await context.newPage()
  shared.on('console', (message) => messages.push(message.text()))
  shared.on('pageerror', (error) => messages.push(error.message))
})
afterAll(() => context.close())

afterEach(() => forget(shared))

function url(path: string): string {
  return pathToFileURL(join(site, path)).href
}

interface Look {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'dark' | 'light'
  readonly forcedColors?: 'active' | 'none'
}

async function open(path: string, look: Look = {}): Promise<Page> {
  const { viewport, ...media } = { ...DESK, ...look }
  await shared.setViewportSize(viewport)
  await shared.emulateMedia({ ...media, media: 'screen' })
  messages = []
  await shared.goto(url(path))
  return shared
}

/** Runs in the page. Links and controls of the masthead that a click in their middle would miss. */
function hiddenControls(): string[] {
  const shown = [...document.querySelectorAll('.masthead :is(a, button, input)')].filter(
    (one) => one.getClientRects().length > 0,
  )
  return shown
    .filter((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return !one.contains(hit)
    })
    .map((one) => one.outerHTML.slice(0, 60))
}

test('in English text an apostrophe is narrow where a Chinese font stands in for ours', async () => {
  const page = await open('index.html')
  const widths = await page.evaluate(() => {
    return ['en', 'zh-Hans'].map((lang) => {
      const headline = document.createElement('h1')
      headline.lang = lang
      // As if there were no Georgia.
      headline.style.setProperty('--serif', '"Noto Serif CJK SC"')
      const mark = headline.appendChild(document.createElement('span'))
      mark.textContent = '’'
      document.body.append(headline)
      return mark.getBoundingClientRect().width / parseFloat(getComputedStyle(mark).fontSize)
    })
  })
  expect(widths[0]).toBeLessThan(0.5)
  expect(widths[1]).toBeGreaterThanOrEqual(widths[0] ?? 1)
})

describe('from disk', () => {
  test('fonts, style and scripts are there', async () => {
    const page = await open('index.html')
    const found = await page.evaluate(async () => {
      await document.fonts.ready
      return {
        script: document.documentElement.dataset.script,
        serif: document.fonts.check('16px "Digest"'),
        columns: getComputedStyle(document.querySelector('main') ?? document.body).display,
      }
    })
    expect(found).toEqual({ script: '', serif: true, columns: 'grid' })
  })

  test('what the policy forbids does not run', async () => {
    const page = await open('index.html')
    const inline = page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "run"'
      document.body.append(script)
    })
    await expect(inline).rejects.toThrow('TrustedScript')
    await page.evaluate(() => document.body.setAttribute('style', 'display: none'))
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(messages.join()).toContain('Content Security Policy')
    expect(await page.title()).not.toBe('run')
  })
})

describe('layout', () => {
  test('nothing lies over a link of the masthead', async () => {
    const page = await open('index.html')
    const covered: string[] = []
    for (const kind of ['index.html', 'topics.html', 'zh/topics.html', 'search.html']) {
      await page.goto(url(kind))
      for (const width of [390, 820, 1040, 1360]) {
        await page.setViewportSize({ width, height: 800 })
        const found = await page.evaluate(hiddenControls)
        covered.push(...found.map((name) => `${kind} at ${width}: ${name}`))
      }
    }
    expect(covered).toEqual([])
  })

  test('what is hidden stays hidden, whatever its part of the page is', async () => {
    const page = await open('index.html')
    const shown = await page.evaluate(() => {
      const parts = ['button', 'label', 'tools', 'row', 'meta', 'search', 'entry', 'index']
      return parts.filter((name) => {
        const part = document.createElement('div')
        part.className = name
        part.hidden = true
        document.body.append(part)
        return part.getClientRects().length > 0
      })
    })
    expect(shown).toEqual([])
    // A stop of the Tab key that shows nothing.
    expect(await page.locator('.hidden-text :is(a, button)').count()).toBe(0)
  })

  test('who skips to the text finds it on the same ground', async () => {
    const page = await open('index.html')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).toBe('#main')
    const main = page.locator('main')
    expect(await main.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    )
  })

  test('the byte account shows all of its columns on a phone', async () => {
    const page = await open('report.html', { viewport: { width: 390, height: 844 } })
    for (const path of ['report.html', 'zh/report.html']) {
      await page.goto(url(path))
      const widths = await page
        .locator('section:has(> table)')
        .first()
        .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])
      expect(widths[0], path).toBe(widths[1])
    }
  })

  test('in type of twice the size no article is wider than a phone, no name of a button cut in two', async () => {
    const large = await launchChromium('--blink-settings=defaultFontSize=32')
    const page = await large.newPage({ viewport: { width: 360, height: 800 } })
    const wide: string[] = []
    // Long quantities, and a long date in doubt.
    for (const path of [articleOf(site, '特朗普与澳签协议'), articleOf(site, '老铺黄金')]) {
      await page.goto(url(path))
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (over > 0) wide.push(`${path}: ${over} px`)
    }
    await page.setViewportSize({ width: 390, height: 800 })
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
    const heights = await page
      .locator('.taking .button')
      .evaluateAll((all) => all.map((one) => one.clientHeight))
    const met: string[] = []
    for (const path of [topicOf(site, '茶饮'), 'archive.html', 'zh/archive.html', 'figures.html']) {
      await page.goto(url(path))
      met.push(...(await page.evaluate(wordsThatMeet)).map((words) => `${path}: ${words}`))
    }
    await page.setViewportSize({ width: 320, height: 800 })
    const fields = await page
      .locator('.opening, select')
      .evaluateAll((all) => all.map((one) => one.clientWidth))
    // The name stands in two lines.
    const [seal, masthead] = await Promise.all(
      ['.nameplate svg', '.masthead'].map((part) => page.locator(part).boundingBox()),
    )
    await large.close()
    expect((seal?.y ?? 0) - (masthead?.y ?? 0)).toBeGreaterThan(12)
    expect(size).toBe('32px')
    expect(wide).toEqual([])
    expect(heights.length).toBeGreaterThan(2)
    expect(new Set(heights).size).toBe(1)
    expect(met).toEqual([])
    expect(fields.length).toBeGreaterThan(4)
    expect(Math.max(...fields)).toBe(fields[0])
  })

  /** Runs in the page: words of a chart that lie on each other, or reach out of the page. */
  function wordsThatMeet(): readonly string[] {
    return [...document.querySelectorAll('.chart')].flatMap((chart) => {
      const words = [...chart.querySelectorAll('text')]
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
      const outside = words.filter(({ box }) => box.left < 0 || box.right > innerWidth)
      // A quarter of a line above and below is white.
      const pairs = words.flatMap((one, at) =>
        words
          .slice(at + 1)
          .filter(
            ({ box }) =>
              Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 &&
              Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) >
                box.height / 2,
          )
          .map(({ text }) => `${one.text} | ${text}`),
      )
      return [...outside.map(({ text }) => `${text} is outside`), ...pairs]
    })
  }

  test('what a table is narrowed by is of one width, with no gap behind', async () => {
    const page = await open('figures.html')
    const widths = await page
      .locator('[data-narrow] :is(label, select)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
    expect(widths.length).toBeGreaterThan(4)
    expect(new Set(widths).size).toBe(1)
  })

  test('a day on two lines holds no source away from its title', async () => {
    const page = await open('topics.html', { viewport: { width: 390, height: 844 } })
    const gap = await page.evaluate(() => {
      const [day, title, source] = document.querySelector('.titles li')?.children ?? []
      if (!day || !title || !source) return null
      day.replaceChildren('2024', document.createElement('br'), '12-28')
      title.textContent = 'Kites sell'
      return source.getBoundingClientRect().top - title.getBoundingClientRect().bottom
    })
    expect(gap).toBeLessThan(6)
  })

  test('controls can be hit: 44 px high on a phone, small links at least 24 px', async () => {
    const page = await open(articleOf(site, '摆脱对华依赖'), {
      viewport: { width: 390, height: 844 },
    })
    const low = await page.evaluate(() => {
      const height = (element: Element): number => element.getBoundingClientRect().height
      return {
        buttons: [...document.querySelectorAll('button, input')].filter(
          (one) => height(one) > 0 && height(one) < 44,
        ).length,
        menu: [...document.querySelectorAll('.menu a')].filter((one) => height(one) < 44).length,
        cites: [...document.querySelectorAll('.cite, .paragraphs a')].filter(
          (one) => height(one) < 24,
        ).length,
      }
    })
    expect(low).toEqual({ buttons: 0, menu: 0, cites: 0 })
  })

  test.each(['index.html', 'zh/index.html'])(
    'the first headline lies over no link above it: %s',
    async (path) => {
      const page = await open(path, { viewport: { width: 412, height: 844 } })
      const [above, below] = await page.evaluate(() =>
        ['.top .when a', '.top .headline a'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        ),
      )
      expect(below?.top).toBeGreaterThanOrEqual(above?.bottom ?? Number.NaN)
    },
  )

  test.each(['figures.html', 'figures-money.html', 'report.html', 'sources.html', 'feeds.html'])(
    'no frame that is moved sideways cuts off the mark of the focus: %s',
    async (path) => {
      const page = await open(path, { viewport: { width: 390, height: 844 } })
      await page.keyboard.press('Tab')
      const cut = await page.evaluate(() => {
        const frameOf = (element: Element): Element | null => {
          const outer = element.parentElement
          if (!outer || getComputedStyle(outer).overflowX === 'auto') return outer
          return frameOf(outer)
        }
        const links = [...document.querySelectorAll<HTMLElement>('main :is(a, button)')]
        return links.flatMap((link) => {
          const frame = frameOf(link)
          if (!frame || !link.checkVisibility()) return []
          link.focus()
          const { outlineOffset, outlineWidth } = getComputedStyle(link)
          const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
          const [inner, outer] = [link, frame].map((one) => one.getBoundingClientRect())
          const left = (inner?.left ?? 0) - (outer?.left ?? 0)
          const right = (outer?.right ?? 0) - (inner?.right ?? 0)
          // What is farther on in a frame that is moved is moved into sight.
          const room =
            frame.scrollWidth > frame.clientWidth ? left + frame.scrollLeft : Math.min(left, right)
          // Letters end between two pixels.
          return Math.ceil(room) < reach ? [`${link.textContent} ${left} ${right}`] : []
        })
      })
      expect(cut).toEqual([])
    },
  )

  test('fields are seen as such and do not make an iPhone enlarge the page', async () => {
    const page = await open('figures.html')
    const fields = (): Promise<{ sizes: string[]; seen: boolean }> =>
      page.locator('input, select').evaluateAll((found) => {
        const styles = found.map((one) => getComputedStyle(one))
        // Safari writes today into an empty field of a day, black where the field has no ground.
        const seen = styles.every(
          ({ backgroundColor, borderTopWidth }, at) =>
            found[at]?.getAttribute('type') === 'checkbox' ||
            (backgroundColor !== 'rgba(0, 0, 0, 0)' && borderTopWidth === '1px'),
        )
        return { sizes: [...new Set(styles.map(({ fontSize }) => fontSize))], seen }
      })
    expect(await fields()).toEqual({ sizes: ['16px'], seen: true })
    // In Safari it would be as faint as 2.3 times the light of the field.
    const hints = await page
      .locator('[placeholder]')
      .evaluateAll((found) => found.map((one) => getComputedStyle(one, '::placeholder').color))
    expect(hints).toEqual(['rgb(107, 103, 95)'])
    await page.goto(url('search.html'))
    expect(await fields()).toEqual({ sizes: ['16px'], seen: true })
    await page.goto(url('keyboard.html'))
    // Safari takes a margin along to the head of the next column.
    const margins = await page
      .locator('.columns > *')
      .evaluateAll((found) => found.map((one) => getComputedStyle(one).marginBottom))
    expect(new Set(margins)).toEqual(new Set(['0px']))
  })
})

describe('without script', () => {
  test('every text is there, every way is a link, and no dead control is shown', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const page = await plain.newPage()
    for (const kind of kinds) {
      await page.goto(url(kind))
      expect(await page.locator('main').isVisible(), kind).toBe(true)
      const dead = page.locator(':is([data-paper], [data-copy]):visible')
      expect(await dead.count(), kind).toBe(0)
    }
    await page.goto(url(articleOf(site, '摆脱对华依赖')))
    expect(await page.locator('.insight').count()).toBe(12)
    await page.locator('.insight .line').first().click()
    await expect.poll(() => page.url()).toContain('/d/rare-earth.html#')
    await page.locator('a.span:target').click()
    await expect.poll(() => page.url()).toMatch(/\/a\/[0-9a-z]+\.html#i-/)
    await plain.close()
  })
})

describe('paper', () => {
  test('the choice holds on the next page, before anything is painted', async () => {
    const page = await open('index.html', { colorScheme: 'light' })
    await page.locator('[data-paper=dark]').click()
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(await paper()).toBe('rgb(20, 20, 18)')
    await page.goto(url('topics.html'))
    expect(await paper()).toBe('rgb(20, 20, 18)')
    const blocking = await page.evaluate(() => {
      const script = document.querySelector<HTMLScriptElement>('head script')
      return script !== null && !script.defer && !script.async
    })
    expect(blocking).toBe(true)
    await page.locator('[data-paper=auto]').click()
    expect(await paper()).toBe('rgb(251, 250, 247)')
    expect(await page.locator('[data-paper=auto]').getAttribute('aria-pressed')).toBe('true')
  })

  test('who comes back to a page that the browser kept finds what was chosen since', async () => {
    const page = await open('index.html', { colorScheme: 'light' })
    // This browser keeps none; others show it as it was, and tell it so.
    await page.evaluate(() => {
      localStorage.setItem('paper', 'dark')
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await page.locator('[data-paper=dark]').getAttribute('aria-pressed')).toBe('true')
  })
})

test('where the system has its own colours, drawings follow them, and what is chosen is seen', async () => {
  const page = await open(topicOf(site, '稀土自主'), {
    colorScheme: 'dark',
    forcedColors: 'active',
  })
  await page.locator('[data-paper=light]').click()
  const fill = await page
    .locator('.chart')
    .first()
    .evaluate((one) => getComputedStyle(one).fill)
  expect(fill).toBe('rgb(154, 149, 138)')
  const grounds = await page
    .locator('[data-paper]')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
  expect(grounds[0]).toBe(grounds[2])
  expect(grounds[0]).not.toBe(grounds[1])
  const bars = await page
    .locator('.menu a')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderBottomWidth))
  expect(bars.slice(0, 3)).toEqual(['0px', '3px', '0px'])
  // Grey says that a line is of the page it was copied from; a stroke has a colour there. Not through the
  // number: Safari draws a stroke from around a link in the colour of the link, everywhere.
  await page.goto(new URL('../d/rare-earth.html', page.url()).href)
  const strokes = await page
    .locator('.chrome')
    .first()
    .evaluate((line) =>
      [line, ...line.children].map((one) => getComputedStyle(one).textDecorationLine),
    )
  expect(strokes).toEqual(['none', 'none', 'line-through'])
  expect(await page.locator('.chrome a').first().getAttribute('aria-label')).toBe('1, Page chrome')
})

describe('article', () => {
  test('the contents mark the group that is read', async () => {
    const page = await open(articleOf(site, '摆脱对华依赖'))
    const marked = page.locator('.contents [aria-current]')
    expect(await marked.textContent()).toBe("Moscow's Plan for Rare Earths")
    await page.locator('#g3').evaluate((group) => group.scrollIntoView())
    await expect.poll(() => marked.textContent()).toBe('Rivals and Partners Abroad')
  })

  test('long contents never reach what stands below them', async () => {
    const page = await open(articleOf(site, '摆脱对华依赖'))
    await page.setViewportSize({ width: 1360, height: 600 })
    const between = await page.evaluate(() => {
      const list = document.querySelector('.contents ol')
      const items = [...(list?.children ?? [])]
      for (let copies = 0; copies < 40; copies++) {
        list?.append(...items.map((item) => item.cloneNode(true)))
      }
      const edge = (part: string, side: 'top' | 'bottom'): number =>
        document.querySelector(part)?.getBoundingClientRect()[side] ?? Number.NaN
      return [0, document.body.scrollHeight].map((y) => {
        scrollTo(0, y)
        return edge('.taking', 'top') - edge('.sticky', 'bottom')
      })
    })
    expect(Math.min(...between)).toBeGreaterThan(0)
  })

  test('a citation leads to its paragraph, and the paragraph back', async () => {
    const page = await open(articleOf(site, '摆脱对华依赖'))
    await page.locator('.insight .cite').first().click()
    await expect.poll(() => new URL(page.url()).hash).toBe('#p1')
    await page.locator('#p1 a').last().click()
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#i-/)
  })

  test('from its line in the dump a text leads back, and says to which article', async () => {
    const page = await open(articleOf(site, '摆脱对华依赖'))
    await page.locator('.insight .line').first().click()
    const origin = page.locator('[data-origin]')
    await origin.waitFor()
    expect(await origin.locator('[data-title]').textContent()).toContain('摆脱对华依赖')
    await origin.locator('a').click()
    await expect.poll(() => page.url()).toMatch(/\/a\/[0-9a-z]+\.html#i-/)
  })

  test('what is said to have been copied lies over no button', async () => {
    for (const viewport of [DESK.viewport, { width: 1360, height: 900 }]) {
      const page = await open(articleOf(site, '摆脱对华依赖'), { viewport })
      await page.locator('[data-copy=plain]').click()
      await page.locator('.said:not(:empty)').waitFor()
      const hits = await page.locator('.taking button').evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect()
          return [left + 1, right - 1].every((x) =>
            [top + 1, bottom - 1].every((y) => one.contains(document.elementFromPoint(x, y))),
          )
        }),
      )
      expect(hits).toEqual([true, true, true, true])
    }
  })

  test('the lines of a file are broken as they come, those of an article with care', async () => {
    const page = await open('d/rare-earth.html')
    const wrap = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).getPropertyValue('text-wrap-style'))
    expect(await wrap('.dump li span')).toBe('auto')
    await page.goto(url(articleOf(site, '摆脱对华依赖')))
    expect(await wrap('.insight p')).toBe('pretty')
  })

  test('an address of a file whose mark cannot be read opens the file', async () => {
    const dump = read(site, articleOf(site, '摆脱对华依赖')).match(/d\/[a-z0-9-]+\.html/)?.[0]
    const page = await open(dump ?? '')
    const failed: string[] = []
    page.on('pageerror', ({ message }) => failed.push(message))
    await page.goto(`${page.url().replace(/#.*/, '')}?#%E0%A4%A`)
    await page.evaluate("location.hash = '#%'")
    await page.waitForTimeout(50)
    expect(failed).toEqual([])
  })

  test('printed, it has its texts, citations and lines, and nothing to click', async () => {
    const page = await open(articleOf(site, '摆脱对华依赖'), {
      viewport: { width: 672, height: 900 },
      colorScheme: 'dark',
    })
    await page.emulateMedia({ media: 'print' })
    const shown = async (selector: string): Promise<number> =>
      page.locator(`${selector}:visible`).count()
    expect(await shown('.insight')).toBe(12)
    expect(await shown('.cite')).toBeGreaterThan(12)
    expect(await shown('.line')).toBeGreaterThan(12)
    expect(await shown(':is(nav, button, .taking, .skip)')).toBe(0)
    expect(await page.locator('.printed').isVisible()).toBe(true)
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(paper).toBe('rgb(255, 255, 255)')
    expect(await page.locator('.article-margin').isVisible()).toBe(false)
    // Firefox moves a row of a grid that is longer than a sheet to the next one.
    const body = await page.evaluate(() => getComputedStyle(document.body).display)
    expect(body).toBe('block')
    expect(await split(page, ':is(.insight, .apparatus)')).toEqual(['avoid'])
  })
})

test('from a wide window, too, a sheet is set in one column', async () => {
  // Here as in Safari, which prints with the width of its window.
  const page = await open(articleOf(site, '摆脱对华依赖'), {
    viewport: { width: 1360, height: 900 },
  })
  await page.emulateMedia({ media: 'print' })
  const displays = await page
    .locator(':is(main, .insight, .insight .note)')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).display))
  expect(new Set(displays)).toEqual(new Set(['block', 'list-item', 'none']))
  await page.emulateMedia({ media: 'screen' })
})

test('a topic is printed with its chart, its articles and what is in doubt, none cut in two', async () => {
  const page = await open(topicOf(site, '稀土自主'), {
    viewport: { width: 672, height: 900 },
  })
  await page.emulateMedia({ media: 'print' })
  for (const selector of ['h1', '.chart', '.doubts', '.printed']) {
    expect(await page.locator(selector).first().isVisible(), selector).toBe(true)
  }
  expect(await page.locator(':is(.row, .same):visible').count()).toBe(7)
  expect(await page.locator(':is(nav, button, .tools, .skip):visible').count()).toBe(0)
  expect(await split(page, ':is(.row, .doubts)')).toEqual(['avoid'])
})

test('a report is printed with the places of its messages, in the columns of its rules', async () => {
  const page = await open('report.html', { viewport: { width: 672, height: 900 } })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.messages a:visible').count()).toBeGreaterThan(20)
  const lefts = await page
    .locator(':is(.masthead, .nameplate, h1, footer p)')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left))
  expect(new Set(lefts)).toEqual(new Set([0]))
})

test.each([
  [390, 1],
  [768, 2],
])('figures stand beside each other where there is room: at %d px %d', async (width, columns) => {
  const page = await open('figures.html', { viewport: { width, height: 900 } })
  const lefts = await page
    .locator('[data-rows] tr:visible')
    .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().left))
  expect(new Set(lefts).size).toBe(columns)
})

test.each([390, 1280])(
  'figures that are in no doubt begin where their heading does: %d px',
  async (width) => {
    const page = await open('figures.html', { viewport: { width, height: 900 } })
    const leftOf = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => {
          const text = document.createRange()
          text.selectNodeContents(one)
          return text.getBoundingClientRect().left
        })
    expect(await leftOf('[data-rows] th:not(.wide)')).toBe(await leftOf('h1'))
  },
)

test('printed, figures have no heads to sort them by, and the foot of the page is short', async () => {
  const page = await open('figures.html', { viewport: { width: 672, height: 900 } })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.sort:visible:not(.link)').count()).toBe(0)
  // The end of the page is no sheet of its own.
  expect((await page.locator('footer').boundingBox())?.height).toBeLessThan(70)
})

/** How elements may be cut by the end of a sheet. */
async function split(page: Page, selector: string): Promise<readonly string[]> {
  const all = await page
    .locator(selector)
    .evaluateAll((found) => found.map((one) => getComputedStyle(one).breakInside))
  return [...new Set(all)]
}

test('there is a page of every folder among those tested', () => {
  const folders = filesOf(site, '.html')
    .filter((path) => !path.startsWith('zh/'))
    .map((path) => dirname(path))
  expect([...new Set(kinds.map((path) => dirname(path)))].sort()).toEqual(
    [...new Set(folders)].sort(),
  )
})
