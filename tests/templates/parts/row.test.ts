import { expect, test } from 'vitest'
import { rowOf } from '../../../src/digest/views/row.ts'
import { storyRow } from '../../../src/digest/views/storyRow.ts'
import { row, sameLine, sameLines, titleLine } from '../../../templates/parts/row.ts'
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
  expect(/<div class="caption">([^<]*)<\/div>/.exec(html)?.[1] ?? null).toBe(caption)
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
    const sheet = sheetOf('index.html', null, language)
    expect(String(row(sheet, article, { time: 'day', topic: false }))).toContain(
      `<a class="caption doubt" href="${article.permalink}#doubt">${said}</a>`,
    )
  },
)

test.each([
  ['en', '≠ Another figure disagrees'],
  ['zh', '≠ 另有数字不一致'],
] as const)('a figure that is not the one in doubt is not doubted: %s', (language, said) => {
  const article = rowOf(refOf('Kites', { keyFigure: FERRY[0] ?? null, inDoubt: 'figures' }))
  const html = String(
    row(sheetOf('index.html', null, language), article, { time: 'day', topic: false }),
  )
  expect(html).toContain(`${said}</a>`)
})

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
    const link = `href="${article.permalink}#doubt"`
    expect(html).toContain(`<a class="doubt" ${link} aria-label="Figures disagree">≠</a>`)
    expect(html.includes(`<a class="caption doubt" ${link}>≠ A date does not fit</a>`)).toBe(isTold)
    expect(html.match(/Figures disagree/g)).toHaveLength(1)
  },
)

test.each([
  ['en', 'Kites fly.', '<b>Cai Jing</b> — Kites fly.'],
  ['zh-Hans', '风筝涨价。', '<b lang="en">Cai Jing</b>\u3000风筝涨价。'],
] as const)(
  'the source stands before the first words, parted as their language does: %s',
  (lang, text, told) => {
    const source = { name: 'Cai Jing', lang: 'en', permalink: 's/cai-jing.html' } as const
    const article = rowOf(refOf('Kites', { dek: { text, lang }, source }))
    const html = String(row(sheetOf('index.html', null), article, { time: 'day', topic: false }))
    expect(/<p class="dek"[^>]*>(.*?)<\/p>/.exec(html)?.[1]).toBe(told)
  },
)

test('a long source leaves room to the first words, and stands whole where there are none', () => {
  const name = 'The Wall Street Journal (Dow Jones Institutional News, New York)'
  const source = { name, lang: 'en', permalink: 's/wsj.html' } as const
  const told = (dek: { readonly text: string; readonly lang: 'en' } | null): string | undefined => {
    const article = rowOf(refOf('Kites', { dek, source }))
    const html = String(row(sheetOf('index.html', null), article, { time: 'day', topic: false }))
    return /<p class="dek"[^>]*><b>(.*?)<\/b>/.exec(html)?.[1]
  }
  expect(told({ text: 'Kites fly.', lang: 'en' })).toBe('The Wall Street Journal (Dow Jones…')
  expect(told(null)).toBe(name)
})

test('a title on one line breaks between its clauses, as a headline does', () => {
  const article = rowOf(refOf('黄金税改来袭！实物金价暴涨'))
  expect(String(titleLine(sheetOf('index.html', null), article, 'day'))).toContain(
    '<span class="clause" role="none">黄金税改来袭！</span>',
  )
})

test('no line end parts a short quote in a headline, or leaves the beginning of a longer one behind', () => {
  const told = (title: string): string => {
    const html = String(
      row(sheetOf('index.html', null), rowOf(refOf(title)), { time: 'day', topic: false }),
    )
    return /<a href="[^"]*">(.*?)<\/a><\/h3>/.exec(html)?.[1] ?? ''
  }
  expect(told('对话“内卷”作者')).toBe('对话<span class="unit">“内卷”</span>作者')
  expect(told('印发《关于推动有色金属行业发展的意见》')).toBe(
    '印发<span class="unit">《关于</span>推动有色金属行业发展的意见》',
  )
  expect(told('He said “no”')).toBe('He said “no”')
  expect(told('Rates hit a five-year high')).toBe(
    'Rates hit a <span class="unit">five-year</span> high',
  )
  expect(told('A state-of-the-art pre-industrialisation plan')).toBe(
    'A state-of-the-art pre-industrialisation plan',
  )
})

test('the sign of doubt stands on no line without what is in doubt, and a source is not parted', () => {
  const key = { keyFigure: FERRY[0] ?? null, keyDisputed: true, inDoubt: 'figures' } as const
  const sheet = sheetOf('index.html', null)
  const html = String(row(sheet, rowOf(refOf('Kites', key)), { time: 'day', topic: false }))
  expect(html).toMatch(/<\/span>\u00a0<a class="doubt"/)
  const source = { name: '新华社', lang: 'zh-Hans', permalink: 's/x.html' } as const
  const article = rowOf(refOf('Kites', { source }))
  expect(String(sameLine(sheet, article, { style: 'day', isFirst: true }))).toContain(
    '<span class="caption clause" lang="zh-Hans">新华社</span>',
  )
})

test('a name in Arabic begins where others do: its direction is that of its words alone', () => {
  const topic = { name: 'النفط', lang: 'en', permalink: 't/oil.html' } as const
  const article = rowOf(refOf('Oil', { topics: [topic] }))
  const html = String(row(sheetOf('index.html', null), article, { time: 'day', topic: true }))
  expect(html).toContain('<a href="t/oil.html"><bdi>النفط</bdi></a>')
})

test('what the other articles of a story are is said once', () => {
  const others = ['Kites', 'More kites', 'Kites again'].map((title) => refOf(title))
  const [first, ...rest] = others
  if (!first) throw new Error('None')
  const story = storyRow({ article: first, others: rest })
  const html = String(sameLines(sheetOf('index.html', null), story))
  expect(html.match(/<p class="same"/g)).toHaveLength(2)
  expect(html.match(/Same story/g)).toHaveLength(1)
})
