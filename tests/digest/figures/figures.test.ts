import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/digest/figures/figures.ts'
import { eighths, growth } from '../../growth.ts'

describe('subject', () => {
  test.each([
    [
      'It shows net profit attributable to shareholders of 882 million yuan.',
      'net profit attributable to shareholders',
      'of',
    ],
    ['Gross margin slipped to 38.1%.', 'Gross margin', 'verb'],
    ['Imports cover 98% of Russian demand.', 'Russian demand', 'of'],
    ['JA Solar: 23.90 billion yuan.', 'JA Solar', 'before'],
    ['More than 20,000 industrial clients take part.', 'industrial clients', 'after'],
    ['No bid was made for the 10.1 GW that was offered.', null, 'none'],
    ['No bank lost more than 5%.', null, 'none'],
    ['Nobody bought the 300 flats.', 'flats', 'after'],
    ['No. 2 unit of the plant makes 300 MW.', null, 'none'],
    ['Norway exported 3 GW in May.', 'Norway', 'verb'],
    ['没有一家银行亏损超过5%。', null, 'none'],
    ['无人机出口增长5%。', '无人机出口', 'verb'],
    ['Turnover per head of €12,000 is usual.', 'Turnover', 'of'],
    ['毛利率31.5%。', '毛利率', 'before'],
    ['毛利率≥30%。', '毛利率', 'before'],
    ['日均产量≈3万桶。', '日均产量', 'before'],
    ['7月8日，茶百道涨5.82%至11.28港元。', '茶百道', 'verb'],
    ['2025年上半年，全球门店有53,014家。', '全球门店', 'before'],
    ['Gross margin came to 41% and net margin to 17%.', 'Gross margin', 'verb'],
    ['For 2025 the Council reports demand of 1,313 tons.', 'demand', 'of'],
    ['The Council now expects 570 GW.', null, 'none'],
    ['Sales in the first three quarters were 50.9 billion yuan.', 'Sales', 'verb'],
    ['The ministry said output in May was 86.55 million tons.', 'output', 'verb'],
    [
      'The argument is that shipments of magnets from China to the U.S. jumped 660%.',
      'shipments of magnets from China',
      'verb',
    ],
    ['VLCC rates on the Gulf to China route hit $117,000.', 'VLCC rates', 'verb'],
    ['The S&P 500 fell 1.2%.', 'S&P 500', 'verb'],
    ['CET1 rose 0.08pp.', 'CET1', 'verb'],
    ['The 10-year yield fell 4bp.', '10-year yield', 'verb'],
    ['10年期美债收益率下行4BP。', '10年期美债收益率', 'verb'],
    ['比亚迪跌3.1%。', '比亚迪', 'verb'],
    ['公司股价27日早盘上涨8%。', '公司股价', 'verb'],
    ['死亡人数3日升至58人。', '死亡人数', 'before'],
    ['交易所12日发布的综合运价指数为2148点。', '综合运价指数', 'before'],
    ['中欧拟以最低进口价取代最高35.3%的反补贴税。', null, 'none'],
    ['公司有望完成460万辆目标。', null, 'none'],
    ['They wrote of penalties that can reach 20 times the price.', 'penalties', 'verb'],
    ['Futures were lower: spot gold lost 2%.', 'spot gold', 'verb'],
    ['It will use 500 million yuan of idle money.', 'idle money', 'of'],
    ['The company will spend 500 million yuan.', null, 'none'],
    ['主产业链产能预计超过1200 GW。', '主产业链产能', 'before'],
    ['沪铜主力合约报92480元/吨。', '沪铜主力合约', 'before'],
    ['行业平均为21.2倍。', '行业平均', 'before'],
    ['中国现制饮品市场2023年为5,175亿元。', '中国现制饮品市场', 'before'],
    ['古茗2025年上半年收入为56.63亿元。', '收入', 'before'],
    ['英伟达2027财年第三季度数据中心收入512亿美元。', '数据中心收入', 'before'],
    ['輝達2027會計年度第三季資料中心營收502億美元。', '資料中心營收', 'before'],
    ['三季报净利润2亿元。', '三季报净利润', 'before'],
    ['死亡人数上升至159人', '死亡人数', 'before'],
    ['失业率下降至5.2%', '失业率', 'before'],
    ['成本下降至每吨300元', '成本', 'before'],
    ['外資目標價上看2,000元', '外資目標價', 'before'],
    ['订单是去年同期的3.2倍', '订单', 'before'],
    ['公司第三季度实现营业收入28.41亿元。', '营业收入', 'before'],
    ['中国人民银行决定下调存款准备金率0.5个百分点。', '存款准备金率', 'before'],
    ['成交价最高24.91元/股。', '成交价', 'before'],
    ['成本比同行平均低10%。', '成本', 'verb'],
    ['存栏比正常保有量多90万头。', '存栏', 'verb'],
    ['比正常保有量多90万头。', null, 'none'],
    ['均价每平方米12826元。', '均价', 'before'],
    ['这一市场预计达60亿元。', null, 'none'],
    ['合伙人可分得5%。', '合伙人', 'before'],
    ['"We spent $2 million on tags," she said.', null, 'none'],
    ['“Farmers spent $2 million on seed,” she said.', 'Farmers', 'verb'],
    ['"Blue" tags cost $2 million.', '"Blue" tags', 'verb'],
    ['一杯6.72元。', null, 'none'],
    ['采购来自38个国家。', '采购', 'before'],
    ['It fell, down 37.3%.', null, 'none'],
    ['同比增长41.2%。', null, 'none'],
    ['公司在手订单7.7亿元', '公司在手订单', 'before'],
    ['在手订单7.7亿元', '在手订单', 'before'],
    ['其中出口10万吨', '出口', 'before'],
    ['环保局在1公里外测得', null, 'none'],
    ['雀巢在60多个国家设厂', null, 'none'],
    ['通知6所学校停课', '学校', 'after'],
    ['货车拉着22吨西瓜', null, 'none'],
    ['从矿库里冲出的尾砂多达64万立方米', '矿库里冲出的尾砂', 'verb'],
    ['从业人员达3000人', '从业人员', 'before'],
    ['大区政府愿借给他34万欧元', null, 'none'],
    ['如今眼看1900只奶酪轮被填埋', null, 'none'],
    ['The lamp was lit until a trust bought it for £1.', 'trust', 'verb'],
    ['DUNEDIN - An albatross chick weighed 9.1 kilos.', 'albatross chick', 'verb'],
    ['KABUL — Wheat prices rose 5%.', 'Wheat prices', 'verb'],
    ['Under cover of his elbow he cut 64 maps.', 'maps', 'after'],
    ["TL;DR Eli Lilly's market value passed $1 trillion.", "Eli Lilly's market value", 'verb'],
    [
      "A Hong Kong court approved Country Garden's restructuring of $14.1 billion of debt.",
      "Country Garden's restructuring",
      'of',
    ],
    ['瑞士企业到2028年在美投资2000亿美元', '在美投资', 'before'],
  ])('%s', (text, subject, subjectMethod) => {
    expect(findFigures(text)[0]).toMatchObject({ subject, subjectMethod })
  })

  test('of the second part of a sentence is its own', () => {
    const [, second] = findFigures('Gross margin came to 41% and net margin to 17%.')
    expect(second?.subject).toBe('net margin')
    const step = findFigures('Futures gained 0.51% to $3301 and London gold 0.36% to $3300.')
    expect(step.at(-1)?.subject).toBe('London gold')
    const [, touched] = findFigures(
      'Gold passed $3750 per ounce and futures touched $3795 per ounce.',
    )
    expect(touched?.subject).toBe('futures')
  })

  test.each([
    ['', 'Ore Docks, the painting the museum gave up, was sold for $7.1 million.'],
    ['', 'Own mines, 90 km away, can cover 35% of the need.'],
    ['', 'The other costs 3,400 shillings; the hospital’s own costs $900.'],
    ['', 'Lisbon took 12 ships; a year ago it was $49 million.'],
    ['hens', 'Josef, who tapped the furnace for long, has ordered 50 hens.'],
    ['vaccine contract', 'In the first half of the year the vaccine contract reached $2 million.'],
    ['Kalymnos Lines', 'Kalymnos Lines agreed on Monday to pay €2.7 million.'],
    ['Exporters', 'Exporters speak of $190 million in lost sales.'],
    ['agreed volume', 'The agreed volume is 15.9 GWh.'],
    ['costs', 'Its costs rose 5%.'],
    ['Russian reserves', 'The Survey has cut its figure for Russian reserves to 380,000 tons.'],
    ['shoppers', 'The number of shoppers rose by 6.5%.'],
    ['crude output', 'Oil rose as crude output fell to 3 million tons.'],
    ['net margin', 'Profit grew by a tenth and net margin came to 17%.'],
    ['shares', 'The shares fell after a dry year and now stand at $4.'],
    ['loss before tax', 'The loss before tax widened to $4 million.'],
    ['', 'The vote will decide whether digging above 1,200 metres must stop.'],
    ['', 'For the park it will pay $4 million.'],
    ['exports', 'For fear of losing exports worth $5.3 billion.'],
    ['contract', 'Iraq has signed a contract worth $2.18 billion.'],
    ['chip maker', 'It is a deal that values the chip maker at $23 billion.'],
    ['net profit', 'Its net profit of 1.47 billion yuan was 253.9% higher.'],
    ['Water', 'Water at a depth of 20 metres stayed above 26 degrees Celsius.'],
    ['spectators', 'She won by eleven minutes in front of 6,000 spectators.'],
    ['passengers', 'With her sons she had saved 11 passengers.'],
    ['', 'After reinsurance the loss will be $120 million.'],
    ['like-for-like sales', 'Then like-for-like sales fell 5.1%.'],
    ['red', 'Said he: " The red costs 1,100 escudos.'],
    ['mills', 'The mills employ 4,200 people.'],
    ['sheep of all ages', 'There were 5.24 million sheep of all ages.'],
    ['coal', 'About 1,600 tonnes of coal lay on the line.'],
    ['voters', 'For it 58.9% of voters turned out.'],
    ['vines', 'Growers found 27% of the vines destroyed.'],
    ['feta', 'Greece exported 138,000 tonnes of feta last year.'],
    ['', 'Growers grubbed up some land. Gardens look best, 28% of the whole.'],
    ['国庆档票房', '• 国庆档票房31.2亿元。'],
    ['仁泰医院', '本报讯　仁泰医院就73公斤药提交报告。'],
    ['将军澳一伙', '将军澳一伙312平方呎的单位易手。'],
    ['公司全年净利润', '我们预计公司全年净利润1.6亿元。'],
    ['', '她现在每天要吃4个。'],
    ['鸡蛋', '她现在每天要吃4个鸡蛋。'],
    ['违规飞行', '4月以来发现违规飞行37起。'],
    ['水泡', '隨行醫療站兩天處理水泡830人次。'],
    ['海洋浮标', '考察队还布放了26套海洋浮标。'],
    ['', '车滑出20多米才停在雪堆里。'],
    ['', '食堂的椰浆饭每份卖2.50令吉。'],
    ['报废率', '产线由9条增至16条，报废率暂高0.7个百分点。'],
    ['', '乡镇店占43%，高出上年4个百分点。'],
    ['', '“探渊”号潜水器在6820米深处。'],
    ['桂林落地', '在桂林落地的一共有31个航班。'],
    ['罚金', '判处有期徒刑，并处罚金30万欧元。'],
    ['在制晶圆报废', '在制晶圆报废6500片。'],
    ['', '斜率约12.1%，低于公司存量长约加权的13.4%。'],
    ['总产能', '总产能定为每年85万吨。'],
    ['全部维持成本', '全部维持成本1580美元/盎司。'],
    ['路口', '〔中部中心報導〕路口有12輛車。'],
    ['我国进口铁矿石', '10月我国进口铁矿石1.11亿吨。'],
    ['拨备覆盖率', '拨备覆盖率373.2%。'],
    ['比亚迪峰值功率', '比亚迪峰值功率1000千瓦。'],
    ['并表后负债率', '并表后负债率由42%升到49%。'],
    ['沪银主力', '沪银主力周五收11980元/千克。'],
    ['冶炼厂开工率', '冶炼厂开工率回升至67.5%。'],
    ['训练场', '驾校有6个训练场。'],
    ['小学生', '现场有200多名小学生分别被送往医院。'],
    ['配送机构', '与国内40家配送机构合作。'],
    ['中方员工', '矿上46名中方员工撤到金贝。'],
    ['', '查封了2名上市民营老板。'],
    ['营收', '营收239.0亿元，同比下降36.01%。'],
    ['毛利率', '毛利率37.4%，提高1.9个百分点。'],
    ['营收', '前三季度营收187亿元（+21.2%）。'],
    ['', '不良率1.53%，较上季末下降0.01个百分点。'],
    ['第一大客户', '第一大客户占收入的31%。'],
    ['LNG船占手持订单的比例', 'LNG船占手持订单的比例升至61%。'],
    ['学校', '召回盒装牛奶，涉及学校1340所。'],
    ['马来西亚进口', '自马来西亚进口2亿美元。'],
    ['半径', '当局在养殖场周围设立半径10公里。'],
    ['花岗岩荒料价格', '花岗岩荒料价格每立方米1850元。'],
    ['蛋价', '机构预计4月蛋价回升5%。'],
    ['', '震中距县城146公里。'],
    ['', '较停牌前收盘价溢价6%。'],
    ['', '嫌疑人易某等3人被捕。'],
    ['相关责任人员', '决定对武警二院10名相关责任人员作出处理。'],
    ['客户', '运营商的1450家客户业务中断。'],
    ['', '欧洲在全球芯片产能中占8%。'],
    ['', '元旦门票已预订2.9万张。'],
    ['新增装机', '上半年新增装机212.21 GW，同比增长107%。'],
    ['修复费用', '修复费用510万元。'],
    ['毛利率', '毛利率却为19%。'],
    ['损失', '业内估算，损失或达12亿瑞郎。'],
    ['', '骐岭把5400万美元押在这座新厂上。'],
    ['', '再生铜、再生铝产量分别达到450万吨。'],
    ['营收', '2015年、2016年营收分别为6510万美元。'],
    ['工商变更', '工商变更3次。'],
    ['反应堆冷却', '反应堆冷却5次。'],
    ['羽绒被', '羽绒被399元。'],
    ['森林植被', '森林植被12种。'],
    ['', '大火把12间房烧毁。'],
    ['门店', '北京、深圳分别关19家门店。'],
    ['', '三年3800亿元的投入计划可能上调'],
  ])('%s of %s', (subject, text) => {
    const found = findFigures(text).map((figure) => figure.subject ?? '')
    expect(found.at(text.includes('42%') ? 0 : -1)).toBe(subject)
  })

  test('is made of words of the text', () => {
    const text =
      '加盟店占99%以上, and the average rent of 12 yuan stays; shops came to 41,000 outlets.'
    const subjects = findFigures(text).flatMap(({ subject }) => subject ?? [])
    expect(subjects.length).toBeGreaterThan(1)
    for (const subject of subjects) expect(text).toContain(subject)
  })
})

