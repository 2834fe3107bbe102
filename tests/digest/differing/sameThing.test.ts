import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../../src/digest/differing/findings.ts'
import { byWeight, type FigureJudge } from '../../../src/digest/differing/weighed/weights.ts'
import { disagreements } from '../../../src/digest/doubts/disagreements.ts'
import { articleOf } from '../across.ts'
import { doubts } from '../told.ts'

/** What two articles of one story are found to disagree on; that they name one company tells that they are. */
function differing(
  first: string,
  second: string,
  judge: FigureJudge = byWeight,
): readonly string[] {
  const articles = [
    articleOf('a', '2025-11-03T09:00', '比亚迪要闻', first.split('\n')),
    articleOf('b', '2025-11-04T09:00', '比亚迪要闻', second.split('\n')),
  ]
  return disagreements(articles, {}, [findingsOf(articles, [['a', 'b']], judge)])
    .filter(({ kind }) => kind === 'figures')
    .map(({ members }) => members.map(({ raw }) => raw).join(' | '))
}

describe('one thing measured, two numbers', () => {
  test.each([
    [
      'what had been counted by one hour, told on two days',
      'By midnight 214 flights had been cancelled.',
      '241 flights had been cancelled by midnight on Monday.',
    ],
    [
      'people, where the clause names phones behind them',
      '预录取短信错发到2160名考生手机上。',
      '收到短信的考生共1260人。',
    ],
    [
      'a price with digits in the wrong order',
      'Totalen sold its cargo at $11.38 per tonne.',
      'Totalen sold a cargo at $11.83 per tonne.',
    ],
    [
      'the injured, who are passengers in one of the two',
      'A train derailed near Nag Hammadi, killing nine people and injuring 87 passengers.',
      'The derailment near Nag Hammadi left 71 people injured.',
    ],
    [
      'employees, beside beds in one of the two',
      'It has 19,400 beds and 21,000 employees.',
      'It employs 26,500 people.',
    ],
    [
      'what is paid at once, in two languages',
      'It granted rights to PY-118 for a down payment of $185 million and up to $1.24 billion more.',
      'PY-118的权益首付款1.65亿美元，里程碑付款最高12.4亿美元。',
    ],
    [
      'a contract that was awarded, in two languages',
      'Jalisco awarded the trains of its fifth line to Canglan for $418 million.',
      '中标哈利斯科地铁列车项目，合同金额4.48亿美元。',
    ],
    [
      'what a jury awards, and orders to pay',
      'A jury awarded $73 million to the workers of Halvorsen Beef.',
      'Jurors sided with them, ordering Halvorsen Beef to pay $83.5 million.',
    ],
    [
      'a number of which no rule tells what it is of',
      'It should make 24 gigawatt-hours a year.',
      '规划年产能42GWh。',
    ],
    [
      'a price with its rise over the previous quarter',
      'The price is set at 25,940 yuan/ton, an increase of a third over the previous quarter.',
      'The price climbs to 25,490 yuan/ton.',
    ],
    [
      'a loss of this year, against one of the last',
      'Losses narrowed in the first half of 2025.\nThe net loss was 2.46 billion yuan, against a loss of 4.77 billion yuan in the same period last year.',
      'In the first half of 2025 it had a net loss of 2.64 billion yuan.',
    ],
    [
      'inflation by one definition, in two languages',
      'Trimmed mean inflation ran at 3.7% in the first quarter of 2025.',
      '2025年一季度截尾均值通胀率为3.3%，总体通胀率4.2%。',
    ],
    [
      'revenue that is twice what it was',
      'It had quarterly revenue of $7.84 billion on Wednesday, twice that of the same months of 2025.',
      'It had revenue of $7.48 billion for the quarter ended in April 2026.',
    ],
    [
      'how many times a sale was subscribed',
      'The offering was subscribed 23.4 times when it closed.',
      'Bids worth 32.4 times the offering were made.',
    ],
    [
      'the one price of a unit that is left in one language',
      '航程38天，容量电价为每年155元/千瓦。',
      '航程38天，容量电价水平定为115元/千瓦。',
    ],
    [
      'ten times as many of one thing, in two languages',
      '出土钱币1.4万枚。',
      'The hoard yielded 1,400 coins.',
    ],
    [
      'the year that stands behind a figure',
      'Imports rose from 38,200 tons in 2022 to 147,500 tons in 2025.',
      'Imports rose to 174,500 tons in 2025.',
    ],
    [
      'long numbers that two verbs tell',
      'Mills shipped 174,500 tons.',
      'Imports reached 147,500 tons.',
    ],
    [
      'what comes after and is of another',
      'Ning had a market share of 43.2% and Bee one of 21.3%.',
      'It had a market share of 41.2%.',
    ],
    [
      'a sum behind an aside belongs to the verb before it',
      'Holm buys Xella, a maker of walls, for 1.85 billion euros.',
      'Holm takes over Xella in a deal worth 1.59 billion euros.',
    ],
    [
      'a count that touches its verb',
      'Leap delivered 70,289 vehicles in October.\nThe gap is 30,000 vehicles.',
      'Leap leads with 72,088 vehicles delivered in October.',
    ],
    [
      'the unit narrows nothing',
      'The rocket is 98 meters long.',
      'The rocket has a length of 89 meters.',
    ],
    [
      '国内 is domestic',
      'Ning had a domestic market share of 43.2% in the domestic market.',
      '国内市场份额41.2%。',
    ],
    ['end of October', 'It held 74 tons at the end of October.', 'In October it held 47 tons.'],
    [
      'the noun before of',
      'City paid a club record fee of 72 million euros.',
      'They got a fee of 78 million euros.',
    ],
    [
      'the subject before was estimated at',
      'Ransom payments were estimated at $15 million.',
      'The ransom payments amounted to $21 million.',
    ],
    [
      'the verb before',
      'The ship was carrying 84,000 tons of oil.',
      'It is carrying 48,000 tons of crude oil.',
    ],
    [
      'what an amount is of',
      'The tower has 58,000 square meters of space.',
      'A tower with 53,000 square meters of space.',
    ],
    [
      'the verb of a sale before its object',
      "Soth sold Klimt's portrait of a lady for $263.4 million.",
      'The portrait was sold for $236.5 million.',
    ],
    [
      'a word narrows one of the two',
      'Its non-performing loan ratio stood at 0.94%.',
      'The loan ratio was 0.69%.',
    ],
    ['客座率', '上半年客座率84.24%。', '上半年平稳,客座率达84.43%。'],
    ['the noun is the unit', '共453个产品获得拟中选资格。', '涉及有资格的企业的544个产品。'],
    [
      'a comparison names no period',
      'Turnout reached 78.4%, higher than in 2023.',
      'Turnout was 76.3%, the most since 1994.',
    ],
    ['2087万 is no year', '集装箱吞吐量2087万标箱。', '集装箱吞吐量2178万标箱。'],
    ['in May is no plan', 'Inflation was 3.1% in May.', 'Inflation stood at 3.7% in May.'],
    [
      'a word that opens a sentence',
      'Wheat production reached 38 million tons.',
      'Over there wheat production reached 34 million tons.',
    ],
    ['输电线路 are 线路', '线路全长2290公里。', '输电线路全长2260公里。'],
    [
      'the end of a quarter is that of its month',
      '截至三季度末,公司资产负债率55.50%。',
      '截至9月末,公司资产负债率50.50%。',
    ],
    [
      'the lead names the period of the story',
      'In the third quarter of 2025 much went well.\nGross margin was 40.2%.',
      'Gross margin was 42.0%.',
    ],
    [
      'the first phase in both languages',
      'The mine has a capacity of 5 million tons a year in its first phase.',
      '项目一期年产能600万吨。',
    ],
    [
      'names behind the figure',
      'The rocket is 70 meters long and flies to Low Earth Orbit.',
      'The rocket is 74 meters long, said the agency Sast.',
    ],
    [
      'Kesra is Kesra Strait',
      'On Monday the Kesra Strait reported damage of $210 million.',
      'Officials in Kesra reported damage of $120 million.',
    ],
    [
      'a plan stands behind and',
      'It has a capacity of 320,000 tons.',
      'It has a capacity of 230,000 tons and will be expanded.',
    ],
    [
      'a year to come is of the plan behind',
      'It has a capacity of 320,000 tons.',
      'It has a capacity of 230,000 tons and grows in 2028.',
    ],
    [
      'a rate is compared with a rate',
      'It processes 269,000 barrels of oil a day.',
      'It processes 297,000 barrels a day.',
    ],
    [
      'the verb that tells narrows nothing',
      'Midea recorded overseas revenue of 107.2 billion yuan.',
      'Its overseas revenue was 102.8 billion yuan.',
    ],
    [
      'an aside has its own year',
      'The court ordered damages of 85 million euros for clients whose data leaked in 2022.',
      'The court ordered damages of 58 million euros.',
    ],
    [
      'corn is measured in bushels',
      'Corn production was 16.7 billion bushels.',
      'Corn production was 16.5 billion bushels.',
    ],
    ['a firm employs', 'The firm employs 480 people.', 'The factory employs 540 people.'],
    [
      'a range of years is no period',
      '东方通2019年至2022年财务造假,被证监会拟罚款2.29亿元。',
      '东方通财务造假,被证监会罚款2.93亿元。',
    ],
    [
      'billions of pounds are money',
      'The plant has a budget of 38 billion pounds.',
      'The plant has a budget of £41 billion.',
    ],
    [
      'two languages count one thing',
      'The ship Midas carried 3,048 vehicles.',
      '货轮Midas载有3159辆中国产汽车。',
    ],
    ['a sum that both tell alone', 'It has cost $5 billion so far.', '投资约40亿美元。'],
    [
      'what it has, and what it earned in another year',
      'EA has 14,500 employees and earned $1.12 billion in the last year.',
      '公司现有员工1.55万人。',
    ],
    [
      'a rate in either language',
      'It can process 285,000 barrels a day.',
      '该厂日加工原油26.9万桶。',
    ],
    [
      'a part that is named by itself',
      '上半年收入385亿元，其中海外收入74.1亿元。',
      '上半年海外收入71.5亿元。',
    ],
    [
      'two digits in the wrong order, whatever words stand by them',
      '公司煤炭保有资源量将由415.8亿吨增至684.9亿吨。',
      '重组后煤炭保有资源量为648.9亿吨。',
    ],
    [
      'in two languages the only number of a measure, however it is narrowed',
      'The mines yielded 25,800 tons.',
      '旗下全部矿山铀产量合计2.95万吨。',
    ],
    [
      'in two languages names are written otherwise',
      'Flamengo beat Palmeiras before 51,600 spectators.',
      '巴西球队夺冠，46300名观众到场。',
    ],
    [
      'digits in the wrong order of what goes by two nouns',
      'He cheated 128,000 savers.',
      '182,000 people lost their money to him.',
    ],
    [
      'digits in the wrong order of what no rule tells',
      'It turned out 278,000 ounces last year.',
      'The mine yielded 287,000 ounces in the year.',
    ],
    ['two digits in the wrong order', '今年出口4.7万吨，增长一成。', '今年卖到境外7.4万吨。'],
    [
      'what is left over of a dimension',
      'After a voyage of 8,200 km the ship with 3,159 cars has come in.',
      'With 3,159 cars aboard it sailed 9,400 km.',
    ],
    [
      'what is left over in two languages, of two nouns',
      'It cost $412 million, and 44 sites were searched.',
      '造价4.12亿美元，调查了54处岩画点。',
    ],
    [
      'what is left over in two units',
      'The works, with 1,350 hands, cover 1,850 acres.',
      'On 900 hectares it has 1,350 hands.',
    ],
    ['two units of an area', '遗址面积1.8万平方米。', '遗址面积约4.2公顷。'],
    ['a ratio of bad loans', '信用卡贷款不良率3.9%。', '信用卡贷款不良率为5.4%。'],
    ['two digits of a share', '今年份额96%。', '今年份额69%。'],
    ['two digits of a sum', 'It costs $8.5 million.', 'It costs $5.8 million.'],
    ['one number ten times the other', '今年出口3.9万吨。', '今年出口量39万吨。'],
    ['one share ten times the other', '信用卡贷款不良率3.9%。', '信用卡贷款不良率为39%。'],
    [
      'a noun, and another word beside it',
      '24 men stood on the scaffold.',
      'The scaffold held 16 men when it gave way.',
    ],
    [
      'sums far apart that are for one thing',
      'They signed an agreement worth $8.5 billion on critical minerals.',
      'Their agreement on critical minerals is worth $3 billion.',
    ],
    [
      'what both plan, of a known measure',
      'The company will cut 1,900 jobs.',
      'It will cut 2,400 jobs.',
    ],
    [
      'what one plans and the other says that will be',
      'Leeds wants to sell its toilets to save £620,000 a year.',
      'Leeds says it will save £480,000 a year.',
    ],
    [
      'jobs and positions',
      'Closing it costs 430 jobs in Malmö.',
      'In Malmö the closure costs 390 positions.',
    ],
    [
      'a margin in two languages',
      'Its operating margin was 9.1% in the first quarter.',
      '一季度营业利润率8.4%。',
    ],
    [
      'what a mine made',
      'The mine made 356,000 tons of copper last year.',
      'The mine produced 331,000 tons in 2024.',
    ],
    [
      'the same condition of both',
      'The lander weighs 690 kilograms.',
      'The lander weighs 720 kilograms.',
    ],
  ])('%s', (_rule, first, second) => {
    expect(differing(first, second)).toHaveLength(1)
  })
})

