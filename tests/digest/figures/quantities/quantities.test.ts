import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../../src/digest/figures/quantities/quantities.ts'
import { Surroundings } from '../../../../src/digest/figures/units/sharedCurrencies.ts'
import { eighths, growth } from '../../../growth.ts'
import { score } from '../score.ts'

describe('annotated texts', () => {
  test.each([
    'english',
    'chinese',
    'english-held-out',
    'chinese-held-out',
    'english-news',
    'chinese-news',
    'english-later',
    'chinese-later',
    'english-fresh',
    'chinese-fresh',
    'english-untouched',
    'chinese-untouched',
    'english-unseen',
    'chinese-unseen',
    'english-brokers',
    'chinese-brokers',
    'english-local',
    'chinese-local',
    'whole-english-1',
    'whole-chinese-1',
    'whole-mixed-1',
    'whole-mixed-2',
    'whole-mixed-3',
    'whole-mixed-4',
    'whole-mixed-5',
    'whole-mixed-6',
    'whole-mixed-7',
    'whole-mixed-8',
    'whole-mixed-9',
    'whole-mixed-10',
    'whole-mixed-11',
    'whole-mixed-12',
    'whole-english-2',
    'whole-chinese-2',
    'whole-mixed-13',
    'whole-mixed-14',
    'whole-mixed-15',
  ])('every quantity of the %s set is found, and no other', (name) => {
    const { faults } = score(name)
    expect(faults).toEqual([])
  })
})

test.each([
  ['The blast killed two people and left eight missing.', ['two people', 'eight missing']],
  ['Five tankers were hit.', ['Five tankers']],
  ['三人死亡，六艘油轮遇袭。', ['三人', '六艘']],
  ['Two analysts met three ministers in one of five rooms.', []],
  ['三家公司派出两名代表。', []],
])('counts in words are figures where they say whom something befell: %s', (text, raws) => {
  expect(findQuantities(text).map(({ raw }) => raw)).toEqual(raws)
})

describe('bad input', () => {
  const digit = fc.constantFrom(
    ...'0123456789,.％%一二三十百千万亿零两半元吨家个成倍年$-~至/ 　０９分之点多余翻番ahtone',
  )
  test('whatever the text, figures lie in it, apart and in order, with numbers that are numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: digit, maxLength: 60 }), (text) => {
        let end = 0
        for (const quantity of findQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end)
          expect(quantity.end).toBeGreaterThan(quantity.start)
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.raw)
          for (const number of [quantity.value ?? 0, quantity.low ?? 0, quantity.high ?? 0]) {
            expect(Number.isFinite(number)).toBe(true)
          }
          expect(quantity.value === null).toBe(quantity.low !== null && quantity.high !== null)
          end = quantity.end
        }
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['400 digits', '7'.repeat(400)],
    ['400 digits with a unit', `${'7'.repeat(400)} tons`],
    ['a list without units', '1,2,3,4'],
    ['a list of one unit', '1,2,3,4 tons'],
    ['a list of one unit in wide forms', '１,２,３,４吨'],
    ['another grouping', '1,23,456 tons and 12,34万吨'],
    ['a decimal comma', '12,5 tons'],
    ['400 digits of money', `$${'7'.repeat(400)}, ${'7'.repeat(400)}元`],
    ['400 digits after the point', `0.${'3'.repeat(400)}%`],
    ['400 digits in groups', `7${',000'.repeat(133)} tons`],
    ['400 Han digits', `${'七'.repeat(400)}吨`],
    ['scales upon scales', '5万亿亿元, 一千万亿亿元 and one million billion tons'],
    ['a power of ten', '1e400 tons'],
    ['digits of another script', '٣٤ tons'],
    ['a version', '1.2.3 and 10.20.30.40'],
    ['no figure', 'Nothing is counted here. 这里没有数字。'],
    ['empty', ''],
    ['Han digits in a row', `${'一'.repeat(300)}元`],
    ['a code', '007 and 02097 tons'],
    ['scores', 'A 3-1 lead, a 2-1 defeat, 3比2获胜, 半场2:1'],
    ['a power of ten with a unit', '10^6 tons, 5x10^3 kg'],
    ['points without a digit before', '.5 percent and 1..5 tons'],
    ['a day of eleven', 'after 9/11, open 24/7'],
    ['a grade of hotels', 'a 5-star hotel'],
    ['tens that nobody counted', '几十亿元, 数十亿元, 几十万吨, 数十万人, 几十万辆'],
    ['points of no measure', '毛利率提升3个点, 指数跌50个点, 加息0.25个点'],
    ['a clock between two numbers', '3点5个百分点'],
    ['the name of a ship', '浙岭渔22187船沉没'],
    ['telephones', '400-820-8820, +86 10 6554 1234, 1-800-555-0199, 010-65541234, 13812345678'],
    ['a book, a formula, a version', 'ISBN 978-7-111-54742-6, C6H12O6, v2.1.3, iOS 17.2'],
    ['places on the map', '35.6895° N, 北纬39.9度、东经116.4度, 30°15′'],
    ['Roman numbers', 'Louis XVI, World War II, Pope Leo XIV, Type II'],
    [
      'years and places in a row, in words',
      'Since nineteen ninety-eight people come; the thirty-first, the forty-second street',
    ],
    ['clocks', '18:30, 7:05 p.m., 开盘9:30'],
  ])('%s: no figure', (_name, text) => {
    expect(findQuantities(text)).toEqual([])
  })

  test.each([
    '1',
    '一',
    '1,',
    '千万',
    '1 to ',
    '-',
    '三分之',
    'one hundred ',
    '1,000',
    '5%、',
    '5 cents ',
    'SEK 5 ',
    '7 cars and ',
    '5 pounds of ',
    '5 pounds, ',
    '5 degrees, ',
    '5 yards, ',
    '5C, ',
    'a ',
  ])('half a megabyte of %j takes eight times as long as an eighth', async (piece) => {
    const found = await growth((size) => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      return () => findQuantities(text)
    }, eighths(500_000))
    expect(found).toMatchObject({ isSteep: false })
  })
})

test.each([
  ['收入５６．６３億元', '５６．６３億元', 5_663_000_000],
  ['５6．6３亿元', '５6．6３亿元', 5_663_000_000],
  ['产量１２，３４５吨', '１２，３４５吨', 12_345],
  ['$１．５ billion', '$１．５ billion', 1_500_000_000],
  ['增长１2.５％', '１2.５％', 12.5],
  ['In 2024,500 people came', '500 people', 500],
])('mixed widths are one number: %s', (text, raw, value) => {
  expect(findQuantities(text)).toMatchObject([{ raw, value }])
})

