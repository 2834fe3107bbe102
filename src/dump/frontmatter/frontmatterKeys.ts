/** What front matter is made of, and the keys that say something of an article. */

import type { Range } from '../../text/lines.ts'

export interface FrontMatter {
  /** From the first fence to the line after the second. */
  readonly block: Range
  readonly entries: readonly FrontMatterEntry[]
  /** Comments, which no value holds. */
  readonly comments: readonly Range[]
}

/** A key with its value: text, a list of texts, or anything else that YAML can say. */
export interface FrontMatterEntry extends Range {
  readonly key: string
  readonly value: unknown
}

export const TEXT_KEYS = ['title', 'source', 'date', 'topic', 'url'] as const
export const LIST_KEYS = ['topics', 'tags'] as const
export const KEYS = [...TEXT_KEYS, ...LIST_KEYS] as const
export type Key = (typeof KEYS)[number]
