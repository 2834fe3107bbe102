import { INDEX, topicAddresses } from '../digest/addresses.ts'
import type { ArticleRef, Collection, Digest, DumpRef } from '../digest/digest.ts'
import { groupBy } from '../digest/group.ts'
import { sha256 } from '../text/hash.ts'
import { jsonText } from '../text/json.ts'
import { link } from '../text/link.ts'
import { oncePer } from '../text/oncePer.ts'
import { refToJson } from './article.ts'
import type { OutputFile } from './file.ts'
import { withList } from './lines.ts'
import { type IndexJson, schemaHead } from './schema.ts'
import { type Site, siteTitle, topicNames } from './site.ts'

/** Bytes of UTF-8 that the lists of `index.json` may have before they go to files of their own. */
const LARGEST = 5_000_000

/** Articles of one month, that stand in a file of their own. */
interface ArticlesPart {
  readonly path: string
  readonly articles: readonly ArticleRef[]
}

/** Dumps whose paths have hashes that begin alike. */
interface DumpsPart {
  readonly path: string
  readonly dumps: readonly DumpRef[]
}

/** What does not fit into `index.json`; null for what stands there. */
interface IndexParts {
  readonly articles: readonly ArticlesPart[] | null
  readonly dumps: readonly DumpsPart[] | null
}

/**
 * Which lists go to files of their own. Past `largest` bytes the articles stand in
 * `data/index/<month>.json`; dumps that pass it alone stand in `data/index/dumps-<digits>.json`.
 */
export function indexParts(digest: Digest, largest = LARGEST): IndexParts {
  const dumps = digest.dumps.reduce((sum, dump) => sum + sizeOfDump(dump), 0)
  const articles = digest.articles.reduce((sum, ref) => sum + sizeOf(ref), 0)
  return {
    articles: dumps + articles > largest ? [...cut(digest, largest)] : null,
    dumps: dumps > largest ? cutDumps(digest.dumps, dumps / largest) : null,
  }
}

export function articlesPartFile({ path, articles }: ArticlesPart, site: Site): OutputFile {
  const head = schemaHead(path, 'index-part')
  const lines = articles.map((ref) => lineOf(ref, path, site))
  return { path, content: withList(head, 'articles', lines), isJson: true }
}

export function dumpsPartFile({ path, dumps }: DumpsPart): OutputFile {
  const head = schemaHead(path, 'dumps-part')
  const lines = dumps.map((dump) => jsonText(dumpToJson(dump, path)))
  return { path, content: withList(head, 'dumps', lines), isJson: true }
}

/**
 * `index.json`, newest article first, one line an article; parts are listed with count and hash.
 *
 * @param hashOf SHA-256 of a part, by its path.
 */
export function indexFile(
  digest: Digest,
  site: Site,
  { articles, dumps }: IndexParts,
  hashOf: (path: string) => string,
): OutputFile {
  const partOf = (path: string, { length }: { readonly length: number }): Part => ({
    path,
    count: length,
    sha256: hashOf(path),
  })
  const head = headOf(digest, site, {
    dumps: dumps ? [] : digest.dumps.map((dump) => dumpToJson(dump, INDEX)),
    parts: articles?.map((part) => partOf(part.path, part.articles)) ?? null,
    dumpParts: dumps?.map((part) => partOf(part.path, part.dumps)) ?? null,
  })
  const lines = articles ? [] : digest.articles.map((ref) => lineOf(ref, INDEX, site))
  return { path: INDEX, content: withList(head, 'articles', lines), isJson: true }
}

type Part = NonNullable<IndexJson['parts']>[number]
type DumpJson = IndexJson['dumps'][number]

function lineOf(ref: ArticleRef, from: string, site: Site): string {
  return jsonText(refToJson(ref, from, site))
}

/** Bytes of a line that are the same for each article: keys, the ends of addresses, numbers of some digits. */
const FRAME = 360

/**
 * Bytes of the line of an article, as good as right: whether lists fit is asked in each build, and to print
 * ten thousand lines for it took a fortieth of one with a new article.
 */
