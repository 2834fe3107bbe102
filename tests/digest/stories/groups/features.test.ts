import { expect, test } from 'vitest'
import type { StoryTerms } from '../../../../src/digest/facts/terms.ts'
import { features, opensWithoutNews } from '../../../../src/digest/stories/groups/features.ts'
import { sharesExclusiveName } from '../../../../src/digest/stories/links/exclusiveNames.ts'
import type { Link } from '../../../../src/digest/stories/links/link.ts'
import { packStories } from '../../../../src/digest/stories/packed/packing.ts'
import { LISTS, mayOpenWithoutNews } from '../../../../src/digest/stories/packed/storyPack.ts'
import { CANNOT_LINK } from '../../../../src/digest/stories/similarity/thresholds.ts'
import { TermTable } from '../../../../src/digest/stories/terms/termTable.ts'
import { MODEL } from '../../../../src/digest/stories/weighed/model.ts'
import type { FeatureSigns } from '../../../../src/digest/stories/weighed/weights.ts'
import { articleOf } from '../../across.ts'
import { stories } from '../../told.ts'

const OTHER_NEWS = [
  ['Bakers ask for cheaper flour', 'Bakers in Pellworth asked the ministry for cheaper flour.'],
  ['Tram line opens in Quessant', 'A tram line opened in Quessant after years of work.'],
  ['Rower breaks lake record', 'The rower Ines Valcour broke the record on Lake Umbra.'],
  ['Library closes for repairs', 'The library of Tamsin Cross closed for repairs.'],
  ['Bank lowers rate for savers', 'Corvane Bank lowered what it pays savers.'],
  ['Vines hurt by frost', 'Frost hurt vines around Belmarche at night.'],
  ['School wins chess cup', 'A school from Ostrel won the chess cup.'],
  ['Museum shows stolen vase', 'The museum of Larkhill showed a vase that had been stolen.'],
  ['Ferry back in service', 'The ferry to Skarn was back in service.'],
  ['Council bans leaf blowers', 'The council of Windermarsh banned leaf blowers.'],
  ['Actor leaves theatre', 'The actor Piet Haldane left the theatre of Dorn.'],
  ['Choir sings in mine', 'A choir sang in the old mine of Grubenau.'],
] as const

const FIRE = [
  [
    'Wildfire near Ardvaich destroys 41 houses',
    'A wildfire burned 6,230 hectares of pine forest near Ardvaich and destroyed 41 houses in the village of Drumkeld, the fire service said on Monday.',
    'Some 2,815 people had to leave their homes, and one resin gatherer is missing.',
    'A prosecutor asks why the hydrants ran dry.',
  ],
  [
    'Fire service fights blaze at Ardvaich',
    'The fire at Ardvaich has burned 6,230 hectares and driven 2,815 people from their homes, the fire service said.',
    '41 houses were destroyed.',
  ],
] as const

/** By another outlet a day later, with other figures: opens with nothing that is news. */
const MORNING =
  'What is left of the upper street smells of resin and wet plaster. The hydrants gave nothing, says a widow.'

const FEATURE = [
  'Drumkeld, the morning after',
  MORNING,
  'Someone has counted 52 houses, and 3,640 people are said to have fled.',
] as const

function digest(feature: readonly string[]): readonly (readonly string[])[] {
  const all = [...FIRE, feature, ...OTHER_NEWS]
  return stories(
    all.map(([title = '', ...texts], at) =>
      articleOf(`a${at + 10}`, at === 2 ? '2031-03-04T07:00' : '2031-03-03T09:00', title, texts),
    ),
  )
}

test('an article that opens with no news is of the event whose rare things it names', () => {
  expect(digest(FEATURE)).toEqual([['a12', 'a10', 'a11']])
})

