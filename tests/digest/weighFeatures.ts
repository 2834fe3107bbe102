/**
 * What speaks for a feature in the annotated sets: `node --import tsx tests/digest/weighFeatures.ts` fits the weights of
 * `src/digest/stories/groups/features.ts` to the articles of all sets that every step before leaves alone, and prints them.
 * `--held-out` instead prints what is told of all sets, or of those that are named, by weights that are fitted to others.
 */
import { chanceOf } from '../../src/digest/odds.ts'
import { areMany } from '../../src/digest/stories/terms/termTable.ts'
import { MODEL, MODEL_OF_FEW, type PairModel } from '../../src/digest/stories/weighed/model.ts'
import type { FeatureSigns } from '../../src/digest/stories/weighed/weights.ts'
import { readAcross } from './across.ts'
import {
  type Count,
  dot,
  fitted,
  foldsOf,
  printHeldOut,
  printWeights,
  type Row,
  SETS,
  type Weights,
  without,
} from './regression.ts'
import { pairsIn, pairsOf } from './score.ts'
import { tellStories } from './told.ts'

type Feature = PairModel['feature']

/**
 * Sets as a digest has them. In those before them other news of the kind stands beside most stories, told alike: of one
 * article that is like a story and of another thing these have ten times as many.
 */
const NATURAL = /^whole-mixed-(?:18[7-9]|19\d|(?:2|3)\d\d)$/
const TIMES = 4

const names: (keyof FeatureSigns)[] = []
const rows = SETS.flatMap(rowsOf)

const [option, ...named] = process.argv.slice(2)
if (option === '--held-out') {
  printHeldOut<Feature>(
    foldsOf(named),
    [() => 0, MODEL.feature],
    (fold) => byWeights(fitted(without(fold, rows))),
    countOf,
    ({ right, wrong, told }) => `F1 ${((2 * right) / (right + wrong + told)).toFixed(3)}`,
  )
} else printWeights(names, fitted(rows))

function countOf(set: string, feature: Feature): Count {
  const across = readAcross(set)
  const { right, wrong, told } = pairsIn(across, toldOf(across.articles, feature))
  return { right, wrong: wrong.length, told }
}

/** The signs of each article that is alone and each story that it may be a feature of; what may be left teaches nothing. */
function rowsOf(set: string): readonly Row[] {
  const { articles, stories, likely } = readAcross(set)
  const [want, allowed] = [pairsOf(stories), pairsOf(likely)]
  const ids = articles.map(({ id }) => id).sort()
  const found: Row[] = []
  toldOf(articles, (signs, article, story) => {
    if (names.length === 0) names.push(...(Object.keys(signs) as (keyof FeatureSigns)[]).sort())
    const pairs = [...pairsOf(story.map((other) => [ids[article] ?? '', ids[other] ?? '']))]
    const row = {
      set,
      signs: names.map((name) => signs[name]),
      isOne: pairs.some((pair) => want.has(pair)),
    }
    if (row.isOne || !pairs.some((pair) => allowed.has(pair))) {
      for (let time = 0; time < (NATURAL.test(set) ? TIMES : 1); time++) found.push(row)
    }
    return 0
  })
  return found
}

function toldOf(
  articles: ReturnType<typeof readAcross>['articles'],
  feature: Feature,
): readonly (readonly string[])[] {
  const own = areMany(articles.length) ? MODEL : MODEL_OF_FEW
  return tellStories(articles, null, { ...own, feature }).stories
}

/** By weights that are given. */
function byWeights([none = 0, ...weights]: Weights): Feature {
  return (signs) =>
    chanceOf(
      none +
        dot(
          weights,
          names.map((name) => signs[name]),
        ),
    )
}
