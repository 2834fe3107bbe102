/** Figure 8: shapes that make a program slow, at a part of their size and at full size. */

import { findFigures } from '../../src/digest/figures/figures.ts'
import { lighten } from '../../src/digest/light.ts'
import { parseFile } from '../../src/read/read.ts'
import { parseFilters } from '../../src/search/query/filters.ts'
import { parseQuery } from '../../src/search/query/parse.ts'
import { valueAt } from '../../src/search/query/values.ts'
import { scan } from '../../src/search/tokens.ts'
import { clauses } from '../../src/text/clauses.ts'
import { clean, excerpt } from '../../src/text/clean.ts'
import { display } from '../../src/text/display.ts'
import { eighths, growth } from '../growth.ts'
import { type Figure, pick, type Scale } from './figure.ts'
import { fixtureTexts, lineKinds, type Repeated, repeated } from './lineKinds.ts'
import { draws } from './workplace.ts'

const HEAD = 'Search documents\nA title\nXin Hua· 2025-03-04 09:10\n'
const BODY = `${HEAD}Core Viewpoint - `

/** What is done with a text; the result only keeps it from being left out. */
const WORK: Readonly<Record<string, (text: string) => unknown>> = {
  listing: (text) => parseFile('a.txt', Buffer.from(HEAD + text)).bytes.total,
  Markdown: (text) => parseFile('a.md', Buffer.from(text)).bytes.total,
  figures: (text) => findFigures(text).length,
  claims: (text) => lighten(parseFile('a.txt', Buffer.from(BODY + text))).articles.length,
  tokens: (text) => scan(text, { valueAt }).units.length,
  query: (text) => parseQuery(text, { valueAt }, parseFilters(text, { valueAt })).needs.length,
  display: (text) => display(text).length + clauses(text).length,
  clean: (text) => clean(text).length + excerpt(text).length,
}

/** As many marks in a line as a file of so many lines may have. */
const ROW = `${'[a `b '.repeat(20)}\n`

const SHAPES: readonly (readonly [works: string, parts: readonly string[]])[] = [
  [
    'listing',
    [
      ...['Group 1 - ', ' - ', '[1]', '- ** ', '| a ', '\nA\nB· 2025-03-04 09:10\n', '作者：李\n'],
      '• Supply\n  ◦ Peru fell [1]\n',
    ],
  ],
  [
    'Markdown',
    ['> ', '- ', '*', '[a](', '`a``', '&#x', '&amp;', '\\* ', '<!--', '\\', '[a]: x\n', '# ', ROW],
  ],
  ['figures', ['百分之', '1,', '1 - ', '$', '十', '3.', 'twenty-', '亿', '2025年']],
  ['claims', ['$1 ', 'up 3% to ', '- $1 [1]. ']],
  ['tokens', ['1,000,', '字', '百', "a's", 'U.S.', '1.', 'é']],
  ['query', ['"', '-', 'source:', '稀']],
  ['display', ['字,', `字${','.repeat(99)}`, '，', '|', '：“', '字 ', ')']],
  ['clean', ['\u202a', '\u2066', '\ud800', ' ']],
]

/** One kind of line behind another: each of the second is asked of all of the first. */
const BEHIND: readonly (readonly [works: string, before: string, part: string])[] = [
  ['listing', 'Tin rose\n', 'Tin rose.\nGroup 1: x\n'],
  ['listing', 'Tin rose\n', '● Tin\n'],
]

/** As many files of the fixtures, and pairs of their lines, as are drawn. */
const DRAWN = { short: 6, long: 40 }

function* shapesOf(scale: Scale): Generator<readonly [works: string, shape: Repeated]> {
  for (const [works, parts] of SHAPES) for (const part of parts) yield [works, { before: '', part }]
  for (const [works, before, part] of BEHIND) yield [works, { before, part }]
  const draw = draws(scale.seed)
  const one = (list: readonly string[]): string => list[Math.floor(draw() * list.length)] ?? ''
  // Of Markdown the parser itself is steep in some, as of underlined headings: for that its lines are limited.
  const [texts, lines] = [fixtureTexts(), lineKinds()]
  for (let drawn = 0; drawn < DRAWN[scale.length]; drawn++) {
    yield ['listing', { before: '', part: one(texts) }]
    yield ['listing', { before: one(lines), part: one(lines) }]
    yield ['listing', { before: one(lines), part: one(lines) + one(lines) }]
  }
}

/** A file of Markdown with twice as many is refused, which takes no time. */
const MOST_LINES = 4900

/** The part of a length that a file of Markdown may have. */
function shareRead({ before, part }: Repeated, length: number): number {
  const text = before + part
  const lines = text.split('\n').length - 1
  return lines === 0 ? 1 : Math.min(1, (MOST_LINES * text.length) / lines / length)
}

/** On a busy machine no second is like another: the figures of the goal are those of a long look. */
const SHORT = { ...eighths(200_000), limitMs: 20_000 }
const LONG = { small: 500_000, large: 1_000_000, most: 2.5, limitMs: 2000 }

export async function slow(scale: Scale): Promise<Figure> {
  const { limitMs, ...sizes } = pick(scale, SHORT, LONG)
  const faults: string[] = []
  let shapes = 0
  let slowest = { ms: 0, what: '' }
  let steepest = { times: 0, what: '' }
  for (const [name, shape] of shapesOf(scale)) {
    const work = WORK[name]
    if (!work) throw new Error(`no work ${name}`)
    shapes++
    const { before, part } = shape
    const what = `${name} of ${JSON.stringify(part)}${before && ` behind ${JSON.stringify(before)}`}`
    const share = name === 'Markdown' ? shareRead(shape, sizes.large) : 1
    const found = await growth((length) => {
      const text = repeated(shape, length * share)
      return () => work(text)
    }, sizes)
    const [small, ms] = [Math.round(found.smallMs), Math.round(found.largeMs)]
    if (ms > slowest.ms) slowest = { ms, what }
    if (found.times > steepest.times) steepest = { times: found.times, what }
    if (ms > limitMs) faults.push(`${what}: ${ms} ms`)
    if (found.isSteep) faults.push(`${what}: ${small} ms at first, ${ms} ms at full length`)
  }
  const { small, large, most } = sizes
  return {
    number: 8,
    property: `${shapes} slow shapes of ${large / 1000} kB`,
    goal: `<= ${limitMs / 1000} s; ${large / small} times the length <= ${most} times as long`,
    got: `slowest ${slowest.ms} ms (${slowest.what}), steepest ${steepest.times.toFixed(1)} (${steepest.what || 'none'})`,
    reached: faults.length === 0,
    faults,
  }
}