test('what opens with news of its own is other news of its kind', () => {
  const [title, lead, ...rest] = FEATURE
  const ofFire = [['a10', 'a11']]
  expect(digest([title, `Near Coimbra in Portugal ${lead}`, ...rest])).toEqual(ofFire)
  expect(digest([title, `${lead} Some 1,390 goats died.`, ...rest])).toEqual(ofFire)
  expect(digest([`${title}: 52 houses`, lead, ...rest])).toEqual(ofFire)
})

const TERMS = {
  isSeries: false,
  isReport: false,
  isFigured: false,
  told: [],
  period: null,
  codes: ['!fire'],
  marks: [],
}
const terms = (own: Partial<StoryTerms> = {}): StoryTerms => ({ ...TERMS, ...own }) as StoryTerms

test('a figure, a place or a part of a year is news of its own', () => {
  const others = [terms({ codes: ['@pt', '*evora'], period: '2031Q1' }), terms()]
  expect(opensWithoutNews(terms(), () => others)).toBe(true)
  expect(opensWithoutNews(terms({ isFigured: true }), () => others)).toBe(false)
  expect(opensWithoutNews(terms({ told: ['1390 #'] }), () => others)).toBe(false)
  expect(opensWithoutNews(terms({ period: '2031Q2' }), () => others)).toBe(false)
  expect(opensWithoutNews(terms({ period: '2031Q1' }), () => others)).toBe(true)
  expect(opensWithoutNews(terms({ codes: ['@es'] }), () => others)).toBe(false)
  expect(opensWithoutNews(terms({ codes: ['*porto'] }), () => others)).toBe(false)
  expect(opensWithoutNews(terms({ codes: ['@pt', '*evora', '~forest'] }), () => others)).toBe(true)
})

/** Articles 0 and 1 are a story, 2 is the feature, 3 is of none. */
const GROUPS = [[0, 1], [0, 1], [2], [3]]
const NEAR = [
  { low: 0, high: 2, score: 0.15 },
  { low: 2, high: 3, score: 0.02 },
]
const CONTEXT = {
  days: [10, 10, 11, 11],
  termsOf: (_: number) => terms(),
  mayOpenWithoutNews: () => true,
  similarity: () => 0.02,
  rareTerms: (low: number): number => (low === 0 ? 3 : 1),
  figures: (_: number): number => 0,
  isNamed: () => true,
  sharedNumbers: (_: number, __: number): readonly string[] => [],
  sharesExclusiveName: (_: number, __: readonly number[]) => false,
  feature: MODEL.feature,
  kept: null,
}
const linked = (own: Partial<typeof CONTEXT>, groups = GROUPS): readonly number[] =>
  [...features(NEAR, groups, { ...CONTEXT, ...own })].flatMap(({ low, high }) => [low, high])

/** What is weighed of article 2. */
function signsOf(own: Partial<typeof CONTEXT>, near = NEAR): FeatureSigns | undefined {
  let weighed: FeatureSigns | undefined
  const feature = (signs: FeatureSigns, article: number): number => {
    if (article === 2) weighed = signs
    return 0
  }
  expect([...features(near, GROUPS, { ...CONTEXT, ...own, feature })]).toEqual([])
  return weighed
}

test('what an article has in common with a story is weighed, and that it opens with no news', () => {
  expect(signsOf({})).toEqual({
    given: 0,
    numbers: 0,
    moreNumbers: 0,
    durations: 0,
    exclusiveName: 0,
    named: 1,
    aside: 1,
    beside: 1,
    rareTerms: Math.log(4),
    days: 1,
    similarity: Math.log(0.15),
  })
  expect(signsOf({ isNamed: () => false })).toMatchObject({ named: 0 })
  const figured = (at: number): StoryTerms => terms({ isFigured: at === 2 })
  expect(signsOf({ termsOf: figured })).toBeUndefined()
  expect(signsOf({ mayOpenWithoutNews: () => false })).toBeUndefined()
  const given = (low: number): number => (low === 0 ? 1 : 0)
  expect(signsOf({ termsOf: figured, figures: given })).toMatchObject({ aside: 0, beside: 0 })
  expect(signsOf({ days: [9, 10, 12, 12] })).toMatchObject({ days: 3, beside: 0 })
})

