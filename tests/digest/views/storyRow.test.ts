import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Digest, Story } from '../../../src/digest/digest.ts'
import { storiesOf, storyRow, underFirst } from '../../../src/digest/views/storyRow.ts'
import { topicPages } from '../../../src/digest/views/topic.ts'
import { arranged } from '../../arranged.ts'

const bytes = readFileSync(new URL('../../../articles/rare-earth.txt', import.meta.url))
const digest = arranged({ 'a.txt': bytes })
const { articles } = digest

/** With stories of the articles at some places. */
function withStories(...stories: readonly (readonly number[])[]): Digest {
  const made = stories.map((places, at): Story => {
    const own = places.flatMap((place) => articles[place] ?? [])
    return { ...digest.stories[0], id: `story${at}`, articles: own } as Story
  })
  return { ...digest, stories: made }
}

test('a topic lists each article once, those of one story under its newest', () => {
  const { topics, ...others } = withStories([1, 3, 4], [2, 5])
  const [page] = topicPages({ ...others, topics })
  const rows = page?.view().blocks.flatMap(({ rows }) => rows) ?? []
  const titleOf = (place: number): string | undefined => topics[0]?.articles[place]?.title.text
  expect(rows.map(({ title }) => title.text).slice(0, 3)).toEqual([0, 1, 2].map(titleOf))
  expect(rows[1]?.same.map(({ title }) => title.text)).toEqual([3, 4].map(titleOf))
  expect(rows[2]?.same.map(({ title }) => title.text)).toEqual([5].map(titleOf))
  expect(rows[3]?.title.text).toBe(titleOf(6))
})

test('a topic is another page when two of its articles become one story', () => {
  const made = (some: Digest): string => JSON.stringify(topicPages(some)[0]?.made?.())
  expect(made(withStories([1, 3]))).not.toBe(made(withStories()))
  expect(made(withStories([1, 3]))).not.toBe(made(withStories([1, 4])))
  expect(made(withStories([1, 3]))).toBe(made(withStories([1, 3])))
})

test('whatever the stories, no article of a list is lost or told twice, and those first stay in order', () => {
  const place = fc.nat(articles.length - 1)
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { maxLength: 6 }),
      fc.uniqueArray(place, { maxLength: 6 }),
      (one, other) => {
        const rest = other.filter((at) => !one.includes(at))
        const told = underFirst(articles, storiesOf(withStories(one, rest)))
        const ids = told.flatMap(({ article, others }) => [article, ...others].map(({ id }) => id))
        expect([...ids].sort()).toEqual(articles.map(({ id }) => id).sort())
        const firsts = told.map(({ article }) => articles.indexOf(article))
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
      },
    ),
  )
})

test('of many others a row names some, and says how many there are more', () => {
  const [first, ...others] = articles
  if (!first) throw new Error('the sample has articles')
  expect(storyRow({ article: first, others }, 3)).toMatchObject({
    same: others.slice(0, 3).map(({ id }) => ({ id })),
    sameMore: others.length - 3,
  })
})
