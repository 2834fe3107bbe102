import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildIndex } from '../../src/search/build/build.ts'
import { nameFiles, namePaths } from '../../src/search/build/names.ts'
import { pack, unpack } from '../../src/search/build/pack.ts'
import { addRegionalWords } from '../../src/search/build/regionalWords.ts'
import { documentOf, storedArticle } from '../../src/search/build/texts.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import type { Answer } from '../../src/search/query/answer.ts'
import { type Choices, NO_CHOICES } from '../../src/search/query/chosenFacets.ts'
import type { Facets } from '../../src/search/query/facets.ts'
import { withoutExclusions, withoutFilters } from '../../src/search/query/filters.ts'
import type { Hit } from '../../src/search/query/hits.ts'
import { linesOf } from '../../src/search/query/lines.ts'
import { nameLang } from '../../src/search/query/nameLang.ts'
import { anyOf, needOf } from '../../src/search/query/parse.ts'
import { queryText } from '../../src/search/query/queryText.ts'
import { readNumberWords, withoutQuestionWords } from '../../src/search/query/rewrites.ts'
import { suggestWider } from '../../src/search/query/suggestion.ts'
import { eighths, growth } from '../growth.ts'
import { corpusDocuments, document } from './documents.ts'
import { nothingLoaded, openSite, planOf, reader, siteOf } from './site.ts'

/** The first that were found, in their order. */
async function idsOf(answer: Pick<Answer, 'hits'>): Promise<string[]> {
  return (await answer.hits(0, 9)).map(({ id }) => id)
}

const documents = [
  document(
    'a1',
    '俄罗斯稀土产业链',
    ['Mining of rare earths costs $8.5 billion', '储量为285万吨,占98%'],
    {
      source: 'Sou Hu Cai Jing',
      topics: ['稀土'],
      published: '2025-11-09T08:41',
    },
  ),
  document(
    'a2',
    '金价突破',
    ['The price of gold rose to 4,000 dollars', 'Prices of jewellery followed'],
    {
      source: '第一财经',
      topics: ['黄金'],
      published: '2025-10-01',
      tags: ['metal'],
    },
  ),
  document(
    'a3',
    '機器人產業',
    ['A robot mined copper on November 9, 2025', 'earths and rare things'],
    {
      source: 'Sou Hu Wang',
      topics: ['稀土', '机器人'],
      published: '2025-10-15T10:00',
    },
  ),
  document('a4', '未注明日期', ['Undated and short, café <b>bold</b>'], { published: null }),
]
const site = siteOf(documents)
const search = openSite(site)

async function find(query: string, choices: Partial<Choices> = {}): Promise<readonly string[]> {
  const answer = await search.search(query, { ...NO_CHOICES, ...choices })
  return (await answer.hits(0, 20)).map(({ id }) => id).sort()
}

async function facetsOf(answer: Answer): Promise<Facets> {
  const facets = await answer.facets()
  if (!facets) throw new Error('no second script')
  return facets
}

describe('what is typed', () => {
  test.each<[string, readonly string[]]>([
    ['gold', ['a2']],
    ['GOLD price', ['a2']],
    ['mining', ['a1', 'a3']],
    ['jewel', ['a2']],
    ['"rare earths"', ['a1']],
    ['“rare earths”', ['a1']],
    ['rare earths', ['a1', 'a3']],
    ['earths -costs', ['a3']],
    ['rare -mining', []],
    ['rare -"rare earths cost"', ['a1', 'a3']],
    ['土 -稀土链', ['a1', 'a3']],
    ['rare -"rare earths"', ['a3']],
    ['土', ['a1', 'a3']],
    ['土产', ['a1']],
    ['稀土产业链', ['a1']],
    ['機器人', ['a3']],
    ['机器人产业', ['a3']],
    ['俄羅斯', ['a1']],
    ['ｇｏｌｄ', ['a2']],
    ['CAFE', ['a4']],
    ['85亿美元', ['a1']],
    ['8,500 million', ['a1']],
    ['98 percent', ['a1']],
    ['2.85 million tons', ['a1']],
    ['2025-11-09', ['a1', 'a3']],
    ['2025年11月9日', ['a1', 'a3']],
    ['source:souhu', ['a1', 'a3']],
    ['source:第一财经 gold', ['a2']],
    ['来源：第一财经', ['a2']],
    ['source:"Sou Hu Wang"', ['a3']],
    ['topic:稀土', ['a1', 'a3']],
    ['after:2025-10-15', ['a1', 'a3']],
    ['after:2025-11', ['a1']],
    ['before:2025-11', ['a2', 'a3']],
    ['before:2025-10-15', ['a2']],
    ['after:2025年十月', ['a1', 'a2', 'a3']],
    ['after:2025年十月十五日', ['a1', 'a3']],
    ['after:2025年十一月', ['a1']],
    ['after:2025', ['a1', 'a2', 'a3']],
    ['before:2025', []],
    // What is not from a time on is before it, and the other way round.
    ['-after:2025-11', ['a2', 'a3']],
    ['rare NOT source:wang', ['a1']],
    ['NOT after:2025-11', ['a2', 'a3']],
    ['of source:wang', ['a3']],
    ['-before:2025-10-15', ['a1', 'a3']],
    ['-until:2025-10', ['a1']],
    ['-until:2025-10-15', ['a1']],
    ['-until:2024', ['a1', 'a2', 'a3']],
    ['-until:2025-12', []],
    ['2025-10..2025-10', ['a2', 'a3']],
    ['2025-10-15..2025-11-09', ['a1', 'a3']],
    ['2025-10-15..', ['a1', 'a3']],
    ['..2025年10月1日', ['a2']],
    ['2025..2025 gold', ['a2']],
    ['..2024 gold', []],
    ['"4000" gold', ['a2']],
    ['"4000.0"', []],
    ['"285.0"', []],
    ['metal', ['a2']],
    ['helium', []],
    ['"earths rare"', []],
    ['', []],
    ['-', []],
    ['-gold', ['a1', 'a3', 'a4']],
    ['gold OR robot', ['a2', 'a3']],
    ['金价 或 机器人', ['a2', 'a3']],
    ['黄金|稀土 -gold', ['a1', 'a3']],
    ['"price of gold" OR "rare earths"', ['a1', 'a2']],
    ['"earths rare" OR helium', []],
    ['(mined OR mining) copper', ['a3']],
    ['OR gold', ['a2']],
    ['gold OR jewelery', ['a2']],
    ['NOT gold', ['a1', 'a3', 'a4']],
    ['gold AND jewellery', ['a2']],
    ['gold O', ['a2']],
    ['gold NO', ['a2']],
    ['rare and earths', ['a1', 'a3']],
    ['the rare earths of', ['a1']],
    ['the', ['a2']],
    ['金价或机器人', ['a2', 'a3']],
    ['金价或者机器人', ['a2', 'a3']],
    ['金价或将机器人', []],
    ['rare NOT mining', []],
    ['rare NOT copper', ['a1']],
    ['MINED AND NOT COPPER', ['a3']],
    ['rare －copper', ['a1']],
    ['“稀土”产业链', ['a1']],
    ['“稀土”helium', []],
    ['"gold"price', ['a2']],
    ['costs -8.5', ['a1']],
    ['-4,000 dollars', ['a2']],
    ['285万吨', ['a1']],
    ['2,850 thousand tons', ['a1']],
    ['2025年 稀土', ['a1', 'a3']],
    ['2025 gold', ['a2']],
    ['金价', ['a2']],
    ['俄土', []],
    ['source:nobody', []],
    ['-source:souhu', ['a2', 'a4']],
    ['source:第一财经 OR source:wang', ['a2', 'a3']],
    ['-source:第一财经 -source:wang', ['a1', 'a4']],
    ['gold -topic:黄金', []],
    ['topic:机器人 OR topic:黄金', ['a2', 'a3']],
    ['topic:机器人 或 topic:"黄金" gold', ['a2']],
    ['topic:稀土 topic:机器人', ['a3']],
    ['rare -source:wang', ['a1']],
    ['rare -source:nobody', ['a1', 'a3']],
    ['金价或', ['a2']],
    ['金价或继续机器人', []],
  ])('%s finds %j', async (query, ids) => {
    expect(await find(query)).toEqual(ids)
  })

  test('choices narrow: within a facet any, of the facets all', async () => {
    expect(await find('topic:稀土', { sources: ['Sou Hu Wang', '第一财经'] })).toEqual(['a3'])
    expect(await find('', { months: ['2025-10', '2025-11'] })).toEqual(['a1', 'a2', 'a3'])
    expect(await find('', { from: '2025-10-01', to: '2025-10-15' })).toEqual(['a2', 'a3'])
    expect(await find('rare', { langs: ['en'] })).toEqual(['a3'])
  })
})

test('a phrase of common words that stands nowhere is told from the index, not from all texts', async () => {
  const texts = ['It grew according to plan', 'See the market for steel']
  const common = Array.from({ length: 500 }, (_, at) =>
    document(
      `c${at}`,
      '常见',
      texts.map((text) => `${text}, ${at}`),
    ),
  )
  const loaded = nothingLoaded()
  const answer = await openSite(siteOf(common), loaded).search('"according to the market"')
  expect(answer.total()).toBe(0)
  expect(loaded.requests).toBeLessThan(40)
})

