import { expect, test } from 'vitest'
import type { Sheet } from '../../../src/digest/views/page.ts'
import { sha256Base64 } from '../../../src/text/hash.ts'
import { contentPolicy } from '../../../src/text/policy.ts'
import { type HeadOptions, head } from '../../../templates/parts/head.ts'
import { sheetOf } from '../sheet.ts'

const ASSETS = {
  'style.css': 'assets/style.x.css',
  'theme.js': 'assets/theme.x.js',
  'favicon.svg': 'assets/favicon.x.svg',
  'article.zh.js': 'assets/article.zh.x.js',
  'reading.zh.js': 'assets/reading.zh.x.js',
  'reading.en.js': 'assets/reading.en.x.js',
}

const PAGE: HeadOptions = { title: 'Kites', description: 'They fly' }

/** Of a Chinese page, unless it is another. */
function made(options: Partial<HeadOptions>, more: Partial<Sheet<null>> = {}, url = true): string {
  const sheet = sheetOf('a/x.html', null, 'zh')
  const site = { ...sheet.site, assets: ASSETS, url: url ? 'https://example.org/news/' : null }
  const alternates = [
    { language: 'en', permalink: 'a/x.html' },
    { language: 'zh', permalink: 'zh/a/x.html' },
  ] as const
  return head({ ...sheet, alternates, site, ...more }, { ...PAGE, ...options }).markup
}

/** Of elements with an attribute, what another one says. */
function said(markup: string, element: string, attribute: string): readonly string[] {
  const tags = markup.match(new RegExp(`<[^>]*${element}[^>]*>`, 'g')) ?? []
  return tags.map((tag) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '')
}

test('it says which kind of page it is, and in which language', () => {
  expect(said(made({}), 'og:type', 'content')).toEqual(['website'])
  expect(said(made({ type: 'article' }), 'og:type', 'content')).toEqual(['article'])
  expect(said(made({}), 'og:locale', 'content')).toEqual(['zh_CN'])
  expect(said(made({}, { language: 'en' }), 'og:locale', 'content')).toEqual(['en_GB'])
})

test('addresses for other programs are absolute, and there are none where the site has no address', () => {
  const here = 'https://example.org/news/zh/a/x.html'
  for (const [element, name] of [['og:url', 'content'] as const, ['canonical', 'href'] as const]) {
    expect(said(made({}), element, name)).toEqual([here])
    expect(said(made({}, {}, false), element, name)).toEqual([])
  }
  const others = ['https://example.org/news/a/x.html', here]
  expect(said(made({}), 'hreflang', 'href')).toEqual(others)
  // Of pages that say the same, the one that counts names its other language.
  const again = made({ canonical: 'a/y.html' })
  expect(said(again, 'canonical', 'href')).toEqual(['https://example.org/news/zh/a/y.html'])
  expect(said(again, 'hreflang', 'href')).toEqual([])
})

test('it loads the style, then the script of its kind in its language', () => {
  const loads = (markup: string) => [
    said(markup, 'rel="stylesheet"', 'href'),
    said(markup, 'script src=', 'src'),
    said(markup, 'rel="icon"', 'href'),
  ]
  const [style, icon] = [['../../assets/style.x.css'], ['../../assets/favicon.x.svg']]
  const [theme, own] = ['../../assets/theme.x.js', '../../assets/']
  expect(loads(made({}))).toEqual([style, [theme, `${own}reading.zh.x.js`], icon])
  expect(loads(made({ type: 'article' }))).toEqual([style, [theme, `${own}article.zh.x.js`], icon])
})

test('an icon of the site is shown in place of ours, whatever its kind', () => {
  const sheet = sheetOf('a/x.html', null)
  for (const name of ['favicon.png', 'favicon.ico']) {
    const site = { ...sheet.site, assets: { ...ASSETS, [name]: name } }
    expect(said(made({}, { site }), 'rel="icon"', 'href')).toEqual([`../../${name}`])
    expect(said(made({}, { site }), 'rel="icon"', 'type')).toEqual([''])
  }
})