test('the context is the clause, and the figure stands where it says', () => {
  const text =
    'The U.S. Survey cut its figure to 380,000 tons, far below the 2.85 million tons claimed. More.'
  const figures = findFigures(text)
  expect(figures.map(({ context }) => context)).toEqual([
    'The U.S. Survey cut its figure to 380,000 tons',
    'far below the 2.85 million tons claimed',
  ])
  for (const { context, contextAt, raw } of figures) {
    expect(context.slice(contextAt, contextAt + raw.length)).toBe(raw)
  }
})

test.each([
  [
    'Nvidia (NASDAQ: NVDA) reported revenue of $57.01 billion, up 62%.',
    'Nvidia (NASDAQ: NVDA) reported revenue of $57.01 billion',
  ],
  [
    '輝達（Nvidia，NVDA）第三季營收570.1億美元，年增62%。',
    '輝達（Nvidia，NVDA）第三季營收570.1億美元',
  ],
  [
    'Sales (including networking: InfiniBand, Ethernet) rose 66% to $51.2 billion.',
    'Sales (including networking: InfiniBand, Ethernet) rose 66% to $51.2 billion',
  ],
  [
    'The group (which cut 500 jobs, a tenth of all, in May) lost $2 million.',
    'in May) lost $2 million',
  ],
])('a comma in brackets that hold a name ends no clause: %s', (text, clause) => {
  expect(findFigures(text).map(({ context }) => context)).toContain(clause)
})

