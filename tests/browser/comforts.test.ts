/** What scripts add to pages, in a real browser, opened from disk as a reader may have the site. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forget, sharedChromium } from '../chromium.ts'
import { articleOf, buildSite, topicOf } from '../site/built.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core')

let browser: Browser
let site = ''
let article = ''
let context: BrowserContext
let page: Page
let said: string[]

const DESK = { width: 1360, height: 900 }

beforeAll(async () => {
  site = buildSite()
  article = articleOf(site, '摆脱对华依赖')
  browser = await sharedChromium()
  // One for all: a window of its own takes as much of the processor as five pages.
  context = await browser.newContext({ viewport: DESK })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  page = await context.newPage()
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
})
afterAll(() => context.close())
beforeEach(() => {
  said = []
})
afterEach(async () => {
  await forget(page)
  await page.setViewportSize(DESK)
  expect(said).toEqual([])
})

function url(path: string): string {
  return pathToFileURL(join(site, path)).href
}

function clipboard(): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

function status(): Promise<string | null> {
  return page.locator('.said[role=status]').textContent()
}

/** The third insight, chosen by its number as a reader would. */
async function choose(): Promise<string> {
  const number = page.locator('.insight .number').nth(2)
  await number.click()
  return (await number.getAttribute('href')) ?? ''
}