test('a topic is found by what pages call it, too, typed in either language', async () => {
  const topicNames = new Map([['稀土', ['Rare earths', '稀土链']]])
  const one = openSite(siteOf(documents, undefined, topicNames))
  const ids = async (query: string): Promise<readonly string[]> =>
    (await (await one.search(query)).hits(0, 20)).map(({ id }) => id).sort()
  expect(await ids('topic:"rare earths"')).toEqual(['a1', 'a3'])
  expect(await ids('主题：稀土链')).toEqual(['a1', 'a3'])
  expect(await ids('gold -topic:rare')).toEqual(['a2'])
  expect((await one.search('topic:silver')).unmatchedNames).toEqual(['silver'])
  expect(await find('topic:"rare earths"')).toEqual([])
})

test('a topic is found by a name that it had, its articles by no word of that', async () => {
  const called = new Map([
    ['Seltene Erden', ['稀土']],
    ['Robots', ['机器人']],
  ])
  const one = openSite(siteOf(documents, undefined, called))
  const ids = async (query: string): Promise<readonly string[]> =>
    (await (await one.search(query)).hits(0, 20)).map(({ id }) => id).sort()
  expect(await ids('topic:erden')).toEqual(['a1', 'a3'])
  expect(await ids('topic:robots')).toEqual(['a3'])
  expect(await ids('-topic:robots topic:erden')).toEqual(['a1'])
  expect((await one.search('topic:seltene')).unmatchedNames).toEqual([])
  expect(await ids('erden')).toEqual([])
})

describe('a phrase whose parts stand apart in many articles', () => {
  const apart = (text: string): readonly SearchDocument[] =>
    Array.from({ length: 40 }, (_, at) => document(`x${at}`, text, [`${text}，第${at}篇`]))
  const right = document('y', '其他', ['今年氧化镨钕价'], { published: '2020-01-01' })

  test('is found before the texts of all that have some parts', async () => {
    const loaded = nothingLoaded()
    const one = openSite(siteOf([...apart('氧化的镨钕，钕价'), right]), loaded)
    expect((await (await one.search('氧化镨钕价')).hits(0, 1)).map(({ id }) => id)).toEqual(['y'])
    expect(loaded.requests).toBeLessThan(12)
  })

  test('is counted as far as it is known, by facets too', async () => {
    const one = openSite(siteOf([...apart('氧化、化镨、镨钕，钕价'), right]))
    const answer = await one.search('氧化镨钕价')
    expect((await answer.hits(0, 10)).map(({ id }) => id)).toEqual(['y'])
    expect(answer.total()).toBe(1)
    expect((await facetsOf(answer)).langs).toEqual([{ name: 'zh-Hans', articles: 1 }])
  })
})

describe('a product by its name and number', () => {
  const texts = [
    '特斯拉Model 3在德国降价',
    'iPhone17首周卖出420万台',
    'The iPhone of 17 people',
    'C919交付第30架',
    '新版GPT-5.2支持翻译',
    '支持Wi-Fi上网',
    'A chain like C&A fell',
    'In C or with a word, C',
    '副总统J·D·万斯在座',
    'Its 52-kWh battery and a $1.2-billion-dollar plant',
    'An email to ChatGPT',
    'Uzbekistan sells',
    '52,000吨小麦',
  ]
  const one = openSite(siteOf(texts.map((text, at) => document(`m${at}`, '标题', [text]))))
  test.each<[string, readonly number[]]>([
    ['model3', [0]],
    ['Model 3', [0]],
    ['特斯拉model3', [0]],
    ['Model3降价', [0]],
    ['iphone 17', [1, 2]],
    ['iphone17', [1]],
    ['iphone 台', [1]],
    ['C919', [3]],
    ['GPT5.2翻译', [4]],
    ['gpt5.2', [4]],
    ['wifi', [5]],
    ['JD万斯', [8]],
    ['J.D.万斯', [8]],
    ['52kWh', [9]],
    ['52千瓦时', [9]],
    ['$1.2 billion', [9]],
    ['e-mail', [10]],
    ['chat gpt', [10]],
    ['uzbek sells', [11]],
  ])('%s', async (query, wanted) => {
    const hits = await (await one.search(query)).hits(0, 9)
    expect(hits.map(({ id }) => id).sort()).toEqual(wanted.map((at) => `m${at}`).sort())
  })

  test.each([
    ['c&a', 'm6'],
    ['iphone 17', 'm1'],
  ])('%s: what touches comes first', async (query, first) => {
    const [hit] = await (await one.search(query)).hits(0, 1)
    expect(hit?.id).toBe(first)
  })
})

describe('words that are joined in one text and apart in another', () => {
  const texts = [
    'OpenAI builds datacenters',
    'It builds a data center in the open, with AI',
    'The center of data',
    'T-Mobile',
    'Its J-35 flies',
    'Sales on 双十一 were high',
    'E-commerce and commerce',
    'A B21 starts up',
    'A start-up for phones',
    'The Walker S2 walks',
  ]
  const one = openSite(siteOf(texts.map((text, at) => document(`w${at}`, '标题', [text]))))
  test.each<[string, readonly number[]]>([
    ['data center', [1, 2, 0]],
    ['"data center"', [1]],
    ['open ai', [0, 1]],
    ['data center openai', [0]],
    ['tmobile', [3]],
    ['uphones', []],
    ['j35', [4]],
    ['B-21', [7]],
    ['startup', [8]],
    ['walkers2', [9]],
    ['双11', [5]],
    ['ecommerce', [6]],
  ])('%s', async (query, wanted) => {
    const hits = await (await one.search(query)).hits(0, 9)
    expect(hits.map(({ id }) => id).sort()).toEqual(wanted.map((at) => `w${at}`).sort())
  })

  test('what is one word there is marked, and comes before both that stand apart', async () => {
    const hits = await (await one.search('open ai')).hits(0, 9)
    const [{ text = '', ranges = [] } = {}] = hits[0]?.passages ?? []
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['OpenAI'])
  })
})

test('people, vehicles and what else is counted are found in both languages', async () => {
  const texts = [
    '599人获救',
    'It took 599 people',
    '599名乘客',
    '共599元',
    '售出4万辆',
    '40,000 vehicles',
    '每76秒一辆',
    'Every 76 seconds',
    '98 of those people',
  ]
  const one = openSite(siteOf(texts.map((text, at) => document(`k${at}`, '标题', [text]))))
  const asked = async (query: string): Promise<readonly string[]> =>
    (await idsOf(await one.search(query))).sort()
  for (const query of ['599人', '599 people'])
    expect(await asked(query)).toEqual(['k0', 'k1', 'k2'])
  for (const query of ['4万辆', '40000 vehicles']) expect(await asked(query)).toEqual(['k4', 'k5'])
  for (const query of ['76秒', '76 seconds']) expect(await asked(query)).toEqual(['k6', 'k7'])
  // Where nothing counts it so, both may stand anywhere.
  expect(await asked('98 people')).toEqual(['k8'])
  expect(await asked('599台')).toEqual(['k0', 'k1', 'k2', 'k3'])
  expect((await one.search('600 people')).total()).toBe(0)
  // What it counts is not looked for without the number.
  expect((await one.search('600 people took')).total()).toBe(0)
})

test('an error of typing is repaired and said', async () => {
  const answer = await search.search('jewellry')
  expect(answer.repaired).toEqual([['jewellry', 'jewellery']])
  expect((await answer.hits(0, 1))[0]?.id).toBe('a2')
  expect((await search.search('"jewellry"')).repaired).toEqual([])
})

test('characters that stand nowhere side by side are looked for apart, and that is said', async () => {
  const answer = await search.search('稀土俄罗斯')
  expect(answer.loosened).toBe(true)
  expect(await idsOf(answer)).toEqual(['a1'])
})

test.each<[string, readonly string[], readonly string[]]>([
  ['words of four and two characters', ['国际黄金', '央行'], ['国际黄金央行', '央行国际黄金']],
  ['Han before Latin', ['gold 央行'], ['央行gold']],
  ['Latin before Han', ['gold 央行'], ['gold央行']],
  ['Han, Latin and figures', ['gold 央行 2025'], ['央行2025gold']],
])('%s that touch in a query and nowhere else are found apart', async (_, texts, queries) => {
  const apart = openSite(
    siteOf([document('p1', '标题', texts), document('p2', '黄金', ['央内', '行业', '金央'])]),
  )
  for (const query of queries) {
    const answer = await apart.search(query)
    expect(await idsOf(answer), query).toEqual(['p1'])
  }
})

