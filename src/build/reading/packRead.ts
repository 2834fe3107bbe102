import { fileFacts, lightArticles, type Unread } from '../../digest/light.ts'
import { finish, type Steps } from '../../digest/steps.ts'
import { type PackedFile, Packing } from '../cache/packFile.ts'

/** A file that was read, as the records store it. */
export interface ReadFile {
  readonly packed: PackedFile
  /** False for a file that could not be read. */
  readonly isRead: boolean
}

export function readAndPack(files: readonly Unread[]): readonly ReadFile[] {
  return finish(readingAndPacking(files))
}

/** The same in steps, one an article. */
export function* readingAndPacking(files: readonly Unread[]): Steps<readonly ReadFile[]> {
  const articles = lightArticles(files)
  const read: ReadFile[] = []
  for (const [at, { dump }] of files.entries()) {
    const packing = new Packing(dump)
    for (const { span } of dump.articles) {
      const next = articles.next()
      if (next.done) throw new Error(`${dump.path}:${span.line} was not read`)
      packing.add(next.value)
      yield (at + (next.value.at + 1) / dump.articles.length) / files.length
    }
    read.push({
      packed: packing.end(fileFacts(dump)),
      isRead: dump.problems.every(({ code }) => code !== 'unreadable'),
    })
  }
  return read
}
