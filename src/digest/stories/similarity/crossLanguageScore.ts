/** The similarity of a Chinese and an English article, which share no words. */
import { NAMED_DAYS, NAMED_SIMILARITY, SIMILAR, timeDecay } from './thresholds.ts'

/** Weights of a shared name, a shared noun and shared figures. */
const NAMED = 0.1
const NOUN = 0.04
const ACROSS_MARKS = 1.6
/** Factor of a country, where nothing else is shared. */
const COUNTRY = 0.6
/** Factor on one day and the next. */
const AT_ONCE = 1.3

/** How many codes of each kind two articles open with. */
export interface SharedCodes {
  readonly names: number
  readonly events: number
  readonly nouns: number
  readonly sounds: number
  readonly spots: number
  readonly countries: number
  readonly works: number
}

/** Exactness of the figures and days that two articles share. */
export interface Marks {
  readonly all: number
  readonly figures: number
  /** How many figures are shared. */
  readonly shared: number
  /** Whether they are more than a few of all that both give. */
  readonly isMuch: boolean
}

/**
 * Similarity by what both name, which event it is, and the figures in common.
 *
 * @param named Names that both have; half for one that many have.
 */
export function crossLanguageScore(
  named: number,
  { events, nouns, countries }: SharedCodes,
  { all: marks, figures, isMuch }: Marks,
  days: number,
): number {
  if (named < 1) {
    // It takes two figures at least to be as exact.
    const exact = marks * timeDecay(days)
    if (exact >= SIMILAR || days > NAMED_DAYS) return exact
    // Any two texts of one trade share nouns and a day.
    if (named === 0 && (figures === 0 || !isMuch)) return 0
    const words = NAMED * named + NOUN * (events + nouns)
    return Math.max(exact, Math.min(NAMED_SIMILARITY, (words + ACROSS_MARKS * figures) * AT_ONCE))
  }
  const nounsToo = NOUN * Math.min(2 * Math.min(events, 1) + Math.max(0, events - 1) + nouns, 4)
  // Much happens in a country, so that alone it says little.
  const isOneCountry = named === 1 && countries === 1 && nounsToo === 0
  const weight = isOneCountry ? NAMED * COUNTRY : NAMED * Math.min(named, 3)
  const told = (weight + nounsToo + ACROSS_MARKS * marks) * (days <= 1 ? AT_ONCE : timeDecay(days))
  return isOneCountry && told < SIMILAR && figures === 0 ? 0 : told
}
