/**
 * A page line by line. What a line looks like is found once: which of its neighbours are title, source or date is asked
 * of each line, and so are these.
 */

import { type BodyForm, bodyForm, isFirstNumber, isHeadLine, isSentence } from '../body/bodyForm.ts'
import { isLeadLabel, leadLabelAt, summaryLabel, summaryLine } from '../body/lead.ts'
import { type Byline, readByline } from '../byline/byline.ts'
import { isCited } from '../citations.ts'
import { isBelowTitle, isBesideButtons, isButton } from '../page/belowTitle.ts'
import type { Line } from '../page/chrome.ts'
import { lineSign } from '../signs.ts'

/**
 * What a line says of an article. `mail` is one of the head of a mail that sends articles on, `aside` one that says who
 * wrote it or the like; null for lines of bodies and whatever else.
 */
export type Role = 'title' | 'source' | 'byline' | 'aside' | 'mail' | null

export class PageLine implements Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What it says, if it has the form of a line of source and date. */
  readonly byline: Byline | null
  /** One of several buttons below each other, or what stands beside them: `Share`, `74`, `5:12`. */
  readonly isOfButtons: boolean
  #form: BodyForm | undefined
  #isSentence: boolean | undefined
  #isCited: boolean | undefined
  #isBelowTitle: boolean | undefined

  constructor(
    { start, end, text }: Line,
    byline: Byline | null = readByline(text),
    isOfButtons = false,
  ) {
    this.start = start
    this.end = end
    this.text = text
    this.byline = byline
    this.isOfButtons = isOfButtons
  }

  /** What it looks like as part of a body. */
  get form(): BodyForm {
    // `5. Oktober 2026` opens no list.
    const isDay = this.byline?.rawAt === 0 && this.byline.published !== null
    if (this.#form === undefined) this.#form = isDay ? null : bodyForm(this.text)
    return this.#form
  }

  get isSentence(): boolean {
    this.#isSentence ??= isSentence(this.text)
    return this.#isSentence
  }

  get isCited(): boolean {
    this.#isCited ??= isCited(this.text)
    return this.#isCited
  }

  /** Who wrote it, or a button: what stands below titles. */
  get isBelowTitle(): boolean {
    this.#isBelowTitle ??= isBelowTitle(this.text)
    return this.#isBelowTitle
  }

  /** Of another article for certain: a first group may be of the lead above it. */
  get opensLead(): boolean {
    return isLeadLabel(this.text) || leadLabelAt(this.text, 0) !== null
  }

  get opensDigest(): boolean {
    return this.form === 'opening' || isLeadLabel(this.text)
  }
}

const NO_LINE = new PageLine({ start: 0, end: 0, text: '' }, null)

export class Page {
  readonly lines: readonly PageLine[]
  /** A page head stands above the lines. */
  readonly hasHead: boolean
  /** Of each line, as they are told. */
  readonly roles: Role[]
  /** Whether one of the lines above is of an article. */
  hasArticle = false
  /** Whether one of them has a second line below its headline. */
  hasDeck = false

  constructor(lines: readonly PageLine[], hasHead: boolean) {
    this.lines = withButtons(lines)
    this.hasHead = hasHead
    this.roles = lines.map(() => null)
  }

  /** Of an empty line where there is none. */
  line(at: number): PageLine {
    return this.lines[at] ?? NO_LINE
  }

  /** The first line from one on that is none of several buttons. */
  belowButtons(from: number): number {
    let at = from
    while (this.line(at).isOfButtons) at++
    return at
  }

  /** Whether a body begins at a line, or with the line below it. */
  opensBody(from: number): boolean {
    const at = this.belowButtons(from)
    const { text, form } = this.line(at)
    if (form === 'part') return isHeadLine(text)
    if (form !== null || isHeadLine(text) || summaryLabel(text) || summaryLine(text)) return true
    const next = this.line(at + 1)
    if (!isFirstNumber(next.text)) return next.form === 'part'
    return next.isCited || lineSign(this.line(at + 2).text, 0)?.number === 2
  }
}

/** Lines, of which those are marked that stand with others as buttons do; their times are no dates. */
function withButtons(lines: readonly PageLine[]): readonly PageLine[] {
  const marked: PageLine[] = []
  for (let at = 0; at < lines.length; at = marked.length) {
    let to = at
    let isSure = false
    for (let line = lines[to]; line && mayBeOfButtons(line); line = lines[++to])
      isSure ||= isButton(line.text)
    const run = lines.slice(at, Math.max(to, at + 1))
    marked.push(
      ...(isSure && run.length > 1 ? run.map((line) => new PageLine(line, null, true)) : run),
    )
  }
  return marked
}

function mayBeOfButtons({ text }: PageLine): boolean {
  return isButton(text) || isBesideButtons(text)
}

/** A line of a page that may name source and date. */
export interface Place {
  readonly page: Page
  readonly at: number
}

/** Lines between source and date and the body. */
export const MOST_BETWEEN = 5

/**
 * The line that opens a digest below others that have no form of their own: a standfirst, `举报`. Below a statement,
 * which is the text of what stands above it, no more of them follow.
 *
 * @param lineAt One that may be one of them or that opening.
 * @returns Null where none is, or no line stands between.
 */
export function openingBelow(from: number, lineAt: (at: number) => PageLine | null): number | null {
  for (let at = from, most = from + MOST_BETWEEN, isOver = false; at <= most; at++) {
    const line = lineAt(at)
    if (line === null) return null
    if (line.isOfButtons) {
      most++
      continue
    }
    if (line.opensDigest) return at > from ? at : null
    if (isOver || line.form !== null || isHeadLine(line.text) || line.isCited) return null
    isOver = line.isSentence
  }
  return null
}
