import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { arrange } from '../../src/digest/arrange.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { linesIn } from '../../src/exports/figureLines.ts'
import {
  disagreementsFile,
  figureFiles,
  figurePartFiles,
  figureParts,
  topicFigureFiles,
  topicFigures,
} from '../../src/exports/figures.ts'
import { schemaFiles } from '../../src/exports/schema.ts'
import { disagreements, type FiguresJson, figures } from '../../src/exports/schemaFigures.ts'
import { arranged, lightFile } from '../arranged.ts'

function digestOf(text: string | Uint8Array): Digest {
  return arranged({ 'a.txt': text })
}

function filesOf(digest: Digest): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...figureFiles(digest, linesIn(digest)), disagreementsFile(digest)].map(
      ({ path, content }) => [path, String(content)],
    ),
  )
}

describe('the shipped articles', () => {
  const digest = digestOf(readFileSync(new URL('../../articles/rare-earth.txt', import.meta.url)))
  const files = filesOf(digest)

  test('figures and disagreements are what their schemas say, and members are among the figures', () => {
    const all = figures.parse(JSON.parse(files['data/figures.json'] ?? ''))
    const found = disagreements.parse(JSON.parse(files['data/disagreements.json'] ?? ''))
    const ids = new Set(all.figures.map(({ id }) => id))
    expect(ids.size).toBe(all.figures.length)
    expect(found.disagreements).toHaveLength(3)
    for (const { members } of found.disagreements)
      for (const id of members) expect(ids).toContain(id)
  })

  test('schemas say that dates are among the figures and the disagreements, as they are', () => {
    const { disagreements: found } = JSON.parse(files['data/disagreements.json'] ?? '')
    const all = JSON.parse(files['data/figures.json'] ?? '').figures
    expect(found.map(({ kind }: { kind: string }) => kind)).toContain('date')
    expect(all.map(({ unit }: { unit: string }) => unit)).toContain('date')
    for (const name of ['disagreements', 'figures']) {
      const schema = schemaFiles().find(({ path }) => path.startsWith(`data/schema/${name}-`))
      expect(JSON.parse(String(schema?.content)).description).toMatch(/\bdates?\b/)
    }
  })

  test('order and spread can be reckoned from what was compared', () => {
    const found = disagreements.parse(JSON.parse(files['data/disagreements.json'] ?? ''))
    for (const { kind, compared, members, spread } of found.disagreements) {
      if (kind === 'date') expect(compared).toBeNull()
      else reckoned(compared ?? [], members.length, spread)
    }
  })

  test('the CSV has a line for each figure and says that it is UTF-8', () => {
    const csv = files['data/figures.csv'] ?? ''
    expect(csv.startsWith('\ufeffid,raw,value,')).toBe(true)
    const rows = csv.trimEnd().split('\r\n').slice(1)
    expect(rows).toHaveLength(digest.totals.figures)
    expect(csv).toContain('380000')
    const all = figures.parse(JSON.parse(files['data/figures.json'] ?? '')).figures
    const places = all.map(({ span: { dump, line } }) => `${dump},${line}`)
    const told = rows.map((row) => row.split(',').slice(-5, -3).join())
    expect(told).toEqual(places.slice(0, rows.length))
  })
})

function reckoned(
  compared: readonly { readonly value: number }[],
  members: number,
  spread: number | null,
): void {
  const values = compared.map(({ value }) => value)
  expect(values).toHaveLength(members)
  expect(values).toEqual([...values].sort((a, b) => a - b))
  expect((values.at(-1) ?? 0) / (values[0] ?? 0)).toBeCloseTo(spread ?? 0, 4)
}

test('members in two units are told in the one that they were compared in', () => {
  const text =
    'Alpha\nSearch documents\nKite works burns in Weifang\nNews· 2025-01-02 03:04\nCore Viewpoint - The fire at the Weifang kite works burned an area of 2,000 square meters on Thursday [1].\nFire at kite works in Weifang\nPost· 2025-01-02 05:04\nCore Viewpoint - The fire at the Weifang kite works burned an area of 32,000 square feet on Thursday [1].\n'
  const [one] = disagreements.parse(
    JSON.parse(filesOf(digestOf(text))['data/disagreements.json'] ?? ''),
  ).disagreements
  expect(one?.compared).toEqual([
    { value: 2000, unit: 'm2' },
    { value: 2972.89728, unit: 'm2' },
  ])
  expect(one?.spread).toBe(1.48645)
})

