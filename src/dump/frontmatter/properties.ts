/**
 * Properties that stand below the title as text, as Notion exports them, or at the top, as Logseq does (`tags:: gold`): they say what front matter says.
 *
 * ```text
 * # Gold reaches a record
 *
 * Created: November 9, 2025 8:41 AM
 * Tags: gold, markets
 * Status: Done
 * ```
 */

import { linesWithin, type Range } from '../../text/lines.ts'
import { leadLabelAt } from '../body/lead.ts'
import { readDate } from '../byline/dates.ts'
import { isCited } from '../citations.ts'
import { isDraft, tellsOfPasswords } from './draft.ts'
import { keyMaybe, keyOf } from './fieldNames.ts'
import { addressIn } from './fieldValues.ts'
import type { FrontMatterEntry } from './frontmatterKeys.ts'

const MOST = 40
/** `**Topic:** Tin`, as language models write them, too. */
const PROPERTY =
  /^(?:\*\*)?(\p{L}[\p{L}\p{N} _-]{0,30})(?:\*\*)?(::?|：)(?:\*\*)?\s{0,4}(https?:\S{0,2000}|[^\s:].{0,300})?$/u
/** What breaks a line. */
const BREAK = /\s*\\$/

/**
 * The properties of a paragraph; null where one of its lines is none, or none is one that is read.
 *
 * @param before Those of paragraphs above it; null where neither they nor a source stand there.
 */
export function readProperties(
  text: string,
  paragraph: Range,
  before: readonly FrontMatterEntry[] | null = null,
): readonly FrontMatterEntry[] | null {
  const lines = linesWithin(text, paragraph)
  return lines.length > MOST ? null : propertiesOf(text, lines, before)
}

/**
 * The same of the items of a list, all of which have to be read: a list begins with statements, too.
 *
 * @param isLabelled A heading says that they are properties.
 */
export function readListed(
  text: string,
  items: readonly Range[],
  isLabelled: boolean,
): readonly FrontMatterEntry[] | null {
  if (items.length > MOST) return null
  const entries = propertiesOf(text, items, null)
  return isLabelled || entries?.every(isRead) ? entries : null
}

function propertiesOf(
  text: string,
  lines: readonly Range[],
  before: readonly FrontMatterEntry[] | null,
): readonly FrontMatterEntry[] | null {
  const entries: FrontMatterEntry[] = []
  let isCertain = false
  for (const line of lines) {
    const words = text.slice(line.start, line.end)
    const [, key = '', sign = '', value = ''] = PROPERTY.exec(words.replace(BREAK, '')) ?? []
    // `URL:` of a form that nobody has filled in.
    const isTold = (value === '' && keyOf(key) === null) || isCited(words)
    if (isTold || leadLabelAt(words, 0) || tellsOfPasswords(key, value)) return null
    entries.push({ key, value, ...line })
    // An outliner has properties and no sentences behind two colons.
    isCertain ||= sign === '::' && keyOf(key) !== null
  }
  // Alone, `Company: Tin Corp` may be a statement; the day that a note was made is none, nor is an address.
  if (entries.length === 1 && !isCertain && !before && !entries.some(isUnmistakable)) return null
  const areApart = areOnce([...(before ?? []), ...entries])
  // Who wrote it stands between others.
  const isKnown = (entry: FrontMatterEntry): boolean =>
    isRead(entry) || (before !== null && keyMaybe(entry.key) !== null && !isStatement(entry.value))
  return (isCertain || entries.some(isKnown)) && areApart ? entries : null
}

function isRead(entry: FrontMatterEntry): boolean {
  const { key, value } = entry
  if (value === '') return false
  if (isDraft(key, value)) return true
  const known = keyOf(key)
  if ((known === 'source' || known === 'topic') && isStatement(value)) return false
  if (known === 'date' || known === 'url') return isUnmistakable(entry)
  return known !== null && known !== 'title'
}

function isUnmistakable(entry: FrontMatterEntry): boolean {
  return isDay(entry) || isAddress(entry)
}

function isAddress({ key, value }: FrontMatterEntry): boolean {
  return keyOf(key) === 'url' && typeof value === 'string' && addressIn(value.trim()) !== null
}

/** `Source: several people said that prices rose.`; `Tin Corp.` is a name. */
function isStatement(value: unknown): boolean {
  return typeof value === 'string' && value.length > LONGEST_NAME && /[.。!！?？]$/.test(value)
}

const LONGEST_NAME = 24

function isDay({ key, value }: FrontMatterEntry): boolean {
  return (
    keyOf(key) === 'date' &&
    typeof value === 'string' &&
    readDate(value.replace(NOTE, '$1')).published !== null
  )
}

/** `date:: [[2025-11-09]]` */
const NOTE = /^\[\[([^[\]]+)\]\]$/

/** Front matter has each key once. */
function areOnce(entries: readonly FrontMatterEntry[]): boolean {
  return new Set(entries.map(({ key }) => key)).size === entries.length
}
