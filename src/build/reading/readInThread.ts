/**
 * Reads files in a second thread while this one reads others: whichever is free takes the next file. Results arrive
 * serialised as the records store them, so that this thread does not repeat the work.
 */
import { takeBatch } from '../../digest/batch.ts'
import type { InputFile } from '../../read/files.ts'
import { receiveMessages, startThread, type ThreadWork } from '../program/thread.ts'
import type { ReadFile } from './packRead.ts'

export interface ToReader {
  readonly files: readonly InputFile[]
}

export interface FromReader {
  /** In the order of the files. */
  readonly read: readonly ReadFile[]
}

/** Bytes of files in one message, and number of messages that are under way at once. */
const BATCH = 200_000
const AHEAD = 2

/**
 * Starts the thread.
 *
 * @param take Gives the next unread file, and undefined when there is none left; the first call gives one.
 * @param keep Called with each file and what was read of it.
 */
export function readInThread<Task extends { readonly file: InputFile }>(
  take: () => Task | undefined,
  keep: (task: Task, read: ReadFile) => void,
): ThreadWork {
  const worker = startThread('reading/readThread')
  const sent: (readonly Task[])[] = []

  function send(): void {
    const batch = takeBatch(take, BATCH, ({ file }) => file.size)
    if (batch.length === 0) return
    sent.push(batch)
    const message: ToReader = { files: batch.map(({ file }) => file) }
    worker.postMessage(message)
  }

  for (let ahead = 0; ahead < AHEAD; ahead++) send()
  return receiveMessages(
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
