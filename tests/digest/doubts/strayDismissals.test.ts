import { expect, test } from 'vitest'
import { strayDismissals } from '../../../src/digest/doubts/strayDismissals.ts'

const FOUND = [
  { id: 'p50w16gjj8', status: 'open' },
  { id: 'e6wwkxx7tv', status: 'dismissed' },
  { id: 'gncb62k7n6aaaaaaaaaaaaaaaa', status: 'dismissed' },
] as const

const STRAY = { setting: 'dismiss', why: 'unknown' } as const

test('an id that no disagreement has is told, with the one that was meant', () => {
  const dismissed = { p50w16gjj9: 'a', e6wwkxx7tv: 'b', nosuchid: 'c' }
  expect(strayDismissals(dismissed, FOUND)).toEqual([
    { ...STRAY, id: 'p50w16gjj9', meant: 'p50w16gjj8' },
    { ...STRAY, id: 'nosuchid', meant: null },
  ])
})

test('an id that became longer, since another has it too, is the same', () => {
  expect(strayDismissals({ gncb62k7n6: 'a' }, FOUND)).toEqual([])
  expect(strayDismissals({ '': 'a' }, FOUND)).toEqual([{ ...STRAY, id: '', meant: null }])
})
