/** From a digest to a stage that holds its whole site: what is stale is made, all else is kept. */
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
  /** Null where nothing was to be compared. */
  readonly changes: Changes | null
  readonly spool: Spool
  /** Number of articles that are not what they were in the build before in this process. */
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
  // A build that was killed after publishing left a site that its cache does not know.
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