test('what stands in the page for missing ones loads nothing, but for an icon where no other is known', () => {
  const page = { kind: '404', permalink: '404.html', alternates: [] } as const
  expect(said(made({ inline: true }, page), 'rel="icon"', 'href')).toEqual([])
  expect(said(made({ inline: true }, page, false), 'rel="icon"', 'href')).toEqual([
    ASSETS['favicon.svg'],
  ])
  for (const load of [' src=', 'rel="stylesheet"'])
    expect(said(made({ inline: true }, page), load, 'href')).toEqual([])
  // Served at any depth, where no relative address holds.
  const feed = made({ inline: true, feeds: ['t/kites.xml'] }, page)
  expect(said(feed, 'atom', 'href')).toEqual([
    'https://example.org/news/t/kites.xml',
    'https://example.org/news/feed.xml',
  ])
})

test('it names the feeds of the site, and those of the page by its title', () => {
  const feeds = made({ feeds: ['t/kites.xml'] }).match(/<link rel="alternate" type[^>]*>/g)
  const link = (kind: string, title: string, path: string): string =>
    `<link rel="alternate" type="application/${kind}" title="${title}" href="../../${path}">`
  expect(feeds).toEqual([
    link('atom+xml', 'Kites — 风筝新闻', 't/kites.xml'),
    link('atom+xml', '风筝新闻', 'feed.xml'),
    link('feed+json', '风筝新闻', 'feed.json'),
  ])
  expect(said(made({ title: null }), 'og:title', 'content')).toEqual(['风筝新闻'])
})

test('the policy is that of the page, before anything that it is about', () => {
  const escaped = (policy: string): string => policy.replaceAll("'", '&#39;')
  for (const trustedTypes of ['none', 'shards'] as const) {
    const start = `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="`
    expect(made({ trustedTypes })).toMatch(new RegExp(`^${start}`))
    expect(made({ trustedTypes })).toContain(`"${escaped(contentPolicy({ trustedTypes }))}">`)
  }
  expect(made({})).toBe(made({ trustedTypes: 'none' }))
  const { site } = sheetOf('404.html', null)
  const inline = { style: 'p{}', script: 'go()' }
  const page = made(
    { inline: true },
    { kind: '404', permalink: '404.html', site: { ...site, inline } },
  )
  const [style, script] = ['p{}', 'go()'].map((code) => `'sha256-${sha256Base64(code)}'`)
  const [styles, scripts] = [[style ?? ''], [script ?? '']]
  expect(page).toContain(escaped(contentPolicy({ trustedTypes: 'none', styles, scripts })))
  expect(page).toContain('<style>p{}</style>\n<script>go()</script>')
})

test('a link to a page has the picture of what it tells, else that of the site, and no drawing', () => {
  const preview = (options: Partial<HeadOptions>, assets: Record<string, string>, url = true) => {
    const { site } = sheetOf('a/x.html', null, 'zh')
    const whole = { ...site, assets, url: url ? 'https://example.org/news/' : null }
    return said(made(options, { site: whole }), 'og:image', 'content')
  }
  const own = { 'logo.png': 'logo.png', 'preview.jpg': 'preview.jpg' }
  const of = (path: string): readonly string[] => [`https://example.org/news/${path}`]
  expect(preview({}, own)).toEqual(of('preview.jpg'))
  expect(preview({ picture: 'assets/pictures/a%20b.png' }, own)).toEqual(
    of('assets/pictures/a%20b.png'),
  )
  expect(preview({ picture: 'assets/pictures/a.svg' }, { 'logo.png': 'logo.png' })).toEqual(
    of('logo.png'),
  )
  expect(preview({ picture: null }, { 'logo.svg': 'logo.svg' })).toEqual([])
  expect(preview({}, own, false)).toEqual([])
})