test('a comma within a date ends no clause', () => {
  const [figure] = findFigures(
    'The rules in force since November 1, 2025 are the first in 20 years.',
  )
  expect(figure?.context).toBe(
    'The rules in force since November 1, 2025 are the first in 20 years',
  )
})

test.each([
  ['clauses without a space', '百分之', 130_000],
  [
    'subjects in traditional characters and others',
    '說。Some 61,000 bikes of the model ride. ',
    48_000,
  ],
])('%s are found in linear time', async (_, piece, most) => {
  const found = await growth((times) => {
    const text = piece.repeat(times)
    return () => findFigures(text)
  }, eighths(most))
  expect(found).toMatchObject({ isSteep: false })
})

test.each([
  ['Impaired loans are 21% of the book.', 'Impaired loans'],
  ['Property loans at risk of $23.5 billion are known.', null],
  ['诺和诺德将裁减7800个岗位。', '诺和诺德'],
  ['信达股价当日收跌1.96%。', '信达股价'],
  ['存货为195亿美元，三个月前为150亿美元。', null],
  ['優於市場預期的549億美元。', null],
])('what a figure is of, and not what it is a part of or compared with: %s', (text, subject) => {
  expect(findFigures(text).at(-1)?.subject).toBe(subject)
})

test.each([
  ['Copper rose 1%, zinc 0.8%.', 'zinc'],
  ['Tariffs on BYD are 17%, on Geely 18.8%.', 'Geely'],
  ['Revenue was $3 billion, net income $8 million.', 'net income'],
  ['Sales rose 3%, nearly 4% more.', null],
  ['Shares lost 3%, shed 16%.', null],
  ['Sales were $3 million, Lyon 4%.', null],
])('in a list of one unit each figure has a name: %s', (text, subject) => {
  expect(findFigures(text).at(-1)?.subject).toBe(subject)
})
