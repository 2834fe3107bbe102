/** Duplicate articles: published once, with a message for each place but the first. */

import { type Code, inOrder, type Problem, problem } from '../records/problem.ts'
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
  readonly path: string
  readonly line: number
}

/**
 * Takes article after article, in the order of their files.
 *
 * @returns What to say of one whose title, source and time an article before it has, or whose text; or null.
 */
export function openCopies(): (article: PlacedArticle) => Problem | null {
  const known = new Map<string, PlacedArticle>()
  const knownText = new Map<string, PlacedArticle[]>()
  return (article) => {
    const { longId, contentHash, textHash, path, line } = article
    const say = (code: Code, first: PlacedArticle): Problem =>
      problem(code, path, { line, column: 1 }, `${first.path}:${first.line}`)
    const first = known.get(longId)
    if (first) return say(first.contentHash === contentHash ? 'copy' : 'other-text', first)
    known.set(longId, article)
    if (textHash === null) return null
    const alike = knownText.get(textHash)
    if (!alike) {
      knownText.set(textHash, [article])
      return null
    }
    const twin = alike.find((other) => isTwin(other, article))
    // Texts that say nothing of their own, day after day, would be compared with all before.
    if (alike.length < MOST_ALIKE) alike.push(article)
    return twin ? say('twin', twin) : null
  }
}

const MOST_ALIKE = 20

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
      return copyOf({ longId, contentHash, textHash, names, path, line: place.line }) ?? []
    })
    return found.length === 0 ? dump : { ...dump, problems: inOrder([...dump.problems, ...found]) }
  })
}
