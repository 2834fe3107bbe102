import { expect, test } from 'vitest'
import { CITE_EN, CITE_ZH, gbCitation, plainCitation, type Work } from '../../src/text/cite.ts'

const WORK: Work = {
  title: '风筝价格上涨？',
  source: 'Feng Zheng Bao',
  time: '9 Nov 2025, 08:41',
  day: '2025-11-09',
  site: 'Kite News',
  number: '1.3',
  url: 'https://example.org/a/x.html#i-4f9a2c',
  read: '2026-01-31',
}
const BARE: Work = { ...WORK, source: '', time: '', day: '', number: '', url: '' }

test('a plain citation names source, title, time, digest, place and day of reading', () => {
  expect(plainCitation(WORK, CITE_EN)).toBe(
    'Feng Zheng Bao, “风筝价格上涨？”, 9 Nov 2025, 08:41. Kite News, 1.3. https://example.org/a/x.html#i-4f9a2c (accessed 2026-01-31)',
  )
  expect(plainCitation({ ...WORK, time: '2025年11月9日 08:41' }, CITE_ZH)).toBe(
    'Feng Zheng Bao，《风筝价格上涨？》，2025年11月9日 08:41。Kite News，1.3。https://example.org/a/x.html#i-4f9a2c（2026-01-31 查阅）',
  )
})

test('GB/T 7714-2015 marks an online resource with its date and the day of reading', () => {
  expect(gbCitation(WORK)).toBe(
    'Feng Zheng Bao. 风筝价格上涨？[EB/OL]//Kite News: 1.3. (2025-11-09)[2026-01-31]. https://example.org/a/x.html#i-4f9a2c.',
  )
})

test('a title within a title has single marks in Chinese', () => {
  const title = '《纸鸢》重印'
  expect(plainCitation({ ...BARE, title }, CITE_ZH)).toMatch(/^《〈纸鸢〉重印》。/)
})

test('what is not known is left out, with its marks', () => {
  expect(plainCitation(BARE, CITE_EN)).toBe('“风筝价格上涨？”. Kite News (accessed 2026-01-31)')
  expect(gbCitation(BARE)).toBe('风筝价格上涨？[EB/OL]//Kite News. [2026-01-31].')
})
