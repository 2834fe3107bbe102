/** SIGINT and SIGTERM during a build: the stage is removed, and the old site stays. */
import type { Io } from './io.ts'

/** A shell reports a process that a signal ended as 128 and the number of the signal. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const

interface Stop {
  /** Aborted when a signal comes; listeners clean up before they return. */
  readonly wish: AbortSignal
  /** From now on a signal ends the process as it does by default. */
  readonly end: () => void
}

/**
 * Ends the process with one line when a signal comes.
 *
 * @param message Of the line, e.g. that the old site stays.
 */
export function openStop(message: string, io: Io): Stop {
  const controller = new AbortController()
  const listeners = SIGNALS.map(([signal, code]) => {
    const stop = (): void => {
      controller.abort()
      io.stderr.write(`Stopped by ${signal}: ${message}\n`)
      process.exit(code)
    }
    process.once(signal, stop)
    return () => process.off(signal, stop)
  })
  return {
    wish: controller.signal,
    end: () => {
      for (const remove of listeners) remove()
    },
  }
}
