/**
 * Pages that were pasted one below the other into one file. Each is read as if it were alone, so that its topic, its
 * numbers and the end of its copy say nothing of the others.
 *
 * ```text
 * Workflow            Zinc                Topic: Tin
 * Zinc                Search documents
 * icon                                    Tin climbs
 * Search documents    Zinc climbs         Reuters· 2025-11-09 08:41
 * ```
 */

import { isTableHead } from '../articleTable.ts'
import { bodyForm, isSentence } from '../body/bodyForm.ts'
import { type Byline, readByline } from '../byline/byline.ts'
import { labelledTopic, readLabelled, titleLabel, withoutMark } from '../byline/labelled.ts'
import { isBelowTitle } from '../page/belowTitle.ts'
import { isBesideWord, isMenuText, isSearchWord, type Line, menuFrom } from '../page/chrome.ts'
import { isFooter } from '../page/footer.ts'
import { datedLines } from './days.ts'
import { mailHead } from './mail.ts'
import { PageLine } from './page.ts'

/** The lines that tell a page, `to` being the first below them. */
interface Head {
  readonly from: number
  readonly to: number
  readonly hasTopic: boolean
  /** It is one line, which stands above articles or below them. */
  readonly isLabel: boolean
}

/** `Apple Inc.`, which is no sentence. */
const COMPANY = /^(?:[\p{Lu}\d][\p{L}\d.&'’-]*,?\s){1,4}(?:Inc|Co|Corp|Ltd)\.$/u
/** Lines above `Search documents` that are of its head, and lines below a topic among which an article begins. */
const MOST_ABOVE = 3
/** Of a mail. */
const LONGEST_MAIL = 10

/** The lines of each page, in order; all lines where there is one. */
export function pagesIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const starts = [0]
  let [read, hasHead, hasArticle, hasTopic] = [0, false, false, false]
  for (const { from, to, ...head } of headsIn(lines)) {
    const above = lines.slice(read, from)
    hasArticle ||= above.some(isOfArticle) || namesDay(above)
    read = to
    // Where none stands above the first article, those of others may be of the articles above them.
    if (head.isLabel && hasArticle && !hasHead) continue
    hasHead = true
    // `Search documents` below all that there is ends its page.
    const isEnd = to === lines.length && !head.hasTopic
    // A head without a topic goes on below another, and so do menus above the first.
    if (!isEnd && (hasArticle || (hasTopic && head.hasTopic))) {
      starts.push(from)
      hasArticle = false
      hasTopic = head.hasTopic
    } else hasTopic ||= head.hasTopic
  }
  return starts.map((start, at) => lines.slice(start, starts[at + 1]))
}

/** Above flashes. */
function namesDay(lines: readonly Line[]): boolean {
  return datedLines(lines.map((line) => new PageLine(line))).days.length > 0
}

function headsIn(lines: readonly Line[]): readonly Head[] {
  const heads: Head[] = []
  for (let at = 0; at < lines.length; at++) {
    const head = headAt(lines, at, heads.at(-1)?.to ?? 0)
    if (head) heads.push(head)
  }
  return heads
}

/** @param above End of the head above. */
function headAt(lines: readonly Line[], at: number, above: number): Head | null {
  if (isSearchWord(lines[at])) return headAbove(lines, at, above)
  const last = menuFrom(lines, at)
  const isWhole = last !== null && [1, 2].some((below) => isSearchWord(lines[last + below]))
  if (last !== null && !isWhole) return headAbove(lines, last, above)
  if (!saysTopicOfPage(lines, at)) return null
  return { from: at, to: at + 1, hasTopic: true, isLabel: true }
}

/** @param last The last line of the head. */
function headAbove(lines: readonly Line[], last: number, above: number): Head {
  let [from, hasTopic] = [last, false]
  while (from > Math.max(above, last - MOST_ABOVE)) {
    const isTopic = !hasTopic && mayBeTopic(lines, from - 1)
    if (!isTopic && !isBesideWord(lines[from - 1])) break
    hasTopic ||= isTopic
    from--
  }
  return { from, to: last + 1, hasTopic, isLabel: false }
}

function mayBeTopic(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (!line || isBesideWord(line)) return false
  if (isBesideWord(lines[at - 1]) && isMenuText(line)) return true
  // A text of one line, which the end of a copy cut.
  if (/ - /.test(line.text) && readByline(lines[at - 1]?.text ?? '')) return false
  return !isOfArticle(line) || COMPANY.test(line.text)
}

/** Source and date, text, or the columns of a table: what the head of a page seldom has. */
function isOfArticle(line: Line | undefined): boolean {
  if (!line) return false
  const { text } = line
  const byline = readByline(text)
  if (isNamed(byline) || bodyForm(text) !== null || isSentence(text) || isTableHead(text))
    return true
  const labelled = readLabelled(text, byline)
  // A day alone may stand above the words of a page.
  return labelled?.kind === 'source' || (labelled?.kind === 'date' && labelled.byline.rawAt > 0)
}

function isNamed(byline: Byline | null): boolean {
  return byline !== null && (byline.form === 'certain' || byline.source !== null)
}

/**
 * `Topic: Tin` above a title, with source and date or a digest below it. Between title and text it is of that article,
 * and in a mail its subject.
 */
function saysTopicOfPage(lines: readonly Line[], at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]]
  if (!line || !below || labelledTopic(withoutMark(line.text)) === null) return false
  if (bodyForm(line.text) !== null || isSentence(line.text)) return false
  if (isOfArticle(below) || isBesideTitle(below)) return false
  if (above && (titleLabel(above.text) > 0 || isBesideTitle(above))) return false
  for (let from = Math.max(0, at - LONGEST_MAIL); from < at; from++)
    if (mailHead(lines, from) > at - from) return false
  const next = lines.slice(at + 2, at + 2 + MOST_ABOVE)
  const opening = next.find((one) => isOfArticle(one) || isSearchWord(one))
  return opening !== undefined && opensArticle(opening)
}

/** What stands between a title and its text: source, date, who wrote it, words, a button. */
function isBesideTitle({ text }: Line): boolean {
  const byline = readByline(text)
  if (isNamed(byline) || readLabelled(text, byline) !== null) return true
  return isBelowTitle(text) || isFooter(text)
}

/** Not the head of another page, and no item or sentence, which may go on below `Topic: the mines of Peru`. */
function opensArticle(line: Line): boolean {
  const { text } = line
  if (isSearchWord(line)) return false
  const form = bodyForm(text)
  return form === null ? !isSentence(text) : form !== 'part'
}
