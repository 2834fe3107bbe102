/** Which lines can be titles, by what they hold and by what stands around them. */

import { bodyForm, isSentence } from '../body/bodyForm.ts'
import { groupLabelAt } from '../body/groupLabel.ts'
import type { Byline } from '../byline/byline.ts'
import { namesSource } from '../byline/labelled.ts'
import { isCited } from '../citations.ts'
import { isBelowTitle } from '../page/belowTitle.ts'
import { isCredit } from '../page/besideText.ts'
import { isChromeWord, type Line } from '../page/chrome.ts'
import { isFooter } from '../page/footer.ts'
import { isOtherMark, lineSign } from '../signs.ts'
import type { LabelledRole } from './labelledLines.ts'

/** `mail` for a line of the head of a mail; any of the labelled ones stands between title and body. */
export type Role = 'title' | LabelledRole | 'mail' | null

const SHORTEST_PROSE = 80
const LONGEST_TITLE = 240
/** What no title ends with, and a line of one may. */
const UNFINISHED =
  /[,，、;；–—-]$|\s(?:a|an|the|of|and|or|but|on|in|to|for|with|as|by|at|from|than|its|into|over|after|amid)$/

/** A word, and no name: `iPhone`, `easyJet` and `adidas` open titles. */
const SMALL =
  /^(?!(?:van|von|de|del|al|el|bp|adidas|lululemon|thyssenkrupp)(?![\p{L}\p{N}]))\p{Ll}{2,}(?!\p{L})/u

/** `Base metals and minor metals` */
const MOST_OF_TOPIC = 5

const WORDS = /\S+\s+\S+\s+\S|\p{Script=Han}{6}/u

/**
 * Whether a title begins on the line before: that ends in the middle, or this begins with a small letter.
 *
 * ```text
 * Tin climbs on Indonesian curbs and on the
 * hopes of chip makers
 * Reuters· 2025-11-09 08:41
 * ```
 */
export function goesOnAs(place: Place, at: number): boolean {
  const [first, second] = [place.lines[at - 1]?.text ?? '', place.lines[at]?.text ?? '']
  if (first.length + second.length > LONGEST_TITLE || !WORDS.test(first)) return false
  // Without a page head, of two lines the first is the topic, unless it has more words than any.
  const isTop = at === 1 && !place.hasHead && first.split(' ').length <= MOST_OF_TOPIC
  if (!UNFINISHED.test(first) && (isTop || !SMALL.test(second))) return false
  // What stands behind source and date is the body of that article, also where it is cut.
  if (place.roles[at - 2] === 'byline') return false
  return canBeTitle(place, at - 1) && !isSentence(first) && isFresh(place, at - 1)
}

/** Lines that say who wrote an article, where it stands, the way to it. */
export const MOST_BELOW_TITLE = 3

/** Where the title is looked for: on the line above, or above those that say who wrote the article. */
export function titleAbove(place: Place): number {
  const { lines, roles, at } = place
  const textAt = (line: number): string => lines[line]?.text ?? ''
  let above = at - 1
  while (
    above >= at - MOST_BELOW_TITLE &&
    (isBelowTitle(textAt(above)) || namesSource(textAt(above))) &&
    roles[above] === null
  )
    above--
  const isTitle = canBeTitle(place, above) && !isSentence(textAt(above))
  return isTitle ? above : at - 1
}

export interface Place {
  readonly lines: readonly Line[]
  readonly bylines: readonly (Byline | null)[]
  readonly roles: Role[]
  /** Of the line that may name source and date. */
  readonly at: number
  readonly hasHead: boolean
}

export function canBeTitle(place: Place, at: number): boolean {
  const { lines, bylines, roles } = place
  const line = lines[at]
  if (!line || roles[at] !== null || isChromeWord(lines, at)) return false
  // `Source: Bezos to sell Washington Post` above `Reuters · 2025-11-09` is a title.
  const isOwnSource = at === place.at - 1 && Boolean(bylines[place.at]?.source)
  if (!isOwnSource && namesSource(line.text)) return false
  const form = bodyForm(line.text)
  // `Core Insights: what to watch` is a title where another article's body stands before it.
  const isAfterBody = at > 0 && roles[at - 1] === null
  if (form === 'opening' && isAfterBody) return isColonTitle(line.text) && !isGroup(line.text)
  const isTitle =
    (form === null && !isCitedItem(line.text)) ||
    isMarkedTitle(place, line.text) ||
    isGroupTitle(place, at)
  return isTitle && !(roles[at - 1] === 'byline' && isProse(line.text))
}

/** `1、硅料库存41万吨[1]。` */
function isCitedItem(text: string): boolean {
  return lineSign(text, 0) !== null && isCited(text)
}

/**
 * `● Exclusive: tin rises` in front of source and date; `- `, `* ` and `• ` open the last item before them, but
 * where nothing before it is one. What cites is an item, wherever it stands.
 */
function isMarkedTitle({ lines, bylines, at }: Place, text: string): boolean {
  if (bodyForm(text) !== 'part' || bylines[at]?.form !== 'certain') return false
  if (isSentence(text) || isCited(text)) return false
  if (isOtherMark(text)) return true
  const before = lines[at - 2]?.text
  return lineSign(text, 0) !== null && (before === undefined || isWholeDigest(before))
}

/**
 * `Group 1: what the G7 said` in front of source and date, where it can be no head: nothing is above it that
 * could have a first group.
 */
function isGroupTitle(place: Place, at: number): boolean {
  const { lines, bylines, hasHead } = place
  const text = lines[at]?.text ?? ''
  const group = groupLabelAt(text, 0)
  const byline = at === place.at - 1 ? bylines[place.at] : null
  if (byline?.form !== 'certain' || byline.source === null) return false
  if (group?.number !== 1 || !group.hasColon || !isColonTitle(text)) return false
  // Without a page head, the first of two lines is the topic.
  return at === 0 || (at === 1 && !hasHead) || isChromeWord(lines, at - 1)
}

/** `Group 1: Supply - Chile fell [1]. - Peru rose [2].` */
function isWholeDigest(text: string): boolean {
  const form = bodyForm(text)
  return (form === 'opening' || form === 'digest') && / [-*•] /.test(text) && isSentence(text)
}

/** `Group 1: Hours` */
export function isGroup(text: string): boolean {
  return groupLabelAt(text, 0) !== null
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

/** Whether a line begins something: it is the first, or what stands before it has ended. */
export function isFresh(place: Place, at: number): boolean {
  const { lines, bylines, roles } = place
  const before = lines[at - 1]
  if (!before || roles[at - 1] !== null || isChromeWord(lines, at - 1)) return true
  // The first line is the topic, or a word of a menu: no article is above it.
  if (at === 1 && bodyForm(before.text) === null) return true
  // A day alone stands above the articles of that day.
  if (bylines[at - 1]?.source === null) return true
  // Who sent it, and when: `Metals Desk, [12.11.2025 08:14]`; between two of these somebody says something.
  const isSaid = lines[place.at]?.text.endsWith(']')
  if (bylines[at - 1]?.published && before.text.endsWith(']') && !isSaid) return true
  if (isFooter(before.text)) return true
  return isSentence(before.text) || isCredit(before.text) || /(?:\.\.\.|…)$/.test(before.text)
}

/** Whether the line above can be nothing but a title: with what is before it over, and no sentence or date. */
export function isBelowTitleLine(place: Place): boolean {
  const above = titleAbove(place)
  return (
    place.bylines[above]?.rawAt !== 0 &&
    canBeTitle(place, above) &&
    !isSentence(place.lines[above]?.text ?? '') &&
    isFresh(place, above)
  )
}
