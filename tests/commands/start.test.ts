/** `npm start` as a person has it: it says where to look, and follows what they do. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { follow, lookAt, startCommand } from '../../src/commands/start.ts'
import { ROOT } from '../root.ts'
import { PROGRAM } from '../script.ts'
import { copyProgram } from './project.ts'

// Against hanging alone: 12 s of CPU take two minutes where a score of programs want a turn.
vi.setConfig({ testTimeout: 600_000 })

const WAIT = { timeout: 240_000, interval: 200 }

let place = ''
let child: ChildProcess | undefined

afterEach(async () => {
  const running = child
  if (running && running.exitCode === null) {
    await new Promise((done) => {
      running.once('exit', done)
      running.kill('SIGTERM')
    })
  }
  rmSync(place, { recursive: true, force: true })
})

test('says where to look, and shows a dump and a change of what the settings import', async () => {
  place = mkdtempSync(join(tmpdir(), 'cinnabar-start-'))
  const root = join(place, 'project')
  copyProgram(root)
  const settings = join(root, '.eleventy.ts')
  const text = readFileSync(settings, 'utf8').replace(/title: \{.*\}/, 'title: name')
  writeFileSync(join(root, 'name.json'), '"Kite Post"')
  writeFileSync(settings, `import name from './name.json' with { type: 'json' }\n${text}`)
  const articles = join(place, 'articles')
  mkdirSync(articles)
  const args = ['--articles', articles, '--output', join(place, 'site'), '--port', '18311']
  child = spawn(process.execPath, [...PROGRAM, 'start', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      said += data
    })
  }
  const address = (): string | undefined => /Look at (http:\S+)/.exec(said)?.[1]
  await expect.poll(address, WAIT).toBeDefined()
  const front = async (): Promise<string> => (await fetch(`${address()}`)).text()
  expect(await front()).toContain('No articles yet')
  writeFileSync(
    join(articles, 'kites.txt'),
    'Kites are dear\nKite News· 2025-11-09 08:41\nCore Viewpoint - Kites sell best in April [1]\n',
  )
  await expect.poll(front, WAIT).toContain('Kites are dear')
  expect(await front()).toContain('Kite Post')
  writeFileSync(join(root, 'name.json'), '"Wing Post"')
  // Only the bundler tells what is imported.
  if (!process.env.CINNABAR_PROCESSES) await expect.poll(front, WAIT).toContain('Wing Post')
  // A page of anybody can ask for these, and whoever looks at the preview mistypes one.
  mkdirSync(join(place, 'site-of-others'))
  writeFileSync(join(place, 'site-of-others', 'x.txt'), 'not of the site')
  const asked: number[] = []
  for (const path of STRANGE) asked.push(await statusOf(`${address()}`, path))
  expect(asked).toEqual(STRANGE.map(() => 400))
  expect(await statusOf(`${address()}`, '/gone/%C3%A9.html')).toBe(404)
  expect(await front()).toContain('Kites are dear')
  // Whoever corrects a title with the page open would stand before a missing one.
  const [page = ''] = /a\/\w+\.html/.exec(await front()) ?? []
  writeFileSync(
    join(articles, 'kites.txt'),
    'Kites are so dear\nKite News· 2025-11-09 08:41\nCore Viewpoint - Kites sell best in April [1]\n',
  )
  await expect.poll(front, WAIT).toContain('Kites are so dear')
  const old = async (): Promise<string> => (await fetch(new URL(page, address()))).text()
  await expect.poll(old, WAIT).toMatch(/<title>Kites are so dear/)
  // The page of one that was taken away follows changes, too: by a script of its own, as its policy asks.
  const gone = await answerOf(`${address()}`, `/${page.replace(/\w+\.html/, 'gone.html')}`)
  expect(gone.status).toBe(404)
  expect(gone.text).toMatch(/<script type="module"[^>]* src="\/\.11ty\/reload-client\.js/)
  // Where the system has too little memory, it ends what builds.
  process.kill(builderOf(child.pid), 'SIGKILL')
  await wait(100)
  writeFileSync(
    join(articles, 'wings.txt'),
    'Wings are cheap\nKite News· 2025-11-10 08:41\nCore Viewpoint - Wings sell worst in May [1]\n',
  )
  await expect.poll(front, WAIT).toContain('Wings are cheap')
  // One that dies when it was asked leaves the change to another one.
  const builder = builderOf(child.pid)
  process.kill(builder, 'SIGSTOP')
  writeFileSync(
    join(articles, 'tails.txt'),
    'Tails are long\nKite News· 2025-11-11 08:41\nCore Viewpoint - Tails sell best in June [1]\n',
  )
  await wait(1000)
  process.kill(builder, 'SIGKILL')
  await expect.poll(front, WAIT).toContain('Tails are long')
})

function builderOf(preview: number | undefined): number {
  const rows = execFileSync('ps', ['-Ao', 'pid=,ppid=,args=']).toString().split('\n')
  const own = rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, parent]) => parent === `${preview}`)
  return Number(own.find((words) => words.some((word) => /\bbuilder(?:\.ts)?$/.test(word)))?.[0])
}

test('what changes during the first build is built after it, and the program itself at once', async () => {
  place = mkdtempSync(join(tmpdir(), 'cinnabar-start-'))
  for (const folder of ['articles', 'src']) mkdirSync(join(place, folder))
  const chosen = { articles: join(place, 'articles'), output: join(place, 'site') }
  const ends: ((published: boolean) => void)[] = []
  const build = (): Promise<{ published: boolean }> =>
    new Promise((done) => ends.push((published) => done({ published })))
  const renew = vi.fn(() => ends.at(-1)?.(false))
  const io = { stdout: new PassThrough(), stderr: new PassThrough(), cwd: place }
  const following = follow(io, chosen, { build, renew, close: () => undefined })
  try {
    const first = following.first()
    writeFileSync(join(place, 'src', 'a.ts'), '')
    await expect.poll(() => ends.length).toBe(2)
    expect(renew).toHaveBeenCalledOnce()
    expect(String(io.stdout.read())).toBe('src/a.ts changed: building all pages again …\n')
    writeFileSync(join(chosen.articles, 'a.txt'), '')
    await wait(100)
    ends[1]?.(true)
    expect(await first).toEqual({ published: true })
    const reload = vi.fn()
    following.begin(reload)
    await expect.poll(() => ends.length).toBe(3)
    // A second change waits for the end of the first.
    writeFileSync(join(chosen.articles, 'b.txt'), '')
    await wait(100)
    expect(ends).toHaveLength(3)
    ends[2]?.(true)
    await expect.poll(() => ends.length).toBe(4)
    expect(reload).toHaveBeenCalledOnce()
    ends[3]?.(false)
    await wait(50)
    expect(ends).toHaveLength(4)
    expect(reload).toHaveBeenCalledOnce()
    // Who stops it ends the build under way: what changed meanwhile starts no other one.
    writeFileSync(join(chosen.articles, 'c.txt'), '')
    await expect.poll(() => ends.length).toBe(5)
    writeFileSync(join(chosen.articles, 'd.txt'), '')
    await wait(100)
    following.close()
    ends[4]?.(false)
    await wait(50)
    expect(ends).toHaveLength(5)
    expect(io.stdout.read()).toBeNull()
  } finally {
    following.close()
  }
})

test.each([
  ['an unknown option', ['--prot', '8080'], 2, '--prot'],
  ['no port', ['--port', 'x'], 2, 'Not a port: x'],
  ['a port beyond all', ['--port', '70000'], 2, 'Not a port: 70000'],
  ['nothing to serve', ['--articles', '/nowhere/at/all'], 1, ''],
])('%s is told, and nothing is served', async (_, args, expected, message) => {
  place = mkdtempSync(join(tmpdir(), 'cinnabar-start-'))
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const code = await startCommand([...args, '--output', join(place, 'site')], {
    ...{ stdout, stderr, cwd: ROOT },
  })
  expect(code).toBe(expected)
  expect(String(stderr.read() ?? '')).toContain(message)
})

test('a port that is taken is told with the one that is used', () => {
  expect(lookAt('http://localhost:8080/', 8080, true)).toMatch(
    /^Look at http:\/\/localhost:8080\/ \(it follows each change;/,
  )
  expect(lookAt('http://localhost:8081/', 8080, true)).toMatch(
    /^Port 8080 is taken\. Look at http.*:8081/,
  )
  // Of folders that the system lets nobody watch.
  expect(lookAt('http://localhost:8080/', 8080, false)).not.toContain('follows')
})

test.each(['--help', '-h'])('%s is answered', async (wish) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  expect(await startCommand([wish], { stdout, stderr, cwd: ROOT })).toBe(0)
  expect(String(stdout.read())).toMatch(/^usage: npm start -- [\s\S]*--port N /)
  expect(stderr.read()).toBeNull()
})

test('mistyped settings are told, and nothing is served', async () => {
  place = mkdtempSync(join(tmpdir(), 'cinnabar-start-'))
  writeFileSync(join(place, 'package.json'), '{"version":"0"}')
  writeFileSync(join(place, '.eleventy.ts'), "export const settings = { titel: 'x' }\n")
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  expect(await startCommand([], { stdout, stderr, cwd: place })).toBe(2)
  expect(String(stderr.read())).toMatch(/did you mean "title"\?\nNothing is served: correct /)
})

const STRANGE = [
  '/..%2f..%2f..%2fetc/passwd',
  '/..%5c..%5cetc',
  '/..%2fsite-of-others%2fx.txt',
  '/%',
  '/%zz',
  '/%E0%A4%A',
  '/%00',
  '//',
]

/** Of a request whose path is sent as it is. */
async function statusOf(origin: string, path: string): Promise<number> {
  return (await answerOf(origin, path)).status
}

/** As a tab has it; to what a page itself fetches, the server adds no script. */
function answerOf(origin: string, path: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(origin)
  return new Promise((done, fail) => {
    get({ hostname, port, path }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, text }))
    }).on('error', fail)
  })
}
