import { expect, test } from 'vitest'
import type { ArticleBody, BodyInsight } from '../../src/digest/articleBody.ts'
import type { ArticleFigure, Place } from '../../src/digest/digest.ts'
import type { ArticleDoubt, ArticleView } from '../../src/digest/views/article.ts'
import type { Language } from '../../src/text/time.ts'
import { render } from '../../templates/article.11ty.ts'
import { tableOf } from '../../templates/parts/article/table.ts'
import { sizeOf } from '../../templates/parts/text.ts'
import { refOf } from '../exports/sample.ts'
import { sheetOf } from './sheet.ts'

const PLACE: Place = { dump: 'kites.txt', line: 7, start: 0, end: 10 }

function insight(text: string, fields: Partial<BodyInsight> = {}): BodyInsight {
  return {
    id: 'x-1',
    anchor: 'i-aaaaaa',
    number: '1.1',
    isMarked: true,
    text,
    lang: 'en',
    citations: [1, 12],
    place: PLACE,
    cut: false,
    figures: [],
    links: [],
    ...fields,
  }
}

function body(...insights: readonly BodyInsight[]): ArticleBody {
  const heading = { text: '竹子:涨了,', lang: 'zh-Hans' } as const
  return {
    lead: null,
    groups: [{ anchor: 'g1', label: 'Group 1', heading, place: PLACE, insights }],
    notes: [],
    rest: [],
    problems: [],
  }
}

function figure(text: string, raw: string, value: number): ArticleFigure {
  const start = text.indexOf(raw)
  return {
    id: `f-${start}`,
    article: 'a',
    insight: 'i-aaaaaa',
    number: '1.1',
    place: PLACE,
    raw,
    start,
    end: start + raw.length,
    value,
    low: null,
    high: null,
    unit: 't',
    unitKind: 'mass',
    currency: null,
    qualifier: null,
    subject: 'reserves',
    subjectMethod: 'of',
    context: text,
    contextAt: start,
  }
}

function page(
  article: ArticleBody,
  view: Partial<ArticleView> = {},
  language: Language = 'en',
): string {
  const ref = refOf('风筝涨价,谁在买?')
  const whole: ArticleView = {
    ref,
    newer: null,
    older: null,
    same: [],
    doubts: [],
    agreeing: {},
    links: {},
    tags: [],
    dumps: { 'kites.txt': 'd/kites.html' },
    ...view,
  }
  const sheet = { ...sheetOf(ref.permalink, whole, language), body: article }
  return render({ sheet })
}

test('citations follow the text, and lead to paragraphs that name who cites them', () => {
  const html = page(body(insight('Bamboo is dear.')))
  expect(html).toContain('Bamboo is dear.<span class="cites">\u202f<a class="cite" href="#p1"')
  expect(html).toContain(
    '<li id="p12"><b>¶ 12</b> <span><a class="link" href="#i-aaaaaa">1.1</a></span>',
  )
})

test('where there are many citations a line may break between them', () => {
  const many = { ...insight('Bamboo is dear.'), citations: [1, 2, 3, 4, 5, 6, 7] }
  const html = page(body(many))
  expect(html).toContain('Bamboo is dear.<span class="cites long">\u202f<a class="cite" href="#p1"')
  expect(html.match(/<\/a>\u2009<a class="cite"/g)).toHaveLength(6)
  const six = page(body({ ...many, citations: [1, 2, 3, 4, 5, 6] }))
  expect(six).not.toContain('\u2009')
})

test('a footnote stands with its number, and names who cites it', () => {
  const note = { number: 12, text: '风筝,第3页 <b>', lang: 'zh-Hans', place: PLACE } as const
  const html = page({ ...body(insight('Bamboo is dear.')), notes: [note] })
  expect(html).toContain(
    '<li id="p12"><span><b>¶ 12</b> <span lang="zh-Hans">风筝，第3页 &lt;b&gt;</span> <a class="link" href="#i-aaaaaa">1.1</a></span></li>',
  )
  expect(html.match(/id="p12"/g)).toHaveLength(1)
  expect(html).toContain('<li id="p1"><b>')
})

