import { expect, test } from 'vitest'
import { keyFigure } from '../../src/digest/keyFigure.ts'
import { articleOf } from './across.ts'

function keyOf(title: string, ...texts: readonly string[]): string | null {
  const { figures } = articleOf('a', '2025-01-01', title, texts)
  return keyFigure(figures, title, texts[0] ?? null)?.raw ?? null
}

test.each([
  [
    'the one that the headline names',
    '周大生一年关闭560家店',
    ['Gold sales of 3 billion yuan fell.', 'Zhou Dasheng had 560 fewer stores.'],
    '560 fewer stores',
  ],
  [
    'one of the lead before one of an insight',
    'Shares',
    ['Revenue came to 12 million yuan.', 'Profit came to 90 million yuan.'],
    '12 million yuan',
  ],
  [
    'what happened before what an analyst thinks',
    '雪王集团:首次覆盖',
    ['目标价482港元,营收28亿元。'],
    '28亿元',
  ],
  ['none whose caption would be its own noun', 'Clients', ['It wants 300 clients.'], null],
  ['none rather than a length of time', 'Work', ['The work took three years.'], null],
  ['none without a subject', 'Prices', ['They fell, down 37.3%.'], null],
  ['none where there is none', 'Prices', ['They fell.'], null],
])('%s', (_name, title, texts, raw) => {
  expect(keyOf(title, ...texts)).toBe(raw)
})
