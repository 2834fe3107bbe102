import { expect, test } from 'vitest'
import { inLanguage, parseSettings } from '../../src/records/settings.ts'

test('nothing set gives a site that works', () => {
  const { settings, problems } = parseSettings({})
  expect(problems).toEqual([])
  expect(settings).toMatchObject({ title: 'Cinnabar', url: null, languages: ['en', 'zh'] })
})

test('a folder may have a name of one letter', () => {
  expect(parseSettings({ articles: 'a', output: 'w' }).problems).toEqual([])
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
  [{ url: 'https://example.org/?a=1' }, 'url', /without \?, #/],
  [{ url: 'https://me:secret@example.org/' }, 'url', /without \?, #, password and spaces/],
  [{ title: '' }, 'title', /expected a text/],
  [{ title: {} }, 'title', /expected a text/],
  [{ id: ' ' }, 'id', /expected a text/],
  [{ title: { fr: 'x' } }, 'title', /one for each language/],
  [{ articles: 7 }, 'articles', /name of a folder.*found 7/],
  [{ languages: 'zh' }, 'languages', /found "zh"; did you mean \['zh'\]\?$/],
  [{ languages: ['zh-CN'] }, 'languages[0]', /did you mean "zh"\?$/],
  [{ languages: '中文' }, 'languages', /did you mean \['zh'\]\?$/],
  [{ languages: ['English'] }, 'languages[0]', /did you mean "en"\?$/],
  [{ zone: 'new york' }, 'zone', /did you mean "America\/New_York"\?$/],
  [{ zone: 'Asia/Bejing' }, 'zone', /did you mean "Asia\/Shanghai"\?$/],
  [{ zone: 'Berlni' }, 'zone', /did you mean "Europe\/Berlin"\?$/],
  [{ zone: 'Asia/Beijing' }, 'zone', /did you mean "Asia\/Shanghai"\?$/],
  [{ allow: 'no-lead' }, 'allow', /did you mean \['no-lead'\]\?$/],
  [{ allow: ['nonsens'] }, 'allow[0]', /all codes: npm run -s check -- --explain$/],
  [
    { allow: ['no-lead', 'front-matter'] },
    'allow[1]',
    /: front-matter is an error, and errors are always told; take it out/,
  ],
  [{ allow: 'front-matter' }, 'allow', /expected a list of message codes.*found "front-matter"/],
  [{ url: 'https://example.org/?a=1' }, 'url', /did you mean "https:\/\/example.org\/"\?$/],
  [{ url: 'https://a.org/b/index.html' }, 'url', /a folder.*did you mean "https:\/\/a.org\/b\/"/],
  [{ url: 'https://a.org/新 闻' }, 'url', /did you mean "https:\/\/a.org\/新%20闻"\?$/],
  [{ url: 'example.org:8443/b' }, 'url', /did you mean "https:\/\/example.org:8443\/b"\?$/],
  [{ dismiss: { p50w16gjj8: ' ' } }, 'dismiss.p50w16gjj8', /expected a note that is shown/],
  [{ dismiss: ['p50w16gjj8'] }, 'dismiss', /by the id of each disagreement/],
  [{ topics: { Chips: [''] } }, 'topics.Chips[0]', /the name that a topic had/],
  [
    { topics: { Chips: 'AI chips', 芯片: 'chips' } },
    'topics.芯片',
    /: chips stands at Chips, too; expected it at one of them alone$/,
  ],
  [
    { topics: { Tin: { zh: '锡', fr: 'étain' } } },
    'topics.Tin',
    /what pages of a language call it/,
  ],
  [{ topics: { Tin: { zh: ' ' } } }, 'topics.Tin.zh', /found " "$/],
  [{ topics: { Tin: { zh: '锡' }, Metals: '锡' } }, 'topics.Metals', /: 锡 stands at Tin, too/],
  [{ topics: { Tin: { zh: '錫' }, Metals: '锡' } }, 'topics.Metals', /: 锡 stands at Tin, too/],
  [{ topics: { Tin: 'Zinc', Zinc: ['Lead', 'tin'] } }, 'topics.Zinc', /: Zinc stands at Tin, too/],
  [{ corrected: { cbhj8hez50: '2025-02-30' } }, 'corrected.cbhj8hez50', /the day or time at which/],
  [{ corrected: { cbhj8hez50: 'today' } }, 'corrected.cbhj8hez50', /found "today"$/],
  [{ corrected: { 'a title': '2025-02-03' } }, 'corrected.a title', /an article was corrected/],
  [{ folders: 'yes' }, 'folders', /true or false/],
  [{ since: '' }, 'since', /the folder of an earlier build.*found ""$/],
  [
    { formerly: { v70sqjykwz: '../../index' } },
    'formerly.v70sqjykwz',
    /the id that an article had/,
  ],
  [{ formerly: { v70sqjykwz: 'cbhj8hez5' } }, 'formerly.v70sqjykwz', /the id that an article had/],
  [{ formerly: { 'a title': 'cbhj8hez50' } }, 'formerly.a title', /the id that an article had/],
  [
    { formerly: { v70sqjykwz: 'cbhj8hez50', zyrjsq0b44: 'cbhj8hez50' } },
    'formerly.zyrjsq0b44',
    /: cbhj8hez50 stands at v70sqjykwz, too/,
  ],
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
  const found = (input: unknown): unknown => parseSettings(input).problems
  const told = (what: string): unknown => [
    { key: '', message: `.eleventy.ts: expected an object of settings, found ${what}` },
  ]
  expect(found('x')).toEqual(told('x'))
  expect(found(null)).toEqual(told('null'))
  expect(found([])).toEqual(told('a list'))
  expect(found(new Map())).toEqual(told('another object'))
  expect(found(async () => ({}))).toEqual(told('a function; write the object itself'))
  expect(found(Promise.resolve({}))).toEqual(told('a promise; write `await` before it'))
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

test('a disagreement is dismissed by its id, in whatever form it was copied from its address', () => {
  const seen = (id: string): unknown => parseSettings({ dismiss: { [id]: 'Seen. ' } })
  for (const id of ['p50w16gjj8', 'd-p50w16gjj8', '#d-p50w16gjj8', 'figures.html#d-p50w16gjj8']) {
    expect(seen(id)).toMatchObject({ settings: { dismiss: { p50w16gjj8: 'Seen.' } }, problems: [] })
  }
})

test('a setting that fails when it is read is told, and takes no other with it', () => {
  const input = {
    title: 'News',
    get zone(): string {
      throw new Error('no zone\tyet')
    },
  }
  const { settings, problems } = parseSettings(input)
  expect(settings.title).toBe('News')
  expect(problems).toMatchObject([{ key: 'zone', message: expect.stringContaining('no zone') }])
})

test('of a value that no JSON takes it is told what it is', () => {
  expect(parseSettings({ url: 7n }).problems).toMatchObject([
    { message: expect.stringMatching(/found 7$/) },
  ])
  const circle: Record<string, unknown> = {}
  circle.en = circle
  const { problems } = parseSettings({ title: circle })
  expect(problems).toMatchObject([
    { key: 'title', message: expect.stringMatching(/found \[object/) },
  ])
})

test('the time of a correction is written as in files, by the id or the address of the article', () => {
  const { settings, problems } = parseSettings({
    corrected: { 'a/v70sqjykwz.html': '2025-11-20 09:30', cbhj8hez50: '2025-11-20' },
  })
  expect(problems).toEqual([])
  expect(settings.corrected).toEqual({ v70sqjykwz: '2025-11-20T09:30', cbhj8hez50: '2025-11-20' })
})

test('an article is named by its id, in whatever form it was copied from its address', () => {
  const forms = ['cbhj8hez50', ' a/cbhj8hez50.html', 'https://a.b/zh/a/cbhj8hez50.html?x#i-2b']
  for (const form of forms) {
    expect(parseSettings({ formerly: { 'a/v70sqjykwz.md': form } })).toMatchObject({
      settings: { formerly: { v70sqjykwz: 'cbhj8hez50' } },
      problems: [],
    })
  }
})
