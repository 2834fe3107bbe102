import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'

const FRONT = '---\ntitle: Note\nsource: P\ndate: 2025-11-09\n---\n\n'

function read(text: string, path = 'metals/tin.md') {
  const { articles, problems } = parseFile(path, Buffer.from(FRONT + text))
  const [article] = articles
  if (!article) throw new Error('No article')
  return { ...article, codes: problems.map(({ code }) => code) }
}

test.each([
  ['![Tin](tin.png)', 'Tin', null, null],
  ['![Tin \\[t\\]](tin.png "Spot price")', 'Tin [t]', 'Spot price', null],
  ['![Tin|300](tin.png)', 'Tin', null, 300],
  ['![[tin.png]]', 'tin.png', null, null],
  ['![[tin.png|300x200]]', 'tin.png', null, 300],
  ['![[tin.png|Tin, 2025|300]]', 'Tin, 2025', null, 300],
  ['<img alt="Tin &amp; zinc" src="tin.png" width="300">', 'Tin & zinc', null, 300],
  ['<p align="center"><img src=tin.png></p>', '', null, null],
  ['{{< figure src="tin.png" alt="Tin" caption="Spot price" >}}', 'Tin', 'Spot price', null],
  ['{% asset_img tin.png Spot price %}', '', 'Spot price', null],
  ['{% asset_img wide "tin (2).png" 300 200 "Spot price" %}', '', 'Spot price', 300],
  ['![Tin](tin chart (2).png)', 'Tin', null, null],
  ['![Tin](tin chart.png "Spot price")', 'Tin', 'Spot price', null],
  ['![Tin](tin.png =300x200)', 'Tin', null, 300],
  ['![Tin](tin.png){: width="300" .wide}', 'Tin', null, null],
  ['![Tin](tin.png)\n{: .wide}', 'Tin', null, null],
])('%s is a picture with its words', (text, alt, title, width) => {
  const { pictures, rest, codes, groups } = read(`- Tin rose [1].\n\n${text}\n`)
  expect(pictures).toMatchObject([{ alt, title, width, leadsTo: null }])
  expect(rest.map(({ span }) => span)).toEqual(pictures.map(({ span }) => span))
  expect(groups.flatMap(({ insights }) => insights)).toHaveLength(1)
  expect(codes).not.toContain('picture')
})

test.each([
  ['![](tin.png)', ['metals/tin.png', 'metals/note/tin.png', 'tin.png']],
  ['![](./a%20b.png?raw=1)', ['metals/a b.png']],
  ['![](../tin.png)', ['tin.png']],
  ['![](/img/tin.png)', ['/img/tin.png', 'img/tin.png']],
  ['![](../../public/img/tin.png)', ['/img/tin.png']],
  ['![](<img\\\\tin.png>)', ['metals/img/tin.png', 'metals/note/img/tin.png', 'img/tin.png']],
  ['![[tin.png]]', ['metals/tin.png', 'tin.png', '[[tin.png']],
  ['![[img/tin.png]]', ['metals/img/tin.png', 'img/tin.png']],
  ['![](../../tin.png)', []],
  ['![](/../tin.png)', []],
  ['![](../../../etc/passwd.png)', []],
])('%s is looked for in its places', (text, places) => {
  const { pictures, codes } = read(text, 'metals/note.md')
  expect(pictures.map((picture) => picture.places)).toEqual([places])
  expect(codes.includes('picture-outside')).toBe(places.length === 0)
})

test.each(['https://a.org/x.png', '//a.org/x.png', 'data:image/png;base64,AA', 'file:///x.png'])(
  'a picture of another host is text: %s',
  (url) => {
    const { pictures, codes } = read(`![Tin](${url})`)
    expect(pictures).toEqual([])
    expect(codes).toContain('picture')
  },
)

test('each picture of a line is one, in a sentence, a quote of its own line and a link, too', () => {
  const text =
    'Tin ![a](a.png) rose.\n\n![b](b.png) ![c](c.png)\n\n> ![d](d.png)\n> Source: LME\n\n[![e](e.png)](https://a.org/)\n'
  const { pictures, rest, groups } = read(text)
  expect(pictures.map(({ alt, leadsTo }) => [alt, leadsTo])).toEqual([
    ['a', null],
    ['b', null],
    ['c', null],
    ['d', null],
    ['e', 'https://a.org/'],
  ])
  expect(rest.map((piece) => piece.text)).toEqual([
    '![a](a.png)',
    '![b](b.png)',
    '![c](c.png)',
    '![d](d.png)',
    '> Source: LME',
    '[![e](e.png)](https://a.org/)',
  ])
  expect(groups[0]?.insights.map((insight) => insight.text)).toEqual(['Tin rose.'])
})

test('emphasis around a picture is nothing by itself', () => {
  const { rest, codes } = read('**![a](a.png)**\n\n- *![b](b.png)*\n')
  expect(rest.map(({ text }) => text)).toEqual(['![a](a.png)', '![b](b.png)'])
  expect(codes).not.toContain('kept-as-text')
})

test('a picture that is a link in HTML leads to its address', () => {
  const { pictures, groups } = read('<a href="https://a.org/"><img src="a.png"></a>')
  expect(pictures).toMatchObject([{ leadsTo: 'https://a.org/' }])
  expect(groups).toEqual([])
})

test('an address with spaces is one where it ends as the name of a file', () => {
  const { pictures, links, groups } = read(
    '- As [==the== note](Tin note (2).md#In 2025) says (see a b.md).\n\n[![a <b>x</b>](a b.png)](https://a.org/)\n\n[x](y z) ![x](y z) `[x](a b.md)`\n',
  )
  expect(links).toMatchObject([{ to: 'metals/Tin note (2).md', shown: 'the note' }])
  expect(groups.flatMap(({ insights }) => insights.map(({ text }) => text))).toEqual([
    'As the note (Tin note (2).md#In 2025) says (see a b.md).',
    '[x](y z) ![x](y z) [x](a b.md)',
  ])
  expect(pictures).toMatchObject([{ alt: 'a <b>x</b>', leadsTo: 'https://a.org/' }])
  expect(pictures[0]?.places[0]).toBe('metals/a b.png')
})

test('what Markdown knows as a picture is read by it', () => {
  const { pictures } = read("![a](a.png 'A [b]') ![c](<c d.png>) ![e](e.png (F)) and (g h.png)")
  expect(pictures.map(({ title }) => title)).toEqual(['A [b]', null, 'F'])
})

test('attributes of a heading are none of it', () => {
  const { groups } = read('## Tin {#tin}\n\n{: .no_toc}\n\n- Tin {x} of f(x){y=2} rose.\n')
  expect(groups.map(({ heading }) => heading)).toEqual(['Tin'])
  expect(groups[0]?.insights.map(({ text }) => text)).toEqual(['Tin {x} of f(x){y=2} rose.'])
})

test('within a line of a quote, in a table and in code there is none', () => {
  const text =
    '> Tin ![a](a.png) rose.\n\n| a |\n| - |\n| ![b](b.png) |\n\n`![c](c.png)`\n\n```js\n![d](d.png)\n```\n'
  const { pictures, codes } = read(text)
  expect(pictures).toEqual([])
  expect(codes.filter((code) => code === 'picture')).toHaveLength(2)
})
