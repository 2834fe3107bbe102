/** Writes the cache and the receipt for the next build, after the site is published. */
import { join } from 'node:path'
import { saveCompared } from './arrangeAll.ts'
import { type Cache, writeCache } from './cache/cache.ts'
import { pictureNamesSignature } from './cache/cachedPictures.ts'
import { ifWritable } from './cache/cacheFile.ts'
import { RECEIPT, type Receipt, writeReceipt } from './cache/receipt.ts'
import { writeSiteStamps } from './cache/siteStamps.ts'
import type { BuildContext } from './context.ts'
import type { FilledStage } from './fillStage.ts'
import type { Gathered } from './gather.ts'
import type { Memory } from './result.ts'
import type { Published } from './stage/publish.ts'

/**
 * Number of changed articles after which a preview writes the results of comparing again: for 10,000 articles they take
 * 23 MB. Older results stay useful, as a build compares again what changed since.
 */
const MAX_UNSAVED = 100

/** `cache` is null where it could not be written; the next build reads it from the disk or starts from nothing. */
type SavedState = Pick<Memory, 'cache' | 'unsaved'>

export function saveState(
  { stage, input, state }: BuildContext,
  gathered: Gathered,
  { outputs, assets, changedArticles }: FilledStage,
  { manifest }: Published,
): SavedState {
  const { signatures, program, since, listing } = input
  const { code } = signatures
  const { files, compared, digest, problems, strays } = gathered
  const pictures = gathered.pictures.facts()
  const unsaved = (state.memory?.unsaved ?? Number.POSITIVE_INFINITY) + changedArticles
  const isSaved = compared !== null && unsaved > MAX_UNSAVED
  if (isSaved) saveCompared(stage, code, compared)
  const cache = ifWritable(() => {
    writeSiteStamps(stage.work, stage.sites)
    const cache = writeCache(stage.work, {
      program: code,
      pages: program,
      manifest,
      files,
      outputs,
      assets,
      pictures,
      records: state.records,
    })
    if (!since) {
      writeReceipt(join(stage.work, RECEIPT), {
        program,
        files: factsOf(files),
        pictures,
        names: pictureNamesSignature(listing),
        folder: listing.problems,
        manifest,
        articles: digest.totals.articles,
        problems,
        strays,
      })
    }
    return cache
  })
  return { cache, unsaved: isSaved ? 0 : unsaved }
}

function factsOf(files: Cache['files']): Receipt['files'] {
  return Object.fromEntries(
    Object.entries(files).map(([path, { size, changedMs, dump }]) => [
      path,
      { size, changedMs, sha256: dump.sha256 },
    ]),
  )
}
