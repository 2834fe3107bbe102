/**
 * Parts of an article that several outputs need: lines of its figures are in the file of its month and in those of
 * its topics, its passage is in the brief of each topic, its entry in feeds. They are made once and kept in an unnamed
 * temporary file, as those of ten thousand articles take 190 MB; in a preview for the next build, too.
 */
import { closeSync, ftruncateSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FigureLines } from '../../exports/figureLines.ts'
import type { CachedText } from '../../exports/topic.ts'
import { readAt, writeAt } from '../disk/bytesAt.ts'
import { DiskError } from '../disk/diskError.ts'

export interface SpooledLines extends FigureLines {
  /** Makes the lines of an article now, while its figures are in memory. */
  readonly add: (id: string) => void
  readonly cachedText: CachedText
}

export interface Spool {
  /**
   * Lines and texts of a digest; those of unchanged articles are reused.
   *
   * @param articleOf Returns the same object as long as the article is unchanged.
   * @throws DiskError, as its methods do.
   */
  readonly of: (lines: FigureLines, articleOf: (id: string) => object | undefined) => SpooledLines
  readonly close: () => void
}

/** In bytes of the file. */
interface TextPlace {
  readonly at: number
  readonly length: number
}

interface Place {
  readonly at: number
  /** Bytes of JSON; the CSV rows follow. */
  readonly json: number
  readonly csv: number
}

/** Bytes beyond which the file is emptied, with what it has of articles that are gone. */
const MOST = 1024 ** 3

/**
 * @param folder For the file.
 * @throws DiskError
 */
export function openSpool(folder: string): Spool {
  const path = join(folder, 'spool')
  const file = attempt('write', path, () => {
    // A file that a crash left, or a link, is removed and not written to.
    rmSync(path, { force: true })
    return openSync(path, 'wx+', 0o644)
  })
  try {
    rmSync(path)
  } catch {
    // Where the system cannot remove an open file, it is emptied at the end.
  }
  let places = new WeakMap<object, Place>()
  /** By kind of text. */
  const texts = new Map<string, WeakMap<object, TextPlace>>()
  let size = 0

  const write = (bytes: Uint8Array): void => {
    writeAt(file, size, bytes)
    size += bytes.length
  }
  const empty = (): void => {
    places = new WeakMap()
    texts.clear()
    size = 0
    ftruncateSync(file)
  }
  const read = (at: number, length: number): Buffer => {
    const bytes = attempt('read', path, () => readAt(file, at, length))
    if (bytes === null) throw new DiskError('read', path, new Error('it was cut short'))
    return bytes
  }
  return {
    of(lines, articleOf) {
      if (size > MOST) attempt('write', path, empty)
      const placed = (id: string): Place => {
        const article = articleOf(id)
        const known = article && places.get(article)
        if (known) return known
        const [json, csv] = [lines.json(id), lines.csv(id)]
        const place = { at: size, json: json.length, csv: csv.length }
        attempt('write', path, () => {
          write(json)
          write(csv)
        })
        if (article) places.set(article, place)
        return place
      }
      return {
        add: placed,
        json(id) {
          const { at, json } = placed(id)
          return read(at, json)
        },
        csv(id) {
          const { at, json, csv } = placed(id)
          return read(at + json, csv)
        },
        cachedText(id, kind, make) {
          const article = articleOf(id)
          const places = texts.get(kind) ?? new WeakMap<object, TextPlace>()
          texts.set(kind, places)
          const known = article && places.get(article)
          if (known) return read(known.at, known.length).toString()
          const text = make()
          const bytes = Buffer.from(text)
          const place = { at: size, length: bytes.length }
          attempt('write', path, () => write(bytes))
          if (article) places.set(article, place)
          return text
        },
      }
    },
    close() {
      ftruncateSync(file)
      closeSync(file)
    },
  }
}

function attempt<Result>(action: string, path: string, step: () => Result): Result {
  try {
    return step()
  } catch (error) {
    throw new DiskError(action, path, error)
  }
}
