import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDisk } from '../../src/build/disk/disk.ts'
import { exchange, startExchangeShell } from '../../src/build/disk/exchange.ts'

/** Of coreutils 9.5; elsewhere two moves do it: `swap.test.ts`. */
const KNOWS = spawnSync('mv', ['--help']).stdout?.includes('--exchange') ?? false

const PATH = process.env.PATH
const disk = createDisk()
let root: string
let end = (): void => undefined

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'cinnabar-exchange-'))
})
afterEach(() => {
  end()
  process.env.PATH = PATH
  fs.rmSync(root, { recursive: true })
})

function folder(name: string): string {
  const path = join(root, name)
  fs.mkdirSync(path)
  fs.writeFileSync(join(path, 'name'), name)
  return path
}

const nameIn = (path: string): string => fs.readFileSync(join(path, 'name'), 'utf8')

test.runIf(KNOWS)('two folders change places, by a shell that waits or without one', async () => {
  const [one, other] = [folder('one'), folder('other')]
  expect(await exchange(disk, one, other)).toBe(true)
  expect([nameIn(one), nameIn(other)]).toEqual(['other', 'one'])
  end = startExchangeShell()
  // What begins a process from here on finds no program.
  process.env.PATH = '/nowhere'
  expect(await exchange(disk, one, other)).toBe(true)
  expect(await exchange(disk, one, other)).toBe(true)
  expect(await exchange(disk, one, other)).toBe(true)
  expect([nameIn(one), nameIn(other)]).toEqual(['one', 'other'])
})

test.runIf(KNOWS)('names are names, whatever a shell would make of them', async () => {
  const names = [`-- $(touch "a") 'b' "c" \\d *`, ' with spaces ', '新\t旧', 'two\nlines']
  const paths = names.map(folder)
  end = startExchangeShell()
  for (const [at, path] of paths.entries()) {
    const other = folder(`other ${at}`)
    expect(await exchange(disk, path, other)).toBe(true)
    expect([nameIn(path), nameIn(other)]).toEqual([`other ${at}`, names[at]])
  }
  expect(fs.existsSync(join(root, 'a'))).toBe(false)
})

test('where it cannot be done nothing is, and the next one is answered', async () => {
  const one = folder('one')
  const inside = join(one, 'inside')
  fs.mkdirSync(inside)
  end = startExchangeShell()
  expect(await exchange(disk, one, inside)).toBe(false)
  expect(nameIn(one)).toBe('one')
  expect(await exchange(disk, one, folder('other'))).toBe(KNOWS)
})

test('a shell that has ended is done without', async () => {
  const [one, other] = [folder('one'), folder('other')]
  startExchangeShell()()
  expect(await exchange(disk, one, other)).toBe(KNOWS)
  process.env.PATH = '/nowhere'
  // There is no shell either.
  end = startExchangeShell()
  expect(await exchange(disk, one, other)).toBe(false)
  expect(await exchange(disk, one, other)).toBe(false)
  expect(nameIn(one)).toBe(KNOWS ? 'other' : 'one')
})
