/** A small digest made by hand, with every kind of gap and a stranger's markup in every field. */
import type { ArticleBody } from '../../src/digest/articleBody.ts'
import type { Article, ArticleRef, Digest, Place, Ref } from '../../src/digest/digest.ts'
import { siteFeeds, topicFeeds } from '../../src/exports/feeds.ts'
import type { OutputFile } from '../../src/exports/file.ts'
import { articlesPartFile, dumpsPartFile, indexFile, indexParts } from '../../src/exports/index.ts'
import type { Site } from '../../src/exports/site.ts'
import type { BodyOf } from '../../src/exports/topic.ts'
import { sha256, shortHash } from '../../src/text/hash.ts'
import { langOf } from '../../src/text/lang.ts'
import { slug } from '../../src/text/slug.ts'

export const SITE: Site = {
  id: 'kites',
  title: { en: 'Kite News', zh: '风筝新闻' },
  description: { en: 'Kites & <wind>.', zh: '' },
  url: null,
  languages: ['en', 'zh'],
  zone: 'Asia/Shanghai',
  corrected: {},
  topics: {},
  assets: {},
  version: '0.1.0',
}

export const HOSTED: Site = { ...SITE, url: 'https://example.org/a/b/' }

export const NASTY = '<script>alert(1)</script> & "q" [x](javascript:1) ]]> \u0001 \u{1F600}'

export function named(folder: 't' | 's', name: string): Ref {
  return { name, lang: langOf(name), permalink: `${folder}/${slug(name)}.html` }
}

const place = (dump: string): Place => ({ dump, line: 5, start: 10, end: 90 })

export function refOf(
  title: string,
  fields: Partial<ArticleRef> & { readonly dump?: string } = {},
): ArticleRef {
  const { dump = 'kites.txt', ...own } = fields
  const id = shortHash(title, 10)
  return {
    id,
    permalink: `a/${id}.html`,
    title: { text: title, lang: langOf(title) },
    untitled: false,
    dek: { text: 'Kites sell best in April.', lang: 'en' },
    lead: { text: 'Kites sell best in April.', lang: 'en' },
    source: named('s', 'Feng Zheng Bao'),
    topics: [named('t', '风筝')],
    tags: [],
    original: null,
    published: '2025-11-09T08:41',
    publishedRaw: '2025-11-09 08:41',
    counts: { groups: 1, insights: 2, citations: 3, figures: 0 },
    headings: [],
    links: [],
    pictures: '',
    places: [place(dump)],
    lastLine: 5,
    isJoined: false,
    contentHash: shortHash(`content of ${title}`, 10),
    bodyHash: shortHash(`body of ${title}`, 10),
    spanHash: shortHash(`spans of ${title}`, 10),
    keyFigure: null,
    inDoubt: null,
    keyDisputed: false,
    ...own,
  }
}

export function bodyOf(ref: ArticleRef, first = 'April is 40% of the year.'): ArticleBody {
  const [dump = ''] = ref.places.map((each) => each.dump)
  const insight = (text: string, number: string, citations: readonly number[]) => ({
    id: `${ref.id}-${shortHash(text, 6)}`,
    anchor: `i-${shortHash(text, 6)}`,
    number,
    isMarked: true,
    text,
    lang: langOf(text),
    citations,
    place: place(dump),
    cut: false,
    figures: [],
    links: [],
  })
  return {
    lead: ref.lead && {
      id: `${ref.id}-lead`,
      ...ref.lead,
      label: 'Core Viewpoint',
      citations: [1],
      place: place(dump),
      figures: [],
      links: [],
    },
    groups: [
      {
        anchor: 'g1',
        label: 'Group 1',
        heading: { text: 'Sales', lang: 'en' },
        place: place(dump),
        insights: [insight(first, '1.1', [1, 12]), insight('价格持平。', '1.2', [])],
      },
    ],
    notes: [],
    rest: [],
    problems: [],
  }
}

