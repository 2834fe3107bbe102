import { expect, test } from 'vitest'
import { jsonLd } from '../../../src/digest/views/head.ts'
import { HOSTED, refOf, SITE } from '../../exports/sample.ts'

test('an article of ours is based on a news article of its publisher', () => {
  const ref = refOf('风筝价格上涨?', { tags: ['wind'] })
  expect(jsonLd(ref, 'zh', HOSTED)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': `https://example.org/a/b/zh/${ref.permalink}`,
    url: `https://example.org/a/b/zh/${ref.permalink}`,
    headline: '风筝价格上涨?',
    inLanguage: 'en',
    abstract: 'Kites sell best in April.',
    keywords: ['风筝', 'wind'],
    isPartOf: { '@type': 'WebSite', name: '风筝新闻', url: 'https://example.org/a/b/' },
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: '风筝价格上涨?',
      inLanguage: 'zh-Hans',
      publisher: { '@type': 'Organization', name: 'Feng Zheng Bao' },
      datePublished: '2025-11-09T08:41:00+08:00',
    },
  })
})

test('the news article has the address that its digest names', () => {
  const ref = refOf('Kites', { original: 'https://feng.example/kites' })
  expect(jsonLd(ref, 'en', HOSTED)).toMatchObject({
    isBasedOn: { url: 'https://feng.example/kites' },
  })
})

test('what the dump does not say is not claimed', () => {
  const ref = refOf('Kites', { source: null, published: null, lead: null, topics: [] })
  const data = jsonLd(ref, 'en', HOSTED)
  expect(data).not.toHaveProperty('abstract')
  expect(data).not.toHaveProperty('keywords')
  expect(data).not.toHaveProperty('publisher')
  expect(data).toHaveProperty('isBasedOn', {
    '@type': 'NewsArticle',
    headline: 'Kites',
    inLanguage: 'en',
  })
})

test('a site without an address has no JSON-LD', () => {
  expect(jsonLd(refOf('Kites'), 'en', SITE)).toBeNull()
})
