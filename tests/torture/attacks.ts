/** Figures 4, 5 and 6: a folder of hostile files, built, and every page opened in a real browser. */

import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from '../../src/build/build.ts'
import type { Memory } from '../../src/build/result.ts'
import { settingsSchema } from '../../src/records/settings.ts'
import { forgotten } from '../build/anew.ts'
import { launchChromium } from '../chromium.ts'
import { filesBelow } from '../files.ts'
import { ROOT } from '../root.ts'
import { type HostileFile, hostileFiles, MARK, TOKENS } from './corpus.ts'
import { type Figure, pick, type Scale } from './figure.ts'
import { serve } from './server.ts'
import {
  buildArgs,
  command,
  draws,
  ended,
  newWorkplace,
  siteFaults,
  type Workplace,
} from './workplace.ts'

const QUERIES = [
  '<script>window.pwned=1</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__',
  'constructor',
  '(a+)+$ [ \\ * ?',
  '"'.repeat(2000),
  'x'.repeat(10_000),
  '\ud800 \u0000 \u202e',
  '-"" source: topic:<b> before:9999-99-99',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  'https://evil.example/',
  '稀土<svg/onload=alert(1)>',
]

/** Behind the address of a page of each kind, by whoever makes a link to it. */
const MARKS = [
  ...['#%', '#%E0%A4%A', '#__proto__', '#"]\\', '#<img src=x onerror=alert(1)>'],
  ...['?q=%&__proto__=1', '?sort=__proto__&page=-1', '?topic=<b>&source=constructor&kind=toString'],
]

/** Where there is no page; the first ones would be addresses of another host by themselves. */
const MISSING = [
  '/evil.example/x',
  '/evil.example/404.html',
  '/',
  '\\evil.example/x',
  'x/<img src=x onerror=alert(1)>',
  'a/%/%2e%2e/x',
]

export async function attacks(scale: Scale): Promise<readonly Figure[]> {
  const place = newWorkplace('attack')
  const mark = join(place.folder, MARK)
  const files = hostileFiles(mark)
  const faults: string[] = []
  try {
    for (const { path, content } of files) place.write(path, content)
    // Ways out of the folder, and around in it.
    symlinkSync('/etc/passwd', join(place.articles, 'link.txt'))
    symlinkSync('/etc', join(place.articles, 'link'))
    symlinkSync('.', join(place.articles, 'loop'))
    symlinkSync('gone', join(place.articles, 'dangling.md'))
    mkdirSync(join(place.articles, 'folder.txt'))
    const { code, signal, stderr, ms } = await ended(command(buildArgs(place)), 600_000)
    const checked = await ended(command(['check', '--json', place.articles]))
    if (signal !== null || ms > pick(scale, 600_000, 60_000)) faults.push(`the build took ${ms} ms`)
    // Errors in the input, and yet a site of the rest.
    if (code !== 1) faults.push(`the build ended with ${code}`)
    if (/^\s+at .*\.ts:\d+/m.test(stderr)) faults.push('a stack trace in the messages')
    if (/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/.test(stderr))
      faults.push('a raw control character in the messages')
    faults.push(...siteFaults(place.output))
    for (const where of [
      mark,
      join(place.folder, 'PWNED.html'),
      join(place.articles, MARK),
      MARK,
    ]) {
      if (existsSync(where)) faults.push(`something ran: ${where}`)
    }
    if (textOf(place.output, '').includes('root:x:0:0'))
      faults.push('a file of the machine was published')
    // The file as it was received is there too, and shows nothing to a reader of pages.
    const text = textOf(place.output, '.html')
    const tokens = files.flatMap((file) => file.tokens)
    // One look for all of those words: to seek them one by one takes seconds.
    const shown = new Set(text.match(TOKENS))
    const lost = tokens.filter((token) => !shown.has(token) && !text.includes(token))
    faults.push(...lost.slice(0, 5).map((token) => `the text ${token} was lost`))
    const silent = files.filter(({ path, refused }) => refused && !names(checked.stdout, path))
    faults.push(...silent.map(({ path }) => `${path} was refused without a message`))
    const alone = files.filter((_, at) => at % pick(scale, 60, 1) === 0)
    faults.push(...(await faultsAlone(alone)))
    const pages = await browse(scale, place.output)
    return [
      {
        number: 4,
        property: 'hostile files',
        goal: 'nothing runs, nothing lost, every refusal named',
        got: `${files.length + 5} files, ${Math.round(ms / 1000)} s: ran 0, lost ${lost.length} of ${tokens.length} texts, ${silent.length} silent; ${alone.length} also alone`,
        reached: faults.length === 0,
        faults,
      },
      pages,
    ]
  } finally {
    place.remove()
  }
}

