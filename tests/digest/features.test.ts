import { expect, test } from 'vitest'
import type { StoryTerms } from '../../src/digest/facts/terms.ts'
import { features, opensAside } from '../../src/digest/stories/features.ts'
import { NEVER } from '../../src/digest/stories/likenessScale.ts'
import { stories } from '../../src/digest/stories/stories.ts'
import { articleOf } from './across.ts'

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

const TERMS = { isSeries: false, isFigured: false, told: [], period: null, codes: ['!fire'] }
const terms = (own: Partial<StoryTerms> = {}): StoryTerms => ({ ...TERMS, ...own }) as StoryTerms

test('a figure, a place, a part of a year or a daily report is news of its own', () => {
  const others = [terms({ codes: ['@pt', '*evora'], period: '2031Q1' }), terms()]
  expect(opensAside(terms(), others)).toBe(true)
  expect(opensAside(terms({ isFigured: true }), others)).toBe(false)
  expect(opensAside(terms({ told: ['1390 #'] }), others)).toBe(false)
  expect(opensAside(terms({ isSeries: true }), others)).toBe(false)
  expect(opensAside(terms({ period: '2031Q2' }), others)).toBe(false)
  expect(opensAside(terms({ period: '2031Q1' }), others)).toBe(true)
  expect(opensAside(terms({ codes: ['@es'] }), others)).toBe(false)
  expect(opensAside(terms({ codes: ['*porto'] }), others)).toBe(false)
  expect(opensAside(terms({ codes: ['@pt', '*evora', '~forest'] }), others)).toBe(true)
})

/** Articles 0 and 1 are a story, 2 is the feature, 3 is of none. */
const GROUPS = [[0, 1], [0, 1], [2], [3]]
const NEAR = [
  { low: 0, high: 2, score: 0.15 },
  { low: 2, high: 3, score: 0.02 },
]
const TELLING = {
  days: [10, 10, 11, 11],
  termsOf: () => terms(),
  likeness: () => 0.02,
  things: (low: number): number => (low === 0 ? 3 : 1),
  figures: (_: number): number => 0,
  isNamed: () => true,
}
const linked = (own: Partial<typeof TELLING>, groups = GROUPS): readonly number[] =>
  [...features(NEAR, groups, { ...TELLING, ...own })].flatMap(({ low, high }) => [low, high])

test('several rare things bring a feature to a story, where others share fewer', () => {
  expect(linked({})).toEqual([0, 2])
  expect(linked({ things: (low) => (low === 0 ? 2 : 0) })).toEqual([])
  expect(linked({ things: (low) => (low === 0 ? 3 : 2) })).toEqual([])
  expect(linked({ things: (low) => (low === 0 ? 1 : 3) })).toEqual([])
  expect(linked({ isNamed: () => false })).toEqual([])
})

test('so does a figure, where they are somewhat alike and nobody else gives one', () => {
  const none = { things: () => 0 }
  expect(linked({ ...none, figures: (low) => (low === 0 ? 1 : 0) })).toEqual([0, 2])
  expect(linked({ ...none, figures: () => 1 })).toEqual([])
  expect(linked({ ...none, figures: (low) => (low === 0 ? 0 : 1) })).toEqual([])
  const unlike = NEAR.map((link) => ({ ...link, score: 0.09 }))
  const given = { ...TELLING, ...none, figures: (low: number) => (low === 0 ? 1 : 0) }
  expect([...features(unlike, GROUPS, given)]).toEqual([])
})

test('a feature stands beside its story, and is alone', () => {
  expect(linked({ days: [10, 10, 12, 12] })).toEqual([])
  expect(linked({ days: [10, 10, Number.NaN, 12] })).toEqual([])
  expect(linked({ likeness: () => NEVER })).toEqual([])
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
  for (const { high } of features(links, groups, { ...TELLING, things: () => 3 })) {
    met.push(high)
    const joined = [0, 1, 2, 3]
    for (const at of joined) groups[at] = joined
  }
  expect(met).toEqual([2])
})
