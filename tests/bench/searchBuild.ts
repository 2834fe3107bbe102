/**
 * A search index of the generated corpus, made in a process of its own so that its cost can be told:
 * `searchBuild.ts NAME ARTICLES FOLDER` writes the files and prints, as JSON, the processor time that went
 * before.
 */
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildIndex } from '../../src/search/build/build.ts'
import { type DocumentFacts, planIndex } from '../../src/search/build/plan.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { sha256 } from '../../src/text/hash.ts'
import { corpusDocuments } from '../search/documents.ts'
import { buildMiniSearch, buildPagefind } from './rivals.ts'

/** Seconds of processor time before the index was begun. */
export interface Before {
  readonly cpu: number
}

const [name, articles = '', folder = ''] = process.argv.slice(2)
const corpus = { articles: Number(articles), perDump: 50, seed: 1 }
mkdirSync(folder, { recursive: true })
if (name === 'own') buildOwn()
else {
  const documents = [...corpusDocuments(corpus)]
  printBefore()
  if (name === 'minisearch') buildMiniSearch(documents, folder)
  else await buildPagefind(documents, folder)
}

function printBefore(): void {
  const { user, system } = process.cpuUsage()
  const before: Before = { cpu: (user + system) / 1e6 }
  process.stdout.write(JSON.stringify(before))
}

/** Documents wait in a file and are read one by one, as a build reads them from its dumps. */
function buildOwn(): void {
  const waiting = join(folder, 'documents')
  const { facts, places } = note(waiting)
  printBefore()
  const file = openSync(waiting, 'r')
  function* documents(ids: readonly string[]): Generator<SearchDocument> {
    for (const id of ids) {
      const [at, length] = places.get(id) ?? [0, 0]
      const bytes = Buffer.alloc(length)
      readSync(file, bytes, 0, length, at)
      yield JSON.parse(bytes.toString())
    }
  }
  const made = new Set<string>()
  for (const { path, content } of buildIndex(planIndex(facts), { documents })) {
    const target = join(folder, path)
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
    made.add(dirname(target))
    writeFileSync(target, content)
  }
  closeSync(file)
  rmSync(waiting)
}

/** Write the documents into a file, and where each is. */
function note(waiting: string): {
  readonly facts: readonly DocumentFacts[]
  readonly places: ReadonlyMap<string, readonly [at: number, length: number]>
} {
  const facts: DocumentFacts[] = []
  const places = new Map<string, readonly [number, number]>()
  const out = openSync(waiting, 'w')
  let at = 0
  for (const one of corpusDocuments(corpus)) {
    const bytes = Buffer.from(JSON.stringify(one))
    writeSync(out, bytes)
    // Three lines an article, fifty articles a dump.
    const line = 2 + 3 * (facts.length % corpus.perDump)
    facts.push({ id: one.id, published: one.published, contentHash: sha256(bytes), line })
    places.set(one.id, [at, bytes.length])
    at += bytes.length
  }
  closeSync(out)
  return { facts, places }
}