test.each([
  ['用餐人數6萬7千人', '6萬7千人', 67_000],
  ['约6万7千多吨', '6万7千多吨', 67_000],
  ['3亿5千万元', '3亿5千万元', 350_000_000],
  ['1億2千3百萬元', '1億2千3百萬元', 123_000_000],
  ['3亿5000万元', '3亿5000万元', 350_000_000],
  ['6万7000人', '6万7000人', 67_000],
  ['8千5百亩', '8千5百亩', 8500],
  ['營收8千4百億元', '8千4百億元', 840_000_000_000],
  ['投資1千200億元', '1千200億元', 120_000_000_000],
  ['約6千3百28億5千萬元', '6千3百28億5千萬元', 632_850_000_000],
  ['1千200人', '1千200人', 1200],
  ['1千200兆瓦', '1千200兆瓦', 1_200_000_000],
  ['12萬3千4百56人', '12萬3千4百56人', 123_456],
  ['新台幣2兆6,500億元', '新台幣2兆6,500億元', 2_650_000_000_000],
  ['3兆350億元', '3兆350億元', 3_035_000_000_000],
  ['2万亿3000亿元', '2万亿3000亿元', 2_300_000_000_000],
  ['1兆2億5000萬元', '1兆2億5000萬元', 1_000_250_000_000],
  ['2兆5000億餘元', '2兆5000億餘元', 2_500_000_000_000],
  ['一兆五千億元', '一兆五千億元', 1_500_000_000_000],
  ['三万五千亿元', '三万五千亿元', 3_500_000_000_000],
  ['拨款两万五元', '两万五元', 25_000],
  ['一百二十五元', '一百二十五元', 125],
  ['两万零五元', '两万零五元', 20_005],
  ['用了1小時46分鐘', '1小時46分鐘', 106],
  ['3公克茶葉', '3公克', 3],
  ['特等茶15台斤將在', '15台斤', 9],
  ['三星期後', '三星期', 3],
  ['203校一起上路', '203校', 203],
  ['等6鄉鎮淹水', '6鄉鎮', 6],
  ['母株900盆', '900盆', 900],
  ['He had 36 oxen aboard.', '36 oxen', 36],
  ['Its capital ratio is 0.5 points above the least.', '0.5 points', 0.5],
  ['They took 57% of revenue, 13 points more than before.', '13 points', 13],
  ['A game of 28 points.', '28 points', 28],
  ['廿三年来', '廿三年', 23],
  ['卅家企业', '卅家', 30],
  ['历时四年零两个月', '四年零两个月', 50],
  ['刑期27年零3个月', '27年零3个月', 327],
  ['He took 5 hours 25 minutes.', '5 hours 25 minutes', 325],
  ['For 64 days, 19 hours and 22 minutes it burnt.', '64 days, 19 hours and 22 minutes', 93_322],
  ['激战2小时57分', '2小时57分', 177],
  ['It takes 2 hours, 90 minutes more than before.', '90 minutes', 90],
  ['价格高出一倍半', '一倍半', 1.5],
  ['跳出8米95', '8米95', 8.95],
  ['用时12秒34', '12秒34', 12.34],
  ['身高2米26的中锋', '2米26', 2.26],
  ['In 3 out of 4 patients it worked.', '3 out of 4', 0.75],
  ['It helps 5 in 6 people.', '5 in 6', 0.833333333333],
  ['Six in ten owners respond.', 'Six in ten', 0.6],
  ['Of them one in five, he said, left.', 'one in five', 0.2],
  ['A 7-in-10 chance remains.', '7-in-10', 0.7],
  ['Here one trader in fifty has one.', 'one trader in fifty', 0.02],
  ['They lose on two beds in five, so it closes.', 'two beds in five', 0.4],
  ['Chains are 45% of it, cables a seventh.', 'a seventh', 1 / 7],
  ['The crop is a fifth short of the last.', 'a fifth', 0.2],
  ['Some was stretched, a quarter at most.', 'a quarter', 0.25],
  ['Of them a third have gone.', 'a third', 1 / 3],
  ['It costs a twelfth of that.', 'a twelfth', 1 / 12],
  ['Orders fell by three quarters.', 'three quarters', 0.75],
  ['It is kept at minus 0.5C.', 'minus 0.5C', -0.5],
  ['Nine out of ten passed.', 'Nine out of ten', 0.9],
  ['It won 3 out of 4 matches.', '3 out of 4', 0.75],
  ['It lasted a fortnight.', 'a fortnight', 2],
  ['A tonne costs 16.2 bags a hectare.', '16.2 bags', 16.2],
  ['They scored 3.4 goals per game.', '3.4 goals', 3.4],
  ['每两年评一次', '两年', 2],
  ['首付之後、25年還款期內', '25年', 25],
  ['It found 41 treatment works too small.', '41 treatment works', 41],
  ['Sixty-eight works had broken their permits.', 'Sixty-eight works', 68],
  ['國慶黃金周八天入境', '八天', 8],
  ['過審人數比上一年多23.1萬人', '23.1萬人', 231_000],
  ['全长500公尺', '500公尺', 500],
  ['需10個工作天', '10個工作天', 10],
  ['±3%', '3%', 3],
  ['+/-3%', '3%', 3],
  ['It came in October and 15 people were hurt.', '15 people', 15],
  ['In Alberta 1,956 people fell ill.', '1,956 people', 1956],
  ['At the jetty in Kissy 200 relatives waited.', '200 relatives', 200],
  ['It gave the Labour Party 18 seats.', '18 seats', 18],
  ['• Of 310 branches, many close.', '310 branches', 310],
  ['They covered 14 antibiotics.', '14 antibiotics', 14],
  ['Some 21.4 million Iraqis voted.', '21.4 million Iraqis', 21_400_000],
  ['It came to a stop 60 metres into the grass.', '60 metres', 60],
  ['He reckons that half an acre is lost.', 'half an acre', 0.5],
  ['The rate may fall by a quarter point.', 'a quarter point', 0.25],
  ['A tenth goes to laboratories.', 'A tenth', 0.1],
  ['其余为五年期并购贷款', '五年', 5],
  ['签署10年期购销协议', '10年', 10],
  ['6个月期限', '6个月', 6],
  ['In Alberta 56 people fell ill.', '56 people', 56],
  ['热线接听9600通', '9600通', 9600],
  ['27日经126轮竞价由华润置地竞得', '126轮', 126],
  ['民族主义党获209席。', '209席', 209],
  ['过闸船舶4.9万艘次', '4.9万艘次', 49_000],
  ['每股144.08港仙', '144.08港仙', 1.4408],
  ['洪水波及南部9府', '9府', 9],
  ['新总统任期四年', '四年', 4],
  ['In all 1,100 policemen were called.', '1,100 policemen', 1100],
  ['Some 1,900 lift mechanics stopped work.', '1,900 lift mechanics', 1900],
  ['The airport cost 1.7 billion kroner.', '1.7 billion kroner', 1_700_000_000],
  ['It took a quarter million people.', 'a quarter million people', 250_000],
  ['A quarter of a million people came.', 'A quarter of a million people', 250_000],
  ['A quarter of the people came.', 'A quarter', 0.25],
  [
    'All three quarters of a billion reais are owed.',
    'three quarters of a billion reais',
    750_000_000,
  ],
  ['Two-thirds of a million people came.', 'Two-thirds of a million people', 666_666.666667],
  ['Three quarters of a million is more than three quarters of them.', 'three quarters', 0.75],
  ['It is thirty-six million quid over a line.', 'thirty-six million quid', 36_000_000],
  ['It carries 48 terabits per second.', '48 terabits per second', 48e12],
  ['设计容量48太比特/秒', '48太比特/秒', 48e12],
  ['It cost him one euro sixty to mix.', 'one euro sixty', 1.6],
  ['Three pounds forty is what a plate costs.', 'Three pounds forty', 3.4],
  ['中国前九个月进口8.3万吨', '8.3万吨', 83_000],
  ['It paid fifty dollars, thirty of which it owed.', 'fifty dollars', 50],
  ['头顶是十一米半的黄土', '十一米半', 11.5],
  ['这是3米半径的圆', '3米', 3],
  ['男子1500米半决赛', '1500米', 1500],
  ['十公里半马拉松', '十公里', 10],
  ['火箭点火八分多钟后', '八分多钟', 8],
  ['掌声持续了3分半钟', '3分半钟', 3.5],
  ['先去集上称了三斤肉', '三斤', 1.5],
  ['这个月到账二百三十五块——不多', '二百三十五块', 235],
  ['It took half a dozen years.', 'half a dozen years', 6],
  ['It took half a million people.', 'half a million people', 500_000],
  ['It sold two and a half million tons.', 'two and a half million tons', 2_500_000],
  ['It sold two and a half tons.', 'two and a half tons', 2.5],
  ['It took a hundred and twenty-five tons.', 'a hundred and twenty-five tons', 125],
  ['It lasts between three and six years.', 'between three and six years', null],
  ['Terms lay between 18 months and four years.', 'between 18 months and four years', null],
  [
    'It is between 440 meters and 5.6 kilometers long.',
    'between 440 meters and 5.6 kilometers',
    null,
  ],
  ['It rose from 18 months to four years.', 'four years', 4],
  ['A household has 4.1 members on average.', '4.1 members', 4.1],
  ['It has doubled since 2014 to 15,200 hectares.', '15,200 hectares', 15_200],
  ['锁定期六个月', '六个月', 6],
  ['首日车流量达5.2万辆次', '5.2万辆次', 52_000],
  ['The plan to shut 181 stores hits landlords.', '181 stores', 181],
  ['A trial with 3,400 patients begins in the autumn.', '3,400 patients', 3400],
  ['The order for 12 container ships lifts the backlog.', '12 container ships', 12],
  ['The strike of 1,200 drivers goes on.', '1,200 drivers', 1200],
  ['The chain runs 40 sales offices.', '40 sales offices', 40],
  ['It said so on Thursday. 190 employees lose their jobs.', '190 employees', 190],
  ['By Wednesday 640 coffins stood there.', '640 coffins', 640],
  ['The last cull was in 1988. 7.6 million people need help.', '7.6 million people', 7_600_000],
  ['They measured 30 fish in the pools.', '30 fish', 30],
  ['It closed 31 cafés.', '31 cafés', 31],
  ['Built until last November. 13 fires were seen.', '13 fires', 13],
  ['It tends 14 dönüm of hazel.', '14 dönüm', 14_000],
  ['It will give 8 bcm a year.', '8 bcm', 8_000_000_000],
  ['The main rate was cut by half a point.', 'half a point', 0.5],
  ['一天带5拨客人', '5拨', 5],
  ['应钻13孔。', '13孔', 13],
  ['爬207级台阶', '207级', 207],
  ['损失2.3万亿越盾', '2.3万亿越盾', 2_300_000_000_000],
  ['She was among the 13 injured.', '13 injured', 13],
  ['It left 13 injured players there.', '13 injured players', 13],
  ['It left 94 people injured.', '94 people', 94],
  ['At the start it was minus 23 degrees Celsius.', 'minus 23 degrees Celsius', -23],
  ['It is right to plus or minus 2 degrees Celsius.', '2 degrees Celsius', 2],
  ['The shares dropped to 127 pence.', '127 pence', 1.27],
  ['每千瓦时5欧分', '5欧分', 0.05],
  ['It holds 1,738 cubic kilometers of water.', '1,738 cubic kilometers', 1_738_000_000_000],
  ['24节车厢侧翻', '24节', 24],
  ['存酒3.1万坛', '3.1万坛', 31_000],
  ['打了96发防雹弹', '96发', 96],
  ['分为7群', '7群', 7],
  ['列车时速可达350公里', '350公里', 350],
  ['11个人的队伍住在工棚', '11个人', 11],
  ['教堂里挤了160口人', '160口人', 160],
  ['挖了12个人工湖', '12个', 12],
  ['最低气温只有8.4度', '8.4度', 8.4],
  ['冷氣開到18度', '18度', 18],
  ['拆息跌至2.35厘', '2.35厘', 2.35],
  ['租金回報3.6厘', '3.6厘', 3.6],
  ['首批168伙', '168伙', 168],
  ['摔了26跤，笑得最响', '26跤', 26],
  ['这趟车停17站', '17站', 17],
  ['频率最低探到46.9赫兹', '46.9赫兹', 46.9],
  ['单槽产氢2000标方/小时', '2000标方/小时', 2000],
  ['The flock is put at 61 million head.', '61 million head', 61_000_000],
  ['We had paid RM120 each.', 'RM120', 120],
  ['恒温箱一天用20度电', '20度电', 20],
  ['用醋半升煮柳枝', '半升', 0.5],
  ['跑进2小时09分', '2小时09分', 129],
  ['占运量的百万分之十', '百万分之十', 0.00001],
  ['颗粒物达到6800微克', '6800微克', 0.0068],
  ['It let out 2,900 bluefin tuna which swam off.', '2,900 bluefin tuna', 2900],
  ['That night 400 townsfolk came.', '400 townsfolk', 400],
  ['The cable is a tenth full.', 'a tenth', 0.1],
  ['The season was a third poorer than the last.', 'a third', 1 / 3],
  ['The wind blew at 45 knots.', '45 knots', 83.34],
  ['Gas costs 92 pence a therm.', '92 pence a therm', 0.92],
  ['The shares stand at 212p.', '212p', 2.12],
  ['Eggs cost C$3.90 a dozen.', 'C$3.90 a dozen', 3.9],
  ['It draws 155 litres a second of brine.', '155 litres a second', 155],
  ['The clay holds 1,350 parts per million.', '1,350 parts per million', 1350],
  ['A boat for 395 people arrives.', '395 people', 395],
  ['水温连续5日偏高', '5日', 5],
  ['厨师做了三百多顿饭', '三百多顿', 300],
  ['每天走满8000步可减保费', '8000步', 8000],
  ['冰芯切成497段装箱', '497段', 497],
  ['It takes 24 square km of desert.', '24 square km', 24],
  ['A farm with 1,350 nests earns much.', '1,350 nests', 1350],
  ['It is insured for 94 million koruna.', '94 million koruna', 94_000_000],
  ['Buyers pay 1,450 kronur a kilo.', '1,450 kronur a kilo', 1450],
  ['把3眼深井向村民开放', '3眼', 3],
  ['转移300村民', '300村民', 300],
  ['70城市房价', '70城市', 70],
  ['30城市场成交', '30城', 30],
  ['5村民宿开业', '5村', 5],
  ['Of them 37 schoolchildren came back.', '37 schoolchildren', 37],
  ['At the Kawartha Zoo 61 flamingos had perished.', '61 flamingos', 61],
  ['每公斤卖1800代纳尔', '1800代纳尔', 1800],
  ['12轮战罢，楚风积17分', '17分', 17],
  ['他独得41分', '41分', 41],
  ['以52分优势击败南非队', '52分', 52],
  ['高温超导带材95元/米', '95元/米', 95],
  ['蚝排打散1100排', '1100排', 1100],
  ['宴席摆了18桌', '18桌', 18],
  ['等离子体电流0.5兆安', '0.5兆安', 500_000],
  ['It was emptied at 6 bar.', '6 bar', 600_000],
  ['Those three markets took a fifth.', 'a fifth', 0.2],
  ['Costa Rica 10.2 million boxes.', '10.2 million boxes', 10_200_000],
  ['A carpet holds 61 million knots.', '61 million knots', 61_000_000],
  ["It handles double last June's volume.", 'double', 2],
  ['Fish costs triple the price in China.', 'triple', 3],
  ['The street has 4 bar counters.', '4 bar counters', 4],
  ['此前15家受访', '15家', 15],
  ['Last season 52,000 passengers sailed.', '52,000 passengers', 52_000],
  ['It sold tin, of which a sixth was spun.', 'a sixth', 1 / 6],
  ['滞留鲜切花610万枝', '610万枝', 6_100_000],
  ['鸡苗4.1元/羽', '4.1元/羽', 4.1],
  ['挂了超过半年还没卖掉', '半年', 0.5],
  ['It holds an average of 2.9 grams a tonne.', '2.9 grams a tonne', 2.9],
  ['Each mast carries 1.7 tenants on average.', '1.7 tenants', 1.7],
  ['It must build 1.5 cars at home.', '1.5 cars', 1.5],
  ['拉来康乃馨80扎', '80扎', 80],
  ['一伙开放式单位312平方呎', '312平方呎', 312],
  ['合约均价21.4美元/GB', '21.4美元/GB', 21.4],
  ['工场停工19日，换了雪柜', '19日', 19],
  ['A smaller ship with room for 60 cars sails in her place.', '60 cars', 60],
  ['STANLEY, March 12 - 16 trawlers may fish.', '16 trawlers', 16],
  ['NAIROBI, June 4 (Reuters) - 1,900 families must go.', '1,900 families', 1900],
  ['新华社北京电 - 300人获救。', '300人', 300],
  ['本报讯 - 300人获救。', '300人', 300],
  ['全社会用电 - 2.5%', '- 2.5%', -2.5],
  ['通讯 - 4.1%', '- 4.1%', -4.1],
  ['Sales ( - 3%) were weak', '- 3%', -3],
  ['Tin | - 3% | 2,000', '- 3%', -3],
  ['A dose keeps for six months at 8C.', '8C', 8],
  ['The union accepted 15,000 soles a head.', '15,000 soles', 15_000],
  ['候客时间缩到一刻钟', '一刻钟', 15],
  ['土臭素每升38纳克', '38纳克', 3.8e-8],
  ['It holds 38 ng of it.', '38 ng', 3.8e-8],
  ['下行速率9.6吉比特每秒', '9.6吉比特每秒', 9_600_000_000],
  ['带宽300兆比特每秒', '300兆比特每秒', 300_000_000],
  ['集采光缆9800万芯公里', '9800万芯公里', 98_000_000],
  ['烧了33炉', '33炉', 33],
  ['断电的事他说过3回。', '3回', 3],
  ['沙某八年来发表的论文', '八年', 8],
  ['Of 210 pilots and stewards many left.', '210 pilots and stewards', 210],
  ['It costs them 0.6 points on the value-added tax.', '0.6 points', 0.6],
  ['In Dublin suppliers get half a cent a litre more.', 'half a cent a litre', 0.005],
  ['The film took much, of which cinemas keep half.', 'half', 0.5],
  ['Of the crew in Sofia half have been offered posts.', 'half', 0.5],
  ['Clocks sell well, half as many as in 2016.', 'half', 0.5],
  ['City and state pay half each.', 'half', 0.5],
  ['Of these half or so will see daylight.', 'half', 0.5],
])('the figure of %s', (text, raw, value) => {
  const found = findQuantities(text)
  expect(found.at(-1)).toMatchObject({ raw, value })
})

