/**
 * Which lines are titles and which name source and date. Titles have no form of their own. What
 * says most is a source/date line: the line before it is its title, whatever it holds.
 */

import { bodyForm, isHeadLine, isSentence } from './bodyForm.ts'
import { type Byline, isAuthorLine, readLabelled, sourceName } from './byline.ts'
import { isChromeWord, type Line } from './chrome.ts'
import { firstCitation } from './citations.ts'
import { summaryLabel } from './lead.ts'
import { isOtherMark } from './signs.ts'
import { width } from './width.ts'

/**
 * `source` for a line that names the source where another has the date, `aside` for one between title and
 * body that says who wrote it, or the like.
 */
export type Role = 'title' | 'source' | 'byline' | 'aside' | null

const SHORTEST_PROSE = 80

/**
 * Tell the roles of lines; null for those of bodies and whatever else.
 *
 * Two lines in a row can both have the form of a source/date line. Then the first is the title,
 * unless a free line before it is one already.
 *
 * @param hasHead Whether a page head stands before the lines.
 */
export function assignRoles(
  lines: readonly Line[],
  bylines: readonly (Byline | null)[],
  hasHead: boolean,
): readonly Role[] {
  const roles: Role[] = lines.map(() => null)
  for (let at = 0; at < lines.length; at++) {
    const place: Place = { lines, bylines, roles, at, hasHead }
    const block = labelledBlock(lines, at)
    if (block.length > 0) {
      for (const role of block) roles[at++] = role
      giveTitle(place)
      at--
      continue
    }
    const form = bylines[at]?.form
    if (!form || (form !== 'certain' && !standsAsByline(place))) continue
    if (isSecondLine(place)) {
      roles[at - 2] = 'title'
      roles[at - 1] = 'source'
      roles[at] = 'byline'
    } else if (giveTitle(place)) roles[at] = 'byline'
    else if (followsAsByline(place)) {
      roles[at] = 'title'
      roles[++at] = 'byline'
    } else roles[at] = 'byline'
  }
  return roles
}

/** Make a title of the line above. */
function giveTitle(place: Place): boolean {
  const { roles, at } = place
  const title = titleAbove(place)
  if (!canBeTitle(place, title)) return false
  roles[title] = 'title'
  if (title === at - 2) roles[at - 1] = 'aside'
  return true
}

/** Where the title is looked for: on the line above, or above that where it names who wrote the article. */
function titleAbove(place: Place): number {
  const { lines, roles, at } = place
  const isAuthored =
    isAuthorLine(lines[at - 1]?.text ?? '') &&
    roles[at - 1] === null &&
    canBeTitle(place, at - 2) &&
    isFresh(place, at - 2)
  return isAuthored ? at - 2 : at - 1
}

/**
 * The roles of lines from one on that say by a word each what they are, one of them the source and one
 * the date; none where they are not all there.
 *
 * ```text
 * 铜价创新高
 * 来源：第一财经
 * 作者：李明
 * 发布时间：2026-11-03 14:20
 * ```
 */
function labelledBlock(lines: readonly Line[], from: number): readonly Role[] {
  const roles: Role[] = []
  for (let at = from; at < lines.length; at++) {
    const kind = readLabelled(lines[at]?.text ?? '')?.kind
    const role = kind === 'date' ? 'byline' : kind === 'other' ? 'aside' : kind
    // A second source belongs to something else.
    if (!role || (role !== 'aside' && roles.includes(role))) break
    roles.push(role)
  }
  return roles.includes('source') && roles.includes('byline') ? roles : []
}

/** Whether the next line has that form, too, for certain or by the body behind it. */
function followsAsByline({ lines, bylines, at }: Place): boolean {
  const form = bylines[at + 1]?.form
  return form === 'certain' || (form !== undefined && opensBody(lines, at + 2))
}

interface Place {
  readonly lines: readonly Line[]
  readonly bylines: readonly (Byline | null)[]
  readonly roles: Role[]
  /** Of the line that may name source and date. */
  readonly at: number
  readonly hasHead: boolean
}

function canBeTitle(place: Place, at: number): boolean {
  const { lines, roles } = place
  const line = lines[at]
  if (!line || roles[at] !== null || isChromeWord(line)) return false
  const form = bodyForm(line.text)
  // `Core Insights: what to watch` is a title where another article's body stands before it.
  const isAfterBody = at > 0 && roles[at - 1] === null
  if (form === 'opening' && isAfterBody) return isColonTitle(line.text)
  const isTitle = form === null || isMarkedTitle(place, line.text)
  return isTitle && !(roles[at - 1] === 'byline' && isProse(line.text))
}

