import { describe, expect, test } from 'vitest'
import { isKnownAgainBy, isMeasured } from '../../../../src/digest/facts/exactness.ts'
import { articleOf } from '../../across.ts'
import { but, joined, joinedByRules, OTHERS, type Told } from '../../amongOthers.ts'
import { stories } from '../../told.ts'

const BID: Told = [
  '2026-01-19',
  'Nordhanse to buy Levantora Lines',
  'Nordhanse of Bremen will buy Levantora Lines, a container line from Limassol, for $3.1 billion in cash.\nLevantora has 98 ships.',
]

const SHARES: Told = [
  '2026-01-20',
  'Nordhanse buys container line Levantora',
  'Shares of Levantora Lines of Limassol rose by a third on Monday, as Nordhanse of Bremen will buy the container line for $3.1 billion in cash.',
]

/** Weeks later, with other words. */
const VOTE: Told = [
  '2026-03-12',
  'Levantora and its owners',
  'At a meeting in Limassol most voted for the sale to Nordhanse for $3.1 billion.\nFreight rates have fallen by 18% since January.',
]

describe('what came of an event weeks later is of its story', () => {
  test('by a sum that it was told with', () => {
    expect(joined(BID, VOTE)).toBe(true)
  })

  test('where several tell of it, too', () => {
    const again: Told = [
      '2026-03-13',
      'Owners of Levantora sell to Nordhanse',
      'Owners of Levantora in Limassol voted for the sale to Nordhanse of Bremen, for $3.1 billion in cash.',
    ]
    expect(joinedByRules(BID, VOTE, SHARES, again)).toBe(true)
  })

  test('by both names where headlines tell of a purchase', () => {
    const look: Told = [
      '2026-03-12',
      'Brussels looks twice at merger',
      'The Commission wants to know what freight from Asia would cost if Levantora were gone.\nNordhanse will sell a berth.',
    ]
    expect(joinedByRules(BID, look)).toBe(true)
    expect(joinedByRules(BID, but(look, ['Nordhanse', 'The buyer']))).toBe(false)
    const jets: Told = [
      '2026-01-19',
      'Zephyrair buys 60 Avantis jets',
      'Zephyrair of Malta will buy 60 narrow jets of Avantis for $4.2 billion; the first come in 2029.',
    ]
    const again: Told = [
      '2026-05-12',
      'Zephyrair buys more Avantis jets',
      'Zephyrair of Malta has put down its name for 30 wide jets of Avantis. No price was told.',
    ]
    expect(joinedByRules(jets, again)).toBe(false)
    expect(
      joinedByRules(jets, [again[0], 'Zephyrair offers refunds after Avantis fault', again[2]]),
    ).toBe(false)
  })

  test('by the name of a company that failed, where somebody takes what is left of it', () => {
    const fails: Told = [
      '2033-03-15',
      'Piano maker Hagenau of Brunswick is insolvent',
      'Hagenau of Brunswick, which has made grand pianos since 1854, owes its banks €38 million.',
    ]
    const sold: Told = [
      '2033-05-19',
      'Yichang firm buys name and moulds of Hagenau',
      'A company from Yichang pays €9.5 million for the brand of Brunswick, Hagenau, and 84 workers.',
    ]
    expect(joinedByRules(fails, sold)).toBe(true)
    expect(joinedByRules(fails, [sold[0], 'Hagenau plays Brunswick', sold[2]])).toBe(false)
  })

  test('by a disease of one town', () => {
    const first: Told = [
      '2033-01-11',
      "Legionnaires' disease kills two in Leipzig",
      "Two have died of Legionnaires' disease in the east of Leipzig, and 29 lie ill.",
    ]
    const search: Told = [
      '2033-02-22',
      'Police in a brewery',
      'Boxes of papers were carried out in Leipzig, as eight had died of legionella.',
    ]
    expect(joinedByRules(first, search)).toBe(true)
    expect(joinedByRules(first, but(search, ['Leipzig', 'Hamburg']))).toBe(false)
  })

  test('by its day', () => {
    const fire: Told = [
      '2025-03-21',
      'Fire at substation shuts Hestrow',
      'A transformer in Hayworth burned through the night, and Hestrow closed for the day.',
    ]
    const report: Told = [
      '2025-07-02',
      'What closed Hestrow was known of',
      'Moisture in a transformer at Hayworth, seen in 2018, led to the blaze on March 20, the grid operator was told.',
    ]
    expect(joined(fire, report)).toBe(true)
    expect(joined(fire, but(report, ['March 20', 'March 19']))).toBe(true)
    expect(joined(fire, but(report, ['March 20', 'March 18']))).toBe(false)
    expect(joined(fire, but(report, ['March 20', 'March 24']))).toBe(false)
  })

  test('by its day and a headline of its cause, where the headlines have nothing in common', () => {
    const fall: Told = [
      '2026-05-12',
      'Night bus falls off road in Nepal',
      'A bus left the highway in Palpa in Nepal late on Monday, and 18 were killed.',
    ]
    const cause: Told = [
      '2026-06-24',
      'Tired driver blamed',
      'Who drove the coach that fell into a gorge in Palpa in Nepal on May 11 had not slept.',
    ]
    expect(joined(fall, cause)).toBe(true)
    expect(joined(fall, but(cause, ['May 11', 'May 3']))).toBe(false)
    expect(joined(fall, [cause[0], 'A tired driver', cause[2]])).toBe(false)
  })

  test('by the month that it was in', () => {
    const dropped: Told = [
      '2026-03-12',
      'Nordhanse drops Levantora',
      'Nordhanse of Bremen has withdrawn the offer that it made in January for the line from Limassol.',
    ]
    expect(joined(BID, dropped)).toBe(true)
    expect(joined(BID, but(dropped, ['January', 'February']))).toBe(false)
    expect(joined(BID, but(dropped, ['that it made in January ', '']))).toBe(false)
    // What a quarter had is told of all that was in it.
    expect(joined(BID, but(dropped, ['line', 'line in the first quarter']))).toBe(false)
  })

  test('by the month in what stands behind a lead of opinion', () => {
    const dropped: Told = [
      '2026-03-12',
      'Nordhanse drops Levantora',
      'The line from Limassol will find no other buyer, and its shares are dear.\nNordhanse of Bremen has withdrawn the offer of January.\nFreight is cheap.',
    ]
    expect(joined(BID, dropped)).toBe(true)
    expect(joined(BID, but(dropped, ['offer of January', 'offer']))).toBe(false)
    const late = but(dropped, ['offer of January', 'offer'], ['is cheap', 'was dear in January'])
    expect(joined(BID, late)).toBe(false)
  })

  test('by the time that it was to be at', () => {
    const halt: Told = [
      '2026-03-24',
      '晖阳新能高邮基地停产',
      '晖阳新能24日公告，高邮基地自4月1日起临时停产。',
    ]
    const court: Told = [
      '2026-05-15',
      '晖阳新能申请重整',
      '扬州法院裁定受理晖阳新能的重整申请。4月初，高邮基地停产。',
    ]
    expect(joined(halt, court)).toBe(true)
    expect(joined(but(halt, ['4月1日', '6月1日']), court)).toBe(false)
  })

  test('by the month and what both headlines name, where nobody has a name', () => {
    const outbreak: Told = [
      '2026-02-24',
      'Malawi declares flood emergency',
      'Malawi has an emergency: along the Shire 41 people died.',
    ]
    const over: Told = [
      '2026-04-15',
      'Malawi ends flood emergency',
      'Malawi has lifted the emergency that it had declared in February.',
    ]
    expect(joined(outbreak, over)).toBe(true)
    expect(joined(outbreak, but(over, ['in February', 'in March']))).toBe(false)
    expect(joined(outbreak, [over[0], 'Malawi ends drought', over[2]])).toBe(false)
  })

  test('by its day and three words of both headlines', () => {
    const jet: Told = [
      '2027-02-20',
      'Passenger jet returns to Kesh with engine on fire',
      'A jet bound for Medan returned to Kesh with its right engine on fire.\n14 people were hurt.',
    ]
    const blade: Told = [
      '2027-03-24',
      'Blade broke in Kesh engine fire',
      'A turbine blade broke in the engine fire over Kesh on February 20, the safety board said.',
    ]
    expect(joined(jet, blade)).toBe(true)
    expect(joined(jet, but(blade, ['February 20', 'February 6']))).toBe(false)
  })

  test('by the day that Chinese accidents are called by', () => {
    const flooded: Told = [
      '2026-01-14',
      '贵州一煤矿发生透水事故',
      '13日21时许，水城区鸿源煤矿发生透水事故，19人被困。',
    ]
    const report: Told = [
      '2026-03-10',
      '鸿源煤矿透水事故调查报告公布',
      '矿山安全监察局10日公布鸿源煤矿“1·13”透水事故调查报告，认定12人死亡。',
    ]
    expect(joined(flooded, report)).toBe(true)
    expect(joined(flooded, but(report, ['“1·13”', '“2·13”']))).toBe(false)
  })

  test('by a headline that tells how it ended', () => {
    const ended: Told = [
      '2026-03-12',
      'Sale of Levantora approved',
      'At a meeting in Limassol most voted for the sale to Nordhanse.',
    ]
    expect(joined(BID, ended)).toBe(true)
    expect(joined(BID, [ended[0], 'Levantora hires', ended[2]])).toBe(false)
    // One name alone has many endings.
    expect(joined(BID, but(ended, ['Limassol', 'Rome'], ['Nordhanse', 'a rival']))).toBe(false)
    expect(joined(BID, [ended[0], 'Sale of line approved', ended[2]])).toBe(false)
  })

  test('by such a headline and what happened', () => {
    const fire: Told = [
      '2025-09-03',
      '韶冈翠屏小学起火',
      '韶冈曲岭区翠屏小学3日上午起火，大火烧了2小时，没有人受伤。',
    ]
    const report: Told = [
      '2025-12-02',
      '韶冈翠屏小学火灾原因查明',
      '曲岭区翠屏小学的大火由插座引起。',
    ]
    expect(joined(fire, report)).toBe(true)
    expect(joined(fire, [report[0], '韶冈翠屏小学百年校庆', report[2]])).toBe(false)
  })

  test('by such a headline, a thing in both and much else', () => {
    const outbreak: Told = [
      '2026-02-24',
      'Locusts spread in Malawi',
      'Along the Shire 41 farms were eaten bare by locusts, and Malawi asks for bait and chlorine.',
    ]
    const over: Told = [
      '2026-05-05',
      'Locust outbreak is over',
      'Malawi counts no swarm along the Shire any more. Bait and chlorine had come by boat.',
    ]
    expect(joined(outbreak, over)).toBe(true)
    expect(joined(outbreak, [over[0], 'Locust on stage', over[2]])).toBe(false)
    expect(joined(outbreak, [over[0], 'Outbreak is over', over[2]])).toBe(false)
    expect(joined(outbreak, but(over, ['Bait and chlorine', 'Help']))).toBe(false)
  })

  test('by the storm that both name', () => {
    const landfall: Told = [
      '2026-01-20',
      'Cyclone Mbalika hits Sambava',
      'Cyclone Mbalika came ashore near Sambava on Tuesday and tore off roofs.',
    ]
    const losses: Told = [
      '2026-05-06',
      'Vanilla is lost',
      'Cyclone Mbalika destroyed a third of what growers near Sambava had planted.',
    ]
    expect(joined(landfall, losses)).toBe(true)
    expect(joined(landfall, but(losses, ['Mbalika', 'Fanele']))).toBe(false)
  })

  test('by the name of a company that goes to the stock exchange', () => {
    const offer: Told = [
      '2026-03-19',
      '岚谷茶饮今起招股',
      '岚谷茶饮19日起在港招股，每股21.6港元，主打桂花乌龙，老店在梧桐弄。',
    ]
    const debut: Told = [
      '2026-05-07',
      '岚谷茶饮港股首日收涨逾三成',
      '岚谷茶饮登陆港交所，创始人从梧桐弄带来桂花乌龙，收报31.5港元。',
    ]
    expect(joined(offer, debut)).toBe(true)
    expect(joined(offer, [debut[0], '岚谷茶饮推出新品', debut[2]])).toBe(false)
    expect(joined([offer[0], '岚谷茶饮扩张', offer[2]], debut)).toBe(false)
    // Both are listed in one place.
    expect(
      joined(
        ['2026-03-19', '恒瓯流体登陆北交所', '恒瓯流体在梧桐弄做桂花乌龙色的离心泵。'],
        ['2026-05-07', '东泰阀门北交所首日大涨', '东泰阀门也在梧桐弄做桂花乌龙色的离心泵。'],
      ),
    ).toBe(false)
  })

  test('by a day that was to come, and has come', () => {
    const notice: Told = [
      '2026-05-22',
      '苏陵提高公积金贷款额度',
      '苏陵公积金中心22日通知，6月1日起，双缴存家庭最高可贷150万元。',
    ]
    const month: Told = [
      '2026-09-02',
      '苏陵二手房热',
      '6月1日上调以来，苏陵双缴存家庭的公积金贷款多了四成。',
    ]
    expect(joined(notice, month)).toBe(true)
    expect(joined(notice, but(month, ['6月1日', '6月9日']))).toBe(false)
    expect(joined(but(notice, ['6月1日', '6月9日']), month)).toBe(false)
  })

  test('by a day before both that both name', () => {
    const claims: Told = [
      '2026-08-18',
      'Hailstorm brings 41,000 claims',
      'The hailstorm of August 14 over Kecskemerte has brought 41,000 claims so far, the insurers of Tiszavar said. Roofers are sought.',
    ]
    const paid: Told = [
      '2026-09-24',
      'Kecskemerte hail: half of claims paid',
      'Insurers have paid a half of what they owe for the hail of August 14 at Kecskemerte, those of Tiszavar said. Roofers are booked.',
    ]
    expect(joinedByRules(claims, paid)).toBe(true)
    expect(joinedByRules(claims, but(paid, ['August 14', 'June 30']))).toBe(false)
  })

  test('by its time, a name and what is rare beside it', () => {
    const duties: Told = [
      '2026-02-24',
      'Brussels hits compressors',
      'Duties on compressors made in Wuqing, of Meridiana and others, begin at 18%.',
    ]
    const pledge: Told = [
      '2026-05-05',
      'A price is agreed on',
      'Meridiana is spared what it was to pay on compressors from Wuqing in February.',
    ]
    expect(joined(duties, pledge)).toBe(true)
    expect(joined(duties, but(pledge, ['in February', 'at once']))).toBe(false)
    expect(joined(duties, but(pledge, ['Meridiana', 'The maker']))).toBe(false)
  })

  test('by a measure that it was told with', () => {
    const plan: Told = [
      '2026-02-04',
      'Halls on the bog',
      'Borealia Grid wants to build on cutaway bog near Ferrobane, and needs 640 MW.',
    ]
    const doubts: Told = [
      '2026-06-17',
      'Ferrobane looks at curlews',
      'What Borealia Grid has in mind would take 640 MW.',
    ]
    expect(joined(plan, doubts)).toBe(true)
    expect(joined(plan, but(doubts, ['640 MW', '650 MW']))).toBe(false)
    expect(joined(plan, but(doubts, ['Borealia Grid', 'the owner']))).toBe(false)
    // Of its people and its report a company has as many all year.
    const [counted, again] = [plan, doubts].map((told) => but(told, ['640 MW', '640 people']))
    expect(counted && again && joined(counted, again)).toBe(false)
    expect(joined(plan, but(doubts, ['in mind', 'in mind, its first quarter shows,']))).toBe(false)
  })

  test('by such a measure below a lead that speaks of somebody else', () => {
    const burst: Told = [
      '2026-01-14',
      'Slurry pipe bursts',
      'A pipe of Meridianta spilled 3,600 cubic metres into the Chalhuana.',
    ]
    const ponds: Told = [
      '2026-01-24',
      'The colour of cement',
      'Eulogia used to lift trout out of her ponds.\nMeridianta pays along the Chalhuana, which 3,600 cubic metres reached.',
    ]
    expect(joined(burst, ponds)).toBe(true)
    expect(joined(burst, but(ponds, ['3,600', '3,700']))).toBe(false)
    expect(joined(burst, ['2026-03-24', ponds[1], ponds[2]])).toBe(false)
  })

  test('by the disease that breaks out in one country, in either language', () => {
    const outbreak: Told = [
      '2026-04-16',
      'Fiji counts dengue cases',
      'Dengue has infected 3,870 people in Fiji, the minister said in Suva.',
    ]
    const fewer: Told = [
      '2026-06-04',
      '斐济登革热病例减少',
      '斐济卫生部4日说，登革热病例减少七成。',
    ]
    expect(joined(outbreak, fewer)).toBe(true)
    expect(joined(outbreak, [fewer[0], '登革热病例减少', '萨摩亚卫生部4日说，登革热减少。'])).toBe(
      false,
    )
    expect(joined(outbreak, [fewer[0], '斐济麻疹病例减少', '斐济卫生部4日说，麻疹减少。'])).toBe(
      false,
    )
  })

  test('unless it is set elsewhere, under a headline of others', () => {
    const parcels: Told = [
      '2025-06-04',
      'Skrytex buys Pellway of Leeds',
      'Skrytex of Poland will buy Pellway, a courier of Leeds, whose lockers it wants.',
    ]
    const spain: Told = [
      '2025-06-11',
      'Colbert goes shopping in Spain',
      'A week after Skrytex of Leeds fame, Colbert of France buys drivers of Duero in Spain, as Pellway did.',
    ]
    expect(joinedByRules(parcels, spain)).toBe(false)
    expect(joined(parcels, [spain[0], 'After Pellway', spain[2]])).toBe(true)
    const nowhere = but(spain, [' of Leeds fame', ''], [' of France', ''], [' in Spain', ' there'])
    expect(joined(parcels, [nowhere[0], 'Colbert goes shopping', nowhere[2]])).toBe(true)
  })

  test('by its month and four things, though none has a name', () => {
    const fire: Told = [
      '2025-03-21',
      'Night in the cellars',
      'A blaze took the casks, the bungs, the staves and the hoops of a cooper.',
    ]
    const after: Told = [
      '2025-06-12',
      'A trade begins anew',
      'The blaze of March had left no casks; now staves and hoops, and bungs, are cut again.',
    ]
    expect(joined(fire, after)).toBe(true)
    expect(joined(fire, but(after, ['hoops, and bungs,', 'rings, and corks,']))).toBe(false)
    expect(joined(fire, but(after, ['of March ', '']))).toBe(false)
  })

  test('by its day, three things and a headline of its end, though none has a name', () => {
    const strike: Told = [
      '2025-11-25',
      'Cane rots as mills stand still',
      'Lorries queued in vain at the mills, where nobody was at work on Wednesday.',
    ]
    const end: Told = [
      '2025-12-08',
      'Work at mills resumes',
      'Thirteen days after it began they were back at the rollers, and cane came by lorries.',
    ]
    expect(joined(strike, end)).toBe(true)
    expect(joined(strike, [end[0], 'Work at mills goes on', end[2]])).toBe(false)
    expect(joined(strike, but(end, ['Thirteen days', 'Thirty days']))).toBe(false)
    expect(joined(strike, but(end, [', and cane came by lorries', '']))).toBe(false)
  })

  test('unless it tells of a deal of its own', () => {
    const bid: Told = [
      '2025-06-04',
      'Skrytexo crosses the Channel',
      'Skrytexo of Gdansk will acquire the courier Pellwaye, whose vans carry parcels from Leedsham.',
    ]
    const next: Told = [
      '2025-06-11',
      'Colbertin goes to Spain',
      'A week after Pellwaye of Leedsham, the courier Duero and its parcels go to Colbertin for €412 million.',
    ]
    expect(joined(bid, next)).toBe(true)
    const deal = but(next, ['go to Colbertin', 'are sold to Colbertin'])
    expect(joined(bid, deal)).toBe(false)
    expect(
      joined(but(bid, ['parcels from Leedsham', 'parcels from Leedsham for €412 million']), deal),
    ).toBe(true)
    expect(joined(bid, [deal[0], 'Colbertin completes purchase', deal[2]])).toBe(true)
  })

  test('by its time, though a quarter is named that is to come', () => {
    const gates: Told = [
      '2026-04-03',
      '昂斯努瓦尔铝厂闭厂',
      '博瑞铝业1日对昂斯努瓦尔冶炼厂的860名工人实施闭厂。',
    ]
    const open: Told = [
      '2026-06-27',
      '昂斯努瓦尔铝厂工人返岗',
      '缺口将在四季度弥合。\n博瑞铝业昂斯努瓦尔冶炼厂持续12周的闭厂就此结束。',
    ]
    expect(joined(gates, open)).toBe(true)
    expect(joined(gates, but(open, ['将在四季度', '在二季度']))).toBe(false)
  })

  test('by a name that the first gives below a lead of opinion', () => {
    const fire: Told = [
      '2026-04-23',
      'Chipmakers count their bottles',
      'One town can give a trade a fright.\nFire gutted the works of Tateyamo Kaseiro at Namerikawo.',
    ]
    const again: Told = [
      '2026-08-29',
      'Resin flows again',
      'Tateyamo Kaseiro kept its customers.\nWhat burned in April at Namerikawo is in use.',
    ]
    expect(joined(fire, again)).toBe(true)
    expect(joined(fire, but(again, ['in April', 'once']))).toBe(false)
  })

  test('by the day that it recalls, where its headline is of whom the first names below its lead', () => {
    const pit: Told = [
      '2026-05-05',
      '基多地铁竖井塌方',
      '厄瓜多尔首都基多莫兰段一处竖井4日塌方，9名工人被困。\n承建该标段的岚峪隧道正在施救。',
    ]
    const bill: Told = [
      '2026-05-26',
      '岚峪隧道：人出来了，账单也来了',
      '工期的损失大于罚款。\n基多市就本月4日莫兰段的竖井塌方作出决定，岚峪隧道要交罚款。',
    ]
    expect(joinedByRules(pit, bill)).toBe(true)
    expect(joinedByRules(pit, but(bill, ['本月4日', '本月19日']))).toBe(false)
    // A weekly report recalls all that happened in its trade.
    const weekly: Told = [bill[0], '岚峪隧道周报：账单来了', bill[2]]
    expect(joinedByRules(pit, weekly)).toBe(false)
  })

  test('by a drug on trial', () => {
    const granted: Told = [
      '2025-02-10',
      '泽隽生物双抗出海',
      '泽隽生物10日公告，将ZJ-217大中华区以外权益授予科维尔制药。',
    ]
    const back: Told = [
      '2025-10-09',
      '泽隽生物双抗再找买家',
      '泽隽生物9日公告，科维尔制药不再需要ZJ-217。',
    ]
    expect(joined(granted, back)).toBe(true)
    expect(joined(granted, but(back, ['ZJ-217', 'ZJ-218']))).toBe(false)
    expect(joined(granted, [back[0], '泽隽生物双抗带来盈利', back[2]])).toBe(false)
  })

  test('of two events it is of the one that it shares more with', () => {
    const flood: Told = [
      '2026-01-02',
      'Levantora ship aground',
      'A ship of Levantora Lines ran aground off Limassol, and Nordhanse sent tugs.',
    ]
    const ended: Told = [
      '2026-03-12',
      'Sale of Levantora approved',
      'At a meeting in Limassol most voted for the container line to go to Nordhanse of Bremen.',
    ]
    expect(joined(BID, ended, flood)).toBe(true)
  })

  test('in Chinese', () => {
    expect(
      joined(
        [
          '2025-11-05',
          '江右环境拟收购三家污水处理公司',
          '江右环境公告，拟以19.8亿元收购赣通投资旗下三家污水厂。',
        ],
        [
          '2025-12-31',
          '江右环境购厂获股东会通过',
          '江右环境以19.8亿元向赣通投资购买污水厂的议案获通过，分两期付清。',
        ],
      ),
    ).toBe(true)
  })

  test('with all who told of the event', () => {
    const later: Told = [
      '2026-06-30',
      'Levantora is sold',
      'Nordhanse paid $3.1 billion on Tuesday, and the seat moves from Limassol to Bremen.',
    ]
    const own = [BID, SHARES, VOTE, later].map(([day, title, text], at) =>
      articleOf(`own${at}`, `${day}T09:00`, title, text.split('\n')),
    )
    const told = stories([...OTHERS, ...own]).filter((ids) =>
      ids.some((id) => id.startsWith('own')),
    )
    expect(told).toEqual([['own3', 'own2', 'own1', 'own0']])
  })
})

