/** How much changed since an earlier build: what page, front page and command line count. */
import type { Changes } from './changes.ts'
import { readsOtherwise } from './corrected.ts'

export interface ChangeCounts {
  readonly added: number
  readonly changed: number
  readonly corrected: number
  /** Articles under other topics than before. */
  readonly topics: number
  readonly removed: number
  /** Null where figures could not be compared. */
  readonly figures: number | null
  /** Disagreements and dates that are in doubt no more. */
  readonly settled: number
}

/** How many of each kind. Of those that have another address alone, none was corrected. */
export function changeCounts({
  added,
  changed,
  corrected,
  topics,
  removed,
  figures,
  settled,
}: Changes): ChangeCounts {
  const moved = corrected.filter((pair) => !readsOtherwise(pair))
  return {
    added: added.length,
    changed: changed.length + moved.filter(saysOther).length,
    corrected: corrected.length - moved.length,
    topics: topics.reduce((sum, { articles }) => sum + articles.length, 0),
    removed: removed.length,
    figures: figures?.length ?? null,
    settled: settled.length,
  }
}

/** Whether the text of an article is another, beside its address. */
export function saysOther({ from, to }: Changes['corrected'][number]): boolean {
  return from.contentHash !== to.contentHash
}
