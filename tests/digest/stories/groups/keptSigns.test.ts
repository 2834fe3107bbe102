import { expect, test } from 'vitest'
import { KeptSigns } from '../../../../src/digest/stories/groups/keptSigns.ts'
import type { Link } from '../../../../src/digest/stories/links/link.ts'
import { packStories } from '../../../../src/digest/stories/packed/packing.ts'
import type { StoryPack } from '../../../../src/digest/stories/packed/storyPack.ts'
import { articleOf } from '../../across.ts'

const FOUR = ['a', 'b', 'c', 'd']
/** Article 0 is linked to a story of 1 and 2, and to 3. */
const LINKS: readonly Link[] = [
  { low: 0, high: 1, score: 0.1 },
  { low: 0, high: 3, score: 0.05 },
]
const STORY = [1, 2]
const TOLD = [{ story: STORY, signs: null, isAsked: true }]

function open(
  ids: readonly string[],
  before: StoryPack | null,
  reweighted: readonly number[] = [],
) {
  const articles = ids.map((id) => ({
    id: id.charAt(0),
    published: null,
    contentHash: id,
    facts: articleOf(id, '2026-01-05', `Told of ${id}`, []).facts,
  }))
  const packing = packStories(articles, before)
  const isReweighted = ids.map((_, at) => reweighted.includes(at))
  return { kept: new KeptSigns({ ...packing, isReweighted }), pack: packing.pack }
}

function told(): StoryPack {
  const { kept, pack } = open(FOUR, null)
  expect(kept.of(0, LINKS, [STORY])).toBeNull()
  kept.put(0, LINKS, TOLD)
  return pack
}

test('signs are kept while the links of the article and the story are as they were', () => {
  const { kept } = open(FOUR, told())
  expect(kept.of(0, LINKS, [STORY])).toBe(TOLD)
  expect(kept.of(1, LINKS, [STORY])).toBeNull()
})

test('places count by the articles in them: one more stands before all', () => {
  const { kept } = open(['A', ...FOUR], told())
  const moved = LINKS.map(({ low, high, score }) => ({ low: low + 1, high: high + 1, score }))
  expect(kept.of(1, moved, [[2, 3]])).toBe(TOLD)
  expect(kept.of(1, LINKS, [STORY])).toBeNull()
})

test.each([
  ['the article', 0],
  ['one of the story that it is linked to', 1],
  ['another of the story', 2],
  ['one beside the story', 3],
])('signs are read again where %s has another text, or terms of another rarity', (_, at) => {
  const changed = FOUR.map((id, place) => (place === at ? `${id}+` : id))
  expect(open(changed, told()).kept.of(0, LINKS, [STORY])).toBeNull()
  expect(open(FOUR, told(), [at]).kept.of(0, LINKS, [STORY])).toBeNull()
})

test.each([
  ['has one article more', LINKS, [[1, 2, 3]]],
  ['is in another order', LINKS, [[2, 1]]],
  ['is one of two', LINKS, [STORY, [3]]],
  ['has a link less', LINKS.slice(0, 1), [STORY]],
  ['is less similar', LINKS.map((link) => ({ ...link, score: 0.04 })), [STORY]],
] as const)('signs are read again where the story %s', (_, links, stories) => {
  expect(open(FOUR, told()).kept.of(0, links, stories)).toBeNull()
})
