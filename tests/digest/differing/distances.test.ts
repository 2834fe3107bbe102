import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../../src/digest/differing/findings.ts'
import { disagreements } from '../../../src/digest/doubts/disagreements.ts'
import { articleOf } from '../across.ts'

/** Whether two articles of one story, of which all else speaks for one thing, are found to disagree. */
function disagree(first: string, second: string): boolean {
  const articles = [
    articleOf('a', '2031-11-03T09:00', 'Wreck of the Halcyon found 沉船海燕号找到了', [first]),
    articleOf('b', '2031-11-03T11:00', 'Wreck of the Halcyon found 沉船海燕号找到了', [second]),
  ]
  return disagreements(articles, {}, [findingsOf(articles, [['a', 'b']], () => 1)]).length > 0
}

describe('distances from two places are two', () => {
  test.each([
    ['The wreck lies 14 miles south of Tarrow.', 'The wreck lies 16 miles north-east of Quillane.'],
    ['The wreck lies 14 km off Tarrow.', 'The wreck was seen 16 km away from Quillane.'],
    ['The wreck lies 14 miles from shore.', 'The wreck lies 16 miles from the oil rig Brannoch.'],
    ['沉船位于枫桥镇以北14公里处。', '沉船距青石湾约16公里。'],
    ['沉船距离枫桥镇仅14公里。', '沉船在青石湾东南方向16公里处。'],
  ])('%s %s', (first, second) => {
    expect(disagree(first, second)).toBe(false)
    expect(disagree(second, first)).toBe(false)
  })
})

describe('from one place they are one', () => {
  test.each([
    ['The wreck lies 14 miles south of Tarrow.', 'The wreck lies 16 miles from Tarrow.'],
    [
      'The wreck lies 14 miles from the Quill border.',
      'It lies 16 miles from the border with Quill.',
    ],
    ['沉船位于枫桥镇以北14公里处。', '沉船距枫桥镇约16公里。'],
    ['沉船距离塔罗14公里。', 'The wreck lies 16 km off Tarrow.'],
    ['The tunnel is 14 km long.', 'The tunnel is 16 km long.'],
    ['The fire burnt 14 km of the track.', 'The fire burnt 16 km of fences.'],
  ])('%s %s', (first, second) => {
    expect(disagree(first, second)).toBe(true)
  })
})
