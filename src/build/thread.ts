/** A thread of this program, in the form that this one is in. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { BUNDLE } from './program.ts'

/** What a thread takes in new before it collects: as fast as eight times as much, and 50 MB less. */
const YOUNG_MB = 6

/**
 * Start a thread. A build that ends takes it with it.
 *
 * @param name Of its file in this folder.
 * @param task What it is told when it begins.
 */
export function startThread(name: 'indexer' | 'readerThread', task?: unknown): Worker {
  return new Worker(BUNDLE === null ? fromSource(name) : join(BUNDLE, `src/build/${name}.js`), {
    eval: BUNDLE === null,
    workerData: task,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
}

/** A thread does not inherit what lets this one read TypeScript. */
function fromSource(name: string): string {
  return `
import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register()
  return import(${JSON.stringify(new URL(`./${name}.ts`, import.meta.url).href)})
})
`
}
