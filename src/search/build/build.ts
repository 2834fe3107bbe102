import type { SearchDocument } from '../document.ts'
import { FORMAT, type Manifest, type TierTable } from '../format.ts'
import { FOLD_NAME, foldFile } from './fold.ts'
import { type IndexFile, pack } from './pack.ts'
import type { TierPlan } from './plan.ts'
import { buildTier } from './tier.ts'

export interface BuildOptions {
  /** Texts of the articles with these ids, in their order; read as they are asked for. */
  readonly documents: (ids: readonly string[]) => Iterable<SearchDocument>
  /**
   * What the last manifest has of a folder that is there and whole; it is not written again. Null for
   * one that has to be.
   */
  readonly kept?: (folder: string) => TierTable | null
}

/**
 * The files of the index that are not there yet, one after another. Folders below `search/` that no
 * tier of the plan names can be deleted.
 */
export function* buildIndex(
  plan: readonly TierPlan[],
  { documents, kept = () => null }: BuildOptions,
): Generator<IndexFile> {
  const tiers: [string, TierTable][] = []
  for (const { folder, ids } of plan) {
    tiers.push([folder, kept(folder) ?? (yield* counted(folder, ids, documents))])
  }
  const manifest: Manifest = { format: FORMAT, tiers, fold: FOLD_NAME }
  yield foldFile()
  yield pack('manifest', JSON.stringify(manifest))
}

function* counted(
  folder: string,
  ids: readonly string[],
  documents: BuildOptions['documents'],
): Generator<IndexFile, TierTable> {
  let files = 0
  const parts = buildTier(folder, ids.length, documents(ids))
  for (;;) {
    const { done, value } = parts.next()
    if (done) return { ...value, files }
    files++
    yield value
  }
}
