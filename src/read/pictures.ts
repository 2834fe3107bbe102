/** The pictures that articles show: which file each is, and what that file holds. */

import type { Picture } from '../records/article.ts'
import type { Code } from '../records/problem.ts'
import { decimal } from '../text/decimal.ts'
import { sha256 } from '../text/hash.ts'
import { readBytes } from './bytes.ts'
import { type InputFile, largest } from './files.ts'
import { type PictureKind, pictureKind } from './pictureKind.ts'

/** What is known of the bytes of a picture. */
export interface PictureFacts {
  readonly size: number
  /** By which it is known again; -1 where it may change without another one. */
  readonly changedMs: number
  /** Empty where it could not be read. */
  readonly sha256: string
  /** Null for what is no picture of a kind that is shown. */
  readonly kind: PictureKind | null
}

/** Files that may be pictures, by where they are looked for. */
interface Album {
  /** Below the folder of the articles. */
  readonly files: readonly InputFile[]
  /** One of `public/` by its path there; null for none. */
  readonly published: (path: string) => InputFile | null
  /** Facts of a file, which may be known from before. */
  readonly factsOf: (file: InputFile) => PictureFacts
}

/** A picture that is there. */
export interface FoundPicture {
  readonly file: InputFile
  readonly facts: PictureFacts & { readonly kind: PictureKind }
  /** Whether it stands in `public/`, and so on the site under its own name. */
  readonly isPublished: boolean
}

/** Why there is none. */
interface NoPicture {
  readonly code: Code
  /** What a message quotes of it. */
  readonly found: string
}

type LookUp = (picture: Pick<Picture, 'places'>) => FoundPicture | NoPicture

/** Finds pictures in an album, each file looked at once. */
export function openAlbum({ files, published, factsOf }: Album): LookUp {
  const byPath = new Map(files.map((file) => [file.path.normalize('NFC'), file]))
  const byName = new Map<string, InputFile[]>()
  for (const file of files) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).normalize('NFC')
    const same = byName.get(name)
    if (same) same.push(file)
    else byName.set(name, [file])
  }
  const known = new Map<string, FoundPicture | NoPicture>()
  const look = (places: readonly string[]): FoundPicture | NoPicture => {
    for (const place of places) {
      if (place.startsWith('[[')) {
        const [only, ...others] = byName.get(place.slice(2)) ?? []
        if (!only) continue
        if (others.length === 0) return shown(only, false)
        return {
          code: 'several-pictures',
          found: [only, ...others].map(({ path }) => path).join(', '),
        }
      }
      const isPublished = place.startsWith('/')
      const file = isPublished ? published(place.slice(1)) : byPath.get(place)
      if (file) return shown(file, isPublished)
    }
    return { code: 'no-picture', found: places.map(spoken).join(', ') }
  }
  const shown = (file: InputFile, isPublished: boolean): FoundPicture | NoPicture => {
    const facts = factsOf(file)
    const { kind } = facts
    if (kind !== null) return { file, facts: { ...facts, kind }, isPublished }
    const isLarge = file.size > largest(file.path)
    const why = isLarge
      ? ` has ${decimal(file.size)} bytes`
      : facts.sha256 === ''
        ? ' cannot be read'
        : ''
    return { code: 'bad-picture', found: `${isPublished ? 'public' : ''}${file.path}${why}` }
  }
  return ({ places }) => {
    const key = places.join('\n')
    const result = known.get(key) ?? look(places)
    known.set(key, result)
    return result
  }
}

function spoken(place: string): string {
  if (place.startsWith('[[')) return `${place.slice(2)} in any folder`
  return place.startsWith('/') ? `public${place}` : place
}

/** Read what a picture is. */
export function readPicture(file: InputFile): Omit<PictureFacts, 'changedMs'> {
  const { size } = file
  const bytes = size > largest(file.path) ? null : readBytes(file)
  if (!(bytes instanceof Uint8Array)) return { size, sha256: '', kind: null }
  return { size, sha256: sha256(bytes), kind: pictureKind(bytes) }
}
