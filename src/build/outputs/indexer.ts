/**
 * The thread that makes the search index while the pages are made: see indexBeside.ts. It waits for
 * documents and acknowledges them, so that neither side queues up too many.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { buildIndex } from '../../search/build/build.ts'
import type { IndexFile } from '../../search/build/pack.ts'
import type { SearchDocument } from '../../search/document.ts'
import type { FromIndexer, IndexerTask } from './indexBeside.ts'

/** Files that are handed over at once. */
const FILES = 100

if (parentPort === null) throw new Error('This file is run as a thread')
const port = parentPort
const { plan, names, sent }: IndexerTask = workerData

function say(message: FromIndexer): void {
  port.postMessage(message)
}

let read = 0

/** The next documents, as JSON; sleeps until they have been sent. */
function receive(): readonly SearchDocument[] {
  Atomics.wait(sent, 0, read)
  const received = receiveMessageOnPort(port)
  if (received === undefined) throw new Error('Documents were announced that did not come')
  read++
  return JSON.parse(received.message)
}

function* arriving(): Generator<SearchDocument, void, undefined> {
  for (;;) {
    const documents = receive()
    say({ kind: 'taken' })
    yield* documents
  }
}

const stream = arriving()

function* documents(ids: readonly string[]): Generator<SearchDocument, void, undefined> {
  for (const id of ids) {
    const { value } = stream.next()
    if (value?.id !== id) throw new Error(`The index got ${value?.id} in place of ${id}`)
    yield value
  }
}

let files: IndexFile[] = []
for (const file of buildIndex(plan, { documents, names })) {
  files.push(file)
  if (files.length < FILES) continue
  say({ kind: 'files', files })
  files = []
}
say({ kind: 'files', files })
say({ kind: 'done' })