test('the evidence of a short source is drawn in the scale of a longer one', () => {
  const widthFor = (citations: readonly number[]): number =>
    Number(
      /class="cited"[^>]* width="([\d.]+)%"/.exec(
        page(body(insight('Bamboo is dear.', { citations }))),
      )?.[1],
    )
  expect(widthFor([1, 2, 3])).toBe(widthFor([1, 12]))
  expect(widthFor([1, 24])).toBeLessThan(widthFor([1, 12]))
})

test.each([
  ['Kites, https://kites.example/1.', 'https://kites.example/1'],
  ['风筝网：https://kites.example/a?b=1&c=2。', 'https://kites.example/a?b=1&amp;c=2'],
  ['(https://kites.example/Box_(kite))', 'https://kites.example/Box_(kite)'],
  ['https://kites.example', 'https://kites.example'],
  ['https://kites.example@other.example/', 'https://kites.example'],
  ['“https://kites.example/1”as said', 'https://kites.example/1'],
  ['https://kites.example/\u202emoc.knab//:sptth', 'https://kites.example/'],
])('an address in a footnote leads to where it says: %s', (text, address) => {
  const note = { number: 1, text, lang: 'en', place: PLACE } as const
  expect(page({ ...body(insight('Bamboo is dear.')), notes: [note] })).toContain(
    `<a class="link" href="${address}" rel="noopener noreferrer nofollow ugc">${address}</a>`,
  )
})

test('no other address in a footnote is a link', () => {
  const text = 'javascript:alert(1) ftp://kites.example //kites.example kites.example/1 https://'
  const note = { number: 1, text, lang: 'en', place: PLACE } as const
  expect(page({ ...body(insight('Bamboo is dear.')), notes: [note] })).not.toContain(
    'rel="noopener',
  )
})

test('numbers that have a note are no paragraphs of the source', () => {
  const note = { number: 1, text: 'https://kites.example/1', lang: 'en', place: PLACE } as const
  const noted = { ...body(insight('Bamboo is dear.', { citations: [1] })), notes: [note] }
  expect(page(noted)).toContain('1 reference is cited; 1 insight cites one.</p>')
  expect(page(noted)).toContain('References')
  expect(page(noted, {}, 'zh')).toContain('引用来源1处；1条要点各只引一处。</p>')
  expect(page({ ...noted, notes: [{ ...note, number: 2 }] })).toContain(
    'Raised numbers are taken to be paragraphs of the source.',
  )
})

