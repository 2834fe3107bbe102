import { expect, test } from 'vitest'
import { articleOf } from '../across.ts'

test.each([
  ['火灾造成经济损失340亿日元。', 'damage'],
  ['洪水造成损失340亿日元。', 'damage'],
  ['关厂计提特别损失340亿日元。', 'charge'],
  ['计提减值损失3.4亿元。', 'charge'],
])('what the sum in %s measures', (text, measure) => {
  const { claims } = articleOf('a', '2025-11-03T09:00', '', [text]).facts
  expect(claims.map((claim) => claim.measure)).toEqual([measure])
})
