/** A file of the articles in the bytes that the records have of it: see records.ts. */
import { crc32 } from 'node:zlib'
import { problemsOf } from '../../digest/body.ts'
import type { LightArticle, LightDump } from '../../digest/lightArticle.ts'
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

export function packFile(dump: Dump, light: LightDump): PackedFile {
  const listed: ListedArticle[] = []
  const parts: Lists['parts'][number][] = []
  const [head, facts, details] = [new Sheet(), new Sheet(), new Sheet()]
  for (const { figures, facts: own, ...rest } of light.articles) {
    const article = dump.articles[rest.at]
    if (!article) throw new Error(`${dump.path} has no article ${rest.at}`)
    listed.push(rest.lead === null ? rest : { ...rest, dek: null })
    parts.push([
      facts.add(packClaims(own, rest.id)),
      facts.add(own.terms),
      details.add([rest.id, packFigures(figures)]),
      details.add([rest.id, article, problemsOf(dump, rest.at)]),
    ])
  }
  const lists: Lists = { dump: { ...light, articles: listed }, parts }
  const lengths = { lists: head.add(lists), facts: head.append(facts) }
  head.append(details)
  return { ...lengths, bytes: head.bytes, sha256: light.sha256 }
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
