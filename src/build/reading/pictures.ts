/** The pictures that articles show: found in the folder and in `public/`, and copied once each. */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { FindPicture, SitePicture } from '../../digest/pictures.ts'
import { readBytes } from '../../read/bytes.ts'
import { changedAt, type InputFile, type Listing } from '../../read/files.ts'
import {
  type FoundPicture,
  openAlbum,
  type PictureFacts,
  readPicture,
} from '../../read/pictures.ts'
import { spelt } from '../../text/clean.ts'
import { sha256 } from '../../text/hash.ts'
import type { CachedPictures } from '../cache/cachedPictures.ts'
import { trustedTime, unchangedFacts } from '../cache/fileFacts.ts'
import { filesBelow } from '../program/program.ts'
import { SourceFault } from '../program/sourceFault.ts'
import type { Stage } from '../stage/stage.ts'

export interface Pictures {
  readonly find: FindPicture
  /** Facts of all pictures found so far. */
  readonly facts: () => CachedPictures
  /** Puts the pictures found so far into a site. */
  readonly place: (stage: Pick<Stage, 'keep' | 'write'>) => void
}

/** Number of characters of the SHA-256 in the name of a picture. */
const NAME = 16

/**
 * @param root Folder of the project, whose `public/` is looked into.
 * @param known Facts of the last build, of the same program; an unchanged picture is not read again.
 */
export function openPictures(
  { pictures }: Pick<Listing, 'pictures'>,
  root: string,
  known: CachedPictures = {},
): Pictures {
  const facts = new Map<string, PictureFacts>()
  const copied = new Map<string, FoundPicture>()
  let names: ReadonlySet<string> | null = null
  const look = openAlbum({
    files: pictures,
    published(path) {
      names ??= publicNames(root)
      return names.has(path) ? publicFile(root, path) : null
    },
    factsOf(file) {
      const old = known[file.path]
      const same = old && unchangedFacts(file, old)
      const found =
        old && same
          ? { ...old, changedMs: same.changedMs }
          : { ...readPicture(file), changedMs: trustedTime(file) }
      facts.set(file.path, found)
      return found
    },
  })
  return {
    find(picture) {
      const found = look(picture)
      if ('code' in found) return found
      const shown = sitePicture(found)
      if (!found.isPublished) copied.set(shown.path, found)
      return shown
    },
    facts: () => Object.fromEntries(facts),
    place(stage) {
      for (const [path, { file, facts }] of copied) {
        if (stage.keep(path)) continue
        const bytes = readBytes(file)
        if (!(bytes instanceof Uint8Array) || sha256(bytes) !== facts.sha256)
          throw new SourceFault(`The picture ${spelt(file.path)} changed while it was published`)
        stage.write(path, bytes, true)
      }
    },
  }
}

/** Named by its content: a picture that several notes show is there once, and a changed one has another address. */
function sitePicture({ file, facts, isPublished }: FoundPicture): SitePicture {
  const { ending, width, height } = facts.kind
  const path = isPublished
    ? file.path.slice(1)
    : `assets/pictures/${facts.sha256.slice(0, NAME)}.${ending}`
  return { path, width, height }
}

/** Paths of the files of `public/`, from there. */
function publicNames(root: string): ReadonlySet<string> {
  if (!existsSync(join(root, 'public'))) return new Set()
  return new Set(filesBelow(root, 'public').map((path) => path.slice('public/'.length)))
}

/** Links are followed there, but none that leads out of the project. */
function publicFile(root: string, path: string): InputFile | null {
  const absolute = realpathSync(join(root, 'public', path))
  if (!absolute.startsWith(realpathSync(root) + sep)) return null
  const stat = statSync(absolute)
  return { path: `/${path}`, absolute, size: stat.size, changedMs: changedAt(stat) }
}