describe('what nothing has', () => {
  const texts = [
    'The ferry sank on the lake near Mwanza',
    'A ferry on fire near the coast of Bohol',
    'A flex fuel car was sold at the centre of Ghent',
    '坦桑尼亚渡轮沉没，数十人遇难',
    '渡轮在湖上起火',
    '坦桑尼亚的湖',
    '铜的价格，铜和铝',
    '渡轮3号售价4200日元',
    'Tariffs on copper, Y of it',
    'A walkout shut platinum shafts in the north, with 690,000 ounces lost',
  ]
  const one = openSite(siteOf(texts.map((text, at) => document(`z${at}`, '标题', [text]))))
  const told = async (query: string): Promise<object> => {
    const answer = await one.search(query)
    const { repaired, loosened, lacking } = answer
    const ids = (await idsOf(answer)).sort()
    return { ids, repaired, loosened, lacking: lacking.map(({ shown }) => shown) }
  }
  const asTyped = { repaired: [], loosened: false, lacking: [] }

  test.each<[string, object]>([
    ['what sank on the lake', { ids: ['z0'], lacking: [] }],
    ['who owned the ferry that sank near Mwanza', { ids: ['z0'], lacking: ['owned'] }],
    ['ferry helium', { ids: [] }],
    ['ferry mwanza bohol', { ids: ['z0', 'z1'].slice(1), lacking: ['mwanza'] }],
    ['tariffs x', { ids: ['z8'] }],
    ['at&y', { ids: [] }],
    ['J-4200', { ids: [] }],
    ['tarrifs', { ids: ['z8'], repaired: [['tarrifs', 'tariffs']] }],
    ['flexfuel', { ids: ['z2'], repaired: [['flexfuel', 'flex fuel']] }],
    ['center', { ids: ['z2'] }],
    ['坦桑尼亚渡轮沉没遇难人数', { ids: ['z3'], lacking: ['人数'] }],
    ['渡轮湖上', { ids: ['z4'], loosened: true }],
    ['铝铜', { ids: [] }],
    ['铝铜价格', { ids: [] }],
    ['渡轮的沉没', { ids: ['z3'] }],
    ['mwanza helium zinc', { ids: ['z0'], lacking: ['helium', 'zinc'] }],
    // Of what was typed first twice as many are few.
    ['helium mwanza', { ids: [] }],
    ['mwanza helium zinc argon', { ids: [] }],
    ['坦桑尼亚渡轮另没', { ids: ['z3'], lacking: ['另没'] }],
    ['坦桑尼亚另轮沉没', { ids: ['z3'], lacking: ['另'] }],
    ['为什么渡轮沉没', { ids: ['z3'] }],
    ['渡轮为什么在湖上', { ids: ['z4'] }],
    ['渡轮三号', { ids: ['z7'], repaired: [['渡轮三号', '渡轮3号']] }],
    ['ferris helium', { ids: [] }],
    ['69万匹', { ids: ['z9'], repaired: [['69万匹', '69万']] }],
    ['platinum mwanza ounces copper', { ids: ['z9'], lacking: ['mwanza', 'copper'] }],
    // Also without what was typed first and what is rarest.
    ['ghent ferry near helium', { ids: ['z0', 'z1'], lacking: ['ghent', 'helium'] }],
    ['ferry ghent near helium', { ids: ['z0', 'z1'], lacking: ['ghent', 'helium'] }],
    // Three words that others have, and one that nobody has.
    [
      'was copper near the coast hit as a walkout shut platinum shafts?',
      { ids: ['z9'], lacking: ['copper', 'near', 'coast', 'hit'] },
    ],
    ['€4,200', { ids: ['z7'], repaired: [['€4,200', '4,200']] }],
  ])('%s', async (query, wanted) => {
    expect(await told(query)).toEqual({ ...asTyped, ...wanted })
  })

  test('of two things one is shown where the other stands nowhere and few have the one', async () => {
    const much = openSite(
      siteOf(
        Array.from({ length: 48 }, (_, at) =>
          document(`m${at}`, '标题', [
            at < 3 ? 'Panda twins, price of a ticket' : at < 7 ? 'Price of J' : '周大生的价格',
          ]),
        ),
      ),
    )
    const asked = async (query: string): Promise<object> => {
      const answer = await much.search(query)
      return [answer.total(), ...answer.lacking.map(({ shown }) => shown)]
    }
    expect(await asked('panda helium')).toEqual([3, 'helium'])
    expect(await asked('panda helium argon')).toEqual([3, 'helium', 'argon'])
    expect(await asked('price helium argon')).toEqual([0])
    // Without its one word, a query would find all that has no twins.
    expect(await asked('panda -twins')).toEqual([0])
    expect(await asked('helium for pandas')).toEqual([3, 'helium'])
    expect(await asked('熊猫 panda')).toEqual([3, '熊猫'])
    // Seven of 48 may tell of anything, and what is quoted is meant so.
    expect(await asked('price helium')).toEqual([0])
    expect(await asked('周大生关店')).toEqual([0])
    expect(await asked('panda "helium"')).toEqual([0])
    expect(await asked('"panda" helium')).toEqual([0])
    expect(await asked('panda-helium')).toEqual([0])
  })

  test('of two things that no article has together the one that few have is shown, beside one that many have', async () => {
    const texts = Array.from({ length: 64 }, (_, at) =>
      at < 3 ? 'Copper at noon, 编钟' : at < 5 ? 'Silver, 谁赢' : 'The price of tin, 价格',
    )
    const many = openSite(siteOf(texts.map((text, at) => document(`n${at}`, '标题', [text]))))
    const asked = async (query: string): Promise<object> => {
      const answer = await many.search(query)
      return [answer.total(), ...answer.lacking.map(({ shown }) => shown)]
    }
    expect(await asked('what is the price of copper')).toEqual([3, 'price'])
    expect(await asked('编钟价格')).toEqual([3, '价格'])
    // What a question leaves of one character says little, and is nothing that is looked for instead.
    expect(await asked('编钟谁赢了')).toEqual([3, '赢'])
    expect(await asked('价格 赢')).toEqual([0])
    // Either may be meant: the other is named as left out.
    expect(await asked('copper silver')).toEqual([3, 'silver'])
    // One of three would tell of anything.
    expect(await asked('tin copper helium')).toEqual([0])
    expect(await asked('"copper" price')).toEqual([0])
  })

  test('what was typed first is left out last', async () => {
    const texts = ['Nordavia strikes', 'Nordavia flies', 'Nordavia, a strike', 'A strike, premium']
    const named = openSite(siteOf(texts.map((text, at) => document(`f${at}`, '标题', [text]))))
    const { lacking, ...answer } = await named.search('Nordavia strike premium')
    expect([await idsOf(answer), lacking.map(({ shown }) => shown)]).toEqual([
      ['f2', 'f0'],
      ['premium'],
    ])
  })

  test('a sentence is asked for without its stop words, which are not repaired', async () => {
    const texts = [
      'A dose of wheat',
      'The recall of batteries cost Volt a lot',
      'WHO vaccine, 疫苗',
      'Vaccine rules',
      '疫苗',
    ]
    const others = new Map([['疫苗', ['vaccine']]])
    const sentences = openSite(
      withNames(
        texts.map((text, at) => document(`s${at}`, '标题', [text])),
        others,
      ),
    )
    const asked = async (query: string): Promise<object> => {
      const { repaired, lacking, ...answer } = await sentences.search(query)
      return [await idsOf(answer), repaired, lacking]
    }
    expect(await asked('how much does the battery recall cost Volt')).toEqual([['s1'], [], []])
    expect(await asked('what is wheat')).toEqual([['s0'], [], []])
    expect(await asked('does')).toEqual([[], [], []])
    // A word that begins with a stop word may be a name.
    expect((await sentences.search('who rules')).query.needs).toHaveLength(1)
    expect((await sentences.search('who is it')).query.needs).toHaveLength(3)
  })

  test.each([
    ['480m', 'g0', [['480m', '480 million']]],
    ['480M sales', 'g0', [['480M sales', '480 million sales']]],
    ['30k', 'g1', [['30k', '30 thousand']]],
    ['7b', 'g2', [['7b', '7 billion']]],
    ['600m', 'g3', []],
  ])('%s is an amount where nothing has it as it was typed', async (query, id, repaired) => {
    const texts = [
      'Sales of $480 million',
      '30,000 visitors',
      'Seven or 70亿元',
      'A tower, 600m tall',
    ]
    const amounts = openSite(siteOf(texts.map((text, at) => document(`g${at}`, '标题', [text]))))
    const answer = await amounts.search(query)
    expect([await idsOf(answer), answer.repaired]).toEqual([[id], repaired])
  })

  test('characters that stand apart are offered, not taken for the word', async () => {
    const answer = await one.search('铝铜')
    expect(answer.total()).toBe(0)
    expect(answer.offer?.query.needs.map(({ shown }) => shown)).toEqual(['铝', '铜'])
    expect(answer.offer?.total()).toBe(1)
    expect((await one.search('华为')).offer).toBe(null)
  })

  test('what a word was repaired to in vain is not told as typed', async () => {
    const answer = await one.search('ferrz helium')
    expect(answer.counts.map(({ need, articles }) => [need.shown, articles])).toEqual([
      ['ferrz', 0],
      ['helium', 0],
    ])
  })

  test('what a part finds alone is what it finds when it is asked for', async () => {
    const answer = await one.search('ferry helium')
    expect(answer.counts).toHaveLength(2)
    for (const { need, articles } of answer.counts) {
      expect((await one.search(need.shown)).total(), need.shown).toBe(articles)
    }
  })

  test('what is no date, and what stands in no name, is named', async () => {
    expect((await search.search('after:soon gold')).query.unread).toEqual(['after:soon'])
    expect((await search.search('after:2025-13')).query.unread).toEqual(['after:2025-13'])
    expect((await search.search('2025..2025-13')).query.unread).toEqual(['until:2025-13'])
    const { unmatchedNames } = await search.search('source:nobody topic:稀土')
    expect(unmatchedNames).toEqual(['nobody'])
  })
})

