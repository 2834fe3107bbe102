/** The slices of a dump: which lines are title, source and date, and body of one article. */

import { type BodyForm, isFirstNumber, isHeadLine } from '../body/bodyForm.ts'
import { groupLabelAt } from '../body/groupLabel.ts'
import { isLeadHeading, isLeadLabel, summaryLabel } from '../body/lead.ts'
import { endingOf, endsCited, placeholderLength } from '../ends.ts'
import { isButton } from '../page/belowTitle.ts'
import type { Line } from '../page/chrome.ts'
import { isFooter } from '../page/footer.ts'
import { isOtherMark, lineSign } from '../signs.ts'
import { width } from '../width.ts'
import { Openings, opensTwice } from './again.ts'
import { closedEntries, countedEntries } from './closedEntries.ts'
import { isCutTitle, isDateAlone, saysOrigin } from './cutTitle.ts'
import { datedLines } from './days.ts'
import type { Entries, Entry } from './entry.ts'
import { named, ofDateline, withAsides, withSource } from './namedByline.ts'
import { numberedEntries } from './numberedEntries.ts'
import { MOST_BETWEEN, openingBelow, Page, type PageLine } from './page.ts'
import { assignRoles, type Head } from './roles.ts'
import { withoutSenders } from './senders.ts'
import { postedEntry, signedEntry } from './signed.ts'

/**
 * Split the lines below the page head into entries.
 *
 * @param hasHead Whether there is a page head.
 */
export function splitEntries(below: readonly PageLine[], hasHead: boolean): Entries {
  const { lines, days } = datedLines(below)
  const page = new Page(lines, hasHead)
  const numbered = numberedEntries(page)
  if (numbered) return { ...numbered, chrome: [...days, ...numbered.chrome] }
  const closed = closedEntries(page)
  if (closed) return { ...closed, chrome: days }
  const { roles } = page
  const heads = assignRoles(page)
  const counted = heads.length === 0 ? countedEntries(page) : null
  if (counted) return { ...counted, chrome: [...days, ...counted.chrome] }
  const signed = postedEntry(page) ?? (heads.length === 0 ? signedEntry(page) : null)
  if (signed) return { ...signed, chrome: days }
  const builder = new Builder(page)
  let next = 0
  for (const [at, line] of lines.entries()) {
    const head = heads[next]
    if (head?.from === at) {
      const { from, to, mail } = head
      const isInText = from === to
      const byline = isInText
        ? ofDateline(line)
        : (mail?.byline ?? named(lines.slice(from, to), roles.slice(from, to)))
      builder.start({
        title: mail?.title ?? titleOf(lines, head),
        byline,
        body: isInText ? line : null,
      })
      next++
    } else if (roles[at] === null) builder.take(line, at)
    else if (roles[at] === 'mail') builder.leave(line)
  }
  return { ...builder.finish(), chrome: days }
}

/** The first lines of a text, to its first sentence: above the dateline of an agency stands `Summary` with what it names. */
function openingOf(body: readonly PageLine[]): readonly PageLine[] {
  const first = body.findIndex(({ isSentence }) => isSentence)
  return first <= MOST_BETWEEN ? body.slice(0, first + 1) : body.slice(0, 1)
}

/** A title on one line or on two. */
function titleOf(lines: readonly PageLine[], { title, isLong }: Head): Line | null {
  const [first, last] = title === null ? [] : [lines[title - 1], lines[title]]
  if (!first || !last || !isLong) return last ?? null
  return { start: first.start, end: last.end, text: `${first.text} ${last.text}` }
}

/** `3. Summary` above `3.1 Futures - …` is a heading of the same body. */
const NUMBERED = /^(?:\d{1,2}[.、)]|[（(]?[一二三四五六七八九十]{1,3}[、）)])/

/** `**Supply**`, `一、供应` */
const MARKED_HEAD = new RegExp(`^\\*\\*[^*]{1,100}\\*\\*[:：]?$|${NUMBERED.source}`)

/** `事件：公司发布三季报，前三季度收入1,309亿元。`: above a digest a title may be a sentence, but hardly one of parts and with a stop. */
function isText({ text, isSentence }: PageLine): boolean {
  return isSentence && /[，,；;].*[。.]$/.test(text) && width(text) > WIDEST_TITLE
}

const WIDEST_TITLE = 60

