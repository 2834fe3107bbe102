import type { Counts, Text } from '../digest.ts'

/** An article as an earlier build listed it. */
export interface EarlierArticle {
  readonly id: string
  readonly title: Text
  readonly source: Text | null
  /** Civil time or day. */
  readonly published: string | null
  readonly lead: string | null
  readonly counts: Pick<Counts, 'insights' | 'citations'>
  readonly topics: readonly string[]
  readonly contentHash: string
}