/** All files with an ending, one after another. */
function textOf(site: string, ending: string): string {
  return filesBelow(site)
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(join(site, path), 'utf8'))
    .join('\n')
}

/** What is wrong with the sites of hostile files, one after another in one place. */
async function faultsAlone(files: readonly HostileFile[]): Promise<readonly string[]> {
  const place = newWorkplace('alone')
  const faults: string[] = []
  let first: Memory | null = null
  try {
    for (const file of files) {
      const found = await lookAlone(place, file, first)
      first ??= found.memory
      faults.push(...found.faults.map((what) => `${file.path} alone: ${what}`))
      place.clear()
    }
  } finally {
    place.remove()
  }
  return faults
}

/** @param first Of a build in the same place. */
async function lookAlone(
  place: Workplace,
  { path, content, tokens, refused }: HostileFile,
  first: Memory | null,
): Promise<{ readonly faults: readonly string[]; readonly memory: Memory | null }> {
  const { articles, output } = place
  try {
    place.write(path, content)
    const settings = { ...settingsSchema.parse({}), articles, output }
    const result = await build({ root: ROOT, version: '0', settings, memory: forgotten(first) })
    if (!result.published) return { faults: [result.why.join(' ')], memory: null }
    const faults = siteFaults(output)
    const text = textOf(output, '.html')
    faults.push(
      ...tokens.filter((token) => !text.includes(token)).map((token) => `${token} is lost`),
    )
    if (refused && result.problems.length === 0) faults.push('refused without a message')
    const beside = readdirSync(place.folder).filter((name) => !BESIDE.has(name))
    faults.push(...beside.map((name) => `${name} was made`))
    return { faults, memory: result.memory }
  } catch (error) {
    return { faults: [String(error)], memory: null }
  }
}

const BESIDE = new Set(['.cinnabar', 'articles', 'out'])

/** Whether the report has a problem with this file. */
function names(report: string, path: string): boolean {
  const { files }: { files: readonly { path: string; problems: readonly unknown[] }[] } =
    JSON.parse(report)
  return files.some((file) => file.path.endsWith(path) && file.problems.length > 0)
}

interface Seen {
  ran: number
  foreign: number
  errors: number
  reports: number
}

