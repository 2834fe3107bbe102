import { expect, test } from 'vitest'
import { inLanguage, parseSettings } from '../../src/records/settings.ts'

test('nothing set gives a site that works', () => {
  const { settings, problems } = parseSettings({})
  expect(problems).toEqual([])
  expect(settings).toMatchObject({ title: 'Cinnabar', url: null, languages: ['en', 'zh'] })
})

test('an address gets its trailing slash, so that paths can be joined to it', () => {
  expect(parseSettings({ url: 'https://example.org/news' }).settings.url).toBe(
    'https://example.org/news/',
  )
})

test.each([
  [{ titel: 'x' }, 'titel', '.eleventy.ts: unknown setting "titel"; did you mean "title"?'],
  [{ colour: 'x' }, 'colour', /unknown setting "colour"; settings are title, /],
  [{ zone: 'Asia/Shangai' }, 'zone', /found "Asia\/Shangai"; did you mean "Asia\/Shanghai"\?/],
  [{ languages: ['en', 'zj'] }, 'languages[1]', /found "zj"$/],
  [{ languages: ['en', 'en'] }, 'languages', /each once/],
  [{ languages: [] }, 'languages', /found \[\]/],
  [{ allow: ['no-laed'] }, 'allow[0]', /did you mean "no-lead"\?/],
  [{ url: 'ftp://example.org' }, 'url', /http or https address/],
  [{ url: 'example.org' }, 'url', /http or https address/],
  [{ url: 'https://example.org/?a=1' }, 'url', /without \? and #/],
  [{ title: '' }, 'title', /expected a text/],
  [{ title: {} }, 'title', /expected a text/],
  [{ id: ' ' }, 'id', /expected a text/],
  [{ title: { fr: 'x' } }, 'title', /one for each language/],
  [{ articles: 7 }, 'articles', /name of a folder.*found 7/],
])('%j is told at %s', (input, key, message) => {
  const { settings, problems } = parseSettings(input)
  expect(problems).toEqual([{ key, message: expect.stringMatching(message) }])
  expect(settings).toEqual(parseSettings({}).settings)
})

test('a faulty setting does not take the others with it', () => {
  const { settings, problems } = parseSettings({ title: 'News', zone: 'Mars/Base' })
  expect(problems).toHaveLength(1)
  expect(settings.title).toBe('News')
})

test('what is no object of settings is told', () => {
  expect(parseSettings('x').problems).toEqual([
    { key: '', message: '.eleventy.ts: expected an object of settings' },
  ])
  expect(parseSettings(undefined).problems).toEqual([])
})

test('a text is given in the language asked for, or in the one there is', () => {
  expect(inLanguage('News', 'zh')).toBe('News')
  expect(inLanguage({ en: 'News', zh: '新闻' }, 'zh')).toBe('新闻')
  expect(inLanguage({ en: 'News' }, 'zh')).toBe('News')
})

test('a setting that is left open is as if it were not there, and a faulty part is named', () => {
  expect(parseSettings({ title: undefined }).problems).toEqual([])
  const { problems } = parseSettings({ title: { en: 3 }, dismiss: { d1: 3 }, zone: () => 3 })
  expect(problems.map(({ key }) => key)).toEqual(['title', 'dismiss.d1', 'zone'])
  expect(problems[2]?.message).toContain('found () => 3')
})
