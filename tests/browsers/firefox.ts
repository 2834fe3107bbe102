/** Firefox, over the protocol that it speaks without a program between: `length:[0,number,command,values]`. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { findProgram } from '../programs.ts'
import type { Driven } from './driven.ts'

const PORT = 28_281
/** In centimetres; the style sheet has the margins. */
const A4 = {
  page: { width: 21, height: 29.7 },
  margin: { top: 0, bottom: 0, left: 0, right: 0 },
  shrinkToFit: false,
}

/** Start it without a window; null where it is not installed. */
export async function startFirefox(): Promise<Driven | null> {
  const program = findProgram('firefox', 'firefox-esr')
  if (program === null) return null
  const profile = mkdtempSync(join(tmpdir(), 'cinnabar-firefox-'))
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${PORT});\n`)
  const args = ['--headless', '--marionette', '--no-remote', '--profile', profile]
  const browser = spawn(program, args, { stdio: 'ignore' })
  const ended = new Promise((resolve) => browser.once('exit', resolve))
  const socket = await reach()
  const call = callsOver(socket)
  const { capabilities } = (await call('WebDriver:NewSession', {})) as {
    capabilities: { browserVersion: string }
  }
  const valueFrom = async (command: string, values: object): Promise<unknown> =>
    ((await call(command, values)) as { value: unknown }).value
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    go: async (url) => void (await call('WebDriver:Navigate', { url })),
    back: async () => void (await call('WebDriver:Back', {})),
    resize: async (width) => void (await call('WebDriver:SetWindowRect', { width, height: 900 })),
    run: <Value>(script: string) =>
      valueFrom('WebDriver:ExecuteScript', { script, args: [] }) as Promise<Value>,
    print: async () => Buffer.from(String(await valueFrom('WebDriver:Print', A4)), 'base64'),
    close: async () => {
      await call('Marionette:Quit', {}).catch(() => undefined)
      socket.destroy()
      await ended
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** It listens some seconds after its start. */
async function reach(): Promise<Socket> {
  for (let tries = 0; ; tries++) {
    const socket = connect(PORT, '127.0.0.1')
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    if (open) return socket
    if (tries === 60) throw new Error('Firefox does not answer')
    await setTimeout(500)
  }
}

function callsOver(socket: Socket): (command: string, values: object) => Promise<unknown> {
  const waiting = new Map<number, (message: readonly unknown[]) => void>()
  let held = Buffer.alloc(0)
  socket.on('data', (more) => {
    held = Buffer.concat([held, Buffer.from(more)])
    for (;;) {
      const colon = held.indexOf(':')
      const end = colon + 1 + Number(held.subarray(0, colon))
      if (colon < 0 || held.length < end) return
      const message: unknown = JSON.parse(held.toString('utf8', colon + 1, end))
      held = held.subarray(end)
      // The first thing that it says is a greeting.
      if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message)
    }
  })
  let last = 0
  return (command, values) =>
    new Promise((resolve, reject) => {
      const number = ++last
      waiting.set(number, ([, , error, result]) => {
        waiting.delete(number)
        if (error === null) resolve(result)
        else reject(new Error(`${command}: ${JSON.stringify(error)}`))
      })
      const text = JSON.stringify([0, number, command, values])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}