test('figures that are too many for a file stand in files of their months, each once', () => {
  const digest = digestOf(readFileSync(new URL('../../articles/rare-earth.txt', import.meta.url)))
  const parts = figureParts(digest, 10) ?? []
  const files = [
    ...figureFiles(digest, linesIn(digest), parts),
    ...parts.flatMap((part) => [...figurePartFiles(part, linesIn(digest))]),
  ]
  const texts = new Map(files.map(({ path, content }) => [path, String(content)]))
  const read = (path: string): FiguresJson => figures.parse(JSON.parse(texts.get(path) ?? ''))
  const whole = figures.parse(JSON.parse(filesOf(digest)['data/figures.json'] ?? ''))
  const list = read('data/figures.json')
  expect(list.figures).toEqual([])
  expect(list.parts?.map(({ count }) => count)).toEqual(
    parts.map((part) => read(part.json).figures.length),
  )
  const all = list.parts?.flatMap(({ path }) => read(`data/${path}`).figures) ?? []
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set(whole.figures.map(({ id }) => id)))
  expect(all).toHaveLength(whole.figures.length)
  const lines = (path: string): readonly string[] => (texts.get(path) ?? '').trimEnd().split('\r\n')
  expect(lines('data/figures.csv')).toHaveLength(parts.length + 1)
  const rows = list.parts?.flatMap(({ csv }) => lines(`data/${csv}`).slice(1)) ?? []
  expect(rows).toHaveLength(digest.totals.figures)
})

describe('the figures of a topic', () => {
  const text =
    'Alpha\nSearch documents\nTin up\nNews· 2025-01-02 03:04\nCore Viewpoint - Tin rose 3% [1].\nTin down\nNews· 2025-02-02 03:04\nCore Viewpoint - Tin fell 4% to 31,000 dollars [1].\n'
  const other =
    'Beta\nSearch documents\nZinc\nNews· 2025-01-05 03:04\nCore Viewpoint - Zinc rose 5% [1].\n'
  const digest = arrange(
    [text, other].map((each, at) => lightFile(`${at}.txt`, each)),
    { dismiss: {}, topics: {} },
  )
  const topic = digest.topics.find(({ ref }) => ref.name === 'Alpha')
  if (!topic) throw new Error('The sample has no such topic')
  const textsOf = (most: number): ReadonlyMap<string, string> => {
    const own = topicFigures(topic, most)
    const files = [
      ...topicFigureFiles(own, linesIn(digest)),
      ...(own.parts ?? []).flatMap((part) => [...figurePartFiles(part, linesIn(digest))]),
    ]
    return new Map(files.map(({ path, content }) => [path, String(content)]))
  }
  const rawsIn = (texts: ReadonlyMap<string, string>, path: string): readonly string[] =>
    figures.parse(JSON.parse(texts.get(path) ?? '')).figures.map(({ raw }) => raw)

  test('are those of its articles, newest first, in JSON and CSV', () => {
    const texts = textsOf(100)
    expect(rawsIn(texts, 't/alpha.figures.json')).toEqual(['4%', '31,000 dollars', '3%'])
    const lines = (texts.get('t/alpha.figures.csv') ?? '').trimEnd().split('\r\n')
    const all = (filesOf(digest)['data/figures.csv'] ?? '').trimEnd().split('\r\n')
    expect(lines).toHaveLength(4)
    for (const line of lines) expect(all).toContain(line)
  })

  test('stand in files by month where they are too many for one', () => {
    const texts = textsOf(2)
    const list = figures.parse(JSON.parse(texts.get('t/alpha.figures.json') ?? ''))
    expect(list.figures).toEqual([])
    expect(list.parts?.map(({ path }) => path)).toEqual([
      'alpha.figures/2025-02.json',
      'alpha.figures/2025-01.json',
    ])
    expect(list.parts?.flatMap(({ path }) => rawsIn(texts, `t/${path}`))).toEqual([
      '4%',
      '31,000 dollars',
      '3%',
    ])
  })
})

test('the CSV tells topics, language and address of each figure', () => {
  const text =
    '---\ntitle: 锡价\nsource: Tin\ndate: 2025-01-02\ntopics: [Tin, "Ports, ships"]\n---\n\n- Prices of tin rose 3% [1].\n- 锡价上涨5% [2].\n'
  const digest = arranged({ 'a.md': text })
  const [, english, chinese] = (filesOf(digest)['data/figures.csv'] ?? '').split('\r\n')
  expect(english).toMatch(/,"Tin; Ports, ships",en,a\/[a-z0-9]{10}\.html#i-[a-z0-9]{6}$/)
  expect(chinese).toContain(',zh-Hans,a/')
})

test('no field of the CSV is a formula to a spreadsheet', () => {
  const text =
    'Topic\nSearch documents\n=HYPERLINK("http://x.example")\n@Source· 2025-01-02 03:04\nCore Viewpoint - -14.3% was the margin, "so" they say [1].\n'
  const csv = filesOf(digestOf(text))['data/figures.csv'] ?? ''
  expect(csv).toContain(`"'-14.3%"`)
  for (const field of csv.split(/[,\r\n]+/)) {
    expect(/^"?[=+@]|^"?-(?![\d.]+$)/.test(field)).toBe(false)
  }
})

test('what parts cells in some countries begins none that is a formula', () => {
  const text =
    'Topic\nSearch documents\nTin; =HYPERLINK("http://x.example")\nNews;+1· 2025-01-02 03:04\nCore Viewpoint - Tin rose 3% [1].\n'
  const csv = filesOf(digestOf(text))['data/figures.csv'] ?? ''
  expect(csv).toContain('"Tin;\' =HYPERLINK(""http://x.example"")"')
  expect(csv).toContain('"News;\'+1"')
})
