import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../../src/digest/differing/findings.ts'
import type { FigureJudge } from '../../../src/digest/differing/weighed/weights.ts'
import { disagreements } from '../../../src/digest/doubts/disagreements.ts'
import { articleOf } from '../across.ts'

const LIKELY: FigureJudge = () => 0.93

/** What is found in a story of two texts, and of as many others that give no figure. */
function found(
  first: string,
  second: string,
  others = 0,
  judge: FigureJudge = LIKELY,
): readonly string[] {
  const texts = [first, second, ...Array.from({ length: others }, () => 'The hall was shut.')]
  const articles = texts.map((text, at) =>
    articleOf(
      `a${at}`,
      `2031-11-0${3 + (at === 1 ? 1 : 0)}T09:00`,
      'Fire at Quillane 奎兰大火',
      text.split('\n'),
    ),
  )
  const told = [articles.map(({ id }) => id)]
  return disagreements(articles, {}, [findingsOf(articles, told, judge)])
    .filter(({ kind }) => kind === 'figures')
    .map(({ members }) => members.map(({ raw }) => raw).join(' | '))
}

describe('in a story of many articles', () => {
  const MARCH = [
    'Some 130 singers marched to the quay.',
    'Around 180 singers sat in the church.',
  ] as const

  test('figures need a word that stands with no other', () => {
    expect(found(...MARCH)).toHaveLength(1)
    expect(found(...MARCH, 4)).toEqual([])
    expect(found('Some 130 singers marched.', 'Around 180 singers marched.', 4)).toHaveLength(1)
  })

  test('and more of a chance', () => {
    const texts = [
      'Some 130 singers marched.\nIt cost 40 crowns.',
      'Around 230 singers marched.\nIt took 3 hours.',
    ] as const
    expect(found(...texts, 0, () => 0.8)).toHaveLength(1)
    expect(found(...texts, 4, () => 0.8)).toEqual([])
  })

  test('words that part them do so, whatever the chance', () => {
    const texts = [
      'Ada Quill made 130 pies for the fair.\n7 tents, 8 stalls and 9 bands were there.',
      'Orla Marsh made 180 pies for the fair.\n3 tents, 4 stalls and 2 bands were there.',
    ] as const
    expect(found(...texts, 4, () => 0.99)).toEqual([])
  })

  test('of two languages no word can be of both', () => {
    expect(found('Some 130 singers marched to the quay.', '180名歌手参加了演出。', 4)).toHaveLength(
      1,
    )
  })

  test('a rule needs it, too', () => {
    const texts = [
      'Dorsey Quill worked at the mill for 37 years.\nThe mill where they worked has 90 doors.',
      'A driver worked at the mill for 30 years.\nThe mill where they worked is 400 metres long.',
    ] as const
    expect(found(...texts, 0, () => 0)).toHaveLength(1)
    expect(found(...texts, 4, () => 0)).toEqual([])
  })
})

test('between articles of many figures they need a word of their own', () => {
  const many = Array.from({ length: 20 }, (_, at) => `Row ${at} has ${at * 37 + 300} km.`).join(
    '\n',
  )
  const others = many.replace(/(\d+) km/g, '$17 kg')
  const texts = ['Of those asked 45% were for it.', 'Some 56% of voters liked him.'] as const
  expect(found(...texts)).toHaveLength(1)
  expect(found(`${texts[0]}\n${many}`, `${texts[1]}\n${others}`)).toEqual([])
})

describe('both are right', () => {
  test.each([
    [
      'those who are counted beside others',
      'Files named 128 other ministers.',
      'The files named 140 ministers.',
    ],
    [
      'what goes on, told a day later',
      'She has been missing for three days.',
      'She has been missing for four days.',
    ],
    ['what goes on, in Chinese', '她已失联超66个小时。', '她失联已近95小时。'],
    [
      'two conversions of one sum',
      'Aid of 110 million crowns ($141 million) was agreed.',
      'Aid of 110 million crowns ($158 million) was agreed.',
    ],
    [
      'a conversion and what it was made of',
      'It was 35 miles deep.',
      'It was 58 kilometres (36 miles) deep.',
    ],
    [
      'those who fight a fire and those who flee it',
      'More than 50 firefighters were called to the mill.',
      'Some 60 residents were evacuated from the mill.',
    ],
    ['消防员和居民', '50名消防员赶到现场。', '现场60名居民被疏散。'],
    ['people and shots', 'She was the mother of 12 children.', 'He fired 13 shots at the mother.'],
    [
      'who died in one house, and in all',
      'The fire in one house killed 18 people.',
      'The fire killed 166 people.',
    ],
    [
      'the toll of an earlier event',
      'The fire killed 47 people.',
      'A fire in 2011 killed 74 people.',
    ],
    [
      'those missing, fewer a day later',
      'Some 35 people are missing.',
      'Some 19 people are missing.',
    ],
  ])('%s', (_, first, second) => {
    expect(found(first, second, 0, () => 0.99)).toEqual([])
  })

  test('a part of a whole that two articles give', () => {
    const both = 'The state bought 420,000 tonnes of wheat.\nRussia supplied 240,000 tonnes of it.'
    const texts = [both, 'The state took 420,000 tonnes on Monday.', both]
    const articles = texts.map((text, at) =>
      articleOf(`a${at}`, '2031-11-03T09:00', 'Wheat', text.split('\n')),
    )
    const told = [articles.map(({ id }) => id)]
    expect(disagreements(articles, {}, [findingsOf(articles, told, () => 0)])).toEqual([])
  })
})

test('a third article that counts no people sides with nobody', () => {
  const texts = ['The fire killed 41 people.', 'The fire killed 47 people.', '大火烧毁房屋41栋。']
  const articles = texts.map((text, at) => articleOf(`a${at}`, '2031-11-03T09:00', 'Fire', [text]))
  const told = [articles.map(({ id }) => id)]
  const [only] = disagreements(articles, {}, [findingsOf(articles, told, () => 0)])
  expect(only?.members.map(({ raw }) => raw)).toEqual(['41 people', '47 people'])
})

describe('still a contradiction', () => {
  test.each([
    [
      'how long something lasted',
      'The mill was shut for three days.',
      'The mill was shut for five days.',
    ],
    ['more missing a day later', 'Some 19 people are missing.', 'Some 35 people are missing.'],
    [
      'sums in brackets of other sums',
      'Aid of 110 crowns ($141) was agreed.',
      'Aid of 130 crowns ($158) was agreed.',
    ],
    ['others who are all', 'It hurt 120 others.', 'It hurt 100 people.'],
  ])('%s', (_, first, second) => {
    expect(found(first, second, 0, () => 0.99)).not.toEqual([])
  })
})