test.each([
  ['It took the average home to 270,873 pounds.', 'GBP'],
  ['They get a payment of 500 pounds.', 'GBP'],
  ['The fish weighs 500 pounds.', 'lb'],
  ['It sold 700,000 pounds of salmon.', 'lb'],
])('pounds are money where something is paid: %s', (text, unit) => {
  expect(findQuantities(text)).toMatchObject([{ unit }])
})

test.each([
  ...[
    '唐山3日元宵夜办皮影',
    '100发展商',
    '5节目',
    '唯一成片出产',
    'It came on 2025. 11. 3',
    'a 1080p screen',
    '三方委员会投票',
    '工场停工19日恢复',
  ],
  ...['8时30分开赛', '7分甜', '得3分球'],
  ...['某一年出事', '半年涨了不少', '今年前八个月很好', '前十个月的出口'],
  ...['The upper half have left.', 'It stands half empty.', 'His half are sold.'],
])('no figure: %s', (text) => {
  expect(findQuantities(text)).toEqual([])
})

test('the shares that a dividend is told for and the bets of one slip are no figures', () => {
  expect(findQuantities('拟每10股派现3.2元').map(({ raw }) => raw)).toEqual(['3.2元'])
  expect(findQuantities('花60元10倍投中奖').map(({ raw }) => raw)).toEqual(['60元'])
  expect(findQuantities('10倍投入')).toHaveLength(1)
  expect(findQuantities('每股B类股拥有10倍投票权').map(({ raw }) => raw)).toEqual(['10倍'])
})

