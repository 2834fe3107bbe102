/** What the build says to somebody who has just begun. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildCommand } from '../../src/commands/build.ts'
import { ROOT } from '../site/built.ts'

vi.setConfig({ testTimeout: 60_000 })

let place = ''

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'cinnabar-begin-'))
})

afterEach(() => {
  rmSync(place, { recursive: true })
})

async function run(cwd: string, ...args: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const code = await buildCommand(args, { stdout, stderr, cwd })
  const text = (stream: PassThrough): string => String(stream.read() ?? '')
  return { code, out: text(stdout), err: text(stderr) }
}

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

test('without a folder of articles it says so, and takes no site for empty', async () => {
  const { code, out, err } = await build()
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(`There is no folder ${join(place, 'articles')}, so nothing was published.`)
  expect(err).toContain('Make it and copy a dump into it')
})

test('messages are counted, with the command that explains the first', async () => {
  mkdirSync(join(place, 'articles'))
  writeFileSync(join(place, 'articles/a.txt'), '<html><body>x</body></html>')
  writeFileSync(join(place, 'articles/b.md'), '---\nsorce: x\n---\n\n## A\n\n- b [1]\n')
  const { code, err } = await build()
  expect(code).toBe(1)
  expect(err).toContain('did you mean source?')
  expect(err).toMatch(/\n1 error, \d warnings\. What a message means: .* --explain html-file\n/)
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
