import { expect, test } from 'vitest'
import type {
  ChangedFigure,
  ChangesView,
  Corrected,
  OtherTopics,
} from '../../src/digest/views/changes.ts'
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

const NONE: ChangesView = {
  before: 1,
  counts: { added: 0, changed: 0, corrected: 1, topics: 302, removed: 0, figures: 1, settled: 1 },
  unlisted: { added: 0, changed: 0, corrected: 0, topics: 1, removed: 0, figures: 0, settled: 0 },
  range: null,
  added: [],
  changed: [],
  corrected: [],
  settled: [],
  topics: [],
  removed: [],
  figures: [],
}

/** The words of a list of the page, each line by itself. */
function listed(id: string, view: Partial<ChangesView>): string {
  const page = render({ sheet: sheetOf('changes.html', { ...NONE, ...view }) })
  const [, list = ''] = new RegExp(`id="${id}">.*?(<ul.*?)</section>`, 's').exec(page) ?? []
  return list.replace(/<[^>]*>/g, '').trim()
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
  const page = render({ sheet: sheetOf('changes.html', { ...NONE, figures: [figure] }) })
  const [, cell = ''] = /<\/th><td>(.*?)<\/td>/.exec(page) ?? []
  return cell.replace(/<[^>]*>/g, '')
}

test('a figure of a lead is said to be in the language of the page', () => {
  const figure: ChangedFigure = {
    subject: null,
    from: null,
    to: FIVE,
    context: { text: 'Sales were 5 billion yuan', lang: 'en' },
    contextAt: 11,
    article: { permalink: 'a/x.html', title: FIVE, source: null, published: null },
    number: 'lead',
  }
  const sheet = sheetOf('changes.html', { ...NONE, figures: [figure] })
  const html = render({ sheet: { ...sheet, language: 'zh' } })
  expect(html).toContain('<span class="caption">导语</span>')
  // On a phone a figure without a subject begins with the figure.
  expect(html).toMatch(/<th scope="row" aria-label="[^"]+" class="wide">–<\/th>/)
})

test('a figure in many words may break: it has no room in the line of a phone', () => {
  const text = 'nine hundred and ninety-nine thousand yuan'
  const figure: ChangedFigure = {
    subject: null,
    from: FIVE,
    to: { ...FIVE, text },
    context: { text, lang: 'en' },
    contextAt: 0,
    article: { permalink: 'a/x.html', title: FIVE, source: null, published: null },
    number: 'lead',
  }
  const page = render({ sheet: sheetOf('changes.html', { ...NONE, figures: [figure] }) })
  expect(page).toContain(`</span> <b><span class="unit long">`)
  // An arrow is not heard, or as one.
  expect(page).toContain('<span aria-hidden="true">→</span> <span class="hidden-text">became<')
})

test('a limit that turned is seen', () => {
  expect(told({ ...FIVE, qualifier: 'over' }, { ...FIVE, qualifier: 'under' })).toBe(
    '&gt;5 billion yuan → became &lt;5 billion yuan',
  )
})

test('what is written alike is told by what it comes to', () => {
  expect(told(FIVE, { ...FIVE, unit: 'HKD' })).toBe('¥5bn → became HK$5bn')
})

test('what came or went is told in words', () => {
  expect([told(null, FIVE), told(FIVE, null)]).toEqual([
    'new 5 billion yuan',
    'gone 5 billion yuan',
  ])
})

test('of what was corrected it says how it read', () => {
  const title = { text: 'Kites sell', lang: 'en' } as const
  const source = { text: 'Feng Zheng Bao', lang: 'en' } as const
  const article = { permalink: 'a/x.html', title, source, published: '2025-11-09T08:41' }
  const was = (before: Partial<Corrected>): string => {
    const same: Corrected = { article, title: null, source: null, published: null, lacked: [] }
    const line = listed('corrected', { corrected: [{ ...same, ...before }] })
    // Behind the source that it has now, also where lines stand one below the other.
    const [, told = ''] = /Feng Zheng Bao was (.*)/.exec(line) ?? []
    return told
  }
  expect(was({ title: { text: 'Kite sell', lang: 'en' } })).toBe('Kite sell')
  expect(was({ source: { text: '风筝报', lang: 'zh-Hans' } })).toBe('风筝报')
  expect(was({ published: '2025-11-09T07:41' })).toBe('9 Nov 07:41 → became 08:41')
  // The line itself has the other day.
  expect(was({ published: '2025-11-08T07:41' })).toBe('8 Nov 07:41')
  expect(was({ published: '2025-11-09' })).toBe('9 Nov → became 08:41')
  expect(was({ lacked: ['source', 'published'] })).toBe('Source not named, no date')
  expect(was({})).toBe('')
})

test('what is no longer in doubt is told with its values, below an article of it', () => {
  const title = { text: 'Kites sell', lang: 'en' } as const
  const settled = [
    {
      subject: { text: 'sales', lang: 'en' },
      values: [FIVE, { ...FIVE, text: '7 billion yuan', qualifier: 'over' }],
      article: { permalink: 'a/x.html', title, source: null, published: null },
    },
  ] as const
  expect(listed('settled', { settled })).toBe(
    'no date Kites sell  Sales: 5 billion yuan ≠ &gt;7 billion yuan',
  )
})

test('topics that articles left and got, and how many have no line', () => {
  const ref = { name: 'Bullion', lang: 'en', permalink: 't/bullion.html' } as const
  const from = [{ text: 'Gold', lang: 'en' }] as const
  const title = { text: 'Kites sell', lang: 'en' } as const
  const article = { permalink: 'a/x.html', title, source: null, published: null }
  const topics: readonly OtherTopics[] = [
    { from, to: [ref], article: null, count: 300 },
    { from, to: [], article, count: 1 },
  ]
  expect(listed('topics', { topics }).split('\n')).toEqual([
    '300 articles Gold → became Bullion',
    'no date Kites sell  Gold → became –',
    'and 1 more, in the data',
  ])
})

test('of more than are listed it is told how many the data has', () => {
  const counts = { ...NONE.counts, added: 303 }
  const unlisted = { ...NONE.unlisted, added: 3 }
  const page = render({ sheet: sheetOf('changes.html', { ...NONE, counts, unlisted }) })
  expect(page).toContain('<p class="caption">and 3 more, in the data</p>')
})

test('what counts as a change, and the data, stand above all lists, on a phone too', () => {
  const page = render({ sheet: sheetOf('changes.html', NONE) })
  expect(page).toMatch(
    /<header class="full opening">.*href="data\/changes.json">JSON<.*<\/header>/s,
  )
})
