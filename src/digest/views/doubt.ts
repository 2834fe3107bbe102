/** What is in doubt, as lists of doubts show it. */
import { langOf } from '../../text/lang.ts'
import type { Disagreement, Names, Text } from '../digest.ts'
import { newestArticle } from '../doubts/cases.ts'
import { isOpen } from '../doubts/disputed.ts'
import { nameOf } from '../refs.ts'
import { type Amount, amountOf } from './amount.ts'
import { newestFirst } from './casesShown.ts'
import { thinned } from './thinned.ts'

/** Figures that differ, or a date that does not fit. */
export interface Doubt {
  /** Where its figures stand side by side. */
  readonly permalink: string
  /** In each language that its texts name it in. */
  readonly subjects: Names
  /** Lowest first, each once; of many the lowest, the highest and some between. */
  readonly values: readonly Amount[]
  /** Day of its newest article; null where none has one. */
  readonly day: string | null
  /** That of its newest article; null in a list of one topic. */
  readonly topic: Text | null
  /** Day of the article whose date in the text cannot fit; null for figures. */
  readonly published: string | null
  readonly note: Text | null
}

/** How many there are of each kind. */
export interface DoubtCounts {
  readonly figures: number
  readonly dates: number
}

/** Values of a doubt in one line. */
const VALUES = 4

function doubtOf(found: Disagreement, hasTopic: boolean): Doubt {
  const { permalink, kind, subjects, members } = found
  const values = new Map<number | string, Amount>()
  for (const { figure } of members) {
    const key = figure.value ?? figure.raw
    // Of one that some write in digits and some in words, the digits are read at a glance.
    if (!/\d/.test(values.get(key)?.text ?? '')) values.set(key, amountOf(figure))
  }
  const article = newestArticle(members)
  const [topic] = hasTopic ? (article?.topics ?? []) : []
  return {
    permalink,
    subjects,
    values: thinned([...values.values()], VALUES),
    day: article?.published?.slice(0, 10) ?? null,
    topic: topic ? nameOf(topic) : null,
    published: kind === 'date' ? (members[0]?.article.published?.slice(0, 10) ?? null) : null,
    note: noteOf(found),
  }
}

/** What the editor says of one that was looked into; null of an open one. */
export function noteOf({ note }: Pick<Disagreement, 'note'>): Text | null {
  return note === null ? null : { text: note, lang: langOf(note) }
}

/** The first open ones of a list, newest first: by their distance the same stood there for years. */
export function openDoubts(
  disagreements: readonly Disagreement[],
  most: number,
  { hasTopic }: { readonly hasTopic: boolean },
): readonly Doubt[] {
  return newestFirst(disagreements.filter(isOpen))
    .slice(0, most)
    .map((found) => doubtOf(found, hasTopic))
}

/** The same, and behind them those that were looked into. */
export function doubtsOf(
  disagreements: readonly Disagreement[],
  most: number,
  options: { readonly hasTopic: boolean },
): readonly Doubt[] {
  const dismissed = newestFirst(disagreements.filter((found) => !isOpen(found)))
  const open = openDoubts(disagreements, most, options)
  const left = dismissed.slice(0, most - open.length)
  return [...open, ...left.map((found) => doubtOf(found, options.hasTopic))]
}

/** Open ones. */
export function countDoubts(disagreements: readonly Disagreement[]): DoubtCounts {
  const open = disagreements.filter(isOpen)
  const dates = open.filter(({ kind }) => kind === 'date').length
  return { figures: open.length - dates, dates }
}
