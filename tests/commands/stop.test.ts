/** A build that is told to stop, in a process of its own. */
import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateDumps } from '../bench/corpus.ts'
import { ROOT } from '../root.ts'
import { PROGRAM } from '../script.ts'

let folder = ''
let work = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cinnabar-stop-'))
  work = join(folder, '.cinnabar/out')
  mkdirSync(join(folder, 'articles'))
  for (const { path, text } of generateDumps({ articles: 120, perDump: 1, seed: 8 })) {
    writeFileSync(join(folder, 'articles', path), text)
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Start a build, and tell it to stop when it has begun to write. */
async function stop(signal: NodeJS.Signals): Promise<{ code: unknown; said: string }> {
  rmSync(join(folder, 'out'), { recursive: true, force: true })
  rmSync(work, { recursive: true, force: true })
  const child = spawn(
    process.execPath,
    [
      ...PROGRAM,
      'build',
      ...['--articles', join(folder, 'articles'), '--output', join(folder, 'out')],
    ],
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
  return { code: await ended, said }
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s ends a build at work with a line, and nothing half made stays',
  async (signal, code) => {
    let stopped = await stop(signal)
    // On a busy machine a build may be done before we see that it has begun.
    while (stopped.code === 0) stopped = await stop(signal)
    expect(stopped.code).toBe(code)
    expect(stopped.said).toMatch(
      new RegExp(`^Stopped by ${signal}: nothing was published, .* stays as it was\\.$`, 'm'),
    )
    expect(readdirSync(work)).toEqual([])
    expect(existsSync(join(folder, 'out'))).toBe(false)
  },
)

/** A command whose output nobody takes. */
async function unheard(args: readonly string[], stdout: 'pipe' | number) {
  const child = spawn(process.execPath, [...PROGRAM, ...args], {
    cwd: ROOT,
    stdio: ['ignore', stdout, 'pipe'],
  })
  child.stdout?.destroy()
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const code = await new Promise((done) => child.on('close', done))
  return { code, said }
}

test('a reader that went away changes no exit code', async () => {
  expect(await unheard(['check', '--json', join(ROOT, 'articles')], 'pipe')).toMatchObject({
    code: 0,
    said: '',
  })
  const refused = join(folder, 'refused')
  mkdirSync(refused)
  writeFileSync(join(refused, 'a.md'), '---js\n---\n')
  expect(await unheard(['check', '--json', refused], 'pipe')).toMatchObject({ code: 1, said: '' })
})

test.runIf(existsSync('/dev/full'))(
  'what cannot be said is told in a line, by code 1',
  async () => {
    const full = openSync('/dev/full', 'w')
    try {
      const { code, said } = await unheard(['check', '--json', join(ROOT, 'articles')], full)
      expect(code).toBe(1)
      expect(said).toBe('cinnabar: cannot say all: ENOSPC: no space left on device, write\n')
    } finally {
      closeSync(full)
    }
  },
)