test.each([
  ['哪吒票房', '哪吒票房'],
  ['哪家公司裁员', '公司裁员'],
  ['华为何时发布', '华为 发布'],
  ['华为什么时候发布', '华为 发布'],
  ['黄金为何跌', '黄金 跌'],
  ['吗啡价格', '吗啡价格'],
  ['黄金会跌吗', '黄金 跌'],
  ['为什么金价跌了', '金价 跌'],
  ['金价为什么大跌了', '金价 大跌'],
  ['为什么金价会大跌', '金价 大跌'],
  ['水价涨了多少', '水价 涨'],
  ['How long was the strike', 'was the strike'],
  ['show long films', 'show long films'],
  ['黄金会跌', '黄金会跌'],
  ['澳大利亚稀土储量有多少', '澳大利亚稀土储量'],
  ['稀土出口增加了吗', '稀土出口增加'],
  ['了解黄金', '了解黄金'],
  ['谁偷了珠宝', '偷了珠宝'],
  ['特斯拉裁员多少人', '特斯拉裁员'],
  ['大熊猫还有多少只', '大熊猫'],
  ['丰田召回多少辆车', '丰田召回'],
  ['金价多少钱一克', '金价 每克'],
  ['小米第三季度营收', '小米 三季度营收'],
])('%s asks for %s', (typed, left) => {
  expect(withoutQuestionWords(typed)).toBe(left)
})

test('what is one of several, or left out, is repaired and folded as all else', async () => {
  const texts = ['机器人和稀土', '稀土', 'lithium', 'silver', '機器', '黄金先涨后跌']
  const documents = texts.map((text, at) => document(`q${at}`, '标题', [text]))
  const asked = async (query: string): Promise<object> => {
    const answer = await openSite(siteOf(documents)).search(query)
    const ids = (await idsOf(answer)).sort()
    return { ids, repaired: answer.repaired }
  }
  expect(await asked('silver OR lihtium')).toEqual({
    ids: ['q2', 'q3'],
    repaired: [['lihtium', 'lithium']],
  })
  expect(await asked('silver OR "lihtium"')).toEqual({ ids: ['q3'], repaired: [] })
  expect(await asked('silver OR helium')).toEqual({ ids: ['q3'], repaired: [] })
  expect(await asked('稀土 -機器人')).toEqual({ ids: ['q1'], repaired: [] })
  expect(await asked('机器人 -機器人')).toEqual({ ids: [], repaired: [] })
  expect(await asked('silver 或 機器人')).toEqual({ ids: ['q0', 'q3'], repaired: [] })
  // A question, too.
  expect(await asked('黃金為什麼跌')).toEqual({ ids: ['q5'], repaired: [] })
})

test('a word whose files are gone is not repaired to itself', async () => {
  const files = siteOf([document('s1', '标题', ['silver and lithium'])])
  const gone = new Map([...files].filter(([path]) => !path.includes('/t/')))
  const { repaired, missing } = await openSite(gone).search('"silver and" OR lithium')
  expect([repaired, missing().length > 0]).toEqual([[], true])
})

test('what nothing has is looked for under its other names', async () => {
  const others = new Map([
    ['英伟达', ['Nvidia', 'NVIDIA']],
    ['European Central Bank', ['欧洲央行']],
    ['黄金', ['gold', 'bullion']],
    ['nviida', ['黄金']],
    ['吨位', ['tonnes']],
    ['新浪', ['Xin Lang']],
    ['tea', ['茶饮']],
    ['bubble tea', ['奶茶']],
    ['kites', ['风筝']],
    ['futures', ['期货']],
  ])
  const texts = [
    'Nvidia sells chips',
    '欧洲央行降息',
    '30 tonnes of gold',
    '黄金和Nvidia',
    '奶茶',
    '茶饮',
    '风筝与期货',
  ]
  const documents = texts.map((text, at) =>
    document(`n${at}`, '标题', [text], { source: at === 0 ? 'Xin Lang Cai Jing' : null }),
  )
  const site = withNames(documents, others)
  const one = openSite(site)
  const asked = async (query: string): Promise<object> => {
    const answer = await one.search(query)
    const ids = (await idsOf(answer)).sort()
    return { ids, repaired: answer.repaired, missing: answer.missing() }
  }
  expect(await asked('英伟达')).toEqual({
    ids: ['n0', 'n3'],
    repaired: [['英伟达', 'Nvidia']],
    missing: [],
  })
  expect(await asked('european central bank')).toMatchObject({ ids: ['n1'] })
  expect(await asked('30吨黄金')).toMatchObject({ ids: ['n2'] })
  expect(await asked('黄金')).toMatchObject({ ids: ['n3'], repaired: [] })
  // What is found is offered with what more its other names find, but not beside other words.
  const also = async (q: string): Promise<unknown> =>
    suggestWider(one, await one.search(q), NO_CHOICES)
  expect(await also('黄金 ')).toEqual({ q: '黄金 | gold | bullion', articles: 2 })
  expect(await also('tea')).toBe(null)
  expect(await also('黄金 Nvidia')).toBe(null)
  expect(await also('黄金 -Nvidia')).toBe(null)
  expect(await also('奶茶')).toBe(null)
  // Where little is found each of a few words is offered with its other names, also of a phrase cut in two.
  const elsewhere = openSite(
    withNames(
      ['Kites over Ghent', '根特的风筝', 'Kites over Mwanza'].map((text, at) =>
        document(`k${at}`, '标题', [text]),
      ),
      new Map([
        ['kites', ['风筝']],
        ['风筝', ['kites']],
        ['ghent', ['根特']],
        ['根特', ['Ghent']],
      ]),
    ),
  )
  const alsoOf = async (q: string): Promise<unknown> =>
    suggestWider(elsewhere, await elsewhere.search(q, NO_CHOICES), NO_CHOICES)
  expect(await alsoOf('kites ghent')).toEqual({ q: 'kites | 风筝 ghent | 根特', articles: 2 })
  expect(await alsoOf('根特风筝')).toEqual({ q: '根特 | Ghent 风筝 | kites', articles: 2 })
  expect(await alsoOf('kites over ghent -mwanza')).toBe(null)
  // Of three words, of which no other names find more, two.
  expect(await alsoOf('kites over mwanza')).toEqual({ q: 'kites over', articles: 2 })
  expect(await alsoOf('"kites" ghent')).toBe(null)
  expect(await alsoOf('kites ghent mwanza')).toBe(null)
  expect(await asked('helium')).toMatchObject({ ids: [], repaired: [] })
  expect(await asked('kite')).toMatchObject({ ids: ['n6'] })
  // Not what means another thing.
  expect(await asked('future')).toMatchObject({ ids: [] })
  // Also where something else is found, or belongs to it.
  expect(await asked('tonnes OR 英伟达')).toMatchObject({
    ids: ['n0', 'n2', 'n3'],
    repaired: [['英伟达', 'Nvidia']],
  })
  expect(await asked('英伟达chips')).toMatchObject({ ids: ['n0'] })
  // A name of several words is not one of them.
  expect(await asked('bubble tea')).toMatchObject({
    ids: ['n4'],
    repaired: [['bubble tea', '奶茶']],
  })
  // A name is no error of typing.
  expect(await asked('nviida')).toMatchObject({ ids: ['n3'], repaired: [['nviida', '黄金']] })
  // One that something has, but elsewhere, is looked for by its other name too.
  expect(await asked('吨位 黄金')).toMatchObject({
    ids: ['n2'],
    repaired: [
      ['吨位', 'tonnes'],
      ['黄金', '黄金 | gold'],
    ],
  })
  // Two names that touch.
  expect(await asked('黄金吨位')).toMatchObject({
    ids: ['n2'],
    repaired: [['黄金吨位', '黄金 | gold 吨位 | tonnes']],
  })
  // Three words are not: of each way to cut them the names are in two other files. Of these, the one that stands
  // nowhere is looked for alone, in one file, which is what the fewer words have more.
  const [two, three] = [nothingLoaded(), nothingLoaded()]
  await openSite(site, two).search('黄金吨位')
  await openSite(site, three).search('黄金吨位降息')
  // Of three words none is misheard, which one more file tells.
  expect([three.requests, two.requests]).toEqual([8, 7])
  expect((await one.search('黄金不详')).counts.map(({ articles }) => articles)).toEqual([2, 0])
  expect(await asked('新浪')).toMatchObject({ ids: ['n0'] })
  expect(await asked('source:新浪')).toMatchObject({ ids: ['n0'] })
  // A headline is often pasted with who has it, which is left out as one.
  const pasted = await one.search('tonnes of gold_新浪')
  expect([await idsOf(pasted), pasted.lacking.map(({ shown }) => shown)]).toEqual([
    ['n2'],
    ['新浪'],
  ])
  expect(await asked('source:新浪 nvidai')).toMatchObject({ ids: ['n0'] })
  expect(await asked('nvidia -source:新浪')).toMatchObject({ ids: ['n3'] })
  // What was put for a word and left out again is told as it was typed.
  const less = await one.search('tonnes of gold 英伟达')
  expect([less.repaired, less.lacking.map(({ shown }) => shown)]).toEqual([[], ['英伟达']])
  const { counts } = await one.search('英伟达 helium')
  expect(counts.map(({ need, articles }) => [need.shown, articles])).toEqual([
    ['Nvidia', 2],
    ['helium', 0],
  ])
})

