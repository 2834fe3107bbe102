/**
 * What signs weigh in the annotated sets: `node --import tsx tests/digest/weighStories.ts` fits the weights of
 * `src/digest/weighed.ts` to the pairs of all sets that the rules leave, and prints them. `--held-out`
 * instead prints what is told of all sets, or of those that are named, by weights that are fitted to
 * others.
 */
import { chanceOf } from '../../src/digest/odds.ts'
import { tellStories } from '../../src/digest/stories.ts'
import { BY_WEIGHT, type Judge, type OtherSigns, type TextSigns } from '../../src/digest/weighed.ts'
import { type Across, readAcross } from './across.ts'
import { RULES_ALONE } from './amongOthers.ts'
import {
  type Count,
  fitted,
  foldsOf,
  printHeldOut,
  printWeights,
  type Row,
  SETS,
  type Weights,
  without,
} from './regression.ts'
import { pairsOf } from './score.ts'

type Signs = TextSigns & OtherSigns

const names: (keyof Signs)[] = []
const rows = SETS.flatMap((set) => rowsOf(set, readAcross(set)))

const [option, ...named] = process.argv.slice(2)
if (option === '--held-out') {
  printHeldOut(
    foldsOf(named),
    [RULES_ALONE, BY_WEIGHT],
    (fold) => judgeBy(fitted(without(fold, rows))),
    countOf,
    ({ right, wrong, told }) => `F1 ${((2 * right) / (right + wrong + told)).toFixed(3)}`,
  )
} else printWeights(names, fitted(rows))

function countOf(set: string, judge: Judge): Count {
  const { articles, stories, likely } = readAcross(set)
  const [want, allowed] = [pairsOf(stories), pairsOf(likely)]
  const found = [...pairsOf(tellStories(articles, null, judge).stories)]
  return {
    right: found.filter((pair) => want.has(pair)).length,
    wrong: found.filter((pair) => !want.has(pair) && !allowed.has(pair)).length,
    told: want.size,
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
    chance: (sum, signs) => chanceOf(none + sum + sumOf(signs)),
  }
}
