/**
 * A build that needs more memory than its process may take says so, and what to do, before the
 * engine ends it with a stack trace and leaves a lock.
 */

import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { decimal } from '../../text/decimal.ts'

/** Too little memory; the message is for the person at the terminal. */
export class MemoryError extends Error {}

const MB = 1024 * 1024
/** Where it is looked more closely: much of what is taken may be garbage. */
const WATCHED = 0.85
/** What may be taken, garbage apart: collecting it takes ever longer beyond. */
const MOST = 0.8

export interface MemoryWatch {
  /**
   * Call now and then, as what is known grows.
   *
   * @param part How much of the work is done, 0 to 1.
   * @param ahead Bytes that the next step is going to take.
   * @throws MemoryError
   */
  look(part: number, ahead?: number): void
}

/** Bytes: taken, and what may be taken at most. */
export interface Heap {
  readonly used: number
  readonly limit: number
}

function heapNow(): Heap {
  const { used_heap_size, heap_size_limit } = getHeapStatistics()
  return { used: used_heap_size, limit: heap_size_limit }
}

/**
 * Garbage may be as much as this part of what is kept, in percent, before it is collected: by the
 * bytes of articles from which on that is worth the time that collecting takes. Of 50,000 articles
 * (137 MB) a quarter took 190 MB less than half, and 6 in 100 of the time more.
 */
const GARBAGE = [
  { from: 100 * MB, percent: 25 },
  { from: 8 * MB, percent: 50 },
] as const

/**
 * Hold little garbage until the returned function is called. Left alone the engine lets a heap grow
 * to several times of what is kept, and a site of 3,000 articles took 760 MB instead of 440.
 *
 * @param files All that is read.
 */
export function holdLittle(files: readonly { readonly size: number }[]): () => void {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const garbage = GARBAGE.find(({ from }) => bytes >= from)
  if (!garbage) return () => undefined
  setFlagsFromString(`--heap-growing-percent=${garbage.percent}`)
  return () => setFlagsFromString('--heap-growing-percent=0')
}

/** Take away what can be reached no more: Node hands its collector out only when asked to. */
export function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  if (typeof gc === 'function') gc()
}

/**
 * Watch the memory of this process.
 *
 * @param heap Tells what is taken.
 * @param clean Takes garbage away.
 */
export function watchMemory(heap = heapNow, clean = collect): MemoryWatch {
  // After a collection that helped it is not asked for again until as much has come as went.
  let next = WATCHED
  return {
    look(part, ahead = 0) {
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
