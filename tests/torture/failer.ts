/**
 * A process that builds a site again and again, and in each build the n-th call of one kind fails.
 *
 * `node failer.ts FOLDER KIND CODE MOST` prints an `Attempt` as JSON in a line for each build, until
 * no build has so many calls, or n was `MOST`.
 */

import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { generateDumps } from '../bench/corpus.ts'
import { treeHash } from '../files.ts'
import { ROOT } from '../root.ts'
import type { Attempt, Kind } from './failing.ts'
import { siteFaults } from './workplace.ts'

const [folder = '', kind = 'openSync', code = 'EIO', most = '1'] = process.argv.slice(2)
const articles = join(folder, 'articles')
const output = join(folder, 'out')

let calls = 0
/** Zero: none. */
let failing = 0
let path: string | null = null

/** Whether a path is of the site, or of what publishing keeps beside it. */
function isOurs(path: unknown): path is string {
  return typeof path === 'string' && path.startsWith(folder) && !path.startsWith(articles)
}

function breakCalls(): void {
  const { openSync } = fs
  const real = fs[kind as Kind] as (...args: unknown[]) => unknown
  const names = new Map<number, unknown>()
  const opened: typeof openSync = (path, ...rest) => {
    const file = openSync(path, ...rest)
    names.set(file, path)
    return file
  }
  const broken = (...args: unknown[]): unknown => {
    const [first, second] = args
    const name = typeof first === 'number' ? names.get(first) : first
    const about = isOurs(second) ? second : name
    if (isOurs(about) && isDue(++calls)) {
      path ??= about
      throw Object.assign(new Error(`${code}: on purpose`), { code })
    }
    return kind === 'openSync' ? opened(...(args as Parameters<typeof openSync>)) : real(...args)
  }
  Object.assign(fs, { openSync: opened, [kind]: broken })
  syncBuiltinESMExports()
}

/** A table of open files that is full stays full; else the next call may go well. */
function isDue(call: number): boolean {
  if (failing === 0) return false
  return code === 'EMFILE' ? call >= failing : call === failing
}

let builds = 0

async function attempt(at: number): Promise<Attempt> {
  // Every build has something to write, whether the one before was stopped or not.
  const [dump] = generateDumps({ articles: 2, perDump: 2, seed: 50 + builds++ })
  fs.writeFileSync(join(articles, 'changed.txt'), dump?.text ?? '')
  const before = treeHash(output)
  const { buildCommand } = await import('../../src/commands/build.ts')
  let stderr = ''
  const write = (text: string): boolean => {
    stderr += text
    return true
  }
  const stream = { write } as unknown as NodeJS.WritableStream
  calls = 0
  failing = at
  path = null
  const io = { stdout: stream, stderr: stream, cwd: ROOT }
  const exit = await buildCommand(['--articles', articles, '--output', output], io).catch(
    (error: unknown) => {
      // As the commands do.
      stderr += error instanceof Error ? error.message : String(error)
      return 1
    },
  )
  failing = 0
  return { at, path, exit, stderr, isOld: treeHash(output) === before, faults: siteFaults(output) }
}

breakCalls()
for (let at = 1; at <= Number(most); at++) {
  // After one that was stopped there is no site before the last to start from, and less to move.
  let done = await attempt(at)
  if (done.path === null) done = await attempt(at)
  process.stdout.write(`${JSON.stringify(done)}\n`)
  if (done.path === null) break
}
