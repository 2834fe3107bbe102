import { expect, test } from 'vitest'
import { DiskError } from '../../src/build/disk/diskError.ts'
import { reason } from '../../src/read/systemError.ts'

function failed(code: string): Error {
  return Object.assign(new Error('/secret'), { code })
}

test.each([
  [failed('EACCES'), 'permission denied'],
  [failed('EWHATEVER'), 'EWHATEVER'],
  [new Error('/secret'), 'it cannot be read'],
])('of %j a message says why, and no path', (error, words) => expect(reason(error)).toBe(words))

test('what cannot be read and what cannot be written is told in the same words', () => {
  for (const code of ['EACCES', 'EFBIG', 'EPERM', 'EMFILE', 'ENAMETOOLONG', 'ENOSPC'])
    expect(new DiskError('write', 'a', failed(code)).message).toBe(
      `cannot write a: ${reason(failed(code))} (${code})`,
    )
})
