/** Figure 12: read by many from a plain static server while it is published again and again. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { type Figure, pick, type Scale } from './figure.ts'
import { bundle, ended, newWorkplace } from './workplace.ts'

const CLIENTS = 20

export async function hosted(scale: Scale): Promise<Figure> {
  const place = newWorkplace('hosted')
  const seconds = pick(scale, 3, 60)
  const faults: string[] = []
  let whole = 0
  let torn = 0
  let missing = 0
  let swaps = 0
  try {
    const script = bundle('publisher', place.folder)
    await ended(spawn(process.execPath, [script, place.folder, '0', '1', '0']))
    const serverFile = join(place.folder, 'server.mjs')
    writeFileSync(
      serverFile,
      `import { createServer } from 'node:http'
import { readFile } from 'node:fs'
createServer((request, response) => readFile(${JSON.stringify(place.output)} + request.url, (error, bytes) => {
  response.writeHead(error ? 404 : 200).end(bytes)
})).listen(0, '127.0.0.1', function () { process.stdout.write(String(this.address().port)) })
`,
    )
    const server = spawn(process.execPath, [serverFile], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [port] = await once(server.stdout, 'data')
    const publisher = spawn(process.execPath, [script, place.folder, '1', '1000000', '0'])
    publisher.stdout.on('data', (lines) => {
      swaps += String(lines).split('\n').length - 1
    })
    const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
    const until = performance.now() + seconds * 1000
    const client = async (number: number): Promise<void> => {
      for (let at = number; performance.now() < until; at++) {
        const path = `p${(at % 200) % 7}/${at % 200}.html`
        const { status, text } = await fetched(`http://127.0.0.1:${port}/${path}`, agent)
        if (status !== 200) missing++
        else if (new RegExp(`^\\d+ of ${path} x{2000}$`).test(text)) whole++
        else torn++
      }
    }
    await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)))
    agent.destroy()
    // Whoever still publishes fills the folder that is removed.
    await Promise.all([publisher, server].map(stop))
  } finally {
    place.remove()
  }
  if (torn + missing > 0) faults.push(`${torn} torn, ${missing} missing`)
  if (whole === 0) faults.push('nobody read anything')
  // Other work on the machine slows the short form.
  if (swaps < pick(scale, 1, 3 * seconds)) faults.push(`only ${swaps} swaps`)
  return {
    number: 12,
    property: 'read by 20 clients while swapped',
    goal: '0 torn, 0 missing, at least 3 swaps a second',
    got: `${Math.round(whole / seconds)} requests and ${Math.round(swaps / seconds)} swaps a second: ${whole} whole, ${torn} torn, ${missing} missing`,
    reached: faults.length === 0,
    faults,
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill()
  await exit
}

function fetched(url: string, agent: Agent): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    get(url, { agent }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, text }))
    }).on('error', fail)
  })
}
