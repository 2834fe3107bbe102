import { expect, test } from 'vitest'
import { readByline } from '../../src/dump/byline/byline.ts'
import { readDate } from '../../src/dump/byline/dates.ts'

test.each([
  ['2026-11-03', '2026-11-03'],
  ['2026-11-03 14:20', '2026-11-03T14:20'],
  ['2026-11-03T14:20:00-05:00', '2026-11-03T14:20'],
  ['20261103', '2026-11-03'],
  ['2026-11-03 14:20:00 +0800 CST', '2026-11-03T14:20'],
  ['2026-11-03 14:20 Asia/Shanghai', '2026-11-03T14:20'],
  ['Tue Nov 03 2026 14:20:00 GMT+0800 (China Standard Time)', '2026-11-03T14:20'],
  ['“2026-11-03”', '2026-11-03'],
  ['Nov. 3, 2026, 2:20 p.m. ET', '2026-11-03T14:20'],
  ['3 Sept. 2026', '2026-09-03'],
  ['Nov 14, 2025 | 3:20 PM EST', '2025-11-14T15:20'],
  ['2025-11-14 · 15:20', '2025-11-14T15:20'],
  ['12:20 am, 3 May 2026', '2026-05-03T00:20'],
  ['May 3, 2026, 12:20 a.m.', '2026-05-03T00:20'],
  ['2026-11-03 下午2:20', '2026-11-03T14:20'],
  ['2026-11-03 中午1:20', '2026-11-03T13:20'],
  ['2026-11-03 凌晨12:20', '2026-11-03T00:20'],
  ['2026-11-03 凌晨3:20', '2026-11-03T03:20'],
  ['2026年11月3日08时41分', '2026-11-03T08:41'],
  ['2026年11月3日（周二）8點05分', '2026-11-03T08:05'],
  ['２０２６年１１月３日', '2026-11-03'],
  ['2026年11月3日（週二）下午3時05分', '2026-11-03T15:05'],
  ['2026-11-03 14:20 北京時間', '2026-11-03T14:20'],
  ['民國115年11月3日', '2026-11-03'],
  ['中華民國 115 年 11 月 3 日 上午9:05', '2026-11-03T09:05'],
  ['2026 Nov 3', '2026-11-03'],
  ['2026-Nov-03 14:20', '2026-11-03T14:20'],
  ['2026. 11. 3. 14:20', '2026-11-03T14:20'],
  ['115年11月3日', null],
  ['115/11/03', null],
  ['3小時前', null],
  ['剛剛', null],
  ['11/03/2026', null],
  ['2026-11', null],
  ['3 hours ago', null],
  ['next week', null],
  ['12026-11-03', null],
])('the date %s is read as %s', (written, published) => {
  const fault = published === null ? 'unread-date' : null
  expect(readDate(written)).toMatchObject({ published, fault })
})

test.each([
  '民國115年2月30日',
  '2026-02-30',
  '2026-13-03',
  'Nov 31, 2026',
  '2026-11-03 25:00',
  'May 3, 2026 13:20 pm',
])('the date %s does not exist', (written) =>
  expect(readDate(written)).toMatchObject({ published: null, fault: 'bad-date' }),
)

test.each([
  ['來源：聯合報 時間：2025-11-21 18:40', '聯合報'],
  ['新聞來源：聯合報 發布時間：2025-11-21 18:40', '聯合報'],
  ['發佈時間：2025-11-21 18:40 來源：聯合報', '聯合報'],
  ['航港局· 民國114年11月21日', '航港局'],
])('%s is of %s', (line, source) => {
  expect(readByline(line)).toMatchObject({
    source,
    published: expect.stringMatching(/^2025-11-21/),
  })
})

test.each([
  '纸业周报 2025-03-04',
  '玻璃周报-20250304',
  '玻璃周报 12345678',
  'Copper rose 3.5',
  'Copper rose to 5 million tons in 2026',
  'Chile fell 3% on November 5, 2026',
  'A plan for May 3',
  '2026. A year of copper',
  '2026-11-03 was a day of copper',
  'It was signed three days before. Reuters 3 hours ago [2]',
])('%s names no source and date', (line) => {
  expect(readByline(line)).toBeNull()
})
