/**
 * What signs weigh in the annotated sets: `node --import tsx tests/digest/weigh.ts` fits the weights of
 * `src/digest/weighed.ts` to the pairs of all sets that the rules leave, and prints them. `--held-out`
 * instead prints what is told of all sets, or of those that are named, by weights that are fitted to
 * others.
 */
import { readdirSync } from 'node:fs'
import { tellStories } from '../../src/digest/stories.ts'
import { BY_WEIGHT, type Judge, type OtherSigns, type TextSigns } from '../../src/digest/weighed.ts'
import { type Across, readAcross } from './across.ts'
import { RULES_ALONE } from './amongOthers.ts'
import { pairsOf } from './score.ts'

interface Row {
  readonly set: string
  readonly signs: readonly number[]
  readonly isOne: boolean
}

/** What no sign weighs comes first. */
type Weights = readonly number[]

const FOLDS = 8
/** Two that are joined wrongly cost more trust than two that are missed. */
const WRONG = 2
/** Of the squares of weights, against the logarithms of what is told wrong. */
const PENALTY = 1 / 0.3

const sets = readdirSync(new URL('annotated/', import.meta.url)).map((file) =>
  file.replace('.txt', ''),
)
type Signs = TextSigns & OtherSigns

const names: (keyof Signs)[] = []
const rows = sets.flatMap((set) => rowsOf(set, readAcross(set)))

const [option, ...named] = process.argv.slice(2)
if (option === '--held-out') heldOut(foldsOf(named))
else {
  const [none = 0, ...weights] = fitted(rows)
  process.stdout.write(`none: ${rounded(none)}\n`)
  for (const [at, name] of names.entries()) {
    process.stdout.write(`${name}: ${rounded(weights[at] ?? 0)},\n`)
  }
}

/** The signs of all pairs of a set that are weighed; what may be left teaches nothing. */
function rowsOf(set: string, { articles, stories, likely }: Across): readonly Row[] {
  const [want, allowed] = [pairsOf(stories), pairsOf(likely)]
  const found: Row[] = []
  const ids = articles.map(({ id }) => id).sort()
  const texts: TextSigns[] = []
  tellStories(articles, null, {
    // In place of a sum the place of the signs.
    ofTexts: (signs) => texts.push(signs) - 1,
    chance: (at, others, { low, high }) => {
      const signs = { ...texts[at], ...others } as Signs
      if (names.length === 0) names.push(...(Object.keys(signs) as (keyof Signs)[]).sort())
      const pair = `${ids[low]} ${ids[high]}`
      if (!allowed.has(pair)) {
        found.push({ set, signs: names.map((name) => signs[name]), isOne: want.has(pair) })
      }
      return 0
    },
  })
  return found
}

/** By weights that are given. */
function judgeBy([none = 0, ...weights]: Weights): Judge {
  const sumOf = (signs: Partial<Signs>): number =>
    names.reduce((sum, name, at) => sum + (weights[at] ?? 0) * (signs[name] ?? 0), 0)
  return {
    ofTexts: sumOf,
    chance: (sum, signs) => 1 / (1 + Math.exp(-(none + sum + sumOf(signs)))),
  }
}

/** Weights that make what is told likeliest, by Newton's method on signs of one spread. */
function fitted(some: readonly Row[]): Weights {
  const count = names.length
  const means = names.map((_, at) => mean(some.map(({ signs }) => signs[at] ?? 0)))
  const spreads = names.map(
    (_, at) =>
      Math.sqrt(mean(some.map(({ signs }) => ((signs[at] ?? 0) - (means[at] ?? 0)) ** 2))) || 1,
  )
  const points = some.map(({ signs, isOne }) => ({
    told: isOne ? 1 : 0,
    share: isOne ? 1 : WRONG,
    signs: [1, ...signs.map((sign, at) => (sign - (means[at] ?? 0)) / (spreads[at] ?? 1))],
  }))
  let weights = new Array<number>(count + 1).fill(0)
  for (let round = 0; round < 12; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -PENALTY * weight))
    const curve = weights.map((_, at) =>
      weights.map((_, other) => (at === other && at > 0 ? PENALTY : 0)),
    )
    for (const { signs, told, share } of points) {
      const chance = 1 / (1 + Math.exp(-dot(weights, signs)))
      for (const [at, sign] of signs.entries()) {
        slope[at] = (slope[at] ?? 0) + share * (told - chance) * sign
        const line = curve[at] ?? []
        for (const [other, more] of signs.entries()) {
          line[other] = (line[other] ?? 0) + share * chance * (1 - chance) * sign * more
        }
      }
    }
    const step = solved(curve, slope)
    weights = weights.map((weight, at) => weight + (step[at] ?? 0))
  }
  const [none = 0, ...own] = weights
  const raw = own.map((weight, at) => weight / (spreads[at] ?? 1))
  return [none - dot(raw, means), ...raw]
}

/** Of linear equations, by elimination. */
function solved(left: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const lines = left.map((line, at) => [...line, right[at] ?? 0])
  for (const [at, line] of lines.entries()) {
    const first = line[at] ?? 1
    for (const [other, below] of lines.entries()) {
      if (other === at) continue
      const share = (below[at] ?? 0) / first
      for (let place = at; place < below.length; place++) {
        below[place] = (below[place] ?? 0) - share * (line[place] ?? 0)
      }
    }
  }
  return lines.map((line, at) => (line.at(-1) ?? 0) / (line[at] ?? 1))
}

/** Sets that are left out together. */
function foldsOf(some: readonly string[]): readonly (readonly string[])[] {
  if (some.length > 0) return [some]
  return Array.from({ length: FOLDS }, (_, fold) => sets.filter((_, at) => at % FOLDS === fold))
}

function heldOut(folds: readonly (readonly string[])[]): void {
  const sum = { told: 0, before: [0, 0], own: [0, 0], held: [0, 0] }
  for (const fold of folds) {
    const held = judgeBy(fitted(rows.filter(({ set }) => !fold.includes(set))))
    for (const set of fold) {
      const across = readAcross(set)
      const want = pairsOf(across.stories)
      const allowed = pairsOf(across.likely)
      sum.told += want.size
      for (const [kind, by] of [
        ['before', RULES_ALONE],
        ['own', BY_WEIGHT],
        ['held', held],
      ] as const) {
        const found = [...pairsOf(tellStories(across.articles, null, by).stories)]
        sum[kind][0] = (sum[kind][0] ?? 0) + found.filter((pair) => want.has(pair)).length
        sum[kind][1] =
          (sum[kind][1] ?? 0) + found.filter((pair) => !want.has(pair) && !allowed.has(pair)).length
      }
    }
  }
  const line = ([right = 0, wrong = 0]: readonly number[]): string =>
    `${right} of ${sum.told}, ${wrong} wrong, F1 ${((2 * right) / (right + wrong + sum.told)).toFixed(3)}`
  process.stdout.write(
    `rules alone: ${line(sum.before)}\nweights as they stand: ${line(sum.own)}\n`,
  )
  process.stdout.write(`weights fitted to other sets: ${line(sum.held)}\n`)
}

function dot(some: readonly number[], others: readonly number[]): number {
  return some.reduce((sum, one, at) => sum + one * (others[at] ?? 0), 0)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

function rounded(number: number): string {
  return number.toPrecision(3)
}
