/**
 * What is asked of every kind of page, in one visit: it loads all of its files and says nothing to the
 * console, policy on; at no width does it scroll sideways; no text stands on another or touches it, is cut off, or is
 * joined with its neighbour where the page is read aloud.
 */
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test, vi } from 'vitest'
import { sharedChromium } from '../chromium.ts'
import { buildSite, filesOf } from './built.ts'
import { ALIKE_PAGES, bothLanguages, kindsOf } from './kinds.ts'

vi.setConfig({ testTimeout: 120_000 })

const WIDTHS = [1360, 1024, 768, 390, 320]
/** Of pages that are made as another one, which differ in their texts: where those have least room. */
const FEW_WIDTHS = [1024, 320]
/**
 * Where texts may meet: the narrowest page with columns, a desk, and phones; the narrower for the language
 * with the longer words.
 */
const CROWDED = { en: [1024, 320], zh: [1360, 390] }

/** Two wait less than one. */
const PAGES = 2

let site = ''
let browser: Browser
/** Files. */
let pages: readonly string[] = []
const seen: Seen[] = []

/** What was seen of a page, each with its path. */
interface Seen {
  readonly said: readonly string[]
  readonly wide: readonly string[]
  readonly touching: readonly string[]
  readonly cut: readonly string[]
  readonly joined: readonly string[]
}

beforeAll(async () => {
  // A folder as somebody unpacks it: a space and Chinese characters in its path.
  site = buildSite(null, '新闻 摘要')
  const timelines = filesOf(site, '.html').filter((path) => path.startsWith('t/'))
  // What changed since then is told by days with their years.
  const later = buildSite({ [`${LONG}.txt`]: KITES }, 'later', '--since', site)
  pages = [
    ...new Set(bothLanguages([...kindsOf(site), ...timelines]).map((path) => join(site, path))),
    ...bothLanguages(['changes.html']).map((path) => join(later, path)),
    ...['index.html', 'report.html', 'feeds.html'].map((path) => join(later, path)),
  ]
  browser = await sharedChromium()
  const left = [...pages]
  await Promise.all(Array.from({ length: PAGES }, () => visitAll(left)))
})

/** A name without a place to break it: a file as it was downloaded, a topic. */
const LONG = 'Kite_Market_Report_'.repeat(8)
const KITES = `${LONG}
Search documents
Kites are dear
Kite News· 2024-09-28 08:41
Core Viewpoint - Kites sell best [1]
`

/** Takes one after another from those that are left. */
async function visitAll(left: string[]): Promise<void> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure() ?? { errorText: '' }
    // What was under way when the page was left is no fault of the page.
    if (errorText !== 'net::ERR_ABORTED') messages.push(`${errorText} ${request.url()}`)
  })
  for (let path = left.shift(); path !== undefined; path = left.shift()) {
    const name = relative(site, path)
    const named = (faults: readonly string[]): readonly string[] =>
      faults.map((fault) => `${name}: ${fault}`)
    await page.goto(pathToFileURL(path).href)
    const isAlike = ALIKE_PAGES.test(name.replace(/^zh\//, ''))
    const joined = isAlike ? [] : await page.evaluate(textsJoined)
    const crowded = isAlike ? [] : CROWDED[path.includes('/zh/') ? 'zh' : 'en']
    const wide: string[] = []
    const touching: string[] = []
    const cut: string[] = []
    for (const width of isAlike ? FEW_WIDTHS : WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (over > 0) wide.push(`${over} px at ${width}`)
      cut.push(...(await page.evaluate(namesCut)))
      if (!crowded.includes(width)) continue
      touching.push(...(await page.evaluate(textsOnTexts)).map((fault) => `${fault} at ${width}`))
    }
    seen.push({
      said: named(messages.splice(0)),
      wide: named(wide),
      touching: named(touching),
      cut: named(cut),
      joined: named(joined),
    })
  }
  await context.close()
}

test.each([
  ['says anything to the console or fails to load a file, policy on', 'said'],
  ['scrolls sideways from 320 px on', 'wide'],
  ['has texts that touch', 'touching'],
  ['cuts a word off without a sign', 'cut'],
  ['has texts that are one where it is read aloud', 'joined'],
] as const)('no page %s', (_what, faults) => {
  expect(pages.length).toBeGreaterThan(60)
  expect(seen.length).toBe(pages.length)
  expect(seen.flatMap((one) => one[faults])).toEqual([])
})

/** Runs in the page: names of which three lines are shown, and parts of their words not even there. */
function namesCut(): readonly string[] {
  const names = [...document.querySelectorAll('.when a')]
  return names
    .filter((one) => one.scrollWidth > one.clientWidth)
    .map(({ textContent }) => textContent ?? '')
}

/**
 * Runs in the page: pairs of texts that stand apart for the eye alone. A screen reader says all of a
 * heading, a paragraph or a link in one breath, and takes white that only the style makes for none:
 * `November 202512 articles`.
 */
function textsJoined(): readonly string[] {
  const UNSAID = 'script, style, template, noscript, option, [aria-hidden=true]'
  const PLAIN = ':not(span, b, bdi, mark, tspan)'
  const blockOf = (element: Element): Element | null =>
    getComputedStyle(element).display === 'inline' && element.parentElement
      ? blockOf(element.parentElement)
      : element
  const faults: string[] = []
  const nodes = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  )
  let before: { readonly text: string; readonly element: Element } | null = null
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node.nodeName === 'BR') before = null
    const [element, text] = [node.parentElement, node.nodeValue]
    // Clauses of a headline may well be read in one breath.
    if (!element || text === null || element.closest(`${UNSAID}, .clause`)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    if (range.getClientRects().length === 0) continue
    const isApart = before === null || /[\s\p{P}]$/u.test(before.text) || /^[\s\p{P}]/u.test(text)
    const isOne = before?.element.closest(PLAIN) === element.closest(PLAIN)
    if (before && !isApart && isOne && blockOf(before.element) !== blockOf(element)) {
      faults.push(`${before.text.slice(-30)}|${text.slice(0, 30)}`)
    }
    before = { text, element }
  }
  return faults
}

