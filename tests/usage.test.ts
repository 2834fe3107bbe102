import { afterEach, expect, test, vi } from 'vitest'
import { numberOf, numbersOf, optionsOf, runTool } from './usage.ts'

const OPTIONS = { only: { type: 'string', default: '1' } } as const

afterEach(() => {
  process.exitCode = 0
  vi.restoreAllMocks()
})

test.each([
  [['--onyl', '3'], "Unknown option '--onyl'; did you mean --only?"],
  [['--only', '3,x'], 'Not a whole number: x'],
  [['--only', '0'], 'Not a whole number: 0'],
  [['--only', '3,4'], 'More than one number: 3,4'],
])('%j is told in a line, with the usage', async (args, message) => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await runTool('usage: tool\n', args, () => numberOf(optionsOf(args, OPTIONS).only))
  expect(told.mock.calls).toEqual([[`${message}\nusage: tool\n`]])
  expect(process.exitCode).toBe(2)
})

test('whoever asks for the usage gets it, and nothing runs', async () => {
  const told = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const run = vi.fn()
  await runTool('usage: tool\n', ['--help'], run)
  expect(told.mock.calls).toEqual([['usage: tool\n']])
  expect(run).not.toHaveBeenCalled()
})

test('what fails for another reason is not hidden', async () => {
  await expect(runTool('', [], () => JSON.parse('{'))).rejects.toThrow(SyntaxError)
  expect(numbersOf('1000,10000')).toEqual([1000, 10_000])
})
