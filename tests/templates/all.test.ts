import { expect, test } from 'vitest'
import { allPages } from '../../src/digest/views/all.ts'
import { render } from '../../templates/all.11ty.ts'
import { digestOf } from './inDoubt.ts'
import { sheetOf } from './sheet.ts'

const TITLES = 'Zinc Coal Rice'.split(' ')

function article(title: string, at: number): string {
  return `${title}\nCai Jing· 2025-0${at + 1}-09 08:41\nCore Viewpoint - ${title} sells well [1].`
}

test('a page of titles leads to each of its months', () => {
  const [page] = allPages(digestOf({ Goods: TITLES.map(article) }))
  if (!page) throw new Error('no page')
  for (const language of ['en', 'zh'] as const) {
    const markup = render({ sheet: sheetOf(page.permalink, page.view(), language) })
    const led = [...markup.matchAll(/<a class="link" href="#(m-[\d-]+)">/g)].map(([, id]) => id)
    expect(led).toEqual(['m-2025-03', 'm-2025-02', 'm-2025-01'])
    for (const id of led) expect(markup).toContain(`<h2 id="${id}">`)
  }
})

test('a page of months alone does not say that it has the titles', () => {
  const [page] = allPages(digestOf({ Goods: TITLES.map(article) }))
  if (!page) throw new Error('no page')
  const view = page.view()
  const months = view.months.map((month) => ({ ...month, titles: [] }))
  const markup = render({
    sheet: sheetOf(page.permalink, { ...view, months, isCut: true, starts: null }),
  })
  expect(markup).not.toContain('Ctrl F')
  expect(markup).toContain('on pages of their years and months')
})
