import { expect, test } from 'vitest'
import { rowOf } from '../../../src/digest/views/row.ts'
import { row } from '../../../templates/parts/row.ts'
import { articleOf } from '../../digest/across.ts'
import { refOf } from '../../exports/sample.ts'
import { sheetOf } from '../sheet.ts'

const FERRY = articleOf('a', '2025-11-20', 'A ferry sinks', [
  'It had 40 cars, and the fare was 12 euros.',
]).figures

test.each([
  ['40 cars', null],
  ['12 euros', 'fare'],
])('what a figure is about is told where it does not say so: %s', (raw, caption) => {
  const figure = FERRY.find((each) => each.raw === raw) ?? null
  const html = String(
    row(sheetOf('index.html', null), rowOf(refOf('Kites', { keyFigure: figure })), {
      time: 'day',
      topic: false,
    }),
  )
  expect(html).toContain(raw)
  expect(/<span class="caption">(.*?)<\/span>/.exec(html)?.[1] ?? null).toBe(caption)
})

test.each([
  ['figures', 'en', '≠ Figures disagree'],
  ['figures', 'zh', '≠ 数字不一致'],
  ['date', 'en', '≠ A date does not fit'],
  ['date', 'zh', '≠ 日期存疑'],
  ['both', 'en', '≠ Figures disagree, a date does not fit'],
  ['both', 'zh', '≠ 数字不一致，日期存疑'],
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

test.each([
  ['figures', false],
  ['both', true],
] as const)(
  'the sign beside a disputed figure says that figures disagree, and no more: %s',
  (inDoubt, isTold) => {
    const article = rowOf(
      refOf('Kites', { keyFigure: FERRY[0] ?? null, keyDisputed: true, inDoubt }),
    )
    const html = String(row(sheetOf('index.html', null), article, { time: 'day', topic: false }))
    expect(html).toContain('<span class="doubt" role="img" aria-label="Figures disagree">≠</span>')
    expect(html.includes('<span class="caption doubt">≠ A date does not fit</span>')).toBe(isTold)
    expect(html.match(/Figures disagree/g)).toHaveLength(1)
  },
)
