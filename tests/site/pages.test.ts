/** The built site, page by page, without a browser. */
import { statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'parse5'
import { beforeAll, expect, test, vi } from 'vitest'
import { langOf } from '../../src/text/lang.ts'
import { buildSite, filesOf, read } from './built.ts'
import { brokenLinks, invalidHtml } from './checks.ts'

vi.setConfig({ testTimeout: 120_000 })

let site = ''
let pages: readonly string[] = []

beforeAll(() => {
  site = buildSite()
  pages = filesOf(site, '.html')
})

test('every page is valid HTML', async () => {
  expect(await invalidHtml(site, pages)).toEqual([])
})

test('every link leads to a file of the site, and every fragment to an element', () => {
  expect(brokenLinks(site, pages)).toEqual([])
})

test('the policy stands before any load, and nothing is inline but on the page for missing ones', () => {
  for (const page of pages) {
    const html = read(site, page)
    expect(html, page).toMatch(
      /^<!doctype html>\n<html lang="[^"]+"(?: data-at="[^"]+")?>\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;/,
    )
    expect(html, page).not.toMatch(/ style="| on[a-z]+="/)
    // Half of a month's name is left out on a phone: read aloud, it would be letters.
    expect(html, page).not.toMatch(/<text(?![^>]*aria-hidden)[^>]*>\w+<tspan class="wide">/)
    if (page.endsWith('404.html')) continue
    expect(html, page).not.toMatch(/<style|<script(?![^>]* src=| type="application\/ld\+json")/)
  }
})

test('every list says that it is one: Safari reads none aloud as such that has no signs', () => {
  for (const page of pages) {
    // In a list of ways it does.
    const html = read(site, page).replace(/<nav\b[\s\S]*?<\/nav>/g, '')
    expect(html.match(/<[ou]l\b(?! role="list")[^>]*>/g), page).toBeNull()
  }
})

test('the language of every text is that of its script', () => {
  const faults = pages.flatMap((page) =>
    wrongLanguage(parse(read(site, page)), null).map((fault) => `${page}: ${fault}`),
  )
  expect(faults).toEqual([])
})

interface Node {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

/** Elements that hold a stranger's text, or words of the site: what a reader is read to. */
const SPOKEN = new Set(['h1', 'h2', 'h3', 'b', 'p', 'a', 'th', 'td', 'span', 'li'])

/** Names of elements, and texts of those without elements inside, whose script says another language than their tag. */
function wrongLanguage(node: Node, around: string | null): readonly string[] {
  const lang = node.attrs?.find(({ name }) => name === 'lang')?.value ?? around
  const children = node.childNodes ?? []
  const text = children.map(({ value }) => value ?? '').join('')
  const name = node.attrs?.find((attribute) => attribute.name === 'aria-label')?.value ?? ''
  const isNamed =
    SPOKEN.has(node.nodeName) &&
    isTelling(name) &&
    !AROUND_A_NAME.test(name) &&
    langOf(name) !== lang
  const named = isNamed ? [`<${node.nodeName} lang=${lang} aria-label> ${name}`] : []
  const isLeaf = children.length > 0 && children.every(({ nodeName }) => nodeName === '#text')
  if (isLeaf && SPOKEN.has(node.nodeName) && isTelling(text) && langOf(text) !== lang) {
    return [...named, `<${node.nodeName} lang=${lang}> ${text.slice(0, 60)}`]
  }
  return [...named, ...children.flatMap((child) => wrongLanguage(child, lang))]
}

/** Words of the site around the name of a source or topic: `= 第一财经 gives it alike`, `feed.xml, 光伏`. */
const AROUND_A_NAME = /^=|^feed\./

/** Names, codes and paths have no language of their own; two words or a Han character do. */
function isTelling(text: string): boolean {
  return /\p{Script=Han}/u.test(text) || /[a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(text)
}

test('pages, style and scripts keep to their sizes', () => {
  for (const page of pages.filter((path) => /(?:^|\/)a\//.test(path))) {
    expect(statSync(join(site, page)).size, page).toBeLessThanOrEqual(30 * 1024)
  }
  const [style = ''] = filesOf(site, '.css')
  expect(statSync(join(site, style)).size).toBeLessThanOrEqual(13 * 1024)
  expect(gzipSync(read(site, style)).length).toBeLessThanOrEqual(4.5 * 1024)
  const [theme = ''] = filesOf(site, '.js').filter((path) => path.startsWith('assets/theme.'))
  expect(statSync(join(site, theme)).size).toBeLessThan(400)
  const scripts = /<script src="[^"]+"/g
  for (const page of [
    'index.html',
    'topics.html',
    ...['a/', 'zh/a/', 'figures.', 'zh/figures.'].map(
      (place) => pages.find((path) => path.startsWith(place)) ?? '',
    ),
  ]) {
    const loaded = [...read(site, page).matchAll(scripts)].map((match) =>
      posix.join(posix.dirname(page), match[0].slice(13, -1)),
    )
    const bytes = loaded.reduce((sum, path) => sum + gzipSync(read(site, path)).length, 0)
    // The table of figures is a tool as well: it sorts and narrows.
    expect(bytes, page).toBeLessThanOrEqual((page.includes('figures') ? 4.5 : 4) * 1024)
  }
})

test('what answers a search, and what comes after it, keep to their sizes', () => {
  const sizeOf = (name: RegExp): number =>
    gzipSync(read(site, filesOf(site, '.js').find((path) => name.test(path)) ?? '')).length
  // The first is waited for; the second comes while somebody reads what it found.
  expect(sizeOf(/search\.(?!first|more|values)\w+\.js$/)).toBeLessThanOrEqual(12.7 * 1024)
  expect(sizeOf(/search\.more\./)).toBeLessThanOrEqual(13.6 * 1024)
  expect(sizeOf(/search\.values\./)).toBeLessThanOrEqual(4.9 * 1024)
  // What cuts a text into words is the first script's, and the second has none of it.
  const [more = ''] = filesOf(site, '.js').filter((path) => /search\.more\./.test(path))
  expect(read(site, more)).not.toContain('rmb|cny')
})

test('a first visit, with the font, is small', () => {
  const weight = (path: string): number =>
    path.endsWith('.woff2') ? statSync(join(site, path)).size : gzipSync(read(site, path)).length
  const fonts = filesOf(site, '.woff2')
  expect(fonts).toHaveLength(1)
  for (const page of [
    'index.html',
    'topics.html',
    ...['a/', 'zh/a/', 't/', 'd/'].map((at) => pages.find((path) => path.startsWith(at)) ?? ''),
  ]) {
    const loads = [
      ...read(site, page).matchAll(
        /<(?:script src|link rel="(?:icon|stylesheet)" href)="([^"]+)"/g,
      ),
    ]
    expect(loads.length, page).toBeGreaterThan(3)
    const paths = loads.map(([, address = '']) => posix.join(posix.dirname(page), address))
    const bytes = [page, ...paths, ...fonts].reduce((sum, path) => sum + weight(path), 0)
    expect(bytes, page).toBeLessThanOrEqual(90 * 1024)
  }
})

test('both languages have every page, and each names the other', () => {
  const own = pages.filter((page) => !page.startsWith('zh/'))
  expect(pages.filter((page) => page.startsWith('zh/'))).toEqual(own.map((page) => `zh/${page}`))
  for (const page of pages) {
    expect(read(site, page), page).toMatch(
      /<a class="language" href="[^"]+" hreflang="(?:en|zh-Hans)"/,
    )
  }
})
