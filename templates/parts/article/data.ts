import type { ArticleView } from '../../../src/digest/views/article.ts'
import type { Sheet } from '../../../src/digest/views/page.ts'
import { tagOf } from '../text.ts'
import { machineTime } from '../when.ts'

/**
 * JSON-LD of an article. The page is a digest of somebody's news, so it is an `Article` based on a
 * `NewsArticle`; it never claims to be the publisher.
 */
export function articleData({ view, site, language, permalink }: Sheet<ArticleView>): object {
  const { title, lead, source, published, topics, untitled } = view.ref
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title.text,
    inLanguage: [...new Set([tagOf(language), title.lang, ...(lead ? [lead.lang] : [])])],
    ...(lead && { abstract: lead.text }),
    ...(topics.length > 0 && { about: topics.map(({ name }) => name) }),
    ...(site.url !== null && { url: new URL(permalink, site.url).href }),
    isBasedOn: {
      '@type': 'NewsArticle',
      ...(!untitled && { headline: title.text }),
      ...(source && { publisher: { '@type': 'Organization', name: source.name } }),
      ...(published !== null && { datePublished: machineTime(published, site.zone) }),
    },
  }
}
