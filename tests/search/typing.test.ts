import { describe, expect, test } from 'vitest'
import { NO_CHOICES } from '../../src/search/query/chosenFacets.ts'
import { document } from './documents.ts'
import { openSite, siteOf } from './site.ts'

/** Many words that begin alike, each in more articles than the one that is meant. */
const BREAD = Array.from(
  { length: 70 },
  (_, at) => `bre${'abcdefghij'[at % 10]}${'klmnopq'[at % 7]}x`,
)

const search = openSite(
  siteOf([
    document('b1', '面包', [`${BREAD.join(' ')} 21 00`], { published: '2024-01-02' }),
    document('b2', '面包', [BREAD.join(' ')], { published: '2024-01-03' }),
    document('c1', 'OpenAI and Broadcom build chips', ['The first racks ship in 2026.'], {
      source: '新华社',
      published: '2025-10-13T21:00',
    }),
    document('n1', 'Novo Nordisk cuts its outlook', ['Sales fall.'], { published: '2025-06-05' }),
    document('n2', '马棕库存', ['库存在11月升破300万吨,镓价上涨'], { published: '2025-12-10' }),
    document('n3', 'Gallium exports recover', ['Shipments rose on 11 November.'], {
      published: '2025-11-20',
    }),
    document('m1', 'Plans', ['A quiet month.'], { published: '2023-11-05' }),
    document('t1', 'Tons', ['A plant of 380,000 tonnes.'], { published: '2025-01-05' }),
    document(
      'u1',
      'British',
      [
        'A jewellery maker with a licence, grey tyres and sulphuric acid; a colourful neighbourhood.',
      ],
      {
        published: '2025-02-05',
      },
    ),
    document(
      'u2',
      'American',
      ['A jewelry maker with a license, gray tires and sulfuric acid; a colorful neighborhood.'],
      {
        published: '2025-02-06',
      },
    ),
  ]),
)

async function found(typed: string): Promise<readonly string[]> {
  const answer = await search.search(typed, NO_CHOICES)
  return (await answer.hits(0, 20)).map(({ id }) => id).sort()
}

describe('each letter on the way to a word', () => {
  test.each(['openai b', 'openai br', 'openai bro', 'openai broadcom'])('%s', async (typed) => {
    expect(await found(typed)).toEqual(['c1'])
  })

  test.each(['380', '380,0', '380,00', '380,000'])('%s is on its way to 380,000', async (typed) => {
    expect((await search.search(typed, NO_CHOICES)).query.needs).toHaveLength(1)
  })
})

test('a month in short is that month; another letter makes it a word', async () => {
  expect(await found('nov')).toEqual(['m1', 'n2', 'n3'])
  expect(await found('novo')).toEqual(['n1'])
  expect(await found('dec')).toEqual(['n2'])
})

test('a day without a year is marked in the year of its article alone', async () => {
  const marksOf = async (typed: string): Promise<number> => {
    const hits = await (await search.search(typed, NO_CHOICES)).hits(0, 9)
    const hit = hits.find(({ id }) => id === 'n3')
    return hit?.passages.flatMap(({ ranges }) => ranges).length ?? 0
  }
  expect(await marksOf('gallium exports november 2025')).toBe(1)
  expect(await marksOf('gallium OR november 2023')).toBe(0)
})

test.each([
  'jewelry',
  'license',
  'gray',
  'tires',
  'sulfuric',
  'jewellery',
  'licences',
  'grey',
  'tyre',
  'sulphuric',
  'colorful',
  'neighbourhoods',
])('%s is found in British and in American spelling', async (typed) => {
  expect(await found(`${typed} `)).toEqual(['u1', 'u2'])
})

describe('where nothing has it as it was typed', () => {
  test('a month of `after:` stays what it is', async () => {
    expect(await found('after:2025-12 broadcom chips')).toEqual([])
    expect(await found('after:2025-12 gallium exports')).toEqual([])
  })

  test('a time that tells no date is still said to be none', async () => {
    const { query } = await search.search('after:soon 什么是面包', NO_CHOICES)
    expect(query.unread).toEqual(['after:soon'])
    expect(await found('after:soon 什么是面包')).toEqual(['b1', 'b2'])
  })

  test('a headline with its byline does without the time of the day', async () => {
    expect(await found('OpenAI and Broadcom build chips 新华社 2025-10-13 21:00')).toEqual(['c1'])
  })
})
