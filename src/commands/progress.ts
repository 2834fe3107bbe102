/** One line that says what is being done and how far; only on a terminal, only when it takes long. */

import type { Progress } from '../build/program/progress.ts'
import type { Output } from './io.ts'

/** Work shorter than this shows nothing. */
const PATIENCE_MS = 1000
const EVERY_MS = 100

interface ProgressLine {
  readonly show: Progress
  /** Take the line away. */
  readonly end: () => void
}

/** @param stream Where the line goes; silent when it is no terminal. */
export function openProgress(stream: Output): ProgressLine {
  const start = performance.now()
  let last = start
  let shown = false
  return {
    show: (step, done, all) => {
      const now = performance.now()
      if (!stream.isTTY || now - start < PATIENCE_MS || now - last < EVERY_MS) return
      last = now
      shown = true
      const far = all > 1 ? ` ${done} of ${all}` : ''
      stream.write(`\r\u001b[K${step}${far}`)
    },
    end: () => {
      if (shown) stream.write('\r\u001b[K')
      shown = false
    },
  }
}