describe('taking along', () => {
  test('a link to the insight that was chosen', async () => {
    await page.goto(url(article))
    const anchor = await choose()
    await page.locator('[data-copy=link]').click()
    await expect.poll(status).toBe('Copied: Link, 1.3')
    expect(await clipboard()).toBe(url(article) + anchor)
    // The other language opens there, too.
    await page.locator('a.language').click()
    await page.waitForURL(url(`zh/${article}`) + anchor)
  })

  test('a citation of the article, plain and by GB/T 7714', async () => {
    await page.goto(url(article))
    await page.locator('[data-copy=plain]').click()
    await expect.poll(status).toBe('Copied: Citation, article')
    expect(await clipboard()).toMatch(
      /^Sou Hu Cai Jing, “摆脱对华依赖？普京签发急令，俄罗斯打造自主稀土产业链”, 9 Nov 2025, 08:41\. News Digest \(accessed \d{4}-\d{2}-\d{2}\)$/,
    )
    await page.locator('[data-copy=gbt]').click()
    await expect.poll(status).toBe('Copied: GB/T, article')
    expect(await clipboard()).toMatch(
      /^Sou Hu Cai Jing\. 摆脱对华依赖？普京签发急令，俄罗斯打造自主稀土产业链\[EB\/OL\]\/\/News Digest\. \(2025-11-09\)\[\d{4}-\d{2}-\d{2}\]\.$/,
    )
  })

  test('an insight as Markdown, with its citations and where it is from', async () => {
    await page.goto(url(article))
    const anchor = await choose()
    await page.locator('[data-copy=markdown]').click()
    await expect.poll(status).toBe('Copied: Text, 1.3')
    const lines = (await clipboard()).split('\n')
    expect(lines[0]).toMatch(
      /^> The U\.S\. Geological Survey has cut .* 380,000 tons, .* \[3\]\[5\]$/,
    )
    expect(lines[2]).toBe(
      `> Sou Hu Cai Jing, 9 Nov 2025, 08:41 — [摆脱对华依赖？普京签发急令，俄罗斯打造自主稀土产业链](${url(article)}${anchor})`,
    )
  })

  test('a whole article as Markdown: the texts of its Markdown file', async () => {
    await page.goto(url(article))
    await page.locator('[data-copy=markdown]').click()
    await expect.poll(status).toBe('Copied: Text, article')
    const items = (text: string): string[] =>
      text.split('\n').filter((line) => /^- |^## /.test(line))
    const file = readFileSync(join(site, article.replace('.html', '.md')), 'utf8')
    const copied = items(await clipboard())
    expect(copied).toHaveLength(12 + 5)
    expect(copied.slice(1)).toEqual(items(file.replace(/^## Group \d: /gm, '## ')).slice(1))
  })

  test('of an article that is no digest, its text; of one with left-over text, that too', async () => {
    const own = buildSite({
      'a.md':
        '---\ntitle: Left over\n---\n\n## Core Viewpoint\n\nUp 5% [1].\n\n## A\n\n- One 6% [2].\n\n```text\n* as it\nstands\n```\n',
      'b.txt':
        'B\nSearch documents\nRaw\nNews· 2025-01-02 03:04\nIt is told at length here. It is no digest, and has no item of one.\n',
      'c.txt':
        'C\nSearch documents\nCut\nNews· 2025-01-03 03:04\nCore Viewpoint - Up 5% [1]. Group 1: A - One 6% [2]. - Then sales of',
    })
    const copied = async (title: string): Promise<string> => {
      await page.goto(pathToFileURL(join(own, articleOf(own, title))).href)
      await page.locator('[data-copy=markdown]').click()
      await expect.poll(status).toBe('Copied: Text, article')
      return clipboard()
    }
    const file = (title: string): string =>
      readFileSync(join(own, articleOf(own, title).replace('.html', '.md')), 'utf8')
    const left = await copied('Left over')
    expect(left).toContain('- One 6%. [2]')
    expect(left).toMatch(/\\\* as it\n\nstands\n$/)
    const [, raw = ''] = /```text\n([\s\S]*)\n```/.exec(file('Raw')) ?? []
    expect(raw).not.toBe('')
    expect(await copied('Raw')).toContain(raw)
    expect(await copied('Cut')).toContain('\n- Then sales of …\n')
    await page.locator('.insight .number').last().click()
    await page.locator('[data-copy=markdown]').click()
    await expect.poll(status).toBe('Copied: Text, 1.2')
    expect(await clipboard()).toMatch(/^> Then sales of …\n/)
  })

  test('where the browser gives no clipboard, as on plain http, it copies all the same', async () => {
    const plain = await context.newPage()
    await plain.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.addEventListener('copy', () => {
        const field = document.activeElement
        if (field instanceof HTMLTextAreaElement) document.title = field.value
      })
    })
    await plain.goto(url(article))
    await plain.locator('[data-copy=link]').click()
    await plain.getByText('Copied: Link, article').waitFor()
    expect(await plain.title()).toBe(url(article))
    await plain.close()
  })

  test('in Chinese it says so in Chinese', async () => {
    await page.goto(url(`zh/${article}`))
    await page.locator('[data-copy=plain]').click()
    await expect.poll(status).toBe('已复制：引文, 文章')
    expect(await clipboard()).toMatch(
      /^Sou Hu Cai Jing，《摆脱.*》，2025年11月9日 08:41。新闻摘要（.*查阅）$/,
    )
  })
})

describe('keys', () => {
  test('j and k go through the rows, o opens', async () => {
    await page.goto(url('index.html'))
    for (const key of 'jjjjk') await page.keyboard.press(key)
    const third = page.locator('.row .headline a').nth(2)
    expect(await third.evaluate((link) => link === document.activeElement)).toBe(true)
    const href = await third.evaluate((link) => (link as HTMLAnchorElement).href)
    await page.keyboard.press('o')
    await page.waitForURL(href)
  })

  test('[ and ] go to the neighbours in the topic', async () => {
    await page.goto(url(article))
    await page.keyboard.press(']')
    await page.waitForURL(url(articleOf(site, '俄罗斯也想入局稀土')))
    await page.keyboard.press('[')
    await page.waitForURL(url(article))
  })

  test('c and y copy the insight in focus', async () => {
    await page.goto(url(article))
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    await expect.poll(status).toBe('Copied: Citation, 1.2')
    expect(await clipboard()).toContain('News Digest, 1.2')
    await page.keyboard.press('y')
    await expect.poll(status).toBe('Copied: Link, 1.2')
    expect(await clipboard()).toMatch(/#i-[0-9a-z]+$/)
  })

  test('each press of t changes the paper that is seen, whatever the system has', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(url('index.html'))
      const papers = new Set<string>()
      for (const _ of [1, 2, 3]) {
        const before = await page
          .locator('html')
          .evaluate((it) => getComputedStyle(it).backgroundColor)
        await page.keyboard.press('t')
        const after = await page
          .locator('html')
          .evaluate((it) => getComputedStyle(it).backgroundColor)
        expect(after).not.toBe(before)
        papers.add(after)
      }
      expect(papers.size).toBe(2)
      await page.locator('[data-paper=auto]').click()
    }
    await page.emulateMedia({ colorScheme: null })
  })

  test('/ goes to the search field, where letters are letters', async () => {
    await page.goto(url('index.html'))
    await page.keyboard.press('/')
    await page.keyboard.type('j?t/c')
    expect(await page.locator('input[type=search]:focus').inputValue()).toBe('j?t/c')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(await page.locator('html').getAttribute('data-theme')).toBe('')
  })

  test('Escape leaves the search field that nothing was typed in', async () => {
    for (const path of ['index.html', 'search.html']) {
      await page.goto(url(path))
      await page.keyboard.press('/')
      expect(await page.locator('input[type=search]:focus').count(), path).toBe(1)
      await page.keyboard.press('Escape')
      expect(await page.locator('input[type=search]:focus').count(), path).toBe(0)
      await page.keyboard.press('?')
      expect(await page.locator('dialog[open]').count(), path).toBe(1)
    }
  })

  test('on a phone, where there is no field, / opens the search page', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(url('index.html'))
    await page.keyboard.press('/')
    await page.waitForURL(url('search.html'))
  })

  test('with a modifier they are the browser’s own', async () => {
    await page.goto(url('index.html'))
    for (const key of ['Control+j', 'Alt+t', 'Meta+?']) await page.keyboard.press(key)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    expect(await page.locator('html').getAttribute('data-theme')).toBe('')
    expect(await page.locator('dialog[open]').count()).toBe(0)
  })

  test('a key that is part of a word being composed is no shortcut', async () => {
    await page.goto(url('index.html'))
    const typed = (isComposing: boolean): Promise<boolean> =>
      page.evaluate((composing) => {
        const init = { key: 't', isComposing: composing, bubbles: true }
        document.body.dispatchEvent(new KeyboardEvent('keydown', init))
        return document.documentElement.dataset.theme !== ''
      }, isComposing)
    expect(await typed(true)).toBe(false)
    expect(await typed(false)).toBe(true)
  })

  test('? shows them all, Escape leads back to where the reader was', async () => {
    await page.goto(url('index.html'))
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keyboard' })
    expect(await dialog.isVisible()).toBe(true)
    // Heard in one breath with the name: so all that stands in it would be, if nothing described it.
    expect(await dialog.evaluate((it) => it.ariaDescription)).toMatch(/^Single keys rest/)
    const shown = (await dialog.locator('dt kbd').allTextContents()).join(' ')
    for (const key of '/ ? j k o [ ] c y t'.split(' ')) expect(shown).toContain(key)
    // What lies below the dialog rests, also where no field has the focus.
    await dialog.getByRole('button').focus()
    for (const key of 'jt') await page.keyboard.press(key)
    expect(await page.locator('html').getAttribute('data-theme')).toBe('')
    await page.keyboard.press('Escape')
    expect(await dialog.isVisible()).toBe(false)
    const first = page.locator('.row .headline a').first()
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true)
  })

  test('axe finds nothing in the dialog', async () => {
    const open = await browser.newContext({ bypassCSP: true })
    await open.addInitScript({ path: AXE })
    const help = await open.newPage()
    for (const path of ['index.html', 'zh/index.html']) {
      await help.goto(url(path))
      await help.keyboard.press('?')
      const faults = await help.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof Axe }
        return (await axe.run('dialog')).violations.map(({ id }) => id)
      })
      expect(faults).toEqual([])
    }
    await open.close()
  })

  test('they can be switched off, and on again', async () => {
    await page.goto(url('index.html'))
    await page.keyboard.press('?')
    await page.getByLabel('Single keys on').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('t')
    await page.keyboard.press('?')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await page.goto(url(article))
    await page.keyboard.press('t')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('')
    await page.goto(url('keyboard.html'))
    const box = page.getByLabel('Single keys on')
    expect(await box.isChecked()).toBe(false)
    await box.check()
    await box.blur()
    await page.keyboard.press('t')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })
})

