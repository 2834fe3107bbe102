import { expect, test } from 'vitest'
import { signsPages } from '../../src/digest/views/signs.ts'
import { wordsOf } from '../../templates/parts/words.ts'
import { render } from '../../templates/signs.11ty.ts'
import { sheetOf } from './sheet.ts'

test.each(['en', 'zh'] as const)(
  'a page says what each sign of the others means: %s',
  (language) => {
    const [page] = signsPages()
    if (!page) throw new Error('no page')
    const markup = render({ sheet: sheetOf(page.permalink, page.view() as null, language) })
    const { inUnits, sameStory, chrome, leftOver, account, signsSay, signs } = wordsOf(language)
    const told = [...markup.matchAll(/<dt><b>([^<]*)<\/b><\/dt><dd>([^<]+)/g)]
    for (const sign of ['≠', '=', '¹', '¶ 1', 'L7', inUnits, sameStory, chrome, leftOver, account])
      expect(told.map(([, one]) => one)).toContain(sign)
    expect(told.map(([, , says]) => says).sort()).toEqual(Object.values(signsSay).sort())
    // The footer of each page leads to it.
    expect(markup).toMatch(new RegExp(`<footer>.*<a href="signs.html">${signs}</a>`, 's'))
  },
)
