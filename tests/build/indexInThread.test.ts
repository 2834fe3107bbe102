import { expect, test } from 'vitest'
import { indexInThread, type ThreadedIndex } from '../../src/build/outputs/indexInThread.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { corpusDocuments } from '../search/documents.ts'
import { planOf, reader, type Site, siteOf } from '../search/site.ts'

// Several batches, and more than one tier.
const documents = [...corpusDocuments({ articles: 1300, perDump: 50, seed: 3 })]
const plan = planOf(documents)
const whole = siteOf(documents)

/** Made in a thread: every file that was written. */
async function besides(read: Iterable<SearchDocument>): Promise<Site> {
  const site = new Map<string, string>()
  const index = indexInThread(plan, '', ({ path, content }) => {
    site.set(path, content)
  })
  return await waitFor(index, read, site)
}

async function waitFor(
  index: ThreadedIndex,
  read: Iterable<SearchDocument>,
  site: Site,
): Promise<Site> {
  try {
    for (const document of read) await index.add(document)
    await index.done()
    return site
  } finally {
    await index.end()
  }
}

const ordered = plan.flatMap(({ ids }) => [...reader(documents)(ids)])

test('a thread makes the files that are made without one', async () => {
  expect(plan.length).toBeGreaterThan(1)
  const site = await besides(ordered)
  expect(Object.fromEntries(site)).toEqual(Object.fromEntries(whole))
})

test('what goes wrong with a document, in the thread, or with the disk is told as it was', async () => {
  function* failing(): Generator<SearchDocument> {
    yield* ordered.slice(0, 300)
    throw new RangeError('The records are damaged')
  }
  await expect(besides(failing())).rejects.toThrow(new RangeError('The records are damaged'))
  await expect(besides([...ordered].reverse())).rejects.toThrow('The index got')
  const full = indexInThread(plan, '', () => {
    throw new Error('cannot write: the disk is full')
  })
  await expect(waitFor(full, ordered, new Map())).rejects.toThrow('the disk is full')
})

test('an index that is given up ends, and writes nothing more', async () => {
  const site = new Map<string, string>()
  const index = indexInThread(plan, '', ({ path, content }) => {
    site.set(path, content)
  })
  await index.end()
  await expect(index.done()).rejects.toThrow('ended early')
  expect(site.size).toBeLessThan(whole.size)
})