const sizeOf = oncePer((ref: ArticleRef): number => {
  const { id, title, lead, source, topics, tags, original, published, publishedRaw } = ref
  let size = FRAME + 4 * id.length
  const said = [title.text, lead?.text, source?.name, published, publishedRaw, original, ...tags]
  for (const text of said) {
    size += Buffer.byteLength(text ?? '')
  }
  for (const { name } of topics) size += Buffer.byteLength(name)
  return size
})

function sizeOfDump(dump: DumpRef): number {
  return Buffer.byteLength(jsonText(dumpToJson(dump, 'data/index/x'))) + 2
}

/** Articles by month, each month cut again where it alone passes `largest` bytes. */
function* cut({ months }: Digest, largest: number): Generator<ArticlesPart, void, undefined> {
  for (const { month, articles } of months) {
    const name = month ?? 'undated'
    let part: ArticleRef[] = []
    let bytes = 0
    let number = 1
    for (const ref of articles) {
      const size = sizeOf(ref)
      if (bytes + size > largest && part.length > 0) {
        yield { path: pathOf(`${name}-${number}`), articles: part }
        number++
        part = []
        bytes = 0
      }
      part.push(ref)
      bytes += size
    }
    if (number === 1) yield { path: pathOf(name), articles }
    else if (part.length > 0) yield { path: pathOf(`${name}-${number}`), articles: part }
  }
}

/**
 * Dumps by the first digits of the hash of their path, so that one more of them changes one file.
 * There are as many digits as make `files` files of them or more, taken as equally large.
 */
function cutDumps(dumps: readonly DumpRef[], files: number): readonly DumpsPart[] {
  const digits = Math.ceil(Math.log2(files) / 4)
  const groups = groupBy(dumps, ({ path }) => sha256(path).slice(0, digits))
  return [...groups.keys()]
    .sort()
    .map((name) => ({ path: pathOf(`dumps-${name}`), dumps: groups.get(name) ?? [] }))
}

function pathOf(name: string): string {
  return `data/index/${name}.json`
}

/** @param from Path of the file that lists it. */
function dumpToJson(dump: DumpRef, from: string): DumpJson {
  const { path, sha256, bytes, lines, articles, permalink, raw } = dump
  return {
    path,
    sha256,
    bytes: bytes.total,
    lines,
    articles: articles.length,
    html: link(from, permalink),
    raw: link(from, raw),
  }
}

function headOf(
  digest: Digest,
  site: Site,
  { dumps, parts, dumpParts }: Pick<IndexJson, 'dumps' | 'parts' | 'dumpParts'>,
): Omit<IndexJson, 'articles'> {
  const { totals } = digest
  return {
    ...schemaHead(INDEX, 'index'),
    generator: { name: 'Cinnabar', version: site.version },
    site: {
      title: siteTitle(site),
      url: site.url,
      languages: [...site.languages],
      timezone: site.zone,
    },
    contentHash: contentHash(digest),
    totals: {
      articles: totals.articles,
      groups: totals.groups,
      insights: totals.insights,
      citations: totals.citations,
      figures: totals.figures,
      disagreements: totals.disagreements,
    },
    dumps,
    topics: digest.topics.map((topic) => ({
      ...collection(topic),
      names: topicNames(topic.ref, site),
      ...topicAddresses(topic.slug),
    })),
    sources: digest.sources.map(collection),
    months: digest.months.map(({ month, permalink, articles }) => ({
      month,
      html: permalink,
      articles: articles.length,
    })),
    parts,
    dumpParts,
  }
}

function collection({ ref, slug, articles }: Collection): IndexJson['sources'][number] {
  return { name: ref.name, lang: ref.lang, slug, html: ref.permalink, articles: articles.length }
}

/** Equal when every article and every dump is. */
export function contentHash({ articles, dumps }: Digest): string {
  const articlesPart = articles.map(({ id, contentHash }) => `${id} ${contentHash}\n`)
  const dumpsPart = dumps.map(({ path, sha256 }) => `${sha256} ${path}\n`)
  return sha256([...articlesPart, ...dumpsPart].join(''))
}