describe('another event of the same company is not', () => {
  test('nor another case of the same court', () => {
    const trial: Told = [
      '2026-02-26',
      '滨河银行原董事长受贿案开庭',
      '江西省九江市中级人民法院26日公开审理滨河银行原董事长受贿一案，收受财物1.83亿元。',
    ]
    const other: Told = [
      '2026-03-31',
      '粮储集团原总经理一审获刑',
      '江西省九江市中级人民法院31日以受贿罪判处粮储集团原总经理有期徒刑14年，收受财物4286万元。',
    ]
    expect(joined(trial, other)).toBe(false)
  })

  test('nor what both headlines call alike, each of a name of its own', () => {
    const one: Told = [
      '2025-11-03',
      '融河境外债重组生效',
      '融河3日公告，境外债重组方案生效，债务全部注销，另发可转债。',
    ]
    const other: Told = [
      '2025-12-30',
      '碧岭园境外债重组生效',
      '碧岭园30日公告，境外债重组方案生效，债务全部注销，另发可转债。',
    ]
    expect(joined(one, other)).toBe(false)
    expect(
      joined(one, [other[0], '融河境外债重组方案完成', other[2].replace('碧岭园', '融河')]),
    ).toBe(true)
  })

  test('nor news of its day that has a name of it', () => {
    const failed: Told = [
      '2025-11-03',
      'Builder Whitlockan fails',
      'Whitlockan of Derby went into the hands of Farranto and Lowenick, and the Derby works stand still.',
    ]
    const creditors: Told = [
      '2025-12-11',
      'Creditors of Whitlockan get pennies',
      'Five weeks after it failed, Farranto and Lowenick of Derby have sold works of Whitlockan to Penrosan.',
    ]
    const bypass: Told = [
      '2025-12-12',
      'New bypass for Penrosan',
      'A road near Wrexham is to be widened by Penrosan.\nLorries queue there, and hauliers asked for more lanes and a footbridge.',
    ]
    const earlier: Told = ['2025-06-02', 'A pier for Hull', 'A pier in Hull is built by Penrosan.']
    expect(joined(creditors, bypass, earlier)).toBe(true)
    expect(joined(creditors, bypass, earlier, failed)).toBe(false)
    expect(joined(failed, creditors, bypass, earlier)).toBe(true)
  })

  test('nor what an article says it has nothing to do with', () => {
    const plan: Told = [
      '2026-03-12',
      'Two ports without Levantora',
      'The harbours of Kiel and Paphos will not be joined after all.\nThe reason has much to do with the bid that Nordhanse of Bremen made for Levantora in January.',
    ]
    expect(joined(BID, plan)).toBe(true)
    expect(joined(BID, but(plan, ['much', 'nothing']))).toBe(false)
  })

  test('with another sum', () => {
    expect(joined(BID, but(VOTE, ['$3.1 billion', '$2.9 billion']))).toBe(false)
  })

  test('with a figure that both give among others', () => {
    const fact = 'Levantora earned $310 million last year.'
    const [day, title, text] = BID
    const plant: Told = [
      '2026-03-12',
      'Levantora opens dock',
      `A dock in Limassol, near Nordhanse.\n${fact}`,
    ]
    expect(joined([day, title, `${text}\n${fact}`], plant)).toBe(false)
  })

  test('with a figure that many things have', () => {
    expect(joined(but(BID, ['$3.1 billion', '30%']), but(VOTE, ['$3.1 billion', '30%']))).toBe(
      false,
    )
  })

  test('where nothing else rare is in both', () => {
    const plain = but(VOTE, ['Limassol', 'Rome'], ['Nordhanse', 'a rival'])
    expect(joined(BID, plain)).toBe(false)
  })

  test('where the headlines share nothing rare, and the figure is of ships', () => {
    const [bid, vote] = [BID, VOTE].map((told) => but(told, ['$3.1 billion', '317 ships']))
    expect(bid && vote && joined(bid, vote)).toBe(true)
    expect(bid && vote && joinedByRules(bid, [vote[0], 'Owners say yes', vote[2]])).toBe(false)
  })

  test('after more than a year', () => {
    expect(joined(BID, ['2027-03-12', VOTE[1], VOTE[2]])).toBe(false)
  })

  test('where that figure stands in two stories', () => {
    const other: Told = [
      '2025-11-12',
      'Where Levantora began',
      'In a café of Limassol, three captains drew a flag in 1961; what they founded is worth $3.1 billion, Nordhanse reckons.',
    ]
    expect(joined(VOTE, BID, SHARES)).toBe(true)
    expect(joined(VOTE, BID, SHARES, other)).toBe(false)
  })
})

