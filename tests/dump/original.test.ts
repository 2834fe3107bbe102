import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'

/**
 * The original dump is not part of the repository. Where it is kept beside it, or in the folder that
 * `CINNABAR_DUMPS` names, it is read; elsewhere these tests are passed over.
 */
const DUMPS =
  process.env.CINNABAR_DUMPS ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'dumps')
const PATH = join(DUMPS, 'rare-earth-original.txt')

describe.skipIf(!existsSync(PATH))('the original dump', () => {
  const dump = () => parseFile('rare-earth-original.txt', readFileSync(PATH))

  test('has 7 articles, 66 insights and 113 citations', () => {
    const { articles } = dump()
    const insights = articles.flatMap(({ groups }) => groups.flatMap((group) => group.insights))
    const statements = [...insights, ...articles.flatMap(({ lead }) => lead ?? [])]
    expect(articles).toHaveLength(7)
    expect(articles.map(({ lead }) => lead?.label ?? null)).toEqual([
      'Core Viewpoint',
      'Core Insights',
      'Core Insights',
      'Core Viewpoint',
      null,
      null,
      'Core Viewpoint',
    ])
    expect(articles.map(({ groups }) => groups.length)).toEqual([4, 3, 3, 5, 2, 3, 7])
    expect(articles.map(({ published }) => published)).toEqual([
      '2025-11-09T08:41',
      '2025-11-07T16:13',
      '2025-10-22T16:03',
      '2025-10-22T07:56',
      '2025-09-01T04:33',
      '2025-07-22T21:26',
      '2025-07-17T03:11',
    ])
    expect(insights).toHaveLength(66)
    expect(statements.flatMap(({ citations }) => citations)).toHaveLength(113)
  })

  test('leaves nothing over', () => {
    const { bytes, sections, rest, articles } = dump()
    expect(sections).toMatchObject([{ topics: ['稀土自主'], line: 1 }])
    expect([...rest, ...articles.flatMap((article) => article.rest)]).toEqual([])
    expect(bytes).toEqual({ total: 15_350, published: 15_319, chrome: 31, leftOver: 0 })
  })
})
