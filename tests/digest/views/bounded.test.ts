/** Pages of everything: no shape of an archive makes one of them grow with all that there is. */
import { expect, test } from 'vitest'
import { monthsOf } from '../../../src/digest/collections.ts'
import type { ArticleRef, Collection, Digest, Topic } from '../../../src/digest/digest.ts'
import { allPages } from '../../../src/digest/views/all.ts'
import { archivePages } from '../../../src/digest/views/archive.ts'
import { feedsPages } from '../../../src/digest/views/feeds.ts'
import { monthPages } from '../../../src/digest/views/month.ts'
import { namesPages } from '../../../src/digest/views/names.ts'
import { sourcesPages } from '../../../src/digest/views/sources.ts'
import { topicsPages } from '../../../src/digest/views/topics.ts'
import { digestOf } from '../../templates/inDoubt.ts'

const [SAMPLE] = digestOf({
  Kites: ['Kites\nCai Jing· 2025-01-09 08:41\nCore Viewpoint - Kites fly [1].'],
}).articles

/** So many articles, each of a topic and a source of its own. */
function digestWith(count: number, dayOf: (at: number) => string): Digest {
  if (!SAMPLE) throw new Error('no sample')
  const ref = (folder: string, at: number) => {
    const name = `${folder} ${String(at).padStart(6, '0')}`
    return { name, lang: 'en', permalink: `${folder}/${at}.html` } as const
  }
  const articles = Array.from({ length: count }, (_, at): ArticleRef => {
    const id = `x${at}`
    const own = { id, permalink: `a/${id}.html`, published: dayOf(at) }
    return { ...SAMPLE, ...own, topics: [ref('t', at)], source: ref('s', at) }
  }).reverse()
  const collection = (own: ArticleRef, key: 't' | 's'): Collection => {
    const link = key === 't' ? own.topics[0] : own.source
    if (!link) throw new Error('no link')
    return { ref: link, slug: own.id, articles: [own] }
  }
  const topics = articles.map((own): Topic => {
    return { ...collection(own, 't'), disagreements: [], sources: [], headings: [] }
  })
  const sources = articles.map((own) => collection(own, 's'))
  const digest = { articles, topics, sources, months: monthsOf(articles, []), disagreements: [] }
  return { ...digestOf({}), ...digest, byId: new Map() }
}

const day = (year: number): string => `${String(year).padStart(4, '0')}-05-09`

/** Pages of each kind that are looked at: those of all, and of the newest. */
const FIRST = 8

/** Characters of the view of the longest page. */
function longest(digest: Digest): Readonly<Record<string, number>> {
  const makers = {
    allPages,
    archivePages,
    feedsPages,
    monthPages,
    sourcesPages,
    topicsPages,
    namesPages,
  }
  return Object.fromEntries(
    Object.entries(makers).map(([name, make]) => {
      const pages: readonly { readonly view: () => unknown }[] = make(digest).slice(0, FIRST)
      return [name, Math.max(0, ...pages.map(({ view }) => JSON.stringify(view()).length))]
    }),
  )
}

test('four times the topics, sources and years make no page much longer', () => {
  const [small, large] = [
    longest(digestWith(1600, (at) => day(400 + at))),
    longest(digestWith(6400, (at) => day(400 + at))),
  ]
  const grown = Object.entries(large).filter(
    ([name, size]) => size > 500_000 && size > 2 * (small[name] ?? 0),
  )
  expect(grown).toEqual([])
})

test('a month names its largest topics, and says how many more there are', () => {
  const [page] = monthPages(digestWith(60, () => day(2025)))
  expect(page?.view().summary?.topics).toHaveLength(48)
  expect(page?.view().summary?.topicCount).toBe(60)
})

test('each topic and source of many is named on one page of their names', () => {
  const digest = digestWith(1600, () => day(2025))
  const pages = namesPages(digest).map(({ view }) => view())
  for (const kind of ['topics', 'sources'] as const) {
    const own = pages.filter(({ of }) => of === kind)
    const names = own.flatMap((page) => page.names.map(({ ref }) => ref.name))
    expect(names).toEqual(digest[kind].map(({ ref }) => ref.name).sort())
    expect(own.map(({ part }) => part.count)).toEqual([1000, 600])
  }
  expect(namesPages(digestWith(500, () => day(2025)))).toEqual([])
})

test('each year is on one page of the archive, and each title on one of titles', () => {
  const digest = digestWith(2400, (at) => day(2000 + (at % 12)))
  const years = archivePages(digest).flatMap(({ view }) => view().years.map(({ year }) => year))
  expect(years).toEqual(Array.from({ length: 12 }, (_, at) => `${2011 - at}`))
  const titles = allPages(digest).flatMap(({ view }) =>
    view().months.flatMap((month) => month.titles),
  )
  expect(new Set(titles.map(({ permalink }) => permalink)).size).toBe(2400)
})
