/** A build that is told to stop, in a process of its own. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateDumps } from '../bench/corpus.ts'

const ROOT = join(import.meta.dirname, '..', '..')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cinnabar-stop-'))
  mkdirSync(join(folder, 'articles'))
  for (const { path, text } of generateDumps({ articles: 120, perDump: 1, seed: 8 })) {
    writeFileSync(join(folder, 'articles', path), text)
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s ends a build at work with a line, and nothing half made stays',
  async (signal, code) => {
    const work = join(folder, '.cinnabar/out')
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli.ts', 'build', '--articles', join(folder, 'articles')].concat([
        '--output',
        join(folder, 'out'),
      ]),
      { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const ended = new Promise((done) => child.on('close', done))
    // The stage is there while the build is at work.
    while (!existsSync(join(work, 'next')) && child.exitCode === null) await sleep(2)
    child.kill(signal)
    const sent = performance.now()
    expect(await ended).toBe(code)
    expect(performance.now() - sent).toBeLessThan(2000)
    expect(said).toMatch(
      new RegExp(`^Stopped by ${signal}: nothing was published, .* stays as it was\\.$`, 'm'),
    )
    expect(readdirSync(work)).toEqual([])
    expect(existsSync(join(folder, 'out'))).toBe(false)
  },
)
