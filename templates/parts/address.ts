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

export function addressFrom({ permalink, language, site }: Sheet<unknown>): Address {
  return {
    page: (to) => link(permalink, permalinkIn(to, language, site)),
    file: (to) => link(permalink, to),
  }
}
