/** A figure in a row of a table, and figures that differ side by side. */
import { langOf } from '../../text/lang.ts'
import { markId } from '../../text/link.ts'
import type { ArticleFigure, ArticleRef, Disagreement, Names, Text } from '../digest.ts'
import { nameOf } from '../refs.ts'
import { type Amount, amountOf } from './amount.ts'
import { noteOf } from './doubt.ts'
import { lineAddress } from './dump.ts'
import { type Mention, mentionOf } from './row.ts'
import { thinned } from './thinned.ts'

export interface FigureRow {
  readonly amount: Amount
  readonly subject: Text | null
  readonly context: Text
  /** Where the figure begins in the context; its length is that of `amount.text`. */
  readonly contextAt: number
  /** Of the statement it stands in. */
  readonly permalink: string
  readonly number: string
  readonly source: Text | null
  /** Name of the first topic of its article. */
  readonly topic: string | null
  readonly published: string | null
  /** Another source that gives it alike; null where there is none. */
  readonly agrees: Mention | null
  readonly line: number
  /** Of that line; null where its file has no page. */
  readonly dump: string | null
}

/** Figures that differ, side by side; or a date that does not fit. */
export interface Case {
  readonly id: string
  readonly kind: Disagreement['kind']
  /** In each language that its texts name it in. */
  readonly subjects: Names
  /** Lowest first; of many the lowest, the highest and some between. */
  readonly members: readonly FigureRow[]
  /** How many more there are in the data. */
  readonly more: number
  readonly spread: number | null
  readonly note: Text | null
  /** The article that takes one of its numbers back; null for none. */
  readonly corrected: Mention | null
}

/** What a row needs beside its figure. */
export interface Around {
  /** Pages of the files, by path. */
  readonly dumps: ReadonlyMap<string, string>
  /** The article of another source that gives a figure alike. */
  readonly agreeing: (figure: string) => ArticleRef | null
}

/** Figures of a disagreement that stand side by side. */
const MEMBERS = 12

/** What disagrees, side by side; of many some. */
export function caseOf(found: Disagreement, around: Around): Case {
  const { id, kind, subjects, members, spread, corrected } = found
  return {
    id,
    kind,
    subjects,
    members: thinned(members, MEMBERS).map(({ figure, article }) =>
      figureRow(figure, article, around),
    ),
    more: Math.max(0, members.length - MEMBERS),
    spread,
    note: noteOf(found),
    corrected: corrected && mentionOf(corrected),
  }
}

/** A row, and what it was made of beside its figure. */
interface MadeRow {
  readonly ref: ArticleRef | null
  readonly page: string | undefined
  readonly other: ArticleRef | null
  readonly row: FigureRow
}

/** The last row of each figure: a dozen pages show it, and again after an edit of other articles. */
const ROWS = new WeakMap<ArticleFigure, MadeRow>()

/**
 * The same object as before where it shows the same.
 *
 * @param ref Its article; without one it says neither source nor day.
 */
export function figureRow(
  figure: ArticleFigure,
  ref: ArticleRef | null,
  { dumps, agreeing }: Around,
): FigureRow {
  const page = dumps.get(figure.place.dump)
  const other = agreeing(figure.id)
  const old = ROWS.get(figure)
  if (old && old.ref === ref && old.page === page && old.other === other) return old.row
  const row = rowOf(figure, ref, page, other)
  ROWS.set(figure, { ref, page, other, row })
  return row
}

function rowOf(
  figure: ArticleFigure,
  ref: ArticleRef | null,
  page: string | undefined,
  other: ArticleRef | null,
): FigureRow {
  const { subject, context, contextAt, insight, number, article, place } = figure
  const lang = langOf(context)
  // Of several texts a file has its own fragments alone.
  const mark = ref?.isJoined ? undefined : markId(article, insight)
  return {
    amount: amountOf(figure),
    subject: subject === null ? null : { text: subject, lang: langOf(subject, lang) },
    context: { text: context, lang },
    contextAt,
    permalink: `${ref?.permalink ?? `a/${article}.html`}#${insight}`,
    number,
    source: ref?.source ? nameOf(ref.source) : null,
    topic: ref?.topics[0]?.name ?? null,
    published: ref?.published ?? null,
    agrees: other === null ? null : mentionOf(other),
    line: place.line,
    dump: page === undefined ? null : lineAddress(page, place.line, mark),
  }
}
