import { dirname } from 'node:path/posix'
import { ATOM, JSON_FEED, topicAddresses } from '../digest/addresses.ts'
import type { ArticleRef, Digest, Topic } from '../digest/digest.ts'
import { nameOf } from '../digest/refs.ts'
import { keptKey, topicIn } from '../digest/renamedTopics.ts'
import { sha256 } from '../text/hash.ts'
import { pictureAddress } from '../text/link.ts'
import { withZone } from '../text/time.ts'
import { atom } from './atom.ts'
import type { Entry, Feed } from './feed.ts'
import { feedContent } from './feedContent.ts'
import type { OutputFile } from './file.ts'
import { jsonFeed } from './jsonFeed.ts'
import type { AddressOf } from './markdown.ts'
import { address, firstLanguage, type Site, siteTitle } from './site.ts'
import { type BodyOf, type CachedText, makeText } from './topic.ts'

/** Newest articles that a feed holds. */
export const NEWEST = 50

/** Feeds of the site: Atom and JSON Feed, newest entries first, whole texts. */
export function siteFeeds(
  { articles, byId }: Digest,
  bodyOf: BodyOf,
  site: Site,
  cachedText: CachedText = makeText,
): readonly [OutputFile, OutputFile] {
  const feed: Feed = {
    id: urn('site', site.id),
    title: siteTitle(site),
    subtitle: site.description[firstLanguage(site)],
    lang: tag(site),
    home: 'index.html',
    atom: ATOM,
    json: JSON_FEED,
    ...newest(articles, { bodyOf, byId, cachedText }, site, ATOM),
  }
  return print(feed, site)
}

/** The same of a topic. */
export function topicFeeds(
  topic: Topic,
  { byId }: Pick<Digest, 'byId'>,
  bodyOf: BodyOf,
  site: Site,
  cachedText: CachedText = makeText,
): readonly [OutputFile, OutputFile] {
  const { atom, feed: json } = topicAddresses(topic.slug)
  // Its page is that of the first language.
  const name = topicIn(site.topics, nameOf(topic.ref), firstLanguage(site))
  const feed: Feed = {
    // As topics are told apart: the spelling shown is that of whichever file comes first.
    id: urn('topic', site.id, keptKey(site.topics)(topic.ref.name)),
    title: `${name.text} — ${siteTitle(site, name.lang)}`,
    subtitle: '',
    lang: name.lang,
    home: topic.ref.permalink,
    atom,
    json,
    ...newest(topic.articles, { bodyOf, byId, cachedText }, site, atom),
  }
  return print(feed, site)
}

function print(feed: Feed, site: Site): readonly [OutputFile, OutputFile] {
  return [
    { path: feed.atom, content: atom(feed, site) },
    { path: feed.json, content: jsonFeed(feed, site) },
  ]
}

interface Sources extends Pick<Digest, 'byId'> {
  readonly bodyOf: BodyOf
  readonly cachedText: CachedText
}

/**
 * The newest dated articles. One without a date is left out: Atom wants a time of each entry and
 * none may be invented.
 *
 * @param from Path of the feed, or of one beside it.
 */
function newest(
  articles: readonly ArticleRef[],
  { bodyOf, byId, cachedText }: Sources,
  site: Site,
  from: string,
): Pick<Feed, 'updated' | 'entries'> {
  const addressOf: AddressOf = (picture) =>
    address(site, from, pictureAddress(picture, site.assets))
  // Addresses in it are relative to the folder of the feed where the site has no address of its own.
  const kind = `feed of ${dirname(from)}`
  const entries: Entry[] = []
  for (const ref of articles) {
    if (entries.length === NEWEST) break
    if (ref.published === null) continue
    const pages = new Map(byId.get(ref.id)?.links)
    const pageOf = (to: string): string | null => {
      const page = pages.get(to)
      return page === undefined ? null : address(site, from, page)
    }
    const published = withZone(ref.published, site.zone)
    const corrected = site.corrected[ref.id]
    entries.push({
      id: urn('article', ref.id),
      ref,
      published,
      updated: corrected ? later(published, withZone(corrected, site.zone)) : published,
      content: cachedText(
        ref.id,
        kind,
        () => feedContent(ref, bodyOf(ref.id), addressOf, pageOf).markup,
      ),
    })
  }
  // Without an entry there is no time that would be true, and Atom wants one.
  let updated = entries[0]?.updated ?? '1970-01-01T00:00:00Z'
  for (const entry of entries) updated = later(updated, entry.updated)
  return { updated, entries }
}

function later(time: string, other: string): string {
  return Date.parse(other) > Date.parse(time) ? other : time
}

/** A UUID of version 8 from names alone: the same in every build and at every address. */
function urn(...names: readonly string[]): string {
  const hex = sha256(['cinnabar', ...names].join('\u0000'))
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function tag(site: Site): string {
  return firstLanguage(site) === 'zh' ? 'zh-Hans' : 'en'
}
