import type { Ref } from '../digest/digest.ts'
import { nameOf } from '../digest/refs.ts'
import { topicIn } from '../digest/renamedTopics.ts'
import type { Site as PageSite } from '../digest/views/page.ts'
import { link } from '../text/link.ts'
import type { Language } from '../text/time.ts'

/** What the exports say about the site; a page's `Site` is one. */
export type Site = Pick<
  PageSite,
  | 'id'
  | 'title'
  | 'description'
  | 'url'
  | 'languages'
  | 'zone'
  | 'corrected'
  | 'topics'
  | 'assets'
  | 'version'
>

/** Data is published once, in the first language of the site. */
export function firstLanguage(site: Site): Language {
  return site.languages[0] ?? 'en'
}

/** @param beside BCP 47 of what it stands beside; in that language, where the site has it. */
export function siteTitle(site: Site, beside = ''): string {
  const same = site.languages.find((language) => beside.startsWith(language))
  return site.title[same ?? firstLanguage(site)]
}

/** The name of a topic in each language. */
export function topicNames(topic: Ref, site: Site): Record<Language, string> {
  const name = (language: Language): string => topicIn(site.topics, nameOf(topic), language).text
  return { en: name('en'), zh: name('zh') }
}

/**
 * An address for readers outside: absolute where the site's is known, else relative to the file.
 *
 * @param from Path of the file that has the address.
 * @param to From the root of the site.
 */
export function address(site: Site, from: string, to: string): string {
  return site.url === null ? link(from, to) : new URL(to, site.url).href
}