/** `● Exclusive: tin rises` in front of source and date; `- `, `* ` and `• ` open the last item before them. */
function isMarkedTitle({ bylines, at }: Place, text: string): boolean {
  const isMarked = bodyForm(text) === 'part' && isOtherMark(text)
  return isMarked && bylines[at]?.form === 'certain' && !isSentence(text)
}

function isColonTitle(text: string): boolean {
  return text.length <= 100 && !/\s[-*•]\s|\[\d/.test(text) && !/[.。]$/.test(text)
}

/** Several sentences: between two source/date lines that is a body, not a title. */
function isProse(text: string): boolean {
  return (
    text.length >= SHORTEST_PROSE && /[.。]$/.test(text) && /[。.]\s?\S/.test(text.slice(0, -1))
  )
}

/**
 * A date that is not read, or stands alone, could be part of any text: what stands around it has to
 * say that it is the line of source and date.
 */
function standsAsByline(place: Place): boolean {
  const { lines, bylines, at } = place
  const above = titleAbove(place)
  const title = lines[above]
  if (!title || !canBeTitle(place, above) || isSentence(title.text)) return false
  if (bodyForm(lines[at]?.text ?? '') !== null || bylines[at + 1]?.form === 'certain') return false
  const isBeforeBody = opensBody(lines, at + 1)
  const form = bylines[at]?.form
  if (form !== 'dotted' && !isBeforeBody) return false
  if (form === 'spaced') return isSpacedName(place, title) && isFresh(place, above)
  const isBesideBoth = form === 'dotted' && isBeforeBody
  return isBesideBoth || isFresh(place, above) || isSecondLine(place)
}

const NEWS =
  /(?:[社报网台氪]|新闻|财经|证券|在线|客户端|报道|[日时]报|reuters|bloomberg|news|times|post|journal|herald|press|agency)$/i

/**
 * Whether a name in front of a day, without a sign between them, is one of a source: `新华社 2025-11-09`. The
 * first two lines of a dump without a head may as well be its topic and `铜市观察 2025-11-09`, a title.
 */
function isSpacedName({ bylines, at, hasHead }: Place, title: Line): boolean {
  const source = bylines[at]?.source ?? ''
  if (!isSourceName(source)) return false
  return NEWS.test(source) || ((hasHead || at > 1) && width(source) < width(title.text))
}

function opensBody(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  const form = bodyForm(text)
  if (form === 'part') return isHeadLine(text)
  if (form !== null || isHeadLine(text) || summaryLabel(text)) return true
  return bodyForm(lines[at + 1]?.text ?? '') === 'part'
}

/** Whether a line begins something: it is the first, or what stands before it has ended. */
function isFresh({ lines, roles }: Place, at: number): boolean {
  const before = lines[at - 1]
  if (!before || roles[at - 1] !== null || isChromeWord(before)) return true
  return isSentence(before.text) || /(?:\.\.\.|…)$/.test(before.text)
}

/**
 * A date below a line that names the source alone, with the title above it:
 *
 * ```text
 * 铜价创新高
 * 第一财经
 * 2026-11-03 14:20
 * ```
 */
function isSecondLine(place: Place): boolean {
  const { lines, bylines, roles, at, hasHead } = place
  const [title, source] = [lines[at - 2], lines[at - 1]]
  if (!title || !source || bylines[at]?.source !== null) return false
  // What stands behind source and date is the body of that article, however short.
  if (roles[at - 3] === 'byline') return false
  // Without a page head, of two lines the first is the topic.
  if (at === 2 && !hasHead) return false
  if (roles[at - 1] !== null || isChromeWord(source) || !isSourceName(source.text)) return false
  return (
    canBeTitle(place, at - 2) &&
    !isSentence(title.text) &&
    isFresh(place, at - 2) &&
    width(source.text) < width(title.text)
  )
}

const WIDEST_NAME = 40

function isSourceName(text: string): boolean {
  const name = sourceName(text)
  if (name === '' || width(name) > WIDEST_NAME || bodyForm(text) !== null) return false
  return !/[?？!！。:：；;“”"|…%％[\]]/.test(name) && firstCitation(name, 0, name.length) === null
}
