/** The reader's choice of paper, kept on the device alone, for all sites of a host. */
import { keepForHost, recallOfHost } from './storage.ts'

const KEY = 'paper'

export type Paper = 'light' | 'dark'

/** Null: as the system has it, also where nothing may be stored. */
export function readPaper(): Paper | null {
  return paperOf(recallOfHost(KEY))
}

/** Null for any text but the two. */
export function paperOf(name: string | null | undefined): Paper | null {
  return name === 'light' || name === 'dark' ? name : null
}

export function keepPaper(paper: Paper | null): void {
  keepForHost(KEY, paper)
}

/** Set the page's paper; `data-script` shows what needs a script. */
export function showPaper(paper: Paper | null): void {
  const { dataset } = document.documentElement
  dataset.script = ''
  dataset.theme = paper ?? ''
}
