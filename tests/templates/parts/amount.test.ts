import { expect, test } from 'vitest'
import { amountText, limited, normalised } from '../../../templates/parts/amount.ts'

const of = (
  text: string,
  value: number | null,
  unit: string | null,
  unitKind: 'money' | 'mass' | 'percent' | 'energy' | 'multiple' | 'count',
) => ({ text, lang: 'en', value, unit, unitKind, qualifier: null }) as const

test.each([
  [of('$8.5 billion', 8.5e9, 'USD', 'money'), '$8.5bn', '85亿美元'],
  [of('380,000 tons', 380_000, 't', 'mass'), '380,000 t', '38万吨'],
  [of('2.85 million tons', 2.85e6, 't', 'mass'), '2.85m t', '285万吨'],
  [of('-49.6亿元', -4.96e9, 'CNY', 'money'), '−¥4.96bn', '−49.6亿元'],
  [of('28 million tons', 28e6, 't', 'mass'), '28m t', '2800万吨'],
  [of('Rs 186 crore', 1.86e9, 'INR', 'money'), 'INR\u00a01.86bn', '18.6亿印度卢比'],
  [of('SEK -3.68 billion', -3.68e9, 'SEK', 'money'), '−SEK\u00a03.68bn', '−36.8亿瑞典克朗'],
  [of('400 pesos', 400, 'pesos', 'money'), '400 pesos', '400 pesos'],
  [of('98%', 98, '%', 'percent'), '98%', '98%'],
  [of('63.43 GW', 63.43e9, 'W', 'energy'), '63.43 GW', '63.43 GW'],
  [of('20 times', 20, 'x', 'multiple'), '20×', '20倍'],
])('%o is %s, %s', (amount, english, chinese) => {
  expect(amountText(amount, 'en')).toBe(english)
  expect(amountText(amount, 'zh')).toBe(chinese)
})

test('what is no simple amount stands as written', () => {
  expect(amountText(of('7% to 9%', null, '%', 'percent'), 'en')).toBe('7% to 9%')
  expect(amountText(of('560 stores', 560, 'stores', 'count'), 'zh')).toBe('560 stores')
})

test('a limit is a sign before it', () => {
  const amount = of('28 million tons', 28e6, 't', 'mass')
  expect(amountText({ ...amount, qualifier: 'over' }, 'en')).toBe('>28m t')
  expect(limited({ ...amount, qualifier: 'about' })).toBe('≈28 million tons')
  expect(limited(amount)).toBe('28 million tons')
  const clients = of('20,000 industrial clients', 20_000, 'industrial clients', 'count')
  expect(normalised(clients, 'en')).toBe('')
  expect(normalised({ ...clients, qualifier: 'over' }, 'en')).toBe('>20,000')
  expect(normalised({ ...amount, qualifier: 'over' }, 'zh')).toBe('>2800万吨')
  const share = { ...amount, text: '90%', value: 90, unit: '%', unitKind: 'percent' } as const
  expect(normalised({ ...share, qualifier: 'over' }, 'en')).toBe('>90%')
})
