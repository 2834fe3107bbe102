import { createWriteStream, existsSync, realpathSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { compare } from '../text/compare.ts'
import { slug } from '../text/slug.ts'

/** The first day that a zip file can name, so that equal sites give equal archives. */
const MTIME = new Date(1980, 0, 1)

/**
 * The built site as one archive that works when unpacked and opened from disk.
 *
 * @param folder The built site.
 * @param target Path of the archive, outside of `folder`; one that is there is replaced by a whole one alone, and
 *   behind a link where that leads.
 * @param root Folder inside the archive that holds everything.
 * @returns Number of files.
 */
export async function zipSite(folder: string, target: string, root: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: path.slice(folder.length + 1).replaceAll('\\', '/') }))
    .sort((a, b) => compare(a.name, b.name))
  const zip = new ZipFile()
  for (const { path, name } of paths) {
    zip.addFile(path, `${root}/${name}`, {
      mtime: MTIME,
      mode: 0o100644,
      forceDosTimestamp: true,
    })
  }
  zip.end()
  const out = new PassThrough()
  zip.on('error', (error) => out.destroy(error))
  zip.outputStream.pipe(out)
  const place = existsSync(target) ? realpathSync(target) : target
  const part = `${place}.part`
  try {
    await pipeline(out, createWriteStream(part))
    await rename(part, place)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw error
  }
  return paths.length
}

/** A title as a folder of any system may be called, of at most 60 characters: `日报: 铜` is `日报 铜`. */
export function folderName(title: string): string {
  const plain = title.replace(/[\p{C}\s\\/:*?"<>|]+/gu, ' ').replace(/^[ .]+/, '')
  const short = /^.{0,60}/u.exec(plain)?.[0].replace(/[ .]+$/, '')
  return short || slug(title)
}
