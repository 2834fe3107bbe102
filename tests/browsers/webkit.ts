/** WebKit, as Safari has it, in the small browser that comes with WebKitGTK, over WebDriver. */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { findProgram } from '../programs.ts'
import type { Driven } from './driven.ts'

const PORT = 28_282
const DISPLAY = ':281'

/** Start it on a screen that nobody sees; null where a part of it is not installed. */
export async function startWebKit(): Promise<Driven | null> {
  const [driver, screen, browser] = [
    findProgram('WebKitWebDriver'),
    findProgram('Xvfb'),
    findProgram(...small()),
  ]
  if (driver === null || screen === null || browser === null) return null
  const shown = spawn(screen, [DISPLAY, '-screen', '0', '1600x1200x24'], { stdio: 'ignore' })
  const env = { ...process.env, DISPLAY, LIBGL_ALWAYS_SOFTWARE: '1' }
  const driving = spawn(driver, [`--port=${PORT}`], { env, stdio: 'ignore' })
  const call = async (path: string, body: object | null, method = 'POST'): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  const options = { binary: browser, args: ['--automation'] }
  const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } }
  let tries = 0
  const begun = async (): Promise<unknown> => {
    try {
      return await call('/session', wanted)
    } catch (error) {
      if (++tries === 20) throw error
      await setTimeout(500)
      return begun()
    }
  }
  const { sessionId, capabilities } = (await begun()) as {
    sessionId: string
    capabilities: { browserVersion: string }
  }
  const at = `/session/${sessionId}`
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    go: async (url) => void (await call(`${at}/url`, { url })),
    back: async () => void (await call(`${at}/back`, {})),
    resize: async (width) =>
      void (await call(`${at}/window/rect`, { x: 0, y: 0, width, height: 900 })),
    run: <Value>(script: string) =>
      call(`${at}/execute/sync`, { script, args: [] }) as Promise<Value>,
    print: null,
    close: async () => {
      await call(at, null, 'DELETE').catch(() => undefined)
      driving.kill()
      shown.kill()
    },
  }
}

/** Where systems keep it: in a folder named by its version. */
function small(): readonly string[] {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec']
  return folders.flatMap((folder) => {
    try {
      const versions = readdirSync(folder).filter((name) => name.startsWith('webkit2gtk-4'))
      return versions.map((name) => `${folder}/${name}/MiniBrowser`)
    } catch {
      return []
    }
  })
}
