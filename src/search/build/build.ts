import type { SearchDocument } from '../document.ts'
import { FORMAT, type Manifest, type TierTable } from '../format.ts'
import { FOLD_NAME, foldFile } from './fold.ts'
import type { IsThere } from './folder.ts'
import { type IndexFile, pack } from './pack.ts'
import type { TierPlan } from './plan.ts'
import { buildTier } from './tier.ts'

export interface BuildOptions {
  /** Texts of the articles with these ids, in their order; read as they are asked for. */
  readonly documents: (ids: readonly string[]) => Iterable<SearchDocument>
  /**
   * What the last manifest has of the tier with a hash, all of whose files are there; it is not made
   * again. Null for one that has to be.
   */
  readonly kept?: (hash: string) => TierTable | null
  /** Asked for each file of a tier that is made; one that is there is not written again. */
  readonly isThere?: IsThere
}

/** The files of the index that are not there yet, one after another. */
export function* buildIndex(
  plan: readonly TierPlan[],
  { documents, kept = () => null, isThere = () => false }: BuildOptions,
): Generator<IndexFile> {
  const tiers: [string, TierTable][] = []
  for (const tier of plan) {
    let files = 0
    const counted: IsThere = (path) => {
      files++
      return isThere(path)
    }
    const table = kept(tier.hash) ?? {
      ...(yield* buildTier(tier, documents(tier.ids), counted)),
      files,
    }
    tiers.push([tier.hash, table])
  }
  const manifest: Manifest = { format: FORMAT, tiers, fold: FOLD_NAME }
  yield foldFile()
  yield pack('manifest', JSON.stringify(manifest))
}
