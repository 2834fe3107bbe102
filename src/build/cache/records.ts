/**
 * The facts of each file of articles, one after another in a file of its own: a build that
 * reads one new file writes the facts of that one, and not of ten thousand others.
 *
 * ```text
 * | lists | claims, terms | claims, terms | … | figures, body | figures, body | … | lists of the next file
 *   ^ slot.at first article  second article      first article   second article
 * ```
 *
 * Lists of all articles make a digest, with terms of those that are new and claims of those that meet
 * others; then claims and terms may go. All but lists is read article by article when it is asked
 * for. A file that changed is written again at the end. Each part is JSON and a sum of its bytes.
 */
import type { LightArticle, LightDump } from '../../digest/lightArticle.ts'
import type { Article } from '../../records/article.ts'
import type { Problem } from '../../records/problem.ts'
import { type PackedFigures, unpackFigures } from './packFigures.ts'
import type { ListedArticle, Lists, PackedFile } from './packFile.ts'
import { damaged, openRecordsFile, type Parse, type Place, type Turn } from './recordsFile.ts'
import { type Facts, type HeldFacts, StoredFacts } from './storedFacts.ts'

/** Where the records of a file stand, in bytes. */
export interface Slot {
  readonly at: number
  readonly lists: number
  /** Claims and terms of all articles. */
  readonly facts: number
  /** All parts together. */
  readonly length: number
  /** Of the file that was read. */
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
   * A file as it was written.
   *
   * @param path Of the file among the articles.
   * @throws DamagedCache at once, or when facts or figures of an article are asked for.
   */
  readonly read: (slot: Slot, path: string) => LightDump
  /** Null for an article that did not come from here. @throws DamagedCache */
  readonly body: (light: LightArticle) => StoredBody | null
  readonly append: (file: PackedFile) => Slot
  /** Copy the records of a file from another one. @throws DamagedCache */
  readonly copy: (from: Records, slot: Slot) => Slot
  readonly bytes: (slot: Slot) => Uint8Array
  /** Hold no facts any more: where no digest is made again nobody compares by them. */
  readonly dropFacts: () => void
  readonly close: () => void
  /** After `close`: for the next build in the same process. @throws DamagedCache */
  readonly reopen: () => void
}

/** Articles whose figures are held: page, lists and data ask for the same ones in a row. */
const RECENT = 200

/**
 * @param isNew Begin an empty file.
 * @throws DamagedCache when there is no such file, and none is to be made.
 */
export function openRecords(folder: string, turn: Turn, isNew: boolean): Records {
  const file = openRecordsFile(folder, turn, isNew)
  const { parse } = file
  const places = new WeakMap<object, ArticlePlace>()
  /** Of the articles of a file, by its path. */
  const facts = new Map<string, HeldFacts>()
  const figuresAt = recentFigures(parse)

  // One getter for all: with one of its own each article would have a shape of its own.
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

/** Reads figures, and holds those of the articles that were asked for last, by their place. */
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

/** Where the parts of an article stand. */
interface ArticlePlace {
  readonly claims: Place
  readonly terms: Place
  readonly figures: Place
  readonly body: Place
}

const NO_PART = [0, 0, 0, 0] as const

/** Tells where the parts of each article of a file stand, asked for in their order. */
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
