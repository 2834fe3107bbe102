/**
 * What signs weigh in the annotated sets: `node --import tsx tests/digest/weighStories.ts` fits the weights of
 * `src/digest/weighed.ts` to the pairs of all sets that the rules leave, and prints them. `--held-out`
 * instead prints what is told of all sets, or of those that are named, by weights that are fitted to
 * others.
 */
import { tellStories } from '../../src/digest/stories.ts'
import { BY_WEIGHT, type Judge, type OtherSigns, type TextSigns } from '../../src/digest/weighed.ts'
import { type Across, readAcross } from './across.ts'
import { RULES_ALONE } from './amongOthers.ts'
import { fitted, foldsOf, printWeights, type Row, SETS, type Weights } from './regression.ts'
import { pairsOf } from './score.ts'

interface RowOfSet extends Row {
  readonly set: string
}

/** Two that are joined wrongly cost more trust than two that are missed. */
const WRONG = 2

type Signs = TextSigns & OtherSigns

const names: (keyof Signs)[] = []
const rows = SETS.flatMap((set) => rowsOf(set, readAcross(set)))

const [option, ...named] = process.argv.slice(2)
if (option === '--held-out') heldOut(foldsOf(named))
else printWeights(names, fitted(rows, WRONG))

/** The signs of all pairs of a set that are weighed; what may be left teaches nothing. */
function rowsOf(set: string, { articles, stories, likely }: Across): readonly RowOfSet[] {
  const [want, allowed] = [pairsOf(stories), pairsOf(likely)]
  const found: RowOfSet[] = []
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

function heldOut(folds: readonly (readonly string[])[]): void {
  const sum = { told: 0, before: [0, 0], own: [0, 0], held: [0, 0] }
  for (const fold of folds) {
    const held = judgeBy(
      fitted(
        rows.filter(({ set }) => !fold.includes(set)),
        WRONG,
      ),
    )
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
