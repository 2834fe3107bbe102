/** How much changed since an earlier build: what page, front page and command line count. */
import type { Changes } from './changes.ts'

export interface ChangeCounts {
  readonly added: number
  readonly changed: number
  /** Neither added and removed nor changed. */
  readonly corrected: number
  /** Articles under other topics than before. */
  readonly topics: number
  readonly removed: number
  /** Null where figures could not be compared. */
  readonly figures: number | null
}

/** How many of each kind; one that was corrected is neither added, removed nor changed. */
export function changeCounts({
  added,
  changed,
  corrected,
  topics,
  removed,
  figures,
}: Changes): ChangeCounts {
  const kept = corrected.filter(({ from, to }) => from.id === to.id).length
  const renamed = corrected.length - kept
  return {
    added: added.length - renamed,
    changed: changed.length - kept,
    corrected: corrected.length,
    topics: topics.reduce((sum, { articles }) => sum + articles.length, 0),
    removed: removed.length - renamed,
    figures: figures?.length ?? null,
  }
}