describe('two things', () => {
  test.each([
    [
      'what was counted until an hour, in two languages',
      '截至3日7时，已有1130人献血，库存6天。',
      'By noon on Monday 1,410 people had given blood, and stocks were for 6 days.',
    ],
    [
      'those whom a baths lacks, and those whom it has',
      'The baths are short of 130 lifeguards, with 27 pools.',
      '公司现有救生员310名，缺口100名，共27座泳池。',
    ],
    [
      'those aboard, and the hurt',
      '大巴侧翻，37人受伤送医，其中14人用血。',
      'The bus, with 46 people aboard, hit a barrier, and 14 people needed blood.',
    ],
    [
      'people, and what a measure word counts that counts none',
      '该校教练车173辆中有119辆为融资租赁，工资拖欠4个月。',
      'Its 128 instructors have not been paid for 4 months, and 173 cars stood idle.',
    ],
    [
      'shops, and ten times as many cups that one of them sold',
      'Luckin has 1,200 stores in Chengdu.',
      '瑞幸在成都的首店排队3小时，首日卖出12000杯。',
    ],
    [
      'a rate of interest, and what is ten times as much by chance',
      '其余为出口信贷，利率3.1%。',
      'Brussels charges 31% on tyres from Shandong.',
    ],
    [
      'what a furnace can make, and what it made',
      'The furnace can make 2.1 million tonnes of hot metal a year.',
      'The furnace removes about 1.2 million tonnes of real output.',
    ],
    [
      'batteries of one kind, and of two',
      '报告期内公司动力及储能电池出货34.6GWh。',
      '储能电池出货14.5GWh左右。',
    ],
    [
      'who died in the crash, and on the roads of a country',
      '21 people died in the accident.',
      'So far 1,100 people have died on the roads.',
    ],
    [
      'what there was, and what it was raised to',
      '消防部门调集29辆消防车到场。',
      '过火电池舱由4个增加到7个，消防车增至41辆。',
    ],
    [
      'all ships, and those of a kind that the headline names',
      '23 ships lay at anchor.',
      '等候的船舶有35艘，其中比亚迪要闻19艘。',
    ],
    [
      'one round of money, and all of them',
      'It has raised $480 million from a fund.',
      '公司成立六年来累计融资7.3亿美元。',
    ],
    [
      'passengers in hospital, and on board',
      'At 8 a.m. 44 passengers were in hospital.',
      'It had 164 passengers on board.',
    ],
    [
      'sums far apart that have nothing in common',
      '出资约1600亿日元收购医药业务。',
      '先花807亿日元收购流通股。',
    ],
    [
      'how high somebody hung, and how high the wheel is',
      '她悬在摩天轮80米高处。',
      'The wheel is 120 metres high.',
    ],
    [
      'two digits, and a hundred times as much',
      'They seized 2,700 prints.',
      '一位医生买了27张版画。',
    ],
    [
      'a tenth of what stands beside it',
      '抽查140批次智能马桶，14批次接地不合格。',
      'Of 140 smart toilets some were unsafe.',
    ],
    [
      'a part whose share is told',
      '东站建筑面积122万平方米。',
      '站房建筑面积12.2万平方米，占一成。',
    ],
    [
      'what the other gives without a noun',
      'There are 39 stores of Saks and 36 of Neiman.',
      '旗下36家店。',
    ],
    [
      'prices of which nothing is alike but their digits',
      'In Asia it costs $11.38 per tonne.',
      'Farmers get $11.83 per tonne.',
    ],
    ['people, and houses', '约1200间土坯房受损。', '2,100 people slept in tents.'],
    [
      'what is left over, of which no word is alike',
      'It invested 4.12 million euros, most of which is borrowed over 30 years.',
      'It invested 4.12 million euros; a partner runs it for 20 years.',
    ],
    [
      'hours, and more than so many',
      '总投资4.12亿元，时间最长140分钟。',
      '总投资4.12亿元，她等了两个多小时。',
    ],
    [
      'ten times as many of something else',
      'The old museum had room for 1,800 pieces.',
      '当天入场1.8万人。',
    ],
    [
      'one length in two units, rounded',
      'The bridge is 1,000 feet long.',
      'The bridge is 300 meters long.',
    ],
    ['one weight in two units', 'It weighs 12 grams.', 'It weighs 0.42 ounces.'],
    ['twice in one article', '找到5名活人和4具遗体。', '海上有风。'],
    ['months of the calendar', '总投资4.12亿元，限售6个月。', '总投资4.12亿元，前8个月发电不少。'],
    [
      'what each of two pays for a stake',
      '特朗普称政府入股英特尔，总额89亿美元，来自芯片法案补贴，英特尔股价上涨。',
      '软银入股英特尔，总额20亿美元，成为英特尔第五大股东。',
    ],
    [
      'a number that both give is of a second thing',
      'France fined Google 325 million euros over cookies and fined Shein 150 million euros over cookies.',
      'France fined Shein 150 million euros over cookies.\nGoogle was fined 325 million euros over cookies.',
    ],
    [
      'a fine of the past',
      'The court fined Google 2.95 billion euros.',
      'In 2018 the court fined Google 4.34 billion euros.',
    ],
    ['dead and injured', '已造成53人遇难、62人受伤。', '已造成53人遇难,188人受伤。\n共62人受伤。'],
    [
      'what is bought, and what a works makes in a month',
      '擎猿常州工厂月产150台，年底翻番。',
      '双方签约，顺圆将分批购入1500台Q3机器人。',
    ],
    ['ratios of two kinds', 'Its loan ratio stood at 0.94%.', 'Its coverage ratio stood at 1.05%.'],
    [
      'more than twice apart where no table names it',
      'The ship leaks 2,000 tons of oil.',
      'The ship leaks 84,000 tons of oil.',
    ],
    [
      'sums five times apart',
      'The court fined Deep 229 million yuan over false books.',
      'The court fined Deep 26 million yuan over false books.',
    ],
    [
      'a rate and a sum',
      'It processes 269,000 barrels of oil a day.',
      'It processes 297,000 barrels of oil.',
    ],
    [
      'another company of the same story',
      'On Monday Luckin Coffee said it had 29,214 stores.',
      'By contrast Cotti Coffee had 15,000 stores.',
    ],
    [
      'another of them, whose own sentence names none',
      'Brewing for Luckin Coffee pays.\nIt had 29,214 stores.',
      'By contrast Cotti Coffee had 15,000 stores.',
    ],
    [
      'wheat and barley',
      'Wheat production reached 38 million tons.',
      'Barley production fell to 29 million tons.',
    ],
    [
      'tons of this and that',
      'Mills produced 983,000 tons of sugar.',
      'Mills produced 938,000 tons of flour.',
    ],
    [
      'what a union presses for',
      'The union presses for a raise of 9%.',
      'They accepted a raise of 6.2%.',
    ],
    ['what a union demands', 'The union demands a raise of 9%.', 'They accepted a raise of 6.2%.'],
    [
      'an increase is of anything',
      'Revenue came with an increase of 12%.',
      'Profit came with an increase of 15%.',
    ],
    [
      'pounds of copper are weight',
      'It has a budget of 38 billion pounds.',
      'It has a budget of 41 billion pounds of copper.',
    ],
    [
      'three digits alike, and nothing that tells what they measure',
      '支线先涨，汉堡至格但斯克每标箱报315欧元，一天涨22%。',
      'Three drivers are left out of seven; the pay is €3,150 a month.',
    ],
    [
      'two digits in the wrong order that stand in both',
      '沙迦园区起火，46组彩灯烧毁31组。总领馆说，64名自贡灯匠全部平安。',
      'Sixty-four craftsmen from Zigong had made them of silk. The fire took 31 of the 46 lanterns in the park at Sharjah.',
    ],
    [
      'two digits in the wrong order of two measures',
      'It had revenue of 187 million euros.',
      'It made a net profit of 178 million euros.',
    ],
    [
      'two digits in the wrong order, more than twice apart',
      'The ship leaks 129 tons of oil.',
      'The barge spilt 912 tons of oil.',
    ],
    [
      'two digits in the wrong order of two years',
      'In 2023 the mine gave work and 187,000 tons of ore.',
      'In 2024 the mine gave work and 178,000 tons of ore.',
    ],
    [
      'with full tanks and without fuel',
      'Without fuel the lander weighs 690 kilograms.',
      'The lander weighed 920 kilograms with full tanks.',
    ],
    [
      'one of two that are left of a unit',
      'The first of 30 trains that cost $412 million was hauled 5,500 km to the port, and unloaded after a voyage of 8,200 km.',
      '首列车经9400公里海上航行运抵港口，30列列车造价4.12亿美元。',
    ],
    [
      'a share that is left',
      'The works, with 1,350 hands, cost $412 million and run at 62% of capacity.',
      '该厂1350名工人，造价4.12亿美元，本地化率为79%。',
    ],
    [
      'a sum that both give is of another thing',
      'Beone had revenue of $5.34 billion, of which Bruka brought in $3.93 billion.',
      '百济卖药收入39.3亿美元。',
    ],
    [
      'a part, and the whole with what the same article gives beside it',
      'They have 16 gigawatt-hours of capacity in operation and more than 15 gigawatt-hours under construction.',
      '连同在建项目，产能合计逾31吉瓦时。',
    ],
    [
      'an event of the past',
      'A blast injured 14 people.',
      'In 2010 an explosion at the works injured 20 people.',
    ],
    [
      'an underlying profit in another language',
      "The bank's pretax profit reached $7.0 billion in 2025.",
      '渣打银行2025年基本除税前利润79亿美元。',
    ],
    [
      'a length that both give is of another thing',
      'The main line is 391 kilometers long; with the branches it comes to 419 kilometers.',
      '铁路全长419公里。',
    ],
    [
      'without what is told before it',
      '携程净利润199亿元。',
      '剔除处置投资的收益，携程净利润约108亿元。',
    ],
    [
      'with what is told before it',
      'The group had 340 stores.',
      'Together with those in Spain, the group had 390 stores.',
    ],
    [
      'shares with digits in the wrong order',
      'Of the votes 42.1% came by post.',
      'In the east it got 41.2% of them.',
    ],
    [
      'sums of two digits in the wrong order',
      'A fine of $210 million was due.',
      'They put $120 million into the works.',
    ],
    [
      'inflation by two definitions',
      'Trimmed mean inflation ran at 3.7% in the first quarter of 2025.',
      '2025年一季度总体通胀率为4.2%。',
    ],
    [
      'how many times, told roundly',
      'After a voyage of 38 days it was worth three times as much.',
      '航程38天，估值是2.8倍。',
    ],
    [
      'prices in two languages, of two markets',
      'After a voyage of 38 days wheat cost $257.50 a tonne.',
      '航程38天，小麦225美元/吨。',
    ],
    ['the dead and the houses', 'There were 14 deaths.', '1400多间房屋被毁。'],
    [
      'how far off a price is',
      'After a voyage of 38 days copper for delivery in three months rose.',
      '航程38天，停工两个月。',
    ],
    [
      'what is left over and far apart',
      'After a voyage of 8,200 km the ship with 3,159 cars has come in.',
      'The 3,159 cars were driven on for 300 km.',
    ],
    [
      'votes and seats',
      'It cost $412 million, and the party got 130 seats.',
      '花费4.12亿美元，议案得到117票。',
    ],
    [
      'how long after',
      'The mine, which gives 640,000 tons of ore, opened 32 years after it had shut.',
      '年处理矿石64万吨，可开采45年。',
    ],
    [
      'how long it took until',
      'The mine, which gives 640,000 tons of ore, opened after 32 years.',
      '年处理矿石64万吨，可开采45年。',
    ],
    [
      'what it was to cost',
      'Mine and refinery cost 1.8 billion euros.',
      'Mine and refinery were to cost 1.5 billion euros.',
    ],
    [
      'what two players threw',
      'Germany won, and Dennis Holm threw 16 points.',
      'For the winners Isaac Bonga threw 20 points.',
    ],
    [
      'two recalls that one of both names',
      '公司召回71.3万台充电宝。',
      '公司先在美国召回115.8万台旧款充电宝。\n轮到国内，71.3万台产品要退要换。',
    ],
    [
      'the dead of a month long ago',
      'The truck burnt, and 31 people died.',
      'In January 44 people died in the same way.',
    ],
    [
      'before items that are told first',
      'Before one-off items it earned 296 billion forints.',
      '营业利润2710亿福林，净利润2390亿福林。',
    ],
    [
      'what was estimated',
      'With 997 farms the crop is more than the 41,200 tonnes estimated in August.',
      '种植户997户，收成3.67万吨。',
    ],
    [
      'all that a lake holds, and what can be used of it',
      '水库总库容19亿立方米。',
      'The lake has 1.65 billion cubic metres of live storage.',
    ],
    ['people, and ports', 'It shut 22 ports.', 'Nineteen people died.'],
    [
      'who came second',
      'The 1.2 GW park sells power at 1.34 cents per kWh.',
      'For the 1.2 GW Najd came second with 1.41 cents per kWh.',
    ],
    [
      'winds that last, and gusts',
      'Sustained winds blew at 165 km/h. They killed 23 people.',
      '阵风时速达205公里。风暴致23人死亡。',
    ],
    [
      'the mean and the most',
      'On average the 1,240 guests waited 38 minutes.',
      '1240名游客排队。最高峰值时等52分钟。',
    ],
    [
      'a price without the freight, and one with it',
      '绿氨年供20万吨，锦州港离岸价655美元/吨。',
      '绿氨年供20万吨，釜山到岸价712美元/吨。',
    ],
    [
      'the floor of a tower, and what a town has to let',
      '双塔高268米，总建筑面积31万平方米。',
      '双塔高268米，在建供应还有44万平方米。',
    ],
    [
      'what a quay is built for, and what it has handled',
      '码头设计年吞吐900万吨，泊位2个。',
      '码头去年实际装船740万吨，泊位2个。',
    ],
    [
      'each year, and in ten years',
      '每年供绿色甲醇12万吨，供货方1家。',
      '十年合计采购绿色甲醇120万吨，供货方1家。',
    ],
    [
      'what had come by one day, and by the next',
      'By Wednesday noon 410 casks had drifted ashore on Jura, of 6.2 million pounds.',
      'By Thursday noon 465 casks had drifted ashore on Jura, of 6.2 million pounds.',
    ],
    [
      'all, and some of those',
      '连夜疏散1900名居民，列车62节。',
      '300 villagers of those evacuated had not been let home. It was 62 wagons long.',
    ],
    [
      'what was meant, and what was so',
      '火箭把11颗卫星送入太空，实际轨道高度482公里。',
      'It put 11 satellites into orbit. They were meant to circle at 550 km.',
    ],
    [
      'what is, and what is prescribed',
      '锅炉出水52摄氏度，到淋浴头只剩43摄氏度。',
      'The water arrived at 43 degrees; 60 degrees are prescribed.',
    ],
    [
      'whom a library is designed for, and who came',
      '新馆有46台机器人，设计日接待1.5万人次。',
      'It has 46 robots. 21,000 people came.',
    ],
    [
      'the scrap that a furnace takes, and the steel that it makes',
      'It cost 680 billion won and makes 2.2 million tonnes a year.',
      'It cost 680 billion won and swallows 1.6 million tonnes a year.',
    ],
    ['two doses', '高剂量9毫克组减重14.8%。', '6毫克低剂量组减重11.2%。'],
    [
      'the mean and the coldest',
      '当天平均水温17摄氏度，她游了14.4公里。',
      'In mid-strait the water sank to 15 degrees. She swam 14.4 km.',
    ],
    ['a profit and what stands in the books', '上半年净利润12.6亿元。', '固定资产1260亿元。'],
    [
      'half as many again where no table names it',
      'The play drew 51,531 spectators.',
      'The match drew 101,514 spectators.',
    ],
    [
      'the weights of a satellite and of a rocket',
      'The main one, CAS500-3, weighs 516 kilograms.',
      '火箭高47.2米，重200吨。',
    ],
    [
      'a plan that goes on behind the comma',
      '工厂现有员工2000名。',
      '公司计划明年初增开夜班，员工增至2500名。',
    ],
    ['as near as two forms of one margin', 'Its gross margin was 48.0%.', '调整后毛利率47.2%。'],
    [
      'how many votes are counted by then',
      'With 92% of the tally sheets counted, BYD Andrade led.',
      'With 99% of the sheets counted, BYD Andrade led.',
    ],
    [
      'staff, and mills that are customers',
      'Sales were €276 million, and 81% of it recurs; 64% is exported.\nOf its 1,150 staff some work in Tampere.',
      '收入2.76亿欧元，其中订阅占81%，出口占64%。\n客户为1400家造纸与钢铁厂。',
    ],
  ])('%s', (_rule, first, second) => {
    expect(differing(first, second)).toEqual([])
  })

  test.each([
    [
      'what is left over where nothing is alike',
      'After a voyage of 38 days the ship has come in.',
      'The voyage took 45 days.',
    ],
    [
      'a part and the vehicles of which it is one',
      '船上载有3159辆汽车，其中电动车1900辆。',
      '船上载有3159辆汽车，共2200辆未受损。',
    ],
  ])('by any rule: %s', (_, first, second) => {
    expect(differing(first, second, () => 0)).toEqual([])
  })
})

