/** Finds a Chromium to test with, or installs one, or says in one line what to install. */
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'

/** First those without a window: what a page does in them costs a quarter less of the processor. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
]

/** Where systems keep applications that are not on the path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Of two such lists the browser takes the last alone, so first what Playwright does without. Then, in each
 * window a menu below the address bar, a program of its own that nobody sees, and a process for the next
 * page: with them twelve windows take twice as much of the processor, 17 s instead of 8.5.
 */
const WITHOUT = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
]

/**
 * Start Chromium; the caller closes it.
 *
 * @param more Of its arguments.
 */
export async function launchChromium(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    // Root in a container has no sandbox; the pages are our own.
    args: [
      ...['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
      `--disable-features=${WITHOUT}`,
      ...more,
    ],
  })
}

let shared: Browser | null = null

/**
 * The Chromium of all tests in this process: to start one takes a second of a processor. It ends with the
 * process; who opens pages closes them.
 */
export async function sharedChromium(): Promise<Browser> {
  if (!shared?.isConnected()) shared = await launchChromium()
  return shared
}

/** Make a page that one test leaves to the next one forget what it kept of a reader. */
export async function forget(page: Page): Promise<void> {
  if (page.url() === 'about:blank') return
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
}

/**
 * Path of a Chromium.
 *
 * @throws When there is none and none could be installed; the message says what to do.
 */
async function findChromium(): Promise<string> {
  return present() ?? (await alone(() => present() ?? installed()))
}

function present(): string | null {
  const named = process.env.CHROMIUM_PATH ?? process.env.PUPPETEER_EXECUTABLE_PATH
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM_PATH names no program: ${named}`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const system = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...system, ...PLACES, managed()].find(isProgram) ?? null
}

/** Where Playwright keeps its own; it need not be there. */
function managed(): string {
  return chromium.executablePath()
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Through apt where that is allowed, because it brings the libraries; else Playwright's own. */
function installed(): string {
  const tried: string[] = []
  const run = (command: string, ...args: readonly string[]): boolean => {
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
    if (status !== 0) tried.push(`${command} ${args[0]}: ${lastLine(stderr)}`)
    return status === 0
  }
  if (isRootOnDebian()) {
    process.env.DEBIAN_FRONTEND = 'noninteractive'
    run('apt-get', 'update')
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (run('apt-get', 'install', '-y', '--no-install-recommends', name)) break
    }
  }
  if (present() === null) run(process.execPath, playwright(), 'install', 'chromium')
  const found = present()
  if (found !== null && canStart(found, tried)) return found
  throw new Error(
    `No Chromium for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH (${tried.join('; ')})`,
  )
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

function playwright(): string {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json')
  return join(dirname(manifest), 'cli.js')
}

/** Playwright's own comes without the libraries of the system. */
function canStart(path: string, tried: string[]): boolean {
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'pipe' })
    return true
  } catch (error) {
    tried.push(lastLine(String(error)))
    return false
  }
}

function lastLine(text: string | null): string {
  return text?.trim().split('\n').at(-1) ?? ''
}

/** One process installs, the others wait for it. */
async function alone<Result>(work: () => Result): Promise<Result> {
  const lock = join(tmpdir(), 'cinnabar-chromium.lock')
  for (let waited = 0; ; waited++) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      // Longer than any download, so the process that held it is gone.
      if (waited > 600) throw error
      await setTimeout(1000)
    }
  }
  try {
    return work()
  } finally {
    rmdirSync(lock)
  }
}