test('the line of the dump leads to the very text, on the page of its lines', () => {
  const far = { ...PLACE, line: 301 }
  expect(page(body(insight('A.')))).toMatch(
    /href="\.\.\/d\/kites\.html#[0-9a-z]+-aaaaaa" aria-label="L7, /,
  )
  expect(page(body(insight('A.', { place: far })))).toMatch(/href="\.\.\/d\/kites\.2\.html#/)
})

test('headline and heading are set for their language, the data is not', () => {
  const html = page(body(insight('A.')))
  expect(html).toContain(
    '<span class="clause" role="none">风筝涨价，</span><span class="clause" role="none">谁在买？</span>',
  )
  expect(html).toContain('<h2 class="group" lang="zh-Hans">竹子：涨了，</h2>')
  expect(page(body(insight('A.')), {}, 'zh')).toContain('<h2 class="group">竹子')
})

test('beside an insight stands what its figures are about, where they do not say so', () => {
  const text = 'Of 380,000 tons there are 28 reserves.'
  const about = (figures: readonly ArticleFigure[]): string =>
    /<div class="note wide">.*?<\/div>/.exec(page(body(insight(text, { figures }))))?.[0] ?? ''
  const [tons, counted] = [figure(text, '380,000 tons', 380_000), figure(text, '28 reserves', 28)]
  expect(about([tons, counted])).toContain(
    '380,000 tons</span> <span class="caption">reserves</span>',
  )
  expect(about([tons, counted])).not.toContain('28 reserves')
  expect(about([counted])).toBe('')
})

test('a quantity is set off, and one in doubt leads to where it is compared', () => {
  const text = 'Cut to 380,000 tons, from 2 million tons.'
  const figures = [figure(text, '380,000 tons', 380_000), figure(text, '2 million tons', 2e6)]
  const [low] = figures
  const doubt: ArticleDoubt = {
    id: 'abc',
    permalink: 'figures.html#d-abc',
    kind: 'figures',
    subjects: [{ text: 'reserves', lang: 'en' }],
    note: null,
    corrected: null,
    members: [
      {
        figure: low?.id ?? '',
        amount: {
          text: '380,000 tons',
          lang: 'en',
          value: 380_000,
          low: null,
          high: null,
          unit: 't',
          unitKind: 'mass',
          qualifier: null,
        },
        anchor: 'i-aaaaaa',
        start: low?.start ?? 0,
        end: low?.end ?? 0,
        article: null,
      },
      {
        figure: 'other',
        amount: {
          text: '28 million tons',
          lang: 'en',
          value: 28e6,
          low: null,
          high: null,
          unit: 't',
          unitKind: 'mass',
          qualifier: null,
        },
        anchor: 'i-bbbbbb',
        start: 0,
        end: 15,
        article: {
          permalink: 'a/other.html',
          title: { text: 'Other', lang: 'en' },
          source: { text: 'Feng Zheng Bao', lang: 'en' },
          published: '2025-11-07T16:13',
        },
      },
    ],
  }
  const html = page(body(insight(text, { figures })), { doubts: [doubt] })
  expect(html).toContain('<a class="quantity doubt" href="../figures.html#d-abc">380,000 tons</a>')
  expect(html).toContain('<b class="quantity">2 million tons</b>')
  expect(html).toContain(
    '<p>28m t in <a class="link" href="other.html#i-bbbbbb">Feng Zheng Bao, <span class="unit">7 Nov</span></a>.',
  )
  // One amount is named once, with all who have it.
  const [here, other] = doubt.members
  const members = [here, here, other, other].flatMap((one) => one ?? [])
  const four = page(body(insight(text, { figures })), { doubts: [{ ...doubt, members }] })
  expect(four).toContain('<p>Two figures here; 28m t in <a')
  expect(four).toContain('7 Nov</span></a>, <a class="link" href="other.html#i-bbbbbb">')
  expect(html.match(/id="d-abc"/g)).toHaveLength(1)
  const told = [...html.matchAll(/<span class="value">([^<]*)/g)].map(([, value]) => value)
  expect(told).toEqual(['2 million tons'])
  // Where two figures of an article differ, it is told beside the first.
  const own = doubt.members.slice(0, 1).flatMap((one) => [{ ...one, anchor: 'i-bbbbbb' }, one])
  const later = insight('Cut again.', { anchor: 'i-bbbbbb', number: '1.2' })
  const twice = page(body(insight(text, { figures }), later), {
    doubts: [{ ...doubt, members: own }],
  })
  expect(twice.match(/id="d-abc"/g)).toHaveLength(1)
  expect(twice.indexOf('id="d-abc"')).toBeLessThan(twice.indexOf('id="i-bbbbbb"'))
  // What the editor has looked into is told in its place, and is in doubt no more.
  const note = { text: 'Deposits of today.', lang: 'en' } as const
  const seen = page(body(insight(text, { figures })), { doubts: [{ ...doubt, note }] })
  expect(seen).toContain('The editor has looked into it: Deposits of today.')
  expect(seen).toContain('<b class="quantity">380,000 tons</b>')
  expect(seen).toContain('<div class="note" id="d-abc">')
  expect(seen).not.toContain('id="doubt"')
  // A correction of its story is told, and the figures stay in doubt: no verdict.
  const article = {
    permalink: 'a/fixed.html',
    title: { text: '更正：38万吨', lang: 'zh-Hans' },
    source: null,
    published: null,
  } as const
  const fixed = page(body(insight(text, { figures })), {
    doubts: [{ ...doubt, corrected: article }],
  })
  expect(fixed).toContain(
    'Corrected since: <a class="link" href="fixed.html" lang="zh-Hans">更正：38万吨</a>',
  )
  expect(fixed).toContain('id="doubt"')
})

test('a date that cannot fit is set off where it stands, with the day of the article', () => {
  const text = 'Signed on May 2, 2023 in Bern.'
  const doubt: ArticleDoubt = {
    id: 'abc',
    permalink: 'figures.html#d-abc',
    kind: 'date',
    subjects: [{ text: 'Signed on May 2, 2023', lang: 'en' }],
    note: null,
    corrected: null,
    members: [
      {
        figure: 'date',
        amount: {
          text: 'May 2, 2023',
          lang: 'en',
          value: null,
          low: null,
          high: null,
          unit: 'date',
          unitKind: 'other',
          qualifier: null,
        },
        anchor: 'i-aaaaaa',
        start: 10,
        end: 21,
        article: null,
      },
    ],
  }
  const html = page(body(insight(text)), { doubts: [doubt] })
  expect(html).toContain(
    'Signed on <a class="quantity doubt" href="../figures.html#d-abc">May 2, 2023</a> in Bern.',
  )
  expect(html).toContain('≠ A date does not fit')
  expect(html).not.toContain('<p>Signed')
  const seen = page(body(insight(text)), { doubts: [{ ...doubt, note: { text: '', lang: 'en' } }] })
  expect(seen).toContain('Signed on May 2, 2023 in Bern.')
  expect(html.match(/id="d-abc"/g)).toHaveLength(1)
})

test('the way to the original says where it leads, and who reads here goes there untold', () => {
  const original = 'https://www.xn--80ak6aa92e.com/a?b=1&c="'
  const html = page(body(), { ref: refOf('Kites', { original }) })
  expect(html).toContain(
    '<a class="link" href="https://www.xn--80ak6aa92e.com/a?b=1&amp;c=&quot;" rel="noopener noreferrer nofollow ugc">Original at xn--80ak6aa92e.com</a></p>',
  )
  expect(page(body())).not.toContain('Original at')
})

test('a tag leads to the topic of its name, else to what the search finds by it', () => {
  const tags = [
    { name: { text: '稀土', lang: 'zh-Hans' }, topic: 't/rare.html' },
    { name: { text: 'a "b" & c', lang: 'en' }, topic: null },
  ] as const
  const html = page(body(), { tags })
  expect(html).toContain('<h2 class="label">Tags</h2>')
  expect(html).toContain('<a class="link" href="../t/rare.html" lang="zh-Hans">稀土</a>')
  expect(html).toContain('<a class="link" href="../search.html?q=%22a%20%20b%20%20%26%20c%22">')
  expect(page(body())).not.toContain('>Tags<')
})

test('what was cut says so', () => {
  expect(page(body(insight('Half a', { cut: true, citations: [] })))).toContain(
    'Cut off here in the dump',
  )
})

test('left-over text beside groups is shown in amber, with its line', () => {
  const rest = [
    {
      text: '剩下的话,在这里',
      lang: 'zh-Hans',
      after: null,
      picture: null,
      span: { line: 9, start: 0, end: 8 },
      place: { ...PLACE, line: 9 },
    },
  ] as const
  const html = page({ ...body(insight('A.')), rest })
  expect(html).toContain('<section class="apparatus running doubts" id="rest"')
  expect(html).toContain(
    '<p lang="zh-Hans">剩下的话，在这里\u00a0<a class="line" href="../d/kites.html#L9"',
  )
})

test('the words of a link lead to the article, and stay as they are where there is none', () => {
  const text = 'See tin (Tin.md), 锡 (锡.md) now.'
  const links = ['tin (Tin.md)', '锡 (锡.md)'].map((words) => ({
    to: words.replace(/.*\(|\)/g, ''),
    shown: words.replace(/ .*/, ''),
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }))
  const html = page(body(insight(text, { links })), { links: { 'Tin.md': 'a/tin.html' } }, 'zh')
  expect(html).toContain('See <a class="link" href="tin.html">tin</a>, 锡 (锡.md) now.')
})

test('the first word behind a heading is one of its own, so that a search marks it there', () => {
  const lead = { ...insight('Tin fell.'), label: 'Core Viewpoint' }
  expect(page({ ...body(), lead })).toMatch(/id="lead"><h2>Core viewpoint<\/h2> <p>Tin/)
})

test('a cell of a table is told without marks of emphasis', () => {
  const shown = tableOf(
    '| **Metal** | Note |\n|---|---|\n| *Tin* | 5*3*2 [a](https://a.example) |',
    'en',
  )
  expect(shown?.markup).toMatch(/>Metal<.*>Tin<.*>5\*3\*2 a \(https:\/\/a\.example\)</s)
})

test('a block stands behind its statement, a quote without its marks', () => {
  const rest = ['> [!info]- 风筝\n> 一共*3*只', '```js\n<a>\n```'].map((text) => ({
    text,
    lang: 'zh-Hans' as const,
    after: 'i-aaaaaa',
    picture: null,
    span: PLACE,
    place: { ...PLACE, line: 9 },
  }))
  const html = page({ ...body(insight('A.')), rest })
  expect(html).toMatch(
    /<\/p><\/li><li class="running"><blockquote class="serif" lang="zh-Hans"><p>风筝<\/p> <p>一共3只\u00a0<a /,
  )
  // It wraps, so that nothing is to be scrolled: no stop on the way of a keyboard.
  expect(html).toContain('<pre lang="zh-Hans">&lt;a&gt;</pre><div><a class="line"')
  expect(html).not.toContain('id="rest"')
})

test('a picture stands where it is written, with its words, its size and its line', () => {
  const picture = {
    path: 'assets/pictures/0f.png',
    alt: 'Kites "up"',
    title: '风筝',
    leadsTo: 'https://a.org/',
    width: 640,
    height: 480,
  }
  const piece = { text: '![](a.png)', lang: 'en' as const, span: PLACE, place: PLACE }
  const rest = ['top', 'i-aaaaaa'].map((after) => ({ ...piece, after, picture }))
  const html = page({ ...body(insight('A.')), rest })
  const figure =
    '<figure><img src="../assets/pictures/0f.png" alt="Kites &quot;up&quot;" width="640" height="480" loading="lazy" decoding="async">' +
    '<figcaption class="caption"><span lang="zh-Hans">风筝</span> <bdi>(https://a.org/)</bdi> <a class="line"'
  expect(html).toContain(`<div class="block">${figure}`)
  expect(html).toContain(`<li class="running">${figure}`)
  expect(html).not.toContain('id="rest"')
})

test('an untitled article says that its opening words stand there', () => {
  const ref = { ...refOf('A few words'), untitled: true }
  expect(page(body(insight('A.')), { ref })).toContain('Without a title')
})

test('without a date that can be, the date stands as written', () => {
  const ref = { ...refOf('x'), published: null, publishedRaw: '2025-02-31 10:00' }
  expect(page(body(insight('A.')), { ref })).toContain('“2025-02-31 10:00” is not read as a date')
})

test('a figure that another source gives alike says so in the margin, with a way there', () => {
  const text = 'It has 12 tons.'
  const article = body(insight(text, { figures: [figure(text, '12 tons', 12)] }))
  const other = {
    permalink: 'a/other.html',
    title: { text: 'Other', lang: 'en' },
    source: { text: 'Kite Gazette', lang: 'en' },
    published: null,
  } as const
  expect(page(article, { agreeing: { 'f-7': other } })).toContain(
    'aria-label="= Kite Gazette gives it alike">= Kite Gazette</a>',
  )
  expect(page(article)).not.toContain('gives it alike')
})

test('a page with a word of thousands of characters is set without kerning, any other with it', () => {
  const opening = (word: string) => /<body[^>]*>/.exec(page(body(insight(word))))?.[0]
  for (const before of [0, 1, 1999, 2000, 2001]) {
    expect(opening(`${'a '.repeat(before)}${'T'.repeat(4000)}`)).toBe('<body class="unkerned">')
  }
  expect(opening(`${'T'.repeat(1900)} `.repeat(9))).toBe('<body>')
  expect(opening('稀土'.repeat(9000))).toBe('<body>')
})

test('a description ends with a whole character', () => {
  for (const before of ['', 'x']) {
    const text = `${before}${'😀'.repeat(400)}`
    const ref = { ...refOf('x'), dek: { text, lang: 'en' } as const }
    const html = page(body(insight('A.')), { ref })
    expect(html).toContain(`content="${before}😀`)
    expect(html).not.toContain('\ufffd')
  }
})

test('a group is called what the dump calls it, on its page and in its contents', () => {
  const group = (at: number, label: string | null, heading: string | null) => ({
    anchor: `g${at}`,
    label,
    heading: heading === null ? null : ({ text: heading, lang: 'en' } as const),
    place: PLACE,
    insights: [],
  })
  const groups = [group(1, null, 'Core Viewpoint'), group(2, 'Group 1', null), group(3, null, null)]
  const names = (language: Language) => {
    const html = page({ lead: null, groups, notes: [], rest: [], problems: [] }, {}, language)
    return [/<h2 class="group"[^>]*>([^<]*)/g, /href="#g\d">([^<]*)/g].map((pattern) =>
      [...html.matchAll(pattern)].map(([, name]) => name).join(' | '),
    )
  }
  expect(names('en')).toEqual(Array(2).fill('Core Viewpoint | Group 1 | Group 3'))
  expect(names('zh')[0]).toBe('Core Viewpoint | 第1组 | 第3组')
})

test('a table of Markdown is one, with the heads of its columns, and each cell in its language', () => {
  const text = 'Metal | 价格 | |\n--- | ---: | ---\nTin \\| zinc | <5> | 锡矿\nLead |'
  const rest = [
    {
      text,
      lang: 'en' as const,
      after: 'i-aaaaaa',
      picture: null,
      span: PLACE,
      place: { ...PLACE, line: 9 },
    },
  ]
  const html = page({ ...body(insight('A.')), rest }, {}, 'zh')
  expect(html).toContain(
    '<div lang="en"><table lang="zh-Hans" aria-label="Metal, 价格"><thead><tr><th scope="col" lang="en">Metal</th> <th scope="col" class="amount">价格</th> <td lang="en"></td> </tr></thead><tbody><tr><td lang="en">Tin | zinc</td> <td class="amount" lang="en">&lt;5&gt;</td> <td class="unit">锡矿</td> </tr><tr><td lang="en">Lead</td>',
  )
})

test('a table without room on a phone is moved sideways there, and units in it are not parted', () => {
  const months = ['January', 'February', 'March', 'April', 'May']
  const table = (heads: readonly string[]): string =>
    tableOf(
      `| Metal | 单位 |${heads.map((head) => ` ${head} |`).join('')}\n| - | - |${' -: |'.repeat(heads.length)}\n| Tin | 万元/吨 |${' 5 |'.repeat(heads.length)}`,
      'en',
    )?.markup ?? ''
  expect(table(months)).toMatch(/^<table class="broad" aria-label="Metal, 单位, January, /)
  expect(table(months.slice(0, 1))).not.toMatch(/^<table class/)
  expect(table(months)).toContain('<td class="unit" lang="zh-Hans">万元/吨</td>')
})

test('a long head or value stands above or below the others of its column', () => {
  const text =
    '| Metal | Price, dollars a tonne |\n| - | -: |\n| Tin | 5 |\n| Zinc | not known this year |'
  const shown = tableOf(text, 'en')?.markup
  expect(shown?.match(/class="[^"]*"/g)).toEqual([
    'class="amount long"',
    'class="amount"',
    'class="amount long"',
  ])
})

test('a whole sentence as a title is set smaller, and a long name not as large as a short one', () => {
  const title = '稀土涨价,谁在买?'.repeat(9)
  const long = page(body(insight('A.')), { ref: refOf(title) })
  expect(long).toMatch(/<h1 class="long" lang="zh-Hans">[^<]+<\/h1>/)
  expect(page(body(insight('A.')))).toMatch(/<h1(?! class)/)
  const sizes = ['Tin', '稀土'.repeat(10), '稀土'.repeat(11), 'a '.repeat(53)].map(sizeOf)
  expect(sizes).toEqual(['drop', 'drop', null, 'long'])
  // A long word would be torn on a phone.
  expect(['Rare earth magnets', 'Semiconductors'].map(sizeOf)).toEqual(['drop', null])
})

test('a table without room is told row by row, each cell behind the head of its column', () => {
  const heads = ['Fuel', '价格', ...Array(10).fill('Remarks')]
  const text = `| ${heads.join(' | ')} |\n|${' - |'.repeat(12)}\n| LNG | 5 |\n| <b> | |`
  expect(tableOf(text, 'en')?.markup).toBe(
    [
      '<b>LNG</b>; <span class="caption" lang="zh-Hans">价格</span> <span>5</span>',
      '<b>&lt;b&gt;</b>; <span class="caption" lang="zh-Hans">价格</span>',
    ]
      .map(
        (row) =>
          `<p><span class="caption">Fuel</span> ${row}${'; <span class="caption">Remarks</span>'.repeat(10)}</p> `,
      )
      .join(''),
  )
})

test('a neighbour is newer or older where both have a date', () => {
  const [one, other] = ['2025-11-09', null].map((published) => ({
    permalink: 'a/b.html',
    title: { text: 'Kites', lang: 'en' } as const,
    source: null,
    published,
  }))
  if (!one || !other) throw new Error('none')
  const labels = (published: string | null, language: Language): readonly string[] => {
    const ref = refOf('Kites', { published })
    const html = page(body(insight('A.')), { ref, newer: one, older: other }, language)
    const [, nav = ''] = /<nav class="apparatus neighbours"(.*?)<\/nav>/s.exec(html) ?? []
    return [...nav.matchAll(/<span class="caption">(\S+)/g)].map(([, label = '']) => label)
  }
  expect(labels('2025-11-08', 'en')).toEqual(['Newer', 'Next'])
  expect(labels(null, 'en')).toEqual(['Previous', 'Next'])
  expect(labels(null, 'zh')).toEqual(['上一项', '下一项'])
})

test('an article that is alone in its topic has no neighbours', () => {
  expect(page(body(insight('A.')))).not.toContain('neighbours')
  const newer = {
    permalink: 'a/x.html',
    title: { text: 'Kites', lang: 'en' },
    source: null,
    published: null,
  } as const
  expect(page(body(insight('A.')), { newer })).toContain('This is the oldest.')
})

test('what only looks like a table, or has neither room nor rows, keeps its lines', () => {
  const wide = `${'| Wide '.repeat(13)}|\n${'| - '.repeat(13)}|`
  const long = `A | B\n- | -\n${'1 |\n'.repeat(200_000)}`
  const words = `A | B\n- | -\n${'x '.repeat(200_000)} |`
  for (const text of [long, words]) expect(() => tableOf(text, 'en')).not.toThrow()
  expect(tableOf(long, 'en')).toBeNull()
  for (const text of ['| A | B |\n| 1 | 2 |', '| A | B |\n| - | - |\n| 1 | 2 | 3 |', wide]) {
    const rest = [
      { text, lang: 'en' as const, after: 'i-aaaaaa', picture: null, span: PLACE, place: PLACE },
    ]
    expect(page({ ...body(insight('A.')), rest })).toContain(`<pre>${text}</pre>`)
  }
})

test('code stands without its fences, its language behind it', () => {
  const codeOf = (text: string): string => {
    const rest = [
      { text, lang: 'en' as const, after: 'i-aaaaaa', picture: null, span: PLACE, place: PLACE },
    ]
    return page({ ...body(insight('A.')), rest }).replace(/^.*<pre>|<\/li>.*$/gs, '')
  }
  expect(codeOf('```\na = 1\n\nb = 2\n```')).toMatch(
    /^a = 1\n\nb = 2<\/pre><div><a [^>]*>L7<\/a><\/div>/,
  )
  expect(codeOf('~~~js\na\n~~~')).toMatch(/^a<\/pre>.*<span class="caption">js<\/span>/)
  expect(codeOf('```js {1,3}\na\n```')).toMatch(/^```js \{1,3\}\na\n```<\/pre>/)
})

test('code between fences that name no language keeps its lines, too', () => {
  for (const text of ['if kites:\n    fly()', '┌──┐\n└──┘']) {
    const rest = [
      { text, lang: 'en' as const, after: 'i-aaaaaa', picture: null, span: PLACE, place: PLACE },
    ]
    expect(page({ ...body(insight('A.')), rest })).toContain(`<pre>${text}</pre>`)
  }
})

test('it is told how many insights cite one paragraph each, and how many none', () => {
  const cited = [[1], [2], [], [1, 12]].map((citations) =>
    insight('Bamboo is dear.', { citations }),
  )
  expect(page(body(...cited))).toContain(
    '3 of the first 12 source paragraphs are cited; 2 insights cite one paragraph each; 1 insight cites none. Raised numbers are',
  )
})

test('of a source that may be longer no more is told than what is cited', () => {
  const told = (...citations: readonly number[]) =>
    /<p class="caption">(.*? cited)/.exec(
      page(body(insight('Bamboo is dear.', { citations }))),
    )?.[1]
  expect(told(1)).toBe('The first source paragraph is cited')
  expect(told(1, 2)).toBe('The first 2 source paragraphs are cited')
  expect(told(2)).toBe('1 of the first 2 source paragraphs is cited')
})
