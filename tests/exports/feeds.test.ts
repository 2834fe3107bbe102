import { parseFeed } from '@rowanmanning/feed-parser'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import type { ArticleRef, Topic } from '../../src/digest/digest.ts'
import { NEWEST, topicFeeds } from '../../src/exports/feeds.ts'
import type { OutputFile } from '../../src/exports/file.ts'
import type { Site } from '../../src/exports/site.ts'
import { clean } from '../../src/text/clean.ts'
import {
  ARTICLES,
  bodies,
  bodyOf,
  digestOf,
  feedFiles,
  HOSTED,
  NASTY,
  named,
  refOf,
  SITE,
} from './sample.ts'

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/

function feedsOf(site: Site, articles: readonly ArticleRef[] = ARTICLES): Map<string, string> {
  const files: readonly OutputFile[] = [...feedFiles(digestOf(articles), bodies, site)]
  return new Map(files.map(({ path, content }) => [path, String(content)]))
}

function file(files: ReadonlyMap<string, string>, path: string): string {
  const content = files.get(path)
  if (content === undefined) throw new Error(`No ${path} among ${[...files.keys()].join(', ')}`)
  return content
}

interface AtomEntry {
  readonly id: string
  readonly updated: string
  readonly content: { readonly '#text': string }
}

function entriesOf(atom: string): readonly AtomEntry[] {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' })
  return parser.parse(atom).feed.entry ?? []
}

test('the site and each topic have a pair of feeds', () => {
  const paths = [...feedsOf(SITE).keys()]
  expect(paths.slice(0, 2)).toEqual(['feed.xml', 'feed.json'])
  expect(paths).toHaveLength(2 + 2 * 2)
  for (const path of paths.slice(2)) expect(path).toMatch(/^t\/[a-z0-9-]+\.feed\.(xml|json)$/)
})

test('a feed reader finds titles, addresses, times and whole texts', () => {
  const feed = parseFeed(file(feedsOf(HOSTED), 'feed.xml'))
  expect(feed.title).toBe('Kite News')
  expect(feed.self).toBe('https://example.org/a/b/feed.xml')
  expect(feed.url).toBe('https://example.org/a/b/index.html')
  expect(feed.items).toHaveLength(2)
  const [first] = feed.items
  expect(first?.title).toBe('风筝价格上涨?')
  expect(first?.url).toBe(`https://example.org/a/b/a/${ARTICLES[0]?.id}.html`)
  expect(first?.updated?.toISOString()).toBe('2025-11-09T00:41:00.000Z')
  const times = feed.items.map(({ published }) => published?.toISOString())
  expect(times).toEqual(['2025-11-09T00:41:00.000Z', '2025-10-21T16:00:00.000Z'])
  expect(first?.content).toContain('April is 40% of the year. [1][12]')
  expect(first?.content).toContain('<li lang="zh-Hans">价格持平。</li>')
})

test('an article that was corrected is updated then, at its place, and never before it was published', () => {
  const [first, second] = ARTICLES
  if (!first || !second) throw new Error('no articles')
  const corrected = { [first.id]: '2025-01-01', [second.id]: '2025-11-20T09:30' }
  const files = feedsOf({ ...HOSTED, corrected })
  const updated = ['2025-11-09T08:41:00+08:00', '2025-11-20T09:30:00+08:00']
  const atom = file(files, 'feed.xml')
  expect(entriesOf(atom).map((entry) => entry.updated)).toEqual(updated)
  expect(/<updated>(.*?)</.exec(atom)?.[1]).toBe(updated[1])
  const times = parseFeed(atom).items.map(({ published }) => published?.toISOString())
  expect(times).toEqual(['2025-11-09T00:41:00.000Z', '2025-10-21T16:00:00.000Z'])
  const { items } = JSON.parse(file(files, 'feed.json'))
  expect(items.map((item: { date_modified?: string }) => item.date_modified)).toEqual([
    undefined,
    updated[1],
  ])
})

