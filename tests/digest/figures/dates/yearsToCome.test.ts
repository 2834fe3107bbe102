import { expect, test } from 'vitest'
import { misdated } from '../../../../src/digest/doubts/misdated.ts'
import { findYearsToCome } from '../../../../src/digest/figures/dates/yearsToCome.ts'
import { eighths, growth } from '../../../growth.ts'
import { articleOf } from '../../across.ts'
import { expectDate } from './toldAsPast.ts'

const PUBLISHED = '2026-09-15T15:30'

test.each([
  ['新货站自2028年启用以来，累计处理货物6.4万吨。', '2028年', '2028-01-01'],
  ['该厂已于2027年3月投产。', '2027年3月', '2027-03-01'],
  ['The crane was unloaded from a heavy ship in May 2027.', 'May 2027', '2027-05-01'],
  ['The cable, which was switched on in May 2027, loses 3%.', 'May 2027', '2027-05-01'],
  ['The furnace, which was blown out in May 2027, is old.', 'May 2027', '2027-05-01'],
  ['The plant, whose foundation stone was laid in May 2027, is large.', 'May 2027', '2027-05-01'],
  ['这颗小行星2027年1月首次被拍到。', '2027年1月', '2027-01-01'],
  ['这口井2027年1月抽完最后一车原油后改作地热井。', '2027年1月', '2027-01-01'],
  ['The terminal has handled 64,000 tons since 2028.', '2028', '2028-01-01'],
  ['It last had an outage of this size in July 2027.', 'July 2027', '2027-07-01'],
  ['Exports rose by 11% up to September 2027.', 'September 2027', '2027-09-01'],
  ['去年12月起多雨，直到2027年3月才转晴。', '2027年3月', '2027-03-01'],
  ['It has been shut since late October 2026.', 'October 2026', '2026-10-01'],
  ['Orders shrank when free access ran out in September 2028.', 'September 2028', '2028-09-01'],
  ['The old price, introduced in October 2027, was lower.', 'October 2027', '2027-10-01'],
  ['Its neighbour came on stream in March 2027.', 'March 2027', '2027-03-01'],
  ['望远镜由9国合建，2029年10月动工，总造价4.6亿美元。', '2029年10月', '2029-10-01'],
  ['The first drums left Walvis Bay in February 2028.', 'February 2028', '2028-02-01'],
  ['主力品种瑞泊西片2029年6月获批上市。', '2029年6月', '2029-06-01'],
  ['Voters approved the levy in October 2028 with 57%.', 'October 2028', '2028-10-01'],
  ['Prices are 29% below the peak of March 2031.', 'March 2031', '2031-03-01'],
  ['It has built nothing, but in May 2028, the town opened a mill.', 'May 2028', '2028-05-01'],
  ['The plant was built in 2027 by two brothers.', '2027', '2027-01-01'],
  [
    'He received bribes between 2023 and November 2026, judges found.',
    'November 2026',
    '2026-11-01',
  ],
  ['It has paid since Europe ended free entry in October 2028.', 'October 2028', '2028-10-01'],
  ['公司2036年登陆创业板以来已分红五次。', '2036年', '2036-01-01'],
  ['Manila, which lifted its ban on them in November 2028, buys.', 'November 2028', '2028-11-01'],
  ['厂房在2033年烧过一次。', '2033年', '2033-01-01'],
  ['Counting was done with clickers and ended in December 2029.', 'December 2029', '2029-12-01'],
  ['Noble, whose plant at Climax opened in November 2029, pays.', 'November 2029', '2029-11-01'],
  ['The lamp was automated in 2041 and stood empty until a trust came.', '2041', '2041-01-01'],
  ['In August 2030 her finders searched the next stream.', 'August 2030', '2030-08-01'],
  ['Prosser, who won this tournament in 2033, was cured.', '2033', '2033-01-01'],
  ['园区2027年2月建成开放，至今已有6.8万人来过。', '2027年2月', '2027-02-01'],
  ['Since a hide was opened to all in October 2027, 3,600 came.', 'October 2027', '2027-10-01'],
  ['The Ox, which called last orders in October 2027, opens again.', 'October 2027', '2027-10-01'],
  ['It was saved from a wreck and stopped in a storm in 2036.', '2036', '2036-01-01'],
  ['2027年5月投运的直流线路，输送功率已升到800万千瓦。', '2027年5月', '2027-05-01'],
  ['这项赛事2033年首办，今年是第九届。', '2033年', '2033-01-01'],
  ['罗勇工厂2029年7月投产后当年即盈利。', '2029年7月', '2029-07-01'],
  ['The mast was hoisted into place in August 2031 and is mute.', 'August 2031', '2031-08-01'],
  ['Fruit, which was first shipped in November 2030, sells.', 'November 2030', '2030-11-01'],
  ['Kambala, which started up its crusher in July 2029, pays.', 'July 2029', '2029-07-01'],
  ['His bell was recast at Korçë in March 2034 and is sharp.', 'March 2034', '2034-03-01'],
  ['A contractor had put it down in August 2032, with wire.', 'August 2032', '2032-08-01'],
  [
    'A bar bought the wine, 2,400 bottles, in November 2030 and has since asked for more.',
    'November 2030',
    '2030-11-01',
  ],
  ['The jetty was opened by the mayor in March 2031 and is full.', 'March 2031', '2031-03-01'],
  ['The scales, which he had last tested in May 2027, were out.', 'May 2027', '2027-05-01'],
  ['They reopen the pool that the old council shut in June 2028.', 'June 2028', '2028-06-01'],
  ['Taken apart in 2037 after a storm, it lay in a mill.', '2037', '2037-01-01'],
  ['最老的一批底片摄于2031年，由手工曝光。', '2031年', '2031-01-01'],
  ['The hall, which the lord of Åland opened in May 2028, runs.', 'May 2028', '2028-05-01'],
  ['园内的食堂2027年12月已先行开张。', '2027年12月', '2027-12-01'],
  ['Shipments had shrunk by 8% in May 2028, the worst month.', 'May 2028', '2028-05-01'],
  ['Since the first run, in February 2032, few were broken.', 'February 2032', '2032-02-01'],
  ['The site, stocked in October 2027, would have been reaped.', 'October 2027', '2027-10-01'],
  ['潜水器2032年3月已在崂山船厂换过机械臂。', '2032年3月', '2032-03-01'],
  ['公司已于今年11月取得该地块。', '今年11月', '2026-11-01'],
  ['A court had thrown the suit out in October 2027.', 'October 2027', '2027-10-01'],
])('%s: a time that is yet to come is told as past', (text, raw, day) => {
  expectDate(findYearsToCome(text, PUBLISHED), text, raw, day)
})