test('a speed is told with its time, and a distance is not', () => {
  expect(findQuantities('时速不超过35公里')).toMatchObject([
    { unit: 'km/hour', qualifier: 'up-to' },
  ])
  expect(findQuantities('持续风速为每小时165公里')).toMatchObject([{ unit: 'km/hour' }])
  expect(findQuantities('时速由此前的12公里降为8公里')).toMatchObject([
    { unit: 'km/hour' },
    { unit: 'km/hour', value: 8 },
  ])
  expect(findQuantities('最大阵风每秒52米')).toMatchObject([{ unit: 'm/second' }])
  expect(findQuantities('全长35公里')).toMatchObject([{ unit: 'km' }])
})

test('to smelt a ton, a third tower and 一度 are no figures', () => {
  expect(findQuantities('每炼一吨铜可多赚900元')).toHaveLength(1)
  expect(findQuantities('They built a third tower there.')).toEqual([])
  expect(findQuantities('水温一度升高')).toEqual([])
})

test.each([
  ['修复至少要三周。', 'at-least'],
  ['What remains lies deeper than 90 metres.', 'over'],
  ['资金至多覆盖六成半。', 'up-to'],
  ['The night shift is shorter than twelve hours.', 'under'],
  ['They were gone in under four minutes.', 'under'],
  ['It changed much under four years of rule.', null],
  ['至少还需50万吨退出。', 'at-least'],
  ['每升约涨0.18元。', 'about'],
  ['They walked over 5,100 plots.', null],
  ['司机至少休息30分钟。', 'at-least'],
  ['法院判他至少服刑四年半。', 'at-least'],
  ['至少是去年的50万吨。', null],
  ['An owl hangs over 118 shops.', null],
  ['It was accused over 188 products.', null],
  ['Police arrested Zoltan Vermes, treasurer of a chess club, over 410 million forints.', null],
  ['She was detained over $2 million.', null],
  ['Police arrested a man carrying over $2 million.', 'over'],
  ['Police arrested over 410 protesters.', 'over'],
  ['They prepare a suit over 11 million tickets.', null],
  ['By then the fire had gone over 8,300 hectares.', null],
  ['Gold went under $3,360 on Friday.', 'under'],
  ['回购上限为3亿元。', null],
  ['已有500+家门店', 'over'],
  ['It has 500+ stores.', 'over'],
])('the limit of %s', (text, qualifier) => {
  expect(findQuantities(text)).toMatchObject([{ qualifier }])
})

