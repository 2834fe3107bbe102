/** What SIGINT and SIGTERM mean for a build: nothing half made stays, and the old site does. */
import type { Io } from './io.ts'

/** A shell reports a process that a signal ended as 128 and the number of the signal. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const

interface Stop {
  /** Aborted when a signal comes; whoever listens has cleaned up when the listener returns. */
  readonly wish: AbortSignal
  /** From now on a signal ends the process as it does by default. */
  readonly end: () => void
}

/**
 * Wait for a signal; the process ends with it, after one line.
 *
 * @param message What the line says, e.g. that the old site stays.
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
