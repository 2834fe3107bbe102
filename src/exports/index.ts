import { INDEX, topicAddresses } from '../digest/addresses.ts'
import type { ArticleRef, Collection, Digest } from '../digest/digest.ts'
import { sha256 } from '../text/hash.ts'
import { link } from '../text/link.ts'
import { refToJson } from './article.ts'
import type { OutputFile } from './file.ts'
import { withArticles } from './lines.ts'
import { type IndexJson, SCHEMA_VERSION, schemaPath } from './schema.ts'
import type { Site } from './site.ts'

/** Bytes of UTF-8 that `index.json` may have before its articles go to files of their months. */
export const LARGEST = 5_000_000

/**
 * `index.json`, newest article first, one line an article. Past `largest` bytes the articles stand
 * in `data/index/<month>.json` instead, and `parts` lists these with count and hash; the parts come
 * before the index, one at a time, so that they need not be held together.
 */
export function* indexFiles(
  digest: Digest,
  site: Site,
  largest = LARGEST,
): Generator<OutputFile, void, undefined> {
  const whole = articleLines(digest.articles, INDEX, site, largest)
  if (whole !== null) {
    yield { path: INDEX, content: withArticles(headOf(digest, site, null), whole) }
    return
  }
  const parts: Part[] = []
  for (const { name, lines } of cut(digest, site, largest)) {
    const path = `data/index/${name}.json`
    const head = { $schema: link(path, schemaPath('index-part')), schemaVersion: SCHEMA_VERSION }
    const content = withArticles(head, lines)
    parts.push({ path, count: lines.length, sha256: sha256(content) })
    yield { path, content }
  }
  yield { path: INDEX, content: withArticles(headOf(digest, site, parts), []) }
}

type Part = NonNullable<IndexJson['parts']>[number]

/** One JSON text an article; null as soon as they pass `largest` bytes. */
function articleLines(
  articles: readonly ArticleRef[],
  from: string,
  site: Site,
  largest: number,
): readonly string[] | null {
  const lines: string[] = []
  let bytes = 0
  for (const ref of articles) {
    const line = JSON.stringify(refToJson(ref, from, site))
    bytes += Buffer.byteLength(line) + 2
    if (bytes > largest) return null
    lines.push(line)
  }
  return lines
}

/** Lines by month, each month cut again where it alone passes `largest` bytes. */
function* cut(
  digest: Digest,
  site: Site,
  largest: number,
): Generator<{ readonly name: string; readonly lines: readonly string[] }> {
  for (const { month, articles } of digest.months) {
    const name = month ?? 'undated'
    let part: string[] = []
    let bytes = 0
    let number = 1
    for (const ref of articles) {
      // Addresses are relative to the folder, so the name of the file does not matter.
      const line = JSON.stringify(refToJson(ref, 'data/index/x', site))
      const size = Buffer.byteLength(line) + 2
      if (bytes + size > largest && part.length > 0) {
        yield { name: `${name}-${number}`, lines: part }
        number++
        part = []
        bytes = 0
      }
      part.push(line)
      bytes += size
    }
    if (part.length > 0) yield { name: number === 1 ? name : `${name}-${number}`, lines: part }
  }
}

function headOf(digest: Digest, site: Site, parts: Part[] | null): Omit<IndexJson, 'articles'> {
  const { totals } = digest
  return {
    $schema: link(INDEX, schemaPath('index')),
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'Cinnabar', version: site.version },
    site: {
      title: site.title[site.languages[0] ?? 'en'],
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
    dumps: digest.dumps.map(({ path, sha256, bytes, lines, articles, permalink, raw }) => ({
      path,
      sha256,
      bytes: bytes.total,
      lines,
      articles: articles.length,
      html: permalink,
      raw,
    })),
    topics: digest.topics.map((topic) => ({ ...collection(topic), ...topicAddresses(topic.slug) })),
    sources: digest.sources.map(collection),
    months: digest.months.map(({ month, permalink, articles }) => ({
      month,
      html: permalink,
      articles: articles.length,
    })),
    parts,
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
