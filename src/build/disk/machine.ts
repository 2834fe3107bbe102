/** What the operating system says of the machine. */
import { readFileSync } from 'node:fs'

/** Id of the boot, another one after each start of the machine. @throws Where the system has none. */
export function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

/** The text that `read` gives; empty where it throws. */
export function orEmpty(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
