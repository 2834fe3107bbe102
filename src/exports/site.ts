import { inLanguage, type Settings } from '../records/settings.ts'
import type { Language } from '../text/time.ts'

/** What the exports say about the site itself. Data is published once, in its first language. */
export interface Site {
  readonly title: string
  readonly description: string
  /** With a trailing slash; null when the author has not said where the site will stand. */
  readonly url: string | null
  /** The first stands at the root. */
  readonly languages: readonly [Language, ...Language[]]
  /** Zone assumed for times that name none. */
  readonly zone: string
  /** Version of Cinnabar. */
  readonly version: string
}

export function siteOf(settings: Settings, version: string): Site {
  const [first = 'en', ...others] = settings.languages
  return {
    title: inLanguage(settings.title, first),
    description: inLanguage(settings.description, first),
    url: settings.url,
    languages: [first, ...others],
    zone: settings.zone,
    version,
  }
}
