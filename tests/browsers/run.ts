/** `npm run browsers`: the shipped site in Firefox and in WebKit, from disk, as far as they are installed. */
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { inflateSync } from 'node:zlib'
import { articleOf, buildSite } from '../site/built.ts'
import { bothLanguages, kindsOf } from '../site/kinds.ts'
import { optionsOf, runTool } from '../usage.ts'
import type { Driven } from './driven.ts'
import { startFirefox } from './firefox.ts'
import { startWebKit } from './webkit.ts'

/** What is wrong, a line each; null where the browser does not do it when asked to. */
type Task = (browser: Driven, at: (path: string) => string) => Promise<readonly string[] | null>

const article = (site: string): string => articleOf(site, '摆脱对华依赖')

/** @param site Folder of the built site. */
function tasksOn(site: string): Readonly<Record<string, Task>> {
  return {
    'each kind of page has its script and its style, and none is wider than the window': async (
      browser,
      at,
    ) => {
      const wrong: string[] = []
      for (const width of [1360, 480]) {
        await browser.resize(width)
        for (const path of bothLanguages(kindsOf(site))) {
          await browser.go(at(path))
          const { script, style, over } = await browser.run<Readonly<Record<string, unknown>>>(
            `return {
              script: document.documentElement.dataset.script,
              style: getComputedStyle(document.body).display,
              over: document.documentElement.scrollWidth - innerWidth,
            }`,
          )
          const fine = script === '' && style === 'grid' && Number(over) <= 0
          if (!fine)
            wrong.push(`${path}, ${width} wide: ${JSON.stringify({ script, style, over })}`)
        }
      }
      await browser.resize(1360)
      return wrong
    },
    'what is sent from the masthead is searched, and goes on in the field': async (browser, at) => {
      await browser.go(at('index.html'))
      await browser.run(`const field = document.querySelector('.masthead input')
        field.value = '稀土'
        field.form.requestSubmit()`)
      await until(browser, `return document.querySelector('.result') !== null`)
      const field = await browser.run(`return document.activeElement.value`)
      return field === '稀土' ? [] : [`what has the focus has “${field}”`]
    },
    'a search answers, and who comes back from an article finds its words in the field': async (
      browser,
      at,
    ) => {
      await browser.go(at('search.html?q=稀土'))
      await until(browser, `return document.querySelector('.results .headline a') !== null`)
      await browser.run(`document.querySelector('.results .headline a').click()`)
      await until(browser, `return document.querySelector('.insight') !== null`)
      await browser.back()
      await until(browser, `return document.querySelector('.result') !== null`)
      const field = await browser.run(`return document.querySelector('[data-place=field]').value`)
      return field === '稀土' ? [] : [`the field has “${field}”`]
    },
    'figures are narrowed by the address': async (browser, at) => {
      await browser.go(at('figures.html?kind=mass'))
      const kinds = await browser.run<string>(
        `return [...new Set([...document.querySelectorAll('[data-rows] tr:not([hidden])')]
          .map((row) => row.dataset.kind))].join()`,
      )
      return kinds === 'mass' ? [] : [`shown: ${kinds}`]
    },
    'the paper that was chosen on a later page is that of the page one goes back to': async (
      browser,
      at,
    ) => {
      await browser.go(at('index.html'))
      await browser.go(at(article(site)))
      await browser.run(`document.querySelector('[data-paper=dark]').click()`)
      await browser.back()
      await setTimeout(500)
      const theme = await browser.run(`return document.documentElement.dataset.theme`)
      await browser.run(`document.querySelector('[data-paper=auto]').click()`)
      return theme === 'dark' ? [] : [`it is “${theme}”`]
    },
    'an article of two sheets is printed on two': async (browser, at) => {
      if (browser.print === null) return null
      await browser.go(at(article(site)))
      const sheets = sheetsOf(await browser.print())
      return sheets === 2 ? [] : [`sheets: ${sheets}`]
    },
  }
}

async function until(browser: Driven, script: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await browser.run<boolean>(script)) return
    await setTimeout(50)
  }
  throw new Error(`waited in vain: ${script}`)
}

/** Pages of a PDF, whose list of objects may be packed. */
function sheetsOf(pdf: Buffer): number {
  const text = pdf.toString('latin1')
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

const USAGE = 'usage: npm run browsers\n'
const args = process.argv.slice(2)
await runTool(USAGE, args, browsers)

async function browsers(): Promise<void> {
  optionsOf(args, {})
  const site = buildSite(null, '新闻 摘要')
  const at = (path: string): string => `${pathToFileURL(site)}/${path}`
  for (const [name, start] of [
    ['Firefox', startFirefox],
    ['WebKit (webkit2gtk-driver, xvfb)', startWebKit],
  ] as const) {
    const browser = await start()
    if (browser === null) {
      console.log(`${name} is not installed: not tried`)
      continue
    }
    for (const [task, done] of Object.entries(tasksOn(site))) {
      const wrong = await done(browser, at).catch((error: unknown) => [String(error)])
      const how = wrong === null ? 'not tried' : wrong.length === 0 ? 'fine' : 'WRONG'
      console.log(`${how.padEnd(9)}  ${browser.name}: ${task}`)
      for (const line of wrong ?? []) console.log(`           ${line}`)
      if (wrong !== null && wrong.length > 0) process.exitCode = 1
    }
    await browser.close()
  }
}
