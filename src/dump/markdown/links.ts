/** Links of Markdown that lead to other files: notes and posts, of which there are articles, and any other. */

import { posix } from 'node:path'
import { decodedAddress } from '../../text/link.ts'
import { noteName } from '../../text/markdownFile.ts'

/**
 * The file that an address leads to, from the root of the folder: `metals/tin.md`; null for an address of elsewhere, or
 * for one that is no file by its name.
 *
 * @param path Of the file that has the link.
 */
export function fileOf(address: string, path: string): string | null {
  const [file = ''] = address.split(/[#?]/, 1)
  if (!/\.[a-z\d]{1,8}$/i.test(file) || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(file)) return null
  const name = decodedAddress(file)
  if (name === null) return null
  const from = name.startsWith('/') ? '' : posix.dirname(path)
  return posix.normalize(posix.join(from, `./${name}`)).normalize('NFC')
}

/** What a note is looked for by, `[[tin`, from what a link calls it: `Tin#Supply`, `metals/Tin.md`; null for none. */
export function noteOf(name: string): string | null {
  const bare = name.replace(/[#^].*$/, '').trim()
  return bare === '' ? null : `[[${noteName(bare)}`
}