test('tenths on both ends are a range, and a change is two figures', () => {
  expect(findQuantities('清偿率在两成至三成')).toMatchObject([{ low: 20, high: 30 }])
  expect(findQuantities('占比从两成到三成')).toMatchObject([{ value: 20 }, { value: 30 }])
})

test('a range may begin with a word and end with digits', () => {
  expect(findQuantities('It lasts two to 10 days.')).toMatchObject([{ low: 2, high: 10 }])
  expect(findQuantities('Frost cut the last one to 453,000 tonnes.')).toMatchObject([
    { value: 453_000 },
  ])
  expect(findQuantities('The workforce grew by 380 to 2,940 people.')).toMatchObject([
    { value: 2940 },
  ])
  expect(findQuantities('It grew by 3 to 5 people.')).toMatchObject([{ low: 3, high: 5 }])
})

test('contracts are counted, and 2509 is a month of them', () => {
  expect(findQuantities('86,000 contracts were cancelled')).toMatchObject([{ value: 86_000 }])
  expect(findQuantities('The 2509 contracts rose.')).toEqual([])
})

test('来自 begins no change, and a second phase is no length of time', () => {
  expect(findQuantities('资金来自出售5%至10%的股权')).toMatchObject([{ low: 5, high: 10 }])
  expect(findQuantities('比例自5%至10%')).toHaveLength(2)
  expect(findQuantities('以自有资金1.5亿元至3亿元回购')).toMatchObject([{ low: 1.5e8, high: 3e8 }])
  expect(findQuantities('二期三年')).toEqual([])
  expect(findQuantities('日经225指数')).toEqual([])
  expect(findQuantities('最早的写于公元前61年，最晚的写于公元15年')).toEqual([])
  expect(findQuantities('三倍体蚝苗')).toEqual([])
  expect(findQuantities('每生产一标方氢气')).toEqual([])
  expect(findQuantities('三倍于去年')).toMatchObject([{ raw: '三倍' }])
})

test('what edges up to a share has reached it, and litres that cost more are no more litres', () => {
  const limits = ['The rate edged up to 4.3%.', '加满50升多花四元', '一箱50升多'].map(
    (text) => findQuantities(text)[0]?.qualifier,
  )
  expect(limits).toEqual([null, null, 'over'])
})

test('over a distance that is raced is no limit', () => {
  const [won] = findQuantities('She won the race over 258.3 kilometers.')
  expect(won).toMatchObject({ raw: '258.3 kilometers', qualifier: null })
  for (const text of ['It spread over 150 square meters.', 'beds spread over 11 cities']) {
    expect(findQuantities(text)).toMatchObject([{ qualifier: null }])
  }
  const [deep] = findQuantities('He was dug out from under 1.5 meters of snow.')
  expect(deep).toMatchObject({ qualifier: null })
  for (const text of [
    'The wreck lies under 21 metres of water.',
    'They are ploughing under 350 tonnes a day.',
    'The fire had run over 14,200 hectares.',
    'It owns up to 690,000 salmon gone.',
  ]) {
    expect(findQuantities(text)).toMatchObject([{ qualifier: null }])
  }
  expect(findQuantities('The water is under 21 metres deep.')).toMatchObject([
    { qualifier: 'under' },
  ])
  expect(findQuantities('None older than fifteen years')).toMatchObject([{ qualifier: 'up-to' }])
  expect(findQuantities('月薪不到其四分之一')).toMatchObject([{ qualifier: 'under' }])
  expect(findQuantities('It is over 258.3 kilometers long.')).toMatchObject([{ qualifier: 'over' }])
})

test('a league whose name ends in 超 is no limit', () => {
  expect(findQuantities('苏超85场比赛')).toMatchObject([{ raw: '85场', qualifier: null }])
  expect(findQuantities('其中超85场')).toMatchObject([{ raw: '85场', qualifier: 'over' }])
  expect(findQuantities('她连超3人')).toMatchObject([{ raw: '3人', qualifier: null }])
})

test('what is bought or sold beyond the other has no limit', () => {
  const found = findQuantities('外資買超212億元，自營商賣超新台幣9億元，超3億元')
  expect(found.map(({ qualifier }) => qualifier)).toEqual([null, null, 'over'])
})

test('what a quarter has is no share', () => {
  expect(findQuantities("It costs less than a quarter's discounting.")).toEqual([])
  expect(findQuantities('It costs less than a quarter of that.')).toMatchObject([{ value: 0.25 }])
})

test('kilometres are of an hour where words behind them say so', () => {
  expect(findQuantities('以108公里的时速驶过限速80公里的路段')).toMatchObject([
    { unit: 'km/hour', value: 108 },
    { unit: 'km/hour', value: 80 },
  ])
  expect(findQuantities('驶过108公里的路段')).toMatchObject([{ unit: 'km', value: 108 }])
})

test('what may not be passed is a limit from above, whatever verb stands before it', () => {
  for (const text of [
    '综合融资成本不得超过20%',
    '无人机最多载重50公斤',
    '利润最高可到2.2亿欧元',
    '期限最长8年',
  ]) {
    expect(findQuantities(text)).toMatchObject([{ qualifier: 'up-to' }])
  }
  expect(findQuantities('成本超过20%')).toMatchObject([{ qualifier: 'over' }])
  expect(findQuantities('叶尖最高处260米')).toMatchObject([{ qualifier: null }])
  expect(findQuantities('最高处5万元罚款')).toMatchObject([{ qualifier: 'up-to' }])
})

