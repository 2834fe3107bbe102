import { setImmediate } from 'node:timers/promises'
import type { Steps } from '../../digest/steps.ts'

/** Yields to the event loop: signals and messages of threads arrive only between two turns. */
export const breath = (): Promise<void> => setImmediate()

/** How long work is done before a signal, and the thread of the index, are listened to. */
export const BREATHLESS_MS = 50

/**
 * A function that takes a breath when one is due.
 *
 * @param show Called before each breath, to say how far the work is.
 */
export function breather(show: () => void = () => undefined): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < BREATHLESS_MS) return
    show()
    await breath()
    last = performance.now()
  }
}

/** Do long work, and take a breath between its steps when one is due: only then can a signal be heard. */
export async function atLeisure<Result>(
  steps: Steps<Result>,
  show: (part: number) => void = () => undefined,
): Promise<Result> {
  const breathe = breather()
  show(0)
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    show(step.value)
    await breathe()
  }
  return step.value
}
