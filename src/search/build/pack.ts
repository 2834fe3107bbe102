import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { CALL } from '../format.ts'
import { pathOf } from './folder.ts'

/** A file of the site. */
export interface IndexFile {
  /** From the root of the site, e.g. `search/k3v9/t/0.js`. */
  readonly path: string
  readonly content: string
}

/** @param name Path below `search/`, without the ending. */
export function pack(name: string, content: Uint8Array | string): IndexFile {
  const data = deflateRawSync(content, { level: 9 }).toString('base64')
  return { path: pathOf(name), content: `${CALL}("${name}","${data}")\n` }
}

/**
 * The content that a packed file brings.
 *
 * @throws When the text is no packed file or its data is damaged.
 */
export function unpack(text: string): Uint8Array {
  const data = /^\w+\("[^"]*","([^"]*)"\)\s*$/.exec(text)?.[1]
  if (data === undefined) throw new SyntaxError('Not a file of the search index')
  return inflateRawSync(Buffer.from(data, 'base64'))
}
