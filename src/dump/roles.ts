/**
 * Which lines are titles and which name source and date. Titles have no form of their own. What
 * says most is a source/date line: the line before it is its title, whatever it holds.
 */

import { simplified } from '../text/simplified.ts'
import { bodyForm, isSentence, MOST_BETWEEN, openingBelow, opensBody } from './bodyForm.ts'
import type { Byline } from './byline.ts'
import { NEWS } from './bylineWords.ts'
import { isChromeWord, type Line } from './chrome.ts'
import { firstCitation } from './citations.ts'
import { datelineOf } from './dateline.ts'
import { namesSource, saysTopic } from './labelled.ts'
import { labelledBlock, mailHead } from './labelledLines.ts'
import { leadLabelAt } from './lead.ts'
import { isSourceName, namedAbove } from './namedAbove.ts'
import { REFERENCES } from './references.ts'
import { lineSign } from './signs.ts'
import { isSourceAlone, opensDigest } from './sourceAlone.ts'
import {
  canBeTitle,
  goesOnAs,
  isBelowTitleLine,
  isFresh,
  isGroup,
  type Place,
  type Role,
  titleAbove,
} from './titles.ts'
import { width } from './width.ts'

/** Where source and date of an article stand. */
export interface Head {
  /** Of the title's line, or of the second where it has two; null for none. */
  readonly title: number | null
  /** Whether it has two. */
  readonly isLong: boolean
  /** Lines that name source, date, and who wrote it. */
  readonly from: number
  /** The same as `from` where the text below the title begins with source and date: `新华社北京11月9日电`. */
  readonly to: number
}

export interface Roles {
  readonly roles: readonly Role[]
  /** In order. */
  readonly heads: readonly Head[]
}

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
): Roles {
  const roles: Role[] = lines.map(() => null)
  const heads: Head[] = []
  const areAbove = datesStandAbove(lines, bylines)
  for (let at = 0; at < lines.length; at++) {
    const place: Place = { lines, bylines, roles, at, hasHead }
    const mail = mailHead(lines, at)
    let block = mail > 0 ? [] : labelledBlock(lines, bylines, at)
    const isUndated = block.length > 0 && !block.includes('byline')
    if ((isUndated && !saysSourceAlone(place, block)) || isTitleOf(place, block)) block = []
    if (mail === 0 && block.length === 0 && isSourceAlone(place)) block = ['source']
    if (mail + block.length > 0) {
      const found = block.length > 0 ? block : new Array<Role>(mail).fill('mail')
      for (const [index, role] of found.entries()) roles[at + index] = role
      const to = at + found.length
      if (mail === 0) heads.push(headAbove(place, at, to))
      at = to - 1
      continue
    }
    const form = bylines[at]?.form
    const isDated = !form && datelineOf(lines[at]?.text ?? '') !== null
    if (isDated && !isItemOf(heads.at(-1), place) && isBelowTitleLine(place)) {
      const isApart = bodyForm(lines[at + 1]?.text ?? '') === 'opening'
      if (isApart) roles[at] = 'byline'
      heads.push(headAbove(place, at, isApart ? at + 1 : at))
      continue
    }
    const isAbove = areAbove || form === 'above'
    if (!form || (form !== 'certain' && !isAbove && !standsAsByline(place))) continue
    roles[at] = 'byline'
    if (isAbove) {
      const hasTitle = bylines[at + 1] === null
      if (hasTitle) roles[at + 1] = 'title'
      heads.push({ title: hasTitle ? at + 1 : null, isLong: false, from: at, to: at + 1 })
      continue
    }
    const named = namedAbove(place)
    if (named) {
      const isLong = takeTitle(place, named.title)
      for (let line = named.title + 1; line < at; line++)
        roles[line] = line === named.source ? 'source' : 'aside'
      heads.push({ title: named.title, isLong, from: named.title + 1, to: at + 1 })
    } else if (!canBeTitle(place, titleAbove(place)) && followsAsByline(place)) {
      roles[at] = 'title'
      roles[++at] = 'byline'
      heads.push({ title: at - 1, isLong: false, from: at, to: at + 1 })
    } else heads.push(headAbove(place, at, at + 1))
  }
  return { roles, heads }
}

/** Whether a dateline is of an insight: it is cited, as all is of an article that has source and date above it. */
function isItemOf(head: Head | undefined, { lines, bylines, at }: Place): boolean {
  const hasByline = head !== undefined && bylines.slice(head.from, head.to).some(Boolean)
  const text = lines[at]?.text ?? ''
  return hasByline && firstCitation(text, 0, text.length) !== null
}

/** A head with the title above it, if what stands there can be one. */
function headAbove(place: Place, from: number, to: number): Head {
  const { roles } = place
  const title = titleAbove(place)
  if (!canBeTitle(place, title)) return { title: null, isLong: false, from, to }
  const isLong = takeTitle(place, title)
  if (title === from - 1) return { title, isLong, from, to }
  roles[title + 1] = 'aside'
  return { title, isLong, from: title + 1, to }
}

/** @returns Whether it begins on the line before. */
function takeTitle(place: Place, at: number): boolean {
  const { roles } = place
  const isLong = goesOnAs(place, at)
  if (isLong) roles[at - 1] = 'title'
  roles[at] = 'title'
  return isLong
}

/**
 * Whether dates stand above what they date, as in lists of flashes: the first line is one, and each has a single
 * line below it; or each has one below it that begins with a head in 【】, and that of the list has none.
 */