test('a name is found with its small words, and in each spelling of its words', async () => {
  const others = new Map([
    ['limit up', ['涨停']],
    ['M&A', ['并购']],
    ['limit', ['上限']],
    ['research and development', ['研发']],
    ['return on equity', ['净资产收益率']],
    ['回购', ['buyback', 'Buyback', 'buy back', 'buy-back']],
  ])
  const texts = [
    '多晶硅涨停',
    '价格上限',
    '并购重组',
    '研发费用',
    'Shares to buy back',
    '净资产收益率',
  ]
  const documents = texts.map((text, at) => document(`n${at}`, '标题', [text]))
  const site = withNames(documents, others)
  const found = async (query: string): Promise<object> => idsOf(await openSite(site).search(query))
  expect(await found('limit up')).toEqual(['n0'])
  expect(await found('limit-up')).toEqual(['n0'])
  expect(await found('多晶硅 limit up')).toEqual(['n0'])
  // It is a small word where something else follows, and where it means nothing.
  expect(await found('up limit')).toEqual(['n1'])
  expect(await found('research up')).toEqual([])
  expect(await found('M&A')).toEqual(['n2'])
  expect(await found('research and development')).toEqual(['n3'])
  expect(await found('return on equity')).toEqual(['n5'])
  expect(await found('research development')).toEqual(['n3'])
  expect(await found('回购')).toEqual(['n4'])
})

test('a source that the site has in both scripts is asked for in both, where one finds nothing', async () => {
  const documents = [
    document('s0', '标题', ['gold'], { source: '新浪' }),
    document('s1', '标题', ['tin'], { source: 'Xin Lang Cai Jing' }),
  ]
  const site = openSite(withNames(documents, new Map([['新浪', ['Xin Lang']]])))
  expect(await idsOf(await site.search('source:新浪 tin'))).toEqual(['s1'])
  expect(await idsOf(await site.search('source:新浪 gold'))).toEqual(['s0'])
})

test('beside several words more is offered where they find little, of pairs of them the nearest', async () => {
  const offered = async (q: string, ...texts: readonly string[]): Promise<unknown> => {
    const others = new Map([['kites', ['风筝']]])
    const documents = texts.map((text, at) => document(`o${at}`, '标题', [text]))
    const site = openSite(withNames(documents, others))
    return suggestWider(site, await site.search(q, NO_CHOICES), NO_CHOICES)
  }
  // Words that are one name are told as that, however much they find.
  const many = Array.from({ length: 6 }, () => 'A kite festival')
  const others = new Map([
    ['kites', ['风筝']],
    ['kite festival', ['风筝节']],
  ])
  const offeredFor = async (q: string): Promise<unknown> => {
    const documents = [...many, '风筝节', '5% more'].map((text, at) =>
      document(`f${at}`, '标题', [text]),
    )
    const site = openSite(withNames(documents, others))
    return suggestWider(site, await site.search(q, NO_CHOICES), NO_CHOICES)
  }
  expect(await offeredFor('kite festival')).toEqual({ q: '"kite festival" | 风筝节', articles: 7 })
  expect(await offeredFor('kite 5%')).toBe(null)
  const pairs = ['Ferries sank twice', 'Ferries go twice', 'Twice ferries go', 'Ferries sank']
  expect(await offered('ferries sank twice', ...pairs)).toEqual({ q: 'ferries sank', articles: 2 })
  const kites = Array.from({ length: 6 }, () => 'Kites over Ghent')
  expect(await offered('kites ghent', ...kites.slice(1), '风筝 Ghent')).toMatchObject({
    articles: 6,
  })
  expect(await offered('kites ghent', ...kites, '风筝 Ghent')).toBe(null)
})

/** A site whose index knows other names. */
function withNames(
  documents: readonly SearchDocument[],
  others: ReadonlyMap<string, readonly string[]>,
  sounds: readonly string[] = [],
): ReturnType<typeof siteOf> {
  const { folder, file } = nameFiles(others, sounds)
  const index = buildIndex(planOf(documents), { documents: reader(documents), names: folder })
  const files = [...index, ...namePaths(folder).map((_, number) => file(number))]
  return new Map(files.map(({ path, content }) => [path, content]))
}

test('a character that was misheard is replaced by one that sounds alike, where some text has it so', async () => {
  const texts = ['老铺黄金涨价', '老旧的铺位', '胰岛素降价', '登嘉楼婚宴', '到岛上看黄金']
  const documents = texts.map((text, at) => document(`s${at}`, '标题', [text]))
  const site = openSite(withNames(documents, new Map(), ['浦铺', '到岛', '加嘉', '金斤']))
  const asked = async (query: string): Promise<object> => {
    const answer = await site.search(query)
    return { ids: await idsOf(answer), repaired: answer.repaired }
  }
  expect(await asked('老浦黄金')).toEqual({ ids: ['s0'], repaired: [['老浦黄金', '老铺黄金']] })
  expect(await asked('胰到素')).toMatchObject({ ids: ['s2'] })
  expect(await asked('登加楼')).toMatchObject({ ids: ['s3'] })
  // Beside other words, and in front of a word that it was typed together with.
  expect(await asked('登加楼 婚宴')).toMatchObject({
    ids: ['s3'],
    repaired: [['登加楼', '登嘉楼']],
  })
  expect(await asked('老浦黄金价')).toMatchObject({ ids: [] })
  expect(await asked('胰到素涨价')).not.toMatchObject({ ids: ['s2'] })
  // What is quoted is meant so.
  expect(await asked('"登加楼"')).toMatchObject({ ids: [] })
})

test.each([
  ['two thousand nine hundred firefighters', '2900 firefighters'],
  ['Seventy-six thousand hectares', '76000 hectares'],
  ['one hundred and five', '105'],
  ['十四家医院', '14家医院'],
  ['三百零五人', '305人'],
  ['三千二百', '3200'],
  // Read as they stand, of too few, or no numbers.
  ['thirty-five million', 'thirty-five million'],
  ['nineteen ninety-eight', 'nineteen ninety-eight'],
  ['twenty-first century', 'twenty-first century'],
  ['a twenty-foot container', 'a 20-foot container'],
  ['eighteen-month low', '18-month low'],
  ['Thousand Sails eleven', 'Thousand Sails eleven'],
  ['五百万元', '五百万元'],
  ['十五五规划', '十五五规划'],
  ['百度千百年双十一', '百度千百年双十一'],
])('a number that is typed in words: %s', (typed, digits) => {
  expect(readNumberWords(typed)).toBe(digits)
})

test('the price of a thing is found where both stand apart', async () => {
  const texts = ['镍铁到港价持平', '镍矿停产', '出价']
  const site = openSite(siteOf(texts.map((text, at) => document(`p${at}`, '标题', [text]))))
  const answer = await site.search('镍价')
  expect([await idsOf(answer), answer.repaired]).toEqual([['p0'], [['镍价', '镍 价']]])
  expect(await idsOf(await site.search('出价'))).toEqual(['p2'])
})

test('a number that is typed in words finds its digits', async () => {
  const site = openSite(
    siteOf([document('w1', 'Fire', ['2,900 firefighters']), document('w2', '医院', ['14家医院'])]),
  )
  expect(await idsOf(await site.search('two thousand nine hundred firefighters'))).toEqual(['w1'])
  expect(await idsOf(await site.search('十四家医院'))).toEqual(['w2'])
})

test('what was typed comes before its other names', async () => {
  const others = new Map([
    ['lumber', ['木材']],
    ['mill', ['锯木厂']],
  ])
  const texts = [
    'Lumber, 锯木厂',
    'Mill',
    ...Array.from({ length: 5 }, () => '木材锯木厂木材锯木厂'),
  ]
  const documents = texts.map((text, at) => document(`l${at}`, '标题', [text]))
  const ids = await idsOf(await openSite(withNames(documents, others)).search('lumber mill'))
  expect([ids.length, ids[0]]).toEqual([6, 'l0'])
})

test('a phrase may be two names, unless texts tell half of the words that it is cut into', async () => {
  const others = new Map([
    ['秦始皇', ['First Emperor']],
    ['兵马俑', ['terracotta army']],
  ])
  const texts = ['The terracotta army of the First Emperor', 'An army', '渡轮沉没']
  const told = async (...more: readonly string[]): Promise<object> => {
    const documents = [...texts, ...more].map((text, at) => document(`q${at}`, '标题', [text]))
    const answer = await openSite(withNames(documents, others)).search('秦始皇兵马俑')
    return { ids: await idsOf(answer), repaired: answer.repaired }
  }
  const asNames = {
    ids: ['q0'],
    repaired: [['秦始皇兵马俑', '秦始皇 | First Emperor 兵马俑 | terracotta army']],
  }
  // Nowhere do two of its characters stand side by side: no text tells another way to cut it than into two names.
  expect(await told()).toEqual(asNames)
  // Of 秦始, 皇兵 and 马俑 one stands in a text: a border of characters that are a word by chance tells nothing of names.
  expect(await told('马俑')).toEqual(asNames)
  // Two of the three do, so that texts tell it in words of their own, and each way to cut it would read two files.
  expect(await told('马俑', '秦始')).toEqual({ ids: [], repaired: [] })
})

