/** Figure 12, in a browser: a page of the search stays open while its site is replaced. */

import type { Locator } from 'playwright-core'
import { generateDumps } from '../bench/corpus.ts'
import { launchChromium } from '../chromium.ts'
import type { Figure } from './figure.ts'
import { serve } from './server.ts'
import { buildArgs, command, ended, newWorkplace } from './workplace.ts'

const NEW = 'zirkonbericht'

export async function replaced(): Promise<Figure> {
  const place = newWorkplace('replaced')
  const faults: string[] = []
  const browser = await launchChromium()
  let got = ''
  try {
    place.fill(generateDumps({ articles: 20, perDump: 5, seed: 4 }))
    await ended(command(buildArgs(place)))
    const { server, origin } = await serve(place.output)
    try {
      const page = await browser.newPage()
      page.on('pageerror', (error) => faults.push(error.message))
      await page.goto(`${origin}/search.html`, { waitUntil: 'networkidle' })
      const title = `A ${NEW} of tin`
      place.write(
        'new.txt',
        `Workflow\nTin\nicon\nSearch documents\n${title}\nXin Hua· 2025-03-04 09:10\nCore Viewpoint - ${NEW} [1]. Group 1: A - ${NEW} rose [2].\n`,
      )
      const { code, stderr } = await ended(command(buildArgs(place)))
      if (code !== 0) faults.push(`the second build ended with ${code}: ${stderr}`)
      await page.locator('main input[name=q]').fill(NEW)
      const hit = page.locator('main').getByText(title).first()
      const again = page.locator('main a.link:not([data-search])[href*="q="]').first()
      if (!(await comes(hit.or(again).first()))) {
        const shown = await page.locator('main').textContent()
        faults.push(`the page does not say that anything is missing: ${shown?.slice(0, 300)}`)
      } else if ((await hit.count()) > 0) got = 'found at once'
      else {
        await again.click()
        if (!(await comes(hit))) faults.push('not found after a click')
        got = 'said that a part is missing, found after a click'
      }
    } finally {
      server.close()
    }
  } finally {
    await browser.close()
    place.remove()
  }
  return {
    number: 12,
    property: 'a search page open while its site is replaced',
    goal: 'finds what is new, or says what is missing and finds it at a click',
    got: got || 'neither',
    reached: faults.length === 0,
    faults,
  }
}

/** Whether it is to be seen in the end, however busy the machine is. */
async function comes(what: Locator): Promise<boolean> {
  try {
    await what.waitFor({ timeout: 60_000 })
    return true
  } catch {
    return false
  }
}
