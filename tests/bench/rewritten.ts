/** Which files of a site one change makes anew. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FileList, NO_FILES } from '../../src/build/files/fileList.ts'
import { MANIFEST, parseManifest } from '../../src/build/files/manifest.ts'

/** Numbers of files. */
export interface Rewritten {
  /** Pages that were there, with other bytes; and those that are new. */
  readonly pages: number
  readonly newPages: number
  /** Of the search index, new or other. */
  readonly search: number
  /** All else: data, feeds, Markdown, dumps. */
  readonly data: number
}

/** @param site Folder of it. */
export function filesOf(site: string): FileList {
  return parseManifest(readFileSync(join(site, MANIFEST), 'utf8')) ?? NO_FILES
}

/** What of a site differs from the one before. */
export function rewritten(before: FileList, now: FileList): Rewritten {
  const paths = [...now.notIn(before)].map(([path]) => path)
  const isSearch = (path: string): boolean => path.startsWith('search/')
  const pages = paths.filter((path) => path.endsWith('.html') && !isSearch(path))
  const search = paths.filter(isSearch).length
  return {
    pages: pages.filter((path) => before.has(path)).length,
    newPages: pages.filter((path) => !before.has(path)).length,
    search,
    data: paths.length - pages.length - search,
  }
}