test('of two names in a phrase the one that something has stays', async () => {
  const texts = ['Oil through Hormuz', ...Array.from({ length: 9 }, () => '渡轮沉没')]
  const named = withNames(
    texts.map((text, at) => document(`q${at}`, '标题', [text])),
    new Map([['霍尔木兹', ['Hormuz']]]),
  )
  const answer = await openSite(named).search('霍尔木兹海峡')
  expect([await idsOf(answer), answer.lacking.map(({ shown }) => shown)]).toEqual([
    ['q0'],
    ['海峡'],
  ])
})

test('a phrase of three words is found by the names of all, where one has none here', async () => {
  const others = new Map([
    ['镍矿', ['nickel ore']],
    ['出口', ['export']],
    ['禁令', ['ban']],
  ])
  const texts = ['A ban on the export of nickel ore', '出口增加', '禁令', 'Tin ore']
  const site = withNames(
    texts.map((text, at) => document(`q${at}`, '标题', [text])),
    others,
  )
  const answer = await openSite(site).search('镍矿出口禁令')
  expect([await idsOf(answer), answer.repaired.length, answer.lacking]).toEqual([['q0'], 3, []])
  // Without a name of what stands nowhere no other is asked for.
  const [some, all] = [nothingLoaded(), nothingLoaded()]
  expect(await idsOf(await openSite(site, some).search('锡矿出口禁令'))).toEqual([])
  await openSite(site, all).search('镍矿出口禁令')
  expect(some.requests).toBeLessThan(all.requests)
  // Each of them stands somewhere, and no two in one article.
  const apart = withNames(
    ['A ban on the export of nickel ore', '镍矿', '出口', '禁令'].map((text, at) =>
      document(`q${at}`, '标题', [text]),
    ),
    others,
  )
  expect(await idsOf(await openSite(apart).search('镍矿出口禁令'))).toEqual(['q0'])
})

test('names are tried before a character is left out, and stay where a word is', async () => {
  const others = new Map([
    ['云南', ['Yunnan']],
    ['咖啡', ['coffee']],
    ['Louvre', ['卢浮宫']],
    ['ticket', ['门票']],
  ])
  const texts = ['Coffee of Yunnan', '越南咖啡', '卢浮宫门票', 'A ticket', 'The price']
  const one = openSite(
    withNames(
      texts.map((text, at) => document(`k${at}`, '标题', [text])),
      others,
    ),
  )
  const coffee = await one.search('云南咖啡')
  expect([await idsOf(coffee), coffee.lacking]).toEqual([['k0'], []])
  const louvre = await one.search('Louvre ticket price')
  expect([await idsOf(louvre), louvre.lacking.map(({ shown }) => shown)]).toEqual([
    ['k2'],
    ['price'],
  ])
})

test('Han are read on across the quotation marks of a text', async () => {
  const texts = ['“雪鹰”号下水', '《哪吒》票房', '雪鹰,号码', "看'雪鹰'号"]
  const one = openSite(siteOf(texts.map((text, at) => document(`q${at}`, '标题', [text]))))
  const ids = async (query: string): Promise<string[]> =>
    (await idsOf(await one.search(query))).sort()
  expect(await ids('雪鹰号')).toEqual(['q0'])
  expect(await ids('"雪鹰号下水"')).toEqual(['q0'])
  expect(await ids('哪吒票房')).toEqual(['q1'])
  const [hit] = await (await one.search('雪鹰号')).hits(0, 1)
  const [{ text = '', ranges = [] } = {}] = hit?.passages ?? []
  expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['雪鹰”号'])
})

describe('order', () => {
  const of = (texts: readonly string[]): ReturnType<typeof openSite> =>
    openSite(
      siteOf([
        ...texts.map((text, at) => document(`o${at}`, '标题', [text])),
        ...Array.from({ length: 40 }, (_, at) => document(`p${at}`, '其他', [`Other news ${at}`])),
      ]),
    )
  const first = async (one: ReturnType<typeof openSite>, query: string): Promise<string> =>
    (await (await one.search(query)).hits(0, 1))[0]?.id ?? ''

  test.each([
    ['central bank', ['Central Asia: a river bank in the centre', 'The central bank said so']],
    ['14 times earnings', ['9 times earnings in 14 months', 'It sold at 14 times earnings']],
  ])('%s: words side by side come first', async (query, texts) => {
    expect(await first(of(texts), query)).toBe('o1')
    expect(await first(of(texts.toReversed()), query)).toBe('o0')
  })

  test('the plural of a word is the word', async () => {
    const ferry = of(['Ferry: a ferry, the ferry and the ferry', 'Ferries'])
    expect(await first(ferry, 'ferries')).toBe('o0')
    expect(await first(of(['news, news, news and news', 'new']), 'new')).toBe('o1')
  })
})

test.each([
  ['US', ['using', 'US']],
  ['EV', ['every', 'evening']],
])('%s is no beginning of a longer word', async (query, texts) => {
  const one = openSite(siteOf(texts.map((text, at) => document(`u${at}`, '标题', [text]))))
  const hits = await (await one.search(query)).hits(0, 9)
  expect(hits.map(({ id }) => id)).toEqual(query === 'US' ? ['u1'] : [])
})

test('one letter is no beginning either', async () => {
  const [hit] = await (await search.search('a')).hits(0, 9)
  const marked = hit?.passages.flatMap(({ text, ranges }) =>
    ranges.map(([start, end]) => text.slice(start, end)),
  )
  expect(marked).toEqual(['A'])
})

test.each([
  ['centre', 'center'],
  ['labor', 'labour'],
  ['organization', 'organisation'],
  ['aluminium', 'aluminum'],
  ['harbors', 'harbour'],
])('%s finds %s, and it finds the other', async (one, other) => {
  for (const [typed, written] of [
    [one, other],
    [other, one],
  ] as const) {
    const found = await openSite(siteOf([document('s1', '标题', [`The ${written} here`])])).search(
      typed,
    )
    expect(found.total(), typed).toBe(1)
    expect(found.repaired, typed).toEqual([])
  }
})

/** A text of a day. */
function dated(id: string, text: string, published: string): SearchDocument {
  return document(id, '标题', [text], { published })
}

test('a price is found by its whole part, and a month without its year by what was published in it', async () => {
  const one = openSite(
    siteOf([
      dated('m1', 'Gold hit $4,381.21 an ounce', '2025-11-24'),
      dated('m2', '黄金报4381.52点,营收570.06亿美元', '2024-11-09'),
      dated('m3', '5.3%; up since November 1, 2025', '2025-12-01'),
      dated('m4', '11月黄金', '2025-08-01'),
      dated('m5', '指数报143.56点', '2025-07-03'),
      dated('m6', '共有143个项目', '2025-07-01'),
      dated('m7', '指数报143.21点', '2025-07-02'),
      dated('m8', 'Gold was $2,025.30, up 266.4 yuan or 349.7亿', '2024-07-02'),
    ]),
  )
  const found = async (query: string): Promise<readonly string[]> => idsOf(await one.search(query))
  expect(await found('$4,381')).toEqual(['m1'])
  expect(await found('4381')).toEqual(['m1', 'm2'])
  expect(await found('4,381.52')).toEqual(['m2'])
  expect(await found('570亿美元')).toEqual(['m2'])
  // Nor is it lost where what counts it is typed, too.
  expect(await found('4381点')).toEqual(['m1', 'm2'])
  expect(await found('5%')).toEqual([])
  // The number itself comes before those that begin with it, though they are newer.
  expect(await found('143')).toEqual(['m6', 'm5', 'm7'])
  expect(await found('"143%"')).toEqual([])
  // A figure to the tenth is another than the one without it, and no price is a year.
  expect([await found('266'), await found('349亿')]).toEqual([[], []])
  expect(await found('2025 gold')).toEqual(['m1'])
  expect(await found('$2,025')).toEqual(['m8'])
  // A day with its year is of that month, too.
  expect((await found('11月')).toSorted()).toEqual(['m1', 'm2', 'm3', 'm4'])
  expect(await found('gold november')).toEqual(['m1'])
  expect((await found('黄金 11月份')).toSorted()).toEqual(['m2', 'm4'])
  const [hit] = await (await one.search('4381')).hits(0, 1)
  expect(hit?.passages[0]?.ranges).not.toEqual([])
})

test('a title that names a month comes before what was published in it; a march is none', async () => {
  const text =
    'The ministry of one country told another that prices of what it sells had changed again'
  const of = (id: string, title: string, published: string): SearchDocument =>
    document(id, title, Array(20).fill(text), { published })
  const one = openSite(
    siteOf([
      of('n1', '11月新能源车销量', '2025-12-09'),
      of('n2', 'Prices of cars in November', '2025-12-08'),
      of('n3', 'Prices', '2026-11-24'),
      of('n4', 'Prices', '2026-03-24'),
      of('n5', 'Farmers marched', '2026-01-24'),
    ]),
  )
  const found = async (query: string): Promise<readonly string[]> => idsOf(await one.search(query))
  for (const month of ['11月', '十一月', 'november']) {
    expect(await found(month)).toEqual(['n1', 'n2', 'n3'])
  }
  // In quotation marks it is a word.
  expect(await found('"november"')).toEqual(['n2'])
  expect(await found('3月')).toEqual(['n4'])
  expect(await found('marching')).toEqual(['n5'])
  expect((await found('prices -march')).toSorted()).toEqual(['n1', 'n2', 'n3', 'n4'])
})

