/** MiniSearch and Pagefind over the same documents, set up for Chinese as well as their users know how. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import MiniSearch, { type Options } from 'minisearch'
import { close, createIndex } from 'pagefind'
import type { SearchDocument } from '../../src/search/document.ts'
import { launchChromium } from '../chromium.ts'
import { filesBelow } from '../files.ts'
import type { Case } from '../search/oracle.ts'
import type { Asked } from './standing.ts'

/** Pairs of Han and words, any of which may be a prefix or have an error. */
const OPTIONS: Options = {
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
}

export function buildMiniSearch(documents: readonly SearchDocument[], folder: string): void {
  const index = new MiniSearch(OPTIONS)
  index.addAll(
    documents.map((one) => ({
      id: one.id,
      title: one.title,
      source: one.source,
      text: textOf(one),
    })),
  )
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
}

export async function buildPagefind(
  documents: readonly SearchDocument[],
  folder: string,
): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'zh' })
  if (!index) throw new Error('Pagefind does not run on this machine')
  for (const one of documents) {
    await index.addCustomRecord({
      url: `/a/${one.id}.html`,
      content: `${one.title}\n${one.source}\n${textOf(one)}`,
      language: 'zh',
      meta: { title: one.title ?? '' },
    })
  }
  await index.writeFiles({ outputPath: folder })
  await index.deleteIndex()
  await close()
  // The program behind it is counted once it has ended and that was seen.
  await wait(500)
}

function textOf({ topics, passages }: SearchDocument): string {
  return [...topics, ...passages.flatMap(({ heading, text }) => [heading ?? '', text])].join('\n')
}

/** Everything is loaded before the first result; no more after it. */
export function askMiniSearch(folder: string, cases: readonly Case[]): readonly Asked[] {
  const json = readFileSync(join(folder, 'index.json'), 'utf8')
  const first = gzipSync(json).length
  const index = MiniSearch.loadJSON(json, OPTIONS)
  return cases.map(({ query }) => {
    const ask = (): readonly string[] => index.search(query).map(({ id }) => String(id))
    const ids = ask()
    const start = performance.now()
    ask()
    return { ids, first, next: 0, warm: performance.now() - start }
  })
}

/** What a page can ask of `pagefind.js`. */
interface Pagefind {
  search(query: string): Promise<{
    readonly results: readonly { data(): Promise<{ readonly url: string }> }[]
  }>
}

/** Ids read of an answer: each is a file of its own. */
const READ = 60

/** In Chromium, each query once in a tab that has asked nothing and twice in one that has. */
export async function askPagefind(
  folder: string,
  cases: readonly Case[],
): Promise<readonly Asked[]> {
  const files = new Map(
    filesBelow(folder).map((path) => [path, readFileSync(join(folder, path))] as const),
  )
  let sent = 0
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1)
    const content = path === '' ? '<!doctype html><html lang="zh"></html>' : files.get(path)
    if (content === undefined) return response.writeHead(404).end()
    const type = path === '' ? 'text/html' : path.endsWith('.js') ? 'text/javascript' : 'x/y'
    const bytes = gzipSync(content)
    sent += bytes.length
    return response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = await launchChromium()
  try {
    const asked: Asked[] = []
    const used = await browser.newPage()
    await used.goto(address)
    await used.evaluate(askHere, { query: '市场', read: 1 })
    for (const { query } of cases) {
      const context = await browser.newContext()
      const tab = await context.newPage()
      await tab.goto(address)
      sent = 0
      await tab.evaluate(askHere, { query, read: 1 })
      const first = sent
      sent = 0
      await used.evaluate(askHere, { query, read: 1 })
      const next = sent
      const { warm } = await used.evaluate(askHere, { query, read: 10 })
      const { ids } = await tab.evaluate(askHere, { query, read: READ })
      asked.push({ ids, first, next, warm })
      await context.close()
    }
    return asked
  } finally {
    await browser.close()
    server.close()
  }
}

/** In the tab. */
async function askHere(wish: {
  readonly query: string
  readonly read: number
}): Promise<{ readonly ids: readonly string[]; readonly warm: number }> {
  const path = '/pagefind.js'
  const pagefind: Pagefind = await import(path)
  const start = performance.now()
  const { results } = await pagefind.search(wish.query)
  const found = await Promise.all(results.slice(0, wish.read).map((one) => one.data()))
  const ids = found.map(({ url }) => /\/a\/(\w+)\.html/.exec(url)?.[1] ?? '')
  return { ids, warm: performance.now() - start }
}
