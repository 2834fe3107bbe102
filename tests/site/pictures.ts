/**
 * Makes the pictures of the README from a built site: `node --import tsx tests/site/pictures.ts`.
 * They go to `tests/pictures/`, at most 200 KB each.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../chromium.ts'
import { articleOf, buildSite, ROOT } from './built.ts'

const LARGEST = 200_000
const QUALITIES = [90, 80, 70, 60, 50]

interface Picture {
  readonly name: string
  readonly path: string
  readonly colorScheme: 'light' | 'dark'
}

const site = buildSite()
const article = articleOf(site, '摆脱对华依赖')
const pictures: readonly Picture[] = [
  { name: 'home', path: 'index.html', colorScheme: 'light' },
  { name: 'article', path: article, colorScheme: 'light' },
  { name: 'article-dark', path: `zh/${article}`, colorScheme: 'dark' },
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
async function take(from: Browser, { name, path, colorScheme }: Picture): Promise<Buffer> {
  const context = await from.newContext({ viewport: { width: 1360, height: 850 }, colorScheme })
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(site, path)).href)
  await page.evaluate(() => document.fonts.ready)
  // A font that came late is shown from the next page on.
  await page.reload()
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
