import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROGRAM } from '../script.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  writeFileSync(join(folder, 'file'), '')
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

test('each command is found by its name', () => {
  expect(run('search', '--help').stdout).toContain('usage: npm run -s search')
  expect(run('check', '--help').stdout).toContain('usage: npm run -s check')
})
