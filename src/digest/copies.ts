/** Duplicate articles: published once, with a message for each place but the first. */

import { type Code, type Problem, problem, withProblems } from '../records/problem.ts'
import { areAlike } from '../text/alike.ts'
import { fold } from '../text/fold.ts'
import type { LightDump } from './lightArticle.ts'

/** An article in one of its places, with the hashes that duplicates are found by. */
interface PlacedArticle {
  /** Of title, source and time, in full. */
  readonly longId: string
  readonly contentHash: string
  /** Of what stands below title, source and time; null where that says too little. */
  readonly textHash: string | null
  /** Title, source and time, each null where there is none. */
  readonly names: readonly (string | null)[]
  readonly lead: string | null
  readonly path: string
  readonly line: number
}

/**
 * Takes article after article, in the order of their files.
 *
 * @returns What to say of one whose title, source and time an article before it has, or whose text, or nearly so; or null.
 */
export function openCopies(): (article: PlacedArticle) => Problem | null {
  const known = new Map<string, PlacedArticle>()
  const byText = new Map<string, PlacedArticle[]>()
  const byDay = new Map<string, PlacedArticle[]>()
  return (article) => {
    const { longId, contentHash, textHash, path, line } = article
    const say = (code: Code, first: PlacedArticle): Problem =>
      problem(code, path, { line, column: 1 }, `${first.path}:${first.line}`)
    const first = known.get(longId)
    if (first) return say(first.contentHash === contentHash ? 'copy' : 'other-text', first)
    known.set(longId, article)
    const twin = oneBefore(byText, textHash, article, isTwin)
    const again = oneBefore(byDay, dayKey(article), article, isNearCopy)
    if (twin) return say('twin', twin)
    return again ? say('near-copy', again) : null
  }
}

/** The first one under a key that is taken for this article, which joins them; null is no key. */
function oneBefore(
  known: Map<string, PlacedArticle[]>,
  key: string | null,
  article: PlacedArticle,
  isOne: (other: PlacedArticle, article: PlacedArticle) => boolean,
): PlacedArticle | undefined {
  if (key === null) return undefined
  const alike = known.get(key) ?? []
  const found = alike.find((other) => isOne(other, article))
  // Texts that say nothing of their own, day after day, would be compared with all before.
  if (alike.length < MOST_ALIKE) known.set(key, [...alike, article])
  return found
}

const MOST_ALIKE = 20

/** Title, source and day; null where one of them is missing. */
function dayKey({ names: [title, source, published] }: PlacedArticle): string | null {
  if (!title || !source || !published) return null
  return [fold(title), fold(source), published.slice(0, '2025-11-09'.length)].join('\0')
}

/** Characters of a lead that are compared: it may be as long as a book. */
const OF_LEAD = 300

/** Of one title, source and day: columns have one title all day, so their leads are asked. */
function isNearCopy({ lead }: PlacedArticle, other: PlacedArticle): boolean {
  if (lead === null || other.lead === null) return false
  return areAlike(lead.slice(0, OF_LEAD), other.lead.slice(0, OF_LEAD))
}

/**
 * Whether one of two articles of one text may be the other before it was corrected: of title, source and
 * time one at most is another, and one is the same. What one of them lacks may have been lost.
 */
function isTwin({ names }: PlacedArticle, other: PlacedArticle): boolean {
  const pairs = names.flatMap((name, at) => {
    const another = other.names[at] ?? null
    return name === null || another === null ? [] : [fold(name) === fold(another)]
  })
  return pairs.some((isSame) => isSame) && pairs.filter((isSame) => !isSame).length <= 1
}

/** The files with what there is to say of copies. */
export function withCopies(dumps: readonly LightDump[]): readonly LightDump[] {
  const copyOf = openCopies()
  return dumps.map((dump) => {
    const { path, articles } = dump
    const found = articles.flatMap((article) => {
      const { longId, contentHash, textHash, untitled, title, source, published, place } = article
      const names = [untitled ? null : title.text, source, published]
      const lead = article.lead?.text ?? null
      return copyOf({ longId, contentHash, textHash, names, lead, path, line: place.line }) ?? []
    })
    return withProblems(dump, found)
  })
}
