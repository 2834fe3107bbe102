import { setImmediate as breath } from 'node:timers/promises'

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
