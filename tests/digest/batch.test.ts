import { expect, test } from 'vitest'
import { takeBatch } from '../../src/digest/batch.ts'

/** All lots of things of these sizes. */
function batchesOf(sizes: readonly number[], room: number): readonly (readonly number[])[] {
  const left = [...sizes]
  const lots: (readonly number[])[] = []
  const next = (): readonly number[] =>
    takeBatch(
      () => left.shift(),
      room,
      (size) => size,
    )
  for (let lot = next(); lot.length > 0; lot = next()) lots.push(lot)
  return lots
}

test('things are taken until they have so much together, the last with all of its own', () => {
  expect(batchesOf([3, 3, 3, 20, 1, 9, 2, 1], 10)).toEqual([
    [3, 3, 3, 20],
    [1, 9],
    [2, 1],
  ])
})

test('each lot has one at least, and where nothing is there is none', () => {
  expect(batchesOf([40, 0, 50], 10)).toEqual([[40], [0, 50]])
  expect(batchesOf([], 10)).toEqual([])
})
