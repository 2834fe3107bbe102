/** How much changed since an earlier build: what page, front page and command line count. */
import type { Changes } from './changes.ts'

export interface ChangeCounts {
  readonly added: number
  readonly changed: number
  /** Neither added nor removed. */
  readonly corrected: number
  /** Articles under other topics than before. */
  readonly topics: number
  readonly removed: number
  /** Null where figures could not be compared. */
  readonly figures: number | null
}

export function changeCounts({
  added,
  changed,
  corrected,
  topics,
  removed,
  figures,
}: Changes): ChangeCounts {
  return {
    added: added.length - corrected.length,
    changed: changed.length,
    corrected: corrected.length,
    topics: topics.reduce((sum, { articles }) => sum + articles.length, 0),
    removed: removed.length - corrected.length,
    figures: figures?.length ?? null,
  }
}