test('kronor are Swedish; kroner may be of two countries', () => {
  expect(findQuantities('It lost 71.20 kronor.')).toMatchObject([{ unit: 'SEK', value: 71.2 }])
  expect(findQuantities('It lost 71 kroner.')).toMatchObject([{ unit: 'kroner' }])
  const around = new Surroundings(['It pays 5.1 billion Danish crowns.'])
  const sold = 'Sold in Denmark and Sweden, it earned 188 million crowns.'
  expect(findQuantities(sold, around)).toMatchObject([{ unit: 'DKK' }])
  expect(findQuantities(sold)).toMatchObject([{ unit: 'SEK' }])
  expect(findQuantities('In Sweden it earned 188 million crowns.', around)).toMatchObject([
    { unit: 'SEK' },
  ])
})

test('what lists by so many degrees leans, however hot it is', () => {
  expect(findQuantities('She is listing by 11 degrees and too hot to touch.')).toMatchObject([
    { unit: 'deg' },
  ])
  expect(findQuantities('It turned 14 degrees colder.')).toMatchObject([{ unit: 'degC' }])
})

test('the first two months may last, and are of no year', () => {
  expect(findQuantities('前两个月免租')).toMatchObject([{ raw: '两个月' }])
  expect(findQuantities('事故前五个月已现裂纹')).toMatchObject([{ raw: '五个月' }])
})

test('yards are a length, where they build no ships', () => {
  expect(findQuantities('He scored from 40 yards.')).toMatchObject([{ unit: 'm', value: 36.576 }])
  expect(findQuantities('It was a 40-yard run.')).toMatchObject([{ unit: 'm', value: 36.576 }])
  expect(findQuantities('The yard is among 17 yards with a licence.')).toMatchObject([
    { unitKind: 'count', unit: 'yards' },
  ])
  expect(findQuantities('17 yards built ships.')).toMatchObject([{ unit: 'yards' }])
})

test('a speed is a rate; a distance each day is not', () => {
  expect(findQuantities('Gusts reach 90 kilometres an hour.')).toMatchObject([
    { raw: '90 kilometres an hour', unit: 'km/hour', unitKind: 'rate' },
  ])
  expect(findQuantities('They walk 30 miles a day.')).toMatchObject([{ unit: 'mile' }])
})

test('what is delivered in three months names a metal, and what lasts so long is a time', () => {
  const unitsOf = (text: string): unknown => findQuantities(text).map(({ unit }) => unit)
  expect(unitsOf('Three-month copper on the London Metal Exchange rose 2%.')).toEqual(['%'])
  expect(unitsOf('Three-month aluminium fell 1% and three-month nickel 2%.')).toEqual(['%', '%'])
  expect(unitsOf('Six-month Euribor fell to 2.1%.')).toEqual(['%'])
  expect(unitsOf('The three-month copper strike ended.')).toEqual(['month'])
  expect(unitsOf('It has a three-month lead over rivals.')).toEqual(['month'])
  expect(unitsOf('It lost a three-month lead.')).toEqual(['month'])
  expect(unitsOf('The two-month copper price rally ended.')).toEqual(['month'])
})

test('degrees are of warmth, where nothing is aslant', () => {
  expect(
    findQuantities('On floor 3F; the high court met in office 18F of a low-cost block.'),
  ).toEqual([])
  expect(findQuantities('The high was 104F in Phoenix.')).toMatchObject([
    { raw: '104F', unit: 'degF', value: 104 },
  ])
  expect(findQuantities('The shop is on 2F.')).toEqual([])
  expect(findQuantities('It was 39 degrees in the shade.')).toMatchObject([
    { unit: 'degC', value: 39 },
  ])
  expect(findQuantities('夜间降到零下6摄氏度')).toMatchObject([{ raw: '零下6摄氏度', value: -6 }])
  expect(findQuantities('It was 4 C at noon, and 12 C-130s flew.')).toMatchObject([
    { raw: '4 C', unit: 'degC' },
    { raw: '12 C-130s', value: 12 },
  ])
  expect(findQuantities('It gets down to minus 34 Celsius.')).toMatchObject([
    { raw: 'minus 34 Celsius', unit: 'degC', value: -34 },
  ])
  expect(findQuantities('The slope is 45 degrees.')).toMatchObject([{ unit: 'deg', value: 45 }])
  expect(findQuantities('The university gave 300 degrees.')).toMatchObject([{ unit: 'degrees' }])
})

test('dollars are those of the letters before them, and of nobody where these are not known', () => {
  expect(findQuantities('It pays NZ$8.5 million.')).toMatchObject([
    { raw: 'NZ$8.5 million', unit: 'NZD', value: 8_500_000 },
  ])
  expect(findQuantities('It pays Z$8.5 million.')).toEqual([])
})

test.each([
  ['1.6 billion Nepali rupees', 'NPR'],
  ['42,000 ariary', 'MGA'],
  ['4.2亿索尔', 'PEN'],
  ['6900纳元', 'NAD'],
  ['15.2 billion Kenyan shillings', 'KES'],
])('%s are %s', (text, unit) => {
  expect(findQuantities(`It cost ${text}.`)).toMatchObject([{ raw: text, unit, currency: unit }])
})

test.each([
  ['出動28輛消防車', '28輛', '辆'],
  ['街頭價值2.1億歐元', '2.1億歐元', 'EUR'],
  ['前後近4小時', '4小時', 'hour'],
  ['全場81分鐘', '81分鐘', 'minute'],
  ['儲槽存有液氨3公噸', '3公噸', 't'],
])('%s: traditional characters are read as simplified ones', (text, raw, unit) => {
  expect(findQuantities(text)).toMatchObject([{ raw, unit }])
})

test.each([
  ['每晚用电310度', 'kWh', 310],
  ['水温升到31度', 'degC', 31],
  ['船身倾斜12度', 'deg', 12],
  ['She lay with a list of 12 degrees.', 'deg', 12],
  ['当时航速16节', 'km/hour', 29.632],
  ['编组16节', '节', 16],
  ['电芯单体628安时', 'Ah', 628],
  ['They hang in the dark at 50 lux.', 'lux', 50],
])('%s: %s', (text, unit, value) => {
  expect(findQuantities(text)).toMatchObject([{ unit, value }])
})

test('over a distance is how far, and over a length is more than it', () => {
  const qualifiers = (text: string) => findQuantities(text).map(({ qualifier }) => qualifier)
  expect(qualifiers('The line is to link Piombino with Suvereto over 32 km.')).toEqual([null])
  expect(qualifiers('Lorries queued over 14 km.')).toEqual([null])
  expect(qualifiers('It makes trips of over 250 km.')).toEqual(['over'])
  expect(qualifiers('It was 26.8 metres high, over four metres more.')).toEqual([null, 'over'])
})

