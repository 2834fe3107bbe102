import { expect, test } from 'vitest'
import { arrange } from '../../src/digest/arrange.ts'
import { type Changes, changesSince } from '../../src/digest/changes.ts'
import type { ArticleFigure, Digest } from '../../src/digest/digest.ts'
import { lighten } from '../../src/digest/light.ts'
import { parseFile } from '../../src/read/read.ts'
import { eighths, growth } from '../growth.ts'

/** A digest of one article with these insights. */
function digestOf(...insights: readonly string[]): Digest {
  const text = `Kites\n\nKites sell\nFeng Zheng Bao· 2025-11-09 08:41\nCore Viewpoint - Kites sell [1]. Group 1: Sales - ${insights.map((each) => `${each} [2].`).join(' - ')}\n`
  return arrange([lighten(parseFile('kites.txt', new TextEncoder().encode(text)))], { dismiss: {} })
}

function figuresOf({ byId }: Digest): readonly ArticleFigure[] {
  return [...byId.values()].flatMap(({ figures }) => figures)
}

function changes(before: Digest, now: Digest, figures = figuresOf(before)): Changes {
  const articles = before.articles.map(({ id, title, source, published, contentHash }) => ({
    id,
    title,
    source: source && { text: source.name, lang: source.lang },
    published,
    contentHash,
  }))
  const earlier = {
    contentHash: 'x',
    articles: new Map(articles.map((each) => [each.id, each])),
    figures,
  }
  return changesSince(earlier, now)
}

function figures(before: readonly string[], now: readonly string[]): readonly string[] {
  const told = changes(digestOf(...before), digestOf(...now)).figures ?? []
  const said = (figure: Pick<ArticleFigure, 'raw' | 'qualifier'> | null): string =>
    figure ? `${figure.qualifier ?? ''} ${figure.raw}`.trim() : ''
  return told.map(({ from, to }) => `${said(from)} > ${said(to)}`)
}

test.each([
  [
    'the same words around another number',
    ['It sold 5 tons'],
    ['It sold 7 tons'],
    ['5 tons > 7 tons'],
  ],
  [
    'another unit',
    ['It cost $8.5 million'],
    ['It cost $8.5 billion'],
    ['$8.5 million > $8.5 billion'],
  ],
  [
    'each in its place',
    ['It sold 5 tons in May and 6 tons in June'],
    ['It sold 6 tons in May and 7 tons in June'],
    ['5 tons > 6 tons', '6 tons > 7 tons'],
  ],
  ['Han numbers', ['加盟店占三成'], ['加盟店占五成'], ['三成 > 五成']],
  [
    'other words with the same subject',
    ['Gross margin slipped to 38.1%'],
    ['Gross margin is 40.2% by now'],
    ['38.1% > 40.2%'],
  ],
  [
    'another limit',
    ['It sold over 5 tons'],
    ['It sold under 5 tons'],
    ['over 5 tons > under 5 tons'],
  ],
  ['a limit that came', ['It sold 5 tons'], ['It sold about 5 tons'], ['5 tons > about 5 tons']],
  ['a sentence moved', ['It sold 5 tons', 'It grew 3%'], ['It grew 3%', 'It sold 5 tons'], []],
  ['other words, same number', ['It sold 5 tons'], ['Shops moved 5 tons of kites'], []],
  ['one more', ['It sold 5 tons'], ['It sold 5 tons', 'Wind blew 40% harder'], [' > 40%']],
  ['one less', ['It sold 5 tons', 'It grew 3%'], ['It grew 3%'], ['5 tons > ']],
])('%s', (_name, before, now, told) => {
  expect(figures(before, now)).toEqual(told)
})

test('a figure that comes to something else now is told, though it is written alike', () => {
  const before = digestOf('It sold 5 tons')
  for (const other of [{ unit: 'kg' }, { value: 6 }, { value: null, low: 4, high: 6 }]) {
    const figures = figuresOf(before).map((figure) => ({ ...figure, ...other }))
    expect(changes(before, digestOf('It sold 5 tons', 'So'), figures).figures).toHaveLength(1)
  }
})

test('an article that did not change has no changed figures', () => {
  const digest = digestOf('It sold 5 tons')
  const other = figuresOf(digest).map((figure) => ({ ...figure, raw: '6 tons' }))
  expect(changes(digest, digest, other)).toMatchObject({
    added: [],
    changed: [],
    removed: [],
    figures: [],
  })
})

test('thousands of figures in one article are compared in linear time', async () => {
  const found = await growth((length) => {
    const many = (unit: string): string[] =>
      Array.from({ length }, (_, at) => `Shop ${at} of kites sold ${at} ${unit}`)
    const [before, now] = [digestOf(...many('tons')), digestOf(...many('kg'))]
    return () => expect(changes(before, now).figures).toHaveLength(length)
  }, eighths(4000))
  expect(found).toMatchObject({ isSteep: false })
})
