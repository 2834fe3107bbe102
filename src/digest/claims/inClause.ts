/** The clause of a figure, and whether its words say that the number is no claim of its measure. */
import type { ArticleFigure } from '../digest.ts'
import { PART, TERMS, WIDE } from '../facts/hints.ts'
import { clauseOf, type FigureClause, latest } from './clause.ts'
import { endsChange } from './moved.ts'
import { isUnderTerms, LIMIT } from './otherTerms.ts'
import { AMONG, isPart } from './parts.ts'
import { GUESSED, WAS_TO } from './plans.ts'
import { rateOf } from './scope.ts'
import type { Sentence } from './sentence.ts'

/** Where a figure stands, and what is said right around it. */
export interface InClause {
  readonly figure: ArticleFigure
  readonly sentence: Sentence
  /** In the sentence. */
  readonly at: number
  readonly clause: FigureClause
  /** Where the figure ends in the clause. */
  readonly end: number
  /** The clause up to the figure; the same without the space at its end; and what follows it. */
  readonly left: string
  readonly before: string
  readonly after: string
  /** `day` of `a day`; null for none. */
  readonly rate: string | null
}

/** A figure in its clause. */
export function inClause(figure: ArticleFigure, sentence: Sentence): InClause {
  const at = figure.start - sentence.start
  const clause = clauseOf(sentence.text, at, at + figure.raw.length)
  const end = clause.at + figure.raw.length
  const left = clause.text.slice(0, clause.at)
  const before = left.trimEnd()
  const after = clause.text.slice(end)
  const rate = rateOf(after, sentence.hints)
  return { figure, sentence, at, clause, end, left, before, after, rate }
}

/** In place of a claim: words say that the number is another than that of the measure. */
export const OTHER = 'other'
/** The same: a part, a change or a plan, which another may tell as the number itself. */
export const PARTIAL = 'partial'
/** Whether words say that the number is another than that of the measure, or a part of it. */
export function anotherThan({
  figure: { unitKind },
  sentence: { text: sentence, hints },
  at,
  clause: { text },
  end,
  before,
  after,
  rate,
}: InClause): typeof OTHER | typeof PARTIAL | null {
  // `after 5,138 cases this year` is a count, `after 40.9 billion` an earlier sum.
  const isAfter = unitKind === 'count' && before.endsWith('after')
  if (WAS_TO.before(before, before.length)) return OTHER
  if (!isAfter && endsChange(before)) return PARTIAL
  if ((hints & PART) !== 0 && isPart(rate === null ? text : text.slice(0, end))) return PARTIAL
  if (GUESSED.test(after) || LIMIT.before(before, before.length)) return OTHER
  if ((hints & TERMS) !== 0 && isUnderTerms(text, latest(sentence, at))) return OTHER
  // 242人中241人遇难: the first is not of the dead.
  return (hints & WIDE) !== 0 && AMONG.test(after) ? PARTIAL : null
}
