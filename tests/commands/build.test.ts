/** What the build says to somebody who has just begun. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { build as makeSite } from '../../src/build/build.ts'
import { buildCommand } from '../../src/commands/build.ts'
import { settingsSchema } from '../../src/records/settings.ts'
import { ROOT } from '../root.ts'
import { heard } from './heard.ts'

vi.setConfig({ testTimeout: 60_000 })

let place = ''

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'cinnabar-begin-'))
})

afterEach(() => {
  rmSync(place, { recursive: true })
})

const run = (cwd: string, ...args: readonly string[]) => heard(buildCommand, args, { cwd })

/** Builds articles of this place with the program as it stands. */
function build() {
  return run(ROOT, '--articles', join(place, 'articles'), '--output', join(place, 'site'))
}

test('without an article it says where to copy one', async () => {
  mkdirSync(join(place, 'articles'))
  const { code, out } = await build()
  expect(code).toBe(0)
  expect(out).toMatch(
    /^0 articles: .*index\.html\nNo article yet: copy a dump .* into .*articles\n$/,
  )
})

test('a folder that was emptied replaces no site that has articles', async () => {
  mkdirSync(join(place, 'articles'))
  writeFileSync(join(place, 'articles/a.md'), '---\ntitle: Tin\n---\n\n## A\n\n- b [1]\n')
  await build()
  rmSync(join(place, 'articles/a.md'))
  const { code, out, err } = await build()
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^No dump is in .*articles, and the site in .*site has articles: it stays/)
  expect(readdirSync(join(place, 'site/a'))).toHaveLength(2)
  // What stands there and is no dump may be what was meant.
  writeFileSync(join(place, 'articles/a.docx'), '')
  expect((await build()).err).toMatch(/a\.docx.*\n[\s\S]*\nNo dump is in /)
  // The first build of a preview is of a folder that nobody has looked on while it was emptied.
  const settings = { ...settingsSchema.parse({}), articles: join(place, 'articles') }
  const shown = { root: ROOT, settings: { ...settings, output: join(place, 'site') }, version: '0' }
  expect(await makeSite({ ...shown, memory: null })).toMatchObject({ published: false })
  rmSync(join(place, 'site'), { recursive: true })
  expect((await build()).out).toMatch(/^0 articles: /)
})

test('without a folder of articles it says so, and takes no site for empty', async () => {
  const { code, out, err } = await build()
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(`There is no folder ${join(place, 'articles')}, so nothing was published.`)
  expect(err).toContain('Make it and copy a dump into it')
})

test('a file in place of the folder of articles is told', async () => {
  writeFileSync(join(place, 'articles'), 'x')
  const { code, err } = await build()
  expect(code).toBe(1)
  expect(err).toMatch(/articles is a file, and a folder of dumps is expected, so nothing .*\nMend/)
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be read is told', async () => {
  mkdirSync(join(place, 'articles'), { mode: 0 })
  const { code, err } = await build()
  expect(code).toBe(1)
  expect(err).toMatch(/articles cannot be read: permission denied, so nothing was published/)
})

test('messages are counted, with the command that explains the first', async () => {
  mkdirSync(join(place, 'articles'))
  writeFileSync(join(place, 'articles/a.txt'), '<html><body>x</body></html>')
  writeFileSync(join(place, 'articles/b.md'), '---\nsorce: x\n---\n\n## A\n\n- b [1]\n')
  const { code, err } = await build()
  expect(code).toBe(1)
  expect(err).toContain('did you mean source?')
  expect(err).toMatch(
    /\n1 error, \d warnings, 1 note \(npm run -s check -- .*\)\. What a message means: .* --explain html-file\n/,
  )
})

test('what many files have alike is printed of three, and hides nothing else', async () => {
  for (let file = 10; file < 16; file++)
    write(`${file}.md`, `---\nsorce: x\n${file < 14 ? 'date: soon\n' : ''}---\n\n- b [1]\n`)
  write('last.md', '---\ntitle: a: b\n---\n')
  const folder = join(place, 'articles')
  const { err } = await build()
  expect(err).toContain(
    `\nunknown-key in 3 more files, unread-date in 1 more file: npm run -s check -- ${folder}\n`,
  )
  expect(err.match(/did you mean source/g)).toHaveLength(3)
  expect(err).toContain('last.md:2:8  error front-matter')
})

test('what a reader would miss is told, and of other notes how many there are', async () => {
  write('kites.txt', KITES)
  expect((await build()).err).not.toContain('note')
  write('kites.txt', KITES.replace('[1]', '').replace('Core Viewpoint', 'Group 1: Sales'))
  const folder = join(place, 'articles')
  const { err } = await build()
  expect(err).toContain(`, 1 note (npm run -s check -- ${folder}). What a message means: `)
  write(
    'kites.txt',
    `Workflow\nKites\nicon\nSearch documents\nKites are dear\nCore Viewpoint - Dear [1]\n`,
  )
  expect((await build()).err).toContain('warning no-byline')
})