test('a statement that is alone in its group is in the feed, and a heading without any has no empty list', () => {
  const [ref] = ARTICLES
  if (!ref) throw new Error('no article')
  const { groups, ...rest } = bodyOf(ref)
  const [group] = groups
  if (!group) throw new Error('no group')
  const alone = { ...group, insights: group.insights.slice(0, 1) }
  const body = { ...rest, groups: [alone, { ...group, insights: [] }] }
  const files = feedFiles(digestOf([ref]), () => body, SITE)
  for (const { path, content } of files) {
    const told = path.endsWith('.json')
      ? JSON.parse(String(content)).items[0].content_html
      : clean(String(content))
    expect([path, told.match(/April is 40% of the year/g)]).toEqual([
      path,
      ['April is 40% of the year'],
    ])
    expect(told).not.toMatch(/<ul><\/ul>|&lt;ul&gt;&lt;\/ul&gt;/)
  }
})

test('left-over text stands in the feed below all, wherever in its article it stood', () => {
  const [ref] = ARTICLES
  if (!ref) throw new Error('no article')
  const body = bodyOf(ref)
  const [place] = ref.places
  const span = { line: 5, start: 10, end: 90 }
  if (!place) throw new Error('no place')
  const rest = ['top', 'lead', 'g1', null].map((after) => ({
    ...{ text: `Table behind ${after}`, lang: 'en' as const, picture: null },
    ...{ after, place, span },
  }))
  for (const { path, content } of feedFiles(digestOf([ref]), () => ({ ...body, rest }), SITE)) {
    const told = String(content).match(/Table behind \w+/g)
    expect([path, told]).toEqual([path, rest.map(({ text }) => text)])
  }
})

test('markup of a stranger is text in the content, and no element', () => {
  const files = feedsOf(SITE)
  const texts: readonly string[] = [
    entriesOf(file(files, 'feed.xml'))[1]?.content['#text'] ?? '',
    JSON.parse(file(files, 'feed.json')).items[1].content_html,
  ]
  for (const text of texts) {
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot;')
    expect(text.match(/<[a-z]+/g)).not.toContain('<script')
  }
})

test('every Atom feed is well-formed, with the elements that RFC 4287 wants', () => {
  for (const site of [SITE, HOSTED]) {
    for (const [path, content] of feedsOf(site)) {
      if (!path.endsWith('.xml')) continue
      expect(XMLValidator.validate(content), path).toBe(true)
      expect(content).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      const { feed } = new XMLParser({ ignoreAttributes: false }).parse(content)
      expect(feed).toMatchObject({ id: expect.stringMatching(/^urn:uuid:/), author: {} })
      expect(feed.updated).toMatch(RFC3339)
      const times = entriesOf(content).map(({ updated }) => updated)
      for (const time of times) expect(time).toMatch(RFC3339)
      expect(Math.max(...times.map((time) => Date.parse(time)))).toBe(Date.parse(feed.updated))
      const ids = entriesOf(content).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  }
})

test('neither feed has a character that acts on the text around it', () => {
  const title = 'evil \u202e title \u0007 half \ud800'
  const ref = refOf(title, { tags: [title], dek: { text: title, lang: 'en' } })
  const files = new Map(
    [...feedFiles(digestOf([ref]), () => bodyOf(ref), SITE)].map(({ path, content }) => [
      path,
      String(content),
    ]),
  )
  const shown = 'evil \ufffd title \ufffd half \ufffd'
  const [item] = JSON.parse(file(files, 'feed.json')).items
  expect(item).toMatchObject({ title: shown, summary: shown, tags: ['风筝', shown] })
  const [, , atom] = file(files, 'feed.xml').split('<title')
  expect(atom).toContain(`>${shown}</title>`)
  for (const text of files.values()) expect(text).not.toMatch(/[\u202e\u0007]|\\u/i)
})

test('a JSON Feed has what version 1.1 wants, and ours under _digest', () => {
  const feed = JSON.parse(file(feedsOf(HOSTED), 'feed.json'))
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Kite News',
    home_page_url: 'https://example.org/a/b/index.html',
    feed_url: 'https://example.org/a/b/feed.json',
    language: 'en',
  })
  expect(feed.user_comment).toBeUndefined()
  expect(feed.items[0]).toMatchObject({
    title: '风筝价格上涨?',
    date_published: '2025-11-09T08:41:00+08:00',
    language: 'en',
    tags: ['风筝'],
    _digest: {
      article: `https://example.org/a/b/data/a/${ARTICLES[0]?.id}.json`,
      source: 'Feng Zheng Bao',
      counts: { insights: 2 },
    },
  })
})

