/** Worker threads of this program, bundled or not as the main thread is, and their work. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { BUNDLE } from './program.ts'

/** What a thread takes in new before it collects: as fast as eight times as much, and 50 MB less. */
const YOUNG_MB = 6

/**
 * Start a thread. A build that ends takes it with it.
 *
 * @param path Of its file in `src/build`, without the ending.
 * @param task What it is told when it begins.
 */
export function startThread(
  path: 'outputs/indexer' | 'reading/readerThread',
  task?: unknown,
): Worker {
  return new Worker(BUNDLE === null ? fromSource(path) : join(BUNDLE, `src/build/${path}.js`), {
    eval: BUNDLE === null,
    workerData: task,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
}

/** Work of a thread. */
export interface Beside {
  /** Waits until all of it was done. @throws Whatever went wrong. */
  readonly done: () => Promise<void>
  /** Ends the work, done or abandoned: when it resolves, nothing of it is running. */
  readonly end: () => Promise<void>
}

/**
 * Takes the messages of a thread one by one. An error, in either thread, ends it.
 *
 * @param take Takes a message, and tells whether it was the last.
 * @param name Of the thread, for the message when it ends early.
 */
export function beside<Message>(
  worker: Worker,
  take: (message: Message) => boolean,
  name: string,
): Beside {
  const finished = new Promise<void>((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(error)
      worker.terminate()
    }
    worker.on('message', (message: Message) => {
      try {
        if (take(message)) resolve()
      } catch (error) {
        fail(error)
      }
    })
    worker.on('error', fail)
    worker.on('exit', () => reject(new Error(`The thread ${name} ended early`)))
  })
  // It is heard of when the work is waited for; until then nobody asks.
  finished.catch(() => undefined)
  return {
    done: () => finished,
    end: async () => {
      worker.removeAllListeners('message')
      await worker.terminate()
    },
  }
}

/** A thread does not inherit what lets this one read TypeScript. */
function fromSource(path: string): string {
  return `
import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register()
  return import(${JSON.stringify(new URL(`../${path}.ts`, import.meta.url).href)})
})
`
}
