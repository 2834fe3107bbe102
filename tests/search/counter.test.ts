import { expect, test } from 'vitest'
import { Counter } from '../../src/search/build/counter.ts'
import { Terms } from '../../src/search/build/terms.ts'
import { hashPair, hashWord } from '../../src/search/format.ts'

const pair = (first: string, second: string): number => hashPair(hashWord(first), hashWord(second))

test('words and numbers side by side are pairs, but not across Han or from one text to the next', () => {
  const pairs: [hash: number, weight: number][] = []
  const counter = new Counter(new Terms(), {
    add: (hash, _, weight) => pairs.push([hash, weight]),
  })
  const passage = { anchor: 'lead', heading: null, lang: 'en', dump: '', line: 1 } as const
  counter.count(
    {
      id: '0',
      title: 'Gold mines',
      source: null,
      topics: [],
      tags: [],
      elsewhere: [],
      published: null,
      lang: 'en',
      passages: [
        { ...passage, number: '', text: 'Tesla 特斯拉 Model 3.50 sold' },
        { ...passage, number: '1', text: 'gold mines U.S. tariffs' },
      ],
    },
    0,
  )
  expect(pairs).toEqual([
    [pair('gold', 'mines'), 7],
    [pair('model', '3.50'), 4],
    [pair('3.50', 'sold'), 4],
    [pair('mines', 'us'), 2],
    [pair('us', 'tariffs'), 2],
  ])
})
