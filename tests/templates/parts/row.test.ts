import { expect, test } from 'vitest'
import { rowOf } from '../../../src/digest/views/row.ts'
import { row } from '../../../templates/parts/row.ts'
import { articleOf } from '../../digest/across.ts'
import { refOf } from '../../exports/sample.ts'
import { sheetOf } from '../sheet.ts'

const CARS = articleOf('a', '2025-11-20', 'A ferry sinks', ['It had 40 cars.']).figures[0]

test.each([
  ['cars', false],
  ['ferry', true],
])('what a figure is about is told where it does not say so: %s', (subject, isTold) => {
  const figure = CARS ? { ...CARS, subject } : null
  const html = String(
    row(sheetOf('index.html', null), rowOf(refOf('Kites', { keyFigure: figure })), {
      time: 'day',
      topic: false,
    }),
  )
  expect(html).toContain('40 cars')
  expect(html.includes(`<span class="caption">${subject}</span>`)).toBe(isTold)
})

test.each([
  ['figures', 'en', '≠ Figures disagree'],
  ['figures', 'zh', '≠ 数字不一致'],
  ['date', 'en', '≠ A date does not fit'],
  ['date', 'zh', '≠ 日期存疑'],
] as const)(
  'what is in doubt of an article is told in its row: %s, %s',
  (inDoubt, language, said) => {
    const article = rowOf(refOf('Kites', { inDoubt }))
    const html = (extras: readonly string[]): string =>
      String(
        row(sheetOf('index.html', null, language, extras), article, { time: 'day', topic: false }),
      )
    expect(html([])).toContain(`<span class="caption doubt">${said}</span>`)
    expect(html(['figures.html'])).toContain(`figures.html">${said}</a>`)
  },
)