test('what was open is open for who comes back, also where a choice was made since', async () => {
  for (const path of [topicOf(site, '稀土自主'), 'figures.html']) {
    await page.goto(url(path))
    const fold = page.locator('main details').last()
    expect(await fold.getAttribute('open')).toBeNull()
    await fold.locator('summary').click()
    if (path === 'figures.html') await page.locator('[data-sort=value]').last().click()
    // A browser tells that it opened a moment after it did.
    const isKept = () => page.evaluate(() => (history.state ?? []).includes(true))
    await expect.poll(isKept).toBe(true)
    await page.goto(url('sources.html'))
    await page.goBack()
    await expect.poll(() => fold.getAttribute('open')).toBe('')
  }
})

describe('new since your last visit', () => {
  /** Two articles came in the night: as if the last visit had not seen the newest two. */
  async function comeBack(): Promise<void> {
    await page.goto(url('index.html'))
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.endsWith('visit')) ?? ''
      const [, before, now = ''] = (localStorage.getItem(key) ?? '').split('|')
      localStorage.setItem(key, `1|${before}|${now.split(' ').slice(2).join(' ')}|`)
    })
    await page.goto(url('index.html'))
  }

  test('they are counted and marked, and can be forgotten', async () => {
    await comeBack()
    const place = page.locator('[data-new]')
    expect(await place.textContent()).toContain('2 new since your last visit')
    expect(await page.locator('.row b.new').count()).toBe(2)
    await place.getByRole('button').click()
    expect(await place.isVisible()).toBe(false)
    expect(await page.locator('b.new').count()).toBe(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })

  test('other lists mark them too; the keyboard page forgets', async () => {
    await comeBack()
    const topic = await page.locator('.row .when a').first().getAttribute('href')
    await page.goto(url(topic ?? ''))
    expect(await page.locator('.row b.new').count()).toBe(1)
    await page.goto(url('keyboard.html'))
    await page.locator('[data-forget]').click()
    expect(await page.locator('[data-forget] + [role=status]').textContent()).toBe('Forgotten.')
    await page.goto(url('index.html'))
    expect(await page.locator('.row b.new').count()).toBe(0)
  })
})
