import { expect, test } from 'vitest'
import { unitPriceOf } from '../../../src/digest/claims/unitPrice.ts'
import { findFigures } from '../../../src/digest/figures/figures.ts'
import { articleFigure } from '../../../src/digest/foundFacts.ts'

const OWN = {
  article: 'a',
  insight: 'lead',
  number: 'lead',
  place: { dump: 'a.txt', line: 1, start: 0, end: 1 },
}

function rateOf(text: string): string | null {
  const [figure] = findFigures(text)
  const rate = figure && unitPriceOf(articleFigure(figure, OWN))
  return rate ? `${rate.value} ${rate.unit}` : null
}

test.each([
  ['硫酸每吨620元', '620 CNY/t'],
  ['每公斤收购价升到8.2元', '8.2 CNY/kg'],
  ['收購價每公斤8.2元', '8.2 CNY/kg'],
  ['每斤1.3元', '2.6 CNY/kg'],
  ['加權中標價每瓦時0.438元', '438 CNY/kWh'],
  ['每股派息0.47元', '0.47 CNY/share'],
])('%s is a rate of %s', (text, rate) => {
  expect(rateOf(text)).toBe(rate)
})

test.each([
  ['what is paid by time', '日租金每天620元'],
  ['what another sum stands between', '每吨用料两斤，工费620元'],
  ['a sum', '项目投资620元'],
  ['what is a rate already', '每年按620元/吨收购'],
])('no rate: %s', (_, text) => {
  expect(rateOf(text)).toBe(null)
})
