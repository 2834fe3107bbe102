import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EndTest, isHan, isHanAt, isHanBefore, isSpace } from '../../../src/digest/figures/chars.ts'
import { shifted } from '../../../src/digest/figures/numbers/number.ts'

test('code units are Han and white space exactly where the platform says so', () => {
  const wrong: string[] = []
  for (let unit = 0; unit <= 0xffff; unit++) {
    const text = String.fromCharCode(unit)
    if (isHan(unit) !== /\p{Script=Han}/u.test(text)) wrong.push(`Han ${unit.toString(16)}`)
    if (isSpace(unit) !== /\s/.test(text)) wrong.push(`space ${unit.toString(16)}`)
  }
  expect(wrong).toEqual([])
})

test('a character of two code units is Han from either side, and an emoji is not', () => {
  expect(isHanAt('𠮷野家', 0)).toBe(true)
  expect(isHanBefore('在𠮷', 3)).toBe(true)
  expect(isHanAt('🍵茶', 0)).toBe(false)
  expect(isHanBefore('茶🍵', 3)).toBe(false)
})

test('a pattern is seen from its end where it matches up to its end', () => {
  const patterns = [/(?:\bup to|不超过|>) ?$/i, /(?:\babout|约) ?(?:了 ?)?$/i]
  const ends = new EndTest(...patterns)
  const part = fc.constantFrom(
    'up',
    'to',
    'Up to',
    'about',
    '约',
    '不超过',
    '>',
    '了',
    ' ',
    'x',
    '5',
  )
  fc.assert(
    fc.property(fc.array(part), fc.array(part), (before, after) => {
      const text = before.join('')
      expect(ends.before(text + after.join(''), text.length)).toBe(
        patterns.some((pattern) => pattern.test(text)),
      )
    }),
  )
})

test('a shifted number is the one that its digits write', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: -12, max: 24 }),
      (digits, places, power) => {
        const value = Number(`${digits}e-${places}`)
        expect(shifted(value, power) + 0).toBe(Number(`${digits}e${power - places}`) + 0)
      },
    ),
    { numRuns: 2000 },
  )
})
