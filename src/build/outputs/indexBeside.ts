/**
 * The search index, made in a thread of its own while this one makes the pages.
 *
 * ```text
 * pages ─► pages ─► data ─► …            this thread: pages, data, the disk
 *   ▲ wanted  │ documents    ▲ files
 *   └─────────┼──────────────┤
 *             ▼              │
 *          indexer: terms, shards, deflate
 * ```
 *
 * Messages are heard between two turns of the event loop alone, so whoever works in this thread has
 * to take a breath now and then. Bodies and the disk stay here: what goes wrong with either is told
 * as it is without a thread, and a build that ends takes the thread with it.
 */
import type { IndexFile } from '../../search/build/pack.ts'
import type { TierPlan } from '../../search/build/plan.ts'
import type { SearchDocument } from '../../search/document.ts'
import { type Beside, beside, startThread } from '../program/thread.ts'

/** What the thread is told when it begins. */
export interface IndexerTask {
  readonly plan: readonly TierPlan[]
  /** Folder of the files of names. */
  readonly names: string
  /** How many batches of documents were sent, shared with the thread. */
  readonly sent: Int32Array
  /** Batches that may be on their way. */
  readonly ahead: number
}

export type FromIndexer =
  | { readonly kind: 'wanted' }
  | { readonly kind: 'files'; readonly files: readonly IndexFile[] }
  | { readonly kind: 'done' }

/** Documents that go at once. */
const BATCH = 200
const AHEAD = 3

/**
 * Begin an index of which nothing is there yet.
 *
 * @param names Folder of the files of names, which are written already.
 * @param documents In the order of the plan.
 * @param write Takes a file of the index.
 */
export function indexBeside(
  plan: readonly TierPlan[],
  names: string,
  documents: Iterator<SearchDocument>,
  write: (file: IndexFile) => void,
): Beside {
  const sent = new Int32Array(new SharedArrayBuffer(4))
  const task: IndexerTask = { plan, names, sent, ahead: AHEAD }
  const worker = startThread('outputs/indexer', task)

  function send(): void {
    const batch: SearchDocument[] = []
    while (batch.length < BATCH) {
      const { done, value } = documents.next()
      if (done) break
      batch.push(value)
    }
    if (batch.length === 0) return
    worker.postMessage(JSON.stringify(batch))
    Atomics.add(sent, 0, 1)
    Atomics.notify(sent, 0)
  }

  return beside(
    worker,
    (message: FromIndexer) => {
      if (message.kind === 'wanted') send()
      else if (message.kind === 'files') for (const file of message.files) write(file)
      return message.kind === 'done'
    },
    'of the search index',
  )
}
