/** What became of every byte, and every message of the build. */
import type { ByteAccount } from '../../records/article.ts'
import { type Code, type Problem, quotedIn } from '../../records/problem.ts'
import { langOf } from '../../text/lang.ts'
import type { Digest, DumpRef, Text } from '../digest.ts'
import { groupBy } from '../group.ts'
import { placeAddress } from './dump.ts'
import type { Page } from './page.ts'
import { shorten } from './row.ts'

const DUMPS = 500
const PLACES = 20
const PIECES = 100
const PIECE = 600
const HASH = 12

export interface ReportDump {
  readonly path: string
  readonly permalink: string
  readonly articles: number
  readonly bytes: ByteAccount
  readonly sha256: string
}

export interface ReportPlace {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly permalink: string
  /** Text that the message quotes. */
  readonly quoted: Text
}

export interface ReportMessage {
  readonly code: Code
  readonly severity: Problem['severity']
  readonly count: number
  /** The first ones, in the order of files and lines. */
  readonly places: readonly ReportPlace[]
}

export interface ReportPiece extends Text {
  readonly path: string
  readonly line: number
  readonly permalink: string
}

export interface ReportView {
  readonly totals: Omit<Digest['totals'], 'groups' | 'figures' | 'disagreements'>
  /** Articles whose time has a zone only by assumption. */
  readonly assumed: number
  /** Files with left-over bytes first, then by path. */
  readonly dumps: readonly ReportDump[]
  readonly messages: readonly ReportMessage[]
  readonly rest: readonly ReportPiece[]
  /** Pieces of left-over text in all. */
  readonly restCount: number
}

const SEVERITY: Readonly<Record<Problem['severity'], number>> = { error: 0, warning: 1, info: 2 }

export function reportPages(digest: Digest): readonly Page<ReportView>[] {
  const { dumps, problems, totals } = digest
  const files = new Map(dumps.map((dump) => [dump.path, dump]))
  const pieces = dumps.flatMap((dump) => dump.rest.map((piece) => ({ ...piece, dump })))
  const { articles, insights, citations, duplicates, bytes } = totals
  const view: ReportView = {
    totals: { articles, dumps: totals.dumps, insights, citations, duplicates, bytes },
    assumed: digest.articles.filter(({ published }) => published !== null).length,
    dumps: [...dumps]
      .sort((left, right) => Number(right.bytes.leftOver > 0) - Number(left.bytes.leftOver > 0))
      .slice(0, DUMPS)
      .map(dumpOf),
    messages: [...groupBy(problems, ({ code }) => code).values()]
      .flatMap((same) => messageOf(same, files))
      .sort((left, right) => SEVERITY[left.severity] - SEVERITY[right.severity]),
    rest: pieces.slice(0, PIECES).map(({ text, span, dump }) => ({
      text: shorten(text, PIECE),
      lang: langOf(text),
      path: dump.path,
      line: span.line,
      permalink: placeAddress(dump, span.line),
    })),
    restCount: pieces.length,
  }
  return [{ kind: 'report', permalink: 'report.html', view: () => view }]
}

function dumpOf({ path, permalink, articles, bytes, sha256 }: DumpRef): ReportDump {
  return { path, permalink, articles: articles.length, bytes, sha256: sha256.slice(0, HASH) }
}

function messageOf(
  same: readonly Problem[],
  files: ReadonlyMap<string, DumpRef>,
): readonly ReportMessage[] {
  const first = same[0]
  if (!first) return []
  const { code, severity } = first
  const places = same.slice(0, PLACES).map(({ path, line, column, message }) => {
    // What is no file of ours, a link or a pipe, has no page.
    const dump = files.get(path)
    const permalink = dump ? placeAddress(dump, line) : 'report.html'
    const quoted = quotedIn(code, message)
    return { path, line, column, permalink, quoted: { text: quoted, lang: langOf(quoted) } }
  })
  return [{ code, severity, count: same.length, places }]
}
