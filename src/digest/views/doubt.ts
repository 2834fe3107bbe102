/** What is in doubt, as lists of doubts show it. */
import type { Disagreement, Names } from '../digest.ts'
import { isOpen } from '../doubts/disputed.ts'
import { type Amount, amountOf } from './amount.ts'
import { thinned } from './thinned.ts'

/** Figures that differ, or a date that does not fit. */
export interface Doubt {
  /** Where its figures stand side by side. */
  readonly permalink: string
  /** In each language that its texts name it in. */
  readonly subjects: Names
  /** Lowest first, each once; of many the lowest, the highest and some between. */
  readonly values: readonly Amount[]
  /** Day of the article whose date in the text cannot fit; null for figures. */
  readonly published: string | null
}

/** How many there are of each kind. */
export interface DoubtCounts {
  readonly figures: number
  readonly dates: number
}

/** Values of a doubt in one line. */
const VALUES = 4

function doubtOf(found: Disagreement): Doubt {
  const { permalink, kind, subjects, members } = found
  const values = new Map(
    members.map(({ figure }) => [figure.value ?? figure.raw, amountOf(figure)] as const),
  )
  return {
    permalink,
    subjects,
    values: thinned([...values.values()], VALUES),
    published: kind === 'date' ? (members[0]?.article.published?.slice(0, 10) ?? null) : null,
  }
}

/** Only open ones: a dismissed doubt is told on the figures page. */
export function openDoubts(disagreements: readonly Disagreement[]): readonly Doubt[] {
  return disagreements.filter(isOpen).map(doubtOf)
}

/** Open ones. */
export function countDoubts(disagreements: readonly Disagreement[]): DoubtCounts {
  const open = disagreements.filter(isOpen)
  const dates = open.filter(({ kind }) => kind === 'date').length
  return { figures: open.length - dates, dates }
}
