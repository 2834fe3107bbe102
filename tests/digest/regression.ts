/** Logistic regression: what signs weigh in rows of which it is known whether they are of one thing. */
import { readdirSync } from 'node:fs'
import { chanceOf } from '../../src/digest/odds.ts'

export interface Row {
  /** Its name. */
  readonly set: string
  readonly signs: readonly number[]
  readonly isOne: boolean
}

/** What no sign weighs comes first. */
export type Weights = readonly number[]

/** Of the squares of weights, against the logarithms of what is told wrong. */
const PENALTY = 1 / 0.3

/**
 * Weights that make what is told likeliest, by Newton's method on signs of one spread. What is taken
 * wrongly counts as much as what is missed: the rules were taught by these very sets and leave less of
 * them than of others, so were it more, too much would be missed where nobody has looked.
 */
export function fitted(some: readonly Row[]): Weights {
  const count = some[0]?.signs.length ?? 0
  const places = Array.from({ length: count }, (_, at) => at)
  const means = places.map((at) => mean(some.map(({ signs }) => signs[at] ?? 0)))
  const spreads = places.map(
    (at) =>
      Math.sqrt(mean(some.map(({ signs }) => ((signs[at] ?? 0) - (means[at] ?? 0)) ** 2))) || 1,
  )
  const points = some.map(({ signs, isOne }) => ({
    told: isOne ? 1 : 0,
    signs: [1, ...signs.map((sign, at) => (sign - (means[at] ?? 0)) / (spreads[at] ?? 1))],
  }))
  let weights = new Array<number>(count + 1).fill(0)
  for (let round = 0; round < 12; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -PENALTY * weight))
    const curve = weights.map((_, at) =>
      weights.map((_, other) => (at === other && at > 0 ? PENALTY : 0)),
    )
    for (const { signs, told } of points) {
      const chance = chanceOf(dot(weights, signs))
      for (const [at, sign] of signs.entries()) {
        slope[at] = (slope[at] ?? 0) + (told - chance) * sign
        const line = curve[at] ?? []
        for (const [other, more] of signs.entries()) {
          line[other] = (line[other] ?? 0) + chance * (1 - chance) * sign * more
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

export function dot(some: readonly number[], others: readonly number[]): number {
  return some.reduce((sum, one, at) => sum + one * (others[at] ?? 0), 0)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

/** Names of all annotated sets. */
export const SETS = readdirSync(new URL('annotated/', import.meta.url))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))

const FOLDS = 8

/** Sets that are left out together: those that are named, or each an eighth of all. */
export function foldsOf(named: readonly string[]): readonly (readonly string[])[] {
  if (named.length > 0) return [named]
  return Array.from({ length: FOLDS }, (_, fold) => SETS.filter((_, at) => at % FOLDS === fold))
}

/** As the source has them. */
export function printWeights(names: readonly string[], [none = 0, ...weights]: Weights): void {
  process.stdout.write(`none: ${none.toPrecision(3)}\n`)
  for (const [at, name] of names.entries()) {
    process.stdout.write(`${name}: ${(weights[at] ?? 0).toPrecision(3)},\n`)
  }
}

/** Rows of the sets that are not left out. */
export function without(fold: readonly string[], rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ set }) => !fold.includes(set))
}

/** What is found in a set, right and wrong, and what is to be found. */
export interface Count {
  readonly right: number
  readonly wrong: number
  readonly told: number
}

/**
 * Print what is found in sets that are left out, by the rules alone, by weights as they stand, and by
 * weights that are fitted to the other sets.
 *
 * @param judges Of the rules alone, and as they stand.
 * @param judgeOf By rows of the other sets.
 * @param share Of what is found: precision, or F1.
 */
export function printHeldOut<Judge, Counted extends Count = Count>(
  folds: readonly (readonly string[])[],
  judges: readonly [rules: Judge, own: Judge],
  judgeOf: (fold: readonly string[]) => Judge,
  count: (set: string, judge: Judge) => Counted,
  share: (sum: Counted) => string,
): void {
  const counts = folds.map((fold) => {
    const all = [...judges, judgeOf(fold)]
    return all.map((judge) => fold.map((set) => count(set, judge)))
  })
  const kinds = ['rules alone', 'weights as they stand', 'weights fitted to other sets']
  for (const [at, kind] of kinds.entries()) {
    const own = counts.flatMap((fold) => fold[at] ?? [])
    const sum = own.reduce((all, each) => added(all, each))
    process.stdout.write(
      `${kind}: ${sum.right} of ${sum.told}, ${sum.wrong} wrong, ${share(sum)}\n`,
    )
  }
}

/** Number by number. */
function added<Counted extends Count>(one: Counted, other: Counted): Counted {
  const sums = Object.entries(one).map(([key, number]) => [
    key,
    number + other[key as keyof Counted],
  ])
  return Object.fromEntries(sums)
}
