/**
 * What the search is worth, beside Pagefind and MiniSearch in the same run: recall and precision by
 * kind of query, bytes, times, size, memory. Queries and what they ought to find come from an oracle
 * that reads the texts plainly.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'
import MiniSearch from 'minisearch'
import { createIndex } from 'pagefind'
import { buildIndex } from '../../src/search/build/build.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { corpusDocuments, document } from '../search/documents.ts'
import { type Case, KINDS, type Kind, Oracle } from '../search/oracle.ts'
import { mean, scoreOf } from '../search/score.ts'
import { nothingLoaded, openSite, planOf, reader, type Site, tablesOf } from '../search/site.ts'
import { askInBrowser } from './inBrowser.ts'
import { random } from './random.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** @param args Of the command line, after `search`. */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '1000,10000' },
      draws: { type: 'string', default: '12' },
      seed: { type: 'string', default: '1' },
      alone: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
    },
  })
  const code: Code = {
    first: await scriptSize('search'),
    more: await scriptSize('search.more'),
    values: await scriptSize('search.values'),
  }
  print(
    `search script: ${kb(code.first)} KB gzip to the first result, ${kb(code.more)} KB after it, ${kb(code.values)} KB for dates and figures; seed ${values.seed}`,
  )
  for (const articles of values.articles.split(',').map(Number)) {
    const documents = [...corpusDocuments({ articles, perDump: 50, seed: 1 })]
    print(`\n${articles} articles`)
    const site = buildSite(documents)
    const oracle = new Oracle(documents, random(Number(values.seed)))
    const draws = Number(values.draws)
    const cases = KINDS.map((kind) => Array.from({ length: draws }, () => oracle.next(kind)))
    await own(site, cases, code)
    if (values.browser) await inBrowser(site, cases)
    addOne(documents, site)
    if (values.alone) continue
    miniSearch(documents, cases)
    await pagefind(documents)
  }
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

