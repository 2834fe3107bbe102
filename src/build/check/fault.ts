import type { Disk } from '../disk/disk.ts'
import type { FileList } from '../files/fileList.ts'

/** A fault that must not be published. */
export interface Fault {
  /** Path from the root of the site. */
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** The part of a site that the check needs. */
export interface SiteFiles {
  readonly disk: Disk
  /** Folder of the new site, and of the one before. */
  readonly next: string
  readonly output: string
  /** Files of the new site; and whether it has a file, without building the look-up table of the list. */
  readonly wanted: FileList
  readonly has: (path: string) => boolean
  /** Files of the site before. */
  readonly published: FileList
  /** Paths of the site before that the new one has not. */
  readonly gone: readonly string[]
  /** Paths that are new or have other bytes than before. */
  readonly changed: Pick<ReadonlySet<string>, 'has' | 'keys'>
}

/** @param at Place in the text, in UTF-16 code units. */
export function fault(path: string, text: string, at: number, message: string): Fault {
  return { path, line: text.slice(0, at).split('\n').length, message }
}
