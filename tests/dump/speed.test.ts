import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'
import type { Dump } from '../../src/records/article.ts'
import { eighths, growth } from '../growth.ts'

const HEAD = 'Search documents\nA title\nXin Hua· 2025-03-04 09:10\nGroup 1 - One [1] '

const SHORT = 2048

const REPEATED = {
  'a.txt': [
    'Group 1: Sales - April is 40% [1][2]. - Prices held at 300 - 310 yuan [2]. ',
    ...[
      'a - A ',
      '- 4 ',
      '- ** ',
      '**L**: text - ',
      '[',
      '[1]',
      '| a ',
      '| --- ',
      '" - "',
      ' ',
      '-',
    ],
    ...[
      '| a | b | | --- | --- | | 1 | 2 | text - Item [2] ',
      'Group 2 ',
      'Not provided - ',
      '。',
      '字',
    ],
    'Market Outlook - ',
    ...['Tin rose [1].\n', '1. Tin rose\n', '● Tin\nDemand\n', 'Demand\nTin '],
    '\nA title\nXin Hua· 2025-03-04 09:10\nRaw text',
    '\nA title\nXin Hua· 前天前天3小时前\nRaw text',
    ...['作者：李明\n', 'From: Ann\n'],
    ...['¹', 'fell.¹ ', '¹,', '⁽', '①', 'a. \n'],
    ...['\u200b', '\u200f', '\n2025-11-09\n09:41 a'],
    ...['• Supply\n  ◦ Peru fell [1]\n', '▎a\n', 'A     1 / 9\n', '1 / 9\na\n'],
    '\nTin rose again\nReuters\nCore Viewpoint - Tin rose [1].',
  ],
  // Without a head.
  'b.txt': ['AI\nicon\n'],
  'a.md': [
    'a**b',
    ...['%% ', 'a <!-- ', 'a %%b%% '],
    'a* ',
    '[a](',
    '`a``b',
    '\\',
    '> ',
    '- ',
    '*',
    '[a',
    '- a\n',
    '&amp;',
    '<!-- ',
    '<sup><a ',
    ...[
      'Tin [1]\n',
      '✅ a\n',
      'a\n  id:: b\n',
      '[toc]\n',
      '¹',
      '![a][a]',
      '![a]\n\n[a]: b.png\n\n',
      '\\[1\\]',
      '（![a](b.png)）',
    ],
    '[[a|',
    '  - a\n',
    ...[
      '<a-b c="d">',
      '</details>\n',
      '<summary>',
      '> [!a] b\n',
      '- a\n  - b [1]\n',
      'a\n\n- b [1]\n\n',
    ],
  ],
}

test.each(Object.entries(REPEATED).flatMap(([path, all]) => all.map((part) => ({ path, part }))))(
  '$path full of $part takes as long as it is long',
  async ({ path, part }) => {
    const whole = (size: number): Buffer =>
      Buffer.from(`${(path === 'a.txt' ? HEAD : '') + part.repeat(Math.ceil(size / part.length))}x`)
    // What is measured is asked for its bytes too: to read a text once more takes as long.
    const accounts: Dump['bytes'][] = []
    // The first run of a shape finds nothing compiled, and would look slow.
    parseFile(path, whole(SHORT))
    const found = await growth((size) => {
      const bytes = whole(size)
      return () => accounts.push(parseFile(path, bytes).bytes)
    }, eighths(262_144))
    for (const { published, chrome, leftOver, total } of accounts) {
      expect(published + chrome + leftOver).toBe(total)
    }
    expect(found).toMatchObject({ isSteep: false })
  },
)
