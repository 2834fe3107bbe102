/**
 * The slices of a dump: which line is a title, which names source and date, which are a body.
 * Titles have no form of their own. What says most is a source/date line: the line before it is its
 * title, whatever it holds.
 */

import { type Byline, readByline } from './byline.ts'
import { isChromeWord, type Line } from './chrome.ts'
import { firstCitation } from './citations.ts'
import { endingOf, placeholderLength } from './ends.ts'
import { isLeadLabel, leadLabelAt } from './lead.ts'

/** An article's lines, not yet read. */
export interface Entry {
  readonly title: Line | null
  readonly byline: { readonly line: Line; readonly byline: Byline } | null
  readonly body: readonly Line[]
  /** Nothing follows in the dump. */
  readonly isLast: boolean
}

export interface Entries {
  readonly entries: readonly Entry[]
  /** Lines of no article, in order. */
  readonly strays: readonly Line[]
  /** Chrome words below the top. */
  readonly chrome: readonly Line[]
}

/**
 * What a line looks like as part of a body.
 *
 * - `opening`: starts with a lead label or `Group 1`
 * - `digest`: holds a citation and a bullet mark
 * - `part`: starts with a bullet mark or a later `Group N`
 * - `raw`: long, or cut by ` ...`, or several sentences
 */
export type BodyForm = 'opening' | 'digest' | 'part' | 'raw' | null

const LONGEST_TITLE = 400
const SHORTEST_RAW = 80

/** What a line looks like as part of a body; null for a line that could be a title. */
export function bodyForm(text: string): BodyForm {
  if (leadLabelAt(text, 0) || /^(?:\*\*)?Group 1(?:\*\*)?\s?(?:[:：]|[-*•]\s)/.test(text)) {
    return 'opening'
  }
  if (/^(?:[-*•]\s|(?:\*\*)?Group \d{1,3}(?:\*\*)?\s?(?:[:：]|[-*•]\s))/.test(text)) return 'part'
  if (/\s[-*•]\s/.test(text) && firstCitation(text, 0, text.length)) return 'digest'
  if (text.length > LONGEST_TITLE) return 'raw'
  if (text.length >= SHORTEST_RAW && /(?:\s|[。！？])(?:\.\.\.|…)$/.test(text)) return 'raw'
  return null
}

type Role = 'title' | 'byline' | null

/** Split the lines below the page head into entries. */
export function splitEntries(lines: readonly Line[]): Entries {
  const bylines = lines.map((line) => readByline(line.text))
  const roles = assignRoles(lines, bylines)
  const builder = new Builder(lines, roles)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) continue
    if (roles[at] === 'byline') {
      const byline = bylines[at]
      const title = roles[at - 1] === 'title' ? (lines[at - 1] ?? null) : null
      if (byline) builder.start({ title, byline: { line, byline } })
    } else if (roles[at] === null) builder.take(line, at)
  }
  return builder.finish()
}

/**
 * Tell which lines are titles and which name source and date.
 *
 * Two lines in a row can both have the form of a source/date line. Then the first is the title,
 * unless a free line before it is one already.
 */
function assignRoles(lines: readonly Line[], bylines: readonly (Byline | null)[]): readonly Role[] {
  const roles: Role[] = lines.map(() => null)
  const canBeTitle = (at: number): boolean => {
    const line = lines[at]
    if (!line || roles[at] !== null || isChromeWord(line)) return false
    const form = bodyForm(line.text)
    // `Core Insights: what to watch` is a title where another article's body stands before it.
    const isAfterBody = at > 0 && roles[at - 1] === null
    if (form === 'opening' && isAfterBody) return isColonTitle(line.text)
    return form === null && !(roles[at - 1] === 'byline' && isProse(line.text))
  }
  for (let at = 0; at < lines.length; at++) {
    if (!bylines[at]) continue
    if (canBeTitle(at - 1)) {
      roles[at - 1] = 'title'
      roles[at] = 'byline'
    } else if (bylines[at + 1]) {
      roles[at] = 'title'
      roles[++at] = 'byline'
    } else roles[at] = 'byline'
  }
  return roles
}