function datesStandAbove(lines: readonly Line[], bylines: readonly (Byline | null)[]): boolean {
  const first = bylines.findIndex((byline) => byline !== null)
  if (first < 0 || first > 1 || lines.length < 4 || bylines.at(-1)) return false
  const isFlash = (at: number): boolean => /^【(?!核心|主要|关键)/.test(lines[at]?.text ?? '')
  const dates = bylines.flatMap((byline, at) => (byline ? [at] : []))
  const areAlone = dates.every((at) => {
    const isBare = bylines[at]?.source === null && bylines[at]?.rawAt === 0
    return isBare && !bylines[at + 1] && bodyForm(lines[at + 1]?.text ?? '') === null
  })
  if (!areAlone) return false
  const areSingle = first === 0 && 2 * dates.length === lines.length
  return areSingle || (!(first === 1 && isFlash(0)) && dates.every((at) => isFlash(at + 1)))
}

/** Whether a block that begins with `主题：…` has its title there: the line above it is none, or says less. */
function isTitleOf(place: Place, block: readonly Role[]): boolean {
  const { lines, at } = place
  const text = lines[at]?.text ?? ''
  if (block[0] !== 'aside' || !saysTopic(text)) return false
  return !canBeTitle(place, at - 1) || width(lines[at - 1]?.text ?? '') < width(text)
}

/** Whether lines without a date name the source of an article whose title is above them. */
function saysSourceAlone(place: Place, block: readonly Role[]): boolean {
  const source = place.lines[place.at + block.indexOf('source')]
  return source !== undefined && namesSource(source.text) && isBelowTitleLine(place)
}

/** Whether the next line has that form, too, for certain or by the body behind it. */
function followsAsByline({ lines, bylines, at }: Place): boolean {
  const form = bylines[at + 1]?.form
  return form === 'certain' || (form !== undefined && opensBody(lines, at + 2))
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
  if (isGroup(title.text)) return false
  if (bodyForm(lines[at]?.text ?? '') !== null || bylines[at + 1]?.form === 'certain') return false
  // A name of news and a day tell it also above running text.
  const named = namedAbove(place)
  const wordsAt = (line: number | undefined): string => simplified(lines[line ?? -1]?.text ?? '')
  if (
    NEWS.test(wordsAt(named?.source)) &&
    !REFERENCES.test(wordsAt(named?.title)) &&
    bylines[at]?.published &&
    isSentence(lines[at + 1]?.text ?? '')
  )
    return true
  const isBeforeBody =
    opensBody(lines, at + 1) ||
    ((isBeforeItems(place) || isAboveOpening(place)) && (named !== null || isFresh(place, above)))
  const form = bylines[at]?.form
  if ((form !== 'dotted' && !isBeforeBody) || isTimeToRead(place)) return false
  if (form === 'spaced') return isSpacedName(place, title) && isFresh(place, above)
  const isBesideBoth = form === 'dotted' && isBeforeBody
  return isBesideBoth || isFresh(place, above) || named !== null || isBehindDigest(place, above)
}

/** `3 min`, below source and date: so long it takes to read. Alone it may be when it was published. */
function isTimeToRead({ lines, bylines, roles, at }: Place): boolean {
  if (!LENGTH.test(lines[at]?.text ?? '')) return false
  for (let above = at - 1; above >= at - MOST_BETWEEN; above--) {
    if (bylines[above]?.published) return roles[above] === 'byline'
    if (roles[above] !== null || bodyForm(lines[above]?.text ?? '') !== null) return false
  }
  return false
}

const LENGTH = /^\d{1,2} ?(?:minutes?|mins?)$/i

/**
 * Whether a name and a date stand right above the opening of a digest, with the end of another above the title, or
 * nothing at all: `Article 2 of 3` may stand there.
 */
function isBehindDigest({ lines, bylines, roles, at }: Place, title: number): boolean {
  if (!bylines[at]?.source || !opensDigest(lines[at + 1])) return false
  let above = title - 1
  while (above >= 0 && roles[above] === null && bodyForm(lines[above]?.text ?? '') === null) above--
  // A first group is of the lead above it.
  if (isGroup(lines[at + 1]?.text ?? '') && leadLabelAt(lines[above]?.text ?? '', 0)) return false
  return above < 0 || roles[above] === null
}

/** `Share` and a standfirst may stand between; a date that is not read may stand above another article. */
function isAboveOpening({ lines, bylines, at }: Place): boolean {
  // `1. Reuters, 2 December 2026` is one of a list.
  if (!bylines[at]?.published || lineSign(lines[at]?.text ?? '', 0)) return false
  const textAt = (line: number): string | undefined => {
    const text = lines[line]?.text ?? ''
    const isOther = bylines[line] && !LENGTH.test(text)
    return isOther || isChromeWord(lines, line) ? undefined : lines[line]?.text
  }
  return openingBelow(at + 1, textAt) !== null
}

/** A wrapped item ends with a date as well; what a name opens with is no small letter. */
function isBeforeItems({ lines, bylines, at }: Place): boolean {
  const isPart = bodyForm(lines[at + 1]?.text ?? '') === 'part'
  return isPart && /^[\p{Lu}\p{N}\p{Script=Han}]/u.test(bylines[at]?.source ?? '')
}

/**
 * Whether a name in front of a day, without a sign between them, is one of a source: `新华社 2025-11-09`. The
 * first two lines of a dump without a head may as well be its topic and `铜市观察 2025-11-09`, a title.
 */
function isSpacedName({ bylines, at, hasHead }: Place, title: Line): boolean {
  const source = bylines[at]?.source ?? ''
  if (!isSourceName(source)) return false
  return NEWS.test(simplified(source)) || ((hasHead || at > 1) && width(source) < width(title.text))
}