test('a sum of yuan does not have to say so twice', () => {
  expect(findQuantities('约合人民币2370万元。')).toMatchObject([{ raw: '2370万元', unit: 'CNY' }])
  expect(findQuantities('约2.8亿元人民币。')).toMatchObject([{ raw: '2.8亿元人民币', unit: 'CNY' }])
  expect(findQuantities('约500人民币。')).toMatchObject([{ raw: '500人民币', unit: 'CNY' }])
})

test('a year long ago is no length of time', () => {
  expect(findQuantities('琴厂1868年创办。')).toEqual([])
  expect(findQuantities('灯塔建于1881年，')).toEqual([])
  expect(findQuantities('古城有1300年历史。')).toMatchObject([{ value: 1300, unit: 'year' }])
})

test('half is a share of what follows, whatever stands before', () => {
  expect(findQuantities('Hoteliers say that half of their guests left.')).toMatchObject([
    { value: 0.5 },
  ])
  expect(findQuantities('That half was lost.')).toEqual([])
})

test('who turns over a sum does not pass it; what insurance pays at most is a limit', () => {
  expect(findQuantities('It turned over 38 million euros.')).toMatchObject([{ qualifier: null }])
  expect(findQuantities('每份不得少于40克')).toMatchObject([{ qualifier: 'at-least' }])
  expect(findQuantities('保险最多赔5000万港元')).toMatchObject([{ qualifier: 'up-to' }])
})

test('a word of a place that ends in s is no part of what is counted', () => {
  expect(findQuantities('The school keeps its 480 pupils indoors.')).toMatchObject([
    { raw: '480 pupils' },
  ])
})

test('nouns that one number counts are one, and a verb behind and is none', () => {
  expect(findQuantities('It called in 42 doctors and nurses.')).toMatchObject([
    { raw: '42 doctors and nurses', unit: 'doctors and nurses', value: 42 },
  ])
  expect(findQuantities('It has 41 shops and lets houses.')).toMatchObject([{ raw: '41 shops' }])
  expect(findQuantities('It lost 20 cars and houses.')).toMatchObject([{ raw: '20 cars' }])
  expect(findQuantities('It had 76 passengers and 23 crew.')).toMatchObject([
    { raw: '76 passengers' },
    { raw: '23 crew' },
  ])
})

test('speeds, ships and boxes in the units of their trade', () => {
  expect(findQuantities('Gusts of 83 mph, or 41.7 m/s, or 150 km/h.')).toMatchObject([
    { unit: 'mile/hour', value: 83 },
    { unit: 'm/second', value: 41.7 },
    { unit: 'km/hour', value: 150 },
  ])
  expect(findQuantities('A ship of 80,000 dwt, or 15.7万载重吨')).toMatchObject([
    { unit: 't', value: 80_000 },
    { unit: 't', value: 157_000 },
  ])
  expect(findQuantities('It costs $2,940 per FEU or 131 reais a bag.')).toMatchObject([
    { unit: 'USD/FEU' },
    { unit: 'BRL/bag' },
  ])
})

test('where the temperature rises, no wind that turns makes degrees an angle', () => {
  expect(findQuantities('The wind turns, and the temperature rose to 43.6 degrees.')).toMatchObject(
    [{ unit: 'degC' }],
  )
})

test('what only looks like a length of time or a share', () => {
  expect(findQuantities('The road was closed for a fifth day.')).toEqual([])
  expect(findQuantities('One in two hundred, two in three matches, someone in five.')).toEqual([])
  expect(
    findQuantities('Two men in five cities, one man in ten days.').map(({ raw }) => raw),
  ).toEqual(['ten days'])
  expect(findQuantities('It keeps two and rebuilds a third, and pays a quarter.')).toEqual([])
  expect(findQuantities('One has a dome, another a tower, a third, older, has none.')).toEqual([])
  expect(findQuantities('An M6.05 quake, an M7.2 one, size D3.50, the K2.')).toEqual([])
  expect(findQuantities('It lost a fifth of its trees.')).toMatchObject([{ value: 0.2 }])
  expect(findQuantities('院子四周立着墙')).toEqual([])
  expect(findQuantities('审理历时四周')).toMatchObject([{ raw: '四周', unit: 'week' }])
  expect(findQuantities('获刑4年至14年')).toMatchObject([{ low: 4, high: 14, unit: 'year' }])
  expect(findQuantities('可处5至10年')).toMatchObject([{ low: 5, high: 10, unit: 'year' }])
  expect(findQuantities('刑期2-12年')).toMatchObject([{ low: 2, high: 12, unit: 'year' }])
  expect(findQuantities('2018年至24年')).toEqual([])
})

test('who is of a nation is counted, and so are cities with their counties', () => {
  expect(findQuantities('They included 512 Chinese and 388 Indonesians.')).toMatchObject([
    { raw: '512 Chinese' },
    { raw: '388 Indonesians' },
  ])
  expect(findQuantities('抽查的23个市县中')).toMatchObject([{ raw: '23个市县' }])
})

test('hours and days that are not told as such', () => {
  expect(findQuantities('她等了两个多小时')).toMatchObject([
    { raw: '两个多小时', value: 2, unit: 'hour', qualifier: 'over' },
  ])
  expect(findQuantities('生效后30日内付清')).toMatchObject([{ raw: '30日', unit: 'day' }])
  expect(findQuantities('30日内蒙古下雪，30日以来下雪')).toEqual([])
  expect(findQuantities('经近3小时扑救')).toMatchObject([{ qualifier: 'about' }])
  expect(findQuantities('近3天')).toMatchObject([{ qualifier: null }])
  expect(findQuantities('缓期二年执行')).toMatchObject([{ raw: '二年' }])
  expect(findQuantities('展期三个月')).toMatchObject([{ raw: '三个月' }])
})

test('what has no plural in s, and measure words of Han, are counted', () => {
  expect(findQuantities('She pulls 27 teeth and found 640 amphorae.')).toMatchObject([
    { raw: '27 teeth' },
    { raw: '640 amphorae' },
  ])
  expect(findQuantities('点燃9000堆麦糠，喝掉90壶浓茶，立着430面镜子')).toMatchObject([
    { raw: '9000堆' },
    { raw: '90壶' },
    { raw: '430面' },
  ])
  expect(findQuantities('退掉700节课，上拍14.6万包，库存6430万重量箱')).toMatchObject([
    { raw: '700节' },
    { raw: '14.6万包' },
    { raw: '6430万重量箱' },
  ])
})

test('areas and volumes as Taiwan writes them', () => {
  expect(findQuantities('受損240平方公尺，土石900立方公尺，柴油14公秉')).toMatchObject([
    { unit: 'm2', value: 240 },
    { unit: 'm3', value: 900 },
    { unit: 'm3', value: 14 },
  ])
})

test('a road has a number, and a length', () => {
  expect(findQuantities('the road 16 km long')).toMatchObject([{ raw: '16 km' }])
  expect(findQuantities('on Road 4 cars crashed, along route 9 buses stood')).toEqual([])
})

