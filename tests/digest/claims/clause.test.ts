import { describe, expect, test } from 'vitest'
import { clauseOf, REACH } from '../../../src/digest/claims/clause.ts'
import { eighths, growth } from '../../growth.ts'
import { articleOf } from '../across.ts'

/** The clause of the figure 42 in a sentence. */
function around(sentence: string): string {
  const at = sentence.indexOf('42')
  const clause = clauseOf(sentence, at, at + 2)
  expect(clause.text.slice(clause.at, clause.at + 2)).toBe('42')
  return clause.text
}

describe('the clause of a figure', () => {
  test.each([
    ['between commas', 'In May, sales rose to 42 tons, a record.', 'sales rose to 42 tons'],
    ['between wide ones', '五月，销量升至42吨，创新高。', '销量升至42吨'],
    ['the comma of a number', 'Sales of 1,200 and 42 tons.', 'Sales of 1,200 and 42 tons.'],
    [
      'a sum behind its comma',
      'It buys Xella, a maker, for 42 euros',
      'It buys Xella, a maker, for 42 euros',
    ],
  ])('%s', (_name, sentence, clause) => {
    expect(around(sentence)).toBe(clause)
  })

  // Without a bound each figure of such a text would read all of it: its square in all.
  test.each([
    ['words', 'sales of goods '],
    ['Han', '销量达到'],
    ['figures', '7 tons and '],
    ['a comma before `for`', 'a maker of walls, for '],
  ])('has a bound to either side, in a text of %s without an end', (_name, filling) => {
    const filled = filling.repeat(4 * REACH)
    const sentence = `${filled}42${filled}`
    expect(around(sentence).length).toBeLessThanOrEqual(2 * REACH + 2)
  })
})

test.each([
  ['Orlan Motors sold 7 tons ', 5000],
  ['7 tons and ', 5000],
  ['利润5亿元', 4800],
  ['We sold 7 tons. ', 4800],
  ['计划4512吨增至5612吨，', 10_000],
  ['and 4,512 tons of formula ', 10_000],
  ['Before items it earned 4,512 tons, ', 10_000],
  ['今年油菜籽产量2180万吨，', 8000],
  ['Stellantis的持股由19.99%摊薄到18.99%。', 5000],
])(
  '%j, as often as %d times, takes eight times as long as an eighth of it',
  async (piece, times) => {
    const found = await growth((count) => {
      const text = piece.repeat(count)
      return () => articleOf('a', '2025-05-05', 'Orlan Motors sold goods', [text])
    }, eighths(times))
    expect(found).toMatchObject({ isSteep: false })
  },
)