test('a date without its year is of the one nearest to its article, and is marked there', async () => {
  const one = openSite(
    siteOf([
      dated('y0', '福建舰11月5日入列', '2025-11-07'),
      dated('y1', 'On November 5 it was 2023', '2024-11-10'),
      dated('y2', '1月5日起', '2025-12-20'),
      dated('y3', 'Until 30 December, and 2024年12月', '2026-01-03'),
      dated('y4', '11月11日收报4,012.11点', '2024-11-12'),
    ]),
  )
  const found = async (query: string): Promise<readonly string[]> =>
    (await idsOf(await one.search(query))).toSorted()
  expect(await found('2025-11-05')).toEqual(['y0'])
  expect(await found('November 5, 2024')).toEqual(['y1'])
  expect(await found('2026年1月5日')).toEqual(['y2'])
  expect(await found('2025年12月')).toEqual(['y2', 'y3'])
  const markedBy = async (query: string): Promise<readonly string[]> => {
    const [hit] = await (await one.search(query)).hits(0, 1)
    const [{ text = '', ranges = [] } = {}] = hit?.passages ?? []
    return ranges.map(([start, end]) => text.slice(start, end))
  }
  expect(await markedBy('2025年12月 until')).toEqual(['Until', '30 December'])
  // The end of a price is no month.
  expect(await markedBy('4012.11')).toEqual(['4,012.11'])
})

test('a letter that is doubled or not is the error that is taken first', async () => {
  const texts = ['copper', 'cover', 'cover']
  const one = openSite(siteOf(texts.map((text, at) => document(`c${at}`, '标题', [text]))))
  expect((await one.search('coper')).repaired).toEqual([['coper', 'copper']])
})

test('what Taiwan calls otherwise is found by the word of the mainland, and the other way round', async () => {
  const texts = ['輝達財報', '英伟达财报', '軟體更新', '软体家具', '聯準會降息', '沙特与也门']
  const one = openSite(
    siteOf(texts.map((text, at) => addRegionalWords(document(`w${at}`, '标题', [text])))),
  )
  const found = async (query: string): Promise<readonly string[]> =>
    (await idsOf(await one.search(query))).sort()
  expect(await found('英伟达')).toEqual(['w0', 'w1'])
  expect(await found('輝達')).toEqual(['w0', 'w1'])
  expect(await found('软件')).toEqual(['w2'])
  expect(await found('美联储')).toEqual(['w4'])
  expect(await found('沙烏地')).toEqual(['w5'])
  expect(addRegionalWords(document('w', '标题', ['软体'])).elsewhere).toEqual([])
  // As it stands there, it is marked; in quotation marks it is not looked for.
  const marksOf = async (query: string): Promise<readonly string[]> =>
    (await (await one.search(query)).hits(0, 9)).flatMap(({ passages }) =>
      passages.flatMap(({ text, ranges }) => ranges.map(([start, end]) => text.slice(start, end))),
    )
  expect((await marksOf('辉达')).toSorted()).toEqual(['英伟达', '輝達'])
  expect(await marksOf('軟件 OR 美联储')).toEqual(['聯準會', '軟體'])
  expect([await found('"輝達"'), await found('"英伟达"')]).toEqual([['w0'], ['w1']])
})

test.each([
  '四川普遍降雨,紅葉門票調漲,皮卡達到標準,台北韓式料理的軟體動物,讓遊客有選擇權',
  '纳米比亚国内存款增加,这里根本没有炼油厂,朝鲜族骏马在草原上奔驰,出租车辆要登记',
  '乾隆年间的软体家具与计程车模型',
  '哈里斯堡',
])('what is part of other words by chance is no word of another place: %s', (text) => {
  expect(addRegionalWords(document('w', text, [text])).elsewhere).toEqual([])
})

test('a range of dates is left out by a sign before it', async () => {
  const days = ['2025-09-30', '2025-10-01', '2025-11-30', '2025-12-01', null]
  const one = openSite(
    siteOf(days.map((published, at) => document(`r${at}`, '黄金', ['gold'], { published }))),
  )
  const found = async (query: string, choices: Partial<Choices> = {}): Promise<readonly string[]> =>
    (await idsOf(await one.search(query, { ...NO_CHOICES, ...choices }))).sort()
  for (const not of ['-', 'NOT ']) {
    expect(await found(`gold ${not}2025-10..2025-11`)).toEqual(['r0', 'r3'])
    expect(await found(`gold ${not}2025-10..`)).toEqual(['r0'])
    expect(await found(`gold ${not}..2025-11`)).toEqual(['r3'])
  }
  // Also where nothing is in it.
  expect(await found('gold -2024-10..2024-11')).toEqual(['r0', 'r1', 'r2', 'r3'])
  expect(await found('gold -2025-10..2025-11', { months: ['2025-12'] })).toEqual(['r3'])
  expect(await found('gold', { months: ['2025-12', '2025-10'] })).toEqual(['r1', 'r3'])
})

test('an answer without hits says what each part finds alone', async () => {
  const answer = await search.search('gold helium')
  expect(answer.total()).toBe(0)
  expect(answer.counts.map(({ need, articles }) => [need.shown, articles])).toEqual([
    ['gold', 1],
    ['helium', 0],
  ])
})

test('alone is without what was left out and without filters, and a question has no words of its own', async () => {
  const alone = async (query: string): Promise<object> => {
    const { counts } = await search.search(query)
    return counts.map(({ need, articles }) => [need.shown, articles])
  }
  const gold = (await search.search('gold')).total()
  expect(gold).toBeGreaterThan(0)
  expect(await alone('gold -price')).toEqual([['gold', gold]])
  expect(await alone('gold helium -price')).toEqual([
    ['gold', gold],
    ['helium', 0],
  ])
  expect(await alone('gold helium after:2031')).toEqual([
    ['gold', gold],
    ['helium', 0],
  ])
  expect(await alone('what is "gold" to helium?')).toEqual([
    ['gold', gold],
    ['helium', 0],
  ])
})

test('a sign behind a word makes it no part of a name as `J-35` is', async () => {
  const texts = Array.from({ length: 48 }, (_, at) => (at < 3 ? 'Panda twins' : 'Bread'))
  const one = openSite(siteOf(texts.map((text, at) => document(`p${at}`, '标题', [text]))))
  expect((await one.search('panda? helium')).total()).toBe(3)
  expect((await one.search('panda-helium')).total()).toBe(0)
})

test('hits name passage, place and line of the match', async () => {
  const [hit] = await (await search.search('prices')).hits(0, 1)
  const marked = ({ passages }: Hit): readonly string[] =>
    passages.flatMap(({ text, ranges }) => ranges.map(([start, end]) => text.slice(start, end)))
  expect(hit && marked(hit)).toEqual(['price', 'Prices'])
  expect(hit?.passages.map(({ anchor, place }) => [anchor, place])).toEqual([
    ['i-a20', 'd/a.html#a2-a20'],
    ['i-a21', 'd/a.html#a2-a21'],
  ])
  // All begin on the first.
  expect(await linesOf(hit ? [hit] : [])).toEqual([[1, 2]])
})

test('traditional text is said to be so, and is Chinese in the facet', async () => {
  const traditional = document('h1', '貨櫃量年增', ['貨櫃裝卸量增加', 'Port of 高雄 grew'], {
    source: '經濟日報',
    topics: ['港股'],
    lang: 'zh-Hant',
  })
  const found = await openSite(siteOf([traditional, document('h2', '装卸', ['装卸量'])])).search(
    '量',
    NO_CHOICES,
  )
  const hits = await found.hits(0, 10)
  expect(hits.map(({ lang }) => lang).sort()).toEqual(['zh-Hans', 'zh-Hant'])
  expect(hits.find(({ id }) => id === 'h1')?.passages.map(({ lang }) => lang)).toEqual(['zh-Hant'])
  const { langs, fold } = await facetsOf(found)
  expect(langs).toEqual([{ name: 'zh-Hans', articles: 2 }])
  expect(fold).toContain('經经')
  expect(documentOf(storedArticle(traditional))).toEqual(traditional)
  const [port] = hits.filter(({ id }) => id === 'h1')
  const langOf = nameLang(port?.fold ?? '', port?.lang)
  expect(['經濟日報', '港股', 'Reuters'].map(langOf)).toEqual(['zh-Hant', 'zh-Hant', 'en'])
  expect(['經濟日報', '港股'].map(nameLang(fold))).toEqual(['zh-Hant', 'zh-Hans'])
})

test('facets count each as if nothing of its own were chosen', async () => {
  const answer = await search.search('rare', { ...NO_CHOICES, topics: ['机器人'] })
  const { topics, sources, months } = await facetsOf(answer)
  expect(topics).toEqual([
    { name: '稀土', articles: 2 },
    { name: '机器人', articles: 1 },
  ])
  expect(sources).toEqual([{ name: 'Sou Hu Wang', articles: 1 }])
  expect(months).toEqual([{ name: '2025-10', articles: 1 }])
})

