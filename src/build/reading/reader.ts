import { readBytes } from '../../read/bytes.ts'
import { decode } from '../../read/decode.ts'
import type { InputFile } from '../../read/files.ts'
import { readWith } from '../../read/parse.ts'
import type { Dump } from '../../records/article.ts'
import { sha256 } from '../../text/hash.ts'
import { isMarkdown } from '../../text/markdownFile.ts'

/** Reads files of a folder by their path. */
export interface Reader {
  readonly parse: (path: string) => Dump
  /** The text of a file with this hash; null where the file has other bytes by now. */
  readonly text: (path: string, sha256: string) => string | null
  /** A file as received; empty where it cannot be read. */
  readonly bytes: (path: string) => Uint8Array
}

/** The parser for Markdown, which takes a tenth of a second to load, is imported only where there is Markdown. */
export async function openReader(files: readonly InputFile[]): Promise<Reader> {
  const hasMarkdown = files.some(({ path }) => isMarkdown(path))
  const markdown = hasMarkdown ? (await import('../../dump/markdown.ts')).parseMarkdown : null
  const inputs = new Map(files.map((file) => [file.path, file]))
  const input = (path: string): InputFile => {
    const found = inputs.get(path)
    if (!found) throw new Error(`${path} is not among the articles`)
    return found
  }
  return {
    parse: (path) => readWith(input(path), markdown),
    text: (path, expected) => {
      const read = readBytes(input(path))
      return read instanceof Uint8Array && sha256(read) === expected
        ? decode(read, path).text
        : null
    },
    bytes: (path) => {
      const read = readBytes(input(path))
      return read instanceof Uint8Array ? read : new Uint8Array()
    },
  }
}
