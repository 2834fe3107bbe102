import { Writable } from 'node:stream'
import { afterEach, expect, test, vi } from 'vitest'
import { openProgress } from '../../src/commands/progress.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** What stands on a screen after a second of work and some more. */
function shown(isTTY: boolean): readonly string[] {
  vi.useFakeTimers({ toFake: ['performance'] })
  const lines: string[] = []
  const stream = Object.assign(
    new Writable({
      write: (chunk, _, done) => {
        lines.push(String(chunk))
        done()
      },
    }),
    { isTTY },
  )
  const progress = openProgress(stream)
  progress.show('reading', 1, 40)
  vi.advanceTimersByTime(1100)
  progress.show('rendering', 300, 2000)
  vi.advanceTimersByTime(50)
  progress.show('rendering', 310, 2000)
  vi.advanceTimersByTime(100)
  progress.show('checking', 0, 1)
  progress.end()
  return lines
}

test('work over a second says what it is at and how far, ten times a second at most', () => {
  const clear = '\r\u001b[K'
  expect(shown(true)).toEqual([`${clear}rendering 300 of 2000`, `${clear}checking`, clear])
})

test('nothing of that goes into a file', () => {
  expect(shown(false)).toEqual([])
})
