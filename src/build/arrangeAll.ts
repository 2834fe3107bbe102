/** Arranges all files to a digest, reuses what the last build found by comparing, and keeps it for the next one. */
import { arranging, type Compared } from '../digest/arrange.ts'
import type { Digest } from '../digest/digest.ts'
import type { LightDump } from '../digest/lightArticle.ts'
import { readCompared, writeCompared } from './kept/compared.ts'
import { ifWritable, type Kept } from './kept/kept.ts'
import type { Making } from './known.ts'
import { atLeisure } from './program/breath.ts'
import type { Progress } from './program/progress.ts'
import type { OpenStage } from './stage/stage.ts'

export interface ArrangedFiles {
  readonly digest: Digest
  /** Null where no other build follows in this process: for 50,000 articles its numbers alone take 150 MB. */
  readonly compared: Compared | null
  /** Why no earlier comparison could be reused; null where one was, or none was wanted. */
  readonly keptReason: Kept<Compared>['reason']
}

/** All files at once: any of them may contradict any other. */
export async function arrangeAll(
  dumps: readonly LightDump[],
  { stage, input, known }: Making,
  progress: Progress,
): Promise<ArrangedFiles> {
  const { trustsCache, memory: followed, program, settings } = input
  const { memory, records } = known
  const isRead = trustsCache && !memory?.compared
  const kept = isRead ? readCompared(stage.work, program) : null
  const keptReason = kept?.reason ?? null
  known.isWarm ||= kept !== null && kept.value !== null
  const before = {
    digest: memory?.digest ?? null,
    compared: memory?.compared ?? kept?.value ?? null,
  }
  const count = dumps.reduce((sum, { articles }) => sum + articles.length, 0)
  const { digest, compared } = await atLeisure(arranging(dumps, settings, before), (part) =>
    progress('arranging', Math.floor(part * count), count),
  )
  // Where another build follows in this process its readers need not wait for what it does not read.
  if (followed !== undefined) return { digest, compared, keptReason }
  keepCompared(stage, program, compared)
  records.dropFacts()
  return { digest, compared: null, keptReason }
}

/** @param compared For the next build that begins without memory. */
export function keepCompared({ work }: OpenStage, program: string, compared: Compared): void {
  ifWritable(() => writeCompared(work, program, compared))
}
