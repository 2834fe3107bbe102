import { describe, expect, test } from 'vitest'
import { eighths, growth } from '../../growth.ts'
import { articleOf, readAcross } from '../across.ts'
import { shipped } from '../shipped.ts'
import { stories } from '../told.ts'

describe('stories', () => {
  test('the shipped articles: five stories, each of two articles', () => {
    const articles = shipped()
    const titleOf = new Map(articles.map(({ id, title }) => [id, title.slice(0, 8)]))
    expect(stories(articles).map((story) => story.map((id) => titleOf.get(id)))).toEqual([
      ['黄金税改风暴来袭', '黄金税新政落地:'],
      ['摆脱对华依赖?普', '俄罗斯也想入局稀'],
      ['破解中方稀土管制', '特朗普又吹牛,美'],
      ['“反内卷”无效?', '五大光伏龙头上半'],
      ['古茗(01364', '古茗:上半年母公'],
    ])
  })

  test.each(['across', 'news'])('the order of the articles does not matter (%s)', (name) => {
    const { articles } = readAcross(name)
    expect(stories([...articles].reverse())).toEqual(stories(articles))
  })

  describe('two articles', () => {
    const joined = (
      first: readonly [string, string, string],
      second: readonly [string, string, string],
    ): boolean =>
      stories([
        articleOf('a', first[0], first[1], first[2].split('\n')),
        articleOf('b', second[0], second[1], second[2].split('\n')),
      ]).length > 0

    test.each<[string, [string, string, string], [string, string, string]]>([
      [
        'the report of a company and what is said of it',
        [
          '2025-10-28',
          '青啤增收放缓',
          'Tsing Brewery recorded a net profit of 5.27 billion yuan in the third quarter of 2025.',
        ],
        [
          '2025-10-29',
          '即饮渠道仍弱',
          "Tsing Brewery's net profit came to 5.72 billion yuan in the third quarter of 2025.",
        ],
      ],
      [
        'days later, an exact figure where no name is shared',
        [
          '2025-08-28',
          '客船倾覆',
          'A boat with 1,347 pilgrims capsized near Shiroro in Nigeria at night.',
        ],
        [
          '2025-09-03',
          '又一艘船沉没',
          'The governor of Niger mourns: 1,347 pilgrims sat in the boat that capsized at night.',
        ],
      ],
      [
        'a company by its short name',
        [
          '2025-10-28',
          '青岛啤酒三季度增收放缓',
          '青岛啤酒三季度净利润13.7亿元，同比增长1.6%，即饮渠道仍弱。',
        ],
        ['2025-10-29', '青啤三季报点评', '青啤三季度净利润13.7亿元，即饮渠道拖累增收。'],
      ],
      [
        'in two languages, a village by its sound',
        [
          '2025-09-02',
          'Landslide buries a village',
          'The village of Tarasin was buried by a landslide on August 31.',
        ],
        ['2025-09-03', '山体滑坡掩埋村庄', '塔拉辛村8月31日发生山体滑坡，仅一人生还。'],
      ],
      [
        'an airport that is named without the noun',
        [
          '2026-08-30',
          '厦门翔安机场竣工',
          '厦门翔安机场30日竣工，航站楼55万平方米，年旅客吞吐量4500万人次，厦门将搬家。',
        ],
        [
          '2026-08-31',
          '告别高崎机场',
          '厦门高崎机场将全部搬到翔安，年旅客吞吐量4500万人次，航站楼55万平方米。',
        ],
      ],
      [
        'a headline that opens with no one',
        [
          '2025-08-05',
          '暴雨理赔：已赔付2.6亿元',
          '密云暴雨灾害发生后，密云农险赔付2.6亿元，报案1.3万件。',
        ],
        ['2025-08-06', '暴雨之后：密云快速理赔', '密云暴雨灾害发生后，密云农险接到报案1.5万件。'],
      ],
    ])('one event: %s', (_rule, first, second) => {
      expect(joined(first, second)).toBe(true)
    })

    test.each<[string, [string, string, string], [string, string, string]]>([
      [
        'two half-years',
        [
          '2025-08-11',
          '康师傅上半年净利增20.5%',
          '康师傅上半年收入400.92亿元，同比下降2.7%，净利润22.71亿元，毛利率34.5%。',
        ],
        [
          '2025-08-12',
          '统一企业中国上半年净利增33%',
          '统一企业中国上半年收入170.87亿元，同比增10.6%，净利润12.87亿元，毛利率提升。',
        ],
      ],
      [
        'two months of deliveries',
        [
          '2026-04-01',
          '蔚来3月交付15,039辆，同比增26%',
          '蔚来3月交付新车15,039辆，同比增长26.7%。乐道品牌交付4,820辆，一季度累计交付42,094辆。',
        ],
        [
          '2026-04-01',
          '零跑3月交付37,095辆',
          '零跑汽车3月交付37,095辆，同比增长154%。一季度累计交付87,552辆，全年目标50万辆。',
        ],
      ],
      [
        'two companies of one country, and a round sum',
        [
          '2025-09-29',
          'Lufthansa sets a goal',
          'Lufthansa wants cash flow above 2.5 billion euros, most of it from Germany.',
        ],
        ['2025-09-30', '博世再裁员', '博世在德国汽车业务的年成本缺口达25亿欧元，工厂受影响最大。'],
      ],
      [
        'two storms',
        [
          '2025-09-24',
          'Typhoon Ragasa hits Yangjiang',
          'Near Yangjiang in Guangdong the Typhoon Ragasa made landfall, and 1.9 million people were evacuated.',
        ],
        [
          '2025-10-05',
          'Typhoon Matmo hits Yangjiang',
          'Near Yangjiang in Guangdong the Typhoon Matmo made landfall, and 1.9 million people were evacuated.',
        ],
      ],
      [
        'two storms in Chinese, of which the later names the first',
        [
          '2026-01-15',
          '风暴“乌娜”袭击爱尔兰',
          '风暴“乌娜”14日横扫爱尔兰，西部阵风每小时167公里，爱尔兰电网公司说，大面积停电。',
        ],
        [
          '2026-01-18',
          '风暴“帕德里克”袭击爱尔兰',
          '继“乌娜”之后，风暴“帕德里克”17日登陆爱尔兰，阵风每小时131公里，爱尔兰电网公司说，大面积停电。',
        ],
      ],
      [
        'two metro lines',
        [
          '2025-11-06',
          '河内地铁五号线开工',
          'Hanoi broke ground on its metro line 5, 38.4 kilometers long, at a cost of 72 trillion dong.',
        ],
        [
          '2025-11-07',
          '地铁二号线动工',
          'The city broke ground on metro line 2, 11 kilometers long, at a cost of 48 trillion dong.',
        ],
      ],
      [
        'two earthquakes',
        [
          '2025-11-17',
          'Earthquake in Oro Valley',
          'A magnitude 6.1 earthquake struck the Oro Valley in Tamara.',
        ],
        [
          '2025-11-19',
          'Earthquake in Oro Valley',
          'A magnitude 5.4 earthquake struck the Oro Valley in Tamara.',
        ],
      ],
      [
        'two companies that report alike',
        [
          '2025-10-24',
          '三季报',
          'Goldwin made a net profit of 1.1 billion yuan in the third quarter of 2025.',
        ],
        [
          '2025-10-24',
          '三季报',
          'Windley made a net profit of 1.3 billion yuan in the third quarter of 2025.',
        ],
      ],
      [
        'two banks, the second by its profit',
        [
          '2025-10-30',
          '前三季度净利微增',
          'Merchants Bank made a net profit of 113 billion yuan in the third quarter of 2025.',
        ],
        [
          '2025-10-30',
          '前三季度净利降',
          "Ping Bank's net profit fell to 38 billion yuan in the third quarter of 2025.",
        ],
      ],
      [
        'days later, others in the same country',
        [
          '2025-08-28',
          '客船倾覆',
          'A boat capsized near Shiroro in Nigeria at night and 29 people on the way to a funeral drowned.',
        ],
        [
          '2025-09-03',
          '又一艘船沉没',
          'A boat capsized near Malale in Nigeria at night and 60 people on the way to a market drowned.',
        ],
      ],
      [
        'the price of two days',
        [
          '2025-10-22',
          '金价',
          'Spot gold fell 5.3% to $4,125 an ounce, its steepest drop in twelve years.',
        ],
        [
          '2025-10-29',
          '金价',
          'Spot gold fell 2.3% to $3,952 an ounce, its steepest drop in two weeks.',
        ],
      ],
      [
        'an event that is named as another',
        [
          '2025-11-20',
          'Tamara asks for aid',
          'Tamara asked for aid for the Oro Valley, where 4,200 houses of Belisa fell.',
        ],
        [
          '2025-11-19',
          'Dam leaks in Tamara',
          'A dam leaks at Puerto Sol.\nThere is no link to what befell the Oro Valley and Belisa.',
        ],
      ],
      [
        'an event with which a link is ruled out',
        [
          '2025-11-20',
          'Tamara asks for aid',
          'Tamara asked for aid for the Oro Valley, where 4,200 houses of Belisa fell.',
        ],
        [
          '2025-11-19',
          'Dam leaks in Tamara',
          'A dam leaks at Puerto Sol.\nA link to what befell the Oro Valley and Belisa has been ruled out by the owner.',
        ],
      ],
      [
        'the economies of two cities',
        [
          '2026-01-23',
          '大连经济总量居东北之首',
          '2025年全市地区生产总值10002.1亿元，同比增长5.7%，规模以上工业增加值增长13.2%。',
        ],
        [
          '2026-01-22',
          '温州去年生产总值增6.1%',
          '温州2025年地区生产总值10213.9亿元，同比增长6.1%，规模以上工业增加值增长8.4%。',
        ],
      ],
      [
        'two companies that go public alike',
        [
          '2026-01-02',
          '壁仞科技登陆港交所',
          '壁仞科技2日在港交所挂牌，收涨75.8%，公开发售获2347倍认购，募资净额的85%用于研发。',
        ],
        [
          '2026-01-08',
          '天数智芯登陆港交所',
          '天数智芯8日在港交所挂牌，收涨8.4%，公开发售获414倍认购，募资净额的80%用于研发。',
        ],
      ],
      [
        'the first days of two shares',
        [
          '2026-01-02',
          'Biren soars on first day in Hong Kong',
          'Shares of Biren, which makes graphics chips in Shanghai, closed 76% higher on their first day in Hong Kong.',
        ],
        [
          '2026-01-08',
          'Iluvatar CoreX climbs in Hong Kong debut',
          'Iluvatar CoreX, a Shanghai maker of graphics chips, closed 8.4% above its issue price on Thursday.',
        ],
      ],
      [
        'two tunnels that were bored alike',
        [
          '2026-05-20',
          '甬舟铁路金塘海底隧道贯通',
          '甬舟铁路金塘海底隧道20日贯通，盾构机掘进至海平面以下78米，隧道全长16.18公里。',
        ],
        [
          '2026-05-25',
          '深江铁路珠江口隧道掘进',
          '深江铁路珠江口水下盾构隧道25日掘进至海平面以下116米，盾构机完成八成，隧道全长13.69公里。',
        ],
      ],
      [
        'the orders of two lines',
        [
          '2026-01-23',
          '长荣海运再下大单，沪东中华获14艘甲醇船',
          '长荣海运向造船厂订造14艘双燃料集装箱船，合同总价27.4亿美元，2028年起交付。',
        ],
        [
          '2026-01-24',
          '阳明海运订造7艘双燃料集装箱船',
          '阳明海运向造船厂订造7艘双燃料集装箱船，合同总价8.9亿美元，2029年起交付。',
        ],
      ],
    ])('two events: %s', (_rule, first, second) => {
      expect(joined(first, second)).toBe(false)
    })
  })

  test('two issues of a daily report are no story', () => {
    const text = ['The main contract closed at 712 yuan per ton, and stocks rose by 800,000 tons.']
    const issue = (id: string, day: string) => articleOf(id, day, '铁矿石日报:期价走高', text)
    expect(stories([issue('a', '2025-05-06T16:00'), issue('b', '2025-05-07T16:00')])).toEqual([])
  })

  test('thousands of articles in stories of forty take eight times as long as an eighth', async () => {
    // Each pair of a story is a candidate, and each article has a word with every other one.
    const articleAt = (at: number) => {
      const story = Math.floor(at / 40)
      const [place, firm] = [`Qu${spelt(story)}ko`, `Vel${spelt(story + 300)}ko`]
      const day = String(1 + (story % 28)).padStart(2, '0')
      return articleOf(`a${at}`, `2025-03-${day}T08:00`, `Fire at the ${place} works of ${firm}`, [
        `A fire at the ${place} works of ${firm} burned for ${at % 40} hours, and ${200 + (at % 40)} workers fled.`,
      ])
    }
    const all = (count: number) => Array.from({ length: count }, (_, at) => articleAt(at))
    const told = new Map<number, readonly (readonly string[])[]>()
    const { isSteep } = await growth(
      (count) => {
        const many = all(count)
        return () => told.set(count, stories(many))
      },
      // Of fewer articles forty are so many that nothing they name is rare.
      { ...eighths(9600), least: 1 },
    )
    expect(isSteep).toBe(false)
    const [count, found] = [...told].at(-1) ?? [0, []]
    expect(count).toBeGreaterThanOrEqual(4800)
    expect(found.map(({ length }) => length)).toEqual(Array(count / 40).fill(40))
  })
})

/** A number in letters, for names that no other story has. */
function spelt(number: number): string {
  return Array.from(number.toString(26), (digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 26)),
  ).join('')
}
