import { expect, test } from 'vitest'
import { type Changes, changesSince } from '../../src/digest/changes/changes.ts'
import { changesFile, NotEarlier, readEarlier } from '../../src/exports/changes.ts'
import { linesIn } from '../../src/exports/figureLines.ts'
import { disagreementsFile, figureFiles } from '../../src/exports/figures.ts'
import type { OutputFile } from '../../src/exports/file.ts'
import { arranged } from '../arranged.ts'
import { indexFiles, SITE } from './sample.ts'

const text = `Kites\n\nKites sell\nFeng Zheng Bao· 2025-11-09 08:41\nCore Viewpoint - Kites sell [1]. Group 1: Sales - It sold 7 tons [2].\n`
const digest = arranged({ 'kites.txt': text })

const GONE = {
  id: 'gone',
  title: { text: 'Bells \u202eare\u0007 gone', lang: 'en' as const },
  source: null,
  published: null,
  lead: null,
  counts: { insights: 0, citations: 0 },
  topics: [],
  contentHash: '',
}

function told(changes: Partial<Changes>): unknown {
  const since = {
    contentHash: 'x',
    articles: new Map([[GONE.id, GONE]]),
    figures: null,
    doubts: [],
  }
  const { content } = changesFile({ ...changesSince(since, digest), ...changes }, digest)
  return JSON.parse(String(content))
}

test('what is gone has no page, and may have had no source and no date', () => {
  expect(told({})).toMatchObject({
    added: [{ title: 'Kites sell' }],
    removed: [{ id: 'gone', source: null, published: null, html: null }],
    figures: null,
  })
})

test('a figure that came, one that went, and one that is another now', () => {
  const [article] = digest.articles
  const [to] = digest.byId.get(article?.id ?? '')?.figures ?? []
  if (!article || !to) throw new Error('no figure')
  const from = { ...to, raw: '5 tons', value: 5, subject: null, context: 'It sold 5 tons' }
  const figures = [
    { article, from, to },
    { article, from: null, to },
    { article, from, to: null },
  ]
  expect(told({ figures })).toMatchObject({
    figures: [
      { insight: to.insight, context: to.context, from: { raw: '5 tons' }, to: { raw: '7 tons' } },
      { insight: to.insight, from: null },
      { insight: null, subject: null, context: 'It sold 5 tons', to: null },
    ],
  })
})

test('an earlier build is read with the times that it was written with', () => {
  const [file] = indexFiles(digest, SITE)
  const { articles, figures, doubts } = readEarlier(
    JSON.parse(String(file?.content)),
    () => null,
    null,
  )
  const [article] = digest.articles
  expect(articles.get(article?.id ?? '')?.published).toBe('2025-11-09T08:41')
  expect(figures).toBeNull()
  const none = { added: [], changed: [], removed: [], corrected: [], topics: [] }
  expect(changesSince({ contentHash: '', articles, figures, doubts }, digest)).toMatchObject(none)
})

test('a date in doubt, which stands among the figures of an earlier build, is no figure that went', () => {
  const doubtful = text.replace('Kites sell [1]', 'Kites sold well on 14 November 2031 [1]')
  const earlier = arranged({ 'kites.txt': doubtful })
  const [index] = indexFiles(earlier, SITE)
  const [figures] = figureFiles(earlier, linesIn(earlier))
  expect(String(figures?.content)).toContain('"unit":"date"')
  const before = readEarlier(
    JSON.parse(String(index?.content)),
    () => null,
    JSON.parse(String(figures?.content)),
  )
  const changes = changesSince(
    before,
    arranged({ 'kites.txt': `${doubtful.trimEnd()} - New [3].\n` }),
  )
  expect(changes.changed).toHaveLength(1)
  expect(changes.figures).toEqual([])
})

test.each([
  ['a list', []],
  ['nothing', null],
  ['a version that is no text', { schemaVersion: 2 }],
  ['a version with more than digits', { schemaVersion: '1.0-beta' }],
  ['no articles', { schemaVersion: '1.0', contentHash: 'x', parts: null }],
])('%s is no earlier build', (_, value) => {
  expect(() => readEarlier(value, () => null, null)).toThrow(NotEarlier)
  expect(() => readEarlier(value, () => null, null)).toThrow(
    /^its index\.json is none that a build/,
  )
})

test('of another version it says which', () => {
  expect(() => readEarlier({ schemaVersion: '2.0' }, () => null, null)).toThrow(
    /^its index\.json has version 2\.0, expected 1\./,
  )
})

test('what was in doubt and is not any more is told, as long as its articles are there', () => {
  const of = (source: string, told: string): string =>
    `Reserves\n\nReserves counted\n${source}· 2025-11-09 08:41\nCore Viewpoint - Russian reserves are ${told} tons [1].\n`
  const files = { 'a.txt': of('Paper', '380,000'), 'b.txt': of('Daily', '2.85 million') }
  const then = arranged(files)
  const [index] = indexFiles(then, SITE)
  const json = (file: OutputFile | undefined): unknown => JSON.parse(String(file?.content))
  const [figures] = figureFiles(then, linesIn(then))
  const before = readEarlier(json(index), () => null, json(figures), json(disagreementsFile(then)))
  expect(before.doubts).toHaveLength(1)
  const settled = (now: typeof files | Pick<typeof files, 'a.txt'>): unknown => {
    const digest = arranged(now)
    const { content } = changesFile(changesSince(before, digest), digest)
    return JSON.parse(String(content)).settled
  }
  expect(settled(files)).toEqual([])
  expect(settled({ 'a.txt': files['a.txt'] })).toEqual([])
  expect(settled({ ...files, 'b.txt': of('Daily', '2.58 million') })).toEqual([])
  expect(settled({ ...files, 'b.txt': of('Daily', '380,000') })).toMatchObject([
    { members: [{ raw: '380,000 tons' }, { raw: '2.85 million tons' }], articles: [{}, {}] },
  ])
  // Under another id, as its source was corrected with it.
  expect(settled({ ...files, 'b.txt': of('Daily News', '380,000') })).toHaveLength(1)
})
