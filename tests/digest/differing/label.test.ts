import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/digest/differing/findings.ts'
import { disagreements } from '../../../src/digest/doubts/disagreements.ts'
import { articleOf } from '../across.ts'

/** What the only disagreement of two articles of one story is called. */
function label(...texts: readonly [string, string]): string | undefined {
  const articles = texts.map((text, at) =>
    articleOf(`a${at}`, `2025-11-0${at + 3}T09:00`, '比亚迪要闻', [text]),
  )
  const found = disagreements(articles, {}, [findingsOf(articles, [['a0', 'a1']])])
  return found.find(({ kind }) => kind === 'figures')?.subject
}

test.each([
  [
    'whole words',
    '埃克托尔·索利斯在港口招标中收受承包商贿赂420万美元。',
    'He took $2.4 million in bribes from the builders.',
    '承包商贿赂',
  ],
  [
    'no verb that is whole',
    '兴隆山站收到195毫米雨水。',
    '兴隆山站收到159毫米雨水。',
    '兴隆山站收到…雨水',
  ],
  [
    'no verb before its number',
    'It covers 106 hectares.',
    'It covers 160 hectares.',
    'It covers …',
  ],
  [
    'no money',
    'The authority asked the court to fine six schools 3.6 million euros in total.',
    'It demands fines of 4.3 million euros altogether.',
    'It demands fines of … altogether',
  ],
  [
    'no points of an index',
    'The Shanghai Containerized Freight Index rose to 1,550.70 points on October 31.',
    'The Shanghai Containerized Freight Index rose to 1,505.70 points on October 31.',
    'The Shanghai Containerized Freight Index rose to …',
  ],
  ['no unit', '跑道长2140米。', 'The runway is 2,410 meters long.', '跑道长'],
  [
    'no participle',
    'A blast on Tuesday left many hurt, injuring 17 people.',
    'A blast injured 11 people on Tuesday.',
    'people injured',
  ],
  [
    'no piece of a verb before a number',
    '他三年里用于宴请的交际费为680万日元。',
    '他三年里把860万日元交际费用于宴请。',
    '交际费',
  ],
  [
    'no noun without its 在',
    'Intruders copied the records of 94,000 current and former students.',
    '黑客入侵，4.9万名在校生和毕业生的个人资料被窃。',
    '在校生',
  ],
  [
    'no word by the way',
    'The fall happened 1,150 metres from the portal.',
    'The roof gave way 1,340 metres from the portal.',
    'The fall happened … from the portal',
  ],
  [
    'no day of a deed',
    'The regulator on Monday fined Zhetysu Bank 14.2 billion tenge.',
    'The regulator on Monday fined Zhetysu Bank 16.8 billion tenge.',
    'fined',
  ],
  ['no unit', 'The cable is 212 km long.', 'The cable is 221 km long.', 'The cable is … long'],
  ['no half of a target', '标的现有员工1310名。', '标的现有员工1130名。', '比亚迪标的现有员工'],
  [
    'no ship with her load',
    '一艘载有330人的客船倾覆。',
    '一艘载有303人的客船倾覆。',
    '一艘载有…的客船倾覆',
  ],
  [
    'no deed',
    'Intruders stole digital coins worth $47.6 million.',
    'Intruders stole digital coins worth $74.6 million.',
    'Intruders stole digital coins worth …',
  ],
  [
    'no cause and no verb of eating',
    '86人因食用朗记鸡蛋三文治中毒。',
    '68人因食用朗记鸡蛋三文治中毒。',
    '因食用朗记鸡蛋三文治中毒',
  ],
  [
    'no long clause beyond its figure',
    'The theft on Monday of €47.6 million from crypto exchange Merevault started with a sham job interview.',
    'Intruders stole digital coins worth €74.6 million from the Merevault exchange within 41 minutes on Monday night.',
    'The theft on Monday of …',
  ],
  [
    'nobody',
    '公司拟以1.73亿欧元取得卡萨里诺85%股权。',
    '拓岭体育以1.48亿欧元收购卡萨里诺85%股权。',
    '收购',
  ],
  [
    'no preposition',
    'The offer is a premium of 34% to the close of Wednesday.',
    'Holders receive 31% above the close.',
    'premium',
  ],
  ['no word of what is to be', '物业税拟上调6.8%。', '物业税拟上调8.6%。', '物业税'],
  [
    'what two texts say of things of many kinds',
    'Overseas sales reached 232,000 vehicles in the quarter.',
    'Overseas sales reached 260,000 vehicles in the quarter.',
    'Overseas sales, BYD',
  ],
  [
    'whose such things are',
    'BYD sold 1.11 million vehicles in the third quarter.',
    'BYD sold 1.14 million vehicles in the third quarter.',
    'vehicles, BYD',
  ],
  [
    'whose they are by a name of several words',
    'Bank of Nova Scotia has 1,900 employees.',
    'Bank of Nova Scotia has 2,700 employees.',
    'employees, Bank of Nova Scotia',
  ],
  ['what befell things', 'It is recalling 96,412 cars.', '召回96142辆汽车。', 'vehicles recalled'],
  [
    'no verb alone',
    'Storm overflows ran for 118,000 hours.',
    'Storm overflows ran for 181,000 hours.',
    'Storm overflows ran for …',
  ],
  ['no place', '峰山轮号上212人落水。', '峰山轮号上231人落水。', '峰山轮号上…落水'],
  [
    'no half of a word',
    '17日冰雹砸坏门多萨东部葡萄园7690公顷，受灾最重。',
    '17日冰雹砸坏门多萨东部葡萄园7960公顷。',
    '冰雹砸坏门多萨东部葡萄园',
  ],
  [
    'nothing that leads up to it',
    '中国至锑精矿出口1.4万吨。',
    '中国至锑精矿出口1.6万吨。',
    '锑精矿出口',
  ],
  [
    'no verb of who pays',
    '霜桥为东暹冷仓掏3.2亿元。',
    '霜桥为东暹冷仓掏2.3亿元。',
    '霜桥为东暹冷仓掏…',
  ],
  [
    'no verb of who calls back',
    '桐溪酒业要收回358万箱匠酿。',
    '桐溪酒业要收回385万箱匠酿。',
    '桐溪酒业要收回…匠酿',
  ],
  [
    'no thing that is done to another',
    'The halls that Querétaro approved on Friday will draw 458 megawatts.',
    '园区总功率485兆瓦。',
    '园区总功率',
  ],
  ['no end of a verb', '井下当班未出来142人。', '井下当班未出来124人。', '井下当班未出来…'],
  [
    'what was done, and no place',
    '双塔以北一座汉代烽燧的灰坑里清理出木简563枚。',
    '双塔以北一座汉代烽燧的灰坑里清理出木简536枚。',
    '清理出木简',
  ],
  [
    'no end of 之星上',
    '24日靠岸时“南屿之星”上已病倒231人。',
    '24日靠岸时“南屿之星”上已病倒213人。',
    '靠岸时“南屿之星”上已病倒',
  ],
  [
    'no other figure',
    '支流上的沙塘圩决口，22日8时口门宽176米。',
    '支流上的沙塘圩决口，22日8时口门宽167米。',
    '22日8时口门宽…',
  ],
  [
    'nothing that is paid with',
    '公司以3.18亿欧元现金收购佩德拉佐全部股权。',
    '公司以3.81亿欧元现金收购佩德拉佐全部股权。',
    '公司以…现金收购佩德拉佐全部股权',
  ],
  [
    'no end of a day',
    '临时收容站11日关了371头熊。',
    '临时收容站11日关了317头熊。',
    '临时收容站11日关了…熊',
  ],
  [
    'nothing before a participle',
    'The fire destroyed 18,600 tonnes of beans belonging to Sassandra.',
    'The fire destroyed 16,800 tonnes of beans belonging to Sassandra.',
    'beans',
  ],
  ['no head', 'There were 5.24 million sheep.', 'There were 5.42 million head.', 'sheep'],
  ['no place of a list', '被困名单上有142人。', '被困名单上有124人。', '被困名单上有…'],
  ['what a verb ends: 收', '公司营收19.3亿元。', '公司营收13.9亿元。', '比亚迪营收'],
  ['no comparison', '里海水位较往年低2.8米。', '里海水位较往年低2.2米。', '里海水位'],
  [
    'what has been delivered',
    'The crescent has delivered 1,300 tents.',
    'It has delivered 3,100 tents.',
    'tents delivered, BYD',
  ],
  [
    'what is ordered',
    'Nusa Air of Surabaya signed a firm order for 36 jets of the C919 type in Jakarta.',
    '努沙航空25日在雅加达签约，确认订购C919客机30架。',
    'aircraft ordered',
  ],
  ['jobs', 'It cuts 1,300 jobs.', 'It cuts 3,100 jobs.', 'jobs, BYD'],
  [
    'no end of a number in words',
    'The ferry had one hundred and thirty-eight passengers.',
    'The ferry had 183 passengers.',
    'passengers',
  ],
  ['a toll once', 'Divers found 10 bodies.', 'They found 9 bodies.', 'bodies'],
  [
    'no stem of a verb',
    'The furnaces consumed 481 megawatt-hours.',
    'They consumed 418 megawatt-hours.',
    'The furnaces consumed …',
  ],
  [
    'the class of what is counted under several names',
    'The fire took 1,840 homes.',
    '大火烧毁1480栋民房。',
    'houses',
  ],
  [
    'the adjective of what is counted',
    'It ran in 112 polling units.',
    'It ran in 121 polling units.',
    'polling units',
  ],
  [
    'of what they are',
    'There were 1,620 cases of cholera.',
    'There were 1,260 cases.',
    'cases of cholera',
  ],
  [
    'on board',
    'It had 146 people on board.',
    'The ship had 164 people on board.',
    'people on board',
  ],
  [
    'no weekday with its verb',
    'A jury on Tuesday awarded $418 million.',
    '合同金额4.48亿美元。',
    '合同',
  ],
  ['what befell them', '384 packs were destroyed.', '348 packs were destroyed.', 'packs destroyed'],
  [
    'whom a Chinese text names',
    '230 people work there.',
    '工厂目前员工320名。',
    '比亚迪工厂目前员工',
  ],
  ['the whole of a name', '归母净利润24.8亿元。', '归母净利润28.4亿元。', '比亚迪归母净利润'],
  [
    'no piece of a name',
    '塔城公路管理局17日21时封闭老风口路段64公里。',
    '17日夜里封闭的老风口路段长87公里。',
    '老风口路段长',
  ],
  [
    'no preposition of a term',
    'Sick trees must be gone within 60 days.',
    'Owners have to fell them within 45 days.',
    'Sick trees must be gone within …',
  ],
  [
    'not who pays',
    'Calder Therapeutics will pay Wumen $106 million at once.',
    'Calder Therapeutics pays Wumen $160 million at once.',
    'Calder Therapeutics pays Wumen … at once',
  ],
  [
    'no clause of who ships',
    'The country shipped 38.5 million tonnes of ore.',
    'It sent 41.2 million tonnes to other countries.',
    'The country shipped … of ore',
  ],
  ['no verb that waits for its object', '市里抽了1260批油。', '市里抽了1620批油。', '市里抽了…油'],
])('two figures are called by what both texts say of them: %s', (_, first, second, told) => {
  expect(label(first, second)).toBe(told)
})