test.each<[Partial<Choices>, object]>([
  [{ sources: ['第一财经'] }, { sources: ['Sou Hu Cai Jing', 'Sou Hu Wang', '第一财经'] }],
  [
    { months: ['2025-10'] },
    { months: ['2025-11', '2025-10'], sources: ['Sou Hu Wang', '第一财经'] },
  ],
  [{ langs: ['en'] }, { sources: ['Sou Hu Wang', '第一财经'] }],
])('with %j chosen the others of its facet are still counted', async (choices, wanted) => {
  const answer = await search.search('after:2025', { ...NO_CHOICES, ...choices })
  const { fold: _, ...facets } = await facetsOf(answer)
  const names = Object.entries(facets).map(
    ([facet, values]: [string, readonly { readonly name: string }[]]) => [
      facet,
      values.map(({ name }) => name),
    ],
  )
  expect(Object.fromEntries(names)).toMatchObject(wanted)
})

test('names of sources and topics are found in traditional and in simplified characters', async () => {
  const names = { source: '明報', topics: ['半導體'] }
  const one = openSite(siteOf([document('n1', '晶圓', ['Chips'], names), ...documents]))
  for (const query of [
    'source:明报',
    'source:明報',
    'topic:半导体',
    'source:搜狐',
    'topic:機器人',
  ]) {
    const hits = await (await one.search(query)).hits(0, 9)
    const wanted = query.endsWith('機器人') ? ['a3'] : query.endsWith('搜狐') ? [] : ['n1']
    expect(
      hits.map(({ id }) => id),
      query,
    ).toEqual(wanted)
  }
})

test.each(['鉅亨', '钜亨', '巨亨'])('%s is found in each of its spellings', async (query) => {
  const spelt = ['鉅亨', '钜亨', '巨亨'].map((text, at) =>
    document(`j${at}`, `${text}网`, ['报道']),
  )
  const hits = await (await openSite(siteOf(spelt)).search(query)).hits(0, 9)
  expect(hits.map(({ id }) => id).sort()).toEqual(['j0', 'j1', 'j2'])
  expect(hits.every(({ titleRanges }) => titleRanges.length === 1)).toBe(true)
})

test('a query without its filters keeps words, phrases and what is left out', () => {
  expect(
    withoutFilters('source:souhu gold 晚于:"2025-10" 2025-10..2025-11 "rare earths" -tax'),
  ).toBe('gold "rare earths" -tax')
})

test('of several, one of two words is typed in quotation marks', () => {
  expect(queryText(anyOf(['马斯克', 'Elon Musk'].map(needOf)))).toBe('马斯克 | "Elon Musk"')
})

test('a query without what it leaves out', () => {
  expect(withoutExclusions('gold -tax -"rare earths" source:souhu -3.1%')).toBe(
    'gold source:souhu -3.1%',
  )
})

test('newest first when that is asked for', async () => {
  const answer = await search.search('rare', { ...NO_CHOICES, sort: 'newest' })
  expect(await idsOf(answer)).toEqual(['a1', 'a3'])
})

describe('an index that is not whole', () => {
  const older = ['b1', 'b2', 'b3', 'b4'].map((id) =>
    document(id, '稀土旧闻', ['Old news'], { published: '2020-01-01' }),
  )
  const site = siteOf([...documents, ...older])
  const gone = (pattern: RegExp): typeof site =>
    new Map([...site].filter(([path]) => !pattern.test(path)))

  test('gives the other results and names what is missing', async () => {
    // The first is of the article without a date, the second of the old ones.
    const [, text = ''] = [...site.keys()].filter((path) => path.startsWith('search/d/'))
    const answer = await openSite(gone(new RegExp(text))).search('稀土')
    expect(await idsOf(answer)).toEqual(['a1', 'a3'])
    expect(answer.missing()).toEqual([text.replace(/^search\/|\.js$/g, '')])
  })

  test.each([/manifest/, /\/t\//, /\/p\//, /./])('%s missing', async (pattern) => {
    const answer = await openSite(gone(pattern)).search('"rare earths" 稀土')
    expect(await answer.hits(0, 9)).toEqual([])
    expect(answer.missing().length).toBeGreaterThan(0)
  })

  test('after the site was replaced, the index of now is asked for; of the same one nothing is forgotten', async () => {
    const served = new Map(gone(/\/t\//))
    const search = openSite(served)
    expect((await search.search('gold')).missing()).not.toEqual([])
    expect(await search.renew()).toBe(false)
    expect((await search.search('gold')).missing()).not.toEqual([])
    served.clear()
    const next = siteOf([...documents, document('n1', 'Gold again', ['Gold rose.'])])
    for (const [path, text] of next) served.set(path, text)
    expect(await search.renew()).toBe(true)
    const answer = await search.search('gold')
    expect(answer.missing()).toEqual([])
    expect(await idsOf(answer)).toContain('n1')
    served.clear()
    expect(await search.renew()).toBe(false)
    expect((await search.search('gold')).total()).toBeGreaterThan(0)
  })

  test('damaged files count as missing', async () => {
    const broken = new Map(
      [...site].map(([path, text]) => [path, text.replace(/","..../, '","AAAA')]),
    )
    const answer = await openSite(broken).search('gold')
    expect(answer.total()).toBe(0)
    expect(answer.missing()).toEqual(['manifest'])
  })

  /** Files as they were written, but with other bytes inside. */
  const holding = (pattern: RegExp, change: (bytes: Uint8Array) => Uint8Array): typeof site =>
    new Map(
      [...site].map(([path, text]) => {
        if (!pattern.test(path)) return [path, text]
        const name = path.replace(/^search\/|\.js$/g, '')
        return [path, pack(name, change(unpack(text))).content]
      }),
    )

  test.each<[string, RegExp, (bytes: Uint8Array) => Uint8Array]>([
    ['terms of zeros', /\/t\//, (bytes) => bytes.map(() => 0)],
    ['terms cut off', /\/t\//, (bytes) => bytes.subarray(0, -1)],
    ['terms with more behind', /\/t\//, (bytes) => Uint8Array.from([...bytes, 1])],
    ['pairs of zeros', /\/p\//, (bytes) => bytes.map(() => 0)],
    ['pairs cut off', /\/p\//, (bytes) => bytes.subarray(0, -1)],
  ])('%s are named, and none of them is taken for the truth', async (_, pattern, change) => {
    const answer = await openSite(holding(pattern, change)).search('"rare earths" mining')
    await answer.hits(0, 9)
    expect(answer.missing().length).toBeGreaterThan(0)
    expect(answer.missing().every((name) => pattern.test(`/${name}`))).toBe(true)
  })

  test.each<[string, typeof site]>([
    ['missing', gone(/\/l\//)],
    ['cut off', holding(/\/l\//, (bytes) => bytes.subarray(0, -1))],
    ['with more behind', holding(/\/l\//, (bytes) => Uint8Array.from([...bytes, 1]))],
  ])('lines that are %s leave the answer as good as it was', async (_, without) => {
    const answer = await openSite(without).search('gold')
    const hits = await answer.hits(0, 9)
    expect(hits).not.toEqual([])
    expect((await linesOf(hits)).flat().every((line) => line === null)).toBe(true)
    expect(answer.missing()).toEqual([])
  })

  test('texts that are all gone are not asked for to the last', async () => {
    const many = siteOf([...corpusDocuments({ articles: 400, perDump: 40, seed: 5 })])
    const without = new Map([...many].filter(([path]) => !path.startsWith('search/d/')))
    const answer = await openSite(without).search('price')
    expect(answer.total()).toBeGreaterThan(40)
    expect(await answer.hits(0, 10)).toEqual([])
    expect(answer.missing().length).toBeLessThan(31)
  })
})

describe('whatever is typed', () => {
  const big = openSite(siteOf([...corpusDocuments({ articles: 300, perDump: 30, seed: 8 })]))

  test.each([
    ['words without end', 'price '],
    ['Han without end', '稀土'],
    ['one word without end', 'a'],
    ['figures without end', '1 '],
    ['marks without end', '"-'],
  ])('%s are answered in the time of their length', async (_, part) => {
    const found = await growth((size) => {
      const query = part.repeat(Math.ceil(size / part.length))
      return async () => {
        const answer = await big.search(query)
        await answer.hits(0, 10)
        expect(answer.missing()).toEqual([])
      }
    }, eighths(10_000))
    expect(found).toMatchObject({ isSteep: false })
  })

  test.each([
    ['control characters', '\u0000\u0007gold\u001b[31m\u202e'],
    ['lone surrogates', '\ud800gold\udfff 稀\ud842'],
    ['regular expressions', '(a+)+$ [^] .* \\ {9999} ^(?=x)'],
    ['names of properties', '__proto__ constructor hasOwnProperty toString source:__proto__'],
    ['markup', '<script>alert(1)</script> <img src=x onerror=alert(1)> "&quot;'],
    ['marks', '" - -- "" source: topic: after: before:x 「 ” : ：'],
  ])('%s are answered', async (_, query) => {
    const answer = await big.search(query)
    await answer.hits(0, 10)
    expect(answer.missing()).toEqual([])
  })

  test('no text makes an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc
            .array(
              fc.constantFrom(
                '"',
                '-',
                'source:',
                '稀',
                '85亿',
                'price',
                ' ',
                '2025-11',
                '年',
                ':',
                '%',
              ),
              {
                maxLength: 12,
              },
            )
            .map((parts) => parts.join('')),
        ),
        async (query) => {
          const answer = await big.search(query)
          await answer.hits(0, 3)
          await answer.facets()
          expect(answer.missing()).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })
})
