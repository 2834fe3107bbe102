/** What other programs, and other languages, call the keys of front matter. */

import { simplified } from '../../text/simplified.ts'
import { KEYS, type Key } from './frontmatterKeys.ts'

/** What each key is called, also in other languages; where several give one thing, the first of these does. */
const SPELLINGS: Readonly<Record<Key, string>> = {
  title: 'title 标题 headline titel titre título заголовок タイトル',
  source: 'source 来源 publisher publication outlet 媒体 quelle fuente источник 出典',
  date:
    'date 日期 时间 发布时间 发布日期 datetime pubdate publishdate date_published published_at published ' +
    'created created_at 创建时间 创建日期 datum fecha дата 日付',
  topic: 'topic 主题 category thema thème tema тема',
  topics: 'topics categories 分类',
  url:
    'url link original original_url source_url canonical canonical_url canonicalurl ' +
    '原文链接 原文地址 原文 链接 网址',
  tags: 'tags 标签 tag keywords schlagwörter étiquettes etiquetas теги',
}

const NAMES: ReadonlyMap<string, Key> = new Map(
  KEYS.flatMap((key) => SPELLINGS[key].split(' ').map((name) => [name, key] as const)),
)

const RANKS = [...NAMES.keys()]

/** What may be meant by a name that is not read: who wrote an article is no paper. */
const MAYBE: ReadonlyMap<string, Key> = new Map([
  ['author', 'source'],
  ['作者', 'source'],
  ['name', 'title'],
  ['time', 'date'],
  ['subject', 'topic'],
  ['subjects', 'topics'],
])

/** They are no slip of the pen, however near to a key. */
const OTHERS = new Set(['authors', 'updated', 'update', 'updated_at', 'date_updated', 'subtitle'])

/** They say when an article is to be published, or until when; the clock is not asked. */
const LATER = new Set(['publishdate', 'publish_date', 'pubdate', 'embargo', 'embargo_until'])
const UNTIL = new Set(['expirydate', 'expires', 'expire_date', 'unpublishdate', 'expiry_date'])

export function isPublishTime(name: string): boolean {
  return LATER.has(folded(name))
}

export function isExpiry(name: string): boolean {
  return UNTIL.has(folded(name))
}

/** They tell another program how to show a page, and nothing of what it says. */
const MACHINERY = new Set(
  (
    'layout permalink slug weight type template sitemap abbrlink toc comments mathjax katex ' +
    'math mermaid cssclass cssclasses cover image images thumbnail banner heroimage ' +
    'coverimage top sticky featured_image feature_image featuredimage header index_img ' +
    'banner_img obsidianuimode excalidraw-plugin kanban-plugin nav_order sidebar_position'
  ).split(' '),
)

/** Kinds of pages; any other is one of articles. */
const TYPES = new Set(
  'post posts page pages article articles blog note notes docs doc news default section'.split(' '),
)

export function keyOf(name: string): Key | null {
  return NAMES.get(bare(name)) ?? null
}

/** `params.source` of Hugo, `extra.source` of Zola: there stands what those programs do not know. */
function bare(name: string): string {
  return folded(name).replace(/^(?:params|extra)\./, '')
}

/** Before others where it is lower; -1 for a name that is not read. */
export function rankOf(name: string): number {
  const rank = RANKS.indexOf(bare(name))
  return rank === -1 || bare(name) === folded(name) ? rank : rank + RANKS.length
}

export function keyMaybe(name: string): Key | null {
  return MAYBE.get(bare(name)) ?? null
}

/** Whether a name means something in other programs, and so is none of our keys mistyped. */
export function isOthers(name: string): boolean {
  return OTHERS.has(bare(name)) || NAMES.has(bare(name)) || MAYBE.has(bare(name))
}

/** Whether an entry is of no use but to another program. What is written in words says something. */
export function isMachinery(name: string, value: unknown): boolean {
  const names = bare(name).split('.')
  const isWord = typeof value === 'string' && value.trim() !== ''
  // The place of a page on a site, as Hugo has it.
  if (keyOf(name) === 'url') return isWord && /^\/(?!\/)\S*$/.test(value.trim())
  if (!names.some((one) => MACHINERY.has(one))) return false
  if (!isWord) return true
  if (bare(name) === 'type') return TYPES.has(folded(value))
  return /[/\\]|\.[a-z]{2,5}$|^[\w.-]+$/i.test(value.trim())
}

function folded(name: string): string {
  return simplified(name.trim().toLowerCase())
}
