/** Chances of pairs and of features: logistic regression by the weights of `weights.ts`. */
import { chanceOf, sumOf } from '../../odds.ts'
import type { Link } from '../links/link.ts'
import {
  FEATURE_WEIGHTS,
  type FeatureSigns,
  type GroupSigns,
  type LaterSigns,
  type ModelWeights,
  type NearSigns,
  WEIGHTS,
  WEIGHTS_OF_FEW,
} from './weights.ts'

/** Chances of pairs and features by their signs. */
export interface PairModel {
  /** Weighted signs of the texts in sum, of the same days and of days apart. */
  readonly near: (signs: NearSigns) => number
  readonly later: (signs: LaterSigns) => number
  /** The chance that two articles are of one event, 0 to 1, from that sum. */
  readonly chance: (sum: number, signs: GroupSigns, link: Link, isLater: boolean) => number
  /** The same of two that are each other's best partner: a rule joins these, unless they have hardly any chance. */
  readonly mutualChance: PairModel['chance']
  /** The chance that two articles must have. */
  readonly likely: number
  /** The chance that an article is a feature of a story, 0 to 1. */
  readonly feature: (signs: FeatureSigns, article: number, story: readonly number[]) => number
}

/** By the weights of `weights.ts`. */
export const MODEL: PairModel = modelBy(WEIGHTS, 0.55)
/**
 * The same of a small digest: frequencies do not show there whether a name is rare, and an article has few others to be
 * similar to.
 */
export const MODEL_OF_FEW: PairModel = modelBy(WEIGHTS_OF_FEW, 0.62)

function modelBy({ near, later }: ModelWeights, likely: number): PairModel {
  const chance: PairModel['chance'] = (sum, signs, _, isLater) =>
    chanceOf(sum + sumOf((isLater ? later : near).others, signs))
  return {
    near: (signs) => near.none + sumOf(near.texts, signs),
    later: (signs) => later.none + sumOf(later.texts, signs),
    chance,
    mutualChance: chance,
    likely,
    feature: (signs) => chanceOf(FEATURE_WEIGHTS.none + sumOf(FEATURE_WEIGHTS.signs, signs)),
  }
}