function isColonTitle(text: string): boolean {
  return text.length <= 100 && !/\s[-*•]\s|\[\d/.test(text) && !/[.。]$/.test(text)
}

/** Several sentences: between two source/date lines that is a body, not a title. */
function isProse(text: string): boolean {
  return text.length >= SHORTEST_RAW && /[.。]$/.test(text) && /[。.]\s?\S/.test(text.slice(0, -1))
}

function isSentence(text: string): boolean {
  return /[.。!！]["”’）)]*$/.test(text) || endingOf(text, 0, text.length) === 'citation'
}

/** `3. Summary` above `3.1 Futures - …` is a heading of the same body. */
const NUMBERED = /^(?:\d{1,2}[.、)]|[（(]?[一二三四五六七八九十]{1,3}[、）)])/

/** A line that goes on with a digest of several lines: a head by itself. */
function isHeadLine(text: string): boolean {
  return isLeadLabel(text) || /^(?:\*\*)?Group \d/.test(text)
}

interface Draft {
  readonly title: Line | null
  readonly byline: Entry['byline']
  readonly body: Line[]
  /** The last body line is a complete digest line, or cut by ` ...`. */
  isClosed: boolean
}

/** Takes line after line; what a line is depends on the entry before and the line after it. */
class Builder {
  private readonly lines: readonly Line[]
  private readonly roles: readonly Role[]
  private readonly drafts: Draft[] = []
  private readonly strays: Line[] = []
  private readonly chrome: Line[] = []
  /** Null at the top and after chrome in the middle: lines there belong to no article. */
  private current: Draft | null = null

  constructor(lines: readonly Line[], roles: readonly Role[]) {
    this.lines = lines
    this.roles = roles
  }

  start(head: { title?: Line | null; byline?: Entry['byline']; body?: Line }): void {
    const { title = null, byline = null, body } = head
    this.current = { title, byline, body: [], isClosed: false }
    this.drafts.push(this.current)
    if (body) append(this.current, body, bodyForm(body.text))
  }

  take(line: Line, at: number): void {
    if (isChromeWord(line)) {
      this.chrome.push(line)
      this.current = null
      return
    }
    const form = bodyForm(line.text)
    if (this.current) this.proceed(this.current, line, form, at)
    else if (form !== null) this.start({ body: line })
    else if (this.opensDigest(at + 1) || this.isCutTitle(at)) this.start({ title: line })
    else this.strays.push(line)
  }

  finish(): Entries {
    const drafts = joinFooter(this.drafts)
    const ended = this.current !== null
    const entries = drafts.map(({ title, byline, body }, at) => ({
      title,
      byline,
      body,
      isLast: ended && at === drafts.length - 1,
    }))
    return { entries, strays: this.strays, chrome: this.chrome }
  }

  /** A line after the head of an article: its body, or the title of the next. */
  private proceed(current: Draft, line: Line, form: BodyForm, at: number): void {
    if (form === 'opening' && opensTwice(current, line.text)) this.start({ body: line })
    else if (form === null && this.isTitle(current, line.text, at)) this.start({ title: line })
    else append(current, line, form)
  }

  private isTitle(current: Draft, text: string, at: number): boolean {
    if (isHeadLine(text)) return false
    const next = this.free(at + 1)
    const form = next ? bodyForm(next.text) : null
    if (current.body.length === 0) {
      // Else the line is a preface: titles do not end with a stop.
      return form === 'opening' && !isSentence(text) && current.byline !== null
    }
    if (form === 'opening') return !isSentence(text) || current.isClosed
    if (form === 'digest') return current.isClosed && !NUMBERED.test(text)
    if (next || at !== this.lines.length - 1) return false
    const isProseAfterLines = current.body.length > 1 && isSentence(text)
    const isFooter = this.drafts.length === 1 && !current.title && !current.byline
    return !isProseAfterLines && (current.isClosed || (isFooter && !isSentence(text)))
  }

  /** The copy ends with a title, the rest of the page being known. */
  private isCutTitle(at: number): boolean {
    return at === this.lines.length - 1 && this.drafts.length > 0
  }

  private opensDigest(at: number): boolean {
    const form = bodyForm(this.free(at)?.text ?? '')
    return form === 'opening' || form === 'digest'
  }

  private free(at: number): Line | null {
    const line = this.lines[at]
    return line && this.roles[at] === null && !isChromeWord(line) ? line : null
  }
}

/**
 * Whether a line opens a second body: the first is a whole digest on one line, and neither its lead
 * nor its `Group 1` can come again.
 */
function opensTwice({ body, isClosed }: Draft, text: string): boolean {
  const [first] = body
  if (!first || body.length > 1 || !isClosed || bodyForm(first.text) !== 'opening') return false
  if (!/\s-\s.*\s-\s/.test(first.text)) return false
  return leadLabelAt(text, 0) !== null || /Group 1(?!\d)/.test(first.text)
}

function append(draft: Draft, line: Line, form: BodyForm): void {
  draft.body.push(line)
  if (form !== null) draft.isClosed = closes(line.text, form)
}

function closes(text: string, form: BodyForm): boolean {
  if (form === 'raw') return /(?:\.\.\.|…)$/.test(text)
  if (endingOf(text, 0, text.length) !== 'open') return true
  return placeholderLength(text.slice(text.lastIndexOf(' - ') + 3)) > 0
}

/** Body first, then the only title as the last lines: they are one article. */
function joinFooter(drafts: readonly Draft[]): readonly Draft[] {
  const [first, last] = drafts
  if (drafts.length !== 2 || !first || !last) return drafts
  if (first.title || first.byline || !last.title || last.body.length > 0) return drafts
  return [{ ...last, body: first.body }]
}
