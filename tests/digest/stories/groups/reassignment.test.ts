import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reassign } from '../../../../src/digest/stories/groups/reassignment.ts'
import type { Link } from '../../../../src/digest/stories/links/link.ts'
import { CANNOT_LINK } from '../../../../src/digest/stories/similarity/thresholds.ts'

type Groups = readonly (readonly number[])[]

/** Groups after it, each once, sorted; links are all pairs that are alike at all. */
function after(
  stories: Groups,
  alike: Readonly<Record<string, number>>,
  figured: readonly Link[] = [],
): Groups {
  const count = Math.max(...stories.flat()) + 1
  const groups = Array.from({ length: count }, (_, at) => stories.find((its) => its.includes(at)))
  const similarity = (one: number, other: number): number =>
    alike[`${Math.min(one, other)}-${Math.max(one, other)}`] ?? 0
  const links = Object.entries(alike).flatMap(([pair, score]) => {
    const [low, high] = pair.split('-').map(Number)
    return low === undefined || high === undefined || score <= 0 ? [] : [{ low, high, score }]
  })
  const changed = groups.map((group) => group ?? [])
  reassign(links, changed, similarity, figured)
  for (const [at, group] of changed.entries()) expect(group).toContain(at)
  return [...new Set(changed)]
    .map((group) => [...group].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

/** Strike: 0, 1, 2. Freight: 3, 4. What ends the strike, 5, was joined to freight, as it was told on that day. */
const JOINED: Groups = [
  [0, 1, 2],
  [3, 4, 5],
]
const WITHIN = { '0-1': 0.5, '1-2': 0.5, '0-2': 0.5, '3-4': 0.5 }

test('an article goes to the story that it is more like in the mean', () => {
  const alike = { ...WITHIN, '0-5': 0.6, '1-5': 0.2, '2-5': 0.2, '3-5': 0.5 }
  expect(after(JOINED, alike)).toEqual([
    [0, 1, 2, 5],
    [3, 4],
  ])
})

test('what is nearly as like its own story stays, and so does what is most like one article alone', () => {
  const nearly = { ...WITHIN, '0-5': 0.6, '1-5': 0.28, '2-5': 0.2, '3-5': 0.5, '4-5': 0.1 }
  const one = { ...WITHIN, '0-5': 0.7, '3-5': 0.5 }
  expect(after(JOINED, nearly)).toEqual(JOINED)
  expect(after(JOINED, one)).toEqual(JOINED)
})

test('nothing goes where one of the story is of another event for sure', () => {
  const alike = { ...WITHIN, '0-5': 0.9, '1-5': 0.9, '2-5': CANNOT_LINK, '3-5': 0.3 }
  expect(after(JOINED, alike)).toEqual(JOINED)
})

test('who gives many figures alike with one of its story stays, but not for one of another', () => {
  const alike = { ...WITHIN, '0-5': 0.6, '1-5': 0.2, '2-5': 0.2, '3-5': 0.5 }
  expect(after(JOINED, alike, [{ low: 4, high: 5, score: 0.2 }])).toEqual(JOINED)
  expect(after(JOINED, alike, [{ low: 2, high: 5, score: 0.2 }])).not.toEqual(JOINED)
  expect(after(JOINED, alike, [{ low: 3, high: 4, score: 0.2 }])).not.toEqual(JOINED)
})

test('who is left alone is of no story, and nobody goes to an article alone', () => {
  const alike = { '0-1': 0.5, '2-3': 0.1, '0-3': 0.6, '1-3': 0.6, '2-4': 0.9 }
  expect(after([[0, 1], [2, 3], [4]], alike)).toEqual([[0, 1, 3], [2], [4]])
})

test('who gains most goes first, and the others are asked again', () => {
  const stories = [
    [0, 1],
    [2, 3],
    [4, 5],
  ]
  // 3 is like 1 alone, which leaves its story.
  const alike = { '1-3': 0.8, '2-3': 0.3, '0-1': 0.1, '1-4': 0.9, '1-5': 0.9, '4-5': 0.5 }
  expect(after(stories, alike)).toEqual([[0], [1, 4, 5], [2, 3]])
})

test('a story of hundreds is looked at in part', () => {
  const story = Array.from({ length: 300 }, (_, at) => at)
  const groups: (readonly number[])[] = [...story.map(() => story), [300, 301], [300, 301]]
  let compared = 0
  const similarity = (): number => {
    compared++
    return 0.1
  }
  reassign([{ low: 0, high: 300, score: 0.5 }], groups, similarity, [])
  expect(compared).toBeLessThan(100)
})

test('each article is of one story afterwards, whatever is alike', () => {
  const story = fc.array(fc.nat({ max: 4 }), { minLength: 10, maxLength: 10 })
  const scores = fc.array(fc.constantFrom(CANNOT_LINK, 0, 0.1, 0.3, 0.6), {
    minLength: 45,
    maxLength: 45,
  })
  fc.assert(
    fc.property(story, scores, (of, all) => {
      const stories = [0, 1, 2, 3, 4]
        .map((name) => of.flatMap((each, at) => (each === name ? at : [])))
        .filter(({ length }) => length > 0)
      const pairs = of.flatMap((_, low) =>
        of.flatMap((_, high) => (low < high ? [[low, high]] : [])),
      )
      const alike = Object.fromEntries(
        pairs.map(([low, high], at) => [`${low}-${high}`, all[at] ?? 0]),
      )
      const told = after(stories, alike)
      expect(told.flat().sort((a, b) => a - b)).toEqual(of.map((_, at) => at))
    }),
  )
})
