import type { ArticleRef } from '../digest/digest.ts'

/** Said in feeds, on their page and by the build while the setting `url` is not made. */
export const RELATIVE_NOTE =
  'Addresses in the feeds are relative: set url in .eleventy.ts to the address of the site'

/** A feed before it is printed in one of its forms. */
export interface Feed {
  /** Stays when dumps are renamed and when the site moves. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** BCP 47 of title and subtitle. */
  readonly lang: string
  /** Page that shows the same articles, from the root of the site. */
  readonly home: string
  readonly atom: string
  readonly json: string
  /** RFC 3339; the latest of its entries. */
  readonly updated: string
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly id: string
  readonly ref: ArticleRef
  /** RFC 3339, in the zone assumed for the site. */
  readonly published: string
  /** The same, where the settings tell of no later time of a correction. */
  readonly updated: string
  /** HTML. */
  readonly content: string
}
