import { lightening } from '../../digest/light.ts'
import type { LightArticle } from '../../digest/lightArticle.ts'
import { finish, type Steps } from '../../digest/steps.ts'
import type { Dump } from '../../records/article.ts'
import { type PackedFile, packFile } from '../kept/packFile.ts'

/** What a build keeps of a file that it read. */
export interface ReadFile {
  readonly packed: PackedFile
  /** False for one that could not be read. */
  readonly isRead: boolean
}

/** @param before Articles of the file as it was. */
export function readPacked(dump: Dump, before: readonly LightArticle[]): ReadFile {
  return finish(readingPacked(dump, before))
}

/** The same article by article. */
export function* readingPacked(dump: Dump, before: readonly LightArticle[]): Steps<ReadFile> {
  return {
    packed: packFile(dump, yield* lightening(dump, before)),
    isRead: dump.problems.every(({ code }) => code !== 'unreadable'),
  }
}
