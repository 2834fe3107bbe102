/** Facts of pictures, kept for the next build. */
import type { Listing } from '../../read/files.ts'
import type { PictureFacts } from '../../read/pictures.ts'
import { signature } from '../../text/hash.ts'

/** By path; paths of `public/` begin with a slash. */
export type CachedPictures = Readonly<Record<string, PictureFacts>>

/** Signature of the paths of all pictures, which changes when one is added or removed. */
export function pictureNamesSignature({ pictures }: Pick<Listing, 'pictures'>): string {
  return signature(pictures.map(({ path }) => path))
}
