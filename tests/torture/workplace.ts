/** Folders to build in, builds as a user starts them, and whether a site is whole. */

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'
import { parseManifest } from '../../src/build/files/manifest.ts'
import { sha256 } from '../../src/text/hash.ts'
import type { GeneratedDump } from '../bench/corpus.ts'
import { random } from '../bench/random.ts'
import { filesBelow } from '../files.ts'
import { ROOT } from '../root.ts'
import { script } from '../script.ts'

export interface Workplace {
  readonly folder: string
  readonly articles: string
  readonly output: string
  /** What publishing keeps beside the output. */
  readonly work: string
  write(path: string, content: string | Uint8Array): void
  fill(dumps: Iterable<GeneratedDump>): void
  /** As it began. */
  clear(): void
  remove(): void
}

export function newWorkplace(name = 'site'): Workplace {
  const folder = mkdtempSync(join(tmpdir(), `cinnabar-${name}-`))
  const articles = join(folder, 'articles')
  mkdirSync(articles)
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(articles, path)), { recursive: true })
    writeFileSync(join(articles, path), content)
  }
  return {
    folder,
    articles,
    output: join(folder, 'out'),
    work: join(folder, '.cinnabar/out'),
    write,
    fill: (dumps) => {
      for (const { path, text } of dumps) write(path, text)
    },
    clear: () => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
      mkdirSync(articles)
    },
    // The `mv` of a build that was killed may still let two folders change places.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

export interface Outcome {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly ms: number
}

/** Against hanging alone: on a machine that does much else a build of seconds takes minutes. */
const LIMIT_MS = 600_000

/** Wait for the end of a process and all that it said; after `limit` it is killed. */
export function ended(child: ChildProcess, limit = LIMIT_MS): Promise<Outcome> {
  const start = performance.now()
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const timer = setTimeout(() => child.kill('SIGKILL'), limit)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      done({ code, signal, stdout, stderr, ms: performance.now() - start })
    })
  })
}

export interface CommandOptions extends SpawnOptions {
  /** Before the options of the command. */
  readonly node?: readonly string[]
}

/** A command of ours in a process of its own, as `npm run` starts it. */
export function command(
  [name = '', ...args]: readonly string[],
  { node = [], ...options }: CommandOptions = {},
) {
  return spawn(process.execPath, [...node, ...script(name), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
}

export function buildArgs({ articles, output }: Pick<Workplace, 'articles' | 'output'>) {
  return ['build', '--articles', articles, '--output', output]
}

/** A module of the tests as one plain script, so that starting it takes 50 ms and not 500. */
export function bundle(name: string, folder: string): string {
  const outfile = join(folder, `${name}.mjs`)
  buildSync({
    entryPoints: [join(ROOT, 'tests/torture', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
  return outfile
}

/**
 * What is wrong with a site: every file of its manifest with its content, and no other.
 *
 * @returns Empty for a whole site.
 */
export function siteFaults(site: string): string[] {
  if (!existsSync(join(site, 'manifest.json'))) return [`no site at ${site}`]
  const listed = parseManifest(readFileSync(join(site, 'manifest.json'), 'utf8'))
  if (listed === null) return ['a manifest that is none']
  const files = new Map(listed)
  const faults: string[] = []
  const found = filesBelow(site).filter((path) => path !== 'manifest.json')
  for (const path of found) {
    const content = readFileSync(join(site, path))
    const print = files.get(path)
    if (print === undefined) faults.push(`${path} is of no generation`)
    else if (print !== `${sha256(content)} ${content.length}`) faults.push(`${path} is torn`)
    files.delete(path)
  }
  return [...faults, ...[...files.keys()].map((path) => `${path} is missing`)]
}

/** What a build that ended well leaves beside the site: the site before, and the cache. */
export function leftOvers(work: string): string[] {
  if (!existsSync(work)) return []
  return readdirSync(work).filter(
    (name) => !['last', 'cache.json'].includes(name) && !name.startsWith('cache'),
  )
}

/** A source of equal numbers for equal seeds, 0 to below 1. */
export function draws(seed: number): () => number {
  const { below } = random(seed)
  return () => below(2 ** 32) / 2 ** 32
}
