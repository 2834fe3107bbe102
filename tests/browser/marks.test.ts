// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { markFound } from '../../src/browser/marks.ts'
import { eighths, growth } from '../growth.ts'

function markedIn(markup: readonly [tag: string, text: string][], search: string): string {
  document.body.replaceChildren()
  const passage = document.createElement('p')
  passage.id = 'i-1'
  for (const [tag, text] of markup) {
    const part = tag === '' ? document.createTextNode(text) : document.createElement(tag)
    if (tag !== '') part.textContent = text
    passage.append(part)
  }
  document.body.append(passage)
  markFound(document, { search, hash: '#i-1' } as Location)
  return passage.innerHTML
}

test('what was found is marked, also where it runs through other elements', () => {
  expect(markedIn([['', 'The price of prices.']], '?mark=price&mark=prices')).toBe(
    'The <mark>price</mark> of <mark>prices</mark>.',
  )
  expect(
    markedIn(
      [
        ['', 'at '],
        ['b', '85亿'],
        ['', '美元, no'],
      ],
      '?mark=85%E4%BA%BF%E7%BE%8E%E5%85%83',
    ),
  ).toBe('at <b><mark>85亿</mark></b><mark>美元</mark>, no')
})

test.each([
  ['more ore', 'ore', 'more <mark>ore</mark>'],
  ['1400 of 400', '400', '1400 of <mark>400</mark>'],
  ['that A股 and a share', 'a', 'that A股 and <mark>a</mark> share'],
  ['中A股', 'A', '中<mark>A</mark>股'],
  ['稀土矿', '土', '稀<mark>土</mark>矿'],
])('in %j no word or number is cut by %s', (text, mark, marked) => {
  expect(markedIn([['', text]], `?mark=${encodeURIComponent(mark)}`)).toBe(marked)
})

test('text from the address never becomes markup or a mark where it is not', () => {
  const text = 'a <b> is text'
  expect(markedIn([['', text]], `?mark=${encodeURIComponent('<b>')}`)).toBe(
    'a <mark>&lt;b&gt;</mark> is text',
  )
  expect(markedIn([['', text]], '?mark=&mark=nowhere')).toBe('a &lt;b&gt; is text')
})

test('an address with a hundred thousand words to mark takes as long as it is long', async () => {
  const found = await growth((count) => {
    const many = Array.from({ length: count }, (_, at) => `mark=word${at}`).join('&')
    const text = `The price. ${'word '.repeat(count / 5)}`
    return () =>
      expect(markedIn([['', text]], `?mark=price&mark=&${many}`)).toMatch(
        /^The <mark>price<\/mark>\. word/,
      )
  }, eighths(200_000))
  expect(found).toMatchObject({ isSteep: false })
})
