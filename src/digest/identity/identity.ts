/**
 * Names that stay: ids, anchors and permalinks made from content alone, so that renaming a dump,
 * saving it again or moving the site changes none of them.
 */
import type { Article, Insight } from '../../records/article.ts'
import { fold } from '../../text/fold.ts'
import { shortHash, textHash } from '../../text/hash.ts'
import { slug } from '../../text/slug.ts'

/** Characters of an id: few, as it is part of addresses. Somebody who looks for it finds two alike. */
const SHORT = 10
/** So many that no two articles share it. */
const LONG = 26
/** Characters of a hash that is compared with an earlier one of the same article alone. */
export const CONTENT_HASH = 16
/** Of one that tells the statements of an article apart. */
const ANCHOR_HASH = 6

/**
 * Hash of folded title, source and time: the same article in two dumps is one article. A time that is
 * read is the same however it is written, `2025-11-09 08:41` or `2025年11月9日 8:41`. Without a title
 * these say too little, so the opening text joins them.
 *
 * @returns `long` begins with `id`, and is the same for the same article alone.
 */
export function articleId(article: Article): { readonly id: string; readonly long: string } {
  const { title, source, published, publishedRaw } = article
  const parts = [title, source].map((name) => fold(name ?? ''))
  parts.push(published?.replace('T', ' ') ?? publishedRaw?.trim() ?? '')
  if (title === null) parts.push(openingText(article))
  const long = shortHash(parts.join('\u0000'), LONG)
  return { id: long.slice(0, SHORT), long }
}

/** Id of an article, of that of a figure or text of it: `cbhj8hez50` of `cbhj8hez50-4f9a2c-17` or `cbhj8hez50-2`. */
export function articleIdOf(part: string): string {
  const end = part.indexOf('-')
  return end < 0 ? part : part.slice(0, end)
}

/** What an article without title begins with: its lead, first insight or first left-over text. */
export function openingText({ lead, groups, rest }: Article): string {
  return lead?.text ?? groups[0]?.insights[0]?.text ?? groups[0]?.heading ?? rest[0]?.text ?? ''
}

/** Changes with any word of an article; the same in every dump that has them. */
export function contentHashOf(article: Article): string {
  return shortHash(wordsOf(article), CONTENT_HASH)
}

/** The same of what stands below its title, source and time; null where that is neither lead nor insight. */
export function textHashOf(article: Article): string | null {
  const { lead, groups } = article
  const isDigest = lead !== null || groups.some(({ insights }) => insights.length > 0)
  return isDigest ? shortHash(textOf(article), CONTENT_HASH) : null
}

/**
 * The same of an article in several files: changes with any word of any of them, not with their order
 * or number.
 *
 * @param hashes One of each file, at least one.
 */
export function contentHashOfAll(hashes: readonly string[]): string {
  const [first = '', ...others] = [...new Set(hashes)].sort()
  return others.length === 0 ? first : shortHash([first, ...others].join(), CONTENT_HASH)
}

/** All that an article says, with marks between that no text has. */
function wordsOf(article: Article): string {
  const { title, source, publishedRaw, tags, original } = article
  const said = [title, source, publishedRaw, ...tags].join('\u0000')
  return said + (original === null ? '' : `\u0001original\u0000${original}`) + textOf(article)
}

function textOf({ lead, groups, notes, links, rest }: Article): string {
  let words = ''
  if (lead) words += `\u0001lead\u0000${lead.label}\u0000${lead.text}\u0000${lead.citations}`
  for (const { label, heading, insights } of groups) {
    words += `\u0001group\u0000${label}\u0000${heading}`
    for (const { text, citations } of insights) {
      words += `\u0001insight\u0000${text}\u0000${citations}`
    }
  }
  for (const { number, text } of notes) words += `\u0001note\u0000${number}\u0000${text}`
  for (const { to } of links) words += `\u0001link\u0000${to}`
  for (const { text } of rest) words += `\u0001rest\u0000${text}`
  return words
}

/** A statement in its place in an article. */
export interface Statement {
  readonly insight: Insight
  /** Fragment of the article's page. */
  readonly anchor: string
  /** `1.3`: third insight of the first group. */
  readonly number: string
}

/**
 * The insights of each group with anchor and number. The anchor is a hash of the text, so a link to
 * an insight holds when its neighbours change; a text said twice gets `-2`.
 */
export function statements({ groups }: Article): readonly (readonly Statement[])[] {
  const seen = new Map<string, number>()
  return groups.map(({ insights }, group) =>
    insights.map((insight, at) => {
      const first = anchorOf(insight.text)
      const times = (seen.get(first) ?? 0) + 1
      seen.set(first, times)
      const anchor = times === 1 ? first : `${first}-${times}`
      return { insight, anchor, number: `${group + 1}.${at + 1}` }
    }),
  )
}

/** `d/rare-earth` for `rare-earth.txt`: a plain name stays, any other gets a hash. */
export function dumpStem(path: string): string {
  const stem = path.replace(/\.txt$/, '')
  const isPlain =
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stem) &&
    stem.length <= 60 &&
    slug(stem.replaceAll('-', ' ')) === stem
  if (isPlain) return `d/${stem}`
  return hashedStem(path, 6)
}

/** A name that no other file has: `dumpStem` gives two files one where somebody meant it to. */
export function longDumpStem(path: string): string {
  return hashedStem(path, 24)
}

function hashedStem(path: string, digits: number): string {
  const head = path
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)
  return `d/${head === '' ? '' : `${head}-`}${shortHash(path, digits)}`
}

/** Fragment of a text that its article has once. */
export function anchorOf(text: string): string {
  return `i-${textHash(text, ANCHOR_HASH)}`
}
