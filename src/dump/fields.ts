/** What the front matter says about an article: each value by its type, unknown keys by name. */

import type { Range } from '../text/lines.ts'
import { nearest } from '../text/nearest.ts'
import { readDate } from './byline.ts'
import type { Finding } from './finding.ts'
import type { FrontMatterEntry } from './frontmatter.ts'

export interface Fields {
  readonly title: string | null
  readonly source: string | null
  readonly topic: string | null
  readonly published: string | null
  readonly publishedRaw: string | null
  readonly tags: readonly string[]
  readonly titleSpan: Range | null
  readonly topicSpan: Range | null
  readonly bylineSpan: Range | null
  /** Entries that no field takes. */
  readonly rest: readonly Range[]
  readonly findings: readonly Finding[]
}

const KEYS = ['title', 'source', 'date', 'topic', 'tags'] as const
type Key = (typeof KEYS)[number]

/** What other programs call these keys. */
const SYNONYMS: ReadonlyMap<string, Key> = new Map([
  ['headline', 'title'],
  ['name', 'title'],
  ['author', 'source'],
  ['publisher', 'source'],
  ['published', 'date'],
  ['datetime', 'date'],
  ['time', 'date'],
  ['category', 'topic'],
  ['categories', 'topic'],
  ['subject', 'topic'],
  ['keywords', 'tags'],
])

/**
 * Take the fields of an article from its front matter.
 *
 * @param text Of the file, for spans.
 */
export function readFields(text: string, entries: readonly FrontMatterEntry[]): Fields {
  const rest: Range[] = []
  const findings: Finding[] = []
  const texts = new Map<Key, { readonly value: string; readonly span: Range }>()
  let tags: readonly string[] = []
  for (const entry of entries) {
    const key = KEYS.find((known) => known === entry.key)
    const tagList = key === 'tags' ? tagsOf(entry.value) : null
    if (tagList) {
      tags = tagList
    } else if (key && key !== 'tags' && isText(entry.value)) {
      const value = (entry.value ?? '').trim()
      if (value !== '') texts.set(key, { value, span: spanIn(text, entry, value) })
    } else {
      rest.push(entry)
      const said = `${entry.key}${key ? '' : suggestion(entry.key)}`
      findings.push({ code: key ? 'wrong-type' : 'unknown-key', at: entry.start, text: said })
    }
  }
  const date = texts.get('date')
  const published = date ? readDate(date.value) : null
  if (date && published === null) {
    rest.push(date.span)
    findings.push({ code: 'bad-date', at: date.span.start, text: date.value })
  }
  const [title, source, topic] = [texts.get('title'), texts.get('source'), texts.get('topic')]
  return {
    title: title?.value ?? null,
    source: source?.value ?? null,
    topic: topic?.value ?? null,
    published,
    publishedRaw: date?.value ?? null,
    tags,
    titleSpan: title?.span ?? null,
    topicSpan: topic?.span ?? null,
    bylineSpan: around(source?.span, date?.span),
    rest,
    findings,
  }
}

function isText(value: unknown): value is string | null {
  return typeof value === 'string' || value === null
}

/** A list of texts, or one text with commas; null for anything else. */
function tagsOf(value: unknown): readonly string[] | null {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,，]/)
      : [null]
  const tags = list.flatMap((tag) => (typeof tag === 'string' ? [tag.trim()] : []))
  if (value === null) return []
  return tags.length === list.length ? [...new Set(tags.filter((tag) => tag !== ''))] : null
}

/** Where a value stands in its entry; the entry where it is written in another way. */
function spanIn(text: string, entry: Range, value: string): Range {
  const at = text.indexOf(value, text.indexOf(':', entry.start) + 1)
  return at === -1 || at + value.length > entry.end
    ? { start: entry.start, end: entry.end }
    : { start: at, end: at + value.length }
}

function around(a: Range | undefined, b: Range | undefined): Range | null {
  if (!a || !b) return a ?? b ?? null
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

function suggestion(key: string): string {
  const close = SYNONYMS.get(key.toLowerCase()) ?? nearest(key, KEYS)
  return close ? ` (did you mean ${close}?)` : ''
}