test('that it gives nothing is told of its packed terms as of themselves', () => {
  const all = [{}, { isFigured: true }, { told: ['41 house'] }, { head: '"told":[]', told: ['3'] }]
  const { pack } = packStories(
    all.map((own, at) => ({
      id: String(at),
      published: null,
      contentHash: '',
      facts: { terms: { ...Object.fromEntries(LISTS.map((list) => [list, []])), ...terms(own) } },
    })),
    null,
  )
  expect(all.map((_, at) => mayOpenWithoutNews(pack, at))).toEqual([true, false, false, false])
})

test('it stands beside where it names three rare things, and nobody else of these days hardly any', () => {
  expect(signsOf({ rareTerms: (low) => (low === 0 ? 2 : 0) })).toMatchObject({ beside: 0 })
  expect(signsOf({ rareTerms: (low) => (low === 0 ? 3 : 2) })).toMatchObject({ beside: 0 })
  const later = [10, 10, 11, 20]
  expect(signsOf({ rareTerms: (low) => (low === 0 ? 3 : 2), days: later })).toMatchObject({
    beside: 1,
  })
})

test('a figure counts that nobody else gives with it', () => {
  expect(signsOf({ figures: (low) => (low === 0 ? 1 : 0) })).toMatchObject({ given: 1 })
  expect(signsOf({ figures: () => 1 })).toMatchObject({ given: 0 })
  expect(signsOf({ figures: (low) => (low === 0 ? 0 : 1) })).toMatchObject({ given: 0 })
})

test('numbers that it gives with the story, and with nobody else that is like it', () => {
  const given = (...marks: readonly (readonly string[])[]) => ({
    termsOf: (at: number) => terms({ marks: marks[at] ?? [] }),
  })
  const numbers = (...marks: readonly (readonly string[])[]) => signsOf(given(...marks))?.numbers
  // Whoever was counted, and however small the share.
  expect(numbers(['60 people'], [], ['60 #'])).toBe(1)
  expect(numbers([], ['14 %'], ['14 %'])).toBe(1)
  expect(numbers(['60 people'], ['14 %'], ['60 #', '14 %'])).toBe(2)
  expect(numbers(['60 people', '71 m'], ['14 %'], ['60 #', '71 m', '14 %'])).toBe(2)
  expect(numbers(['60 people'], [], ['60 %'])).toBe(0)
  expect(numbers(['8 people', '11-17'], [], ['8 people', '11-17'])).toBe(0)
  expect(numbers(['60 people'], [], ['60 #'], ['60 people'])).toBe(0)
})

test('numbers of any unit or none, and durations, that it shares with the story and with nobody else that is like it', () => {
  const again = (own: readonly string[], elsewhere: readonly string[] = []) => ({
    sharedNumbers: (one: number, other: number) =>
      one === 3 || other === 3 ? elsewhere : one === 0 || other === 0 ? own : [],
  })
  const of = (...told: Parameters<typeof again>) => signsOf(again(...told))
  expect(of(['8910', '3120', '72 month'])).toMatchObject({ moreNumbers: 2, durations: 1 })
  expect(of(['8910', '3120', '72 month'], ['3120'])).toMatchObject({ moreNumbers: 1, durations: 1 })
  expect(of(['31', '32', '33', '34'])).toMatchObject({ moreNumbers: 3 })
  // Told as figures already.
  const marks = { termsOf: (at: number) => terms({ marks: at === 3 ? [] : ['60 #'] }) }
  expect(signsOf({ ...again(['60', '3120']), ...marks })).toMatchObject({
    numbers: 1,
    moreNumbers: 1,
  })
})

test('what opens with news of its own is weighed where it tells two numbers of the story again', () => {
  const opens = { mayOpenWithoutNews: () => false }
  expect(signsOf({ ...opens, sharedNumbers: () => [] })).toBeUndefined()
  const of = (...own: readonly string[]) =>
    signsOf({ ...opens, sharedNumbers: (one, other) => (one + other === 5 ? [] : own) })
  expect(of('8910')).toBeUndefined()
  expect(of('8910', '72 month')).toMatchObject({ aside: 0, moreNumbers: 1, durations: 1 })
})

