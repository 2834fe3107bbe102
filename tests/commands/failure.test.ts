import { expect, test } from 'vitest'
import { failure } from '../../src/commands/failure.ts'

test('where the system ended the bundler, the likely reason is told', () => {
  for (const message of ['The service is no longer running', 'The service was stopped: EPIPE']) {
    expect(failure(new Error(message), process.cwd())).toBe(
      'the system ended esbuild, most likely for want of memory',
    )
  }
})
