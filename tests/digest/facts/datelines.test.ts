import { expect, test } from 'vitest'
import { withoutAgency, withPlainDateline } from '../../../src/digest/facts/datelines.ts'
import { articleOf } from '../across.ts'

test.each([
  ['MADRID, June 13 (Wire) - Cards failed.', 'Madrid, June 13 (Wire) - Cards failed.'],
  ['NEW DELHI (AP) — Rain fell.', 'New Delhi (AP) — Rain fell.'],
  ['BERLIN - Trains stood still.', 'Berlin - Trains stood still.'],
  ['ZÜRICH, May 2 - Banks closed.', 'Zürich, May 2 - Banks closed.'],
])('a place in capitals before the news is written as a name: %s', (text, plain) => {
  expect(withPlainDateline(text)).toBe(plain)
})

test.each([
  'OPEC+ will pump more oil.',
  'BYD sold 400,000 cars in May, and Geely 200,000.',
  'A fire broke out in Porto.',
  'The U.S. Senate, in a late vote, agreed.',
])('but not what else is in capitals: %s', (text) => {
  expect(withPlainDateline(text)).toBe(text)
})

test.each([
  ['MADRID, June 13 (Wire) - Customers could not pay by card for nine hours.', '@es'],
  ['EU, June 13 - Ministers met for nine hours.', '@eu'],
])('an article is set where its dateline is: %s', (lead, place) => {
  const { terms } = articleOf('outage', '2041-06-13', 'Nine hours of waiting', [lead]).facts
  expect(terms.codes).toContain(place)
})

test.each([
  ['OSLO, Oct 2 (Wire) - Crews struck.', 'OSLO, Oct 2        - Crews struck.'],
  ['NEW DELHI (AP) — Rain fell.', 'NEW DELHI      — Rain fell.'],
])('the agency of a dateline is left out: %s', (text, without) => {
  expect(withoutAgency(text)).toBe(without)
})

test.each([
  'Crews (of two ships) - all from Oslo - struck.',
  'OSLO, Oct 2 - Crews (cabin and deck) struck.',
  'BYD (1211.HK) rose by 4%.',
])('but not what else stands in brackets: %s', (text) => {
  expect(withoutAgency(text)).toBe(text)
})

test('two texts of one agency have no name in common for that', () => {
  const lead = 'OSLO, Oct 2 (Skagen Wire) - Crews of two ferries walked out.'
  const { terms } = articleOf('strike', '2041-10-02', 'Ferries stand still', [lead]).facts
  expect(terms.names).toContain('oslo')
  expect([terms.names, terms.words].flat()).not.toContain('skagen')
})
