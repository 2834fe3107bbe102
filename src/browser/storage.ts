/**
 * What a page keeps on the reader's device and nowhere else. A browser may refuse to keep anything
 * (private windows, blocked storage): then the page works without memory.
 */
import { one } from './dom.ts'

/** Sites below one host share its storage, so each keeps its own under its root. */
function named(key: string): string {
  const index = one<HTMLAnchorElement>('footer a[href$="index.json"]')
  return `cinnabar ${index?.pathname ?? ''} ${key}`
}

export function recall(key: string): string | null {
  return recallOfHost(named(key))
}

/** @param value null to forget it. */
export function keep(key: string, value: string | null): void {
  keepForHost(named(key), value)
}

/** What all sites of the host know; for what is asked before there is a page. */
export function recallOfHost(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** @param value null to forget it. */
export function keepForHost(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Refused or full: the page goes on without memory.
  }
}
