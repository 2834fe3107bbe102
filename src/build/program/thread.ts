/** Starts worker threads of this program, bundled or not as the main thread is, and receives their messages. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { BUNDLE } from './program.ts'

/** Young generation of a thread: as fast as eight times as much, for 50 MB less. */
const YOUNG_MB = 6

/**
 * Starts a thread, which ends with the process.
 *
 * @param path Of its file in `src/build`, without the extension.
 * @param task Its `workerData`.
 */
export function startThread(
  path: 'outputs/indexThread' | 'reading/readThread',
  task?: unknown,
): Worker {
  return new Worker(BUNDLE === null ? fromSource(path) : join(BUNDLE, `src/build/${path}.js`), {
    eval: BUNDLE === null,
    workerData: task,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
}

/** What a thread is doing for this one. */
export interface ThreadWork {
  /** Resolves when all of it is done. @throws The first error of either thread. */
  readonly done: () => Promise<void>
  /** Terminates the thread, whether its work is done or not. */
  readonly end: () => Promise<void>
}

/**
 * Receives the messages of a thread one by one. An error, in either thread, terminates it.
 *
 * @param receive Takes a message; true when it was the last.
 * @param name Of the thread, for the error when it ends early: `that reads files`.
 */
export function receiveMessages<Message>(
  worker: Worker,
  receive: (message: Message) => boolean,
  name: string,
): ThreadWork {
  const finished = new Promise<void>((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(error)
      worker.terminate()
    }
    worker.on('message', (message: Message) => {
      try {
        if (receive(message)) resolve()
      } catch (error) {
        fail(error)
      }
    })
    worker.on('error', fail)
    worker.on('exit', () => reject(new Error(`The thread ${name} ended early`)))
  })
  // `done` reports it; without this handler an error before that call would end the process.
  finished.catch(() => undefined)
  return {
    done: () => finished,
    end: async () => {
      worker.removeAllListeners('message')
      await worker.terminate()
    },
  }
}

/** Code that loads a file of the sources: a thread does not inherit the loader for TypeScript. */
function fromSource(path: string): string {
  return `
import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register()
  return import(${JSON.stringify(new URL(`../${path}.ts`, import.meta.url).href)})
})
`
}
