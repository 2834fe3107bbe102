/**
 * The head of a mail, and a mail that is the article: nothing below its head has a title of its own.
 *
 * ```text
 * From: Desk Notes <desk@notes.example>
 * Date: Wed, 12 Nov 2025 07:20
 * Subject: Freight rates slip
 *
 * Core Viewpoint - Rates fell 12% [1].
 * ```
 */

import { fold } from '../../text/fold.ts'
import { hasHan } from '../../text/han.ts'
import type { Range } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { dateAtEnd } from '../byline/dates.ts'
import type { Line } from '../page/chrome.ts'
import { isFooter } from '../page/footer.ts'
import { lineSign } from '../signs.ts'
import type { NamedByline } from './namedByline.ts'
import type { Page } from './page.ts'

/** What it says, as lines of the dump; their numbers count from the first. */
export interface Mail {
  /** The subject, or the line below the head that says it again. */
  readonly title: Line
  /** First line of the text. */
  readonly text: number
  readonly byline: NamedByline
}

/** In simplified characters. A ship goes `From: Shanghai`, `To: Rotterdam` on a `Date:`, too. */
const WORDS = {
  subject: 'subject|betreff|主题|主旨',
  from: 'from|von|发件人|寄件人',
  date: 'sent|date|gesendet|datum|发送时间|日期|时间',
  other:
    'to|cc|bcc|an|kopie|收件人|抄送|密送|附件|回复地址|attachments?|anlagen?|anhang|importance|priority|wichtigkeit|priorität|重要性|优先级',
}
const SUBJECT = labelled(WORDS.subject)
const FROM = labelled(WORDS.from, '["“]?')
const DATE = labelled(WORDS.date)
const ANY = labelled(Object.values(WORDS).join('|'))
/** `Reply-To: …`, `MIME-Version: 1.0`: what programs and lists add has hyphens and capitals; `Year-on-year: 3%` is none. */
const ADDED = /^(?:\p{Lu}[\p{L}\d]*-)+\p{Lu}[\p{L}\d]*:\s/u

function labelled(words: string, behind = ''): RegExp {
  return new RegExp(`^(?:${words})\\s?[:：]\\s*${behind}`, 'i')
}

const SHORTEST_HEAD = 3
/** Of ten thousand senders each would be looked at from each. */
const LONGEST_HEAD = 20
const LONGEST_LABEL = 32

/** How many lines from one on are the head of a mail, which has a subject or the address of who wrote it; 0 for none. */
export function mailHead(lines: readonly Line[], from: number): number {
  const labelOf = (line: Line | undefined): string =>
    simplified(line?.text.slice(0, LONGEST_LABEL) ?? '')
  const isOfHead = (label: string): boolean => ANY.test(label) || ADDED.test(label)
  let to = from
  while (to < from + LONGEST_HEAD && isOfHead(labelOf(lines[to]))) to++
  if (to - from < SHORTEST_HEAD) return 0
  const head = lines.slice(from, to)
  const saysSubject = head.some((line) => SUBJECT.test(labelOf(line)))
  const isMail = saysSubject || head.some(({ text }) => /\S@\S/.test(text))
  return isMail && head.some((line) => FROM.test(labelOf(line))) ? to - from : 0
}

/** An answer is no article, and who sends one on did not write it. */
const ANSWERED = /^(?:re|aw|回复|答复)\s?[:：]/i
const SENT_ON = /^(?:(?:fwd?|wg|转发)\s?[:：]\s*)+/i
/** Behind the name: its address. */
const ADDRESS = /["”]?\s*(?:[<＜([（].*|\S+@\S+)?$/
/** Twice as much is said by as many characters in Chinese. */
const SHORTEST_TEXT = 60
const SHORTEST_HAN = 20
const FEWEST_ITEMS = 2

/**
 * The mail whose head begins at a line.
 *
 * @param isBelowOthers Whether articles stand above: what people wrote to each other is none.
 */
export function mailAt(page: Page, at: number, isBelowOthers: boolean): Mail | null {
  const { lines } = page
  const to = at + mailHead(lines, at)
  const subject = lineOf(lines, at, to, SUBJECT)
  if (!subject || ANSWERED.test(simplified(subject.text))) return null
  const sentOn = SENT_ON.exec(simplified(subject.text))?.[0].length ?? 0
  const words = { ...subject, start: subject.start + sentOn, text: subject.text.slice(sentOn) }
  if (words.text === '') return null
  const isAgain = fold(page.line(to).text) === fold(words.text)
  const text = isAgain ? to + 1 : to
  if (!isArticle(page, text, isBelowOthers)) return null
  const title = (isAgain ? lines[to] : undefined) ?? words
  return { title, text, byline: bylineOf(lines, at, to, { title, isSentOn: sentOn > 0 }) }
}

/** What stands behind a label, in a line of a head. */
function lineOf(lines: readonly Line[], at: number, to: number, label: RegExp): Line | null {
  for (const { start, end, text } of lines.slice(at, to)) {
    const length = label.exec(simplified(text))?.[0].length ?? 0
    if (length > 0) return { start: start + length, end, text: text.slice(length) }
  }
  return null
}

/** Whether the text of a mail is a digest without a title, or running text or a list alone. */
function isArticle(page: Page, from: number, isBelowOthers: boolean): boolean {
  if (page.line(from).opensDigest) return true
  let isText = false
  let items = 0
  for (let at = from; at < page.lines.length && mailHead(page.lines, at) === 0; at++) {
    const { text, byline, form, opensDigest } = page.line(at)
    // Its title stands above.
    if (byline?.source && byline.published) return false
    if (at > from && opensDigest && !page.line(at - 1).isSentence) return false
    const shortest = hasHan(text) ? SHORTEST_HAN : SHORTEST_TEXT
    isText ||= text.length >= shortest && form === null && !isFooter(text)
    if (lineSign(text, 0)) items++
  }
  return (isText || items >= FEWEST_ITEMS) && !isBelowOthers
}

function bylineOf(
  lines: readonly Line[],
  at: number,
  to: number,
  { title, isSentOn }: { readonly title: Line; readonly isSentOn: boolean },
): NamedByline {
  const head = lines.slice(at, to)
  const from = isSentOn ? null : lineOf(lines, at, to, FROM)
  const dated = isSentOn ? undefined : head.find(({ text }) => DATE.test(simplified(text)))
  const date = dated ? dateAtEnd(dated.text) : null
  const source = from?.text.replace(ADDRESS, '').trim() ?? ''
  const isSaid = (line: Line): boolean =>
    (source !== '' && line.end === from?.end) || (date !== null && line === dated)
  /** The address, and that it was sent on. */
  const others: Range[] = []
  if (from && source !== '') {
    const address = from.text.slice(source.length)
    if (address !== '') others.push({ start: from.end - address.trimStart().length, end: from.end })
  }
  const subject = head.find(({ end }) => end === title.end)
  if (subject && isSentOn) {
    const { length } = subject.text.slice(0, title.start - subject.start).trimEnd()
    others.push({ start: subject.start, end: subject.start + length })
  }
  return {
    source: source === '' ? null : source,
    published: date?.published ?? null,
    fault: date?.fault ?? null,
    raw: dated && date ? dated.text.slice(date.start, date.end) : null,
    dateAt: (dated?.start ?? 0) + (date?.start ?? 0),
    isInText: false,
    isFlash: false,
    asides: [...head.filter((line) => !isSaid(line) && line.end !== title.end), ...others],
    start: head[0]?.start ?? title.start,
    end: head.at(-1)?.end ?? title.end,
  }
}
