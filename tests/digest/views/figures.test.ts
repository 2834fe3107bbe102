import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { arrange } from '../../../src/digest/arrange.ts'
import { sizeOf } from '../../../src/digest/views/amount.ts'
import { type FiguresView, figuresPages, SHOWN } from '../../../src/digest/views/figures.ts'
import { thinned } from '../../../src/digest/views/thinned.ts'
import { lightFile } from '../../arranged.ts'

const bytes = readFileSync(new URL('../../../articles/rare-earth.txt', import.meta.url))
const light = lightFile('a.txt', bytes)

function viewAt(permalink: string, dismiss: Readonly<Record<string, string>> = {}): FiguresView {
  const page = figuresPages(arrange([light], { dismiss, topics: {} })).find(
    (each) => each.permalink === permalink,
  )
  if (!page) throw new Error(`no page ${permalink}`)
  return page.view()
}

test('the page of all has every figure, newest article first, and the disagreements', () => {
  const view = viewAt('figures.html')
  expect(view.rows).toHaveLength(view.total)
  const days = view.rows.map(({ published }) => published ?? '')
  expect(days).toEqual([...days].sort().reverse())
  expect(view.openCases).toEqual({ figures: 2, dates: 1 })
  for (const { context, contextAt, amount } of view.rows) {
    expect(context.text.slice(contextAt, contextAt + amount.text.length)).toBe(amount.text)
  }
})

test('orders are made ahead: by subject, and by value within a kind and unit', () => {
  const subjects = viewAt('figures-by-subject.html').rows.map(
    ({ subject }) => subject?.text.toLowerCase() ?? '\uffff',
  )
  expect(subjects).toEqual([...subjects].sort())
  const { rows } = viewAt('figures-by-value.html')
  for (const [at, { amount }] of rows.entries()) {
    const next = rows[at + 1]?.amount
    if (next?.unit !== amount.unit) continue
    const [size, its] = [sizeOf(amount), sizeOf(next)]
    if (size !== null && its !== null) expect(size).toBeGreaterThanOrEqual(its)
  }
})

test('a page of a kind has that kind alone, and its disagreements', () => {
  const view = viewAt('figures-mass.html')
  expect(new Set(view.rows.map(({ amount }) => amount.unitKind))).toEqual(new Set(['mass']))
  expect(view.cases.map(({ subjects: [subject] }) => subject.text)).toEqual(['Russian reserves'])
})

test('a dismissed disagreement stays on the page with its note and is not counted', () => {
  const [first] = viewAt('figures.html').cases
  const view = viewAt('figures.html', { [first?.id ?? '']: 'Checked.' })
  expect(view.openCases).toEqual({ figures: 1, dates: 1 })
  expect(view.cases.find(({ id }) => id === first?.id)).toMatchObject({
    note: { text: 'Checked.' },
  })
})

test('a page is bounded, however many figures there are', () => {
  const many = Array.from({ length: 100 }, (_, at) => ({
    ...light,
    path: `${at}.txt`,
    articles: light.articles.map((article) => ({
      ...article,
      id: `${article.id}${at}`,
      figures: article.figures.map((figure) => ({
        ...figure,
        article: `${article.id}${at}`,
        id: `${figure.id}${at}`,
      })),
      dates: [],
      facts: { ...article.facts, claims: [] },
    })),
  }))
  for (const { view } of figuresPages(arrange(many, { dismiss: {}, topics: {} }))) {
    expect(view().rows.length).toBeLessThanOrEqual(SHOWN)
  }
})

test('of many values the ends stay, and some between', () => {
  expect(thinned([1, 2, 3], 4)).toEqual([1, 2, 3])
  expect(thinned([1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([1, 3, 5, 7, 9])
})

test('the page of a topic stays as it is when another topic grows', () => {
  const dump = (path: string, topic: string, title: string) => {
    const text = `${topic}\n\n${title}\nFeng Zheng Bao· 2025-11-09 08:41\nCore Viewpoint - ${title} sold 5 tons [1].\n`
    return lightFile(path, text)
  }
  const before = [dump('a.txt', 'Kites', 'Kites'), dump('b.txt', 'Wind', 'Wind')]
  const page = (dumps: typeof before): unknown =>
    figuresPages(arrange(dumps, { dismiss: {}, topics: {} }))
      .find(({ view }) => view().topic?.text === 'Kites')
      ?.view()
  expect(page(before)).toBeDefined()
  expect(page([...before, dump('c.txt', 'Wind', 'Storm')])).toEqual(page(before))
})

test('a figure has one row on all pages, and another one where another source gives it alike', () => {
  const digest = arrange([light], { dismiss: {}, topics: {} })
  const rows = (given: Pick<typeof digest, 'agreed'>, permalink: string) =>
    figuresPages({ ...digest, ...given })
      .find((page) => page.permalink === permalink)
      ?.view().rows ?? []
  const [first] = rows(digest, 'figures.html')
  expect(rows(digest, 'figures-by-subject.html')).toContain(first)
  const [figure] = [...digest.byId.values()].flatMap(({ figures }) => figures)
  const agreed = new Map([[figure?.id ?? '', digest.articles[1]?.id ?? '']])
  const agreeing = rows({ agreed }, 'figures.html').filter(({ agrees }) => agrees !== null)
  expect(agreeing).toHaveLength(1)
  expect(rows(digest, 'figures.html').every(({ agrees }) => agrees === null)).toBe(true)
})
