import { expect, test } from 'vitest'
import { captionOf } from '../../../src/digest/captions/caption.ts'
import { findFigures } from '../../../src/digest/figures/figures.ts'
import { articleOf, readWritten } from '../across.ts'

const SIGN = /(?<=\d)(?:%| percent| per cent)(?![a-z-])/g
const english = ['across', 'held-out', 'year'].flatMap(readWritten).filter(({ texts }) => {
  const all = texts.join(' ')
  return all.search(SIGN) >= 0 && !/\p{Script=Han}/u.test(all)
})

/** What an article says with its percentages in one spelling, without their places. */
function said(spelling: string): unknown {
  return english.map(({ id, published, title, texts }) => {
    const [head = '', ...rest] = [title, ...texts].map((text) => text.replace(SIGN, spelling))
    const { figures, facts } = articleOf(id, published, head, rest)
    return {
      terms: facts.terms,
      claims: facts.claims.map(({ figure, origin, ...claim }) => claim),
      bare: facts.bare.map(({ figure, ...bare }) => bare),
      figures: figures.map((figure) => [
        figure.raw.replace(spelling, '%'),
        figure.value,
        figure.subject,
        figure.context.replaceAll(spelling, '%'),
        captionOf(figure),
      ]),
    }
  })
}

const signs = said('%')

test.each([' per cent', ' percent', '\u00a0per cent', 'pc'])(
  'an article with “%s” says what it says with a sign',
  (spelling) => expect(said(spelling)).toEqual(signs),
)

test('a figure stands where it is written', () => {
  const text = 'Net profit fell 23 per cent, or 8pc, to Rmb8.7bn; margins lost 5 percentage points.'
  const found = findFigures(text)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    '23 per cent',
    '8pc',
    'Rmb8.7bn',
    '5 percentage points',
  ])
  for (const { raw, context, contextAt } of found) expect(context.slice(contextAt)).toContain(raw)
})
