/** A file as received, line by line, with the way back from each text to the page that shows it. */

import type { ByteAccount } from '../../records/article.ts'
import { signature } from '../../text/hash.ts'
import { haveSameItems } from '../../text/sameItems.ts'
import type { ArticleRef, Digest, DumpRef, DumpSection, Text } from '../digest.ts'
import type { Page } from './page.ts'
import { signedMention, signedRef } from './signed.ts'

/** Lines of a page: a hundred articles of a listing. */
export const LINES = 300

export interface DumpArticle {
  readonly permalink: string
  readonly title: Text
  readonly line: number
}

interface ArticlesOfSection extends DumpSection {
  readonly articles: readonly DumpArticle[]
}

/** Another page of the file. */
interface DumpRange {
  readonly permalink: string
  /** First and last line. */
  readonly from: number
  readonly to: number
}

export interface DumpView {
  readonly path: string
  /** The file itself. */
  readonly raw: string
  readonly bytes: ByteAccount
  readonly lines: number
  readonly problems: number
  /** First and last line of this page. */
  readonly from: number
  readonly to: number
  readonly before: DumpRange | null
  readonly after: DumpRange | null
  /** Articles of the whole file. */
  readonly articleCount: number
  /** Whether the file has several parts, each with its own topics. */
  readonly isDivided: boolean
  /** Articles that begin on this page, by these parts. */
  readonly sections: readonly ArticlesOfSection[]
  /** Ids in the order of the file, for its marks. */
  readonly ids: readonly string[]
}

export function* dumpPages({ dumps, byId }: Digest): Generator<Page<DumpView>, void, undefined> {
  for (const dump of dumps) {
    const refs = dump.articles.flatMap((id) => byId.get(id)?.ref ?? [])
    // Whatever else the view tells of the file and its articles follows from the bytes.
    const { path, sha256, bytes, permalink } = dump
    const file = signature(path, sha256, bytes, dump.problems.length)
    const topics = dump.sections.map((section) => section.topics.map(signedRef).join())
    const made = [file, signature(topics, refs.map(signedMention).join())]
    const pages = Math.max(1, Math.ceil(dump.lines / LINES))
    for (let at = 0; at < pages; at++) {
      yield {
        kind: 'dump',
        permalink: addressOf(permalink, at + 1),
        view: () => viewOf(dump, refs, at, pages),
        made: () => made,
        dump: path,
      }
    }
  }
}

/** @param at Number of the page, from 0. */
function viewOf(dump: DumpRef, refs: readonly ArticleRef[], at: number, pages: number): DumpView {
  const { path, raw, bytes, lines, permalink } = dump
  const range = (number: number): DumpRange => ({
    permalink: addressOf(permalink, number + 1),
    from: number * LINES + 1,
    to: Math.min(lines, (number + 1) * LINES),
  })
  const { from, to } = range(at)
  return {
    path,
    raw,
    bytes,
    lines,
    problems: dump.problems.length,
    from,
    to,
    before: at === 0 ? null : range(at - 1),
    after: at === pages - 1 ? null : range(at + 1),
    articleCount: refs.length,
    isDivided: dump.sections.length > 1,
    sections: sectionsOf(
      dump,
      refs.map((ref) => articleIn(ref, path)).filter(({ line }) => line >= from && line <= to),
    ),
    ids: dump.articles,
  }
}

/** Those of the same topics, one below the other, are one. */
function sectionsOf(
  { sections }: DumpRef,
  articles: readonly DumpArticle[],
): readonly ArticlesOfSection[] {
  const found: (DumpSection & { readonly articles: DumpArticle[] })[] = []
  let [at, above] = [0, -1]
  for (const article of articles) {
    while ((sections[at + 1]?.line ?? Number.POSITIVE_INFINITY) <= article.line) at++
    const { line = 1, topics = [] } = sections[at] ?? {}
    if (at !== above && (above === -1 || !haveSameItems(found.at(-1)?.topics ?? [], topics)))
      found.push({ line, topics, articles: [] })
    found.at(-1)?.articles.push(article)
    above = at
  }
  return found
}

function articleIn({ permalink, title, places }: ArticleRef, path: string): DumpArticle {
  const line = places.find(({ dump }) => dump === path)?.line ?? 1
  return { permalink, title, line }
}

/** Number of the page of a file that shows a line. */
export function pageOf(line: number): number {
  return Math.ceil(line / LINES)
}

/** Address of a page of a file; the first stands at the file's own. No file is called `x.2`. */
function addressOf(permalink: string, page: number): string {
  return page === 1 ? permalink : permalink.replace(/\.html$/, `.${page}.html`)
}

/**
 * Where a line of a file is shown.
 *
 * @param permalink Of the file, e.g. `d/rare-earth.html`.
 * @param fragment `L7`, or the id of a mark on that line.
 */
export function lineAddress(permalink: string, line: number, fragment = `L${line}`): string {
  return `${addressOf(permalink, pageOf(line))}#${fragment}`
}

/** Where a line is shown, or the page of its file when that shows no such line. */
export function placeAddress(
  { permalink, lines }: Pick<DumpRef, 'permalink' | 'lines'>,
  line: number,
): string {
  return line <= lines ? lineAddress(permalink, line) : permalink
}
