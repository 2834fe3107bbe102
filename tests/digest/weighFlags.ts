/**
 * What signs weigh in the annotated sets: `node --import tsx tests/digest/weighFlags.ts` fits the weights
 * of `src/digest/differing/weighed/weighed.ts` to the figures of all sets that the rules leave, and prints them.
 * `--held-out` instead prints what is flagged in all sets, or in those that are named, by weights that are
 * fitted to others.
 */

import { TOLD_DAYS } from '../../src/digest/days.ts'
import { findingsOf } from '../../src/digest/differing/findings.ts'
import { daysBetween, type Placed } from '../../src/digest/differing/placed.ts'
import { counterpartsOf } from '../../src/digest/differing/things/counterparts.ts'
import type { StorySigns } from '../../src/digest/differing/weighed/repeated.ts'
import { areExplained, areSeparate } from '../../src/digest/differing/weighed/weighed.ts'
import { byWeight, type FigureJudge, PAIRS } from '../../src/digest/differing/weighed/weights.ts'
import { chanceOf } from '../../src/digest/odds.ts'
import { type Across, readAcross } from './across.ts'
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
import { flagsOf, foundAs, precisions } from './score.ts'
import { stories } from './told.ts'

const names: (keyof StorySigns)[] = []
const rows = SETS.flatMap((set) => rowsOf(set, readAcross(set)))

const [option, ...named] = process.argv.slice(2)
if (option === '--held-out') {
  printHeldOut<FigureJudge, FlagCount>(
    foldsOf(named),
    [() => 0, byWeight],
    (fold) => judgeBy(fitted(without(fold, rows))),
    countOf,
    precisions,
  )
} else printWeights([...names, ...PAIRS.map(([one, other]) => `${one} ${other}`)], fitted(rows))

/** And of the wrong ones those that are true, though not whole. */
interface FlagCount extends Count {
  readonly unwhole: number
}

function countOf(set: string, judge: FigureJudge): FlagCount {
  const across = readAcross(set)
  const found = findingsOf(across.articles, stories(across.articles), judge)
  const { right, wrong, unwhole, told } = flagsOf(across, [found])
  return { right, wrong: wrong.length, unwhole: unwhole.length, told }
}

/**
 * The signs of all pairs of figures that are weighed and unexplained; what may be left teaches nothing. Nor does what is
 * days apart: it is weighed as if on the third.
 */
function rowsOf(set: string, { articles, differ, maybe }: Across): readonly Row[] {
  const raws = new Map(articles.map(({ id, figures }) => [id, figures.map(({ raw }) => raw)]))
  const areOf = (groups: readonly (readonly string[])[]) => {
    const found = groups.map((group) => group.map((member) => foundAs(member, raws)))
    return (one: string, other: string): boolean =>
      found.some((group) => group.includes(one) && group.includes(other))
  }
  const [differing, left] = [areOf(differ), areOf(maybe)]
  const found: Row[] = []
  const rawOf = ({ article, claim }: Placed): string =>
    `${article.id}:${article.figures.find(({ id }) => id === claim.figure)?.raw}`
  findingsOf(articles, stories(articles), (signs, one, other) => {
    if (names.length === 0) names.push(...(Object.keys(signs) as (keyof StorySigns)[]).sort())
    const [mine, theirs] = [rawOf(one), rawOf(other)]
    const isNear =
      daysBetween(one, other) <= TOLD_DAYS &&
      counterpartsOf(one.article, other.article).some(
        (pair) => pair.one.figure === one.claim.figure && pair.its.figure === other.claim.figure,
      )
    if (isNear && !left(mine, theirs) && !areExplained(one, other) && !areSeparate(one, other)) {
      found.push({ set, signs: valuesOf(signs), isOne: differing(mine, theirs) })
    }
    return 0
  })
  return found
}

/** Of each sign, and of those that weigh together. */
function valuesOf(signs: StorySigns): readonly number[] {
  return [
    ...names.map((name) => signs[name]),
    ...PAIRS.map(([one, other]) => signs[one] * signs[other]),
  ]
}

/** By weights that are given. */
function judgeBy([none = 0, ...weights]: Weights): FigureJudge {
  return (signs) => chanceOf(none + dot(weights, valuesOf(signs)))
}
