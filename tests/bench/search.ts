/**
 * What the search is worth, beside Pagefind and MiniSearch in the same run: recall and precision by
 * kind of query, bytes, times, size, memory. Queries and what they ought to find come from an oracle
 * that reads the texts plainly.
 */
import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { makeAssets } from '../../src/build/outputs/assets.ts'
import { buildIndex } from '../../src/search/build/build.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { filesBelow } from '../files.ts'
import { ROOT } from '../root.ts'
import { corpusDocuments, document } from '../search/documents.ts'
import { type Case, KINDS, Oracle } from '../search/oracle.ts'
import { EVERYTHING, mean, type Score, scoreOf } from '../search/score.ts'
import {
  nothingLoaded,
  openSite,
  planOf,
  publishedOf,
  reader,
  type Site,
  tablesOf,
} from '../search/site.ts'
import { numberOf, numbersOf, optionsOf } from '../usage.ts'
import { askInBrowser } from './inBrowser.ts'
import { measure } from './measure.ts'
import { temporaryFolder } from './project.ts'
import { random } from './random.ts'
import { askMiniSearch, askPagefind } from './rivals.ts'
import type { Before } from './searchBuild.ts'
import { type Asked, type Cost, type Standing, share, tableOf } from './standing.ts'

/** @param args Of the command line, after `search`. */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const values = optionsOf(args, {
    articles: { type: 'string', default: '1000,10000' },
    draws: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    alone: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
  })
  const [seed, draws] = [numberOf(values.seed), numberOf(values.draws)]
  const sizes = values.large ? [100_000] : numbersOf(values.articles)
  const code = await scriptSizes()
  print(
    `search script: ${kb(code.first)} KB gzip to the first result, ${kb(code.more)} KB after it, ${kb(code.values)} KB for dates and figures; seed ${seed}`,
  )
  for (const articles of sizes) {
    print(`\n${articles} articles`)
    const folder = temporaryFolder(articles / 10)
    try {
      const place = (name: string): string => join(folder, name)
      const cost = await costOf('own', articles, place('own'))
      const site = readSite(place('own'))
      print(
        `own: built in ${cost.cpu.toFixed(1)} s of CPU, ${cost.wall.toFixed(1)} s, ${cost.peak.toFixed(0)} MB, ` +
          `${(cost.bytes / 1e6).toFixed(1)} MB in ${cost.files} files, at most ${fullest(site)} in a folder`,
      )
      const documents = [...corpusDocuments({ articles, perDump: 50, seed: 1 })]
      const oracle = new Oracle(documents, random(seed))
      const cases = KINDS.flatMap((kind) => Array.from({ length: draws }, () => oracle.next(kind)))
      const asked = await own(site, cases, code)
      if (values.browser) await inBrowser(site, cases)
      for (const [name, now] of changed(documents)) makeAgain(name, now, site)
      if (values.alone || values.large) continue
      const standings: Standing[] = [{ name: 'Cinnabar', cost, cases, asked }]
      const mini = await costOf('minisearch', articles, place('mini'))
      standings.push({
        name: 'MiniSearch 7, tuned',
        cost: mini,
        cases,
        asked: askMiniSearch(place('mini'), cases),
      })
      const pagefind = await costOf('pagefind', articles, place('pagefind'))
      standings.push({
        name: 'Pagefind 1.6, all zh',
        cost: pagefind,
        cases,
        asked: await askPagefind(place('pagefind'), cases),
      })
      print(`\n${tableOf(standings)}`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Make an index in a process of its own. */
async function costOf(
  name: string,
  articles: number,
  folder: string,
): Promise<Cost & { readonly wall: number }> {
  const script = join(ROOT, 'tests/bench/searchBuild.ts')
  const { cpu, wall, peak, stdout } = await measure(
    process.execPath,
    ['--import', 'tsx', script, name, String(articles), folder],
    ROOT,
  )
  const before: Before = JSON.parse(stdout)
  const paths = filesBelow(folder)
  const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
  return { cpu: cpu - before.cpu, wall: wall - before.cpu, peak, files: paths.length, bytes }
}

function readSite(folder: string): Site {
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

function fullest(site: Site): number {
  const folders = new Map<string, number>()
  for (const path of site.keys()) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    folders.set(folder, (folders.get(folder) ?? 0) + 1)
  }
  return Math.max(...folders.values())
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

/** Sizes of the scripts, compressed: a query pays for all that it needs before its first result. */
interface Code {
  readonly first: number
  readonly more: number
  readonly values: number
}

async function scriptSizes(): Promise<Code> {
  const { permalinks, files } = await makeAssets(ROOT)
  const size = (name: string): number =>
    gzipSync(files.get(permalinks[`${name}.js`] ?? '') ?? '', { level: 9 }).length
  return { first: size('search'), more: size('search.more'), values: size('search.values') }
}

/** Articles of the corpus with one more, newer than all, and with a word changed in one that is old. */
function changed(
  documents: readonly SearchDocument[],
): readonly (readonly [string, readonly SearchDocument[]])[] {
  const late = document('zzzzzzzzzz', '新增', ['One more'], { published: '2030-01-01' })
  const byDate = documents.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1))
  const old = byDate[Math.floor(documents.length / 3)]
  const mended = documents.map((one) =>
    one === old ? { ...one, title: one.title?.replace(/^../, '更正') ?? null } : one,
  )
  return [
    ['one article more', [...documents, late]],
    ['a word of an old article', mended],
  ]
}

/** What a build makes of the index after a change, and what that costs. */
function makeAgain(name: string, documents: readonly SearchDocument[], site: Site): void {
  const tables = tablesOf(site)
  const plan = planOf(documents)
  const read = reader(documents)
  const published = publishedOf(site)
  const cpu = process.cpuUsage()
  let files = 0
  for (const _ of buildIndex(plan, {
    documents: read,
    kept: (hash) => tables.get(hash) ?? null,
    isThere: (path) => site.has(path),
    published,
  }))
    files++
  const { user, system } = process.cpuUsage(cpu)
  print(`own: ${name} ${Math.round((user + system) / 1000)} ms CPU, ${files} files`)
}

async function own(site: Site, cases: readonly Case[], code: Code): Promise<readonly Asked[]> {
  const warm = openSite(site)
  const all: Asked[] = []
  print(`${'own'.padEnd(18)} recall@10  recall  precision  first KB p50  p95  requests`)
  for (const kind of KINDS) {
    const scores: Score[] = []
    const bytes: number[] = []
    const requests: number[] = []
    for (const one of cases.filter((other) => other.kind === kind)) {
      scores.push(await scoreOf(warm, one))
      const cold = await askCold(site, one.query, code)
      bytes.push(cold.bytes)
      requests.push(cold.requests)
      // One more query in a tab that has had one.
      const used = nothingLoaded()
      const second = openSite(site, used)
      await (await second.search('市场')).hits(0, 1)
      const before = used.bytes
      await (await second.search(one.query)).hits(0, 1)
      const start = performance.now()
      await (await warm.search(one.query)).hits(0, 10)
      const time = performance.now() - start
      const answer = await warm.search(one.query, EVERYTHING)
      const ids = (await answer.hits(0, MOST)).map(({ id }) => id)
      all.push({ ids, first: cold.bytes, next: used.bytes - before, warm: time })
    }
    const part = (value: (score: Score) => number, width: number): string =>
      mean(scores.map(value)).toFixed(3).padStart(width)
    print(
      `${kind.padEnd(18)} ${part((one) => one.recall10, 9)}${part((one) => one.recall, 8)}${part((one) => one.precision, 11)}` +
        `${kb(share(bytes, 0.5)).padStart(14)}${kb(share(bytes, 0.95)).padStart(6)}${String(share(requests, 0.5)).padStart(8)}`,
    )
  }
  const line = (values: readonly number[], digits: number): string =>
    [0.5, 0.95].map((part) => share(values, part).toFixed(digits)).join(' / ')
  const inKb = (what: 'first' | 'next'): readonly number[] => all.map((one) => one[what] / 1000)
  print(`own: first result, cold, all code: ${line(inKb('first'), 1)} KB`)
  print(`own: one more query: ${line(inKb('next'), 1)} KB`)
  for (const query of HARD) {
    const { bytes, requests } = await askCold(site, query, code)
    print(`own: first result of ${query}: ${kb(bytes)} KB, ${requests} requests`)
  }
  print(
    `own: warm query ${line(
      all.map((one) => one.warm),
      1,
    )} ms in Node`,
  )
  return all
}

/** Phrases of words that most articles have. */
const HARD = ['"in the first half of the year"', '"according to the market"', '"of the market for"']

/** What is loaded before the first result of a tab that has loaded nothing. */
async function askCold(
  site: Site,
  query: string,
  code: Code,
): Promise<{ readonly bytes: number; readonly requests: number }> {
  const loaded = nothingLoaded()
  await (await openSite(site, loaded).search(query)).hits(0, 1)
  const scripts = code.first + (loaded.deferred ? code.more : 0) + (loaded.values ? code.values : 0)
  return { bytes: loaded.bytes + scripts, requests: loaded.requests }
}

/** Hits read to tell precision over all. */
const MOST = 1000

async function inBrowser(site: Site, cases: readonly Case[]): Promise<void> {
  const queries = cases.map(({ query }) => query)
  const { cold, warm } = await askInBrowser(site, queries)
  const line = (times: readonly number[]): string =>
    `${share(times, 0.5).toFixed(1)} / ${share(times, 0.95).toFixed(1)} ms`
  print(`own, in Chromium: first result, cold ${line(cold)}; warm query ${line(warm)}`)
}
