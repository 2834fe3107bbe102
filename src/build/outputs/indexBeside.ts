/**
 * The search index, made in a thread of its own while this one makes the pages.
 *
 * ```text
 * pages ─► pages ─► data ─► …            this thread: pages, data, the disk
 *   ▲ taken   │ documents    ▲ files
 *   └─────────┼──────────────┤
 *             ▼              │
 *          indexer: terms, shards, deflate
 * ```
 *
 * A document is made together with the page of its article, as both need its body. Messages arrive only
 * between two turns of the event loop, so long work in this thread has to yield (`breath.ts`) now
 * and then. Bodies and the disk stay in this thread, so that their errors are reported
 * as without a second one; a build that ends ends the thread, too.
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
}

export type FromIndexer =
  | { readonly kind: 'taken' }
  | { readonly kind: 'files'; readonly files: readonly IndexFile[] }
  | { readonly kind: 'done' }

/** Documents that go at once, and how many times as many may be on their way. */
const BATCH = 200
const AHEAD = 3

export interface IndexBeside extends Beside {
  /** Take the next document, in the order of the plan. Waits where the thread has enough. */
  readonly add: (document: SearchDocument) => Promise<void>
}

/**
 * Begin an index of which nothing is there yet.
 *
 * @param names Folder of the files of names, which are written already.
 * @param write Takes a file of the index.
 */
export function indexBeside(
  plan: readonly TierPlan[],
  names: string,
  write: (file: IndexFile) => void,
): IndexBeside {
  const sent = new Int32Array(new SharedArrayBuffer(4))
  const task: IndexerTask = { plan, names, sent }
  const worker = startThread('outputs/indexer', task)
  let batch: SearchDocument[] = []
  let missing = plan.reduce((sum, { ids }) => sum + ids.length, 0)
  let ahead = 0
  let goOn = (): void => undefined

  const thread = beside(
    worker,
    (message: FromIndexer) => {
      if (message.kind === 'taken') {
        ahead--
        goOn()
      } else if (message.kind === 'files') for (const file of message.files) write(file)
      return message.kind === 'done'
    },
    'of the search index',
  )
  return {
    ...thread,
    async add(document) {
      batch.push(document)
      if (--missing > 0 && batch.length < BATCH) return
      worker.postMessage(JSON.stringify(batch))
      batch = []
      Atomics.add(sent, 0, 1)
      Atomics.notify(sent, 0)
      if (++ahead < AHEAD) return
      const taken = new Promise<void>((resolve) => {
        goOn = resolve
      })
      await Promise.race([taken, thread.done()])
    },
  }
}
