import { expect, test } from 'vitest'
import { failure } from '../../src/commands/failure.ts'

test('where the system ended the bundler, the likely reason is told', () => {
  for (const message of ['The service is no longer running', 'The service was stopped: EPIPE']) {
    expect(failure(new Error(message), process.cwd())).toBe(
      'the system ended esbuild, most likely for want of memory',
    )
  }
})

test('where the system refuses, it is told what to do', () => {
  const refused = (code: string): string =>
    failure(Object.assign(new Error('cannot write a: refused'), { code }), process.cwd())
  expect(refused('ENOSPC')).toBe('cannot write a: refused; make room, and try again')
  expect(refused('EACCES')).toMatch(/refused; let this user do so, or name another folder$/)
  expect(refused('EBUSY')).toBe('cannot write a: refused')
})
