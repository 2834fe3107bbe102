import { expect, test } from 'vitest'
import { eighths, growth } from './growth.ts'

function turns(count: number): number {
  let sum = 0
  for (let turn = 0; turn < count; turn++) sum = (sum * 31 + turn) % 1_000_003
  return sum
}

/** Takes so many milliseconds of any processor. */
function busy(ms: number): void {
  const start = process.cpuUsage()
  for (
    let spent = process.cpuUsage(start);
    spent.user + spent.system < ms * 1000;
    spent = process.cpuUsage(start)
  )
    turns(10_000)
}

// Large enough that the small size takes longer than a disturbance: one of it alone hides what is steep.
test('quadratic work is steep, linear work is not', async () => {
  const quadratic = await growth((size) => () => turns(size * size), eighths(16_000))
  expect(quadratic.isSteep).toBe(true)
  const linear = await growth((size) => () => turns(size * 6000), eighths(12_000))
  expect(linear.isSteep).toBe(false)
  expect(linear.largeMs).toBeGreaterThan(0)
})

test('the large one of work that cannot be measured says nothing', async () => {
  expect(await growth(() => () => 0, eighths(8))).toMatchObject({ times: 0, isSteep: false })
})

test('work that takes long is measured at an eighth of its sizes alone', async () => {
  const sizes: number[] = []
  const { isSteep } = await growth((size) => {
    sizes.push(size)
    return () => busy(size / 4)
  }, eighths(12_000))
  expect(isSteep).toBe(false)
  expect(sizes).toEqual([12_000 / 16 / 8, 12_000 / 2 / 8].map(Math.ceil))
})
