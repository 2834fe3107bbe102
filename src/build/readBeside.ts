/**
 * Files read in a second thread while this one reads others. Whoever is free takes the next file; what
 * was read comes as the bytes that the records have of it, so that this thread does not read it again.
 */
import type { InputFile } from '../read/files.ts'
import type { ReadFile } from './readPacked.ts'
import { startThread } from './thread.ts'

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

export interface ReadingBeside {
  /** Waits until all that the thread took was read. */
  readonly done: () => Promise<void>
  /** Done or of no use any more: when it resolves, nothing of it is at work. */
  readonly end: () => Promise<void>
}

/**
 * Begin to read.
 *
 * @param take The next file that nobody has taken; undefined where there is none.
 * @param keep Takes what was read of it.
 */
export function readBeside<Task extends { readonly file: InputFile }>(
  take: () => Task | undefined,
  keep: (task: Task, read: ReadFile) => void,
): ReadingBeside {
  const worker = startThread('readerThread')
  const sent: Task[][] = []

  function send(): void {
    const batch: Task[] = []
    let bytes = 0
    while (bytes < BATCH) {
      const task = take()
      if (task === undefined) break
      batch.push(task)
      bytes += task.file.size
    }
    if (batch.length === 0) return
    sent.push(batch)
    const message: ToReader = { files: batch.map(({ file }) => file) }
    worker.postMessage(message)
  }

  const finished = new Promise<void>((resolve, reject) => {
    worker.on('message', ({ read }: FromReader) => {
      try {
        for (const [at, task] of (sent.shift() ?? []).entries()) {
          const own = read[at]
          if (own === undefined) throw new Error(`${task.file.path} came back unread`)
          keep(task, own)
        }
      } catch (error) {
        reject(error)
      }
      send()
      if (sent.length === 0) resolve()
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('The thread that reads files ended early')))
    for (let ahead = 0; ahead < AHEAD; ahead++) send()
    if (sent.length === 0) resolve()
  })
  // It is heard of when it is waited for.
  finished.catch(() => undefined)
  return {
    done: () => finished,
    end: async () => {
      worker.removeAllListeners('message')
      await worker.terminate()
    },
  }
}
