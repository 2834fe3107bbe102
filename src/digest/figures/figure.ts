/** A quoted quantity, e.g. `$8.5 billion`; what counts as one is told in the README of this folder. */

export type UnitKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'mass'
  | 'energy'
  | 'count'
  | 'multiple'
  | 'duration'
  | 'fraction'
  | 'rate'
  | 'other'

export type Qualifier = 'over' | 'under' | 'about' | 'up-to' | 'at-least'

/** How the subject was told from the clause; stated in the data and on the page. */
type SubjectMethod = 'of' | 'before' | 'after' | 'verb' | 'none'

/** A quantity in one text. */
export interface Quantity {
  /** As written: sign, currency, number, scale, unit; without the qualifier. */
  readonly raw: string
  /** UTF-16 code units in the text. */
  readonly start: number
  readonly end: number
  /** In base units (85亿美元: 8500000000); null for a range. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** `USD`, `%`, `t`, `CNY/g`, the counted noun; null for a bare fraction. */
  readonly unit: string | null
  readonly unitKind: UnitKind
  /** ISO 4217 code of money and of rates of money. */
  readonly currency: string | null
  readonly qualifier: Qualifier | null
}

export interface Subject {
  /** Noun phrase of its clause, never invented; null where the rules cannot tell. */
  readonly subject: string | null
  readonly subjectMethod: SubjectMethod
}

/** A quantity with what it is about. */
export interface Figure extends Quantity, Subject {
  /** The clause it stands in, as written. */
  readonly context: string
  /** Where `raw` begins in `context`, in UTF-16 code units. */
  readonly contextAt: number
}
