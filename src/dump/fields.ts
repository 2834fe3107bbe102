/** What the front matter says about an article: each value by its type, unknown keys by name. */

import { isSummaryKey } from '../records/summaryKeys.ts'
import { oneLine, type Range } from '../text/lines.ts'
import { nearest } from '../text/nearest.ts'
import { readDate } from './dates.ts'
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
import type { Finding } from './finding.ts'
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
 */
export function readFields(text: string, entries: readonly FrontMatterEntry[]): Fields {
  const rest: Range[] = []
  const findings: Finding[] = []
  const machinery: Range[] = []
  let summary: Summary | null = null
  const texts = new Map<Key, { readonly value: string; readonly span: Range }>()
  const lists = new Map<Key, { readonly values: readonly string[]; readonly span: Range }>()
  const takeList = (key: Key, values: readonly string[], entry: Range): void => {
    const before = lists.get(key)
    const all = [...(before?.values ?? []), ...values]
    const span = around(before?.span, entry)
    if (all.length > 0 && span) lists.set(key, { values: [...new Set(all)], span })
  }
  const take = (key: Key, entry: FrontMatterEntry): boolean => {
    const { value } = entry
    const isOwn = key === entry.key.toLowerCase()
    const isList = LIST_KEYS.some((known) => known === key)
    if (isList || (!isOwn && Array.isArray(value))) {
      // `categories: [[Metals, Copper]]` is a path in a tree of them.
      const values = listOf(isOwn || !Array.isArray(value) ? value : value.flat())
      const named = values
        ?.map((name) => nameIn(text, name, entry))
        .map((name) => (key === 'tags' ? withoutHash(name) : name))
      if (named) takeList(key === 'topic' ? 'topics' : key, named, entry)
      return named !== undefined
    }
    if (!isText(value)) return false
    const written = oneLine((value ?? '').trim())
    const words = key === 'title' ? written : nameIn(text, written, entry)
    if (words === '' || isNull(text, written, entry)) return true
    if (texts.has(key)) return false
    if (!isOwn && key === 'date' && readDate(words).published === null) return false
    const host =
      key === 'source' ? (hostIn(text, words, entry) ?? linkedIn(text, words, entry)) : null
    // The address itself is kept as it is.
    if (host !== null) rest.push(entry)
    const name = host ?? words
    texts.set(key, { value: name, span: spanIn(text, entry, name) })
    return true
  }
  for (const entry of [...entries].sort((a, b) => rankOf(a.key) - rankOf(b.key))) {
    const key = keyOf(entry.key)
    const told = typeof entry.value === 'string' ? entry.value.trim() : ''
    if (isSummaryKey(entry.key) && told !== '' && !summary)
      summary = { entry, text: told, span: spanIn(text, entry, told) }
    else if (isMachinery(entry.key, entry.value) || isPublic(entry.key, entry.value))
      machinery.push(entry)
    else if (key === null || !take(key, entry)) {
      rest.push(entry)
      findings.push(
        isForLater(entry, texts.get('date')?.value) ? later(text, entry) : notTaken(entry, key),
      )
    }
  }
  rest.sort((a, b) => a.start - b.start)
  findings.sort((a, b) => a.at - b.at)
  const date = texts.get('date')
  const { published, fault } = date ? readDate(date.value) : NO_DATE
  if (date && fault) {
    rest.push(date.span)
    findings.push({ code: fault, at: date.span.start, text: date.value })
  }
  const [title, source, topic] = [texts.get('title'), texts.get('source'), texts.get('topic')]
  const topics = lists.get('topics')
  return {
    title: title?.value ?? null,
    source: source?.value ?? null,
    topics: [...new Set([...(topic ? [topic.value] : []), ...(topics?.values ?? [])])],
    published,
    publishedRaw: date?.value ?? null,
    tags: lists.get('tags')?.values ?? [],
    titleSpan: title?.span ?? null,
    topicSpan: around(topic?.span, topics?.span),
    bylineSpan: around(source?.span, date?.span),
    isUntitled: entries.some(({ key, value }) => keyOf(key) === 'title' && value === ''),
    draft: entries.find(({ key, value }) => isDraft(key, value)) ?? null,
    summary,
    rest,
    machinery,
    findings,
  }
}

