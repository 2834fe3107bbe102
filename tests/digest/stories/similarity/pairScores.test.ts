import { expect, test } from 'vitest'
import { CANDIDATES } from '../../../../src/digest/stories/candidates/search.ts'
import { packStories } from '../../../../src/digest/stories/packed/packing.ts'
import {
  PairScorer,
  type PairScores,
} from '../../../../src/digest/stories/similarity/pairScores.ts'
import type { Similarity } from '../../../../src/digest/stories/similarity/similarity.ts'
import { articleOf } from '../../across.ts'

const IDS = ['a', 'b', 'c']
/** Candidates of the third article are the two others. */
const FOUND = {
  partners: Int32Array.from(
    { length: 3 * CANDIDATES },
    (_, slot) => [0, 1][slot - 2 * CANDIDATES] ?? -1,
  ),
  strengths: new Int32Array(3 * CANDIDATES),
}
const similarity = { of: () => 0.1 } as Pick<Similarity, 'of'> as Similarity

/** Asks for a number of both pairs. @returns Which had to be read. */
function told(
  ids: readonly string[],
  before: { scores: PairScores; pack: ReturnType<typeof pack> } | null,
  reweighted = -1,
) {
  const packing = pack(ids, before?.pack.pack ?? null)
  const isReweighted = ids.map((_, at) => at === reweighted)
  const scorer = new PairScorer(similarity, FOUND, before?.scores ?? null, {
    ...packing,
    isReweighted,
  })
  const asked: string[] = []
  const sum = scorer.keeping('sum', (low, high) => {
    asked.push(`${low} ${high}`)
    return low + high
  })
  expect([sum(0, 2), sum(1, 2), sum(0, 2)]).toEqual([2, 3, 2])
  return { asked, scores: scorer.all, pack: packing }
}

function pack(ids: readonly string[], before: Parameters<typeof packStories>[1]) {
  return packStories(
    ids.map((id) => ({
      id: id.charAt(0),
      published: null,
      contentHash: id,
      facts: articleOf(id, '2026-01-05', `Told of ${id}`, []).facts,
    })),
    before,
  )
}

test('what is kept of a pair is read once, and again where one of both has changed', () => {
  const first = told(IDS, null)
  expect(first.asked).toEqual(['0 2', '1 2'])
  const again = told(IDS, first)
  expect(again.asked).toEqual([])
  expect(told(IDS, again, 1).asked).toEqual(['1 2'])
  expect(told(['a+', 'b', 'c'], again).asked).toEqual(['0 2'])
  expect(told(['a', 'b', 'c+'], again).asked).toEqual(['0 2', '1 2'])
})