test.each([
  ['3.1 billion dollars', '3100000000 USD', true],
  ['a sum of one digit', '3000000000 USD', false],
  ['a small price', '9.9 CNY', false],
  ['three digits of anything', '3460 #', true],
  ['two digits of anything', '98 #', false],
  ['a day', '03-12', false],
])('an event is known again by %s: %s', (_, mark, isKnown) => {
  expect(isKnownAgainBy(mark)).toBe(isKnown)
})

test.each([
  ['95 t', true],
  ['640000000 W', true],
  ['12 CHF', true],
  ['9 t', false],
  ['340 #', false],
  ['870 people', false],
  ['17.8 %', false],
  ['0.25 pp', false],
  ['27 x', false],
  ['03-12', false],
])('a measure of two digits, that no company has all year: %s', (mark, isOne) => {
  expect(isMeasured(mark)).toBe(isOne)
})

test('headlines in two languages keep no two English articles apart', () => {
  const fire: Told = [
    '2026-07-21',
    'Fire shuts gas plant',
    'Tanjung Serai stopped after a fire in a hall full of compressors, its operator said.\nFour technicians were treated for smoke, and the blaze was put out after hours.',
  ]
  const market: Told = [
    '2026-07-25',
    '沙捞越液化厂停产，亚洲现货走高',
    'The outage at Tanjung Serai comes at the worst moment, and spot cargoes will be dear until August.\nUtilities must find seven elsewhere, an analyst reckons, for compressors take long.',
  ]
  expect(joined(fire, market)).toBe(true)
})
