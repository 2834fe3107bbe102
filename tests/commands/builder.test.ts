/** The process behind `npm start`: what it answers, and what it says, build after build. */
import { type ChildProcess, fork } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDisk } from '../../src/build/disk/disk.ts'
import { takeLock } from '../../src/build/disk/lock.ts'
import { workFolder } from '../../src/build/files/paths.ts'
import { ROOT } from '../root.ts'
import { BUILDER } from '../script.ts'
import { copyProgram } from './project.ts'

vi.setConfig({ testTimeout: 120_000 })

const KITES = 'Kites are dear\nKite News· 2025-11-09 08:41\nCore Viewpoint - Kites sell best [1]\n'

/** Milliseconds in which a builder has done what nobody waits for. */
const PATIENCE = 30_000

let place = ''
let child: ChildProcess | null = null
let said = ''

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'cinnabar-builder-'))
  mkdirSync(join(place, 'articles'))
})

afterEach(async () => {
  await end()
  rmSync(place, { recursive: true })
})

/** It ends when nobody is there any more who asks. */
async function end(): Promise<void> {
  const running = child
  child = null
  if (!running?.connected) return
  await new Promise((done) => {
    running.once('exit', done)
    running.disconnect()
  })
}

/** A project of the program, with settings of its own. */
function project(): string {
  const root = join(place, 'project')
  copyProgram(root)
  return root
}

async function build(cwd = ROOT): Promise<{
  readonly published: boolean
  readonly moved?: readonly (readonly string[])[]
  readonly said: string
}> {
  said = ''
  if (child === null) {
    const [path = '', ...args] = BUILDER.args
    child = fork(join(cwd, path), [...args, join(place, 'articles'), join(place, 'site')], {
      ...{ cwd, silent: true, execArgv: [...BUILDER.node] },
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        said += data
      })
    }
  }
  const running = child
  const { published, moved = [] } = await new Promise<{
    readonly published: boolean
    readonly moved?: readonly (readonly string[])[]
  }>((done, fail) => {
    running.once('message', done)
    running.once('exit', (code) => fail(new Error(`It ended with ${code}: ${said}`)))
    running.send('build')
  })
  return { published, moved, said }
}

function write(name: string, text: string): void {
  writeFileSync(join(place, 'articles', name), text)
}

function front(): string {
  return readFileSync(join(place, 'site/index.html'), 'utf8')
}

test('builds, builds again what changed, and builds nothing where nothing did', async () => {
  write('kites.txt', KITES)
  expect(await build()).toMatchObject({ published: true })
  await expect.poll(() => said).toMatch(/^1 article: \d+ files written, 0 kept, 0 removed/m)
  write('bells.txt', KITES.replaceAll('Kites', 'Bells'))
  expect(await build()).toMatchObject({ published: true })
  await expect.poll(() => said).toMatch(/^2 articles: \d+ files written, [1-9]\d* kept, /m)
  expect(front()).toContain('Bells are dear')
  let answers = 0
  child?.on('message', () => answers++)
  write('wings.txt', KITES.replaceAll('Kites', 'Wings'))
  await build()
  await expect.poll(() => said).toMatch(/^3 articles: /m)
  await build()
  expect(answers).toBe(2)
  await expect.poll(() => said).toMatch(/^3 articles: 0 files written, \d+ kept, 0 removed/m)
})

test('a new process of an unchanged site is ready for the first edit', async () => {
  write('kites.txt', KITES)
  await build()
  await end()
  expect(await build()).toMatchObject({ published: true })
  await expect.poll(() => said).toMatch(/ 0 files written/)
  write('bells.txt', KITES.replaceAll('Kites', 'Bells'))
  expect(await build()).toMatchObject({ published: true })
  expect(front()).toContain('Bells are dear')
})

test('what is corrected while the first edit is prepared for is told with the next build', async () => {
  write('kites.txt', KITES)
  await build()
  write('kites.txt', KITES.replace('dear', 'so dear'))
  // Mostly it is published by then, and nothing is left to do.
  const shown = expect.poll(front, { timeout: 5000 }).toContain('Kites are so dear')
  await shown.catch(() => undefined)
  const { moved } = await build()
  expect(moved).toEqual([[expect.stringMatching(/^\w{10}$/), expect.stringMatching(/^\w{10}$/)]])
  await expect
    .poll(() => said)
    .toMatch(/^Corrected, .*\nChanged: kites\.txt, 1 article\n1 article: /m)
})

test('a file that became unreadable takes no article off the site', async () => {
  write('kites.txt', KITES)
  await build()
  write('kites.txt', '<html><body>gone</body></html>')
  expect(await build()).toMatchObject({ published: false })
  await expect.poll(() => said).toContain('articles/kites.txt')
  await expect.poll(() => said).toContain('The site stays as it was until kites.txt is mended.')
  expect(front()).toContain('Kites are dear')
  write('kites.txt', KITES.replace('dear', 'cheap'))
  expect(await build()).toMatchObject({ published: true })
  expect(front()).toContain('Kites are cheap')
})

test('a new file that cannot be read keeps no other back', async () => {
  write('kites.txt', KITES)
  await build()
  write('broken.md', '---\ntitle: "Kites\n---\nText.')
  write('kites.txt', KITES.replace('dear', 'cheap'))
  expect(await build()).toMatchObject({ published: true })
  await expect.poll(() => said).toContain('articles/broken.md')
  expect(front()).toContain('Kites are cheap')
})

test('no folder of articles, and a folder of somebody else in place of the site, are told', async () => {
  rmSync(join(place, 'articles'), { recursive: true })
  expect(await build()).toMatchObject({ published: false })
  await expect.poll(() => said).toContain('There is no folder')
  mkdirSync(join(place, 'articles'))
  mkdirSync(join(place, 'site'))
  write('../site/of-mine.txt', 'mine')
  expect(await build()).toMatchObject({ published: false })
  await expect.poll(() => said).toContain('The output folder')
  expect(existsSync(join(place, 'site/of-mine.txt'))).toBe(true)
})

test('another build that is at work is waited for, and the change is shown after it', async () => {
  write('kites.txt', KITES)
  await build()
  const lock = join(workFolder(join(place, 'site')), 'lock')
  const held = await takeLock(createDisk(), lock, PATIENCE)
  if ('pid' in held) throw new Error(`process ${held.pid} holds ${lock}`)
  write('bells.txt', KITES.replaceAll('Kites', 'Bells'))
  const built = build()
  await expect.poll(() => said).toMatch(/Another build \(process \d+ on .*It is waited for/)
  write('wings.txt', KITES.replaceAll('Kites', 'Wings'))
  held.release()
  expect(await built).toMatchObject({ published: true })
  expect(front()).toContain('Wings are dear')
  expect(said.match(/Another build/g)).toHaveLength(1)
})

test('mistyped settings are told, and nothing is built', async () => {
  const root = project()
  appendFileSync(join(root, '.eleventy.ts'), '\n;(settings as Record<string, unknown>).titel = 1\n')
  write('kites.txt', KITES)
  expect(await build(root)).toMatchObject({ published: false })
  await expect.poll(() => said).toContain('titel')
  expect(existsSync(join(place, 'site'))).toBe(false)
})

test('settings that cannot be read end no process', async () => {
  const root = project()
  writeFileSync(join(root, '.eleventy.ts'), 'export const settings = {\n')
  expect(await build(root)).toMatchObject({ published: false })
  await expect.poll(() => said).not.toBe('')
  expect(child?.exitCode).toBeNull()
})
