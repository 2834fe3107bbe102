import type { SearchDocument } from '../document.ts'
import { FORMAT, type Manifest } from '../format.ts'
import { FOLD_NAME, foldFile } from './fold.ts'
import { type IndexFile, pack } from './pack.ts'
import type { TierPlan } from './plan.ts'
import { buildTier } from './tier.ts'

export interface BuildOptions {
  /** Texts of the articles with these ids, in their order; read as they are asked for. */
  readonly documents: (ids: readonly string[]) => Iterable<SearchDocument>
  /** Whether the folder `search/<folder>/` of the last build is there and whole; it is not written again. */
  readonly isKept?: (folder: string) => boolean
}

/**
 * The files of the index that are not there yet, one after another. Folders below `search/` that no
 * tier of the plan names can be deleted.
 */
export function* buildIndex(
  plan: readonly TierPlan[],
  { documents, isKept = () => false }: BuildOptions,
): Generator<IndexFile> {
  for (const { folder, ids } of plan) {
    if (!isKept(folder)) yield* buildTier(folder, ids.length, documents(ids))
  }
  const manifest: Manifest = {
    format: FORMAT,
    tiers: plan.map(({ folder, ids }) => [folder, ids.length]),
    fold: FOLD_NAME,
  }
  yield foldFile()
  yield pack('manifest', JSON.stringify(manifest))
}