/** What a page offers or counts, between source and date and the body. */
function isButtonLine({ text, form, isCited, isOfButtons }: PageLine): boolean {
  return (
    isOfButtons ||
    COUNTED.test(text) ||
    (form === null && !isCited && (isButton(text) || isFooter(text)))
  )
}

/** `👍 12  💬 3` */
const COUNTED = /^(?:\p{Extended_Pictographic}\ufe0f?\s*[\d.,]+\s?[kw万]?\s*)+$/u

interface Draft {
  readonly title: Line | null
  readonly byline: Entry['byline']
  /** Between them and the body, and none of either. */
  readonly asides: Line[]
  readonly body: PageLine[]
  readonly openings: Openings
  /** The last body line is a complete digest line, or cut by ` ...`. */
  isClosed: boolean
  /** It is the last line of all. */
  hasJustClosed: boolean
}

/** Takes line after line; what a line is depends on the entry before and the line after it. */
class Builder {
  private readonly page: Page
  private readonly drafts: Draft[] = []
  private readonly strays: Line[] = []
  /** Null where lines belong to no article. */
  private current: Draft | null = null

  /** Whether the lines are of a page of articles, which the copy may have cut behind a title. */
  private readonly isPage: boolean

  constructor(page: Page) {
    this.page = page
    this.isPage = page.hasHead || page.lines.some(({ byline }) => byline?.form === 'certain')
  }

  start(head: { title?: Line | null; byline?: Entry['byline']; body?: PageLine | null }): void {
    const { title = null, byline = null, body } = head
    const lines: PageLine[] = []
    const openings = new Openings(lines)
    const ending = { isClosed: false, hasJustClosed: false }
    this.current = { title, byline, asides: [], body: lines, openings, ...ending }
    this.drafts.push(this.current)
    if (body) append(this.current, body)
  }

  take(line: PageLine, at: number): void {
    const { form } = line
    if (this.current) this.proceed(this.current, line, at)
    else if (this.isOfStrays(line)) this.strays.push(line)
    else if (form !== null || this.opensUntitled(line, at)) this.start({ body: line })
    else if ((this.opensDigest(at + 1) && !isText(line)) || this.isCutTitle(at))
      this.start({ title: line })
    else this.strays.push(line)
  }

  /** Items that cite nothing, below lines of no article: in the middle of a text none begins. */
  private isOfStrays({ form, text, isCited }: PageLine): boolean {
    return form === 'part' && !isCited && !isHeadLine(text) && this.strays.length > 0
  }

  /** A line that ends what is before it and belongs to nothing. */
  leave(line: Line): void {
    this.strays.push(line)
    this.current = null
  }

  finish(): Omit<Entries, 'chrome'> {
    const { articles: drafts, senders } = withoutSenders(joinFooter(this.drafts), this.page.lines)
    const strays = [this.strays, senders].flat().sort((a, b) => a.start - b.start)
    const ended = this.current !== null
    const entries = drafts.map(({ title, byline, asides, body }, at) => ({
      title,
      byline:
        byline && withAsides(withSource(byline, [title ?? undefined, ...openingOf(body)]), asides),
      body,
      isLast: ended && at === drafts.length - 1,
    }))
    return { entries, strays }
  }

  /** A line after the head of an article: its body, or the title of the next. */
  private proceed(current: Draft, line: PageLine, at: number): void {
    const { form } = line
    if (form === 'opening' && opensTwice(current.body, current.isClosed, line.text))
      this.start({ body: line })
    else if (this.isAside(current, at)) current.asides.push(line)
    else if (form === null && this.isTitle(current, line, at)) this.start({ title: line })
    else append(current, line)
  }

  /**
   * `举报`, `点击上方蓝字关注我们`, `#copper`, a standfirst: what stands between source and date and the opening of a
   * digest is of that article. To be another title it would need two articles, one without a text above one without a source.
   */
  private isAside({ byline, body }: Draft, at: number): boolean {
    if (byline === null || byline.isFlash || body.length > 0) return false
    if (isButtonLine(this.page.line(at))) return true
    const opening = openingBelow(at, (below) => this.free(below))
    if (opening === null) return false
    // `摘要：…` is the lead of an article that has no other: whose group is known behind it, or a list below `核心要点：`.
    const between = this.page.lines.slice(at, opening)
    const { text } = this.page.line(opening)
    const isBelowLead =
      groupLabelAt(text, 0)?.hasColon === true ||
      (isLeadHeading(text) && lineSign(this.page.line(opening + 1).text, 0) !== null)
    return !(isBelowLead && between.some((line) => summaryLabel(line.text) !== null))
  }