test('a quintal is a hundred kilograms, and smaller is less', () => {
  expect(findQuantities('at 3,450 rupees a quintal')).toMatchObject([
    { unit: 'INR/kg', value: 34.5 },
  ])
  expect(findQuantities('grains smaller than 2 millimetres')).toMatchObject([
    { qualifier: 'under' },
  ])
  expect(findQuantities('The mound spreads over 2.4 hectares.')).toMatchObject([
    { qualifier: null },
  ])
})

test('the unit on the last of a list is not that of numbers before one that is written otherwise', () => {
  expect(findQuantities('3.1亿、200、2亿元').map(({ raw }) => raw)).toEqual(['2亿元'])
  expect(findQuantities('3.1亿、2.2亿、2亿元').map(({ value }) => value)).toEqual([
    3.1e8, 2.2e8, 2e8,
  ])
})

test('what is counted for each of something is counted, and no rate', () => {
  expect(findQuantities('The quay holds 20 TEU per hectare.')).toMatchObject([{ unit: 'TEU' }])
  expect(findQuantities('The grant is 200股每人.')).toMatchObject([{ unit: 'share' }])
})

test.each(['这两百吨铜', '那三年里', '同三年前比'])(
  'behind a word that points or counts on, a number in Han is no figure: %s',
  (text) => expect(findQuantities(text)).toEqual([]),
)

test('twice what somebody had, or a day', () => {
  expect(findQuantities("It rose to A$212, twice Friday's.")).toMatchObject([
    { value: 212 },
    { raw: 'twice' },
  ])
  expect(findQuantities('Twice the usual crowd came.')).toMatchObject([{ raw: 'Twice' }])
  expect(findQuantities('He said it twice On Friday')).toEqual([])
})

test('what is sold in tubs is counted, and oil is measured in barrels', () => {
  expect(findQuantities('德国召回桶装辣味面，共16.8万桶。')).toMatchObject([
    { raw: '16.8万桶', unit: '桶', value: 168_000 },
  ])
  expect(findQuantities('原油库存减少640万桶，桶装水涨价。')).toMatchObject([{ unit: 'bbl' }])
  expect(findQuantities('日均减产20万桶。')).toMatchObject([{ unit: 'bbl' }])
})

test.each([
  ['It is five point eight kilometres long.', 'five point eight kilometres', 5.8, 'km'],
  ['He has thirty-one point four per cent.', 'thirty-one point four per cent', 31.4, '%'],
  [
    'It cost one point two five billion dollars.',
    'one point two five billion dollars',
    1.25e9,
    'USD',
  ],
  ['It grew zero point five percent.', 'zero point five percent', 0.5, '%'],
  ['The poll had put Reyes seven points ahead.', 'seven points', 7, 'pp'],
])('a decimal in words, and points of a poll: %s', (text, raw, value, unit) => {
  expect(findQuantities(text)).toMatchObject([{ raw, value, unit }])
})

test.each(['A zero point, zero growth.', 'Leeds are seven points ahead.', 'The seven point plan.'])(
  'no quantity: %s',
  (text) => {
    expect(findQuantities(text)).toEqual([])
  },
)

test.each([
  ['The freight index rose 7.1% to 1,550.70 points.', ['%', 'points']],
  ['The margin rose 2% and then by 1.5 points.', ['%', 'pp']],
  ['The poll put Reyes at seven points ahead.', ['pp']],
])('points of an index are none of a share: %s', (text, units) => {
  expect(findQuantities(text).map(({ unit }) => unit)).toEqual(units)
})

test.each([
  [
    'It sold six million Xbox 360 video game consoles.',
    'six million Xbox 360 video game consoles',
    6e6,
  ],
  ['Apple shipped 85 million iPhone 17 handsets.', '85 million iPhone 17 handsets', 85e6],
  ['今年7省市合计进出口增长。', '7省市', 7],
  ['政策覆盖31个省区市。', '31个省区市', 31],
  ['边检查验了6亿多进境人员。', '6亿多进境人员', 6e8],
  ['歷史累計交付154萬215輛。', '154萬215輛', 1_540_215],
  ['外贸企业数翻了近一番。', '翻了近一番', 2],
])('a count with a name, and one of a large number: %s', (text, raw, value) => {
  expect(findQuantities(text)).toMatchObject([{ raw, value }])
})

test('an airliner has a number, and metal that is delivered in three months a name', () => {
  expect(findQuantities('Airlines grounded 737 MAX jets.')).toEqual([])
  expect(findQuantities('伦敦三个月基准铜合约上涨49美元。')).toMatchObject([{ raw: '49美元' }])
  expect(findQuantities('三个月铜矿罢工结束。')).toMatchObject([{ raw: '三个月' }])
})

test('behind a range a dash is no minus, and a rate moves by a part of itself', () => {
  expect(
    findQuantities('Sales of between $50 billion and $51 billion - $200 million more.').at(-1),
  ).toMatchObject({ raw: '$200 million', value: 2e8 })
  expect(findQuantities('It reduced the benchmark by 0.25% to 4%.')).toMatchObject([
    { value: 0.25 },
    { value: 4 },
  ])
  expect(findQuantities('It will grow by 2% to 4%.')).toMatchObject([{ low: 2, high: 4 }])
})

test('a contract is no limit', () => {
  expect(findQuantities('每手合约为25吨。')).toMatchObject([{ qualifier: null }])
  expect(findQuantities('每手约为25吨。')).toMatchObject([{ qualifier: 'about' }])
})

test('sums of Israel and of lakhs and crores are read whole', () => {
  expect(findQuantities('The deficit was NIS 160.3 billion.')).toMatchObject([
    { raw: 'NIS 160.3 billion', unit: 'ILS', value: 160.3e9 },
  ])
  expect(findQuantities('It stood at Rs 10,75,507 crore.')).toMatchObject([
    { unit: 'INR', value: 10_755_070_000_000 },
  ])
  expect(findQuantities('He paid ₹1,25,000.')).toMatchObject([{ unit: 'INR', value: 125_000 }])
  expect(findQuantities('Seats 10,20,300 people took.')).toEqual([])
})

test('who died, is hurt or missing is counted in a row', () => {
  expect(findQuantities('颱風釀1失蹤2死490傷,其中有10縣市停電。')).toMatchObject([
    { raw: '1失蹤', unit: '人' },
    { raw: '2死', unit: '人' },
    { raw: '490傷', unit: '人' },
    { raw: '10縣市' },
  ])
})

test('wafers have a size, races and waves a length, and nodes of chips are no fractions', () => {
  expect(findQuantities('It makes 40,000 12-inch wafers a month.')).toMatchObject([
    { raw: '40,000 12-inch wafers', value: 40_000, unit: 'wafers' },
  ])
  expect(findQuantities('He ran 400m races.')).toMatchObject([{ raw: '400m', value: 400 }])
  expect(findQuantities('It sold 5m phones.')).toMatchObject([{ value: 5e6 }])
  expect(findQuantities('Fabs for 22/28, 12/16 and 6/7 nanometer processes.')).toEqual([])
  expect(findQuantities('The 7/6nm lines are busy.')).toEqual([])
  expect(findQuantities('It made a 1 upward move.')).toEqual([])
})