test('an entry has the address of the original, where there is one', () => {
  const ref = refOf('Kites', { original: 'https://feng.example/a?b=1&c=2' })
  const files = [...feedFiles(digestOf([ref]), () => bodyOf(ref), SITE)]
  const of = (name: string): string =>
    String(files.find(({ path }) => path === name)?.content ?? '')
  expect(JSON.parse(of('feed.json')).items[0].external_url).toBe(ref.original)
  expect(of('feed.xml')).toContain('<link rel="via" href="https://feng.example/a?b=1&amp;c=2"/>')
  expect(of('feed.xml').match(/rel="via"/g)).toHaveLength(1)
})

test('without url, addresses are relative to the feed and the feed says so', () => {
  const files = feedsOf(SITE)
  const json = JSON.parse(file(files, 'feed.json'))
  expect(json.items[0].url).toBe(`a/${ARTICLES[0]?.id}.html`)
  expect(json.user_comment).toMatch(/set url in \.eleventy\.ts/)
  expect(file(files, 'feed.xml')).toContain('set url in .eleventy.ts')
  const topic = [...files.keys()].find((path) => path.startsWith('t/') && path.endsWith('.json'))
  expect(JSON.parse(file(files, topic ?? '')).items[0].url).toBe(`../a/${ARTICLES[0]?.id}.html`)
})

test('with url, no address is relative', () => {
  for (const [path, content] of feedsOf(HOSTED)) {
    const addresses = path.endsWith('.xml')
      ? [...content.matchAll(/href="([^"]*)"/g)].map((match) => match[1])
      : [...content.matchAll(/"(?:url|home_page_url|feed_url|article)": "([^"]*)"/g)].map(
          (match) => match[1],
        )
    expect(addresses.length).toBeGreaterThan(2)
    for (const each of addresses) expect(each).toMatch(/^https:\/\/example\.org\/a\/b\//)
  }
})

test('ids stay when a dump is renamed, and when the site moves or is renamed', () => {
  const ids = (site: Site, articles: readonly ArticleRef[]): readonly unknown[] => {
    const files = feedsOf(site, articles)
    const { feed } = new XMLParser().parse(file(files, 'feed.xml'))
    const items: readonly { id: string }[] = JSON.parse(file(files, 'feed.json')).items
    return [
      feed.id,
      ...entriesOf(file(files, 'feed.xml')).map(({ id }) => id),
      ...items.map(({ id }) => id),
    ]
  }
  const renamed = ARTICLES.map((ref) => ({
    ...ref,
    places: ref.places.map((place) => ({ ...place, dump: 'other/name.txt' })),
  }))
  const before = ids(SITE, ARTICLES)
  expect(before).toHaveLength(5)
  expect(ids({ ...SITE, url: 'https://else.example/' }, renamed)).toEqual(before)
  expect(ids({ ...SITE, title: { en: 'Wind News', zh: '风' } }, ARTICLES)).toEqual(before)
  const [feed, ...entries] = ids({ ...SITE, id: 'another' }, ARTICLES)
  expect(feed).not.toBe(before[0])
  expect(entries).toEqual(before.slice(1))
})

test('the time of an entry is the zone of the site', () => {
  const feed = JSON.parse(file(feedsOf({ ...SITE, zone: 'America/New_York' }), 'feed.json'))
  expect(feed.items[0].date_published).toBe('2025-11-09T08:41:00-05:00')
})

