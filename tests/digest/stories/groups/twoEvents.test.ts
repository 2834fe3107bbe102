import { expect, test } from 'vitest'
import { idsOf, storiesOf, type Told } from '../../told.ts'

/** Two events of one topic on the same days: a country buys rice, and another raises what it takes on rice that leaves. */
const BOUGHT: readonly Told[] = [
  [
    'buys-wire',
    '2041-05-06T15:00',
    'Manila buys 310,000 tonnes of rice in tender',
    'MANILA, May 6 - The Philippine grain agency bought 310,000 tonnes of rice on Monday in its largest tender since January, traders said.',
    'Pakistan supplied 190,000 tonnes and Thailand 120,000 tonnes.',
    'The lowest price was $462.50 a tonne for Pakistani rice from Karachi, cost and freight.',
    'Eleven firms made offers.',
  ],
  [
    'buys-portal',
    '2041-05-07T09:10',
    '菲律宾招标采购31万吨大米 巴基斯坦占逾六成',
    '菲律宾国家粮食机构6日招标采购大米31万吨，其中巴基斯坦大米19万吨，为1月以来最大单次采购。',
    '中标最低价为每吨462.5美元。',
    '共有11家贸易商参与投标。',
    '菲律宾每年进口大米约450万吨。',
  ],
  [
    'round-up',
    '2041-05-08T12:00',
    'Rice week: Manila comes back, prices do not',
    'The return of the Philippines did little for prices in Asia this week, brokers at Mekong Grain write.',
    'Pakistani rice with 5% broken was at $448 a tonne on Wednesday, $2 less than a week before.',
    'Manila took 310,000 tonnes on Monday, which kept some houses busy.',
    'Karachi loaded 205,000 tonnes in the week, the most since March.',
    'Next on the list: Indonesia, which seeks 80,000 tonnes for July.',
  ],
]

const TAXED: readonly Told[] = [
  [
    'duty-portal',
    '2041-05-08T17:40',
    '巴基斯坦下调大米出口关税至每吨5400卢比',
    '巴基斯坦商务部8日宣布，自5月15日起将大米出口关税由每吨6200卢比下调至5400卢比，降幅13%。',
    '截至5月1日，巴基斯坦大米收获930万吨。',
    '商务部预计本年度大米出口480万吨。',
    '巴基斯坦大米出口商协会称，前十家企业占出口量的61%。',
  ],
  [
    'duty-paper',
    '2041-05-09T08:00',
    'Islamabad trims rice duty as exporters grumble',
    'Pakistan lowers its export duty on rice to 5,400 rupees a tonne from May 15, a cut of 13% that exporters call too little.',
    'It sees rice exports of 4.8 million tonnes this season, the commerce ministry said.',
    'The harvest had reached 9.3 million tonnes by May 1.',
    'Farmers in Punjab get 52,000 rupees a tonne this week.',
  ],
]

const BESIDE: readonly Told[] = [
  [
    'forecast-wire',
    '2041-05-10T11:00',
    'India raises rice forecast to 141 million tonnes',
    'NEW DELHI, May 10 - India will harvest 141 million tonnes of rice this season, its farm ministry said on Friday, up from 136 million tonnes.',
    'Exports are put at 22.4 million tonnes.',
  ],
  [
    'forecast-portal',
    '2041-05-11T10:00',
    '印度上调大米产量预期至1.41亿吨',
    '印度农业部10日将本年度大米产量预期由1.36亿吨上调至1.41亿吨。',
    '预计全年出口2240万吨。',
  ],
  [
    'weevils',
    '2041-05-12T18:00',
    '钦州海关退运一船大米 检出活虫',
    '钦州海关12日通报，一船来自缅甸的大米因检出活体米象被依法退运，涉及货物2.6万吨。',
    '今年前四个月口岸进口粮食318万吨。',
  ],
  [
    'bakers',
    '2041-05-12T07:30',
    'Short of rice flour: noodle makers in Iloilo wait',
    'A bowl costs no more than last year, but in Jaro the line before the shop of Nena Salonga is long at dawn.',
    'She boils 900 bowls on a good day.',
  ],
  [
    'paddy',
    '2041-05-13T09:00',
    '湖南早稻插秧过半',
    '截至12日，湖南省已插早稻920万亩，完成计划面积的52.4%。',
    '每亩种子和机耕成本约380元。',
  ],
]

test('two events of one topic are two where each has figures of its own, though a round-up is like both', () => {
  const found = storiesOf([...BOUGHT, ...TAXED, ...BESIDE])
  expect(found).toContainEqual(idsOf(BOUGHT))
  expect(found).toContainEqual(idsOf(TAXED))
})

