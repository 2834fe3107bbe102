/**
 * What signs weigh in the annotated sets: `node --import tsx tests/digest/weighStories.ts` fits the weights of
 * `src/digest/stories/weighed/weights.ts` to the pairs of all sets that the rules leave, and prints them. `--held-out`
 * instead prints what is told of all sets, or of those that are named, by weights that are fitted to
 * others, `--wide` with it what is told of digests of many subjects; `--few` does either with small digests that are cut from
 * each set.
 */
import { chanceOf } from '../../src/digest/odds.ts'
import { MODEL, MODEL_OF_FEW, type PairModel } from '../../src/digest/stories/weighed/model.ts'
import type { GroupSigns } from '../../src/digest/stories/weighed/weights.ts'
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
import { pairsIn, pairsOf } from './score.ts'
import { smallDigests } from './smallDigests.ts'
import { tellStories } from './told.ts'
import { wideDigest } from './wideDigests.ts'

type Signs = Readonly<Record<string, number>>

/**
 * Sets in which other news of the same company, court or town stands beside the stories, as it does on the
 * pages of one topic. They are few, so that each of their pairs counts as three.
 */
const BESIDE = new Set(
  [
    'english 28 29 40 60 61 62 63 64 65',
    'chinese 28 29 40 58 59 60 61 62 63 64',
    'mixed 70 71 72 94 95 133 134 135 136 137 139 140 141 142 144 146 148 150 152',
  ].flatMap((row) => {
    const [languages = '', ...numbers] = row.split(' ')
    return numbers.map((number) => `whole-${languages}-${number}`)
  }),
)
const TIMES = 3

/** Pairs of the same days, and of days apart, are weighed each for itself. */
const KINDS = ['near', 'later'] as const
type Kind = (typeof KINDS)[number]

const names: Record<Kind, readonly string[]> = { near: [], later: [] }
const rows: Record<Kind, Row[]> = { near: [], later: [] }
const options = process.argv.slice(2)
const ofFew = options.includes('--few')
const named = options.filter((option) => !option.startsWith('--'))
const areWide = options.includes('--wide')
for (const set of SETS) {
  for (const digest of [...digestsOf(set), ...wideOf(set)]) addRows(set, digest)
}

if (options.includes('--held-out')) {
  printHeldOut(
    foldsOf(named),
    [{ ...RULES_ALONE, likely: own().likely }, own()],
    (fold) =>
      judgeBy({
        near: fitted(without(fold, rows.near)),
        later: fitted(without(fold, rows.later)),
      }),
    countOf,
    ({ right, wrong, told }) => `F1 ${((2 * right) / (right + wrong + told)).toFixed(3)}`,
  )
} else {
  for (const kind of KINDS) {
    process.stdout.write(`${kind}:\n`)
    printWeights(names[kind], fitted(rows[kind]))
  }
}

function wideOf(set: string): readonly Across[] {
  const wide = ofFew ? null : wideDigest(set)
  return wide ? [wide] : []
}

/** What is told by: the set itself, or what is cut from it. */
function digestsOf(set: string): readonly Across[] {
  return ofFew ? smallDigests(set).map(({ digest }) => digest) : [readAcross(set)]
}

function own(): PairModel {
  return ofFew ? MODEL_OF_FEW : MODEL
}

function countOf(set: string, model: PairModel): Count {
  const counts = (areWide ? wideOf(set) : digestsOf(set)).map((digest) =>
    pairsIn(digest, tellStories(digest.articles, null, model).stories),
  )
  const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
  return {
    right: sumOf(counts.map(({ right }) => right)),
    wrong: sumOf(counts.map(({ wrong }) => wrong.length)),
    told: sumOf(counts.map(({ told }) => told)),
  }
}

/** Add the signs of all pairs of a set that are weighed; what may be left teaches nothing. */
function addRows(set: string, { articles, stories, likely }: Across): void {
  const [want, allowed] = [pairsOf(stories), pairsOf(likely)]
  const ids = articles.map(({ id }) => id).sort()
  const texts: Signs[] = []
  // In place of a sum the place of the signs.
  const placeOf = (signs: object): number => texts.push({ ...signs }) - 1
  tellStories(articles, null, {
    near: placeOf,
    later: placeOf,
    likely: 1,
    feature: () => 0,
    mutualChance: () => 1,
    chance: (at, others, { low, high }, isLater) => {
      const kind = isLater ? 'later' : 'near'
      const signs: Signs = { ...texts[at], ...others }
      if (names[kind].length === 0) names[kind] = Object.keys(signs).sort()
      const pair = `${ids[low]} ${ids[high]}`
      const row = {
        set,
        signs: names[kind].map((name) => signs[name] ?? 0),
        isOne: want.has(pair),
      }
      if (!allowed.has(pair)) {
        const times = BESIDE.has(set) && !ofFew ? TIMES : 1
        for (let time = 0; time < times; time++) rows[kind].push(row)
      }
      return 0
    },
  })
}

/** By weights that are given. */
function judgeBy(weights: Readonly<Record<Kind, Weights>>): PairModel {
  const sumOf = (kind: Kind, signs: object): number =>
    names[kind].reduce(
      (sum, name, at) => sum + (weights[kind][at + 1] ?? 0) * ((signs as Signs)[name] ?? 0),
      0,
    )
  const chance: PairModel['chance'] = (sum, signs: GroupSigns, _, isLater) =>
    chanceOf(sum + sumOf(isLater ? 'later' : 'near', signs))
  return {
    near: (signs) => (weights.near[0] ?? 0) + sumOf('near', signs),
    later: (signs) => (weights.later[0] ?? 0) + sumOf('later', signs),
    chance,
    mutualChance: chance,
    likely: own().likely,
    feature: own().feature,
  }
}
