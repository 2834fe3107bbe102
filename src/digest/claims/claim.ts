import type { MeasureKind } from './measures.ts'

/** What one figure says. Two claims that are equal in all but the value contradict each other. */
export interface Claim {
  /** Id of the figure. */
  readonly figure: string
  /** The figure whose claim it restates as another party's number (`restated.ts`); its own id for all others. */
  readonly origin: string
  /** Unit that values are compared in: `USD`, `t`, `people`. */
  readonly unit: string
  /** The unit that the text has, `ha`; of a count the same as `unit`. */
  readonly written: string
  /** The least and most it can mean, in `unit`: ends of a range, widened for `over` and `about`. */
  readonly low: number
  readonly high: number
  /** As printed, in `unit`; the middle of a range. */
  readonly value: number
  /** Half of the last printed digit, in `unit`. */
  readonly step: number
  /** Significant digits, six at most, without zeros at either end; empty for a range. */
  readonly digits: string
  /** Whether it is a multiple by which something grew: 增长1.4倍 is 2.4 times as much. */
  readonly isGrown: boolean
  /** Id of a known measure, else the counted noun or governing word; empty for a bare number. */
  readonly measure: string
  /** The governing word, where no known measure is named: `fee`, 客座率; null where none is clear. */
  readonly governor: string | null
  readonly kind: MeasureKind
  /** Whether it counts things; an age (岁) does not. */
  readonly isCount: boolean
  /** Whether the measure is one of the table (`measures.ts`). */
  readonly isKnown: boolean
  /** Names in its sentence, else in the text before it, else in the headline. */
  readonly names: readonly string[]
  /** Whether its sentence has a name before the figure. */
  readonly isNamed: boolean
  /** What narrows the measure: `wafer`, 海外; equal in claims that can be compared. */
  readonly scope: string
  /** What a measured amount is of: `sugar`; null where it does not follow the figure. */
  readonly thing: string | null
  readonly period: string | null
  /** Whether its sentence names the period, and not the headline or lead. */
  readonly isDated: boolean
  readonly isPlan: boolean
  /** Whether the text says that it has changed to this: 死亡人数升至28人. */
  readonly isMoved: boolean
  /** The measure with the words before it, as written: `Russian reserves`. */
  readonly phrase: string
}

/** The value of a figure, as values are compared. */
export type Amount = Pick<
  Claim,
  'unit' | 'written' | 'value' | 'low' | 'high' | 'step' | 'digits' | 'isGrown'
>

/** A figure of which no rule tells what it measures: only its number can be compared. */
export type Bare = Amount &
  Pick<Claim, 'figure' | 'isCount' | 'phrase'> & {
    /** Whether words say that it is of other terms or an earlier time; not set for a part or a change. */
    readonly isOther: boolean
    /** Whether its digits can be compared by themselves: not those of shares, prices and sums of one or two digits. */
    readonly isTelling: boolean
  }

/** Claims of an article. Each figure is in one of both lists, or in none. */
export interface Claimed {
  readonly claims: readonly Claim[]
  readonly bare: readonly Bare[]
}

/** A bare number as a claim without a measure. */
export function claimOfBare(bare: Bare): Claim {
  // Field by field: a spread takes several times as long, and this is called for each bare number of a story.
  const { figure, unit, written, value, low, high, step, digits, isGrown, isCount, phrase } = bare
  return {
    figure,
    unit,
    written,
    value,
    low,
    high,
    step,
    digits,
    isGrown,
    isCount,
    phrase,
    origin: figure,
    measure: '',
    governor: null,
    kind: 'state',
    isKnown: false,
    names: NO_WORDS,
    isNamed: false,
    scope: '',
    thing: null,
    period: null,
    isDated: false,
    isPlan: false,
    isMoved: false,
  }
}

const NO_WORDS: readonly string[] = []
