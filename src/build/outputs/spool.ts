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
import { attempt } from '../disk/calls.ts'
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
interface Place {
  readonly at: number
  readonly length: number
}

/** Lines of figures of one article. */
interface LinesPlace {
  readonly json: Place
  readonly csv: Place
}

/** Bytes beyond which the file is emptied, with what it has of articles that are gone. */
const MAX_BYTES = 1024 ** 3

/**
 * @param folder For the file.
 * @throws DiskError
 */
export function openSpool(folder: string): Spool {
  const file = openFile(join(folder, 'spool'))
  let lines = new WeakMap<object, LinesPlace>()
  /** By kind of text. */
  let texts = new Map<string, WeakMap<object, Place>>()
  const placesOf = (kind: string): WeakMap<object, Place> => {
    const places = texts.get(kind) ?? new WeakMap()
    texts.set(kind, places)
    return places
  }
  return {
    of(made, articleOf) {
      if (file.size() > MAX_BYTES) {
        lines = new WeakMap()
        texts = new Map()
        file.empty()
      }
      const placed = (id: string): LinesPlace => {
        const article = articleOf(id)
        const known = article && lines.get(article)
        if (known) return known
        const place = { json: file.append(made.json(id)), csv: file.append(made.csv(id)) }
        if (article) lines.set(article, place)
        return place
      }
      return {
        add: placed,
        json: (id) => file.read(placed(id).json),
        csv: (id) => file.read(placed(id).csv),
        cachedText(id, kind, make) {
          const article = articleOf(id)
          const places = placesOf(kind)
          const known = article && places.get(article)
          if (known) return file.read(known).toString()
          const text = make()
          const place = file.append(Buffer.from(text))
          if (article) places.set(article, place)
          return text
        },
      }
    },
    close: () => file.close(),
  }
}

/** A temporary file to which parts are appended. */
interface TemporaryFile {
  readonly size: () => number
  readonly append: (bytes: Uint8Array) => Place
  readonly read: (place: Place) => Buffer
  readonly empty: () => void
  readonly close: () => void
}

function openFile(path: string): TemporaryFile {
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
  let size = 0
  return {
    size: () => size,
    append(bytes) {
      const place = { at: size, length: bytes.length }
      attempt('write', path, () => writeAt(file, size, bytes))
      size += bytes.length
      return place
    },
    read({ at, length }) {
      const bytes = attempt('read', path, () => readAt(file, at, length))
      if (bytes === null) throw new DiskError('read', path, new Error('it was cut short'))
      return bytes
    },
    empty() {
      size = 0
      attempt('write', path, () => ftruncateSync(file))
    },
    close() {
      ftruncateSync(file)
      closeSync(file)
    },
  }
}
