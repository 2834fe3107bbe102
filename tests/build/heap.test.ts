import { expect, test } from 'vitest'
import { type Heap, MemoryError, watchHeap } from '../../src/build/program/heap.ts'

const MB = 1024 * 1024

/** A heap of 1,000 MB, with the garbage that is in it. */
function heapOf(live: number, garbage: number) {
  const heap = { live, garbage, cleanings: 0 }
  const watch = watchHeap(
    (): Heap => ({ used: (heap.live + heap.garbage) * MB, limit: 1000 * MB }),
    () => {
      heap.garbage = 0
      heap.cleanings++
    },
  )
  return { heap, watch }
}

test('what fits is not looked at closely', () => {
  const { heap, watch } = heapOf(500, 340)
  watch.check(0.5)
  expect(heap.cleanings).toBe(0)
})

test('garbage is no reason to stop', () => {
  const { heap, watch } = heapOf(600, 350)
  watch.check(0.5)
  expect(heap.cleanings).toBe(1)
  heap.garbage = 240
  watch.check(0.5)
  expect(heap.cleanings).toBe(1)
})

test('what a step is going to take must fit as well', () => {
  const { heap, watch } = heapOf(400, 200)
  watch.check(1, 200 * MB)
  expect(heap.cleanings).toBe(0)
  watch.check(1, 300 * MB)
  expect(heap.cleanings).toBe(1)
  watch.check(1, 300 * MB)
  expect(heap.cleanings).toBe(1)
  expect(() => watch.check(1, 500 * MB)).toThrow(/--max-old-space-size=2048 /)
  expect(() => watch.check(1, 5000 * MB)).toThrow(/--max-old-space-size=8192 /)
})

test('where too much is needed, the message says how much would do', () => {
  const { watch } = heapOf(860, 0)
  expect(() => watch.check(0.25)).toThrow(MemoryError)
  expect(() => watch.check(0.25)).toThrow(
    /more memory than the 1,000 MB .*--max-old-space-size=6144 /,
  )
})

test('the memory of this process suffices for a test', () => {
  expect(() => watchHeap().check(1)).not.toThrow()
})
