/** Serialises the facts of a file of articles for the records: see records.ts. */
import { crc32 } from 'node:zlib'
import type { LightArticle, LightDump } from '../../digest/lightArticle.ts'
import { problemsOf } from '../../digest/problemsOf.ts'
import type { Dump } from '../../records/article.ts'
import { packClaims } from './packClaims.ts'
import { packFigures } from './packFigures.ts'

export interface PackedFile {
  /** Lists, facts of all articles, then figures and body of each. */
  readonly bytes: Uint8Array
  /** Bytes of the lists, and of the facts behind them. */
  readonly lists: number
  readonly facts: number
  /** Of the file that was read. */
  readonly sha256: string
}

/** Without the dek of one that has a lead. */
export type ListedArticle = Omit<LightArticle, 'figures' | 'facts'>

export interface Lists {
  readonly dump: Omit<LightDump, 'articles'> & { readonly articles: readonly ListedArticle[] }
  /** Bytes of each article. */
  readonly parts: readonly (readonly [
    claims: number,
    terms: number,
    figures: number,
    body: number,
  ])[]
}

/** Bytes of a sum: whatever damages a disk does to a part of the records shows in it. */
export const SUM = 4

/**
 * A file put into bytes article by article: held until all of a file are read, what is known of them
 * would be moved to where garbage stays long.
 */
export class Packing {
  readonly #dump: Dump
  readonly #listed: ListedArticle[] = []
  readonly #parts: Lists['parts'][number][] = []
  readonly #facts = new Sheet()
  readonly #details = new Sheet()

  constructor(dump: Dump) {
    this.#dump = dump
  }

  /** The next article of the file. */
  add({ figures, facts, ...rest }: LightArticle): void {
    const { path, articles } = this.#dump
    const article = articles[rest.at]
    if (!article) throw new Error(`${path} has no article ${rest.at}`)
    this.#listed.push(rest.lead === null ? rest : { ...rest, dek: null })
    this.#parts.push([
      this.#facts.add(packClaims(facts, rest.id)),
      this.#facts.add(facts.terms),
      this.#details.add([rest.id, packFigures(figures)]),
      this.#details.add([rest.id, article, problemsOf(this.#dump, rest.at)]),
    ])
  }

  /** @param file What is kept of it beside its articles. */
  end(file: Omit<LightDump, 'articles'>): PackedFile {
    const head = new Sheet()
    const lists: Lists = { dump: { ...file, articles: this.#listed }, parts: this.#parts }
    const lengths = { lists: head.add(lists), facts: head.append(this.#facts) }
    head.append(this.#details)
    return { ...lengths, bytes: head.bytes, sha256: file.sha256 }
  }
}

/** Bytes of values one behind the other: a buffer for each costs as much as its bytes. */
class Sheet {
  #room = Buffer.allocUnsafeSlow(1 << 16)
  length = 0

  /** @returns How many bytes it takes. */
  add(value: unknown): number {
    const text = JSON.stringify(value)
    // A code unit takes three bytes at most.
    this.#makeRoom(3 * text.length + SUM)
    const end = this.length + this.#room.write(text, this.length)
    const written = end + SUM - this.length
    this.#room.writeUInt32LE(crc32(this.#room.subarray(this.length, end)), end)
    this.length += written
    return written
  }

  /** @returns How many bytes the other one takes. */
  append({ bytes }: Sheet): number {
    this.#makeRoom(bytes.length)
    this.#room.set(bytes, this.length)
    this.length += bytes.length
    return bytes.length
  }

  #makeRoom(bytes: number): void {
    const most = this.length + bytes
    if (most <= this.#room.length) return
    const room = Buffer.allocUnsafeSlow(2 * most)
    this.#room.copy(room, 0, 0, this.length)
    this.#room = room
  }

  get bytes(): Uint8Array {
    return this.#room.subarray(0, this.length)
  }
}
