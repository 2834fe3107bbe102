import { expect, test } from 'vitest'
import { misdated } from '../../../../src/digest/doubts/misdated.ts'
import { findTimesGone } from '../../../../src/digest/figures/dates/timesGone.ts'
import { eighths, growth } from '../../../growth.ts'
import { articleOf } from '../../across.ts'
import { expectDate } from './toldAsPast.ts'

const PUBLISHED = '2031-11-19T12:20'

test.each([
  ['A detector will be put in by March 2031, he said.', 'March 2031', '2031-03-01'],
  ['The bridge is to open in May 2030.', 'May 2030', '2030-05-01'],
  ['该厂将于2031年3月投产。', '2031年3月', '2031-03-01'],
  ['The Sora van will go on sale on October 12 for $9,000.', 'October 12', '2031-10-12'],
  ['It will be shut on 12 October.', '12 October', '2031-10-12'],
  ['新馆将于10月12日开放。', '10月12日', '2031-10-12'],
])('%s: a time that is gone is told as to come', (text, raw, day) => {
  expectDate(findTimesGone(text, PUBLISHED), text, raw, day)
})

test.each([
  'A detector will be put in by March 2032.',
  'A detector will have been put in since March 2031.',
  'A detector will be put in by November 2031.',
  'The Sora van will go on sale on November 17.',
  // Of the next year, by all that is told.
  'The Sora van will go on sale on March 12.',
  'The Sora van will go on sale on October 12, 2032.',
  '新馆将于12月12日开放。',
  'It had promised that a detector will be put in by March 2031.',
  'In 2029 the works said that a detector will be put in by March 2031.',
  'It was put in by March 2031.',
  'In September the mayor said that the hall will open on October 12.',
  'The mayor said in September that the hall will open on October 12.',
  '新馆将于10月32日开放。',
  '该厂曾称将于2031年3月投产。',
  '该厂将于2032年3月投产。',
  // So long ago that no slip leads there.
  'The bridge is to look as in May 1931.',
  'The bridge is to open in May 2021.',
])('%s: nothing is wrong', (text) => {
  expect(findTimesGone(text, PUBLISHED)).toEqual([])
})

test('of an article without a date nothing is told', () => {
  expect(findTimesGone('It will open in March 2001.', null)).toEqual([])
})

test('a time gone by that is told as to come is questioned', () => {
  const article = articleOf('a', PUBLISHED, 'Works', ['It will be put in by March 2031.'])
  expect(misdated(article).map(({ raw }) => raw)).toEqual(['March 2031'])
})

test.each([
  ['采矿许可将于2031年5月1日起生效。', ['2031年5月1日']],
  ['The mine is to open on May 1, 2031.', ['May 1, 2031']],
  ['采矿许可将于2032年5月1日起生效。', []],
  ['采矿许可曾称将于2031年5月1日起生效。', []],
])('a day with its year: %s', (text, raws) => {
  const article = articleOf('a', PUBLISHED, 'Works', [text])
  expect(misdated(article).map(({ raw }) => raw)).toEqual(raws)
})

test.each(['will ', 'is to be ', 'will be in March 2031 ', 'will be on ', '将于2031年3月'])(
  'a text full of %j takes as long as it is long',
  async (piece) => {
    const found = await growth((size) => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      return () => findTimesGone(text, PUBLISHED)
    }, eighths(400_000))
    expect(found).toMatchObject({ isSteep: false })
  },
)