test('the id of a topic feed is of the topic, however a file spells it', () => {
  const idOf = (name: string): string => {
    const topic = { ...digestOf(ARTICLES).topics[0], ref: named('t', name) }
    const [{ content }] = topicFeeds(topic as Topic, digestOf(ARTICLES), bodies, SITE)
    return /<id>(.*?)<\/id>/.exec(String(content))?.[1] ?? ''
  }
  expect(idOf('Rare Earth')).toBe(idOf('rare  earth'))
  expect(idOf('Rare Earth')).not.toBe(idOf('Rare Earths'))
})

test('the title of a topic feed is in one language, where the site has a title in that of the topic', () => {
  const titleOf = (name: string, site: Site): string => {
    const topic = { ...digestOf(ARTICLES).topics[0], ref: named('t', name) }
    return JSON.parse(
      String(topicFeeds(topic as Topic, digestOf(ARTICLES), bodies, site)[1].content),
    ).title
  }
  expect(titleOf('风筝', SITE)).toBe('风筝 — 风筝新闻')
  expect(titleOf('Kites', SITE)).toBe('Kites — Kite News')
  expect(titleOf('风筝', { ...SITE, languages: ['en'] })).toBe('风筝 — Kite News')
})

test('a feed of old articles alone has the time of the newest', () => {
  const old = [1960, 1950].map((year) => refOf(`Of ${year}`, { published: `${year}-01-02T03:04` }))
  const atom = [...feedFiles(digestOf(old), (id) => bodyOf(refOf(id)), SITE)][0]
  expect(String(atom?.content).split('<entry>')[0]).toContain(
    '<updated>1960-01-02T03:04:00+08:00</updated>',
  )
})

test('an article without a date is left out, as no time may be invented', () => {
  const titles = JSON.parse(file(feedsOf(SITE), 'feed.json')).items.map(
    ({ title }: { title: string }) => title,
  )
  expect(titles).toEqual(['风筝价格上涨?', clean(NASTY)])
})

test('a feed holds the newest articles only', () => {
  const many = Array.from({ length: NEWEST + 5 }, (_, at) => refOf(`Kite ${at}`))
  const asked: string[] = []
  const files = [
    ...feedFiles(
      digestOf(many),
      (id) => {
        asked.push(id)
        return bodyOf(many[0] ?? refOf('none'))
      },
      SITE,
    ),
  ]
  expect(JSON.parse(String(files[1]?.content)).items).toHaveLength(NEWEST)
  expect(new Set(asked).size).toBe(NEWEST)
})

test('a site without articles has feeds that parse', () => {
  const files = feedsOf(HOSTED, [])
  expect(parseFeed(file(files, 'feed.xml')).items).toEqual([])
  expect(JSON.parse(file(files, 'feed.json')).items).toEqual([])
})

test('an article of which little is known has only what is known', () => {
  const [known] = ARTICLES
  if (!known) throw new Error('no sample')
  const gaps = { untitled: true, dek: null, lead: null, source: null, topics: [], tags: [] }
  const bare = { ...known, ...gaps }
  const feed = JSON.parse(file(feedsOf(HOSTED, [bare]), 'feed.json'))
  const [item] = feed.items
  expect(Object.keys(item).sort()).toEqual(
    ['_digest', 'content_html', 'date_published', 'id', 'language', 'url'].sort(),
  )
  expect(item._digest.source).toBeNull()
  expect(item.content_html).toMatch(/^<p>2025-/)
  const whole = JSON.parse(file(feedsOf(HOSTED, [known]), 'feed.json')).items[0].content_html
  expect(whole).toMatch(/^<p><cite lang="[\w-]+">[^<]+<\/cite>, 2025-[^<]*<\/p>/)
})

test('a site in Chinese has feeds in Chinese', () => {
  const feed = JSON.parse(file(feedsOf({ ...HOSTED, languages: ['zh', 'en'] }), 'feed.json'))
  expect([feed.language, feed.title]).toEqual(['zh-Hans', '风筝新闻'])
})
