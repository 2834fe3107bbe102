/** What counts as right in `score.ts`: flags that are whole, and beside them those that are true. */
import { expect, test } from 'vitest'
import type { FigureRef } from '../../src/digest/differing/findings.ts'
import { type Across, articleOf } from './across.ts'
import { flagsOf, foundAs } from './score.ts'

const ARTICLES = [
  articleOf('one', '2031-05-03', 'Works close', ['It closes 68 plants and 12 offices.']),
  articleOf('two', '2031-05-03', 'More works close', ['It closes 79 plants and 15 offices.']),
  articleOf('three', '2031-05-12', 'Works have closed', ['It closed 68 plants in the end.']),
]
const TOLD: Across = {
  articles: ARTICLES,
  stories: [['one', 'two', 'three']],
  likely: [],
  differ: [['one:68 plants', 'two:79 plants', 'three:68 plants']],
  maybe: [],
  dates: [],
}

test('a flag of all that tell of a contradiction is right, one of some of them is true', () => {
  expect(scored('one:68 plants', 'two:79 plants', 'three:68 plants')).toEqual([1, 0, 0])
  expect(scored('one:68 plants', 'two:79 plants')).toEqual([0, 1, 1])
})

test('what gives one number alone, or a number of another thing, is not true', () => {
  expect(scored('one:68 plants', 'three:68 plants')).toEqual([0, 1, 0])
  expect(scored('one:68 plants', 'two:79 plants', 'two:15 offices')).toEqual([0, 1, 0])
})

test.each(['每吨45美元', '45美元/吨', '45美元'])(
  '%s is the figure that was found as 45美元',
  (raw) => {
    const raws = new Map([['one', ['145美元', '45美元']]])
    expect(foundAs(`one:${raw}`, raws)).toBe('one:45美元')
  },
)

/** How many flags are right, wrong, and of the wrong ones true, where these differ. */
function scored(...members: readonly string[]): readonly number[] {
  const differing = [
    { members: members.map(refOf), subject: 'works', otherSubject: null, spread: null },
  ]
  const { right, wrong, unwhole } = flagsOf(TOLD, [{ differing, agreed: [] }])
  return [right, wrong.length, unwhole.length]
}

function refOf(member: string): FigureRef {
  const [article = '', raw] = member.split(':')
  const figure = ARTICLES.find(({ id }) => id === article)?.figures.find((own) => own.raw === raw)
  return { article, figure: figure?.id ?? '' }
}
