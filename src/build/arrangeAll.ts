/** Arranges all files to a digest, reuses what the last build found by comparing, and keeps it for the next one. */
import { arranging, type Compared } from '../digest/arrange.ts'
import type { Digest } from '../digest/digest.ts'
import type { BodyOf } from '../digest/joined.ts'
import type { LightDump } from '../digest/lightArticle.ts'
import { type CacheFile, ifWritable } from './cache/cacheFile.ts'
import { readCompared, writeCompared } from './cache/compared.ts'
import type { BuildContext } from './context.ts'
import { runYielding } from './program/eventLoop.ts'
import type { Progress } from './program/progress.ts'
import type { OpenStage } from './stage/stage.ts'

export interface ArrangedFiles {
  readonly digest: Digest
  /** Null where no other build follows in this process: for 50,000 articles it takes 150 MB and more. */
  readonly compared: Compared | null
  /** Why no earlier results of comparing were reused; null where some were, or where none were looked for. */
  readonly comparedReason: CacheFile<Compared>['reason']
}

/**
 * Arranges all files to one digest, as lists, counts and neighbours are of all articles. What comparing found before is
 * reused: only groups with a changed article are compared again (`digest/differing/comparing.ts`).
 */
export async function arrangeAll(
  dumps: readonly LightDump[],
  { stage, input, state }: BuildContext,
  bodyOf: BodyOf,
  progress: Progress,
): Promise<ArrangedFiles> {
  const { trustsCache, memory: followed, signatures, settings } = input
  const { code } = signatures
  const { memory, records } = state
  const isRead = trustsCache && !memory?.compared
  const saved = isRead ? readCompared(stage.work, code) : null
  const comparedReason = saved?.reason ?? null
  state.isWarm ||= saved !== null && saved.value !== null
  const before = {
    digest: memory?.digest ?? null,
    compared: memory?.compared ?? saved?.value ?? null,
  }
  const count = dumps.reduce((sum, { articles }) => sum + articles.length, 0)
  const { digest, compared } = await runYielding(
    arranging(dumps, settings, before, bodyOf),
    (part) => progress('arranging', Math.floor(part * count), count),
  )
  // In a preview it is written after the site is published: see saveState.ts.
  if (followed !== undefined) return { digest, compared, comparedReason }
  saveCompared(stage, code, compared)
  records.dropFacts()
  return { digest, compared: null, comparedReason }
}

/** Writes the results of comparing for the next process. */
export function saveCompared({ work }: OpenStage, code: string, compared: Compared): void {
  ifWritable(() => writeCompared(work, code, compared))
}
