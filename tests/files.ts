/** What stands in a folder, as tests compare it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { sha256 } from '../src/text/hash.ts'

/** Paths of all that is no folder below a folder, with `/`, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Hash over names and contents of a folder. */
export function treeHash(folder: string): string {
  const lines = filesBelow(folder).map(
    (path) => `${path} ${sha256(readFileSync(join(folder, path)))}`,
  )
  return sha256(lines.join('\n'))
}
