/**
 * The search index of a generated corpus, made in a process of its own so that its memory can be told:
 * `searchIndex.ts ARTICLES FOLDER` writes the files and prints what they cost as JSON. Documents wait in a
 * file, and are read one by one as a build reads them from its dumps.
 */
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildIndex } from '../../src/search/build/build.ts'
import { type DocumentFacts, planIndex } from '../../src/search/build/plan.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { sha256 } from '../../src/text/hash.ts'
import { corpusDocuments } from '../search/documents.ts'

export interface IndexCost {
  /** Seconds of user and system time. */
  readonly cpu: number
  /** Seconds on the clock. */
  readonly wall: number
  /** Most memory that the process held, in MB. */
  readonly peak: number
  readonly files: number
  /** Files of the fullest folder. */
  readonly fullest: number
}

const [articles = '', folder = ''] = process.argv.slice(2)
const waiting = join(folder, 'documents')
mkdirSync(folder, { recursive: true })
const { facts, places } = note(Number(articles))
const start = performance.now()
const before = process.cpuUsage()
const perFolder = new Map<string, number>()
let files = 0
const file = openSync(waiting, 'r')
for (const { path, content } of buildIndex(planIndex(facts), { documents })) {
  const target = dirname(path)
  if (!perFolder.has(target)) mkdirSync(join(folder, target), { recursive: true })
  perFolder.set(target, (perFolder.get(target) ?? 0) + 1)
  writeFileSync(join(folder, path), content)
  files++
}
const { user, system } = process.cpuUsage(before)
closeSync(file)
rmSync(waiting)
const cost: IndexCost = {
  cpu: (user + system) / 1e6,
  wall: (performance.now() - start) / 1000,
  peak: process.resourceUsage().maxRSS / 1000,
  files,
  fullest: Math.max(...perFolder.values()),
}
process.stdout.write(JSON.stringify(cost))

/** Write the documents into the file, and where each is. */
function note(count: number): {
  readonly facts: readonly DocumentFacts[]
  readonly places: ReadonlyMap<string, readonly [at: number, length: number]>
} {
  const facts: DocumentFacts[] = []
  const places = new Map<string, readonly [number, number]>()
  const out = openSync(waiting, 'w')
  let at = 0
  for (const one of corpusDocuments({ articles: count, perDump: 50, seed: 1 })) {
    const bytes = Buffer.from(JSON.stringify(one))
    writeSync(out, bytes)
    facts.push({ id: one.id, published: one.published, contentHash: sha256(bytes) })
    places.set(one.id, [at, bytes.length])
    at += bytes.length
  }
  closeSync(out)
  return { facts, places }
}

function* documents(ids: readonly string[]): Generator<SearchDocument> {
  for (const id of ids) {
    const [at, length] = places.get(id) ?? [0, 0]
    const bytes = Buffer.alloc(length)
    readSync(file, bytes, 0, length, at)
    yield JSON.parse(bytes.toString())
  }
}
