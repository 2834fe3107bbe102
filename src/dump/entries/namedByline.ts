/** Source and date of an article, said on one line or several, or by the first words of its text. */

import { type Range, shifted } from '../../text/lines.ts'
import { parted } from '../byline/authors.ts'
import { type Byline, sourceName } from '../byline/byline.ts'
import { datelineOf } from '../byline/dateline.ts'
import { readLabelled } from '../byline/labelled.ts'
import type { Line } from '../page/chrome.ts'
import { spanning } from '../span.ts'
import type { PageLine, Role } from './page.ts'

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

/** @param roles Of the lines. */
export function named(lines: readonly PageLine[], roles: readonly Role[]): NamedByline | null {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return null
  const isAlone = first === last && !first.byline && roles[0] === 'byline'
  const dateline = isAlone ? ofDateline(first) : null
  // The place that it names as well is kept with all of the line.
  if (dateline) return { ...dateline, asides: [first] }
  const asides: Range[] = []
  let source: string | null = null
  let dated: Byline | null = null
  let dateAt = first.start
  for (const [at, line] of lines.entries()) {
    const role = roles[at]
    const { byline } = line
    if (role === 'aside') {
      asides.push(line)
      continue
    }
    const labelled = readLabelled(line.text, byline)
    let others = byline?.others ?? []
    if (role === 'source') {
      const said = labelled?.kind === 'source' ? labelled : sourceAlone(line.text)
      source = said.name
      if (labelled?.kind === 'source' || said.others.length > 0) others = said.others
    }
    asides.push(...others.map((part) => shifted(part, line.start)))
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

/** A name on its own line, and who wrote the article beside it. */
function sourceAlone(text: string): { readonly name: string; readonly others: readonly Range[] } {
  const { name, author } = parted(text)
  return { name: sourceName(name), others: author ? [author] : [] }
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
    return { ...byline, source: dateline.source, ...spanning(byline, dateline) }
  }
  return byline
}

/** Lines between them and a body are one piece, as a table is. */
export function withAsides(byline: NamedByline, asides: readonly Line[]): NamedByline {
  const whole = spanning(asides[0], asides.at(-1))
  return whole ? { ...byline, asides: [...byline.asides, whole] } : byline
}
