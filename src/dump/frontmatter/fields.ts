/** What the front matter says about an article: each value by its type, unknown keys by name. */

import { isSummaryKey } from '../../records/summaryKeys.ts'
import type { Range } from '../../text/lines.ts'
import { nearest } from '../../text/nearest.ts'
import { readDate } from '../byline/dates.ts'
import { type Finding, findingAt } from '../finding.ts'
import { spanning } from '../span.ts'
import { isDraft, isPublic } from './draft.ts'
import {
  isExpiry,
  isMachinery,
  isOthers,
  isPublishTime,
  keyMaybe,
  keyOf,
  rankOf,
} from './fieldNames.ts'
import { FieldValues, listOf, spanIn } from './fieldValues.ts'
import { type FrontMatterEntry, KEYS, type Key, LIST_KEYS } from './frontmatterKeys.ts'

/** A text that tells the article in short, and what its key is called. */
export interface Summary {
  readonly entry: FrontMatterEntry
  readonly text: string
  readonly span: Range
}

export interface Fields {
  readonly title: string | null
  readonly source: string | null
  /** Of `topic` and `topics`, each once. */
  readonly topics: readonly string[]
  readonly published: string | null
  readonly publishedRaw: string | null
  readonly tags: readonly string[]
  /** Address of what the article tells; null where none is named. */
  readonly original: string | null
  readonly titleSpan: Range | null
  readonly topicSpan: Range | null
  readonly bylineSpan: Range | null
  /** `title: ""` says that there is no title; a key without a value says nothing. */
  readonly isUntitled: boolean
  /** The lead, where the body has none. */
  readonly summary: Summary | null
  /** What says that the file is not to be published. */
  readonly draft: Range | null
  /** Entries that no field takes. */
  readonly rest: readonly Range[]
  /** Entries of use to other programs alone. */
  readonly machinery: readonly Range[]
  readonly findings: readonly Finding[]
}

const NO_DATE = { published: null, fault: null }

/**
 * Take the fields of an article from its front matter.
 *
 * @param text Of the file, for spans.
 * @param hasSource Whether the text below names the source.
 */
export function readFields(
  text: string,
  entries: readonly FrontMatterEntry[],
  hasSource = false,
): Fields {
  const keys = new Set<Key | null>([
    ...entries.map(({ key }) => keyOf(key)),
    hasSource ? 'source' : null,
  ])
  const left: Range[] = []
  const findings: Finding[] = []
  const machinery: Range[] = []
  let summary: Summary | null = null
  const values = new FieldValues(text)
  const { texts, lists } = values
  for (const entry of [...entries].sort((a, b) => rankOf(a.key) - rankOf(b.key))) {
    const key = keyOf(entry.key)
    const told = typeof entry.value === 'string' ? entry.value.trim() : ''
    if (isSummaryKey(entry.key) && told !== '' && !summary)
      summary = { entry, text: told, span: spanIn(text, entry, told) }
    else if (
      isMachinery(entry.key, entry.value) ||
      isPublic(entry.key, entry.value) ||
      saysNothing(key, entry)
    )
      machinery.push(entry)
    else if (key === null || !values.take(key, entry)) {
      left.push(entry)
      findings.push(forLater(text, entry, texts.get('date')?.value) ?? notTaken(entry, key, keys))
    }
  }
  findings.sort((a, b) => a.at - b.at)
  const date = texts.get('date')
  const { published, fault } = date ? readDate(date.value) : NO_DATE
  if (date && fault) {
    left.push(date.span)
    findings.push({ code: fault, at: date.span.start, text: date.value })
  }
  const [title, source, topic] = [texts.get('title'), texts.get('source'), texts.get('topic')]
  const topics = lists.get('topics')
  const { sourceAddress } = values
  const original = texts.get('url')?.value ?? sourceAddress?.value ?? null
  // That of another page than the one that is named is kept as it is.
  const unsaid = sourceAddress && sourceAddress.value !== original ? [sourceAddress.span] : []
  return {
    title: title?.value ?? null,
    source: source?.value ?? null,
    topics: [...new Set([...(topic ? [topic.value] : []), ...(topics?.value ?? [])])],
    published,
    publishedRaw: date?.value ?? null,
    tags: lists.get('tags')?.value ?? [],
    original,
    titleSpan: title?.span ?? null,
    topicSpan: spanning(topic?.span, topics?.span),
    bylineSpan: spanning(source?.span, date?.span),
    isUntitled: entries.some(({ key, value }) => keyOf(key) === 'title' && value === ''),
    draft: entries.find(({ key, value }) => isDraft(key, value)) ?? null,
    summary,
    rest: [...left, ...unsaid].sort((a, b) => a.start - b.start),
    machinery,
    findings,
  }
}

/** A key of another program that a template has, and nobody has filled in. */
function saysNothing(key: Key | null, { value }: FrontMatterEntry): boolean {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return key === null && values.every((one) => one === null || one === '')
}

/** What to say of an entry by which the article is to be seen after its date alone, or for a time; null of others. */
function forLater(text: string, entry: FrontMatterEntry, date: string | undefined): Finding | null {
  const { key, value, start } = entry
  if (typeof value !== 'string' || value.trim() === '') return null
  if (isExpiry(key)) return findingAt('published-now', text, entry)
  const day = (written: string): string => readDate(written).published?.slice(0, 10) ?? ''
  const until = day(value.trim())
  const isLater = isPublishTime(key) && until > day(date ?? '')
  return isLater ? { code: 'publish-later', at: start, text: `${key}: ${until}` } : null
}

/**
 * What to say of an entry that no field takes.
 *
 * @param key That its name is read as.
 * @param named Keys that the article has: who names one meant no other by it.
 */
export function notTaken(
  entry: FrontMatterEntry,
  key: Key | null,
  named: ReadonlySet<Key | null> = new Set(),
): Finding {
  const isOwn = key === entry.key.toLowerCase()
  const known = keyMaybe(entry.key)
  const maybe = named.has(known) ? null : known
  const slip = isOthers(entry.key) ? null : nearest(entry.key, KEYS)
  const meant = isOwn ? listMeant(entry) : (maybe ?? slip)
  const text = `${entry.key}${meant ? ` (did you mean ${meant}?)` : ''}`
  const code = isOwn ? 'wrong-type' : slip ? 'unknown-key' : 'other-key'
  return { code, at: entry.start, text }
}

/** The key that a list was meant for: `topics` for one behind `topic`. */
function listMeant({ key, value }: FrontMatterEntry): string | null {
  return listOf(value) && nearest(key, LIST_KEYS)
}
