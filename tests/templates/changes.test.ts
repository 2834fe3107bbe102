import { expect, test } from 'vitest'
import type { ChangedFigure, ChangesView } from '../../src/digest/views/changes.ts'
import { render } from '../../templates/changes.11ty.ts'
import { sheetOf } from './sheet.ts'

const FIVE: NonNullable<ChangedFigure['to']> = {
  text: '5 billion yuan',
  lang: 'en',
  value: 5e9,
  low: null,
  high: null,
  unit: 'CNY',
  unitKind: 'money',
  qualifier: null,
}

/** What the page says of a figure that was one and is another now. */
function told(from: ChangedFigure['from'], to: ChangedFigure['to']): string {
  const title = { text: 'Kites sell', lang: 'en' } as const
  const figure: ChangedFigure = {
    subject: null,
    from,
    to,
    context: { text: 'Sales were 5 billion yuan', lang: 'en' },
    contextAt: 11,
    article: { permalink: 'a/x.html', title, source: null, published: null },
    number: '1.1',
  }
  const view: ChangesView = {
    before: 1,
    counts: { added: 0, changed: 1, removed: 0, figures: 1 },
    range: null,
    added: [],
    changed: [],
    removed: [],
    figures: [figure],
  }
  const page = render({ sheet: sheetOf('changes.html', view) })
  const [, cell = ''] = /<\/th><td>(.*?)<\/td>/.exec(page) ?? []
  return cell.replace(/<[^>]*>/g, '')
}

test('a limit that turned is seen', () => {
  expect(told({ ...FIVE, qualifier: 'over' }, { ...FIVE, qualifier: 'under' })).toBe(
    '&gt;5 billion yuan → &lt;5 billion yuan',
  )
})

test('what is written alike is told by what it comes to', () => {
  expect(told(FIVE, { ...FIVE, unit: 'HKD' })).toBe('¥5bn → HK$5bn')
})

test('what came or went is told in words', () => {
  expect([told(null, FIVE), told(FIVE, null)]).toEqual([
    'new 5 billion yuan',
    'gone 5 billion yuan',
  ])
})
