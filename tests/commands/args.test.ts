import { afterEach, expect, test, vi } from 'vitest'
import { readArgs } from '../../src/commands/args.ts'

const OPTIONS = {
  output: { type: 'string' },
  strict: { type: 'boolean', default: false },
} as const

afterEach(() => vi.unstubAllEnvs())

test('what is asked for, and what is there without being asked for', () => {
  expect(readArgs(['--output', 'a'], OPTIONS)).toMatchObject({
    values: { output: 'a', strict: false },
  })
  expect(readArgs(['a', '--strict', 'b'], OPTIONS, true)).toMatchObject({
    values: { strict: true },
    positionals: ['a', 'b'],
  })
})

test('a mistyped option is told with the one that was meant, a stray word by itself', () => {
  expect(readArgs(['--outptu', 'a'], OPTIONS)).toBe(
    "Unknown option '--outptu'; did you mean --output?",
  )
  expect(readArgs(['--quite'], OPTIONS)).toBe("Unknown option '--quite'")
  expect(readArgs(['site\u001b[31m'], OPTIONS)).toBe(
    'Unexpected argument site\\u001b[31m; options stand behind --, as below',
  )
})

test('a value that is missing, empty, or given twice is told by its option', () => {
  for (const args of [['--output'], ['--output', '--strict'], ['--output', ''], ['--output=']]) {
    expect(readArgs(args, OPTIONS)).toBe('--output needs a value')
  }
  expect(readArgs(['--output', 'a', '--output=b'], OPTIONS)).toBe('--output is given twice')
  expect(readArgs(['--strict', '--strict'], OPTIONS)).toMatchObject({ values: { strict: true } })
})

test('an option that npm kept for itself is told, for without it something else would be done', () => {
  for (const value of ['true', '', 'a']) {
    vi.stubEnv('npm_config_strict', value)
    expect(readArgs([], OPTIONS)).toBe(
      'npm took --strict for itself; options stand behind --, as below',
    )
  }
  vi.unstubAllEnvs()
  vi.stubEnv('npm_config_json', 'true')
  expect(readArgs([], { json: { type: 'boolean' } })).toMatchObject({ values: {} })
})