/** Whether an entry says that the article is to be seen after its date alone, or for a time. */
function isForLater({ key, value }: FrontMatterEntry, date: string | undefined): boolean {
  if (typeof value !== 'string' || value.trim() === '') return false
  if (isExpiry(key)) return true
  const day = (written: string): string => readDate(written).published?.slice(0, 10) ?? ''
  return isPublishTime(key) && day(value.trim()) > day(date ?? '')
}

function later(text: string, { start, end }: Range): Finding {
  return { code: 'published-now', at: start, text: text.slice(start, end) }
}

function isText(value: unknown): value is string | null {
  return typeof value === 'string' || value === null
}

/** A list of texts, or one text with commas; null for anything else. */
function listOf(value: unknown): readonly string[] | null {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,，、;；]/)
      : [null]
  const texts = list.flatMap((item) => (typeof item === 'string' ? [oneLine(item.trim())] : []))
  if (value === null) return []
  return texts.length === list.length ? [...new Set(texts.filter((item) => item !== ''))] : null
}

/** Where a value stands in its entry; the entry where it is written in another way. */
function spanIn(text: string, entry: Range, value: string): Range {
  const sign = text.slice(entry.start, entry.end).search(/[:=]/)
  const at = text.indexOf(value, entry.start + sign + 1)
  return at === -1 || at + value.length > entry.end
    ? { start: entry.start, end: entry.end }
    : { start: at, end: at + value.length }
}

function around(a: Range | undefined, b: Range | undefined): Range | null {
  if (!a || !b) return a ?? b ?? null
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/**
 * What to say of an entry that no field takes.
 *
 * @param key That its name is read as.
 */
export function notTaken(entry: FrontMatterEntry, key: Key | null): Finding {
  const isOwn = key === entry.key.toLowerCase()
  const slip = isOthers(entry.key) ? null : nearest(entry.key, KEYS)
  const meant = isOwn ? listMeant(entry) : (keyMaybe(entry.key) ?? slip)
  const text = `${entry.key}${meant ? ` (did you mean ${meant}?)` : ''}`
  const code = isOwn ? 'wrong-type' : slip ? 'unknown-key' : 'other-key'
  return { code, at: entry.start, text }
}

/** The key that a list was meant for: `topics` for one behind `topic`. */
function listMeant({ key, value }: FrontMatterEntry): string | null {
  return listOf(value) && nearest(key, LIST_KEYS)
}

/**
 * `"[[Reuters]]"`: so Obsidian writes a property that leads to a note; `“Reuters”`: so a word processor writes what
 * was in quotes. Exports write no name so.
 */
function nameIn(text: string, value: string, { start, end }: Range): string {
  const [, note = '', quoted = ''] = /^(?:\[\[([^[\]|]+)\]\]|[“‘]([^“”‘’]+)[”’])$/.exec(value) ?? []
  const written = text.slice(start, end)
  if (note !== '') return written.includes('[[') ? note.trim() : value
  return quoted !== '' && !/["'][“‘]/.test(written) ? quoted : value
}

/** `source: null`, `topic: ~`: nothing, where it is not in quotes. */
function isNull(text: string, value: string, { start, end }: Range): boolean {
  return /^(?:~|null)$/i.test(value) && !/["']\s*$/.test(text.slice(start, end))
}

/** `"[Reuters](https://…)"` */
function linkedIn(text: string, value: string, { start, end }: Range): string | null {
  const name = /^\[([^[\]]+)\]\(https?:[^\s()]+\)$/.exec(value)?.[1]
  return name && text.slice(start, end).includes('://') ? name : null
}

/** `reuters.com`, where clippings have the address of a page; exports write no address so. */
function hostIn(text: string, value: string, { start, end }: Range): string | null {
  const host = /^https?:\/\/(?:www\.)?([^\s/:?#@]+)[^\s]*$/i.exec(value)?.[1]
  return host && text.slice(start, end).includes('://') ? host : null
}

/** `#metals/copper` */
function withoutHash(tag: string): string {
  return tag.replace(/^#(?=[^\s#])/, '')
}
