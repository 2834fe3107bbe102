import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { CALL } from '../format.ts'

/** A file of the site. */
export interface IndexFile {
  /** From the root of the site, e.g. `search/k3v9/t/0.js`. */
  readonly path: string
  readonly content: string
}

/** What a file brings. */
export interface Unpacked {
  readonly content: Uint8Array
  /** The same, deflated, in base64; null when it was not packed yet. */
  readonly data: string | null
}

/**
 * @param name Path below `search/`, without the ending.
 * @param data The content as it was packed before.
 */
export function pack(
  name: string,
  content: Uint8Array | string,
  data: string | null = null,
): IndexFile {
  const packed = data ?? deflateRawSync(content, { level: 9 }).toString('base64')
  return { path: pathOf(name), content: `${CALL}("${name}","${packed}")\n` }
}

/** Path of a file of the index from the root of the site. */
export function pathOf(name: string): string {
  return `search/${name}.js`
}

/**
 * The content that a packed file brings.
 *
 * @throws When the text is no packed file or its data is damaged.
 */
export function unpack(text: string): Uint8Array {
  return unpackWhole(text).content
}

/** The same, with what it was packed to. */
export function unpackWhole(text: string): Unpacked {
  const data = packedIn(text)
  return { content: inflateRawSync(Buffer.from(data, 'base64')), data }
}

/** The same as it was packed. */
export function packedIn(text: string): string {
  const data = /^\w+\("[^"]*","([^"]*)"\)\s*$/.exec(text)?.[1]
  if (data === undefined) throw new SyntaxError('Not a file of the search index')
  return data
}
