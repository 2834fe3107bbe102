/**
 * Lines of figures taken from the published files. Where one article of a dump grew, all below it
 * have other line numbers, and so the files of many months are made again, though most of their lines are
 * unchanged: printing these again was half of such a build.
 */
import { articleJson } from '../../digest/addresses.ts'
import type { Digest } from '../../digest/digest.ts'
import type { FigureLines } from '../../exports/figureLines.ts'
import { csvRuns, jsonRuns, type Run } from '../../exports/figureRuns.ts'
import type { FigurePart } from '../../exports/figures.ts'
import { publishedFile } from '../stage/publishedFile.ts'
import type { Stage } from '../stage/stage.ts'
import type { Ledger } from './ledger.ts'

/** What decides whether published lines are reused. */
interface PublishedBefore {
  readonly digest: Digest
  readonly stage: Pick<Stage, 'output' | 'published'>
  /** After it was asked about all articles. */
  readonly ledger: Pick<Ledger, 'isSame'>
}

/**
 * Lines of figures for one JSON file and its CSV: of unchanged articles as the published files have them, of all others
 * made anew.
 */
export function publishedLines(
  { digest, stage, ledger }: PublishedBefore,
  part: Pick<FigurePart, 'json' | 'csv'>,
  lines: FigureLines,
): FigureLines {
  const either = (kind: 'json' | 'csv', runsIn: (bytes: Buffer) => ReadonlyMap<string, Run>) => {
    let known: { bytes: Buffer; runs: ReadonlyMap<string, Run> } | null = null
    return (id: string): Uint8Array => {
      if (!ledger.isSame(articleJson(id))) return lines[kind](id)
      if (known === null) {
        const bytes = publishedFile(stage, part[kind]) ?? Buffer.alloc(0)
        known = { bytes, runs: runsIn(bytes) }
      }
      const run = known.runs.get(id)
      // Dates in doubt follow the figures, as further lines of their articles.
      const isWhole = run?.count === digest.byId.get(id)?.ref.counts.figures
      return run && isWhole ? known.bytes.subarray(run.from, run.to) : lines[kind](id)
    }
  }
  return { json: either('json', jsonRuns), csv: either('csv', csvRuns) }
}
