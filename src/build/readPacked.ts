import { lightenAgain } from '../digest/light.ts'
import type { LightArticle } from '../digest/lightArticle.ts'
import type { Dump } from '../records/article.ts'
import { type PackedFile, packFile } from './packFile.ts'

/** What a build keeps of a file that it read. */
export interface ReadFile {
  readonly packed: PackedFile
  /** False for one that could not be read. */
  readonly isRead: boolean
}

/** @param before Articles of the file as it was. */
export function readPacked(dump: Dump, before: readonly LightArticle[]): ReadFile {
  return {
    packed: packFile(dump, lightenAgain(dump, before)),
    isRead: dump.problems.every(({ code }) => code !== 'unreadable'),
  }
}
