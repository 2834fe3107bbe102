import { INDEX, topicAddresses } from '../digest/addresses.ts'
import type { ArticleRef, Collection, Digest, DumpRef } from '../digest/digest.ts'
import { groupBy } from '../digest/group.ts'
import { sha256 } from '../text/hash.ts'
import { link } from '../text/link.ts'
import { refToJson } from './article.ts'
import type { OutputFile } from './file.ts'
import { withList } from './lines.ts'
import { type IndexJson, SCHEMA_VERSION, schemaPath } from './schema.ts'
import type { Site } from './site.ts'

/** Bytes of UTF-8 that the lists of `index.json` may have before they go to files of their own. */
export const LARGEST = 5_000_000

/**
 * `index.json`, newest article first, one line an article. Past `largest` bytes the articles stand
 * in `data/index/<month>.json` instead, and `parts` lists these with count and hash. Dumps that pass
 * it alone stand in `data/index/dumps-<digits>.json`, and `dumpParts` lists those. All parts come
 * before the index, one at a time, so that they need not be held together.
 */
export function* indexFiles(
  digest: Digest,
  site: Site,
  largest = LARGEST,
): Generator<OutputFile, void, undefined> {
  const dumps = digest.dumps.map(dumpToJson)
  const room = largest - sizeOf(dumps)
  const whole = room < 0 ? null : articleLines(digest.articles, INDEX, site, room)
  if (whole !== null) {
    yield {
      path: INDEX,
      content: withList(headOf(digest, site, dumps, null, null), 'articles', whole),
    }
    return
  }
  const parts: Part[] = []
  for (const { name, lines } of cut(digest, site, largest)) {
    const path = `data/index/${name}.json`
    const head = { $schema: link(path, schemaPath('index-part')), schemaVersion: SCHEMA_VERSION }
    const content = withList(head, 'articles', lines)
    parts.push({ path, count: lines.length, sha256: sha256(content) })
    yield { path, content }
  }
  const dumpParts: Part[] | null = room < 0 ? [] : null
  for (const { name, lines } of dumpParts ? cutDumps(dumps, largest) : []) {
    const path = `data/index/dumps-${name}.json`
    const head = { $schema: link(path, schemaPath('dumps-part')), schemaVersion: SCHEMA_VERSION }
    const content = withList(head, 'dumps', lines)
    dumpParts?.push({ path, count: lines.length, sha256: sha256(content) })
    yield { path, content }
  }
  const head = headOf(digest, site, dumpParts ? [] : dumps, parts, dumpParts)
  yield { path: INDEX, content: withList(head, 'articles', []) }
}

type Part = NonNullable<IndexJson['parts']>[number]
type DumpJson = IndexJson['dumps'][number]

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

/**
 * Dumps by the first digits of the hash of their path, so that one more of them changes one file.
 * There are as many digits as keep the files below `largest` bytes, taken as equally large.
 */
function* cutDumps(
  dumps: readonly DumpJson[],
  largest: number,
): Generator<{ readonly name: string; readonly lines: readonly string[] }> {
  const digits = Math.ceil(Math.log2(sizeOf(dumps) / largest) / 4)
  const groups = groupBy(dumps, ({ path }) => sha256(path).slice(0, digits))
  for (const name of [...groups.keys()].sort()) {
    yield { name, lines: (groups.get(name) ?? []).map((dump) => JSON.stringify(dump)) }
  }
}

function sizeOf(dumps: readonly DumpJson[]): number {
  return dumps.reduce((sum, dump) => sum + Buffer.byteLength(JSON.stringify(dump)) + 2, 0)
}

function dumpToJson({ path, sha256, bytes, lines, articles, permalink, raw }: DumpRef): DumpJson {
  return {
    path,
    sha256,
    bytes: bytes.total,
    lines,
    articles: articles.length,
    html: permalink,
    raw,
  }
}

function headOf(
  digest: Digest,
  site: Site,
  dumps: DumpJson[],
  parts: Part[] | null,
  dumpParts: Part[] | null,
): Omit<IndexJson, 'articles'> {
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
    dumps,
    topics: digest.topics.map((topic) => ({ ...collection(topic), ...topicAddresses(topic.slug) })),
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
