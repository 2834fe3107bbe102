/** Every kind of page as axe sees it: for readers who do not see it, or not well. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { MOST_CASES } from '../../src/digest/doubts/cases.ts'
import { sharedChromium } from '../chromium.ts'
import { misdatedDump } from '../templates/inDoubt.ts'
import { buildSite } from './built.ts'
import { ALIKE_PAGES, bothLanguages, kindsOf } from './kinds.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core')

/**
 * In the dark the colours alone are others. The two languages of a page are made of the same elements: each
 * is looked at in one width, which hides and shows what the other one does not.
 */
const VIEWS = [
  { language: 'en', width: 1360, colorScheme: 'light', isWhole: true },
  { language: 'en', width: 1360, colorScheme: 'dark', isWhole: false },
  { language: 'zh', width: 390, colorScheme: 'light', isWhole: true },
  { language: 'zh', width: 390, colorScheme: 'dark', isWhole: false },
] as const

const COLOURS = ['color-contrast']

/** axe works in the page alone: with one page to a processor, none of them waits. */
const PAGES = 2

interface Fault {
  readonly view: (typeof VIEWS)[number]
  readonly text: string
}

let browser: Browser
/** Files. */
let pages: readonly string[] = []
/** Of all pages in all views. */
const faults: Fault[] = []
let looked = 0

beforeAll(async () => {
  const site = buildSite()
  // Where all that is in doubt is too much for one page.
  const doubtful = buildSite({ 'tin.txt': misdatedDump(MOST_CASES + 1) })
  pages = [
    ...bothLanguages(kindsOf(site).filter((path) => !ALIKE_PAGES.test(path))).map((path) =>
      join(site, path),
    ),
    ...bothLanguages(['figures.html', 'figures-2025-09.html']).map((path) => join(doubtful, path)),
  ]
  browser = await sharedChromium()
  const left = [...pages]
  await Promise.all(Array.from({ length: PAGES }, () => lookAtAll(left)))
})

/** Takes one after another from those that are left. */
async function lookAtAll(left: string[]): Promise<void> {
  // axe is a script from outside; the policy has its own test.
  const context = await browser.newContext({ bypassCSP: true, viewport: sized(VIEWS[0].width) })
  await context.addInitScript({ path: AXE })
  const page = await context.newPage()
  for (let path = left.shift(); path !== undefined; path = left.shift()) {
    await look(page, path)
    looked++
  }
  await context.close()
}

/** A page is loaded once for all views: no script of ours asks how wide or how dark it is. */
async function look(page: Page, path: string): Promise<void> {
  await page.goto(pathToFileURL(path).href)
  await page.evaluate(keepShapes, ALIKE)
  const language = path.includes('/zh/') ? 'zh' : 'en'
  for (const view of VIEWS.filter((each) => each.language === language)) {
    await page.setViewportSize(sized(view.width))
    await page.emulateMedia({ colorScheme: view.colorScheme })
    const found = await page.evaluate(runAxe, view.isWhole ? null : COLOURS)
    faults.push(...found.map((fault) => ({ view, text: `${path} ${fault}` })))
  }
}

/** Of a thousand rows that are made of the same elements, axe would say the same. */
const ALIKE = 2

/**
 * Runs in the page. Keeps so many of the children of an element that differ in their texts, links and
 * numbers alone, or in how many such children they have.
 */
function keepShapes(most: number): void {
  const TOLD = new Set(['class', 'lang', 'role', 'type'])
  /** Of those that were met: an element is of the shape of its own tag and of its children. */
  const shapes = new Map<string, number>()
  const shapeOf = (element: Element): number => {
    const met = new Map<number, number>()
    const inner: number[] = []
    for (const child of [...element.children]) {
      const shape = shapeOf(child)
      const count = (met.get(shape) ?? 0) + 1
      met.set(shape, count)
      if (count > most) child.remove()
      else inner.push(shape)
    }
    const attributes = [...element.attributes]
      .map(({ name, value }) => (TOLD.has(name) ? `${name}=${value}` : name))
      .sort()
    const text = /\S/.test(ownText(element)) ? ['text'] : []
    const told = [element.nodeName, ...text, ...attributes, ...inner].join(' ')
    const shape = shapes.get(told) ?? shapes.size
    shapes.set(told, shape)
    return shape
  }
  const ownText = (element: Element): string =>
    [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('')
  shapeOf(document.body)
}

function sized(width: number) {
  return { width, height: 900 }
}

test.each(VIEWS)('axe finds nothing at $width px, $colorScheme, in $language', (view) => {
  expect(looked).toBe(pages.length)
  expect(faults.filter((fault) => fault.view === view).map(({ text }) => text)).toEqual([])
})

/** Runs in the page. Best practices are among the rules of axe unless it is told otherwise. */
async function runAxe(rules: readonly string[] | null): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof Axe }
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    ...(rules && { runOnly: [...rules] }),
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  )
}
