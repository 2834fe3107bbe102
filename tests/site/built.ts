/** A site built by the command, in a folder of its own. */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filesBelow } from '../files.ts'
import { ROOT } from '../root.ts'
import { PROGRAM } from '../script.ts'

/**
 * Build a site.
 *
 * @param articles Files by path; null: the articles that come with the program.
 * @param name Name of the site's folder.
 * @param options More of the command, for articles of its own.
 * @returns Folder of the site.
 */
export function buildSite(
  articles: Readonly<Record<string, string>> | null = null,
  name = 'site',
  ...options: readonly string[]
): string {
  const place = newPlace()
  const output = join(place, name)
  if (articles === null) {
    cpSync(shippedSite(), output, { recursive: true })
    return output
  }
  const folder = join(place, 'articles')
  mkdirSync(folder)
  for (const [path, text] of Object.entries(articles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return build(output, '--articles', folder, ...options)
}

/** In seconds: against hanging alone. */
const LONGEST_BUILD = 600

/**
 * The site of the articles that come with the program: several tests change a copy. Who asks for it first
 * builds it, for the other processes of a run of the tests, too.
 */
function shippedSite(): string {
  const place = process.env.CINNABAR_SHIPPED ?? join(newPlace(), 'shipped')
  const site = join(place, 'site')
  if (mkdirSync(place, { recursive: true }) !== undefined) {
    process.env.CINNABAR_SHIPPED = place
    try {
      build(join(place, 'building'))
      renameSync(join(place, 'building'), site)
    } catch (error) {
      rmSync(place, { recursive: true })
      throw error
    }
  }
  for (let waited = 0; !existsSync(site); waited++) {
    if (!existsSync(place) || waited > LONGEST_BUILD)
      throw new Error(`No site was built at ${site}`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
  }
  return site
}

function newPlace(): string {
  return mkdtempSync(join(tmpdir(), 'cinnabar-site-'))
}

function build(output: string, ...more: readonly string[]): string {
  const args = [...PROGRAM, 'build', '--output', output, ...more]
  try {
    execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'pipe' })
  } catch (error) {
    // Errors in the input are told by the exit code; the site is there all the same.
    if (!hasStatus(error, 1)) throw error
  }
  return output
}

function hasStatus(error: unknown, status: number): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === status
}

/** Paths of a site's files with an ending, with `/`, sorted. */
export function filesOf(site: string, ending: string): readonly string[] {
  return filesBelow(site).filter((path) => path.endsWith(ending))
}

export function read(site: string, path: string): string {
  return readFileSync(join(site, path), 'utf8')
}

/** Permalink of the article whose title contains some words; for the root language. */
export function articleOf(site: string, words: string): string {
  const found = filesOf(site, '.html').find(
    (path) => path.startsWith('a/') && title(read(site, path)).includes(words),
  )
  if (found === undefined) throw new Error(`No article ${words}`)
  return found
}

/** Permalink of a topic page. */
export function topicOf(site: string, name: string): string {
  const found = filesOf(site, '.html').find(
    (path) => path.startsWith('t/') && title(read(site, path)).includes(name),
  )
  if (found === undefined) throw new Error(`No topic ${name}`)
  return found
}

function title(page: string): string {
  return /<title>([^<]*)/.exec(page)?.[1] ?? ''
}
