import { expect, test } from 'vitest'
import { searchPages } from '../../src/digest/views/search.ts'
import type { Language } from '../../src/text/time.ts'
import { render } from '../../templates/search.11ty.ts'
import { digestOf } from './inDoubt.ts'
import { sheetOf } from './sheet.ts'

test('where nothing is found it says where the text stands that no article has', () => {
  const digest = digestOf({ Kites: ['Kites\nCai Jing· 2025-01-09 08:41\nKites fly [1].'] })
  const [dump] = digest.dumps
  if (!dump) throw new Error('no dump')
  const piece = { text: 'A stray line', span: { start: 0, end: 12, line: 1, column: 1 } }
  const markupOf = (rest: readonly unknown[], language: Language = 'en'): string => {
    const [page] = searchPages({ ...digest, dumps: [{ ...dump, rest }] } as typeof digest)
    if (!page) throw new Error('no page')
    return render({ sheet: sheetOf(page.permalink, page.view(), language) })
  }
  expect(markupOf([piece])).toMatch(
    /Not searched, as it is in no article: <a class="link" href="report.html#rest">Left-over text<\/a> <span class="count">1 piece</,
  )
  expect(markupOf([piece, piece], 'zh')).toContain('</a> <span class="count">2段<')
  expect(markupOf([])).not.toContain('#rest')
})
