import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'

const HEAD = 'Search documents\nA title\nXin Hua· 2025-03-04 09:10\nGroup 1 - One [1] '

/** Half a megabyte each; what is quadratic in it takes minutes. Processor time, for busy machines. */
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
    '\nA title\nXin Hua· 2025-03-04 09:10\nRaw text',
  ],
  'a.md': [
    'a**b',
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
    '  - a\n',
  ],
}

test.each(Object.entries(REPEATED).flatMap(([path, all]) => all.map((part) => ({ path, part }))))(
  '$path full of $part is read or refused in time',
  ({ path, part }) => {
    const text = (path === 'a.txt' ? HEAD : '') + part.repeat(Math.ceil(524_288 / part.length))
    const bytes = Buffer.from(text)
    const start = process.cpuUsage()
    const { published, chrome, leftOver, total } = parseFile(path, bytes).bytes
    const seconds = process.cpuUsage(start).user / 1e6
    expect(published + chrome + leftOver).toBe(total)
    expect(seconds).toBeLessThan(4)
  },
)
