import type { Digest } from '../digest/digest.ts'
import { permalinkIn } from '../digest/views/page.ts'
import { type Html, xml } from '../text/html.ts'
import { xmlDocument } from '../text/xml.ts'
import type { OutputFile } from './file.ts'
import type { Site } from './site.ts'

/** Addresses that one file may list (sitemaps.org). */
const MOST_ADDRESSES = 50_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/**
 * `sitemap.xml`: every page that is worth finding, in each interface language. Addresses must be
 * absolute there, so a site without `url` has none. Past `most` addresses it lists its parts.
 */
export function* sitemapFiles(
  digest: Digest,
  site: Site,
  most = MOST_ADDRESSES,
): Generator<OutputFile, void, undefined> {
  if (site.url === null) return
  const base = site.url
  const addresses = site.languages.flatMap((language) =>
    pages(digest).map((permalink) => new URL(permalinkIn(permalink, language, site), base).href),
  )
  if (addresses.length <= most) {
    yield { path: 'sitemap.xml', content: list('urlset', addresses) }
    return
  }
  const parts: string[] = []
  for (let at = 0; at < addresses.length; at += most) {
    const path = `sitemap-${parts.length + 1}.xml`
    yield { path, content: list('urlset', addresses.slice(at, at + most)) }
    parts.push(new URL(path, base).href)
  }
  yield { path: 'sitemap.xml', content: list('sitemapindex', parts) }
}

function pages({ articles, topics, sources, months }: Digest): readonly string[] {
  return [
    'index.html',
    'topics.html',
    'figures.html',
    'archive.html',
    'sources.html',
    ...topics.map(({ ref }) => ref.permalink),
    ...sources.map(({ ref }) => ref.permalink),
    ...months.map(({ permalink }) => permalink),
    ...articles.map(({ permalink }) => permalink),
  ]
}

const LISTS = {
  urlset: (address: string): Html => xml`<url><loc>${address}</loc></url>\n`,
  sitemapindex: (address: string): Html => xml`<sitemap><loc>${address}</loc></sitemap>\n`,
} as const

/** Pages, or the files that list them. */
function list(root: keyof typeof LISTS, addresses: readonly string[]): string {
  const items = addresses.map(LISTS[root])
  return xmlDocument(
    root === 'urlset'
      ? xml`<urlset xmlns="${NAMESPACE}">\n${items}</urlset>`
      : xml`<sitemapindex xmlns="${NAMESPACE}">\n${items}</sitemapindex>`,
  )
}
