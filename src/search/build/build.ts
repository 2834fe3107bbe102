import type { SearchDocument } from '../document.ts'
import { FORMAT, type Manifest, type TierTable } from '../format.ts'
import { amendTier } from './amend.ts'
import { differenceFrom } from './compare.ts'
import { type PublishedIndex, Unusable } from './earlier.ts'
import type { MadeTable } from './finish.ts'
import { FOLD_NAME, foldFile } from './fold.ts'
import type { IsThere } from './folder.ts'
import { packLines } from './lines.ts'
import { type IndexFile, pack } from './pack.ts'
import type { TierPlan } from './plan.ts'
import { isText } from './texts.ts'
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
  /** The index of this version of the program that readers see; null where there is none. */
  readonly published?: PublishedIndex | null
  /** Folder of the files of names, which are written elsewhere. */
  readonly names?: string
  /** As in `Manifest`. */
  readonly topicNames?: ReadonlyMap<string, readonly string[]>
}

/** The files of the index that are not there yet, one after another. */
export function* buildIndex(
  plan: readonly TierPlan[],
  {
    documents,
    kept = () => null,
    isThere = () => false,
    published = null,
    names = '',
    topicNames = new Map(),
  }: BuildOptions,
): Generator<IndexFile> {
  const tiers: [string, TierTable][] = []
  const texts = new Set<string>()
  const isPresent: IsThere = (path) => texts.has(path) || isThere(path)
  for (const tier of plan) {
    const make = (): Tiered =>
      counted(isPresent, (asked) => buildTier(tier, documents(tier.ids), asked))
    const known = kept(tier.hash)
    const amended =
      known === null && published
        ? yield* amend(tier, { published, documents, isThere, texts })
        : null
    const table = known ?? amended ?? (yield* make())
    // Lines change even where the rest of a tier does not.
    const { name: lines, files } = packLines(tier, isThere)
    yield* files
    tiers.push([tier.hash, { ...table, lines }])
  }
  const manifest: Manifest = {
    format: FORMAT,
    tiers,
    fold: FOLD_NAME,
    names,
    ...(topicNames.size > 0 && { topicNames: Object.fromEntries(topicNames) }),
  }
  yield foldFile()
  yield pack('manifest', JSON.stringify(manifest))
}

/** A tier without its lines. */
type Table = Omit<TierTable, 'lines'>
type Tiered = Generator<IndexFile, Table>

/** The files of a tier, with their number in its table. */
function* counted(
  isThere: IsThere,
  make: (isThere: IsThere) => Generator<IndexFile, MadeTable>,
): Tiered {
  let files = 0
  const table = yield* make((path) => {
    files++
    return isThere(path)
  })
  return { ...table, files }
}

interface Amending extends Required<Pick<BuildOptions, 'documents' | 'isThere'>> {
  readonly published: PublishedIndex
  /** Gets the paths of texts, which are yielded as they come: all other files are discarded if the earlier tier is damaged. */
  readonly texts: Set<string>
}

/** A tier amended from the most similar published one; null where it is better made from its texts. */
function* amend(
  tier: TierPlan,
  { published, documents, isThere, texts }: Amending,
): Generator<IndexFile, Table | null> {
  try {
    const difference = differenceFrom(published, tier, documents)
    if (difference === null) return null
    // Held back: if the earlier tier turns out to be damaged, the tier is made from its texts instead.
    const files: IndexFile[] = []
    const made = counted(isThere, (asked) => amendTier(tier, difference, documents, asked))
    for (;;) {
      const { done, value } = made.next()
      if (done) {
        yield* files
        return value
      }
      if (isText(value)) {
        texts.add(value.path)
        yield value
      } else files.push(value)
    }
  } catch (error) {
    if (error instanceof Unusable) return null
    throw error
  }
}
