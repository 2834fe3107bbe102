/** Fills the stage with the whole site of a digest: stale outputs are made, all others kept. */
import { type Changes, changesSince } from '../digest/changes/changes.ts'
import { stillArticles } from '../digest/still.ts'
import type { Site } from '../digest/views/page.ts'
import { linesIn } from '../exports/figureLines.ts'
import type { PlacedAssets } from './cache/cache.ts'
import type { BuildContext, BuildState } from './context.ts'
import type { Gathered } from './gather.ts'
import { openLedger } from './outputs/ledger.ts'
import { makeOutputs, type OutputTools } from './outputs/makeOutputs.ts'
import { placeAssets, siteOf } from './outputs/site.ts'
import { openSpool, type Spool } from './outputs/spool.ts'

export interface FilledStage {
  readonly site: Site
  readonly assets: PlacedAssets
  /** Null where no earlier build was named. */
  readonly changes: Changes | null
  readonly spool: Spool
  /** Number of articles that changed since the last build of this process. */
  readonly changedArticles: number
  /** Signatures of all outputs, as the ledger has them. */
  readonly outputs: Readonly<Record<string, string>>
}

export async function fillStage(
  { stage, input, state }: BuildContext,
  { digest, bodies, pictures }: Gathered,
  tools: OutputTools,
): Promise<FilledStage> {
  const { root, settings, version, since } = input
  const { made } = state
  const assets = await placeAssets(stage, made?.assets ?? null, root)
  const site = siteOf(settings, assets, digest.shared, version)
  // A build that was killed after publishing leaves a site that is newer than the cache.
  const isOfSite = made !== null && made.manifest === stage.manifest
  const ledger = openLedger(isOfSite ? made.outputs : {}, (paths) => stage.keepAll(paths))
  const changes = since ? changesSince(since, digest, settings.topics) : null
  const before = state.memory?.digest ?? null
  const still = stillArticles(digest, before)
  const spool = spoolFor(stage.work, state)
  const lines = spool.of(linesIn(digest), (id) => digest.byId.get(id))
  await makeOutputs(
    { digest, before, still, changes, site, bodies, pictures, lines, stage, ledger },
    tools,
  )
  const changedArticles = digest.articles.length - still.length
  return { site, assets, changes, spool, changedArticles, outputs: ledger.outputs }
}

function spoolFor(work: string, state: BuildState): Spool {
  if (state.memory) return state.memory.spool
  const spool = openSpool(work)
  state.spool = spool
  return spool
}
