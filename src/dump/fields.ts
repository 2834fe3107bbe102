/** What the front matter says about an article: each value by its type, unknown keys by name. */

import type { Range } from '../text/lines.ts'
import { nearest } from '../text/nearest.ts'
import { simplified } from '../text/simplified.ts'
import { readDate } from './dates.ts'
import type { Finding } from './finding.ts'
import type { FrontMatterEntry } from './frontmatter.ts'
import { KEYS, type Key, LIST_KEYS, TEXT_KEYS } from './frontmatterKeys.ts'

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
  /** Entries that no field takes. */
  readonly rest: readonly Range[]
  readonly findings: readonly Finding[]
}

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
  ['categories', 'topics'],
  ['subject', 'topic'],
  ['subjects', 'topics'],
  ['keywords', 'tags'],
  ['标题', 'title'],
  ['来源', 'source'],
  ['作者', 'source'],
  ['日期', 'date'],
  ['时间', 'date'],
  ['主题', 'topic'],
  ['标签', 'tags'],
])

const NO_DATE = { published: null, fault: null }

/**
 * Take the fields of an article from its front matter.
 *
 * @param text Of the file, for spans.
 */
export function readFields(text: string, entries: readonly FrontMatterEntry[]): Fields {
  const rest: Range[] = []
  const findings: Finding[] = []
  const texts = new Map<Key, { readonly value: string; readonly span: Range }>()
  const lists = new Map<Key, { readonly values: readonly string[]; readonly span: Range }>()
  for (const entry of entries) {
    const asText = TEXT_KEYS.find((known) => known === entry.key)
    const asList = LIST_KEYS.find((known) => known === entry.key)
    const values = asList ? listOf(entry.value) : null
    if (asList && values) {
      if (values.length > 0) lists.set(asList, { values, span: entry })
    } else if (asText && isText(entry.value)) {
      const value = (entry.value ?? '').trim()
      if (value !== '') texts.set(asText, { value, span: spanIn(text, entry, value) })
    } else {
      rest.push(entry)
      const known = asText ?? asList
      const meant = known ? listMeant(entry) : keyMeant(entry.key)
      const said = `${entry.key}${meant ? ` (did you mean ${meant}?)` : ''}`
      findings.push({ code: known ? 'wrong-type' : 'unknown-key', at: entry.start, text: said })
    }
  }
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
    rest,
    findings,
  }
}

function isText(value: unknown): value is string | null {
  return typeof value === 'string' || value === null
}

/** A list of texts, or one text with commas; null for anything else. */
function listOf(value: unknown): readonly string[] | null {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,，、]/)
      : [null]
  const texts = list.flatMap((item) => (typeof item === 'string' ? [item.trim()] : []))
  if (value === null) return []
  return texts.length === list.length ? [...new Set(texts.filter((item) => item !== ''))] : null
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

function keyMeant(key: string): string | null {
  return SYNONYMS.get(simplified(key.toLowerCase())) ?? nearest(key, KEYS)
}

/** The key that a list was meant for: `topics` for one behind `topic`. */
function listMeant({ key, value }: FrontMatterEntry): string | null {
  return listOf(value) && nearest(key, LIST_KEYS)
}
