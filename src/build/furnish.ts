/** Fills the stage with the whole site of a digest: stale outputs are made, all others kept. */
import { type Changes, changesSince } from '../digest/changes/changes.ts'
import { stillArticles } from '../digest/still.ts'
import type { Site } from '../digest/views/page.ts'
import { linesIn } from '../exports/figureLines.ts'
import type { Gathered } from './gather.ts'
import type { PlacedAssets } from './kept/cache.ts'
import type { Known, Making } from './known.ts'
import { openLedger } from './outputs/plan.ts'
import { type Means, produce } from './outputs/produce.ts'
import { placeAssets, siteOf } from './outputs/site.ts'
import { openSpool, type Spool } from './outputs/spool.ts'

export interface Furnished {
  readonly site: Site
  readonly assets: PlacedAssets
  /** Null where no earlier build was named. */
  readonly changes: Changes | null
  readonly spool: Spool
  /** Number of articles that changed since the last build of this process. */
  readonly others: number
  /** Signatures of all outputs, as the ledger has them. */
  readonly outputs: Readonly<Record<string, string>>
}

export async function furnish(
  { stage, input, known }: Making,
  { digest, bodies, pictures }: Gathered,
  means: Means,
): Promise<Furnished> {
  const { root, settings, version, since } = input
  const { cache } = known.read
  const assets = await placeAssets(stage, cache, root)
  const site = siteOf(settings, assets, digest.shared, version)
  // A build that was killed after publishing left a site that is newer than the cache.
  const isKnown = cache !== null && cache.manifest === stage.manifest
  const ledger = openLedger(isKnown ? cache.outputs : {}, (paths) => stage.keepAll(paths))
  const changes = since ? changesSince(since, digest) : null
  const before = known.memory?.digest ?? null
  const still = stillArticles(digest, before)
  const spool = spoolFor(stage.work, known)
  const lines = spool.of(linesIn(digest), (id) => digest.byId.get(id))
  await produce(
    { digest, before, still, changes, site, bodies, pictures, lines, stage, ledger },
    means,
  )
  const others = digest.articles.length - still.length
  return { site, assets, changes, spool, others, outputs: ledger.outputs }
}

function spoolFor(work: string, known: Known): Spool {
  if (known.memory) return known.memory.spool
  const spool = openSpool(work)
  known.spool = spool
  return spool
}
