import { fileFacts, lightArticles } from '../../digest/light.ts'
import type { LightArticle } from '../../digest/lightArticle.ts'
import { finish, type Steps } from '../../digest/steps.ts'
import type { Dump } from '../../records/article.ts'
import { type PackedFile, Packing } from '../kept/packFile.ts'

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
  const packing = new Packing(dump)
  for (const article of lightArticles(dump, before)) {
    packing.add(article)
    yield (article.at + 1) / dump.articles.length
  }
  return {
    packed: packing.end(fileFacts(dump)),
    isRead: dump.problems.every(({ code }) => code !== 'unreadable'),
  }
}