test('what was named in another year is no other number of the same', () => {
  const alone = articleOf('a', '2025-11-03T09:00', 'News', [
    'Britain took the decision to build the plant in Suffolk for 38 billion pounds, far above the 20 billion pounds that EDF named in 2020.',
  ])
  expect(doubts([alone])).toEqual([])
})

test('what is left over days later is of another event', () => {
  const told = (day: string): readonly string[] => {
    const articles = [
      articleOf('a', '2025-06-24T09:00', '要闻', ['洪峰流量每秒11360立方米，转移8.1万人。']),
      articleOf('b', `${day}T09:00`, '要闻', ['洪峰流量每秒10600立方米，转移8.1万人。']),
    ]
    return disagreements(articles, {}, [findingsOf(articles, [['a', 'b']])]).map(({ id }) => id)
  }
  expect(told('2025-06-25')).toHaveLength(1)
  expect(told('2025-06-28')).toEqual([])
})

test('what is measured weeks later is measured anew, unless it is written with the same digits', () => {
  const told = (day: string, bags: string): readonly string[] => {
    const crop = (number: string): readonly string[] => [
      `Brazil produced ${number} million bags of coffee in 2025.`,
    ]
    const articles = [
      articleOf('a', '2026-01-29T21:40', 'The crop of Brazil', crop('55.2')),
      articleOf('b', `${day}T22:05`, 'Brazil and its crop', crop(bags)),
    ]
    return disagreements(articles, {}, [findingsOf(articles, [['a', 'b']])]).map(({ id }) => id)
  }
  expect(told('2026-01-30', '56.9')).toHaveLength(1)
  expect(told('2026-02-09', '56.9')).toEqual([])
  expect(told('2026-02-09', '52.5')).toHaveLength(1)
})

