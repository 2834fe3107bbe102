/** How much changed since an earlier build: what page, front page and command line count. */
import type { Changes } from './changes.ts'
import { readsOtherwise } from './corrected.ts'

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

/** How many of each kind; one that was corrected, or has another address, is neither added nor removed. */
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
  const moved = corrected.filter((pair) => !readsOtherwise(pair))
  return {
    added: added.length - renamed,
    changed: changed.length - kept + moved.filter(saysOther).length,
    corrected: corrected.length - moved.length,
    topics: topics.reduce((sum, { articles }) => sum + articles.length, 0),
    removed: removed.length - renamed,
    figures: figures?.length ?? null,
  }
}

/** Whether the text of an article is another, beside its address. */
export function saysOther({ from, to }: Changes['corrected'][number]): boolean {
  return from.contentHash !== to.contentHash
}
