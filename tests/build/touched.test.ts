import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { build } from '../../src/build/build.ts'
import type { Memory } from '../../src/build/result.ts'
import { lighten, lightenAgain } from '../../src/digest/light.ts'
import { parseFile } from '../../src/read/read.ts'
import { type Settings, settingsSchema } from '../../src/records/settings.ts'
import { generateDumps } from '../bench/corpus.ts'

/** Texts that were looked through for figures, and titles of the articles whose facts were told. */
const asked = vi.hoisted(() => ({ texts: [] as string[], titles: [] as (string | null)[] }))

vi.mock(import('../../src/digest/figures/figures.ts'), async (original) => {
  const real = await original()
  return {
    ...real,
    findFigures: (text: string) => {
      asked.texts.push(text)
      return real.findFigures(text)
    },
  }
})

vi.mock(import('../../src/digest/articleFacts.ts'), async (original) => {
  const real = await original()
  return {
    ...real,
    articleFacts: (...args: Parameters<typeof real.articleFacts>) => {
      asked.titles.push(args[0])
      return real.articleFacts(...args)
    },
  }
})

beforeEach(() => {
  asked.texts.length = 0
  asked.titles.length = 0
})

const HEAD = 'Metals\nSearch documents\n'

function entry(title: string, day: number, text: string): string {
  return `${title}\nNews· 2025-03-0${day} 08:00\nCore Viewpoint - ${text} [1]. Group 1: Market - Stocks of ${title} fell to 12,300 tons [2].\n`
}

const TIN = entry('Tin up', 1, 'Tin rose 3%')
const ZINC = entry('Zinc down', 2, 'Zinc fell 4% to $2,800 a ton')
const LEAD = entry('Lead flat', 3, 'Lead stood at $1,950 a ton')

describe('a file that was read before', () => {
  const read = (...entries: readonly string[]) =>
    parseFile('metals.txt', new TextEncoder().encode(HEAD + entries.join('')))
  const before = lighten(read(TIN, ZINC)).articles

  test.each([
    ['an article behind the others', read(TIN, ZINC, LEAD), ['Lead flat']],
    ['an article before the others, which move', read(LEAD, TIN, ZINC), ['Lead flat']],
    ['an article gone', read(ZINC), []],
    ['other words in one', read(TIN, ZINC.replace('4%', '5%')), ['Zinc down']],
    ['another day of one', read(TIN.replace('03-01', '03-07'), ZINC), ['Tin up']],
    ['all as it was', read(TIN, ZINC), []],
  ])('%s: what is known of the others is taken over', (_name, dump, titles) => {
    const again = lightenAgain(dump, before)
    expect(asked.titles).toEqual(titles)
    expect(asked.texts).toHaveLength(titles.length * 2)
    expect(JSON.stringify(again)).toBe(JSON.stringify(lighten(dump)))
  })
})

describe('a site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cinnabar-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const articles = join(folder, 'articles')
  const settings: Settings = {
    ...settingsSchema.parse({ title: 'T', languages: ['en'] }),
    articles,
    output: join(folder, 'site'),
  }
  const make = async (memory: Memory | null): Promise<Memory | null> => {
    const result = await build({ root: process.cwd(), version: '0', settings, memory })
    if (!result.published) throw new Error(result.why.join('\n'))
    return result.memory
  }

  test('after an article is added to a file of many, only that article is looked through', async () => {
    mkdirSync(articles)
    for (const { path, text } of generateDumps({ articles: 40, perDump: 10, seed: 3 })) {
      writeFileSync(join(articles, path), text)
    }
    const file = join(articles, 'metals.txt')
    writeFileSync(file, HEAD + TIN + ZINC)
    const memory = await make(null)
    expect(asked.titles).toHaveLength(42)
    asked.titles.length = 0
    writeFileSync(file, readFileSync(file, 'utf8') + LEAD)
    const next = await make(memory)
    expect(asked.titles).toEqual(['Lead flat'])
    asked.titles.length = 0
    asked.texts.length = 0
    await make(next)
    expect(asked).toEqual({ texts: [], titles: [] })
  })
})