/** Runs in the page: pairs of texts that share some of their space, or have none between. */
function textsOnTexts(): readonly string[] {
  const HIDDEN =
    '.hidden-text, script, style, template, noscript, option, dialog:not([open]), details:not([open]) > :not(summary)'
  interface Box {
    readonly element: Element
    readonly text: string
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  /** What a function says of each element, asked once: styles are most of the work. */
  const known = <Value>(tell: (element: Element) => Value): ((element: Element) => Value) => {
    const told = new Map<Element, Value>()
    return (element) => {
      const value = told.get(element) ?? tell(element)
      told.set(element, value)
      return value
    }
  }
  const blockOf = known((element: Element): Element => {
    const { parentElement } = element
    const isInline = getComputedStyle(element).display.startsWith('inline')
    return parentElement && isInline ? blockOf(parentElement) : element
  })
  /** Frames of itself and what it stands in that hide what is outside of them. */
  const framesOf = known((element: Element): readonly DOMRect[] => {
    const { parentElement } = element
    if (!parentElement || element === document.body) return []
    const outer = framesOf(parentElement)
    if (getComputedStyle(element).overflow === 'visible') return outer
    return [element.getBoundingClientRect(), ...outer]
  })
  const isHidden = known((element: Element) => element.closest(HIDDEN) !== null)
  const boxes: Box[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement
    const text = (node.nodeValue ?? '').trim()
    if (!element || text === '' || isHidden(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      // Half of a line is white.
      const white = rect.height / 4
      const box = { left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom }
      for (const frame of framesOf(element)) {
        box.left = Math.max(box.left, frame.left)
        box.right = Math.min(box.right, frame.right)
        box.top = Math.max(box.top, frame.top)
        box.bottom = Math.min(box.bottom, frame.bottom)
      }
      boxes.push({ ...box, top: box.top + white, bottom: box.bottom - white, element, text })
    }
  }
  const shown = boxes
    .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1)
    .sort((one, other) => one.top - other.top)
  const faults: string[] = []
  for (const [at, one] of shown.entries()) {
    for (const other of shown.slice(at + 1)) {
      if (other.top >= one.bottom - 1) break
      const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      // What is side by side in two columns has some white between.
      const least = blockOf(one.element) === blockOf(other.element) ? 1.5 : -2
      if (shared <= least) continue
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue
      faults.push(`${one.text.slice(0, 40)} | ${other.text.slice(0, 40)}`)
    }
  }
  return faults
}