test('a name is of a story that nobody else has', () => {
  expect(
    signsOf({ sharesExclusiveName: (at, story) => at === 2 && story.includes(1) }),
  ).toMatchObject({
    exclusiveName: 1,
  })
  const names = (...texts: readonly string[]) => {
    const articles = texts.map((text, at) => articleOf(`a${at}`, '2031-03-03', 'News', [text]))
    const { pack } = packStories(articles, null)
    return sharesExclusiveName(2, [0, 1], new TermTable(pack))
  }
  const HERE = ['Fire at Drumkeld.', 'Rain fell.'] as const
  expect(names(...HERE, 'Snow lay at Drumkeld.', 'Choirs sang.')).toBe(true)
  expect(names(...HERE, 'Snow lay at Drumkeld.', 'Choirs sang at Drumkeld.')).toBe(false)
  expect(names(...HERE, 'Snow lay at Ostrel.', 'Choirs sang at Ostrel.')).toBe(false)
  // In two languages by how it sounds, or as a town; a country is in much news.
  expect(names('The fire at Kapkili burned.', '火灾。', '卡普基利茶园昨日下雪。')).toBe(true)
  expect(names('Fire in Malaysia.', '火灾。', '马来西亚昨日下雪。')).toBe(false)
})

test('an article is of the story that it is likeliest of, by the link that is most alike', () => {
  expect(linked({})).toEqual([0, 2])
  const two = [[0, 1], [0, 1], [2], [3, 4], [3, 4]]
  const links = [
    { low: 0, high: 2, score: 0.1 },
    { low: 1, high: 2, score: 0.15 },
    { low: 2, high: 3, score: 0.3 },
  ]
  const likeliest = (chances: readonly [number, number]): readonly Link[] => {
    const feature = (_: unknown, __: number, story: readonly number[]): number =>
      chances[story.includes(0) ? 0 : 1] ?? 0
    return [...features(links, two, { ...CONTEXT, days: [10, 10, 11, 11, 11], feature })]
  }
  expect(likeliest([0.9, 0.8])).toEqual([links[1]])
  expect(likeliest([0.8, 0.9])).toEqual([links[2]])
  expect(likeliest([0.54, 0.1])).toEqual([])
})

test('a feature is of a story of ten days, of none as it is, and no daily or company report', () => {
  expect(linked({ days: [10, 10, 21, 21], feature: () => 1 })).toEqual([])
  expect(linked({ days: [10, 10, 20, 20], feature: () => 1 })).toEqual([0, 2])
  expect(linked({ days: [10, 10, Number.NaN, 12], feature: () => 1 })).toEqual([])
  expect(linked({ similarity: () => CANNOT_LINK })).toEqual([])
  expect(linked({ termsOf: (at) => terms({ isSeries: at === 2 }) })).toEqual([])
  expect(linked({ termsOf: (at) => terms({ isReport: at === 2 }) })).toEqual([])
  expect(linked({}, [[0], [1], [2], [3]])).toEqual([])
  expect(
    linked({}, [
      [0, 1],
      [0, 1],
      [2, 3],
      [2, 3],
    ]),
  ).toEqual([])
})

test('a feature that has been joined on the way is asked no more', () => {
  const groups: (readonly number[])[] = [[0, 1], [0, 1], [2], [3]]
  const links = [
    { low: 0, high: 2, score: 0.15 },
    { low: 0, high: 3, score: 0.15 },
  ]
  const met: number[] = []
  for (const { high } of features(links, groups, { ...CONTEXT, rareTerms: () => 3 })) {
    met.push(high)
    const joined = [0, 1, 2, 3]
    for (const at of joined) groups[at] = joined
  }
  expect(met).toEqual([2])
})
