/**
 * The file of the records: parts are read by offset and their checksum is verified; new parts are
 * appended.
 */
import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { readAt, writeAt } from '../disk/bytesAt.ts'
import { DiskError } from '../disk/diskError.ts'
import { DamagedCache, removeAny } from './cacheFile.ts'
import { SUM } from './packFile.ts'

/** Which of two files is used: when too much of one is obsolete, the rest is copied to the other. */
export type Turn = 0 | 1

/** In bytes of the file. */
export interface Place {
  readonly at: number
  readonly length: number
}

/** Parses the JSON at a place. @throws DamagedCache */
export type Parse = <Value>(place: Place) => Value

interface RecordsFile {
  /** Bytes of the file. */
  readonly size: number
  /** @throws DamagedCache */
  readonly bytes: (place: Place) => Uint8Array
  readonly parse: Parse
  /** @returns Where the bytes begin. @throws DiskError */
  readonly write: (bytes: Uint8Array) => number
  readonly close: () => void
  /** Opens it again after `close`. @throws DamagedCache where it is another file. */
  readonly reopen: () => void
}

export function recordsPath(folder: string, turn: Turn): string {
  return join(folder, `cache-records-${turn}`)
}

/**
 * @param isNew Creates an empty file.
 * @throws DamagedCache when the file is missing and `isNew` is false.
 */
export function openRecordsFile(folder: string, turn: Turn, isNew: boolean): RecordsFile {
  const path = recordsPath(folder, turn)
  let file = open(path, isNew)
  const { ino, size: found } = fstatSync(file)
  let size = found

  const bytesAt = (at: number, length: number): Buffer => {
    if (!(at >= 0 && length >= 0 && at + length <= size)) throw damaged()
    const bytes = readAt(file, at, length)
    if (bytes === null) throw damaged()
    return bytes
  }
  const parse: Parse = ({ at, length }) => {
    const bytes = bytesAt(at, length)
    const json = bytes.subarray(0, -SUM)
    if (length <= SUM || crc32(json) !== bytes.readUInt32LE(json.length)) throw damaged()
    return JSON.parse(json.toString())
  }
  const write = (bytes: Uint8Array): number => {
    const at = size
    try {
      writeAt(file, at, bytes)
    } catch (error) {
      throw new DiskError('write', path, error)
    }
    size += bytes.length
    return at
  }
  return {
    get size() {
      return size
    },
    bytes: ({ at, length }) => bytesAt(at, length),
    parse,
    write,
    close: () => closeSync(file),
    reopen() {
      file = open(path, false)
      const found = fstatSync(file)
      if (found.ino === ino && found.size >= size) return
      closeSync(file)
      throw damaged()
    },
  }
}

function open(path: string, isNew: boolean): number {
  try {
    const { O_RDWR, O_CREAT, O_EXCL, O_NOFOLLOW } = constants
    if (isNew) removeAny(path)
    return openSync(path, O_RDWR | O_NOFOLLOW | (isNew ? O_CREAT | O_EXCL : 0), 0o644)
  } catch (error) {
    if (isNew) throw new DiskError('write', path, error)
    throw damaged()
  }
}

/** Error for a file that does not have what was written. */
export function damaged(): DamagedCache {
  return new DamagedCache('The records of the cache are damaged')
}
