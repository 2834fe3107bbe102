/** Figure 8: shapes that make a program slow, at half their size and at full size. */

import { findFigures } from '../../src/digest/figures/figures.ts'
import { parseFile } from '../../src/read/read.ts'
import { parseQuery } from '../../src/search/query/parse.ts'
import { valueAt } from '../../src/search/query/values.ts'
import { scan } from '../../src/search/tokens.ts'
import { clean, excerpt } from '../../src/text/clean.ts'
import { clauses, display } from '../../src/text/display.ts'
import { type Figure, pick, type Scale } from './figure.ts'

const HEAD = 'Search documents\nA title\nXin Hua· 2025-03-04 09:10\n'

/** What is done with a text; the result only keeps it from being left out. */
const WORK: Readonly<Record<string, (text: string) => unknown>> = {
  listing: (text) => parseFile('a.txt', Buffer.from(HEAD + text)).bytes.total,
  Markdown: (text) => parseFile('a.md', Buffer.from(text)).bytes.total,
  figures: (text) => findFigures(text).length,
  tokens: (text) => scan(text, { valueAt }).units.length,
  query: (text) => parseQuery(text, { valueAt }).needs.length,
  display: (text) => display(text).length + clauses(text).length,
  clean: (text) => clean(text).length + excerpt(text).length,
}

const SHAPES: readonly (readonly [works: string, parts: readonly string[]])[] = [
  ['listing', ['Group 1 - ', ' - ', '[1]', '- ** ', '| a ', '\nA\nB· 2025-03-04 09:10\n']],
  ['Markdown', ['> ', '- ', '*', '[a](', '`a``', '&#x', '<!--', '\\', '[a]: x\n', '# ']],
  ['figures', ['百分之', '1,', '1 - ', '$', '十', '3.', 'twenty-', '亿', '2025年']],
  ['tokens', ['1,000,', '字', "a's", 'U.S.', '1.', 'é']],
  ['query', ['"', '-', 'source:', '稀']],
  ['display', ['字,', `字${','.repeat(99)}`, '，', '|', '：“', '字 ', ')']],
  ['clean', ['\u202a', '\u2066', '\ud800', ' ']],
]

/** Below this the clock and the collector of garbage say more than the work. */
const MEASURABLE_MS = 100

export async function slow(scale: Scale): Promise<Figure> {
  const length = pick(scale, 200_000, 1_000_000)
  const faults: string[] = []
  let shapes = 0
  let slowest = { ms: 0, what: '' }
  let steepest = { times: 0, what: '' }
  for (const [name, parts] of SHAPES) {
    const work = WORK[name]
    if (!work) throw new Error(`no work ${name}`)
    for (const part of parts) {
      shapes++
      const what = `${name} of ${JSON.stringify(part)}`
      const half = best(work, part, length / 2)
      const full = best(work, part, length)
      if (full > slowest.ms) slowest = { ms: full, what }
      if (full > 2000) faults.push(`${what}: ${Math.round(full)} ms`)
      if (full < MEASURABLE_MS) continue
      const times = full / Math.max(half, 1)
      if (times > steepest.times) steepest = { times, what }
      if (times > 2.5) {
        faults.push(`${what}: ${Math.round(half)} ms, of twice the length ${Math.round(full)} ms`)
      }
    }
  }
  return {
    number: 8,
    property: `${shapes} slow shapes of ${length / 1000} kB`,
    goal: '<= 2 s; at twice the length <= 2.5 times as long',
    got: `slowest ${Math.round(slowest.ms)} ms (${slowest.what}), steepest ${steepest.times.toFixed(1)} (${steepest.what || 'none'})`,
    reached: faults.length === 0,
    faults,
  }
}

/** Milliseconds of this processor, the best of three: other work on the machine does not count. */
function best(work: (text: string) => unknown, part: string, length: number): number {
  const text = part.repeat(Math.ceil(length / part.length))
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < 3; time++) {
    const start = process.cpuUsage()
    work(text)
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
    if (least > 1000) break
  }
  return least
}
