import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/digest/figures/figures.ts'

describe('subject', () => {
  test.each([
    [
      'It shows net profit attributable to shareholders of 882 million yuan.',
      'net profit attributable to shareholders',
      'of',
    ],
    ['Gross margin slipped to 38.1%.', 'Gross margin', 'verb'],
    ['Imports cover 98% of Russian demand.', 'Russian demand', 'of'],
    ['JA Solar: 23.90 billion yuan.', 'JA Solar', 'before'],
    ['More than 20,000 industrial clients take part.', 'industrial clients', 'after'],
    ['毛利率31.5%。', '毛利率', 'before'],
    ['7月8日，茶百道涨5.82%至11.28港元。', '茶百道', 'verb'],
    ['2025年上半年，全球门店有53,014家。', '全球门店', 'before'],
    ['It fell, down 37.3%.', null, 'none'],
    ['同比增长41.2%。', null, 'none'],
  ])('%s', (text, subject, subjectMethod) => {
    expect(findFigures(text)[0]).toMatchObject({ subject, subjectMethod })
  })

  test('is made of words of the text', () => {
    const text =
      '加盟店占99%以上, and the average rent of 12 yuan stays; shops came to 41,000 outlets.'
    for (const { subject } of findFigures(text))
      if (subject !== null) expect(text).toContain(subject)
  })
})

test('the context is the clause, and the figure stands where it says', () => {
  const text =
    'The U.S. Survey cut its figure to 380,000 tons, far below the 2.85 million tons claimed. More.'
  const figures = findFigures(text)
  expect(figures.map(({ context }) => context)).toEqual([
    'The U.S. Survey cut its figure to 380,000 tons',
    'far below the 2.85 million tons claimed',
  ])
  for (const { context, contextAt, raw } of figures) {
    expect(context.slice(contextAt, contextAt + raw.length)).toBe(raw)
  }
})
