/**
 * A page before it is printed. A view holds all that its page shows, plain and in order; a page is
 * rendered again exactly when its view, or what all pages share, has changed.
 */
import type { Dump } from '../../records/article.ts'
import type { Settings } from '../../records/settings.ts'
import type { Language } from '../../text/time.ts'
import type { ArticleBody } from '../articleBody.ts'
import type { Digest } from '../digest.ts'

/** What all pages share. Nothing here may change with an article, or every page would be stale. */
export interface Site {
  /** What its feeds are known by, whatever its title and address. */
  readonly id: string
  readonly title: Readonly<Record<Language, string>>
  readonly description: Readonly<Record<Language, string>>
  /** With a slash at its end; null: addresses stay relative. */
  readonly url: string | null
  /** The first stands at the root, others below `zh/` or `en/`. */
  readonly languages: readonly Language[]
  /** IANA name of the zone assumed for times. */
  readonly zone: string
  /** When articles were corrected, by id. */
  readonly corrected: Settings['corrected']
  /** What else topics were and are called, by their names. */
  readonly topics: Settings['topics']
  /** Permalink of each asset by its plain name: `style.css`, `theme.js`. */
  readonly assets: Readonly<Record<string, string>>
  /**
   * Style and script inside the page for missing addresses. That page is served at any depth, where
   * no relative address holds, so it brings both along; the policy names them by their hashes.
   */
  readonly inline: { readonly style: string; readonly script: string }
  /** As the digest has them: a link may lead elsewhere than it did before. */
  readonly shared: readonly string[]
  readonly version: string
}

/** A signature, or what is as short. */
export type MadeOf = string | number | null | undefined

/** A page in no interface language yet. */
export interface Page<View> {
  /** Name of its template: `templates/<kind>.11ty.ts`. */
  readonly kind: string
  /** From the root of a language: `a/x.html`. */
  readonly permalink: string
  /** Made for each page that is written. */
  readonly view: () => View
  /**
   * What the view is made of, and nothing else but its address: it stands for the view where making
   * that takes longer than signing this.
   */
  readonly made?: () => readonly (MadeOf | readonly MadeOf[])[]
  /** The article whose body the template needs; null for others. */
  readonly article?: string
  /** The dump whose text the template needs. */
  readonly dump?: string
}

/** What the pages of a file show of it. */
export type FileBody = Pick<Dump, 'text' | 'articles' | 'rest' | 'chrome' | 'problems'>

/** A page in one interface language, as its template gets it. */
export interface Sheet<View> {
  readonly kind: string
  /** From the root of the site: `zh/a/x.html`. */
  readonly permalink: string
  readonly language: Language
  readonly site: Site
  readonly view: View
  /** The same page in each language. */
  readonly alternates: readonly { readonly language: Language; readonly permalink: string }[]
  /** Of `page.article`; null where the page asks for none. */
  readonly body: ArticleBody | null
  /** Of `page.dump`. */
  readonly dump: FileBody | null
}

/** All pages of a kind. */
export type PageMaker = (
  digest: Digest,
  site: Site,
  /** Ids of articles whose own pages stay as they are. */
  kept: ReadonlySet<string>,
) => Iterable<Page<unknown>>

/** Where a page stands in an interface language. */
export function permalinkIn(
  permalink: string,
  language: Language,
  site: Pick<Site, 'languages'>,
): string {
  return language === site.languages[0] ? permalink : `${language}/${permalink}`
}
