import { expect, test } from 'vitest'
import { openBodies } from '../../src/build/reading/bodies.ts'
import { arrange, arranging } from '../../src/digest/arrange.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { lighten } from '../../src/digest/light.ts'
import { finish } from '../../src/digest/steps.ts'
import { articleParts, partsOf } from '../../src/digest/views/part.ts'
import { allShown, allWhole } from '../../src/digest/views/signed.ts'
import { parseFile } from '../../src/read/read.ts'
import type { Dump } from '../../src/records/article.ts'
import { lightFile, listing } from '../arranged.ts'
import { generateDumps } from '../bench/corpus.ts'

function dump(path: string, topic: string, ...articles: readonly string[]): Dump {
  return parseFile(path, Buffer.from(listing(topic, ...articles)))
}

function digestOf(...dumps: readonly Dump[]): Digest {
  return arrange(dumps.map(lighten), { dismiss: {}, topics: {} })
}

const TIN = `锡价上涨
Cai Jing· 2025-11-09 08:41
Core Viewpoint - Tin rises for a third week [1]. Group 1: Prices - Stocks fell to a low [2].`
const COPPER = `铜价下跌
Cai Jing· 2025-11-08 10:00
Core Viewpoint - Copper falls on weak demand [1]. Group 1: Prices - Stocks rose again [2].`

test('the same article in two dumps is one article that names both places', () => {
  const digest = digestOf(dump('a.txt', '锡', TIN), dump('b.txt', '有色', COPPER, TIN))
  expect(digest.articles).toHaveLength(2)
  const [tin] = digest.articles
  expect(tin?.places.map(({ dump: path, line }) => [path, line])).toEqual([
    ['a.txt', 5],
    ['b.txt', 8],
  ])
  expect(tin?.topics.map(({ name }) => name)).toEqual(['锡', '有色'])
  expect(digest.totals.duplicates).toBe(1)
})

test('what only the second copy says is not lost', () => {
  const longer = `${TIN} - Smelters plan to cut output [3].`
  const dumps = [dump('a.txt', '锡', TIN), dump('b.txt', '锡', longer)]
  const lights = dumps.map(lighten)
  const bodies = openBodies(lights, never, dumps)
  const { articles } = arrange(lights, { dismiss: {}, topics: {} }, bodies.body)
  expect(articles).toHaveLength(1)
  const texts = bodies
    .body(articles[0]?.id ?? '')
    .groups.flatMap(({ insights }) =>
      insights.map(({ number, text, place }) => [number, text, place.dump]),
    )
  expect(texts).toEqual([
    ['1.1', 'Stocks fell to a low.', 'a.txt'],
    ['2.2', 'Smelters plan to cut output.', 'b.txt'],
  ])
})

test('the lead of a second copy that says something else is shown, too', () => {
  const other = TIN.replace('Tin rises for a third week', 'Tin fell at last')
  const dumps = [dump('a.txt', '锡', TIN), dump('b.txt', '锡', other), dump('c.txt', '锡', other)]
  const lights = dumps.map(lighten)
  const bodies = openBodies(lights, never, dumps)
  const [ref] = arrange(lights, { dismiss: {}, topics: {} }, bodies.body).articles
  const { lead, groups, rest } = bodies.body(ref?.id ?? '')
  expect(lead?.text).toBe('Tin rises for a third week.')
  expect(groups[1]).toMatchObject({
    insights: [{ number: '2.1', text: 'Tin fell at last.', place: { dump: 'b.txt', line: 7 } }],
  })
  // Its label is the first one's.
  expect([groups.length, groups[1]?.heading?.text, rest]).toEqual([2, 'Core Viewpoint', []])
})

function never(): never {
  throw new Error('nothing is read again')
}

test('ids stay when a dump is renamed, saved with other line ends, or gains neighbours', () => {
  const idOf = (...dumps: readonly Dump[]): string | undefined =>
    digestOf(...dumps).articles.find(({ title }) => title.text === '锡价上涨')?.id
  const id = idOf(dump('a.txt', '锡', TIN))
  expect(id).toMatch(/^[0-9a-z]{10}$/)
  expect(idOf(dump('renamed.txt', '另一', TIN))).toBe(id)
  expect(idOf(dump('a.txt', '锡', COPPER, TIN.replaceAll('\n', '\r\n')))).toBe(id)
  expect(idOf(dump('a.txt', '锡', TIN.replace('08:41', '08:42')))).not.toBe(id)
})

