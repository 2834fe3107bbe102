/** Writes the cache for the next build, after the site is published. */
import { join } from 'node:path'
import { keepCompared } from './arrangeAll.ts'
import type { Furnished } from './furnish.ts'
import type { Gathered } from './gather.ts'
import { type Cache, writeCache } from './kept/cache.ts'
import { ifWritable } from './kept/kept.ts'
import { writeSites } from './kept/keptSites.ts'
import { pictureNames } from './kept/knownPictures.ts'
import { RECEIPT, type Receipt, writeReceipt } from './kept/receipt.ts'
import type { Making } from './known.ts'
import type { Memory } from './result.ts'
import type { Published } from './stage/publish.ts'

/**
 * Results of comparing are of use however old they are: a build that starts from them compares anew what changed since.
 * For ten thousand articles they take 23 MB, so a preview writes them only when so many articles changed.
 */
const MOST_UNKEPT = 100

/** The cache is null where it could not be written: the site is published, and the next build starts from nothing. */
type Remembered = Pick<Memory, 'cache' | 'unkept'>

export function remember(
  { stage, input, known }: Making,
  gathered: Gathered,
  { outputs, assets, others }: Furnished,
  { manifest }: Published,
): Remembered {
  const { program, since, listing } = input
  const { files, compared, digest, problems, strays } = gathered
  const pictures = gathered.pictures.facts()
  const unkept = (known.memory?.unkept ?? Number.POSITIVE_INFINITY) + others
  const isKept = compared !== null && unkept > MOST_UNKEPT
  if (isKept) keepCompared(stage, program, compared)
  const cache = ifWritable(() => {
    writeSites(stage.work, stage.sites)
    const cache = writeCache(stage.work, {
      program,
      manifest,
      files,
      outputs,
      assets,
      pictures,
      records: known.records,
    })
    if (!since) {
      writeReceipt(join(stage.work, RECEIPT), {
        program,
        files: factsOf(files),
        pictures,
        names: pictureNames(listing),
        folder: listing.problems,
        manifest,
        articles: digest.totals.articles,
        problems,
        strays,
      })
    }
    return cache
  })
  return { cache, unkept: isKept ? 0 : unkept }
}

function factsOf(files: Cache['files']): Receipt['files'] {
  return Object.fromEntries(
    Object.entries(files).map(([path, { size, changedMs, dump }]) => [
      path,
      { size, changedMs, sha256: dump.sha256 },
    ]),
  )
}