test.each([
  'The ministry has kept out of it, but in May 2028, the town will have a new mayor.',
  'The ministry kept out of it; and in May 2028 the town is to choose a new mayor.',
  'The hall, which the lord of Åland will have opened in May 2028, is new.',
  '园内的食堂2027年12月将先行开张。',
  '自2027年9月12日开放以来，已接待8.3万人次。',
  'It has been shut since 2025.',
  '潜水器2032年3月已在崂山船厂订好位子。',
  '公司已于今年8月取得该地块。',
  '公司拟于今年11月取得该地块。',
  'Finished in 2037, it will be the tallest.',
  '新馆拟建成于2031年。',
  'The party, which promised elections in 2028, won.',
  'The pool that the new council proposed in May 2028 is dear.',
  'The pool that the new council is to have shut in May 2028 leaks.',
  'The club, which was awarded the games in 2033, is glad.',
  'The firm, which agreed to open a branch in 2033, is glad.',
  '2027年5月投运的直流线路，将送电800万千瓦。',
  'Spain, which won the right to hold it in 2033, is glad.',
  '园区2027年2月开放，至今未定票价。',
  'Prices fell since Congress extended the credit to farms opening in 2028.',
  'It has been shut since September 2026.',
  'By then it will have been shut since 2028.',
  'The plant was to be opened in 2028.',
  'The bonds that were sold fall due in 2028.',
  'The club, which was first invited in 2025, plays in November 2030.',
  'The games are at Korçë in March 2034.',
  'He was born in 2095.',
  'The loans, guaranteed in 2028 by the state and not before, are cheap.',
  'Ships promised in 2028 are late.',
  'Voters may have approved the levy in October 2028.',
  'The pact foresees the level of 2030.',
  'Output is seen at 3 million tons in 2028.',
  'The 2028 games went to Los Angeles.',
  'Homes are to be built and opened in December 2029.',
  'In August 2030 the loans guaranteed by the state fall due.',
  'In August 2030 the firm is to have repaid its loans.',
  '新货站自2024年启用以来，累计处理货物6.4万吨。',
  '新规自2028年起施行。',
  '直到2028年3月才能通车。',
  '产量到2028年超过20万吨。',
  '2028年通过率是多少没有人知道。',
  '项目拟自2028年投产以来按年付款。',
  'Drums that left will reach Walvis Bay in February 2028.',
  '主力品种有望2029年6月获批上市。',
  '计划新建两条线，2029年10月动工，总投资4.6亿元。',
  '新线2027年6月动工，总投资4.6亿元。',
])('%s: nothing is wrong', (text) => {
  expect(findYearsToCome(text, PUBLISHED)).toEqual([])
})

test('of an article without a date nothing is told', () => {
  expect(findYearsToCome('Shut since 2028.', null)).toEqual([])
})

test('a year to come that is told as past is questioned', () => {
  const article = articleOf('a', PUBLISHED, 'Terminal', ['It has been in use since May 2027.'])
  expect(misdated(article).map(({ raw }) => raw)).toEqual(['May 2027'])
})

test.each([
  'since 2028 ',
  '自2028年',
  'was built in 2027, ',
  'ran ',
  'left Walvis Bay ',
  '已于2027年3月',
])('a text full of %j takes as long as it is long', async (piece) => {
  const found = await growth((size) => {
    const text = piece.repeat(Math.ceil(size / piece.length))
    return () => findYearsToCome(text, PUBLISHED)
  }, eighths(400_000))
  expect(found).toMatchObject({ isSteep: false })
})
