/**
 * Reads files in a second thread while this one reads others. Whichever is free takes the next file; results
 * arrive serialised as the records store them, so that this thread does not repeat the work.
 */
import { takeBatch } from '../../digest/batch.ts'
import type { InputFile } from '../../read/files.ts'
import { type Beside, beside, startThread } from '../program/thread.ts'
import type { ReadFile } from './readPacked.ts'

export interface ToReader {
  readonly files: readonly InputFile[]
}

export interface FromReader {
  /** In the order of the files. */
  readonly read: readonly ReadFile[]
}

/** Bytes of files that go at once, and how many times as much is on its way. */
const BATCH = 200_000
const AHEAD = 2

/**
 * Begin to read.
 *
 * @param take The next file that nobody has taken, one at least; undefined where there is none left.
 * @param keep Takes what was read of it.
 */
export function readBeside<Task extends { readonly file: InputFile }>(
  take: () => Task | undefined,
  keep: (task: Task, read: ReadFile) => void,
): Beside {
  const worker = startThread('reading/readerThread')
  const sent: (readonly Task[])[] = []

  function send(): void {
    const batch = takeBatch(take, BATCH, ({ file }) => file.size)
    if (batch.length === 0) return
    sent.push(batch)
    const message: ToReader = { files: batch.map(({ file }) => file) }
    worker.postMessage(message)
  }

  for (let ahead = 0; ahead < AHEAD; ahead++) send()
  return beside(
    worker,
    ({ read }: FromReader) => {
      for (const [at, task] of (sent.shift() ?? []).entries()) {
        const own = read[at]
        if (own === undefined) throw new Error(`${task.file.path} came back unread`)
        keep(task, own)
      }
      send()
      return sent.length === 0
    },
    'that reads files',
  )
}
