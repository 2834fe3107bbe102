/**
 * Links of checked pages to places in other pages, kept for the next build of the process. Most edits make the same
 * thirty pages again, and a link to a kept page is sound if the page had it before: without this, the page before
 * would be read and parsed again to find that out.
 */
import type { Fingerprint } from '../files/fileList.ts'

/** Path of the target by the code of the link, as `Codes` makes it of target and fragment. */
export type Links = ReadonlyMap<number, string>

export class CheckedLinks {
  readonly #pages = new Map<string, { readonly fingerprint: Fingerprint; readonly links: Links }>()

  /** Links of a page with these bytes; null where it was not checked in this process. */
  get(path: string, fingerprint: Fingerprint | undefined): Links | null {
    const known = this.#pages.get(path)
    return known !== undefined && known.fingerprint === fingerprint ? known.links : null
  }

  set(path: string, fingerprint: Fingerprint, links: Links): void {
    this.#pages.set(path, { fingerprint, links })
  }

  delete(path: string): void {
    this.#pages.delete(path)
  }
}
