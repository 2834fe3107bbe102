/** What the next build begins with, written when the site is published. */
import { join } from 'node:path'
import { keepCompared } from './arrangeAll.ts'
import type { Furnished } from './furnish.ts'
import type { Gathered } from './gather.ts'
import { type Cache, writeCache } from './kept/cache.ts'
import { ifWritable } from './kept/kept.ts'
import { writeSites } from './kept/keptSites.ts'
import { pictureNames } from './kept/knownPictures.ts'
import { RECEIPT, type Receipt, writeReceipt } from './kept/receipt.ts'
import type { Making } from './making.ts'
import type { Published } from './stage/publish.ts'

/** @returns Null where it could not be written: the site is published, and the next build begins from nothing. */
export function remember(
  { stage, input, known }: Making,
  gathered: Gathered,
  { outputs, assets }: Furnished,
  { manifest }: Published,
): Cache | null {
  const { program, since, listing } = input
  const { files, compared, digest, problems, strays } = gathered
  const pictures = gathered.pictures.facts()
  if (compared !== null) keepCompared(stage, program, compared)
  return ifWritable(() => {
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
}

function factsOf(files: Cache['files']): Receipt['files'] {
  return Object.fromEntries(
    Object.entries(files).map(([path, { size, changedMs, dump }]) => [
      path,
      { size, changedMs, sha256: dump.sha256 },
    ]),
  )
}
