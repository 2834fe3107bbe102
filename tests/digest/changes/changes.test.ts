import { expect, test } from 'vitest'
import { changeCounts } from '../../../src/digest/changes/changeCounts.ts'
import { type Changes, changesSince, type Earlier } from '../../../src/digest/changes/changes.ts'
import type { ArticleFigure, Digest } from '../../../src/digest/digest.ts'
import { changesPages } from '../../../src/digest/views/changes.ts'
import { type SettingsInput, settingsSchema } from '../../../src/records/settings.ts'
import { arranged } from '../../arranged.ts'
import { eighths, growth } from '../../growth.ts'

/** A digest of one article with these insights. */
function digestOf(...insights: readonly string[]): Digest {
  const text = `Kites\n\nKites sell\nFeng Zheng Bao· 2025-11-09 08:41\nCore Viewpoint - Kites sell [1]. Group 1: Sales - ${insights.map((each) => `${each} [2].`).join(' - ')}\n`
  return arranged({ 'kites.txt': text })
}

function figuresOf({ byId }: Digest): readonly ArticleFigure[] {
  return [...byId.values()].flatMap(({ figures }) => figures)
}

function changes(
  before: Digest,
  now: Digest,
  figures = figuresOf(before),
  topics: SettingsInput['topics'] = {},
  doubts: Earlier['doubts'] = [],
): Changes {
  const articles = before.articles.map((ref) => ({
    ...ref,
    source: ref.source && { text: ref.source.name, lang: ref.source.lang },
    lead: ref.lead?.text ?? null,
    topics: ref.topics.map(({ name }) => name),
  }))
  const earlier = {
    contentHash: 'x',
    articles: new Map(articles.map((each) => [each.id, each])),
    figures,
    doubts,
  }
  return changesSince(earlier, now, settingsSchema.parse({ topics }).topics)
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
])('figures that changed are paired: %s', (_name, before, now, told) => {
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

const LEAD = 'Core Viewpoint - Kites sell [1]. Group 1: Sales - It sold 5 tons [2].'
/** What an article is: title, source, time and text. */
type Told = readonly [title: string, source: string, time: string, text?: string | undefined]
const KITES: Told = ['Kites sell', 'Feng Zheng Bao', '2025-11-09 08:41']
const BELLS: Told = [
  'Bells ring',
  'Feng Zheng Bao',
  '2025-11-10 08:41',
  'Core Viewpoint - Bells [1].',
]

function fileOf(topic: string, ...articles: readonly Told[]): string {
  const entries = articles.map(
    ([title, source, time, text = LEAD]) => `${title}\n${source}· ${time}\n${text}\n`,
  )
  return `${topic}\n\n${entries.join('')}`
}

test.each<readonly [string, readonly Told[], readonly Told[], readonly string[]]>([
  ['a title', [KITES], [['Kites sell!', KITES[1], KITES[2]]], ['Kites sell > Kites sell!']],
  ['a source', [KITES], [[KITES[0], 'Bao', KITES[2]]], ['Kites sell > Kites sell']],
  ['a time', [KITES], [[KITES[0], KITES[1], '2025-11-08']], ['Kites sell > Kites sell']],
  ['another spelling of a time', [KITES], [[KITES[0], KITES[1], '2025年11月9日 8:41']], []],
  ['two of the three', [KITES], [['Kites fly', 'Bao', KITES[2]]], []],
  ['another text', [KITES], [['Kites sell!', KITES[1], KITES[2], BELLS[3]]], []],
  ['one that stays', [KITES], [KITES, ['Kites sell!', KITES[1], KITES[2]]], []],
  [
    'two that would do',
    [KITES],
    [
      ['Kites sell!', KITES[1], KITES[2]],
      ['Kites sell?', KITES[1], KITES[2]],
    ],
    [],
  ],
  [
    'a number in title, lead and an item that came',
    [
      [
        'Kites at $41,200 a ton',
        KITES[1],
        KITES[2],
        'Core Viewpoint - Kites rose to $41,200 a ton [1].',
      ],
    ],
    [
      [
        'Kites at $41,300 a ton',
        KITES[1],
        KITES[2],
        'Core Viewpoint - Kites rose to $41,300 a ton [1]. Group 1: So - It sold 5 tons [2].',
      ],
    ],
    ['Kites at $41,200 a ton > Kites at $41,300 a ton'],
  ],
  [
    'the next day of a column',
    [['Kites today', KITES[1], '2025-11-09', 'Core Viewpoint - Kites rose to $41,200 a ton [1].']],
    [['Kites today', KITES[1], '2025-11-10', 'Core Viewpoint - Kites rose to $41,300 a ton [1].']],
    [],
  ],
  [
    'the title of a note without a lead, by its minute',
    [['Kites', 'Bao', '2025-11-09 08:41', 'So.']],
    [['Kites!', 'Bao', '2025-11-09 08:41', 'So.']],
    ['Kites > Kites!'],
  ],
  [
    'the note of another day',
    [['Kites', 'Bao', '2025-11-09 08:41', 'So.']],
    [['Kites', 'Bao', '2025-11-10 08:41', 'So.']],
    [],
  ],
  [
    'notes without a text, of one day',
    [['Kites', 'Bao', '2025-11-09', 'So.'], BELLS],
    [['Wind', 'Bao', '2025-11-09', 'No.'], BELLS],
    [],
  ],
])('corrected: %s', (_name, before, now, told) => {
  const [then, later] = [before, now].map((all) => arranged({ 'a.txt': fileOf('Kites', ...all) }))
  if (!then || !later) throw new Error('no digest')
  const { corrected, added, removed } = changes(then, later)
  expect(corrected.map(({ from, to }) => `${from.title.text} > ${to.title.text}`)).toEqual(told)
  for (const { from, to } of corrected) {
    expect(added).not.toContain(to)
    expect(removed.map(({ id }) => id)).not.toContain(from.id)
  }
})

test('the figures of a corrected article are compared under both ids', () => {
  const [then, now] = [
    ['Kites sell', LEAD],
    ['Kites sell!', LEAD.replace('5 tons', '7 tons')],
  ].map(([title = '', text]) =>
    arranged({ 'a.txt': fileOf('Kites', [title, KITES[1], KITES[2], text]) }),
  )
  if (!then || !now) throw new Error('no digest')
  const { corrected, figures } = changes(then, now)
  expect(corrected).toHaveLength(1)
  expect(figures).toMatchObject([{ from: { raw: '5 tons' }, to: { raw: '7 tons' } }])
})

test('an article that kept its id is corrected too, and has not changed otherwise', () => {
  const [then, now] = ['Kites sell', 'Kites fly'].map((title) =>
    arranged({ 'a.txt': fileOf('Kites', [title, KITES[1], KITES[2]]) }),
  )
  if (!then || !now) throw new Error('no digest')
  const [{ id } = { id: '' }] = then.articles
  const kept = { ...now, articles: now.articles.map((ref) => ({ ...ref, id })), byId: then.byId }
  const found = changes(then, kept)
  expect(found).toMatchObject({ added: [], changed: [], removed: [], corrected: [{}] })
  expect(changeCounts(found)).toMatchObject({ added: 0, changed: 0, corrected: 1, removed: 0 })
})

test.each([
  ['a topic renamed', ['Gold', 'Tin'], ['Bullion', 'Tin'], ['Gold > Bullion: 1']],
  ['two topics that became one', ['Gold', 'Tin'], ['Tin', 'TIN'], ['Gold > Tin: 1']],
  ['another spelling', ['Gold', 'Tin'], ['ＧＯＬＤ', 'tin'], []],
  ['both under another', ['Gold', 'Gold'], ['Tin', 'Tin'], ['Gold > Tin: 2']],
])('topics that changed are paired: %s', (_name, before, now, told) => {
  const [then, later] = [before, now].map((topics) =>
    arranged({
      'a.txt': fileOf(topics[0] ?? '', KITES),
      'b.txt': fileOf(topics[1] ?? '', BELLS),
    }),
  )
  if (!then || !later) throw new Error('no digest')
  const found = changes(then, later)
  expect(found).toMatchObject({ added: [], changed: [], removed: [] })
  expect(
    found.topics.map(
      ({ from, to, articles }) =>
        `${from.join()} > ${to.map(({ name }) => name).join()}: ${articles.length}`,
    ),
  ).toEqual(told)
  const moved = told.reduce((sum, line) => sum + Number(line.at(-1)), 0)
  expect(changeCounts(found).topics).toBe(moved)
})

test('a topic that pages of a language call as another was called is told in none of them', () => {
  const [then, later] = ['Shipping', '航运'].map((topic) =>
    arranged({ 'a.txt': fileOf(topic, KITES) }),
  )
  if (!then || !later) throw new Error('no digest')
  const topics = { 航运: { en: 'Shipping' } }
  expect(changes(then, later).topics).toHaveLength(1)
  expect(changes(then, later, [], topics).topics).toEqual([])
  expect(changes(then, later, [], { 航运: 'Shipping' }).topics).toHaveLength(1)
})

test('an article changes with what any of its files says, and not with their names', () => {
  const more = fileOf('Kites', [BELLS[0], BELLS[1], BELLS[2], `${LEAD} - It grew 3% [3].`])
  const one = arranged({ 'a.txt': fileOf('Kites', BELLS) })
  const two = arranged({ 'a.txt': fileOf('Kites', BELLS), 'b.txt': more })
  const turned = arranged({ 'a.txt': more, 'b.txt': fileOf('Kites', BELLS) })
  expect(changes(one, two).changed).toHaveLength(1)
  expect(changes(two, turned).changed).toHaveLength(0)
  const copied = arranged({ 'a.txt': fileOf('Kites', BELLS), 'b.txt': fileOf('Kites', BELLS) })
  expect(changes(one, copied).changed).toHaveLength(0)
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

test('an article that is back at its address is told to programs alone, unless it says something else', () => {
  const then = digestOf('It sold 5 tons')
  const before = { ...then, articles: then.articles.map((ref) => ({ ...ref, id: 'between' })) }
  const told = (now: Digest) => {
    const found = changes(before, now, [])
    const [page] = changesPages(found)
    const { corrected, changed, added, removed } = page.view()
    expect(found.corrected).toMatchObject([
      { from: { id: 'between' }, to: { id: then.articles[0]?.id } },
    ])
    expect(changeCounts(found)).toMatchObject({ corrected: 0, changed: changed.length })
    return [corrected, added, removed, changed.map(({ title }) => title.text)]
  }
  expect(told(then)).toEqual([[], [], [], []])
  expect(told(digestOf('It sold 7 tons'))).toEqual([[], [], [], ['Kites sell']])
})
