/** What the head of an article says to programs. */
import type { Language } from '../../text/time.ts'
import { withZone } from '../../text/time.ts'
import type { ArticleRef } from '../digest.ts'
import { nameOf } from '../refs.ts'
import { topicIn } from '../renamedTopics.ts'
import { permalinkIn, type Site } from './page.ts'

/**
 * JSON-LD of an article. The page is a digest: an `Article` of ours that is based on a
 * `NewsArticle` of its publisher, so that nobody takes us for that publisher.
 *
 * @returns null while the site has no address: JSON-LD names things by their addresses.
 */
export function jsonLd(
  article: ArticleRef,
  language: Language,
  site: Pick<Site, 'url' | 'languages' | 'zone' | 'title' | 'topics'>,
): object | null {
  if (site.url === null) return null
  const address = new URL(permalinkIn(article.permalink, language, site), site.url).href
  const { title, lead, dek, source, original, published, topics, tags } = article
  const named = topics.map((ref) => topicIn(site.topics, nameOf(ref), language).text)
  const keywords = [...new Set([...named, ...tags])]
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': address,
    url: address,
    headline: title.text,
    inLanguage: dek?.lang ?? title.lang,
    ...(lead ? { abstract: lead.text } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
    isPartOf: { '@type': 'WebSite', name: site.title[language], url: site.url },
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: title.text,
      inLanguage: title.lang,
      ...(original === null ? {} : { url: original }),
      ...(source ? { publisher: { '@type': 'Organization', name: source.name } } : {}),
      ...(published === null ? {} : { datePublished: machineTime(published, site.zone) }),
    },
  }
}

function machineTime(published: string, zone: string): string {
  return published.includes('T') ? withZone(published, zone) : published
}
