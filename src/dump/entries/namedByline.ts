/** Source and date of an article, said on one line or several, or by the first words of its text. */

import type { Range } from '../../text/lines.ts'
import { parted } from '../byline/authors.ts'
import { type Byline, shifted, sourceName } from '../byline/byline.ts'
import { datelineOf } from '../byline/dateline.ts'
import { readLabelled } from '../byline/labelled.ts'
import type { Line } from '../page/chrome.ts'
import type { Role } from './titles.ts'

/** Source and date with their place in the text. */
export interface NamedByline extends Range, Pick<Byline, 'source' | 'published' | 'fault'> {
  /** The date as written, and where it starts; null for none. */
  readonly raw: string | null
  readonly dateAt: number
  /** The line is kept as text: the article begins with it, or it is among the asides. */
  readonly isInText: boolean
  /** A clock below the heading of a day: a flash, whose text is no digest. */
  readonly isFlash: boolean
  /** What else is said there: who wrote it, where it stands. */
  readonly asides: readonly Range[]
}

/** @param bylines What the lines say, if they have the form of a line of both. */
export function named(
  lines: readonly Line[],
  roles: readonly Role[],
  bylines: readonly (Byline | null)[],
): NamedByline | null {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return null
  const dateline = first === last && !bylines[0] && roles[0] === 'byline' ? ofDateline(first) : null
  // The place that it names as well is kept with all of the line.
  if (dateline) return { ...dateline, asides: [first] }
  const asides: Range[] = []
  let source: string | null = null
  let dated: Byline | null = null
  let dateAt = first.start
  for (const [at, line] of lines.entries()) {
    const byline = bylines[at] ?? null
    const role = roles[at]
    const labelled = readLabelled(line.text, byline)
    const isName = role === 'source' && labelled?.kind !== 'source'
    const { name, author } = isName ? parted(line.text) : { name: '', author: null }
    const others =
      role === 'source' && labelled?.kind === 'source'
        ? labelled.others
        : author
          ? [author]
          : (byline?.others ?? [])
    if (role === 'aside') asides.push(line)
    else asides.push(...others.map((part) => shifted(part, line.start)))
    if (role === 'source') source = labelled?.kind === 'source' ? labelled.name : sourceName(name)
    if (role !== 'byline') continue
    dated = byline ?? (labelled?.kind === 'date' ? labelled.byline : null)
    if (dated) dateAt = line.start + dated.rawAt
  }
  return {
    source: source ?? dated?.source ?? null,
    published: dated?.published ?? null,
    fault: dated?.fault ?? null,
    raw: dated?.raw ?? null,
    dateAt,
    isInText: false,
    isFlash: dated?.form === 'above',
    asides,
    start: first.start,
    end: last.end,
  }
}

/** Source and date of `新华社北京11月9日电`, which a line begins with. */
export function ofDateline({ text, start }: Line): NamedByline | null {
  const dateline = datelineOf(text)
  if (!dateline) return null
  const { source, published, fault, raw, at, end } = dateline
  return {
    source,
    published,
    fault,
    raw,
    dateAt: start + at,
    isInText: true,
    isFlash: false,
    asides: [],
    start,
    end: start + end,
  }
}

/** An article whose source its title or its text says alone, with a date on a line of its own. */
export function withSource(byline: NamedByline, below: readonly (Line | undefined)[]): NamedByline {
  if (byline.source !== null) return byline
  for (const line of below) {
    const dateline = line && ofDateline(line)
    if (!dateline || dateline.start < byline.start) continue
    const [start, end] = [
      Math.min(byline.start, dateline.start),
      Math.max(byline.end, dateline.end),
    ]
    return { ...byline, source: dateline.source, start, end }
  }
  return byline
}

/** Lines between them and a body are one piece, as a table is. */
export function withAsides(byline: NamedByline, asides: readonly Line[]): NamedByline {
  const [first, last] = [asides[0], asides.at(-1)]
  if (!first || !last) return byline
  return { ...byline, asides: [...byline.asides, { start: first.start, end: last.end }] }
}