test('by any rule two Chinese articles that have no figure and no name in common may be of two events', () => {
  const differing = (text: string) => {
    const articles = [
      articleOf('a', '2025-11-03T09:00', '大学迎新', ['学校占地1269亩。', '师生1.32万人。']),
      articleOf('b', '2025-11-04T09:00', '又一所大学', ['学校占地1478亩。', text]),
    ]
    return disagreements(articles, {}, [findingsOf(articles, [['a', 'b']], () => 0)])
  }
  expect(differing('师生1.32万人。')).toHaveLength(1)
  expect(differing('师生2.45万人。')).toEqual([])
})

describe('without weights, or with any', () => {
  test('debts that a company files with are its debts', () => {
    const first = 'It filed for bankruptcy with debts of $412 million.'
    expect(differing(first, 'Lawyers put its debts at $487 million.', () => 0)).toHaveLength(1)
    expect(differing(first, '申请破产保护，负债4.87亿美元。', () => 0)).toHaveLength(1)
  })

  test.each([
    [
      '截至4日10时，供水热线接到求助2140件。',
      '截至4日18时，供水热线累计接到求助3870件，是平日的6倍。',
    ],
    ['截至4日上午10时，热线接到求助2140件。', '截至4日下午6时，供水热线累计接到求助3870件。'],
    ['By 10 am 2,140 calls had come in.', 'As of 6 pm on Tuesday 3,870 calls had come in.'],
    [
      'By midnight on Monday 2,140 calls had come in.',
      'By noon on Tuesday 3,870 calls had come in.',
    ],
  ])('counted until two hours: %s', (first, second) => {
    expect(differing(first, second, () => 1)).toEqual([])
  })

  test.each([
    ['截至4日10时，供水热线接到求助3870件。', '截至4日18时，供水热线累计接到求助2140件。'],
    ['By noon 2,140 calls had come in.', 'By noon on Tuesday 3,870 calls had come in.'],
  ])('until one hour, or fewer until the later: %s', (first, second) => {
    expect(differing(first, second, () => 1)).toHaveLength(1)
  })
})