test('mistyped settings are named with what was meant, and nothing is built', async () => {
  writeFileSync(join(place, 'package.json'), '{"version":"0"}')
  writeFileSync(
    join(place, '.eleventy.ts'),
    "export const settings = { titel: 'x', url: 'example.org', zone: 'Shanghai' }\n",
  )
  const { code, out, err } = await run(place)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('unknown setting "titel"; did you mean "title"?')
  expect(err).toContain('did you mean "https://example.org"?')
  expect(err).toContain('did you mean "Asia/Shanghai"?')
  expect(err).toContain('Nothing was built')
})

const KITES = 'Kites are dear\nKite News· 2025-11-09 08:41\nCore Viewpoint - Kites sell best [1]\n'

function write(name: string, text: string): void {
  mkdirSync(join(place, 'articles'), { recursive: true })
  writeFileSync(join(place, 'articles', name), text)
}

/** Builds as `build` does, with options. */
function buildWith(...options: readonly string[]) {
  const places = ['--articles', join(place, 'articles'), '--output', join(place, 'site')]
  return run(ROOT, ...places, ...options)
}

test('--since tells how much changed, and refuses what is no earlier build', async () => {
  write('kites.txt', KITES)
  // As a machine begins that always compares with the site before.
  const first = await buildWith('--since', join(place, 'site'))
  expect(first.err).toMatch(/^--since .*site: there is no site yet, so nothing is compared\n/)
  expect(first.out).toMatch(/^1 article: /)
  cpSync(join(place, 'site'), join(place, 'before'), { recursive: true })
  write('bells.txt', KITES.replaceAll('Kites', 'Bells'))
  write('kites.txt', KITES.replace('best', 'for 5 yuan'))
  const { code, out } = await buildWith('--since', join(place, 'before'))
  expect(code).toBe(0)
  expect(out).toMatch(
    /^Since the earlier build: 1 added, 1 changed, 0 removed, 1 figure not as before: changes\.html\n/,
  )
  // What the line of settings says is itself tested beside the settings.
  write('kites.txt', KITES.replace('dear', 'very dear'))
  expect((await buildWith('--since', join(place, 'before'))).out).toMatch(
    /: 1 added, 0 changed, 0 removed, 1 corrected in title, source or time, 0 fig.*\n.*write formerly: \{ '\w{10}': '\w{10}' \}\n/,
  )
  // Without it whoever corrects a title would not learn that the address is another one.
  write('kites.txt', KITES.replace('dear', 'so dear'))
  const plain = (await buildWith()).out
  expect(plain).toMatch(/\nchanges\.html is gone, .* name the copy as since in \.eleventy\.ts\n$/)
  expect(plain).toMatch(
    /^Corrected, .*: “Kites are so dear”\. .*write formerly: \{ '\w{10}': '\w{10}' \}\nChanged: kites\.txt, 1 article\n2 articles: /,
  )
  expect((await buildWith()).out).toMatch(/^2 articles: 0 files written/)
  write('kites.txt', KITES)
  rmSync(join(place, 'before/data/figures.json'))
  const without = await buildWith('--since', join(place, 'before'))
  expect(without.out).toMatch(/^Since the earlier build: 1 added, 0 changed, 0 removed: changes/)
  const nowhere = await buildWith('--since', join(place, 'nowhere'))
  expect(nowhere.err).toMatch(/^--since \/.*nowhere: there is no such file or folder; expected/)
  const none = await buildWith('--since', join(place, 'articles'))
  expect(none).toMatchObject({ code: 2, out: '' })
  expect(none.err).toMatch(
    /^--since .*articles: .*; expected the folder of an earlier build, or its/,
  )
})

test('--strict fails for a warning, which alone fails nothing', async () => {
  write('b.md', '---\nsorce: x\n---\n\n## A\n\n- b [1]\n')
  expect((await build()).code).toBe(0)
  expect((await buildWith('--strict')).code).toBe(1)
})

test('--zip says why there is no file of the site, which is published', async () => {
  write('kites.txt', KITES)
  mkdirSync(join(place, 'site.zip/in-the-way'), { recursive: true })
  const { code, out, err } = await buildWith('--zip')
  expect(code).toBe(1)
  expect(out).toMatch(/^1 article: \d+ files written/)
  expect(err).toMatch(/site\.zip: nothing was packed: it is a folder\n$/)
})

test('wrong usage and a wish for help are told apart', async () => {
  const wrong = await run(ROOT, '--artcles', 'x')
  expect(wrong).toMatchObject({ code: 2, out: '' })
  expect(wrong.err).toContain('--artcles')
  const help = await run(ROOT, '--help')
  expect(help).toMatchObject({ code: 0, err: '' })
  expect(help.out).toContain('--since')
})

test('a damaged cache is told, and the site is whole', async () => {
  write('kites.txt', KITES)
  await build()
  const folder = join(place, '.cinnabar/site')
  for (const name of readdirSync(folder)) {
    if (name.startsWith('cache')) writeFileSync(join(folder, name), 'torn')
  }
  write('bells.txt', KITES.replaceAll('Kites', 'Bells'))
  const { code, out, err } = await build()
  expect(code).toBe(0)
  expect(err).toContain('The cache was damaged; what it held was made anew.')
  expect(out).toMatch(/^New: bells\.txt, 1 article\n2 articles: /)
})
