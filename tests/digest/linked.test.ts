import { expect, test } from 'vitest'
import { arrange } from '../../src/digest/arrange.ts'
import { bodyOf } from '../../src/digest/body.ts'
import { lighten } from '../../src/digest/light.ts'
import { withDeadLinks } from '../../src/digest/linked.ts'
import { placeOf } from '../../src/digest/place.ts'
import { parseFile } from '../../src/read/read.ts'

const NOTE = '---\ntitle: Note\nsource: P\ndate: 2025-11-09\n---\n\n'

/** Where the links of the first file lead: titles of others, by what the links say. */
function ledTo(text: string, others: readonly string[], path = 'metals/zinc.md') {
  const dumps = [path, ...others].map((name, at) =>
    parseFile(name, Buffer.from(at === 0 ? NOTE + text : `---\ntitle: ${name}\n---\n\nText.\n`)),
  )
  const lights = dumps.map(lighten)
  const { byId } = arrange(lights, { dismiss: {}, topics: {} })
  const { id = '', place = placeOf({ line: 1, start: 0, end: 0 }, path) } =
    lights[0]?.articles[0] ?? {}
  const titles = new Map([...byId.values()].map(({ ref }) => [ref.permalink, ref.title.text]))
  const pages = new Map(byId.get(id)?.links)
  const article = dumps[0]?.articles[0]
  if (!article) throw new Error('No article')
  const { groups } = bodyOf(article, { id, place, figures: [] }, [])
  return groups.flatMap(({ insights }) =>
    insights.flatMap(({ text: said, links }) =>
      links.map(({ to, shown, start, end }) => [
        said.slice(start, end),
        shown,
        titles.get(pages.get(to) ?? '') ?? null,
      ]),
    ),
  )
}

/** Where in the first statement of a text its links begin. */
function placesOf(text: string) {
  const [article] = parseFile('a.md', Buffer.from(NOTE + text)).articles
  if (!article) throw new Error('No article')
  const place = placeOf({ line: 1, start: 0, end: 0 }, 'a.md')
  const [insight] = bodyOf(article, { id: '', place, figures: [] }, []).groups[0]?.insights ?? []
  return insight?.links.map(({ to, start }) => [to, start])
}

test('a link to another file leads to its article', () => {
  const text = [
    'See [the *tin* note](Tin.md#a) and [so](./Tin.md "T") [1], [up](../a%20b.md?x), [root](/metals/Tin.md)',
    '- [out](../../x.md), [web](https://a.example/Tin.md), [gone](gone.md), [bad](%zz.md)',
  ].join('\n\n')
  expect(ledTo(text, ['metals/Tin.md', 'a b.md', 'x.md'])).toEqual([
    ['the tin note (Tin.md#a)', 'the tin note', 'metals/Tin.md'],
    ['[so](./Tin.md "T")', 'so (T)', 'metals/Tin.md'],
    ['up (../a%20b.md?x)', 'up', 'a b.md'],
    ['root (/metals/Tin.md)', 'root', 'metals/Tin.md'],
    ['out (../../x.md)', 'out', null],
    ['gone (gone.md)', 'gone', null],
  ])
})

test('a link to a note leads to the file of that name, where there is one', () => {
  const text = '金价见[[锡|锡价]]和[[TIN#供应]]，[[b/Lead]]、[[Lead]]、[[无]]、[[#Here]]，[[锡]]。'
  expect(ledTo(text, ['锡.md', 'a/Tin.md', 'a/Lead.md', 'b/Lead.md'])).toEqual([
    ['锡价 (锡)', '锡价', '锡.md'],
    ['TIN#供应', 'TIN#供应', 'a/Tin.md'],
    ['b/Lead', 'b/Lead', 'b/Lead.md'],
    ['Lead', 'Lead', null],
    ['无', '无', null],
    ['锡', '锡', '锡.md'],
  ])
})

test('of equal words those lead that are the link', () => {
  expect(placesOf('Tin of *Tin* and `Tin` is [[Tin]], Tin or [Tin](Tin.md): [](Tin.md)')).toEqual([
    ['[[tin', 22],
    ['Tin.md', 34],
  ])
  expect(placesOf('锡价见[[锡]]')).toEqual([['[[锡', 3]])
})

test('no link leads to a draft', () => {
  const dumps = ['See [[b]].', '---\ndraft: true\n---\nB.'].map((text, at) =>
    parseFile(['a.md', 'b.md'][at] ?? '', Buffer.from(text)),
  )
  const [article] = arrange(dumps.map(lighten), { dismiss: {}, topics: {} }).byId.values()
  expect(article?.links).toEqual([])
})

test('a link that leads to no article is told where it stands', () => {
  const texts = [
    'See [x](gone.md), [[Gone|so]], [[Tin]] and [[Two]].\n\n- [data](tin.csv), [site](https://a.org/x.md), [here](#x)\n',
    'Text.\n',
    'Text.\n',
    'Text.\n',
  ]
  const paths = ['a.md', 'tin.md', 'b/two.md', 'c/two.md']
  const lights = paths.map((path, at) => lighten(parseFile(path, Buffer.from(NOTE + texts[at]))))
  const [first] = withDeadLinks(lights)
  const told = (first?.problems ?? []).filter(({ code }) => /^(?:dead-link|no-note)$/.test(code))
  expect(told.map(({ code, line, column, message }) => [code, line, column, message])).toEqual([
    ['dead-link', 7, 5, 'a link leads to no article: [x](gone.md)'],
    ['no-note', 7, 19, 'no article, or more than one, has this name: [[Gone|so]]'],
    ['no-note', 7, 44, 'no article, or more than one, has this name: [[Two]]'],
    ['dead-link', 9, 3, 'a link leads to no article: [data](tin.csv)'],
  ])
})
