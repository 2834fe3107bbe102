import type { Sheet } from '../../src/digest/views/page.ts'
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
  const { permalink, language, site } = sheet
  const address: Address = {
    page: (to) => link(permalink, permalinkIn(to, language, site)),
    file: (to) => link(permalink, to),
  }
  last = { sheet, address }
  return address
}
