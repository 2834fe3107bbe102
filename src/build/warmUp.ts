/**
 * Warm-up: trial edits on a virtual disk while a preview is idle, so that the engine has compiled what an edit runs. With
 * ten thousand articles the first edit took twice as long as the tenth.
 */
import { arranging, type Compared } from '../digest/arrange.ts'
import type { Digest } from '../digest/digest.ts'
import type { LightDump } from '../digest/lightArticle.ts'
import { stillArticles } from '../digest/still.ts'
import type { Site } from '../digest/views/page.ts'
import { linesIn } from '../exports/figureLines.ts'
import type { Settings } from '../records/settings.ts'
import { openLedger } from './outputs/ledger.ts'
import { makeOutputs, type OutputTools } from './outputs/makeOutputs.ts'
import type { Spool } from './outputs/spool.ts'
import { runYielding } from './program/eventLoop.ts'
import type { Bodies } from './reading/bodies.ts'
import type { Pictures } from './reading/pictures.ts'
import { openTrial } from './stage/openStage.ts'
import { faultsIn } from './stage/publish.ts'
import type { OpenStage } from './stage/stage.ts'

/** State that the next build in this process starts from. */
interface Ready {
  readonly dumps: readonly LightDump[]
  readonly settings: Settings
  readonly digest: Digest
  readonly compared: Compared
  readonly outputs: Readonly<Record<string, string>>
  readonly site: Site
  readonly bodies: Bodies
  readonly pictures: Pick<Pictures, 'place'>
  readonly spool: Spool
}

/** With ten thousand articles each takes two seconds, and saves the first edit one or two tenths of a second. */
const ROUNDS = 6
/** With more articles it takes minutes, and the memory of a second digest. */
const MOST_ARTICLES = 20_000

/**
 * Takes each of the newest articles out and puts it back; no file is touched.
 *
 * @param tools Its progress may throw, to end this.
 */
export async function warmUp(stage: OpenStage, ready: Ready, tools: OutputTools): Promise<void> {
  const { dumps, settings, site, bodies, pictures, spool } = ready
  const { articles } = ready.digest
  const newest = articles.length > MOST_ARTICLES ? [] : articles.slice(0, ROUNDS)
  let { digest: before, compared: found, outputs } = ready
  for (const files of newest.flatMap(({ id }) => [without(dumps, id), dumps])) {
    const trial = openTrial(stage)
    for (const path of Object.values(site.assets)) trial.keep(path)
    const arranged = arranging(files, settings, { digest: before, compared: found }, bodies.body)
    const { digest, compared } = await runYielding(arranged, (part) =>
      tools.progress('arranging', part, 1),
    )
    const ledger = openLedger(outputs, (paths) => trial.keepAll(paths))
    await makeOutputs(
      {
        digest,
        before: ready.digest,
        still: stillArticles(digest, before),
        changes: null,
        site: { ...site, shared: digest.shared },
        bodies,
        pictures,
        lines: spool.of(linesIn(digest), (id) => digest.byId.get(id)),
        stage: trial,
        ledger,
      },
      tools,
    )
    const { list } = trial.wanted
    // The article is still in its file, so a fault that the check finds here is none.
    faultsIn(trial, list, trial.published.pathsNotIn(list))
    before = digest
    found = compared
    outputs = ledger.outputs
  }
}

function without(dumps: readonly LightDump[], gone: string): readonly LightDump[] {
  return dumps.map((dump) => ({
    ...dump,
    articles: dump.articles.filter(({ id }) => id !== gone),
  }))
}