async function scriptSize(name: string): Promise<number> {
  const { outputFiles } = await bundle({
    entryPoints: [`${ROOT}src/browser/${name}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome103', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

function buildSite(documents: readonly SearchDocument[]): Site {
  const start = performance.now()
  const cpu = process.cpuUsage()
  const site: Site = new Map()
  const folders = new Map<string, number>()
  for (const { path, content } of buildIndex(planOf(documents), { documents: reader(documents) })) {
    site.set(path, content)
    const folder = path.slice(0, path.lastIndexOf('/'))
    folders.set(folder, (folders.get(folder) ?? 0) + 1)
  }
  const { user, system } = process.cpuUsage(cpu)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const bytes = [...site.values()].reduce((sum, text) => sum + text.length, 0)
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  print(
    `own: built in ${seconds} s (${((user + system) / 1e6).toFixed(1)} s CPU), ${memory} MB with corpus and files, ` +
      `${(bytes / 1e6).toFixed(1)} MB in ${site.size} files, at most ${Math.max(...folders.values())} in a folder`,
  )
  return site
}

/** One article more, newer than all: only the small tier is made. */
function addOne(documents: readonly SearchDocument[], site: Site): void {
  const grown = [
    ...documents,
    document('zzzzzzzzzz', '新增', ['One more'], { published: '2030-01-01' }),
  ]
  const tables = tablesOf(site)
  const plan = planOf(grown)
  const read = reader(grown)
  const cpu = process.cpuUsage()
  let files = 0
  for (const _ of buildIndex(plan, {
    documents: read,
    kept: (folder) => tables.get(folder) ?? null,
  }))
    files++
  const { user, system } = process.cpuUsage(cpu)
  print(`own: one article more ${Math.round((user + system) / 1000)} ms CPU, ${files} files`)
}

async function own(site: Site, cases: readonly (readonly Case[])[], code: Code): Promise<void> {
  const warm = openSite(site)
  const first: number[] = []
  const next: number[] = []
  const times: number[] = []
  print(`${'own'.padEnd(18)} recall@10  recall  precision  first KB p50  p95  requests`)
  for (const list of cases) {
    const scores = []
    const bytes: number[] = []
    const requests: number[] = []
    for (const one of list) {
      scores.push(await scoreOf(warm, one))
      const loaded = nothingLoaded()
      const cold = openSite(site, loaded)
      await (await cold.search(one.query)).hits(0, 1)
      bytes.push(
        loaded.bytes +
          code.first +
          (loaded.later ? code.more : 0) +
          (loaded.values ? code.values : 0),
      )
      requests.push(loaded.requests)
      // One more query in a tab that has had one.
      const used = nothingLoaded()
      const second = openSite(site, used)
      await (await second.search('市场')).hits(0, 1)
      const before = used.bytes
      await (await second.search(one.query)).hits(0, 1)
      next.push(used.bytes - before)
      const start = performance.now()
      await (await warm.search(one.query)).hits(0, 10)
      times.push(performance.now() - start)
    }
    first.push(...bytes)
    print(
      `${(list[0]?.kind ?? '').padEnd(18)} ${mean(scores.map((one) => one.recall10))
        .toFixed(3)
        .padStart(9)}` +
        `${mean(scores.map((one) => one.recall))
          .toFixed(3)
          .padStart(8)}` +
        `${mean(scores.map((one) => one.precision))
          .toFixed(3)
          .padStart(11)}` +
        `${kb(share(bytes, 0.5)).padStart(14)}${kb(share(bytes, 0.95)).padStart(6)}${String(share(requests, 0.5)).padStart(8)}`,
    )
  }
  print(
    `own: first result, cold, all code: ${kb(share(first, 0.5))} / ${kb(share(first, 0.95))} KB`,
  )
  print(`own: one more query: ${kb(share(next, 0.5))} / ${kb(share(next, 0.95))} KB`)
  print(`own: warm query ${share(times, 0.5).toFixed(1)} / ${share(times, 0.95).toFixed(1)} ms`)
}

async function inBrowser(site: Site, cases: readonly (readonly Case[])[]): Promise<void> {
  const queries = cases.flat().map(({ query }) => query)
  const { cold, warm } = await askInBrowser(site, queries)
  const line = (times: readonly number[]): string =>
    `${share(times, 0.5).toFixed(1)} / ${share(times, 0.95).toFixed(1)} ms`
  print(`own, in Chromium: first result, cold ${line(cold)}; warm query ${line(warm)}`)
}

/** @param part 0.5 for the median. */
function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** MiniSearch with pairs of Han, as its users set it up for Chinese. */
function miniSearch(
  documents: readonly SearchDocument[],
  cases: readonly (readonly Case[])[],
): void {
  const start = performance.now()
  const index = new MiniSearch({
    fields: ['title', 'text', 'source'],
    tokenize: (text) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}.%]+/u)
        .flatMap((word) => word.match(/\p{sc=Han}+|[^\p{sc=Han}]+/gu) ?? [])
        .flatMap((part) =>
          /\p{sc=Han}/u.test(part) && part.length > 1
            ? Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2))
            : [part],
        ),
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0.2, boost: { title: 3 } },
  })
  index.addAll(
    documents.map((one) => ({
      id: one.id,
      title: one.title,
      source: one.source,
      text: textOf(one),
    })),
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const bytes = gzipSync(JSON.stringify(index)).length
  print(
    `MiniSearch: built in ${seconds} s, ${(bytes / 1e6).toFixed(1)} MB gzip before the first result`,
  )
  const times: number[] = []
  const recall = new Map<Kind, number>()
  for (const list of cases) {
    const values = list.map(({ query, wanted }) => {
      const begun = performance.now()
      const ids = index.search(query).slice(0, 10)
      times.push(performance.now() - begun)
      return ids.filter(({ id }) => wanted.has(id)).length / Math.min(10, wanted.size)
    })
    if (list[0]) recall.set(list[0].kind, mean(values))
  }
  print(
    `MiniSearch: query ${share(times, 0.5).toFixed(1)} / ${share(times, 0.95).toFixed(1)} ms in Node, recall@10 ${mean([...recall.values()]).toFixed(2)}:`,
  )
  print(`  ${[...recall].map(([kind, value]) => `${kind} ${value.toFixed(2)}`).join(', ')}`)
}

function textOf({ topics, passages }: SearchDocument): string {
  return [...topics, ...passages.flatMap(({ heading, text }) => [heading ?? '', text])].join('\n')
}

/** Pagefind's index is asked in a browser; here its time, size and files are taken. */
async function pagefind(documents: readonly SearchDocument[]): Promise<void> {
  const start = performance.now()
  const { index } = await createIndex({ forceLanguage: 'zh' })
  if (!index) return print('Pagefind: does not run on this machine')
  for (const one of documents) {
    await index.addCustomRecord({
      url: `/a/${one.id}.html`,
      content: `${one.title}\n${textOf(one)}`,
      language: 'zh',
      meta: { title: one.title ?? '' },
    })
  }
  const { files } = await index.getFiles()
  await index.deleteIndex()
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0)
  const code = files.filter(({ path }) => /^(?:pagefind\.js|wasm\.(?:zh|unknown))/.test(path))
  const needed = code.reduce((sum, { content }) => sum + content.length, 0)
  print(
    `Pagefind: built in ${((performance.now() - start) / 1000).toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB in ${files.length} files, ` +
      `${kb(needed)} KB of code and WASM before any index`,
  )
}