  private isTitle(current: Draft, { text, isSentence, isCited }: PageLine, at: number): boolean {
    // Cells of a table, however the body goes on behind them.
    if (isHeadLine(text) || text.includes('\t')) return false
    const next = this.free(at + 1)
    if (!next && isDateAlone(text)) return false
    if (current.body.length === 0) return false
    const form = next?.form ?? null
    // Between the lead and `Group 1` of one article: an advert, what a picture shows.
    if (next && current.openings.isOfLead(next.text)) return false
    if (next && current.openings.saysAgain(next.text)) return !isSentence
    // `[3] Takaichi wants stimulus`, `Source: Wind` below a chart; but what opens below it may be of another article.
    if (isCited || saysOrigin(text)) {
      return form === 'opening' && current.isClosed && current.openings.comesAgain(next?.text ?? '')
    }
    if (form === 'opening') return !isSentence || current.isClosed
    if (form === 'digest') return current.isClosed && !NUMBERED.test(text)
    if (next || !this.isLast(at)) return false
    const isProseAfterLines = current.body.length > 1 && isSentence
    // What stands above the body is of the page, and its title there or nowhere.
    const isFirst = this.drafts.length === 1 && this.strays.length === 0
    const isBelow = isFirst && !current.title && !current.byline
    // The last line of a list of sources is none.
    const goesOn = (lineSign(text, 0)?.number ?? 0) > 1
    if (isBelow && !goesOn && !isSentence && !isFooter(text)) return true
    const mayBeCut = this.isPage && current.isClosed && current.hasJustClosed
    return mayBeCut && !isProseAfterLines && isCutTitle(text)
  }

  /** A lead whose label is a line, or a heading in bold or with a number: below it stands what it says, and no title. */
  private opensUntitled({ text, isSentence }: PageLine, at: number): boolean {
    const next = this.free(at + 1)
    if (!next) return false
    if (MARKED_HEAD.test(text) && !isSentence)
      return next.isCited && (next.form === 'part' || isFirstNumber(next.text))
    const isStated = next.form === null && (next.isSentence || next.isCited)
    return isLeadLabel(text) && (next.form === 'part' || isStated)
  }

  /** The copy ends with a title, the rest of the page being known. */
  private isCutTitle(at: number): boolean {
    const isKnown = this.isPage && this.drafts.length > 0
    return isKnown && this.isLast(at) && isCutTitle(this.page.line(at).text)
  }

  private isLast(at: number): boolean {
    return at === this.page.lines.length - 1
  }

  private opensDigest(at: number): boolean {
    const line = this.free(at)
    return line !== null && (line.opensDigest || line.form === 'digest')
  }

  private free(at: number): PageLine | null {
    const line = this.page.lines[at]
    return line && this.page.roles[at] === null ? line : null
  }
}

function append(draft: Draft, line: PageLine): void {
  const { form } = line
  draft.body.push(line)
  if (form !== null) draft.isClosed = closes(line.text, form)
  draft.hasJustClosed = form !== null
}

function closes(text: string, form: BodyForm): boolean {
  // `● Tin rose.` may open running text: nobody knows whether it is over.
  if (form === 'part' && isOtherMark(text) && !endsCited(text, 0, text.length)) return false
  if (form === 'raw') return /(?:\.\.\.|…)$/.test(text)
  if (endingOf(text, 0, text.length) !== 'open') return true
  return placeholderLength(text.slice(text.lastIndexOf(' - ') + 3)) > 0
}

/**
 * Body first, then the title as the last lines: they are one article. Of several, each body has to begin as a digest does, and
 * source and date to stand below each title: a page that was cut at both ends begins in the middle.
 */
function joinFooter(drafts: readonly Draft[]): readonly Draft[] {
  const [first, ...titled] = drafts
  const last = titled.at(-1)
  if (!first || !last || first.title || first.byline || !last.title || last.body.length > 0)
    return drafts
  const areWhole = drafts.every(({ byline, body: [top] }, at) =>
    at < titled.length ? top?.opensDigest : byline !== null,
  )
  if (titled.length > 1 && !(areWhole && titled.every(({ title, byline }) => title && byline)))
    return drafts
  return titled.map((draft, at) => ({ ...draft, body: drafts[at]?.body ?? [] }))
}
