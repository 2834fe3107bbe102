import type { MeasureKind } from './measures.ts'

/** What one figure claims; claims that are alike in all but the value disagree. */
export interface Claim {
  /** Id of the figure. */
  readonly figure: string
  /** The figure whose claim it tells again in another's words; its own id for all others. */
  readonly origin: string
  /** Unit that values are compared in: `USD`, `t`, `people`. */
  readonly unit: string
  /** The one that the text has it in: `ha`; of a count the same. */
  readonly written: string
  /** What it can mean, in that unit: ends of a range, and room for `over` and `about`. */
  readonly low: number
  readonly high: number
  /** As printed, in that unit; the middle of a range. */
  readonly value: number
  /** Half the last printed digit, in that unit. */
  readonly step: number
  /** As written, without zeros at its ends; empty for a range. */
  readonly digits: string
  /** Whether it is by how many times something grew: 增长1.4倍 are 2.4 times as much. */
  readonly isGrown: boolean
  readonly measure: string
  /** The word that it hangs on, where the table has none: `fee`, 客座率; null where none is plain. */
  readonly governor: string | null
  readonly kind: MeasureKind
  /** Of things that are counted: they go by many nouns; an age has but one. */
  readonly isCount: boolean
  /** Told from a word of the table, not from the counted noun alone. */
  readonly isKnown: boolean
  /** Names in its sentence, else those of the text before it, else of the headline. */
  readonly names: readonly string[]
  /** Whether the sentence names any before the figure. */
  readonly isNamed: boolean
  /** What narrows the measure: `wafer`, 海外; equal in claims that can be compared. */
  readonly scope: string
  /** What a measured amount is of: `sugar`; null where it is not told behind the figure. */
  readonly thing: string | null
  readonly period: string | null
  /** Whether the sentence names the period, and not the headline or the lead. */
  readonly isDated: boolean
  readonly isPlan: boolean
  /** Whether the text says that it has moved to this: 死亡人数升至28人. */
  readonly isMoved: boolean
  /** The measure with the words before it, as written: `Russian reserves`. */
  readonly phrase: string
}

/** What a figure can mean, in the unit that figures of its dimension are compared in. */
export type Amount = Pick<
  Claim,
  'unit' | 'written' | 'value' | 'low' | 'high' | 'step' | 'digits' | 'isGrown'
>

/** A figure of which no rule tells what it measures: its number alone can be compared. */
export type Bare = Amount &
  Pick<Claim, 'figure' | 'isCount' | 'phrase'> & {
    /** Whether words say that it is of other terms or what was before: no part and no change. */
    readonly isOther: boolean
    /** Whether its digits can be compared by themselves: no share, price or sum of two. */
    readonly isTelling: boolean
  }

/** What the figures of an article claim; each is in one of both, or in none. */
export interface Claimed {
  readonly claims: readonly Claim[]
  readonly bare: readonly Bare[]
}

/** A bare figure as a claim of nothing. */
export function claimOfBare(bare: Bare): Claim {
  // Field by field: a spread takes several times as long, and each bare figure of a story comes here.
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
