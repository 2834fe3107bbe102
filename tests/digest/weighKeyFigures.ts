/**
 * What signs weigh in choices that were made by reading alone: `node --import tsx tests/digest/weighKeyFigures.ts` fits
 * the weights of `src/digest/keyFigure.ts` to keyFigures.txt and prints them. `--held-out` instead prints
 * how many are chosen well by weights that are fitted to other sets.
 */
import { byWeight, type KeyJudge, keyFigures } from '../../src/digest/keyFigure.ts'
import { type KeyChoice, readKeyChoices, worthOf } from './keyChoices.ts'
import { dot, foldsOf } from './regression.ts'

/** Figures of one article, one of which is chosen. */
interface Choice {
  readonly set: string
  readonly signs: readonly (readonly number[])[]
  /** What each would be worth beside the headline: 1, a quarter, 0. */
  readonly worth: readonly number[]
}

const FAIR = 0.25
const PENALTY = 1
const ROUNDS = 600
const STEP = 0.03

const CHOICES = readKeyChoices()
const names: string[] = []
const all = CHOICES.map(choiceOf)

if (process.argv[2] === '--held-out') {
  const folds = foldsOf([])
  const judges = folds.map((fold) => judgeBy(fitted(all.filter(({ set }) => !fold.includes(set)))))
  count('weights fitted to other sets', ({ set }) => {
    return judges[folds.findIndex((fold) => fold.includes(set))] ?? byWeight
  })
  count('weights as they stand', () => byWeight)
} else {
  for (const [at, weight] of fitted(all).entries())
    process.stdout.write(`${names[at]}: ${weight.toPrecision(3)},\n`)
}

function choiceOf({ set, article, good, fair }: KeyChoice): Choice {
  const signs: number[][] = []
  const worth: number[] = []
  keyFigures(article.figures, article.title, (own, { raw }) => {
    if (names.length === 0) names.push(...Object.keys(own))
    signs.push(Object.values(own))
    worth.push(good.includes(raw) ? 1 : fair.includes(raw) ? FAIR : 0)
    return 0
  })
  return { set, signs, worth }
}

/**
 * Weights that make what is worth most likeliest to be chosen, by multinomial logistic regression: a
 * climb along its slope, in signs of one spread, each step as long as the slope is steady (Adam).
 */
function fitted(choices: readonly Choice[]): readonly number[] {
  const rows = choices.flatMap(({ signs }) => signs)
  const places = names.map((_, at) => at)
  const mean = (of: (row: readonly number[]) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length
  const means = places.map((at) => mean((row) => row[at] ?? 0))
  const spreads = places.map(
    (at) => Math.sqrt(mean((row) => ((row[at] ?? 0) - (means[at] ?? 0)) ** 2)) || 1,
  )
  const scaled = choices
    .filter(({ worth }) => worth.some((each) => each > 0))
    .map(({ signs, worth }) => ({
      worth,
      signs: signs.map((row) => row.map((sign, at) => sign / (spreads[at] ?? 1))),
    }))
  let weights = places.map(() => 0)
  let pace = places.map(() => 0)
  let sway = places.map(() => 0)
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight) => -PENALTY * weight)
    for (const { signs, worth } of scaled) {
      const chances = softmax(signs.map((row) => dot(weights, row)))
      const sum = dot(chances, worth)
      for (const [which, row] of signs.entries()) {
        const chance = chances[which] ?? 0
        const pull = (chance * (worth[which] ?? 0)) / sum - chance
        for (const at of places) slope[at] = (slope[at] ?? 0) + pull * (row[at] ?? 0)
      }
    }
    pace = pace.map((each, at) => 0.9 * each + 0.1 * (slope[at] ?? 0))
    sway = sway.map((each, at) => 0.999 * each + 0.001 * (slope[at] ?? 0) ** 2)
    const steady = Math.sqrt(1 - 0.999 ** round) / (1 - 0.9 ** round)
    weights = weights.map(
      (weight, at) =>
        weight + (STEP * steady * (pace[at] ?? 0)) / (Math.sqrt(sway[at] ?? 0) + 1e-9),
    )
  }
  return weights.map((weight, at) => weight / (spreads[at] ?? 1))
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((all, power) => all + power, 0)
  return powers.map((power) => power / sum)
}

function judgeBy(weights: readonly number[]): KeyJudge {
  return (signs) => dot(weights, Object.values(signs))
}

function count(name: string, judgeOf: (choice: KeyChoice) => KeyJudge): void {
  const counts = { good: 0, fair: 0, bad: 0, none: 0 }
  for (const choice of CHOICES) counts[worthOf(choice, judgeOf(choice))]++
  process.stdout.write(`${name}: ${JSON.stringify(counts)} of ${CHOICES.length}\n`)
}
