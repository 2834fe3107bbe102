import { describe, expect, test } from 'vitest'
import { SETS } from '../regression.ts'
import { pairsIn } from '../score.ts'
import { wideDigest } from '../wideDigests.ts'

describe('a digest of many subjects', () => {
  test('has hardly a story of articles that have nothing to do with each other', () => {
    const some = SETS.filter((_, at) => at % 8 === 0).flatMap((set) => wideDigest(set) ?? [])
    const found = some.map((digest) => pairsIn(digest))
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
    const right = sum(found.map((each) => each.right))
    const wrong = sum(found.map((each) => each.wrong.length))
    expect(some.length).toBeGreaterThan(40)
    expect(right / (right + wrong)).toBeGreaterThan(0.92)
    expect(right / sum(found.map((each) => each.told))).toBeGreaterThan(0.89)
  })
})
