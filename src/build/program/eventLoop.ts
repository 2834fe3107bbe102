/** Long work that yields to the event loop, so that signals and messages of threads are handled in between. */
import { setImmediate } from 'node:timers/promises'
import type { Steps } from '../../digest/steps.ts'

/** Lets waiting events be handled before the caller goes on. */
export const yieldToEvents = (): Promise<void> => setImmediate()

/** Longest time that work keeps the event loop to itself, in milliseconds. */
export const YIELD_EVERY_MS = 50

/**
 * Makes a function that yields when `YIELD_EVERY_MS` have passed since it last did, and else returns at once.
 *
 * @param onYield Called before each yield, e.g. to report progress.
 */
export function yieldingWhenDue(onYield: () => void = () => undefined): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < YIELD_EVERY_MS) return
    onYield()
    await yieldToEvents()
    last = performance.now()
  }
}

/**
 * Runs all steps of long work, and yields between them when it is due.
 *
 * @param onStep Called before each step with the part that is done, 0 to 1.
 */
export async function runYielding<Result>(
  steps: Steps<Result>,
  onStep: (part: number) => void = () => undefined,
): Promise<Result> {
  const yieldIfDue = yieldingWhenDue()
  onStep(0)
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    onStep(step.value)
    await yieldIfDue()
  }
  return step.value
}
