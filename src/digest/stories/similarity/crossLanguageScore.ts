/** How alike two articles are whose words cannot be: one is Chinese, the other English. */
import { NAMED_DAYS, NAMED_SIMILARITY, SIMILAR, STRONG_MARKS, timeDecay } from './thresholds.ts'

/** What a name, a noun and a figure weigh that two languages share. */
const NAMED = 0.1
const NOUN = 0.04
const ACROSS_MARKS = 1.6
/** A country, where both are about nothing else. */
const COUNTRY = 0.6
/** The same names on the same day or the next. */
const AT_ONCE = 1.3

/** Of the codes that two articles open with: how many of each sort. */
export interface SharedCodes {
  readonly names: number
  readonly events: number
  readonly nouns: number
  readonly sounds: number
  readonly spots: number
  readonly countries: number
  readonly works: number
}

/** How exact the figures and days are that two articles have in common. */
export interface Marks {
  readonly all: number
  readonly figures: number
  /** How many figures these are. */
  readonly shared: number
  /** Whether these are not a few of many. */
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
    if (days <= 1 && marks >= STRONG_MARKS && named > 0) return SIMILAR
    // Two figures at least, as exact as that.
    const exact = marks * (days <= 1 && marks > STRONG_MARKS ? AT_ONCE : timeDecay(days))
    if (exact >= SIMILAR || days > NAMED_DAYS) return exact
    // Nouns and a day are shared by any two texts of one trade.
    if (named === 0 && (figures === 0 || !isMuch)) return 0
    const words = NAMED * named + NOUN * (events + nouns)
    return Math.max(exact, Math.min(NAMED_SIMILARITY, (words + ACROSS_MARKS * figures) * AT_ONCE))
  }
  // A ship and a town that both name are the same weeks later.
  const fade = named < 2 ? timeDecay(days) : Math.sqrt(timeDecay(days))
  const nounsToo = NOUN * Math.min(2 * Math.min(events, 1) + Math.max(0, events - 1) + nouns, 4)
  // Much happens in one country.
  const isOneCountry = named === 1 && countries === 1 && nounsToo === 0
  const weight = isOneCountry ? NAMED * COUNTRY : NAMED * Math.min(named, 3)
  const told = (weight + nounsToo + ACROSS_MARKS * marks) * (days <= 1 ? AT_ONCE : fade)
  return isOneCountry && told < SIMILAR && figures === 0 ? 0 : told
}
