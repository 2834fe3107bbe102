/**
 * Watches the heap of this process: a build that needs more than the limit ends with a message that says what to do,
 * before the engine ends it with a stack trace and leaves a lock.
 */

import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { decimal } from '../../text/decimal.ts'

/** Too little memory; the message is for the person at the terminal. */
export class MemoryError extends Error {}

const MB = 1024 * 1024
/** Part of the limit from which on garbage is collected before the heap is measured. */
const WATCHED = 0.85
/** Part of the limit that live objects may take: beyond it, collecting garbage takes ever longer. */
const MOST = 0.8

export interface HeapWatch {
  /**
   * To be called often while the heap grows.
   *
   * @param part Part of the work that is done, 0 to 1.
   * @param ahead Bytes that the next step will allocate.
   * @throws MemoryError
   */
  check(part: number, ahead?: number): void
}

/** In bytes. */
export interface Heap {
  readonly used: number
  readonly limit: number
}

function heapSize(): Heap {
  const { used_heap_size, heap_size_limit } = getHeapStatistics()
  return { used: used_heap_size, limit: heap_size_limit }
}

/**
 * Garbage as a percentage of live objects at which it is collected, by the size of all articles from which on that
 * is worth its time. With 50,000 articles (137 MB), 25 % took 190 MB less than 50 %, and 6 % more time.
 */
const GARBAGE = [
  { from: 100 * MB, percent: 25 },
  { from: 8 * MB, percent: 50 },
] as const

/**
 * Collects garbage more often until the returned function is called. By default the engine lets a heap grow to
 * several times its live objects: a site of 3,000 articles took 760 MB instead of 440.
 *
 * @param files All files that are read.
 */
export function limitGarbage(files: readonly { readonly size: number }[]): () => void {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const garbage = GARBAGE.find(({ from }) => bytes >= from)
  if (!garbage) return () => undefined
  setFlagsFromString(`--heap-growing-percent=${garbage.percent}`)
  return () => setFlagsFromString('--heap-growing-percent=0')
}

/** Collects garbage now; Node exposes the collector only behind a flag. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  if (typeof gc === 'function') gc()
}

/**
 * Watches the heap of this process.
 *
 * @param heap Gives its size and limit.
 * @param clean Collects garbage.
 */
export function watchHeap(heap = heapSize, clean = collectGarbage): HeapWatch {
  // After a collection that helped, the next one waits until half of the room is taken again.
  let next = WATCHED
  return {
    check(part, ahead = 0) {
      const { used, limit } = heap()
      if (used + ahead < next * limit) return
      clean()
      const { used: taken } = heap()
      if (taken + ahead < MOST * limit) {
        next = Math.max(WATCHED, ((taken + ahead) / limit + 1) / 2)
        return
      }
      const needed = Math.max(
        2 * limit,
        (1.5 * limit) / Math.max(part, 0.01),
        1.5 * (taken + ahead),
      )
      const [has, needs] = [limit, needed].map((bytes) => Math.ceil(bytes / MB))
      const enough = Math.ceil((needs ?? 0) / 1024) * 1024
      throw new MemoryError(
        `The articles need more memory than the ${decimal(has ?? 0)} MB that this process may take. Nothing was published. ` +
          `Give it more: NODE_OPTIONS=--max-old-space-size=${enough} npm run build`,
      )
    },
  }
}
