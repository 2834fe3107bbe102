/**
 * Branches that tests go through, of what they load themselves and of the processes that they start:
 * commands, threads, and templates that Eleventy loads are out of sight of vitest.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../root.ts'

export interface Branches {
  readonly total: number
  /** Lines of those that nothing takes, a line for each. */
  readonly missed: readonly number[]
}

/** Line from 1, column from 0; both may be missing where nothing is written, as of an absent `else`. */
interface Place {
  readonly line?: number
  readonly column?: number
}

interface Branch {
  readonly type: string
  readonly loc: { readonly start: Place }
  readonly locations: readonly { readonly start: Place }[]
}

/** As istanbul writes it. */
interface FileCoverage {
  readonly branchMap: Readonly<Record<string, Branch>>
  /** How often each was taken. */
  readonly b: Readonly<Record<string, readonly number[]>>
}

/** As Node writes it, with `NODE_V8_COVERAGE`. */
interface ProcessCoverage {
  readonly result: readonly { readonly url: string; readonly functions: readonly Func[] }[]
  readonly 'source-map-cache'?: Readonly<Record<string, SourceMapOf>>
}

interface Func {
  readonly ranges: readonly Range[]
}

interface Range {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

interface SourceMapOf {
  readonly lineLengths: readonly number[]
  readonly data: { readonly mappings: string } | null
}

/** How often a process came to a place of a source file; 0 where it is not known. */
type Counter = (place: Place) => number

/**
 * @param reports Folders of `coverage-final.json`, one for each file of tests: vitest puts those of
 * several files together in a way that can give a branch a negative number.
 * @param processes Folder of what the processes wrote.
 * @returns By absolute path of a source file.
 */
export function branchesIn(
  reports: readonly string[],
  processes: string,
): ReadonlyMap<string, Branches> {
  const files = new Map<string, FileCoverage[]>()
  for (const report of reports) {
    const found: Readonly<Record<string, FileCoverage>> = JSON.parse(
      readFileSync(join(report, 'coverage-final.json'), 'utf8'),
    )
    for (const [path, file] of Object.entries(found)) {
      const known = files.get(path)
      if (known) known.push(file)
      else files.set(path, [file])
    }
  }
  const counters = countersIn(processes)
  return new Map(
    [...files].map(([path, found]) => [path, sum(path, found, counters.get(path) ?? [])]),
  )
}

function sum(path: string, found: readonly FileCoverage[], counters: readonly Counter[]): Branches {
  const source = readFileSync(path, 'utf8').split('\n')
  let total = 0
  const missed: number[] = []
  for (const [id, branch] of Object.entries(found[0]?.branchMap ?? {})) {
    for (const [way, { start }] of branch.locations.entries()) {
      const isTaken =
        found.some(({ b }) => (b[id]?.[way] ?? 0) > 0) ||
        counters.some((count) => takes(count, branch, start))
      if (!isTaken && isForced(branch, source, start)) continue
      total++
      if (!isTaken) missed.push(start.line ?? branch.loc.start.line ?? 0)
    }
  }
  return { total, missed }
}

function takes(count: Counter, { loc, locations }: Branch, start: Place): boolean {
  if (start.line !== undefined) return count(start) > 0
  // An `else` that is not written: whoever came to the `if` and not into it.
  return count(loc.start) > count(locations[0]?.start ?? loc.start)
}

/**
 * What stands behind `list[at] ??`: the types ask for it where the code always has something, and then
 * nothing can take it.
 */
function isForced({ type }: Branch, source: readonly string[], start: Place): boolean {
  if (type !== 'binary-expr' || start.line === undefined) return false
  const before = [source[start.line - 2], source[start.line - 1]?.slice(0, start.column)]
  return /(?:\]|\.at\([^()]*\))\s*\?\?\s*$/.test(before.join('\n'))
}

function countersIn(folder: string): ReadonlyMap<string, readonly Counter[]> {
  const root = pathToFileURL(join(ROOT, 'src/')).href
  const offsets = new Map<string, (place: Place) => number | null>()
  const counters = new Map<string, Counter[]>()
  for (const name of readdirSync(folder)) {
    const found = processIn(join(folder, name))
    for (const { url, functions } of found.result) {
      const map = found['source-map-cache']?.[url]
      if (!url.startsWith(root) || !map?.data) continue
      const path = join(ROOT, 'src', decodeURI(url.slice(root.length)).replace(/\?.*/, ''))
      const key = `${path} ${map.lineLengths.length} ${map.data.mappings.length}`
      const offsetOf = offsets.get(key) ?? reader(map.lineLengths, map.data.mappings)
      offsets.set(key, offsetOf)
      const ranges = functions.flatMap((one) => one.ranges)
      const list = counters.get(path) ?? []
      list.push((place) => countAt(ranges, offsetOf(place)))
      counters.set(path, list)
    }
  }
  return counters
}

/** A process that is killed while it writes leaves half of it. */
function processIn(path: string): ProcessCoverage {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return { result: [] }
    throw error
  }
}

/** Of the innermost range. */
function countAt(ranges: readonly Range[], offset: number | null): number {
  if (offset === null) return 0
  let best: Range | null = null
  for (const range of ranges) {
    if (range.startOffset > offset || range.endOffset <= offset) continue
    const isInside =
      best === null || range.endOffset - range.startOffset <= best.endOffset - best.startOffset
    if (isInside) best = range
  }
  return best?.count ?? 0
}

/** Offsets in what runs, by places in what was written. */
function reader(lengths: readonly number[], mappings: string): (place: Place) => number | null {
  const lines = new Map<number, (readonly [column: number, offset: number])[]>()
  let start = 0
  let [line, column] = [0, 0]
  for (const [at, segments] of mappings.split(';').entries()) {
    let generated = 0
    for (const segment of segments === '' ? [] : segments.split(',')) {
      const [step = 0, , down = 0, right = 0] = numbersOf(segment)
      generated += step
      line += down
      column += right
      const list = lines.get(line + 1) ?? []
      list.push([column, start + generated])
      lines.set(line + 1, list)
    }
    start += (lengths[at] ?? 0) + 1
  }
  for (const list of lines.values()) list.sort(([one], [other]) => one - other)
  return ({ line: wanted = 0, column: from = 0 }) => {
    const list = lines.get(wanted)
    const found = list?.findLast(([at]) => at <= from) ?? list?.[0]
    return found?.[1] ?? null
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base 64 with a bit that says whether more follows, and a sign in the last bit. */
function numbersOf(segment: string): readonly number[] {
  const numbers: number[] = []
  let value = 0
  let shift = 0
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit)
    value += (bits & 31) << shift
    shift += 5
    if (bits & 32) continue
    numbers.push(value & 1 ? -(value >> 1) : value >> 1)
    value = 0
    shift = 0
  }
  return numbers
}