/** What shops say of an attack has no name or figure of the wires, who have one of their own alone. */
const ATTACKED: readonly Told[] = [
  [
    'wire',
    '2034-11-03T09:00',
    'Hackers halt Danish freight firm Norlog',
    'Hackers have stopped the systems of Danish freight firm Norlog, which moves goods for supermarkets.',
    'The group Red Lantern claimed the attack.',
  ],
  [
    'ransom',
    '2034-11-03T13:00',
    'Norlog hit by Red Lantern ransomware',
    'Norlog, a freight firm in Aarhus, was hit by ransomware of the group Red Lantern.',
    'It asks for 4.5 million euros.',
  ],
  [
    'shelves',
    '2034-11-04T09:00',
    'Shelves empty in Denmark after Norlog attack',
    'Shelves in Danish supermarkets were empty on Saturday as Norlog could not deliver.',
    'Chain Brugsen asked customers for patience.',
  ],
  [
    'milk',
    '2034-11-04T16:00',
    'Brugsen limits milk after attack on Norlog',
    'The chain Brugsen limits milk to two cartons a customer, as shelves in Denmark empty after the attack on Norlog.',
  ],
  [
    'back',
    '2034-11-06T09:00',
    'Norlog back after attack; no ransom, it says',
    'Norlog said its systems were back on Monday and that it had paid no ransom to Red Lantern.',
    'Deliveries to supermarkets are to be normal by Wednesday.',
  ],
  [
    'portal',
    '2034-11-04T08:00',
    '丹麦物流公司Norlog遭勒索软件攻击',
    '丹麦物流公司Norlog遭黑客组织Red Lantern攻击，系统瘫痪，对方索要450万欧元。',
  ],
  [
    'portal-shelves',
    '2034-11-05T08:00',
    '丹麦超市货架空空 物流公司遭黑客攻击所致',
    '由于物流公司Norlog遭攻击无法送货，丹麦多家超市货架空空，连锁超市Brugsen限购牛奶。',
  ],
]

/** Nobody gives a figure. */
const RESIGNED: readonly Told[] = [
  [
    'english-1',
    '2033-03-04T09:00',
    'Halden chief executive Mara Lindqvist resigns',
    'OSLO - Mara Lindqvist has stepped down as chief executive of Norwegian shipbuilder Halden after a dispute with the board, the company said on Friday.',
    'Finance chief Per Aasen takes over until a successor is found.',
    'Lindqvist had led Halden since 2026.',
  ],
  [
    'english-2',
    '2033-03-04T10:30',
    'Halden CEO Lindqvist quits after row with board',
    'Norwegian shipbuilder Halden said its chief executive Mara Lindqvist was leaving with immediate effect.',
    'She clashed with directors over the sale of the yard in Bergen, people familiar with the matter said.',
    'Per Aasen, the finance chief, steps in for now.',
  ],
  [
    'english-3',
    '2033-03-05T08:00',
    'What Lindqvist leaves behind at Halden',
    'The departure of Mara Lindqvist ends a time of change at Halden.',
    'Under her the shipbuilder turned to ferries with electric engines and closed its yard in Tromso.',
    'The unions, who never warmed to her, welcomed the news.',
  ],
  [
    'portal-1',
    '2033-03-04T18:00',
    '挪威造船企业哈尔登CEO林德奎斯特辞职',
    '挪威造船企业哈尔登（Halden）4日宣布，首席执行官玛拉·林德奎斯特因与董事会存在分歧辞职，即日生效。',
    '财务总监佩尔·奥森暂代其职。',
  ],
  [
    'portal-2',
    '2033-03-05T07:30',
    '与董事会闹翻 哈尔登首席执行官突然离职',
    '哈尔登首席执行官林德奎斯特突然离职，知情人士称，她与董事会在出售卑尔根船厂一事上意见不合。',
    '财务总监奥森将临时接管公司。',
  ],
  [
    'portal-3',
    '2033-03-05T09:30',
    '哈尔登换帅 林德奎斯特时代结束',
    '林德奎斯特执掌哈尔登期间，公司转向电动渡轮，并关闭了特罗姆瑟船厂。',
    '工会对其离职表示欢迎。',
  ],
]

test.each([
  ['an attack and what came of it', ATTACKED],
  ['a resignation', RESIGNED],
])(
  'in a small digest one event that many outlets tell stays one, though few give figures: %s',
  (_, told) => {
    expect(storiesOf(told)).toEqual([idsOf(told)])
  },
)
