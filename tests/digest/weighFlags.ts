/**
 * What signs weigh in the annotated sets: `node --import tsx tests/digest/weighFlags.ts` fits the weights
 * of `src/digest/differing/weighed.ts` to the figures of all sets that the rules leave, and prints them.
 * `--held-out` instead prints what is flagged in all sets, or in those that are named, by weights that are
 * fitted to others.
 */
import { findingsOf } from '../../src/digest/differing/findings.ts'
import type { Placed } from '../../src/digest/differing/placed.ts'
import { byWeight, type FigureJudge, type FigureSigns } from '../../src/digest/differing/weighed.ts'
import { stories } from '../../src/digest/stories.ts'
import { type Across, readAcross } from './across.ts'
import { fitted, foldsOf, printWeights, type Row, SETS, type Weights } from './regression.ts'
import { flagsOf, foundAs } from './score.ts'

interface RowOfSet extends Row {
  readonly set: string
}

const names: (keyof FigureSigns)[] = []
const rows = SETS.flatMap((set) => rowsOf(set, readAcross(set)))

const [option, ...named] = process.argv.slice(2)
if (option === '--held-out') heldOut(foldsOf(named))
else printWeights(names, fitted(rows, 1))

/** The signs of all pairs of figures that are weighed; what may be left teaches nothing. */
function rowsOf(set: string, { articles, differ, maybe }: Across): readonly RowOfSet[] {
  const raws = new Map(articles.map(({ id, figures }) => [id, figures.map(({ raw }) => raw)]))
  const areOf = (groups: readonly (readonly string[])[]) => {
    const found = groups.map((group) => group.map((member) => foundAs(member, raws)))
    return (one: string, other: string): boolean =>
      found.some((group) => group.includes(one) && group.includes(other))
  }
  const [differing, left] = [areOf(differ), areOf(maybe)]
  const found: RowOfSet[] = []
  const rawOf = ({ article, claim }: Placed): string =>
    `${article.id}:${article.figures.find(({ id }) => id === claim.figure)?.raw}`
  findingsOf(articles, stories(articles), (signs, one, other) => {
    if (names.length === 0) names.push(...(Object.keys(signs) as (keyof FigureSigns)[]).sort())
    const [mine, theirs] = [rawOf(one), rawOf(other)]
    if (!left(mine, theirs)) {
      found.push({ set, signs: names.map((name) => signs[name]), isOne: differing(mine, theirs) })
    }
    return 0
  })
  return found
}

/** By weights that are given. */
function judgeBy([none = 0, ...weights]: Weights): FigureJudge {
  return (signs) => {
    const sum = names.reduce((sum, name, at) => sum + (weights[at] ?? 0) * signs[name], none)
    return 1 / (1 + Math.exp(-sum))
  }
}

function heldOut(folds: readonly (readonly string[])[]): void {
  const sum = { told: 0, before: [0, 0], own: [0, 0], held: [0, 0] }
  for (const fold of folds) {
    const held = judgeBy(
      fitted(
        rows.filter(({ set }) => !fold.includes(set)),
        1,
      ),
    )
    for (const set of fold) {
      const across = readAcross(set)
      const told = stories(across.articles)
      sum.told += across.differ.length
      for (const [kind, judge] of [
        ['before', () => 0],
        ['own', byWeight],
        ['held', held],
      ] as const) {
        const { right, wrong } = flagsOf(across, [findingsOf(across.articles, told, judge)])
        sum[kind][0] = (sum[kind][0] ?? 0) + right
        sum[kind][1] = (sum[kind][1] ?? 0) + wrong.length
      }
    }
  }
  const line = ([right = 0, wrong = 0]: readonly number[]): string =>
    `${right} of ${sum.told}, ${wrong} wrong, precision ${(right / (right + wrong)).toFixed(3)}`
  process.stdout.write(
    `rules alone: ${line(sum.before)}\nweights as they stand: ${line(sum.own)}\n`,
  )
  process.stdout.write(`weights fitted to other sets: ${line(sum.held)}\n`)
}
