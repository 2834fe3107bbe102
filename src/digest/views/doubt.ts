/** What is in doubt, as lists of doubts show it. */
import { langOf } from '../../text/lang.ts'
import type { Disagreement, Names, Text } from '../digest.ts'
import { newestOf } from '../doubts/cases.ts'
import { isOpen } from '../doubts/disputed.ts'
import { byNewest } from '../newest.ts'
import { type Amount, amountOf } from './amount.ts'
import { newestFirst } from './casesShown.ts'
import { shorten } from './row.ts'
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
  /** Of its newest article, and of the newest with a title in the other language: words of a figure alone may name nobody. */
  readonly titles: Names
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

/** Characters of a title: two lines or three of a margin. */
const TITLE = { en: 64, 'zh-Hans': 32, 'zh-Hant': 32 } as const

function doubtOf(found: Disagreement): Doubt {
  const { permalink, kind, subjects, members } = found
  const values = new Map<number | string, Amount>()
  for (const { figure } of members) {
    const key = figure.value ?? figure.raw
    // Of one that some write in digits and some in words, the digits are read at a glance.
    if (!/\d/.test(values.get(key)?.text ?? '')) values.set(key, amountOf(figure))
  }
  return {
    permalink,
    subjects,
    values: thinned([...values.values()], VALUES),
    day: newestOf(members)?.slice(0, 10) ?? null,
    titles: titlesOf(members),
    published: kind === 'date' ? (members[0]?.article.published?.slice(0, 10) ?? null) : null,
    note: noteOf(found),
  }
}

function titlesOf(members: Disagreement['members']): Names {
  const titles = members
    .map(({ article }) => article)
    .sort(byNewest)
    .map(({ title }) => title)
  const [first = { text: '', lang: 'en' } satisfies Text] = titles
  const other = titles.find(({ lang }) => (lang === 'en') !== (first.lang === 'en'))
  const cut = ({ text, lang }: Text): Text => ({ text: shorten(text, TITLE[lang]), lang })
  return other ? [cut(first), cut(other)] : [cut(first)]
}

/** What the editor says of one that was looked into; null of an open one. */
export function noteOf({ note }: Pick<Disagreement, 'note'>): Text | null {
  return note === null ? null : { text: note, lang: langOf(note) }
}

/** The first open ones of a list, newest first: by their distance the same stood there for years. */
export function openDoubts(disagreements: readonly Disagreement[], most: number): readonly Doubt[] {
  return newestFirst(disagreements.filter(isOpen)).slice(0, most).map(doubtOf)
}

/** The same, and behind them those that were looked into. */
export function doubtsOf(disagreements: readonly Disagreement[], most: number): readonly Doubt[] {
  const dismissed = newestFirst(disagreements.filter((found) => !isOpen(found)))
  const open = openDoubts(disagreements, most)
  const left = dismissed.slice(0, most - open.length)
  return [...open, ...left.map(doubtOf)]
}

/** Open ones. */
export function countDoubts(disagreements: readonly Disagreement[]): DoubtCounts {
  const open = disagreements.filter(isOpen)
  const dates = open.filter(({ kind }) => kind === 'date').length
  return { figures: open.length - dates, dates }
}