test('articles come newest first, each with its neighbours in the topic, those without a date last', () => {
  const undated =
    '无日期的文章\nCore Viewpoint - It has no date at all [1]. Group 1: More - Still none [2].'
  const digest = digestOf(dump('a.txt', '金属', COPPER, undated, TIN))
  expect(digest.articles.map(({ title }) => title.text)).toEqual([
    '锡价上涨',
    '铜价下跌',
    '无日期的文章',
  ])
  const copper = digest.byId.get(digest.articles[1]?.id ?? '')
  expect([copper?.newer?.title.text, copper?.older?.title.text]).toEqual([
    '锡价上涨',
    '无日期的文章',
  ])
  expect(digest.months.map(({ permalink }) => permalink)).toEqual([
    'm/2025-11.html',
    'm/undated.html',
  ])
})

test('an article of two dumps has the topics of both, and keeps them as Markdown of its own', () => {
  const digest = digestOf(dump('a.txt', '锡', TIN), dump('b.txt', '金属', COPPER, TIN))
  const shared = digest.articles.find(({ title }) => title.text === '锡价上涨')
  expect(shared?.topics.map(({ name }) => name)).toEqual(['锡', '金属'])
  const markdown = '---\ntitle: Tin\ntopics: [锡, 金属]\n---\n\n## A\n\n- b [1]\n'
  const written = digestOf(parseFile('a.md', Buffer.from(markdown)))
  expect(written.topics.map(({ ref, articles }) => [ref.name, articles.length])).toEqual([
    ['金属', 1],
    ['锡', 1],
  ])
})

test('names that differ in case and width are one topic and one source', () => {
  const digest = digestOf(
    dump('a.txt', 'Tin', TIN),
    dump('b.txt', 'ＴＩＮ', COPPER.replace('Cai Jing', 'CAI JING')),
  )
  expect(digest.topics.map(({ ref }) => ref.name)).toEqual(['Tin'])
  expect(digest.sources.map(({ ref, articles }) => [ref.permalink, articles.length])).toEqual([
    ['s/cai-jing.html', 2],
  ])
})

test('arranging tells how far it is, in steps that somebody who waits can use', () => {
  const dumps = [...generateDumps({ articles: 600, perDump: 200, seed: 5 })]
  const lights = dumps.map(({ path, text }) => lightFile(path, text))
  const parts: number[] = []
  const steps = arranging(lights, { dismiss: {}, topics: {} }, { digest: null, compared: null })
  let step = steps.next()
  for (; !step.done; step = steps.next()) parts.push(step.value)
  expect(parts.length).toBeGreaterThan(5)
  expect(parts).toEqual([...parts].sort((left, right) => left - right))
  expect(parts.every((part) => part > 0 && part < 1)).toBe(true)
  const ids = ({ articles }: Digest): readonly string[] => articles.map(({ id }) => id)
  expect(ids(step.value.digest)).toEqual(ids(arrange(lights, { dismiss: {}, topics: {} })))
})

test('an article is in doubt for its figures, for a date, or for both', () => {
  const dated = (text: string): string =>
    text.replace('[1]', ', as the pact that was signed on November 7, 2023 [1]')
  const told = (title: string, reserves: string): string =>
    `${title}\nCai Jing· 2025-11-09 08:41\nCore Viewpoint - Russian reserves are ${reserves} tons [1]. Group 1: More - A pact [2].`
  const { articles } = digestOf(
    dump('a.txt', '锡', dated(TIN), COPPER),
    dump('b.txt', '稀土', dated(told('稀土储量', '380,000')), told('俄罗斯稀土', '2.85 million')),
  )
  const inDoubt = articles.map(({ lead, inDoubt }) => [lead?.text.split(' ', 1)[0], inDoubt])
  expect(inDoubt.sort()).toEqual([
    ['Copper', null],
    ['Russian', 'both'],
    ['Russian', 'figures'],
    ['Tin', 'date'],
  ])
})

