/** A project to measure, in a folder of its own: the program as it is, dumps, one interface language. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as bundle } from 'esbuild'
import { copyProgram } from '../commands/project.ts'
import { ROOT } from '../root.ts'
import { roomyFolder } from '../temporary.ts'
import { generateDumps } from './corpus.ts'

/** Room that a build of an article may take, with all its copies. */
const BYTES_AN_ARTICLE = 700_000

/** A new temporary folder, in memory where there is room, so that no disk is measured. */
export function temporaryFolder(articles: number): string {
  return mkdtempSync(join(roomyFolder(articles * BYTES_AN_ARTICLE), 'cinnabar-bench-'))
}

/** The program, with one interface language. */
export function makeProject(folder: string): void {
  copyProgram(folder)
  const settings = readFileSync(join(ROOT, '.eleventy.ts'), 'utf8')
  const single = settings.replace(/languages: \[.*\]/, "languages: ['en']")
  if (single === settings) throw new Error('.eleventy.ts names no languages')
  writeFileSync(join(folder, '.eleventy.ts'), single)
}

/** A project whose command is phases.ts: in one piece, as the program is shipped. */
export function makePhases(folder: string): void {
  makeProject(folder)
  const phases = readFileSync(join(ROOT, 'tests/bench/phases.ts'), 'utf8')
  writeFileSync(join(folder, 'src/cli.ts'), phases.replaceAll('../../src/', './'))
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
