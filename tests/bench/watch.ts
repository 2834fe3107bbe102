/** `npm start` while a dump is added: how soon a reader has the new page. */
import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { script } from '../script.ts'

const PATIENCE_MS = 600_000
const POLL_MS = 10
const READY_MS = 8000

/**
 * @param text Of a dump whose article stands on the first page of the site, with `mark` in it.
 * @returns Seconds from the saved file to the served page, one for each time it was added.
 */
export async function watchAdded(
  project: string,
  folders: { readonly articles: string; readonly output: string },
  text: string,
  mark: string,
  times: number,
): Promise<readonly number[]> {
  const port = String(20_000 + (process.pid % 20_000))
  const { articles, output } = folders
  const child = spawn(
    process.execPath,
    [...script('start'), '--articles', articles, '--output', output, '--port', port],
    { cwd: project, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  // The port may be taken, and then it is another one.
  const look = new Promise<string>((done) => {
    child.stdout.on('data', (text: Buffer) => {
      const [, found] = /Look at (http:\S+)/.exec(text.toString()) ?? []
      if (found !== undefined) done(found)
    })
  })
  const ended = new Promise<void>((done) => child.on('exit', () => done()))
  try {
    const address = await Promise.race([look, ended.then(() => null)])
    if (address === null) throw new Error('npm start ended before it showed the site')
    const seconds: number[] = []
    await until(address, (page) => !page.includes(mark) && page !== '')
    // After the first build it gets ready for the next one.
    await wait(READY_MS)
    for (let at = 0; at < times; at++) {
      const start = performance.now()
      writeFileSync(join(articles, 'added.txt'), text)
      await until(address, (page) => page.includes(mark))
      seconds.push((performance.now() - start) / 1000)
      rmSync(join(articles, 'added.txt'))
      await until(address, (page) => page !== '' && !page.includes(mark))
      await wait(500)
    }
    return seconds
  } finally {
    child.kill()
    await ended
  }
}

async function until(address: string, isSeen: (page: string) => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  while (performance.now() < end) {
    const page = await fetch(address)
      .then((response) => (response.ok ? response.text() : ''))
      .catch(() => '')
    if (isSeen(page)) return
    await wait(POLL_MS)
  }
  throw new Error(`${address} does not show the change`)
}
