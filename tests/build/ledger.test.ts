import { expect, test } from 'vitest'
import { openLedger } from '../../src/build/outputs/ledger.ts'

const LAST = { 'a.html': 'one', 'b.html': 'two', 'gone.html': 'three' }

function ledgerOf() {
  const asked: (readonly string[])[] = []
  const ledger = openLedger(LAST, (paths) => {
    asked.push(paths)
    return !paths.includes('gone.html')
  })
  return { asked, ledger }
}

test('an output stays that has the signature it had and is still there', () => {
  const { asked, ledger } = ledgerOf()
  expect(ledger.fresh(['a.html', 'zh/a.html'], 'one')).toBe(true)
  expect(ledger.fresh(['b.html'], 'other')).toBe(false)
  expect(ledger.fresh(['gone.html'], 'three')).toBe(false)
  expect(ledger.fresh(['new.html'], 'four')).toBe(false)
  expect(asked).toEqual([['a.html', 'zh/a.html'], ['gone.html']])
  expect(ledger.outputs).toEqual({
    ...{ 'a.html': 'one', 'b.html': 'other', 'gone.html': 'three', 'new.html': 'four' },
  })
  expect(['a.html', 'b.html', 'new.html', 'never.html'].map(ledger.isSame)).toEqual([
    ...[true, false, false, false],
  ])
})

test('what is known to be what it was stays with its signature, and nobody asks for another', () => {
  const { asked, ledger } = ledgerOf()
  expect(ledger.still(['a.html'], ['a.html', 'a.json'])).toBe(true)
  expect(ledger.still(['gone.html'], ['gone.html'])).toBe(false)
  expect(ledger.still(['a.html', 'new.html'], ['a.html', 'new.html'])).toBe(false)
  expect(asked).toEqual([['a.html', 'a.json'], ['gone.html']])
  expect(ledger.outputs).toEqual({ 'a.html': 'one' })
})
