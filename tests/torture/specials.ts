/** Figure 11: what is no plain file, or not ours to publish, is refused by name and at once. */

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../src/read/files.ts'
import { readDump } from '../../src/read/read.ts'
import { type Figure, pick, type Scale } from './figure.ts'
import { command, ended, newWorkplace, type Workplace } from './workplace.ts'

const SECRET = 'a text that nobody meant to publish'
const PLAIN = 'Workflow\nPlain\nicon\nSearch documents\nA title\nSource· 2025-10-01 10:00\nText.\n'

/** Name, the rule that refuses it, and how it comes to be; false where the system does not let us. */
type Case = readonly [path: string, code: string, make: (at: string, place: Workplace) => boolean]

const CASES: readonly Case[] = [
  ['file-out.txt', 'link-out', (at, { folder }) => linked(join(folder, 'secret.txt'), at)],
  ['folder-out', 'link-out', (at, { folder }) => linked(folder, at)],
  ['relative-out.md', 'link-out', (at) => linked('../secret.txt', at)],
  ['device-out.txt', 'link-out', (at) => linked('/dev/zero', at)],
  ['inside.txt', 'link-inside', (at) => linked('plain.txt', at)],
  ['loop', 'link-inside', (at) => linked('.', at)],
  ['circle.txt', 'broken-link', (at) => linked('circle.txt', at)],
  ['dangling.txt', 'broken-link', (at) => linked('gone.txt', at)],
  ['pipe.txt', 'not-a-file', (at) => ran('mkfifo', at)],
  ['device.txt', 'not-a-file', (at) => ran('mknod', at, 'c', '1', '5')],
  ['large.txt', 'too-large', (at) => sized(at, 32 * 1024 * 1024 + 1)],
  ['large.md', 'too-large', (at) => sized(at, 2 * 1024 * 1024 + 1)],
  ['clip.mp4', 'not-read', (at) => sized(at, 100)],
  ['dot.txt.', 'other-name', (at) => sized(at, 100)],
  ['space.md ', 'other-name', (at) => sized(at, 100)],
  ['closed.txt', 'unreadable', (at) => closed(at)],
]

export async function specials(scale: Scale): Promise<Figure> {
  const place = newWorkplace('specials')
  const faults: string[] = []
  const skipped: string[] = []
  let slowest = 0
  let tried = 0
  const socket = join(place.articles, 'socket.txt')
  const listener = spawn(process.execPath, [
    '-e',
    `require('net').createServer().listen(${JSON.stringify(socket)}, () => process.stdout.write('up'))`,
  ])
  try {
    await once(listener.stdout, 'data')
    writeFileSync(join(place.folder, 'secret.txt'), PLAIN.replace('Text.', SECRET))
    place.write('plain.txt', PLAIN)
    place.write('folder.txt/within.txt', PLAIN)
    const wanted: [path: string, code: string][] = [['socket.txt', 'not-a-file']]
    for (const [path, code, make] of CASES) {
      if (make(join(place.articles, path), place)) wanted.push([path, code])
      else skipped.push(path)
    }
    // Together, as a user meets them.
    const { code, stdout, stderr } = await ended(command(['check', '--json', place.articles]))
    if (code !== 1) faults.push(`check ended with ${code}: ${stderr}`)
    const { files }: { files: readonly { path: string; problems: readonly { code: string }[] }[] } =
      JSON.parse(stdout)
    for (const [path, rule] of wanted) {
      const found = files.filter((file) => file.path.endsWith(`/${path}`))
      const codes = found.flatMap(({ problems }) => problems.map((problem) => problem.code))
      if (!codes.includes(rule)) faults.push(`${path}: ${codes.join() || 'silent'}, not ${rule}`)
    }
    if (stdout.includes(SECRET)) faults.push('a text from outside was read')
    for (const path of ['plain.txt', 'folder.txt/within.txt']) {
      if (!files.some((file) => file.path.endsWith(path))) faults.push(`${path} was not read`)
    }
    // And each with its time: listed, and read as if it had been listed as a plain file.
    for (const [path] of wanted) {
      const start = performance.now()
      await listFiles(place.articles)
      const absolute = join(place.articles, path)
      const dump = readDump({ path, absolute, size: 1, changedMs: 0 })
      if (dump.articles.length > 0) faults.push(`${path} was read`)
      slowest = Math.max(slowest, performance.now() - start)
      tried++
    }
    faults.push(...(await vanished(place)))
    tried++
  } finally {
    listener.kill()
    place.remove()
  }
  if (slowest > pick(scale, 30_000, 2000)) faults.push(`the slowest took ${slowest} ms`)
  const without = skipped.length > 0 ? `; not to be made here: ${skipped.join(', ')}` : ''
  return {
    number: 11,
    property: 'links, devices, pipes, loops, unreadable',
    goal: 'each refused and named, < 2 s',
    got: `${tried} cases, ${faults.length} wrong, slowest ${Math.round(slowest)} ms${without}`,
    reached: faults.length === 0,
    faults,
  }
}

/** Gone between listing and reading. */
async function vanished({ articles, write }: Workplace): Promise<readonly string[]> {
  write('vanishing.txt', PLAIN)
  const { files } = await listFiles(articles)
  const file = files.find(({ path }) => path === 'vanishing.txt')
  if (!file) return ['vanishing.txt was not listed']
  rmSync(file.absolute)
  const { problems } = readDump(file)
  return problems[0]?.code === 'unreadable' ? [] : ['vanishing.txt: no message']
}

function linked(target: string, at: string): boolean {
  symlinkSync(target, at)
  return true
}

/** BuildContext a device needs rights that only a superuser has, and not everywhere. */
function ran(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0
}

function sized(at: string, bytes: number): boolean {
  writeFileSync(at, '')
  truncateSync(at, bytes)
  return true
}

/** A superuser reads every file, so there the case says nothing. */
function closed(at: string): boolean {
  if (process.getuid?.() === 0) return false
  mkdirSync(join(at, '..'), { recursive: true })
  writeFileSync(at, PLAIN)
  chmodSync(at, 0)
  return true
}
