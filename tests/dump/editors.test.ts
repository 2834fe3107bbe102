/** What editors and word processors make of pictures and marks in Markdown. */
import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'

const HEAD = '---\ntitle: Tin\nsource: Reuters\n---\n\n'

function told(markdown: string) {
  const [article] = parseFile('a.md', Buffer.from(markdown)).articles
  return {
    said: [article?.lead ?? [], ...(article?.groups ?? [])]
      .flat()
      .flatMap((part) => ('insights' in part ? part.insights : [part]))
      .map(({ text, citations }) => [text, ...citations].join(' ')),
    pictures: article?.pictures.map(({ alt, title, places }) => [places[0], alt, title]),
    rest: article?.rest.map(({ text }) => text),
    notes: article?.notes.map(({ text }) => text),
  }
}

test.each([
  ['![Spot][gold]', '[gold]: gold.png "Gold, 2025"', ['gold.png', 'Spot', 'Gold, 2025']],
  ['![Gold chart][]', '[gold  Chart]: <img/gold.png>', ['img/gold.png', 'Gold chart', null]],
  ['![gold]', "[gold]: ../gold.webp?v=2 'So'", undefined],
  ['![gold]', '[gold]: gold.jpg', ['gold.jpg', 'gold', null]],
])('%s is a picture', (mark, definition, picture) => {
  const { said, pictures, rest } = told(
    `${HEAD}## Prices\n\n- Tin ${mark} rose [1].\n\n${definition}\n`,
  )
  expect({ said, rest }).toEqual({ said: ['Tin rose. 1'], rest: [mark] })
  if (picture) expect(pictures).toEqual([picture])
})

test('the address of a picture on another host is kept', () => {
  const { said, rest, notes } = told(
    `${HEAD}## Prices\n\n- Tin ![so][1] rose![1]\n\n[1]: https://a.com/gold.png "So"\n`,
  )
  expect({ said, rest, notes }).toEqual({
    said: ['Tin rose! 1'],
    rest: ['![so][1]'],
    notes: ['https://a.com/gold.png "So"'],
  })
})

test('a picture in the text itself is told, and is no text', () => {
  const { said, rest } = told(
    '# Tin\n\n## **Prices**\n\nTin rose.\n\n![][image1]\n\n[image1]: <data:image/png;base64,iVBORw0K+/=>\n',
  )
  expect({ said, rest }).toEqual({ said: ['Tin rose.'], rest: ['![][image1]'] })
})

test.each([
  ['Tin ![so][gold] rose.', '[silver]: gold.png'],
  ['Tin ![so][gold] rose.', '[gold]: https://a.com/gold'],
  ['Tin [so][gold] rose.', '[gold]: gold.png'],
  ['Tin \\![gold] rose.', '[gold]: gold.png'],
  ['Tin `![so][gold]` rose.', '[gold]: gold.png'],
])('%j is none with %j', (words, definition) => {
  const { said, rest } = told(`${HEAD}## Prices\n\n${words}\n\n${definition}\n`)
  expect(said).toEqual([words.replace(/[\\`]/g, '')])
  expect(rest).toEqual([definition])
})

test.each([
  ['Tin（![so](a.png)）rose [1].', 'Tin rose. 1'],
  ['Tin (![so](a.png)) rose ~~a~~ [1] ~~b~~ .', 'Tin rose. 1'],
  ['锡（![so](a.png)）上涨 [1]。', '锡上涨。 1'],
  ['Tin (![so](a.png) ![so](b.png)) rose [1].', 'Tin rose. 1'],
  ['Tin ( ~~fell~~ ) rose [1].', 'Tin rose. 1'],
  ['Tin (see ![so](a.png)) rose [1].', 'Tin (see) rose. 1'],
  ['Call f() and ( ) [1].', 'Call f() and ( ). 1'],
])('%s says %s', (written, words) => {
  expect(told(`${HEAD}## Prices\n\n- ${written}\n`).said).toEqual([words])
})

test.each([
  ['![so](a.png)\n*Tin, 2025*', [], [['a.png', 'so', 'Tin, 2025']]],
  ['![so](a.png "Spot")  \n_Tin, 2025_', ['Tin, 2025'], [['a.png', 'so', 'Spot']]],
  ['![so](a.png) *Tin, 2025*', ['Tin, 2025'], [['a.png', 'so', null]]],
  ['![so](a.png)\n*Tin* rose.', ['Tin rose.'], [['a.png', 'so', null]]],
  ['![so](a.png)\n**Tin rose**', ['Tin rose'], [['a.png', 'so', null]]],
  ['![so](a.png)\n*Tin rose [1].*', ['Tin rose. 1'], [['a.png', 'so', null]]],
  ['![so](a.png)\n\n*Tin rose*', ['Tin rose'], [['a.png', 'so', null]]],
])('below a picture, %j', (written, said, pictures) => {
  expect(told(`${HEAD}## Prices\n\n${written}\n`)).toMatchObject({ said, pictures })
})

const PRICES = '## Prices\n\n- Tin rose \\[1\\]\\[3\\].\n- Zinc fell \\[2, 3\\].\n'

test('marks behind a backslash cite where an editor put one in front of each', () => {
  expect(told(`# Tin\n\n${PRICES}`).said).toEqual(['Tin rose. 1 3', 'Zinc fell. 2 3'])
})

test.each([
  ['there are others', `# Tin\n\n${PRICES}- Lead held [4].\n`],
  ['there is front matter', HEAD + PRICES],
])('and not where %s', (_, text) => {
  expect(told(text).said.slice(0, 2)).toEqual(['Tin rose [1][3].', 'Zinc fell [2, 3].'])
})

test('nor in code, or of four digits', () => {
  expect(told('# Tin\n\n## Prices\n\n- The `a\\[1\\]` of \\[2024\\] and \\[a\\].\n').said).toEqual([
    'The a\\[1\\] of [2024] and [a].',
  ])
})

test.each([
  ['Tin rose [1].\n\n# Outlook\n\n- It will rise [2].\n', 'a'],
  ['Made on Monday.\n\n# Tin climbs\n\n- It will rise [2].\n', 'Tin climbs'],
])('the title of %j is %s', (text, title) => {
  expect(parseFile('a.md', Buffer.from(text)).articles[0]?.title).toBe(title)
})

test.each([
  '*Published in The Times, November 9, 2025*',
  '*Report of the Financial Times, November 9, 2025*',
])('%s names no source', (line) => {
  const text = `# Tin\n\n${line}\n\n## Prices\n\n- Tin rose.\n`
  expect(parseFile('a.md', Buffer.from(text)).articles[0]?.source).toBe(null)
})

test.each([
  `${HEAD.replace('Reuters', 'Reuters\ndate: 2025-11-09')}## One\n\nSource: AFP, 2025-11-08 08:00\n\n## Two\n\nSource: AFP, 2025-11-08 09:00\n`,
  '# Tin\n\nReuters · 2025-11-09\n\n## Prices\n\n- Tin rose.\n\n## Source\n\nXinhua · 2025-11-08\n',
])('%j is one article', (text) => {
  const { problems } = parseFile('a.md', Buffer.from(text))
  expect(problems.filter(({ code }) => code === 'several-articles')).toEqual([])
})

test('an isotope opens no reference', () => {
  const text = `${HEAD}## Prices\n\n³He is rare.\n\n¹⁴C tells an age.\n\n¹ Reuters\n`
  expect(told(text)).toMatchObject({
    said: ['³He is rare.', '¹⁴C tells an age.'],
    rest: ['¹ Reuters'],
  })
})
