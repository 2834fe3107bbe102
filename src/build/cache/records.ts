/**
 * Facts of all files of articles in one append-only file: a build that reads one new file writes the facts of that
 * one alone.
 *
 * ```text
 * | lists | claims, terms | claims, terms | … | figures, body | figures, body | … | lists of the next file
 *   ^ slot.at first article  second article      first article   second article
 * ```
 *
 * Lists of all articles are read for each digest; everything else is read article by article when it is needed:
 * terms of new articles, claims of those that are compared, figures and bodies of those that are made. A changed file
 * is appended again. Each part is JSON with a CRC-32 of its bytes.
 */
import type { LightArticle, LightDump } from '../../digest/lightArticle.ts'
import type { Article } from '../../records/article.ts'
import type { Problem } from '../../records/problem.ts'
import { type PackedFigures, unpackFigures } from './packFigures.ts'
import type { ListedArticle, Lists, PackedFile } from './packFile.ts'
import { damaged, openRecordsFile, type Parse, type Place, type Turn } from './recordsFile.ts'
import { type Facts, type HeldFacts, StoredFacts } from './storedFacts.ts'

/** Place of the records of one file, in bytes. */
export interface Slot {
  readonly at: number
  readonly lists: number
  /** Claims and terms of all articles. */
  readonly facts: number
  /** All parts together. */
  readonly length: number
  /** Of the file of articles. */
  readonly sha256: string
}

/** An article as read, with the problems of its lines. */
export interface StoredBody {
  readonly article: Article
  readonly problems: readonly Problem[]
}

export interface Records {
  readonly turn: Turn
  /** Bytes of the file. */
  readonly size: number
  /**
   * Facts of a file.
   *
   * @param path Of the file among the articles.
   * @throws DamagedCache here, or later when facts or figures of an article are read.
   */
  readonly read: (slot: Slot, path: string) => LightDump
  /** Null for an article that did not come from here. @throws DamagedCache */
  readonly body: (light: LightArticle) => StoredBody | null
  readonly append: (file: PackedFile) => Slot
  /** Copy the records of a file from another one. @throws DamagedCache */
  readonly copy: (from: Records, slot: Slot) => Slot
  readonly bytes: (slot: Slot) => Uint8Array
  /** Releases claims and terms, which are needed only while a digest is arranged. */
  readonly dropFacts: () => void
  readonly close: () => void
  /** Opens the file again after `close`, for the next build in this process. @throws DamagedCache */
  readonly reopen: () => void
}

/** Number of articles whose figures stay in memory: page, lists and data need the same ones one after another. */
const RECENT = 200

/**
 * @param isNew Creates an empty file.
 * @throws DamagedCache when the file is missing and `isNew` is false.
 */
export function openRecords(folder: string, turn: Turn, isNew: boolean): Records {
  const file = openRecordsFile(folder, turn, isNew)
  const { parse } = file
  const places = new WeakMap<object, ArticlePlace>()
  /** Of the articles of a file, by its path. */
  const facts = new Map<string, HeldFacts>()
  const figuresAt = recentFigures(parse)

  // A shared prototype: with a getter of its own each article would get its own hidden class.
  const stored = {
    get figures(): LightArticle['figures'] {
      const listed = this as unknown as ListedArticle
      const place = places.get(listed)?.figures
      if (!place) throw new Error(`${listed.id} is not of these records`)
      return figuresAt(place, listed)
    },
  }
  const whole = (listed: ListedArticle, facts: Facts, place: ArticlePlace): LightArticle => {
    const article = { __proto__: stored, ...listed, dek: listed.lead ?? listed.dek, facts }
    places.set(article, place)
    return article as typeof article & typeof stored
  }
  return {
    turn,
    get size() {
      return file.size
    },
    read(slot, path) {
      const { dump, parts } = parse<Lists>({ at: slot.at, length: slot.lists })
      const held = (): HeldFacts => {
        const known = facts.get(path)
        if (known?.at === slot.at) return known
        const empty = { at: slot.at, claims: [], terms: [] }
        facts.set(path, empty)
        return empty
      }
      if (dump.path !== path || dump.sha256 !== slot.sha256) throw damaged()
      const placeAt = placesOf(slot, parts)
      const articles = dump.articles.map((listed, index) => {
        const place = placeAt(index)
        const { claims, terms } = place
        const own = new StoredFacts(parse, held, { index, id: listed.id, claims, terms })
        return whole(listed, own, place)
      })
      return { ...dump, articles }
    },
    body(light) {
      const place = places.get(light)?.body
      if (!place) return null
      const [id, article, problems] = parse<readonly [string, Article, readonly Problem[]]>(place)
      if (id !== light.id) throw damaged()
      return { article, problems }
    },
    append: ({ bytes, lists, facts, sha256 }) => ({
      at: file.write(bytes),
      lists,
      facts,
      length: bytes.length,
      sha256,
    }),
    copy: (from, slot) => ({ ...slot, at: file.write(from.bytes(slot)) }),
    bytes: (slot) => file.bytes(slot),
    dropFacts: () => facts.clear(),
    close: () => file.close(),
    reopen: () => file.reopen(),
  }
}

type FiguresAt = (place: Place, listed: ListedArticle) => LightArticle['figures']

/** Reads figures, and keeps those of the last {@link RECENT} articles in memory. */
function recentFigures(parse: Parse): FiguresAt {
  const recent = new Map<number, LightArticle['figures']>()
  return (place, listed) => {
    const known = recent.get(place.at)
    if (known) return known
    const [id, packed] = parse<readonly [string, PackedFigures]>(place)
    if (id !== listed.id) throw damaged()
    const figures = unpackFigures(packed, listed)
    recent.set(place.at, figures)
    const [oldest] = recent.keys()
    if (recent.size > RECENT && oldest !== undefined) recent.delete(oldest)
    return figures
  }
}

/** Places of the parts of an article. */
interface ArticlePlace {
  readonly claims: Place
  readonly terms: Place
  readonly figures: Place
  readonly body: Place
}

const NO_PART = [0, 0, 0, 0] as const

/** Returns the places of the parts of each article of a file; to be called once for each, in their order. */
function placesOf(slot: Slot, parts: Lists['parts']): (index: number) => ArticlePlace {
  let factsAt = slot.at + slot.lists
  let at = factsAt + slot.facts
  return (index) => {
    const [claims, terms, figures, body] = parts[index] ?? NO_PART
    const place = {
      claims: { at: factsAt, length: claims },
      terms: { at: factsAt + claims, length: terms },
      figures: { at, length: figures },
      body: { at: at + figures, length: body },
    }
    factsAt += claims + terms
    at += figures + body
    return place
  }
}
