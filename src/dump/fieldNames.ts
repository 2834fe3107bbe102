/** What other programs, and other languages, call the keys of front matter. */

import type { Range } from '../text/lines.ts'
import { simplified } from '../text/simplified.ts'
import type { Key } from './frontmatterKeys.ts'

/** The key that a name is read as; where several give one thing, the first of these does. */
const NAMES: ReadonlyMap<string, Key> = new Map([
  ['title', 'title'],
  ['标题', 'title'],
  ['headline', 'title'],
  ['source', 'source'],
  ['来源', 'source'],
  ['publisher', 'source'],
  ['date', 'date'],
  ['日期', 'date'],
  ['时间', 'date'],
  ['datetime', 'date'],
  ['pubdate', 'date'],
  ['publishdate', 'date'],
  ['date_published', 'date'],
  ['published_at', 'date'],
  ['published', 'date'],
  ['created', 'date'],
  ['created_at', 'date'],
  ['topic', 'topic'],
  ['主题', 'topic'],
  ['category', 'topic'],
  ['topics', 'topics'],
  ['categories', 'topics'],
  ['分类', 'topics'],
  ['tags', 'tags'],
  ['标签', 'tags'],
  ['tag', 'tags'],
  ['keywords', 'tags'],
])
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

/** They tell another program how to show a page, and nothing of what it says. */
const MACHINERY = new Set([
  ...['layout', 'permalink', 'slug', 'weight', 'type', 'template', 'sitemap', 'abbrlink'],
  ...['toc', 'comments', 'mathjax', 'katex', 'math', 'mermaid', 'cssclass', 'cssclasses'],
  ...[
    'cover',
    'image',
    'images',
    'thumbnail',
    'banner',
    'heroimage',
    'coverimage',
    'top',
    'sticky',
  ],
  ...['featured_image', 'feature_image', 'featuredimage', 'header', 'index_img', 'banner_img'],
  ...['obsidianuimode', 'excalidraw-plugin', 'kanban-plugin', 'nav_order', 'sidebar_position'],
])

export function keyOf(name: string): Key | null {
  return NAMES.get(folded(name)) ?? null
}

/** Before others where it is lower; -1 for a name that is not read. */
export function rankOf(name: string): number {
  return RANKS.indexOf(folded(name))
}

export function keyMaybe(name: string): Key | null {
  return MAYBE.get(folded(name)) ?? null
}

/** Whether a name means something in other programs, and so is none of our keys mistyped. */
export function isOthers(name: string): boolean {
  return OTHERS.has(folded(name)) || NAMES.has(folded(name)) || MAYBE.has(folded(name))
}

/** What keeps a file off the site where it is said, and what does where it is denied. */
const DRAFT = new Set(['draft', 'private', '草稿'])
const PUBLISHED = new Set(['published', 'publish', '发布'])
/** As YAML has them in its first version, and programs that ask in Chinese. */
const YES = new Set(['true', 'yes', 'on', 'y', '1', '是'])
const NO = new Set(['false', 'no', 'off', 'n', '0', '否'])

/** Whether an entry is of no use but to another program. That a file may be published goes without saying. */
export function isMachinery(name: string, value: unknown): boolean {
  const key = folded(name)
  const says = typeof value === 'string' ? folded(value) : ''
  if (DRAFT.has(key)) return NO.has(says)
  if (PUBLISHED.has(key)) return YES.has(says)
  return MACHINERY.has(key)
}

/** Whether an entry says that its file is not to be published. */
export function isDraft(name: string, value: unknown): boolean {
  const key = folded(name)
  const says = typeof value === 'string' ? folded(value) : ''
  if (key === 'status') return says === 'draft' || says === 'private' || says === '草稿'
  return (DRAFT.has(key) && YES.has(says)) || (PUBLISHED.has(key) && NO.has(says))
}

/** An entry on a line, or of several on one: `draft: true # not yet`, `{"draft": true, "title": "x"}`. */
const ENTRY =
  /(?:^|[{,])[^\S\r\n]*["']?(\p{L}+)["']?[^\S\r\n]*[:=：][^\S\r\n]*(?:!\S+[^\S\r\n]+)?["']?([\p{L}\d]+)["']?(?=[^\S\r\n]*(?:[,#}]|$))/gmu

/** What says so in a file that is refused, whatever its form. */
export function draftLine(text: string): Range | null {
  for (const { 0: { length } = '', 1: name = '', 2: value, index } of text.matchAll(ENTRY))
    if (isDraft(name, value)) return { start: index, end: index + length }
  return null
}

function folded(name: string): string {
  return simplified(name.trim().toLowerCase())
}
