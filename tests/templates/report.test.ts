import { expect, test } from 'vitest'
import { reportPages } from '../../src/digest/views/report.ts'
import { render } from '../../templates/report.11ty.ts'
import { arranged } from '../arranged.ts'
import { sheetOf } from './sheet.ts'

const tin = 'Tin\nTin Daily· 2025-11-09 08:41\nCore Viewpoint - Tin rose [1].\n'
const zinc = 'Zinc\nTin Daily· 2025-11-09 09:41\nCore Viewpoint - Zinc fell [1].\n'

test('the account adds up column by column, also where an article stands in two files', () => {
  const [page] = reportPages(arranged({ 'a.txt': tin, 'b.txt': `${zinc}${tin}` }))
  const markup = page ? render({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  const [, rows = '', foot = ''] = /<tbody>(.*?)<\/tbody><tfoot>(.*?)<\/tfoot>/s.exec(markup) ?? []
  const amounts = (row: string): readonly number[] =>
    [...row.matchAll(/<td class="amount[^>]*>(?:<b>)?(\d+)/g)].map(([, amount]) => Number(amount))
  const lines = rows
    .split('</tr>')
    .map(amounts)
    .filter(({ length }) => length > 0)
  expect(lines.map(([articles]) => articles)).toEqual([1, 2])
  const sums = lines.reduce(
    (sum, line) => sum.map((amount, at) => amount + (line[at] ?? 0)),
    [0, 0, 0, 0, 0],
  )
  expect(amounts(foot)).toEqual(sums)
  expect(markup).toContain('<caption class="hidden-text">Byte account</caption>')
  // One of the three is a copy.
  expect(markup).toMatch(/>Articles<\/dt><dd>2<.*>Duplicates merged<\/dt><dd>1</s)
})

test('what is left over is said to be running text, too, where there is any', () => {
  const accountOf = (text: string): string => {
    const [page] = reportPages(arranged({ 'a.txt': text }))
    return page ? render({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  }
  const running = 'Tin\nTin Daily· 2025-11-09 08:41\nTin rose in London on Friday, traders said.\n'
  expect(accountOf(running)).toContain('what articles show as running text or beside their groups')
  expect(accountOf(tin)).not.toContain('running text')
})

test('a path breaks behind its folders and before its ending, and nowhere in that', () => {
  const [page] = reportPages(arranged({ 'metals/tin.v2.md': tin }))
  const markup = page ? render({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  expect(markup).toContain('<bdi>metals/<wbr>tin.v2<wbr>.md</bdi>')
})
