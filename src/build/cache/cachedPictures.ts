/** Facts of pictures, kept for the next build. */
import type { Listing } from '../../read/files.ts'
import type { PictureFacts } from '../../read/pictures.ts'
import { signature } from '../../text/hash.ts'

/** Of files that articles may show: by path, with a slash before one of `public/`. */
export type CachedPictures = Readonly<Record<string, PictureFacts>>

/** What tells that no picture came or went. */
export function pictureNamesSignature({ pictures }: Pick<Listing, 'pictures'>): string {
  return signature(pictures.map(({ path }) => path))
}