const PORT = `高雄港貨櫃量年增1.4%
中央社· 2025-11-20 09:00
核心觀點 - 高雄港前十月貨櫃裝卸量達779萬TEU [1]。 展望 - 第七貨櫃中心全面啟用 [2]。 - 年底可望成真 [2]。 - という声もある [3]。`
const CHIPS = `中芯国际三季度营收增长
第一财经· 2025-11-13 18:20
核心观点 - 中芯国际收入171.62亿元 [1]。 展望 - 年底可望成真 [2]。`

test('a text that is too short to tell is spelt as its article is', () => {
  const dumps = [dump('a.txt', '航運', PORT), dump('b.txt', '半导体', CHIPS)]
  const lights = dumps.map(lighten)
  const [port, chips] = arrange(lights, { dismiss: {}, topics: {} }).articles
  expect([port?.title.lang, chips?.title.lang]).toEqual(['zh-Hant', 'zh-Hans'])
  expect([port?.source?.lang, port?.topics[0]?.lang]).toEqual(['zh-Hant', 'zh-Hant'])
  expect([chips?.source?.lang, chips?.topics[0]?.lang]).toEqual(['zh-Hans', 'zh-Hans'])
  const bodies = openBodies(
    lights,
    () => {
      throw new Error('nothing is read again')
    },
    dumps,
  )
  const langsOf = (id = ''): unknown =>
    bodies
      .body(id)
      .groups.map(({ heading, insights }) => [heading?.lang, ...insights.map(({ lang }) => lang)])
  // Japanese is no spelling of Chinese.
  expect(langsOf(port?.id)).toEqual([['zh-Hant', 'zh-Hant', 'zh-Hant', 'zh-Hans']])
  expect(langsOf(chips?.id)).toEqual([['zh-Hans', 'zh-Hans']])
})

test('a name that is too short to tell is spelt as in the article that has it first, also after an edit', () => {
  const plain = CHIPS.replace('第一财经', '中央社')
  const before = arrange([dump('b.txt', '港股', plain)].map(lighten), { dismiss: {}, topics: {} })
  const dumps = [dump('a.txt', '港股', PORT), dump('b.txt', '港股', plain)].map(lighten)
  const edited = finish(
    arranging(dumps, { dismiss: {}, topics: {} }, { digest: before, compared: null }),
  )
  for (const { topics, sources } of [arrange(dumps, { dismiss: {}, topics: {} }), edited.digest]) {
    expect([...topics, ...sources].map(({ ref }) => ref.lang)).toEqual(['zh-Hant', 'zh-Hant'])
  }
  expect(before.topics[0]?.ref.lang).toBe('zh-Hans')
})

test('lists that have the same articles after an edit are the same lists, and are signed once', () => {
  const files = [...generateDumps({ articles: 600, perDump: 100, seed: 3 })].map(({ path, text }) =>
    lightFile(path, text),
  )
  const settings = { dismiss: {}, topics: {} }
  const before = arrange(files, settings)
  const added = lightFile('z.txt', listing(before.topics[2]?.ref.name ?? '', TIN))
  const { digest } = finish(
    arranging([...files, added], settings, { digest: before, compared: null }),
  )
  expect(digest.articles).toHaveLength(601)
  // The article, its topic, its source and its month are new; all else is as it was.
  for (const name of ['topics', 'sources', 'months'] as const) {
    const known = new Set(before[name].map(({ articles }) => articles))
    const others = digest[name].filter(({ articles }) => !known.has(articles))
    expect(
      others.map(({ articles }) => articles.some(({ title }) => title.text === '锡价上涨')),
    ).toEqual([true])
    expect(digest[name].length).toBeGreaterThan(4)
    for (const { articles } of digest[name]) {
      expect(allShown(articles)).toBe(allShown([...articles]))
      expect(articleParts(articles, 't/x.html')).toEqual(partsOf(articles, 't/x.html'))
      expect(articleParts(articles, 't/y.html')).toEqual(partsOf(articles, 't/y.html'))
    }
  }
  const again = arrange([...files, added], settings)
  expect(digest.topics.map(({ articles }) => allWhole(articles))).toEqual(
    again.topics.map(({ articles }) => allWhole(articles)),
  )
})

