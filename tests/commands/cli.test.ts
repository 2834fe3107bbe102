import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../root.ts'
import { PROGRAM } from '../script.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  writeFileSync(join(folder, 'file'), '')
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: readonly string[]) {
  const node = [...PROGRAM, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test.each([[[]], [['biuld']]])('for %j it says which commands there are', (args) => {
  const { status, stderr } = run(...args)
  expect([status, stderr]).toEqual([2, expect.stringContaining('usage: npm run build')])
})

test('a mistyped command is told with the one that was meant; who asks for help gets it', () => {
  expect(run('biuld').stderr).toMatch(/^There is no command biuld; did you mean build\?\nusage: /)
  expect(run('deploy').stderr).toMatch(/^There is no command deploy\nusage: /)
  for (const help of ['help', '--help', '-h']) {
    const { status, stdout, stderr } = run(help)
    expect([status, stdout, stderr]).toEqual([0, expect.stringContaining('usage: npm run'), ''])
  }
})

test('what a disk refuses is told in a line; the stack is for those who ask for it', () => {
  const args = ['build', '--output', join(folder, 'file', 'site')]
  const { status, stderr } = run(...args)
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^Nothing was published, \S+ stays as it was:\ncinnabar: cannot .*: a part of the path is no folder.*--debug\)\n$/,
  )
  expect(run(...args, '--debug').stderr).toMatch(/:\ncinnabar: DiskError: cannot .*\n\s+at /)
})

/** A command in a folder with these settings. */
function settled(text: string) {
  writeFileSync(join(folder, '.eleventy.ts'), `${text}\nexport const settings = {}\n`)
  writeFileSync(join(folder, 'package.json'), '{ "version": "1", "type": "module" }')
  const node = [...PROGRAM.slice(0, -1), join(ROOT, PROGRAM.at(-1) ?? ''), 'build']
  const { status, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8', cwd: folder })
  return { status, stderr }
}

test.each(['await new Promise(() => {})', 'process.exit(0)'])(
  'settings that never come to their end are told: %s',
  (text) => {
    const { status, stderr } = settled(text)
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^\.eleventy\.ts: it cannot .*\n$/)])
  },
)

test('what goes wrong in settings when they were read is told with its place and no stack', () => {
  const { status, stderr } = settled("setTimeout(() => { throw new Error('late') })")
  expect(status).toBe(1)
  expect(stderr).toMatch(/^cinnabar: \.eleventy\.ts:1:\d+: late \(more with --debug\)$/m)
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('each command is found by its name', () => {
  expect(run('search', '--help').stdout).toContain('usage: npm run -s search')
  expect(run('check', '--help').stdout).toContain('usage: npm run -s check')
})