test('a length of time of which nothing names the thing is called by its clause', () => {
  const articles = ['沿岸警报两小时后解除。', 'Trains stood still for three hours.'].map(
    (text, at) => articleOf(`a${at}`, `2025-11-0${at + 3}T09:00`, '比亚迪要闻', [text]),
  )
  const found = disagreements(articles, {}, [findingsOf(articles, [['a0', 'a1']], () => 1)])
  expect(found.map(({ subject }) => subject)).toEqual(['沿岸警报'])
})

/** The names of the only disagreement of two articles, the second in the other language. */
function labels(...texts: readonly [string, string]): readonly (string | null)[] {
  const articles = texts.map((text, at) =>
    articleOf(`a${at}`, `2025-11-0${at + 3}T09:00`, '比亚迪要闻', [text]),
  )
  const [found] = findingsOf(articles, [['a0', 'a1']]).differing
  return found === undefined ? [] : [found.subject, found.otherSubject]
}

test.each([
  [
    '华虹半导体净亏损2870万美元。',
    'Hua Hong reported a net loss of $32 million.',
    ['net loss, Hua Hong', '华虹半导体净亏损'],
  ],
  [
    '三星电子第三季度营业利润12.1万亿韩元。',
    "Samsung's third-quarter operating profit rose to 12.2 trillion won.",
    ["Samsung's third-quarter operating profit", '三星营业利润'],
  ],
  ['地震造成87人受伤。', 'The quake injured 71 people.', ['people injured', '受伤']],
  ['跑道长2140米。', 'The runway is 2,410 meters long.', ['跑道长', 'The runway is … long']],
  ['船上载有212人。', 'The vessel had 231 people on board.', ['people on board', '船上载有…']],
  ['跑道长2140米。', '跑道长2410米。', ['跑道长', null]],
])(
  'A disagreement has a name in each language that its texts name it in: %s %s',
  (...[one, other, names]) => {
    expect(labels(one, other)).toEqual(names)
  },
)
