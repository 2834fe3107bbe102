/** Dumps of the generator to records, the plain way: lines, a few regular expressions, no checks. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dumpStem } from '../../../src/digest/identity/identity.ts'
import { fold } from '../../../src/text/fold.ts'
import { shortHash, textHash } from '../../../src/text/hash.ts'
import { slug } from '../../../src/text/slug.ts'

export interface Statement {
  readonly text: string
  readonly anchor: string
  readonly number: string
  readonly citations: readonly number[]
  /** Start and end of each figure in the text. */
  readonly figures: readonly (readonly [start: number, end: number])[]
  readonly start: number
  readonly end: number
}

export interface Group {
  readonly heading: string
  readonly insights: readonly Statement[]
}

export interface Article {
  readonly id: string
  readonly title: string
  readonly source: string
  /** `2025-11-07 08:30` */
  readonly published: string
  readonly topic: string
  readonly lead: Statement | null
  readonly groups: readonly Group[]
  readonly dump: string
  /** Of its title. */
  readonly line: number
  readonly start: number
  readonly end: number
}

export interface Dump {
  readonly path: string
  /** `d/name` */
  readonly stem: string
  readonly text: string
  readonly lines: readonly string[]
  readonly sha256: string
  readonly articles: readonly Article[]
}

export interface List {
  readonly name: string
  readonly slug: string
  readonly articles: Article[]
}

export interface Site {
  readonly dumps: readonly Dump[]
  /** Newest first. */
  readonly articles: readonly Article[]
  readonly topics: readonly List[]
  readonly sources: readonly List[]
  readonly months: readonly List[]
}

/** The first line of a dump that belongs to an article. */
const FIRST = 4
const FIGURE =
  /[$¥]?\d[\d,]*(?:\.\d+)?(?:\s?(?:%|percent|(?:million|billion) yuan|billion|tons|GW|亿美元|亿元|万元|万吨|成))/g

export function readSite(folder: string): Site {
  const dumps = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((path) => readDump(path, readFileSync(join(folder, path), 'utf8')))
  const articles = dumps
    .flatMap((dump) => dump.articles)
    .sort((left, right) => (left.published < right.published ? 1 : -1))
  return {
    dumps,
    articles,
    topics: listsOf(articles, ({ topic }) => topic, slug),
    sources: listsOf(articles, ({ source }) => source, slug),
    months: listsOf(
      articles,
      ({ published }) => published.slice(0, 7),
      (month) => month,
    ),
  }
}

function listsOf(
  articles: readonly Article[],
  nameOf: (article: Article) => string,
  slugOf: (name: string) => string,
): readonly List[] {
  const lists = new Map<string, List>()
  for (const article of articles) {
    const name = nameOf(article)
    const list = lists.get(name)
    if (list) list.articles.push(article)
    else lists.set(name, { name, slug: slugOf(name), articles: [article] })
  }
  return [...lists.values()]
}

function readDump(path: string, text: string): Dump {
  const lines = text.split('\n')
  const topic = lines[1] ?? ''
  const articles: Article[] = []
  let start = 0
  for (let at = 0; at < FIRST; at++) start += (lines[at]?.length ?? 0) + 1
  for (let at = FIRST; at + 2 < lines.length; at += 3) {
    const [title = '', byline = '', body = ''] = lines.slice(at, at + 3)
    const [source = '', published = ''] = byline.split('· ')
    const bodyAt = start + title.length + byline.length + 2
    const id = shortHash([fold(title), fold(source), published].join('\u0000'), 10)
    const end = bodyAt + body.length
    const place = { dump: path, line: at + 1, start, end }
    articles.push({ id, title, source, published, topic, ...readBody(body, bodyAt), ...place })
    start = end + 1
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { path, stem: dumpStem(path), text, lines, sha256, articles }
}

function readBody(body: string, start: number): Pick<Article, 'lead' | 'groups'> {
  let at = start
  const [opening = '', ...parts] = body.split(/(?:^| )Group \d+: /)
  const lead = opening === '' ? null : statement(opening.replace(/^.*? - /, ''), 'lead', '', at)
  at += opening.length
  const groups = parts.map((part, group): Group => {
    const [heading = '', ...texts] = part.split(' - ')
    at += heading.length
    const insights = texts.map((text, number) => {
      at += text.length + 3
      const anchor = `i-${textHash(text, 6)}`
      return statement(text, anchor, `${group + 1}.${number + 1}`, at - text.length)
    })
    return { heading, insights }
  })
  return { lead, groups }
}

function statement(raw: string, anchor: string, number: string, start: number): Statement {
  const mark = raw.search(/\s*\[\d/)
  const text = mark < 0 ? raw : raw.slice(0, mark) + raw.slice(-1)
  const citations = Array.from(raw.matchAll(/\[(\d+)\]/g), ([, cited]) => Number(cited))
  const figures = Array.from(text.matchAll(FIGURE), (found): [number, number] => [
    found.index,
    found.index + found[0].length,
  ])
  return { text, anchor, number, citations, figures, start, end: start + raw.length }
}
