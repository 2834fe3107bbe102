/** The floor is a measure only while it writes what Cinnabar writes. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import { readProject } from '../../src/commands/settings.ts'
import { ROOT } from '../root.ts'
import { makeFloor, writeDumps } from './project.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-floor-'))
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  mkdirSync(join(folder, 'none'))
  writeDumps(join(folder, 'articles'), 30)
  const { settings, version } = await readProject(ROOT)
  for (const [articles, output] of [
    ['none', 'fixed'],
    ['articles', 'site'],
  ] as const) {
    const places = { articles: join(folder, articles), output: join(folder, output) }
    const result = await build({
      root: ROOT,
      settings: { ...settings, ...places, languages: ['en'] },
      version,
    })
    if (!result.published) throw new Error(result.why.join('\n'))
  }
  await makeFloor(join(folder, 'floor.mjs'))
  const places = ['articles', 'fixed', 'floor'].map((name) => join(folder, name))
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'floor.mjs'), ...places])
  if (status !== 0) throw new Error(stderr.toString())
})

/** Bytes by path of all files but those of search, which the floor leaves out. */
function files(site: string): ReadonlyMap<string, number> {
  const paths = readdirSync(join(folder, site), { recursive: true, encoding: 'utf8' })
  return new Map(
    paths
      .filter((path) => !path.startsWith('search/'))
      .map((path): [string, number] => [path, statSync(join(folder, site, path)).size])
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  )
}

test('the floor writes the same files', () => {
  expect([...files('floor').keys()]).toEqual([...files('site').keys()])
})

test('the pages and data of articles have about the same bytes', () => {
  const bytesOf = (site: string): number =>
    [...files(site)].reduce((sum, [path, size]) => sum + (/\ba\//.test(path) ? size : 0), 0)
  expect(bytesOf('floor') / bytesOf('site')).toBeGreaterThan(0.9)
  expect(bytesOf('floor') / bytesOf('site')).toBeLessThan(1.1)
})

test('the page of an article has the same parts', () => {
  expect(usualParts('floor')).toEqual(usualParts('site'))
  const told = (site: string): readonly (string | undefined)[] =>
    [...files(site).keys()]
      .filter((path) => /^a\/.*\.html$/.test(path))
      .map((path) => /[^>;]* cited(?=;)/.exec(readFileSync(join(folder, site, path), 'utf8'))?.[0])
  expect(told('floor')).toEqual(told('site'))
})

/** Elements by their names and classes that stand on more than half of the pages of articles. */
function usualParts(site: string): readonly string[] {
  const pages = [...files(site).keys()].filter((path) => /^a\/.*\.html$/.test(path))
  const counts = new Map<string, number>()
  for (const page of pages) {
    const html = readFileSync(join(folder, site, page), 'utf8')
    for (const part of new Set(html.match(/<\w+ class="[^"]+"/g)))
      counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return [...counts].flatMap(([part, count]) => (2 * count > pages.length ? [part] : [])).sort()
}