export function digestOf(articles: readonly ArticleRef[]): Digest {
  const names = [...new Set(articles.flatMap(({ topics }) => topics.map(({ name }) => name)))]
  const months = [...new Set(articles.map(({ published }) => published?.slice(0, 7) ?? null))]
  const byId = new Map<string, Article>(
    articles.map((ref) => [
      ref.id,
      {
        ref,
        newer: null,
        older: null,
        sameStory: [],
        disagreements: [],
        links: [],
        kinds: [],
        figures: [],
      },
    ]),
  )
  const sum = (of: (ref: ArticleRef) => number): number =>
    articles.reduce((total, ref) => total + of(ref), 0)
  const dumps = [...new Set(articles.flatMap(({ places }) => places.map(({ dump }) => dump)))]
  const bytes = { total: 100, published: 90, chrome: 10, leftOver: 0 }
  return {
    articles,
    byId,
    topics: names.map((name) => {
      const members = articles.filter(({ topics }) => topics.some((topic) => topic.name === name))
      return {
        ref: named('t', name),
        slug: slug(name),
        articles: members,
        disagreements: [],
        sources: [],
        headings: [],
      }
    }),
    sources: [{ ref: named('s', 'Feng Zheng Bao'), slug: slug('Feng Zheng Bao'), articles }],
    months: months.map((month) => ({
      month,
      permalink: `m/${month ?? 'undated'}.html`,
      articles: articles.filter(({ published }) => (published?.slice(0, 7) ?? null) === month),
    })),
    stories: [],
    disagreements: [],
    agreed: new Map(),
    dumps: dumps.map((path) => ({
      path,
      permalink: `d/${slug(path)}.html`,
      raw: `d/${slug(path)}.txt`,
      kind: 'listing',
      bytes,
      lines: 7,
      sha256: sha256(path),
      sections: [{ line: 1, topics: [] }],
      articles: articles.filter((ref) => ref.places[0]?.dump === path).map(({ id }) => id),
      problems: [],
      rest: [],
    })),
    problems: [],
    shared: [],
    totals: {
      articles: articles.length,
      dumps: dumps.length,
      groups: sum(({ counts }) => counts.groups),
      insights: sum(({ counts }) => counts.insights),
      citations: sum(({ counts }) => counts.citations),
      figures: sum(({ counts }) => counts.figures),
      disagreements: 0,
      duplicates: 0,
      bytes,
    },
  }
}

/** Articles with and without title, date, source, topic and lead, one full of markup. */
export const ARTICLES: readonly ArticleRef[] = [
  refOf('风筝价格上涨?'),
  refOf(NASTY, {
    source: named('s', NASTY),
    topics: [named('t', '风筝'), named('t', NASTY)],
    tags: [NASTY, 'wind'],
    published: '2025-10-22',
    publishedRaw: '2025-10-22',
    dek: { text: NASTY, lang: 'en' },
    lead: { text: NASTY, lang: 'en' },
  }),
  refOf('A kite without a date', {
    published: null,
    publishedRaw: '2025-04-31 25:00',
    source: null,
    topics: [],
    lead: null,
    dek: null,
  }),
]

export const bodies = (id: string): ArticleBody => {
  const ref = ARTICLES.find((article) => article.id === id)
  if (!ref) throw new Error(`No article ${id}`)
  return bodyOf(ref, ref.title.text === NASTY ? NASTY : undefined)
}

/** The index with its parts before it, as a build writes them. */
export function* indexFiles(digest: Digest, site: Site, largest?: number): Generator<OutputFile> {
  const parts = indexParts(digest, largest)
  const hashes = new Map<string, string>()
  const files = [
    ...(parts.articles ?? []).map((part) => articlesPartFile(part, site)),
    ...(parts.dumps ?? []).map(dumpsPartFile),
  ]
  for (const file of files) {
    hashes.set(file.path, sha256(file.content))
    yield file
  }
  yield indexFile(digest, site, parts, (path) => hashes.get(path) ?? '')
}

/** All feeds of a digest. */
export function feedFiles(digest: Digest, bodyOf: BodyOf, site: Site): readonly OutputFile[] {
  return [
    ...siteFeeds(digest, bodyOf, site),
    ...digest.topics.flatMap((topic) => topicFeeds(topic, digest, bodyOf, site)),
  ]
}
