/** Files of any kind to dumps. */
import { parseMarkdown } from '../dump/markdown.ts'
import type { Dump } from '../records/article.ts'
import type { InputFile } from './files.ts'
import { parseWith, readWith } from './parse.ts'

/** Read a file. Never throws: what goes wrong is a problem of the dump. */
export function readDump(file: InputFile): Dump {
  return readWith(file, parseMarkdown)
}

/**
 * Read the bytes of a file: as Markdown if its name ends in `.md`, else as a dump.
 *
 * @param path Relative to the articles folder.
 */
export function parseFile(path: string, bytes: Uint8Array): Dump {
  return parseWith(path, bytes, parseMarkdown)
}
