/** The values of the keys of front matter, each by its type. */

import { oneLine, type Range } from '../../text/lines.ts'
import { hostOf, isWebAddress } from '../../text/webAddress.ts'
import { readDate } from '../byline/dates.ts'
import { spanning } from '../span.ts'
import { type FrontMatterEntry, type Key, LIST_KEYS } from './frontmatterKeys.ts'

interface Said<T> {
  readonly value: T
  readonly span: Range
}

export class FieldValues {
  readonly texts = new Map<Key, Said<string>>()
  readonly lists = new Map<Key, Said<readonly string[]>>()
  /** Of which the source is a part, with its entry. */
  sourceAddress: Said<string> | null = null
  private readonly text: string

  /** @param text Of the file, for spans. */
  constructor(text: string) {
    this.text = text
  }

  /** @returns Whether the value is of the type of its key, and says what no other has said. */
  take(key: Key, entry: FrontMatterEntry): boolean {
    const { value } = entry
    const isOwn = key === entry.key.toLowerCase()
    const isList = LIST_KEYS.some((known) => known === key)
    // `Category: #articles`
    if (key === 'topic' && !isOwn && isText(value) && /^\s*#[^\s#]+\s*$/.test(value ?? ''))
      return this.takeList('tags', entry, isOwn)
    if (isList || (key === 'topic' && !isOwn && Array.isArray(value)))
      return this.takeList(key, entry, isOwn)
    if (!isText(value)) return false
    const words = oneLine((value ?? '').trim())
    return key === 'url' ? this.takeAddress(words, entry) : this.takeText(key, words, entry)
  }

  private takeText(key: Key, written: string, entry: FrontMatterEntry): boolean {
    const { text, texts } = this
    const words = key === 'title' ? written : nameIn(text, written, entry)
    if (words === '' || isNull(text, written, entry)) return true
    const isOwn = key === entry.key.toLowerCase()
    if (texts.has(key)) return false
    if (!isOwn && key === 'date' && readDate(words).published === null) return false
    const linked = key === 'source' ? linkIn(text, words, entry) : null
    if (linked) this.sourceAddress = { value: linked.address, span: entry }
    const name = linked?.name ?? words
    texts.set(key, { value: name, span: spanIn(text, entry, name) })
    return true
  }

  private takeAddress(words: string, entry: FrontMatterEntry): boolean {
    if (words === '' || isNull(this.text, words, entry)) return true
    const address = addressIn(words)
    if (address === null || this.texts.has('url')) return false
    this.texts.set('url', { value: address, span: entry })
    return true
  }

  private takeList(key: Key, entry: FrontMatterEntry, isOwn: boolean): boolean {
    const { value } = entry
    // `categories: [[Metals, Copper]]` is a path in a tree of them.
    const values = listOf(isOwn || !Array.isArray(value) ? value : value.flat())
    if (!values) return false
    const named = values
      .map((name) => nameIn(this.text, name, entry))
      .map((name) => (key === 'tags' ? withoutHash(name) : name))
    const list = key === 'topic' ? 'topics' : key
    const before = this.lists.get(list)
    const all = [...(before?.value ?? []), ...named]
    const span = spanning(before?.span, entry)
    if (all.length > 0 && span) this.lists.set(list, { value: [...new Set(all)], span })
    return true
  }
}

function isText(value: unknown): value is string | null {
  return typeof value === 'string' || value === null
}

/** A list of texts, or one text with commas; null for anything else. */
export function listOf(value: unknown): readonly string[] | null {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,，、；]|(?<!&#?\w{1,8});/)
      : [null]
  const texts = list.flatMap((item) => (typeof item === 'string' ? [oneLine(item.trim())] : []))
  if (value === null) return []
  return texts.length === list.length ? [...new Set(texts.filter((item) => item !== ''))] : null
}

/** Where a value stands in its entry; the entry where it is written in another way. */
export function spanIn(text: string, entry: Range, value: string): Range {
  const sign = text.slice(entry.start, entry.end).search(/[:=]/)
  const at = text.indexOf(value, entry.start + sign + 1)
  return at === -1 || at + value.length > entry.end
    ? { start: entry.start, end: entry.end }
    : { start: at, end: at + value.length }
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

const LINKED = /^\[([^[\]]+)\]\((\S+)\)$/

/** `https://…`, `<https://…>` and `[so](https://…)`; null for anything else. */
export function addressIn(value: string): string | null {
  const address = LINKED.exec(value)?.[2] ?? value.replace(/^<(.*)>$/, '$1')
  return isWebAddress(address) ? address : null
}

/**
 * `"[Reuters](https://…)"`, and `https://www.reuters.com/…` where clippings have the address of a page: its host is
 * the name. Exports write no name so.
 */
function linkIn(
  text: string,
  value: string,
  { start, end }: Range,
): { readonly name: string; readonly address: string } | null {
  const address = text.slice(start, end).includes('://') ? addressIn(value) : null
  return address === null ? null : { name: LINKED.exec(value)?.[1] ?? hostOf(address), address }
}

/** `#metals/copper` */
function withoutHash(tag: string): string {
  return tag.replace(/^#(?=[^\s#])/, '')
}
