/** A project to measure, in a folder of its own: the program as it is, dumps, one interface language. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { generateDumps } from './corpus.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Room that a build of an article may take, with all its copies. */
const BYTES_AN_ARTICLE = 700_000
const SHARED = '/dev/shm'

/** A new temporary folder, in memory where there is room, so that no disk is measured. */
export function temporaryFolder(articles: number): string {
  const wanted = articles * BYTES_AN_ARTICLE
  const fits = existsSync(SHARED) && free(SHARED) > wanted
  return mkdtempSync(join(fits ? SHARED : tmpdir(), 'cinnabar-bench-'))
}

function free(path: string): number {
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize
}

/** Copy the program; its dependencies are those of this project. */
export function makeProject(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const part of [
    'src',
    'templates',
    'public',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  const settings = readFileSync(join(ROOT, '.eleventy.ts'), 'utf8')
  const single = settings.replace(/languages: \[.*\]/, "languages: ['en']")
  if (single === settings) throw new Error('.eleventy.ts names no languages')
  writeFileSync(join(folder, '.eleventy.ts'), single)
}

/** Write dumps, fifty articles each. */
export function writeDumps(folder: string, articles: number): void {
  mkdirSync(folder, { recursive: true })
  for (const { path, text } of generateDumps({ articles, perDump: 50, seed: 11 })) {
    writeFileSync(join(folder, path), text)
  }
}

/** Bundle the floor into one file that plain Node runs. */
export async function makeFloor(outfile: string): Promise<void> {
  await bundle({
    entryPoints: [join(ROOT, 'tests/bench/floor/floor.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  })
}

/** Remove a site with what its builds keep beside it. */
export function removeSite(output: string): void {
  rmSync(join(output, '..'), { recursive: true, force: true })
}