test('a text without insights stands in lists without its citations', () => {
  const plain =
    'Tin is dear\nCai Jing· 2025-11-09 08:41\nTin rose [3][4]. In [2019] Buyers wait [5] still.'
  const [tin] = digestOf(dump('a.txt', 'Tin', plain)).articles
  expect(tin?.dek?.text).toBe('Tin rose. In [2019] Buyers wait still.')
})

test.each([
  [
    'Share\nSave\nBy Ann Lee\n3 min read\nTin rose 3% on Thursday. Traders\nwait.',
    'Tin rose 3% on Thursday. Traders wait.',
  ],
  [
    '分享到：微信 QQ空间\n字号：大 中 小\n**锡价**周四上涨3%，此前印尼表示将限制出口[1]。\n> 库存下降[2]。',
    '锡价周四上涨3%，此前印尼表示将限制出口。库存下降。',
  ],
  [
    'Tin rose 3% on\nThursday in *Jakarta* and\nLondon',
    'Tin rose 3% on Thursday in Jakarta and London',
  ],
  ['Plates of 3 * 4 * 5 metres\nsell', 'Plates of 3 * 4 * 5 metres sell'],
  ['Tin\nZinc', 'Tin Zinc'],
])('a text without insights stands in lists from its first sentence on: %s', (text, said) => {
  const [tin] = digestOf(
    dump('a.txt', 'Tin', `Tin is dear\nCai Jing· 2025-11-09 08:41\n${text}`),
  ).articles
  expect(tin?.dek?.text).toBe(said)
})

test.each([
  [
    '锡价涨20% [1] - 库存减少 [2] - 印尼停产。[3] - 需求增 [4]',
    '锡价涨20%；库存减少；印尼停产。需求增',
  ],
  [
    '厂家说：“价涨了。” [1] - 包括： [2] - 锡锭 [3] - 库存（含在途） [4] - 未变 [5]',
    '厂家说：“价涨了。”包括：锡锭；库存（含在途）；未变',
  ],
  [
    'A trader said "it rose." [1] - Two (of three) fell [2] - Among them, [3] - Perak [4]',
    'A trader said "it rose." Two (of three) fell. Among them, Perak',
  ],
  ['Tin rose [1] - Stocks fell. [2] - Buyers wait [3]', 'Tin rose. Stocks fell. Buyers wait'],
])('insights on one line of a list are parted where one ends without a mark: %s', (items, said) => {
  const text = `Tin is dear\nCai Jing· 2025-11-09 08:41\nGroup 1: Tin - ${items}`
  const [tin] = digestOf(dump('a.txt', 'Tin', text)).articles
  expect(tin?.dek?.text).toBe(said)
})

test.each([
  [
    'From: alerts@example.com\nTo: editor@institute.example\nDate: Tue, 6 Oct 2026 09:00:12 +0200\nSubject: Alert on rare earths',
    'China said on Monday that it would tighten its controls on exports.',
  ],
  [
    'Tin is dear again this year\nSmelters are out of ore.\nPotsdam, 6 October 2026',
    'Smelters are out of ore. China said on Monday that it would tighten its controls on exports.',
  ],
  [
    'Tin is dear again this year\nBy Jane Doe\nReporting from Berlin\n6 October 2026',
    'China said on Monday that it would tighten its controls on exports.',
  ],
])('what stands beside source and date is no teaser, but for a standfirst: %s', (head, said) => {
  const body = 'China said on Monday that it would tighten its controls on exports.'
  const { articles } = digestOf(parseFile('a.txt', Buffer.from(`${head}\n\n${body}`)))
  expect(articles[0]?.dek?.text).toBe(said)
})

test('a topic in traditional and in simplified characters is one, and a source is two', () => {
  const source = CHIPS.replace('第一财经', '经济日报')
  const paper = PORT.replace('中央社', '經濟日報')
  const [a, b] = [dump('a.txt', '半導體', paper), dump('b.txt', '半导体', source)]
  const { topics, sources } = digestOf(a, b)
  expect(topics.map(({ ref, articles }) => [ref.name, articles.length])).toEqual([['半導體', 2]])
  expect(sources).toHaveLength(2)
  // Whichever is met first, and where there is one alone.
  const alone = [digestOf(a), digestOf(b)]
  expect(alone.map((one) => one.topics[0]?.ref.permalink)).toEqual([
    topics[0]?.ref.permalink,
    topics[0]?.ref.permalink,
  ])
})
