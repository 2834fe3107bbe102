/**
 * The worker thread that builds the search index: see indexInThread.ts. It waits for documents and acknowledges each
 * batch, so that few are queued.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { buildIndex } from '../../search/build/build.ts'
import type { IndexFile } from '../../search/build/pack.ts'
import type { SearchDocument } from '../../search/document.ts'
import type { FromIndexThread, IndexTask } from './indexInThread.ts'

/** Files of one message. */
const BATCH = 100

if (parentPort === null) throw new Error('This file is run as a thread')
const port = parentPort
const { plan, names, topicNames, sent }: IndexTask = workerData

function send(message: FromIndexThread): void {
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
    send({ kind: 'taken' })
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
for (const file of buildIndex(plan, { documents, names, topicNames })) {
  files.push(file)
  if (files.length < BATCH) continue
  send({ kind: 'files', files })
  files = []
}
send({ kind: 'files', files })
send({ kind: 'done' })
