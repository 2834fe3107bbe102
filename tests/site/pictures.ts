/**
 * Makes the pictures of the README from a built site: `node --import tsx tests/site/pictures.ts`.
 * They go to `tests/pictures/`, at most 200 KB each.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../chromium.ts'
import { ROOT } from '../root.ts'
import { articleOf, buildSite } from './built.ts'

const LARGEST = 200_000
const QUALITIES = [90, 80, 70, 60, 50]
const RELOADS = 20

interface Picture {
  readonly name: string
  readonly path: string
}

const site = buildSite()
const article = articleOf(site, '摆脱对华依赖')
const pictures: readonly Picture[] = [
  { name: 'home', path: 'index.html' },
  { name: 'article', path: article },
  { name: 'figures', path: 'figures.html' },
]

const folder = join(ROOT, 'tests/pictures')
mkdirSync(folder, { recursive: true })
const browser = await launchChromium()
try {
  for (const picture of pictures) {
    const image = await take(browser, picture)
    writeFileSync(join(folder, `${picture.name}.jpg`), image)
    console.log(`tests/pictures/${picture.name}.jpg ${image.length} bytes`)
  }
} finally {
  await browser.close()
}

/** The best quality that fits. */
async function take(from: Browser, { name, path }: Picture): Promise<Buffer> {
  const context = await from.newContext({ viewport: { width: 1360, height: 850 } })
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(site, path)).href)
  await showFonts(page)
  try {
    for (const quality of QUALITIES) {
      const image = await page.screenshot({ type: 'jpeg', quality })
      if (image.length <= LARGEST) return image
    }
  } finally {
    await context.close()
  }
  throw new Error(`${name} does not fit ${LARGEST} bytes`)
}

/** A font that came late is shown from the next page on; on a busy machine not from the first. */
async function showFonts(page: Page): Promise<void> {
  for (let tries = 0; tries < RELOADS; tries++) {
    await page.evaluate(() => document.fonts.ready)
    if (await page.evaluate(areFontsShown)) return
    await page.reload()
  }
  throw new Error(`the fonts did not come in ${RELOADS} pages`)
}

/** In the page: a text is as wide in a font that is not shown as in the one that stands in for it. */
function areFontsShown(): boolean {
  const text = document.body.appendChild(document.createElement('span'))
  text.textContent = 'million'
  text.style.position = 'absolute'
  const widths = ['Digest', 'Digest Zh', 'no such font'].map((name) => {
    text.style.fontFamily = `"${name}", monospace`
    return text.getBoundingClientRect().width
  })
  text.remove()
  return widths[0] !== widths[2] && widths[1] !== widths[2]
}
