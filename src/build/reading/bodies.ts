/**
 * Bodies of articles, read one by one from the records. A file that is not in the records is parsed when the first of
 * its articles is needed, and released when others need the memory: parsing it again costs less than keeping a hundred
 * thousand articles.
 */

import type { ArticleBody } from '../../digest/articleBody.ts'
import { bodyOf } from '../../digest/body.ts'
import { groupBy } from '../../digest/group.ts'
import { joinBodies } from '../../digest/joinBodies.ts'
import type { LightArticle, LightDump } from '../../digest/lightArticle.ts'
import type { FindPicture } from '../../digest/pictures.ts'
import { problemsOf } from '../../digest/problemsOf.ts'
import type { FileBody } from '../../digest/views/page.ts'
import type { Dump } from '../../records/article.ts'
import type { StoredBody } from '../cache/records.ts'
import type { Reader } from './reader.ts'

/** Characters of parsed dumps that stay in memory. */
export const ROOM = 1_000_000

export interface Bodies {
  /** A file as its pages show it. */
  readonly dump: (path: string) => FileBody
  /** Its text alone. */
  readonly text: (path: string) => string
  /** Body of an article, statements of all its dumps together. */
  readonly body: (id: string) => ArticleBody
  /** The same without its figures, which are most of it, for what shows its words alone. */
  readonly words: (id: string) => ArticleBody
}

/** Access to what is stored of the files. */
interface Stored {
  /** An article from the records; null where its file has to be parsed. */
  readonly body: (light: LightArticle) => StoredBody | null
  /** Reads a file whose articles are stored. */
  readonly text: Reader['text']
  /** Finds the pictures of articles, which no build stores. */
  readonly find?: FindPicture
}

const NOTHING_STORED: Stored = { body: () => null, text: () => null }

/**
 * @param dumps All files, in the order of their paths.
 * @param parse Reads and parses a file by its path.
 * @param parsed Dumps that were parsed already.
 */
export function openBodies(
  dumps: readonly LightDump[],
  parse: (path: string) => Dump,
  parsed: Iterable<Dump> = [],
  stored: Stored = NOTHING_STORED,
): Bodies {
  const held = new HeldDumps(parsed)
  const read = (path: string): Dump => held.get(path) ?? held.add(parse(path))

  const files = new Map(dumps.map((dump) => [dump.path, dump]))
  /** What is known of a file that need not be parsed; one without articles is, as a draft shows none of its text. */
  const storedFile = (path: string): LightDump | null => {
    const light = files.get(path)
    return light && light.articles.length > 0 && !held.has(path) ? light : null
  }
  /** A file composed from the records, which takes a fifth of the time of parsing it; null where a part is missing. */
  const known = (path: string): FileBody | null => {
    const light = storedFile(path)
    if (!light) return null
    const articles = light.articles.flatMap((article) => stored.body(article)?.article ?? [])
    if (articles.length < light.articles.length) return null
    const found = stored.text(path, light.sha256)
    return found === null ? null : { ...light, articles, text: found }
  }
  /** Messages show lines of files that stayed as they were: to parse these took a sixth of an edit of a small site. */
  const text = (path: string): string => {
    const light = storedFile(path)
    return (light && stored.text(path, light.sha256)) ?? read(path).text
  }

  const places = groupBy(
    dumps.flatMap(({ articles }) => articles),
    ({ id }) => id,
  )

  const one = (light: LightArticle, shown: Shown): ArticleBody => {
    const known = held.has(light.place.dump) ? null : stored.body(light)
    if (known) return bodyOf(known.article, shown, known.problems, stored.find)
    const dump = read(light.place.dump)
    const article = dump.articles[light.at]
    if (!article) throw new Error(`${light.place.dump} changed while it was published`)
    return bodyOf(article, shown, problemsOf(dump, light.at), stored.find)
  }
  const whole = (id: string, show: (light: LightArticle) => Shown): ArticleBody => {
    const [first, ...others] = places.get(id) ?? []
    if (!first) throw new Error(`No article ${id}`)
    const differing = others.filter(({ contentHash }) => contentHash !== first.contentHash)
    return joinBodies([first, ...differing].map((light) => one(light, show(light))))
  }
  return {
    dump: keepingLast((path) => known(path) ?? read(path)),
    text,
    body: keepingLast((id) => whole(id, (light) => light)),
    words: (id) => whole(id, ({ id, place }) => ({ id, place, figures: [] })),
  }
}

/** All pages of a file are made one after another, and those of an article in each language with its data. */
function keepingLast<Value>(find: (key: string) => Value): (key: string) => Value {
  let last: { readonly key: string; readonly value: Value } | null = null
  return (key) => {
    if (last?.key !== key) last = { key, value: find(key) }
    return last.value
  }
}

/** Parsed dumps by their paths: those that were added last, as many as there is room for, one at least. */
class HeldDumps {
  readonly #dumps = new Map<string, Dump>()
  #room = ROOM

  constructor(parsed: Iterable<Dump>) {
    for (const dump of parsed) this.add(dump)
  }

  has(path: string): boolean {
    return this.#dumps.has(path)
  }

  get(path: string): Dump | undefined {
    return this.#dumps.get(path)
  }

  add(dump: Dump): Dump {
    this.#dumps.set(dump.path, dump)
    this.#room -= dump.text.length
    for (const [path, old] of this.#dumps) {
      if (this.#room >= 0 || path === dump.path) break
      this.#dumps.delete(path)
      this.#room += old.text.length
    }
    return dump
  }
}

/** What a body shows beside the article as read. */
type Shown = Pick<LightArticle, 'id' | 'place' | 'figures'>
