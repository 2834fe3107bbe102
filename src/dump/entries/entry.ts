/** The slices of a page. */

import type { Line } from '../page/chrome.ts'
import type { NamedByline } from './namedByline.ts'
import type { PageLine } from './page.ts'

/** An article's lines, not yet read. */
export interface Entry {
  readonly title: Line | null
  readonly byline: NamedByline | null
  readonly body: readonly PageLine[]
  /** Nothing follows in the dump. */
  readonly isLast: boolean
}

export interface Entries {
  readonly entries: readonly Entry[]
  /** Lines of no article, in order. */
  readonly strays: readonly Line[]
  /** Headings of days, which the articles below them have. */
  readonly chrome: readonly Line[]
}