async function browse(scale: Scale, site: string): Promise<Figure> {
  const { server, origin } = await serve(site)
  const draw = draws(scale.seed)
  const all = filesBelow(site).filter((path) => path.endsWith('.html'))
  const some = all.filter(() => draw() < pick(scale, 6, all.length) / all.length)
  const faults: string[] = []
  const seen: Seen = { ran: 0, foreign: 0, errors: 0, reports: 0 }
  const hasPages = existsSync(join(site, 'search.html'))
  const queries = hasPages ? QUERIES : []
  const kinds = [...new Map(all.map((path) => [dirname(path), path])).values(), 'figures.html']
  const paths = [
    ...some.map((path) => path.split('/').map(encodeURIComponent).join('/')),
    ...queries.map(
      (query) => `search.html?q=${encodeURIComponent(query.replace(/[\ud800-\udfff]/g, ''))}`,
    ),
    ...(hasPages ? kinds.flatMap((path) => MARKS.map((mark) => path + mark)) : []).filter(
      () => draw() < pick(scale, 0.1, 1),
    ),
    ...(hasPages ? MISSING : []),
  ]
  // A short look sees each address in one of the two browsers, by turns: what would run is found by both.
  const isFor = (bypassCSP: boolean, at: number): boolean =>
    pick(scale, at % 2 === Number(bypassCSP), true)
  // The second browser is at work while the first waits.
  const visitAll = async (bypassCSP: boolean): Promise<void> => {
    const own = paths.filter((_, at) => isFor(bypassCSP, at))
    for (let at = 0; at < own.length; at += PAGES_OF_ONE) {
      const part = own.slice(at, at + PAGES_OF_ONE)
      const browser = await launchChromium(NOWHERE)
      await visit(browser, origin, part, bypassCSP, seen, faults).finally(() => browser.close())
    }
  }
  try {
    await Promise.all([false, true].map(visitAll))
  } finally {
    server.close()
  }
  const { ran, foreign, errors, reports } = seen
  return {
    number: 5,
    property: 'real browser, policy on and bypassed',
    goal: '0 runs, 0 foreign requests, 0 errors, 0 reports',
    got: `${some.length} of ${all.length} pages${pick(scale, '', ' twice')}, ${paths.length - some.length} other addresses: ${ran} runs, ${foreign} foreign, ${errors} errors, ${reports} reports`,
    reached: ran + foreign + errors + reports === 0,
    faults,
  }
}

/** No name leads anywhere, so what a page asks of others is noted, and reaches nobody. */
const NOWHERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

/** A browser that has seen thousands of pages takes ever more memory, until the system ends it. */
const PAGES_OF_ONE = 200

/** Whether a script of a stranger ran, and markup of one that would run at a touch. */
const PROBE = `({
  pwned: 'pwned' in window && window.pwned === 1,
  handlers: [...document.querySelectorAll('*')].filter((element) => [...element.attributes].some(
    ({ name, value }) => /^on/.test(name) || /^\\s*(?:javascript|data|vbscript):/i.test(value) && /^(?:href|src|action)$/.test(name))).length,
})`

async function visit(
  browser: Browser,
  origin: string,
  paths: readonly string[],
  bypassCSP: boolean,
  seen: Seen,
  faults: string[],
): Promise<void> {
  const context = await browser.newContext({ bypassCSP, serviceWorkers: 'block' })
  let at = ''
  const note = (kind: keyof Seen, text: string): void => {
    seen[kind]++
    faults.push(`${at}${bypassCSP ? ' (bypassed)' : ''}: ${text}`)
  }
  await context.addInitScript(
    "document.addEventListener('securitypolicyviolation', (event) => console.error('CSP report: ' + event.violatedDirective))",
  )
  context.on('request', (request) => {
    if (!request.url().startsWith(origin)) note('foreign', `asks for ${request.url()}`)
  })
  const page = await context.newPage()
  page.on('dialog', (dialog) => {
    note('ran', `a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => note('errors', error.message))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    // What is missing on purpose, and where its page looks for the site.
    if (MISSING.includes(at) && /status of 404/.test(message.text())) return
    note(message.text().startsWith('CSP report') ? 'reports' : 'errors', message.text())
  })
  for (const path of paths) {
    at = path.slice(0, 80)
    await page.goto(`${origin}/${path}`, { waitUntil: 'load', timeout: 120_000 })
    if (path.startsWith('search.html?q=')) await page.waitForSelector('main[aria-busy=false]')
    const { pwned, handlers } = await page.evaluate<{ pwned: boolean; handlers: number }>(PROBE)
    if (pwned) note('ran', 'a script ran')
    if (handlers > 0) note('ran', `${handlers} handlers wait`)
  }
  await context.close()
}
