/** The head of a page: the policy before any load, then names, addresses, style and scripts. */
import { ATOM, JSON_FEED } from '../../src/digest/addresses.ts'
import { permalinkIn, type Sheet, type Site } from '../../src/digest/views/page.ts'
import { sha256Base64 } from '../../src/text/hash.ts'
import { type Html, html, inlineCode, jsonScript } from '../../src/text/html.ts'
import { contentPolicy, type PolicyOptions } from '../../src/text/policy.ts'
import { addressFrom, fileIn } from './address.ts'
import { tagOf } from './text.ts'

export interface HeadOptions {
  /** Without the site's name; null on the front page. */
  readonly title: string | null
  readonly description: string
  /** `article` for an article. */
  readonly type?: 'website' | 'article'
  /** Permalink of a picture of what the page tells; else the site's own stands beside a link to it. */
  readonly picture?: string | null
  /** JSON-LD. */
  readonly data?: object | null
  /** Scripts of this page beside those of all, by plain name. */
  readonly scripts?: readonly string[]
  /** Scripts that run before anything is painted, after that of the paper. */
  readonly first?: readonly string[]
  /** Permalinks of scripts that those will ask for, so that they come together. */
  readonly ahead?: readonly string[]
  /** The one Trusted Types policy that the page's scripts may make. */
  readonly trustedTypes?: 'none' | 'shards'
  /** Feeds beside the site's own, as permalinks. */
  readonly feeds?: readonly string[]
  /** Style and script inside the page, for the one that is served at any depth. */
  readonly inline?: boolean
  /** Permalink, without its language, of the page that shows the same in its first order. */
  readonly canonical?: string | undefined
}

/** Of `public/`. Ours is the drawing: one of another kind is the site's own. */
const FAVICONS = ['favicon.png', 'favicon.ico', 'favicon.svg']

/** Of `public/`, for what shows a link: other sites, messengers. They take no drawing. */
const PREVIEWS = ['preview.png', 'preview.jpg', 'preview.webp', 'logo.png', 'logo.jpg', 'logo.webp']
const DRAWING = /\.svg$/i

function policy(options: PolicyOptions): Html {
  return html`<meta http-equiv="Content-Security-Policy" content="${contentPolicy(options)}">`
}

export function head(sheet: Sheet<unknown>, options: HeadOptions): Html {
  const { site } = sheet
  const { file } = addressFrom(sheet)
  const asset = (name: string): string | null => {
    const permalink = site.assets[name]
    return permalink === undefined ? null : file(permalink)
  }
  const trustedTypes = options.trustedTypes ?? 'none'
  // What a reading page's script says comes with it, so there is one for each language.
  const reading = `${options.type === 'article' ? 'article' : 'reading'}.${sheet.language}.js`
  const scripts = [reading, ...(options.scripts ?? [])]
  const first = ['theme.js', ...(options.first ?? [])]
  // Without one a browser asks the root of the host for an icon, which may be another site's. Where a page
  // served at any depth knows its address, it would load it from there, also when it is shown elsewhere.
  const icon = options.inline && site.url !== null ? null : fileIn(site, FAVICONS)
  const rest = options.inline ? inlineHead(site.inline) : linkedHead(asset, first, scripts)
  const ahead = (options.ahead ?? []).map(
    (permalink) => html`<link rel="preload" href="${file(permalink)}" as="script">\n`,
  )
  return html`
    <meta charset="utf-8">\n
    ${options.inline ? inlinePolicy(site.inline) : policy({ trustedTypes })}\n
    <meta name="referrer" content="no-referrer">\n
    <meta name="viewport" content="width=device-width, initial-scale=1">\n
    <meta name="color-scheme" content="light dark">\n
    ${names(sheet, options)}
    ${icon !== null && iconLink(file(icon))}
    ${rest}
    ${ahead}
    ${options.data && html`<script type="application/ld+json">${jsonScript(options.data)}</script>`}
  `
}

function iconLink(address: string): Html {
  const type = address.endsWith('.svg') && html` type="image/svg+xml"`
  return html`<link rel="icon" href="${address}"${type}>\n`
}

function linkedHead(
  asset: (name: string) => string | null,
  first: readonly string[],
  later: readonly string[],
): Html {
  const style = asset('style.css')
  const found = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => asset(name) ?? [])
  return html`
    ${style && html`<link rel="stylesheet" href="${style}">\n`}
    ${found(first).map((src) => html`<script src="${src}"></script>\n`)}
    ${found(later).map((src) => html`<script src="${src}" defer></script>\n`)}
  `
}

function inlineHead({ style, script }: Site['inline']): Html {
  return html`
    <style>${inlineCode(style)}</style>\n
    <script>${inlineCode(script)}</script>\n
  `
}

function inlinePolicy({ style, script }: Site['inline']): Html {
  return policy({ trustedTypes: 'none', scripts: [hashOf(script)], styles: [hashOf(style)] })
}

function hashOf(code: string): string {
  return `'sha256-${sha256Base64(code)}'`
}

/** Title, description and addresses, for readers and for programs. */
function names(sheet: Sheet<unknown>, options: HeadOptions): Html {
  const { site, language, permalink, alternates } = sheet
  const { file } = addressFrom(sheet)
  const canonicalPermalink = options.canonical
    ? permalinkIn(options.canonical, language, site)
    : permalink
  const siteTitle = site.title[language]
  const title = options.title === null ? siteTitle : `${options.title} — ${siteTitle}`
  const absolute = (to: string): string | null => site.url && new URL(to, site.url).href
  const canonical = absolute(canonicalPermalink)
  const own = options.picture && !DRAWING.test(options.picture) ? options.picture : null
  const picture = own ?? fileIn(site, PREVIEWS)
  const otherLanguage = (other: (typeof alternates)[number]): Html => {
    const address = absolute(other.permalink)
    return html`<link rel="alternate" hreflang="${tagOf(other.language)}" href="${address}">\n`
  }
  const hasOthers = canonicalPermalink === permalink && alternates.length > 1
  // Without the site's address nobody could load a picture, and a search engine takes absolute addresses alone.
  const absolutes =
    canonical !== null &&
    html`
      <meta property="og:url" content="${canonical}">\n
      <link rel="canonical" href="${canonical}">\n
      ${picture !== null && html`<meta property="og:image" content="${absolute(picture)}">\n`}
      ${hasOthers && alternates.map(otherLanguage)}
    `
  const feedLink = (feed: string, name: string): Html => {
    const kind = feed.endsWith('.xml') ? 'atom+xml' : 'feed+json'
    return html`<link rel="alternate" type="application/${kind}" title="${name}" href="${file(feed)}">\n`
  }
  return html`
    <title>${title}</title>\n
    <meta name="description" content="${options.description}">\n
    <meta property="og:type" content="${options.type ?? 'website'}">\n
    <meta property="og:title" content="${options.title ?? siteTitle}">\n
    <meta property="og:description" content="${options.description}">\n
    <meta property="og:site_name" content="${siteTitle}">\n
    <meta property="og:locale" content="${language === 'zh' ? 'zh_CN' : 'en_GB'}">\n
    ${absolutes}
    ${(options.feeds ?? []).map((feed) => feedLink(feed, title))}
    ${[ATOM, JSON_FEED].map((feed) => feedLink(feed, siteTitle))}
  `
}
