import { expect, test } from 'vitest'
import { spokenAt } from '../../src/text/spokenNumber.ts'

test.each([
  ['twenty-five tons', 'twenty-five', 25],
  ['a hundred and forty', 'a hundred and forty', 140],
  ['four thousand seven hundred', 'four thousand seven hundred', 4700],
  [
    'one hundred and five thousand two hundred',
    'one hundred and five thousand two hundred',
    105_200,
  ],
  ['half a million', 'half a million', 500_000],
  ['half a dozen', 'half a dozen', 6],
  ['ten dozen', 'ten dozen', 120],
  ['a quarter million', 'a quarter million', 250_000],
  ['three quarters of a million', 'three quarters of a million', 750_000],
  ['two and a half million', 'two and a half', 2.5],
  ['five point zero eight per cent', 'five point zero eight', 5.08],
  ['zero point five', 'zero point five', 0.5],
  ['three and six', 'three', 3],
  ['a hundred and two hundred', 'a hundred', 100],
])('%s', (text, form, value) => {
  expect(spokenAt(text, 0)).toMatchObject({ value, end: form.length })
})

test.each([
  ['nineteen ninety-eight'],
  ['twenty twenty-six'],
  ['sixty ninety'],
  ['five twenty'],
  ['one million billion'],
  ['twenty-first'],
  ['two hundred and twenty-ninth'],
])('%s is no single number', (text) => {
  expect(spokenAt(text, 0)?.value).toBeNull()
})

test('a film of forty seconds lasts so long, and the forty-second street is in a row', () => {
  expect(spokenAt('a forty-second film', 2)?.value).toBe(40)
  expect(spokenAt('the forty-second film', 4)?.value).toBe(40)
  expect(spokenAt('the forty-second street', 4)?.value).toBeNull()
})

test.each(['zero', 'tent', 'and', 'a', 'million', 'threes'])('%s is no number', (text) => {
  expect(spokenAt(text, 0)).toBeNull()
})
