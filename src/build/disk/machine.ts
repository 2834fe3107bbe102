/** The machine that a program runs on, as the system tells it. */
import { readFileSync } from 'node:fs'

/** The number of its start, another one each time. @throws Where the system has none. */
export function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

/** What the system tells; empty where it does not. */
export function orEmpty(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
