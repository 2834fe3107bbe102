import { articleJson } from '../digest/addresses.ts'
import { clean } from '../text/clean.ts'
import { jsonText } from '../text/json.ts'
import { type Entry, type Feed, RELATIVE_NOTE } from './feed.ts'
import { address, type Site, siteTitle } from './site.ts'

/** A feed as JSON Feed 1.1, with what is ours under `_digest`. */
export function jsonFeed(feed: Feed, site: Site): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    ...(site.url === null ? { user_comment: RELATIVE_NOTE } : {}),
    title: feed.title,
    ...(feed.subtitle === '' ? {} : { description: feed.subtitle }),
    home_page_url: address(site, feed.json, feed.home),
    feed_url: address(site, feed.json, feed.json),
    language: feed.lang,
    authors: [{ name: siteTitle(site) }],
    items: feed.entries.map((entry) => item(entry, feed, site)),
  }
  // Readers show what it holds: it is what the Atom feed has, where `xml` sees to that.
  return `${jsonText(document, 1, clean)}\n`
}

function item({ id, ref, published, updated, content }: Entry, feed: Feed, site: Site): object {
  const tags = [...new Set([...ref.topics.map(({ name }) => name), ...ref.tags])]
  return {
    id,
    url: address(site, feed.json, ref.permalink),
    ...(ref.original === null ? {} : { external_url: ref.original }),
    ...(ref.untitled ? {} : { title: ref.title.text }),
    content_html: content,
    ...(ref.dek ? { summary: ref.dek.text } : {}),
    date_published: published,
    ...(updated === published ? {} : { date_modified: updated }),
    ...(tags.length > 0 ? { tags } : {}),
    language: ref.dek?.lang ?? ref.title.lang,
    _digest: {
      article: address(site, feed.json, articleJson(ref.id)),
      source: ref.source?.name ?? null,
      counts: { ...ref.counts },
    },
  }
}
