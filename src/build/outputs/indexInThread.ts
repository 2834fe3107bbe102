/**
 * Builds the search index in a worker thread while this one makes the pages.
 *
 * ```text
 * pages ─► pages ─► data ─► …            this thread: pages, data, the disk
 *   ▲ taken   │ documents    ▲ files
 *   └─────────┼──────────────┤
 *             ▼              │
 *   indexThread.ts: terms, shards, deflate
 * ```
 *
 * A document is made together with the page of its article, as both need its body. Messages arrive only
 * between two turns of the event loop, so long work in this thread has to yield (`eventLoop.ts`) now
 * and then. Bodies and the disk stay in this thread, so that their errors are reported
 * as without a second one; a build that ends ends the thread, too.
 */
import type { NamesByTopic } from '../../digest/renamedTopics.ts'
import type { IndexFile } from '../../search/build/pack.ts'
import type { TierPlan } from '../../search/build/plan.ts'
import type { SearchDocument } from '../../search/document.ts'
import { receiveMessages, startThread, type ThreadWork } from '../program/thread.ts'

/** `workerData` of the thread. */
export interface IndexTask {
  readonly plan: readonly TierPlan[]
  /** Folder of the files of names. */
  readonly names: string
  /** The names that topics have in a language beside their own. */
  readonly topicNames: NamesByTopic
  /** Number of batches sent so far; shared memory, on which the thread waits. */
  readonly sent: Int32Array
}

export type FromIndexThread =
  | { readonly kind: 'taken' }
  | { readonly kind: 'files'; readonly files: readonly IndexFile[] }
  | { readonly kind: 'done' }

/** Documents of a batch, and number of batches that may be under way at once. */
const BATCH = 200
const AHEAD = 3

export interface ThreadedIndex extends ThreadWork {
  /** Adds the next document, in the order of the plan; waits while `AHEAD` batches are under way. */
  readonly add: (document: SearchDocument) => Promise<void>
}

/**
 * Starts the thread for a whole new index.
 *
 * @param names Folder of the files of names, which are written already.
 * @param write Called with each file of the index.
 * @param topicNames The names that topics have in a language beside their own.
 */
export function indexInThread(
  plan: readonly TierPlan[],
  names: string,
  write: (file: IndexFile) => void,
  topicNames: NamesByTopic = new Map(),
): ThreadedIndex {
  const sent = new Int32Array(new SharedArrayBuffer(4))
  const task: IndexTask = { plan, names, topicNames, sent }
  const worker = startThread('outputs/indexThread', task)
  let batch: SearchDocument[] = []
  let missing = plan.reduce((sum, { ids }) => sum + ids.length, 0)
  let ahead = 0
  let resume = (): void => undefined

  const thread = receiveMessages(
    worker,
    (message: FromIndexThread) => {
      if (message.kind === 'taken') {
        ahead--
        resume()
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
        resume = resolve
      })
      await Promise.race([taken, thread.done()])
    },
  }
}
