import { type Case, KINDS, type Kind } from '../search/oracle.ts'
import { mean } from '../search/score.ts'

/** What one search made of one query. */
export interface Asked {
  /** Of the articles found, the best first. */
  readonly ids: readonly string[]
  /** Bytes, compressed and with all code, before the first result of a tab that has loaded nothing. */
  readonly first: number
  /** Bytes for one more query. */
  readonly next: number
  /** Milliseconds of a query that was asked before. */
  readonly warm: number
}

/** What it took to make an index. */
export interface Cost {
  /** Seconds of user and system time. */
  readonly cpu: number
  /** Most memory that the process and its children held, in MB. */
  readonly peak: number
  readonly files: number
  /** Bytes of all files. */
  readonly bytes: number
}

export interface Standing {
  readonly name: string
  readonly cost: Cost
  readonly cases: readonly Case[]
  readonly asked: readonly Asked[]
}

/** @param part 0.5 for the median. */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** A table in Markdown, a search a column. */
export function tableOf(standings: readonly Standing[]): string {
  const row = (name: string, value: (standing: Standing) => string): string =>
    `| ${[name, ...standings.map(value)].join(' | ')} |`
  const both = (values: readonly number[], digits: number): string =>
    `${share(values, 0.5).toFixed(digits)} / ${share(values, 0.95).toFixed(digits)}`
  const of = (standing: Standing, what: 'first' | 'next' | 'warm'): readonly number[] =>
    standing.asked.map((one) => one[what])
  const kb = (values: readonly number[]): readonly number[] => values.map((value) => value / 1000)
  return [
    row('', ({ name }) => name),
    `|---|${'--:|'.repeat(standings.length)}`,
    row('build, s of CPU', ({ cost }) => cost.cpu.toFixed(1)),
    row('memory, MB', ({ cost }) => cost.peak.toFixed(0)),
    row('index, MB', ({ cost }) => (cost.bytes / 1e6).toFixed(1)),
    row('files', ({ cost }) => String(cost.files)),
    row('before the first result, KB, p50 / p95', (one) => both(kb(of(one, 'first')), 0)),
    row('one more query, KB, p50 / p95', (one) => both(kb(of(one, 'next')), 0)),
    row('warm query, ms, p50 / p95', (one) => both(of(one, 'warm'), 1)),
    row('recall@10 / precision', (one) => scores(one, () => true)),
    ...KINDS.map((kind) => row(`… ${kind}`, (one) => scores(one, (other) => other === kind))),
  ].join('\n')
}

function scores({ cases, asked }: Standing, isMeant: (kind: Kind) => boolean): string {
  const recall: number[] = []
  const precision: number[] = []
  for (const [at, { kind, wanted }] of cases.entries()) {
    if (!isMeant(kind)) continue
    const ids = asked[at]?.ids ?? []
    const right = (list: readonly string[]): number => list.filter((id) => wanted.has(id)).length
    recall.push(right(ids.slice(0, 10)) / Math.min(10, wanted.size))
    precision.push(ids.length === 0 ? 0 : right(ids) / ids.length)
  }
  return `${mean(recall).toFixed(2)} / ${mean(precision).toFixed(2)}`
}
