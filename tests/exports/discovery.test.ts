import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import type { ArticleBody } from '../../src/digest/articleBody.ts'
import { discoveryFiles } from '../../src/exports/discovery.ts'
import { sitemapFiles } from '../../src/exports/sitemap.ts'
import { topicFiles } from '../../src/exports/topic.ts'
import { ARTICLES, bodies, digestOf, HOSTED, refOf, SITE } from './sample.ts'

const digest = digestOf(ARTICLES)

function contentOf(site: typeof SITE, wanted: string): string {
  const file = [...discoveryFiles(digest, site)].find(({ path }) => path === wanted)
  return String(file?.content ?? '')
}

test('the sitemap lists each page in each language, absolute', () => {
  const sitemap = contentOf(HOSTED, 'sitemap.xml')
  expect(XMLValidator.validate(sitemap)).toBe(true)
  const addresses: readonly { loc: string }[] = new XMLParser().parse(sitemap).urlset.url
  const all = addresses.map(({ loc }) => loc)
  expect(all).toContain('https://example.org/a/b/index.html')
  expect(all).toContain('https://example.org/a/b/zh/index.html')
  for (const { permalink } of ARTICLES) {
    expect(all).toContain(`https://example.org/a/b/${permalink}`)
    expect(all).toContain(`https://example.org/a/b/zh/${permalink}`)
  }
  expect(new Set(all).size).toBe(all.length)
})

test('without url there is no sitemap, as its addresses must be absolute', () => {
  expect([...discoveryFiles(digest, SITE)].map(({ path }) => path)).toEqual([
    'robots.txt',
    'llms.txt',
  ])
  expect(contentOf(SITE, 'robots.txt')).toBe('User-agent: *\nAllow: /\n')
  expect(contentOf(HOSTED, 'robots.txt')).toContain(
    'Sitemap: https://example.org/a/b/sitemap.xml\n',
  )
})

test('a large sitemap is cut and lists its parts', () => {
  const many = digestOf(Array.from({ length: 20 }, (_, at) => refOf(`Kite ${at}`)))
  const files = [...sitemapFiles(many, HOSTED, 15)]
  const index = files.at(-1)
  expect(index?.path).toBe('sitemap.xml')
  const parts: readonly { loc: string }[] = new XMLParser().parse(String(index?.content))
    .sitemapindex.sitemap
  expect(parts.map(({ loc }) => loc)).toEqual(
    files.slice(0, -1).map(({ path }) => `https://example.org/a/b/${path}`),
  )
  for (const { content } of files.slice(0, -1)) {
    const listed: readonly unknown[] = [new XMLParser().parse(String(content)).urlset.url].flat()
    expect(listed.length).toBeLessThanOrEqual(15)
  }
})

test('llms.txt has a heading, a summary and lists of links to Markdown', () => {
  const llms = contentOf(SITE, 'llms.txt')
  const lines = llms.split('\n').filter((line) => line !== '')
  expect(lines[0]).toBe('# Kite News')
  expect(lines[1]).toMatch(/^> /)
  expect(llms).toContain(
    `- [风筝价格上涨?](a/${ARTICLES[0]?.id}.md): Feng Zheng Bao, 2025-11-09 08:41`,
  )
  expect(llms).toContain('## No topic\n')
  expect(llms.slice(llms.indexOf('## Optional'))).toContain('(index.json)')
  expect(llms).toContain('≠')
  expect(llms).not.toContain('<script>')
  expect(llms).not.toContain('[x](javascript:1)')
})

test('llms.txt says what it leaves out', () => {
  const many = digestOf(Array.from({ length: 60 }, (_, at) => refOf(`Kite ${at}`)))
  const llms = [...discoveryFiles(many, SITE)].find(({ path }) => path === 'llms.txt')
  expect(llms?.content).toContain('the newest 50 of 60 below')
})

test('nothing of a stranger acts on a terminal that shows llms.txt or a brief', () => {
  const acting = digestOf([refOf('\u001b]0;x\u0007Kite\u202e')])
  const [topic] = acting.topics
  const body = (): ArticleBody => bodies(ARTICLES[0]?.id ?? '')
  if (!topic) throw new Error('The sample has no topic')
  const files = [...discoveryFiles(acting, SITE), ...topicFiles(topic, body, SITE)]
  const shown = files.filter(({ path }) => /\.(?:md|txt)$/.test(path)).map(({ content }) => content)
  expect(shown.join('\n')).toContain('Kite\ufffd')
  expect(shown.join('\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})
