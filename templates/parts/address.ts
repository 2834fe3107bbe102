import type { Sheet, Site } from '../../src/digest/views/page.ts'
import { permalinkIn } from '../../src/digest/views/page.ts'
import { link } from '../../src/text/link.ts'

/** How a sheet links to what else there is. */
export interface Address {
  /** A page, in the sheet's own language. */
  readonly page: (permalink: string) => string
  /** A file that stands once, at the root: data, feeds, assets. */
  readonly file: (permalink: string) => string
}

let last: { readonly sheet: Sheet<unknown>; readonly address: Address } | null = null

/** The last one is kept: every row and every link of a page asks for the address of its sheet. */
export function addressFrom(sheet: Sheet<unknown>): Address {
  if (last?.sheet === sheet) return last.address
  const { permalink, language, site, kind } = sheet
  const { url } = site
  // Served at any depth, where no relative address holds.
  const file = (to: string): string =>
    kind === '404' && url !== null ? new URL(to, url).href : link(permalink, to)
  const address: Address = { page: (to) => file(permalinkIn(to, language, site)), file }
  last = { sheet, address }
  return address
}

/** Permalink of the first of some files of `public/` that is there; null where none is. */
export function fileIn({ assets }: Site, names: readonly string[]): string | null {
  return names.map((name) => assets[name]).find((permalink) => permalink !== undefined) ?? null
}
