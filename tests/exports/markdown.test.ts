import fc from 'fast-check'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import type { ArticleBody, BodyGroup } from '../../src/digest/articleBody.ts'
import { bodyOf as digestBody } from '../../src/digest/body.ts'
import type { ArticleRef } from '../../src/digest/digest.ts'
import { readStatement } from '../../src/dump/citations.ts'
import { parseMarkdown } from '../../src/dump/markdown.ts'
import { feedContent } from '../../src/exports/feedContent.ts'
import { articleToMarkdown } from '../../src/exports/markdown.ts'
import { parseFile } from '../../src/read/read.ts'
import { langOf } from '../../src/text/lang.ts'
import { linesOf } from '../../src/text/lines.ts'
import { byLength } from '../length.ts'
import { ARTICLES, bodies, bodyOf, NASTY, named, refOf } from './sample.ts'

const addressOf = (path: string): string => `../${path}`

function markdownOf(ref: ArticleRef, body: ArticleBody): string {
  return articleToMarkdown(ref, body, addressOf)
}

const place = { dump: 'kites.txt', line: 1, start: 0, end: 1 }

/** A text as a dump gives it: one line, white space collapsed, citations taken out. */
const text = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.string({
        unit: fc.constantFrom(...'ab风筝,。: -+#>*_`~[]()<>!&;\\.1|$"\'=^%{}“”'),
      }),
    },
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '==a==',
      'b ^a1',
      '[[a|b]]',
      'a<br>b',
      '<!--more-->a',
      'a %%b%% c',
      '<!-- a --> b',
      ...[
        '$x$',
        '$10^{6}$ a',
        '$5\\times$',
        '$$ a $$',
        '{{ x }} a',
        'a {% b %}',
        'a ~~b~~ c',
        'a <b>c</b>',
        '[x] a',
        '[ ]',
      ],
      ...[':::info', 'a <i', '[^a] b', '[^a]: b', '^[a] b', '![[a.png]] b', '*“a”*风'],
      '1. a',
      '- a',
      '# a',
      '<script>alert(1)</script>',
      '&lt;b&gt;',
      '---',
      '```js',
    ),
  )
  .map((value) => value.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim())
  // A sign or number alone may be one of a list, and no statement; a sign before a text, too.
  .filter((value) => !/^(?:\d{1,3}$|[·・•●○◦▪▫■□◼◾◆◇▶►▸➢➤‣⁃⦁✦✧❖➜★☆※√✓✔✅])/u.test(value))
  .filter((value) => value.length > 1 && /[\p{L}\p{N}]/u.test(value))
  .filter((value) => readStatement(value).text === value)

/** Many marks at once: with more than a hundred in a paragraph another parser reads the article. */
const marked = fc
  .tuple(
    fc.constantFrom('[x]', 'x_{i} * y_{i}', '`a`', '<b> &amp;'),
    fc.integer({ min: 30, max: 60 }),
  )
  .map(([mark, times]) =>
    Array.from({ length: times }, () => mark)
      .join(' ')
      .trim(),
  )
const statement = fc.oneof({ weight: 20, arbitrary: text }, { weight: 1, arbitrary: marked })

const citations = fc.uniqueArray(fc.integer({ min: 1, max: 172 }), { maxLength: 3 })
const heading = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.constantFrom(
    ...['Group 5: Wrong', 'Group 2', 'group 2', 'Group 3：价格', 'Core Viewpoint', 'Key Takeaways'],
    ...[
      '核心观点',
      '核心觀點',
      'Core Group 1',
      '*核心',
      '文章的核心观点',
      '要点',
      '要點',
      '&#71;roup 5',
      '2025. A year',
      '#',
      '##',
    ],
  ),
)

const body = fc.record({
  lead: fc.option(
    fc.record({
      label: fc.constantFrom('Core Viewpoint', 'description', '摘要', '要点', 'TL;DR'),
      text: statement,
      citations,
    }),
  ),
  groups: fc
    .array(
      fc.record({
        label: fc.boolean(),
        heading: fc.option(heading, { freq: 4 }),
        insights: fc.array(fc.record({ text: statement, citations }), { maxLength: 3 }),
      }),
      { maxLength: 3 },
    )
    // Without label, heading and insight there is no group.
    .map((groups) =>
      groups.filter((group) => group.label || group.heading !== null || group.insights.length > 0),
    ),
  notes: fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 999 }), text), {
      maxLength: 2,
      selector: ([number]) => number,
    })
    .map((notes) => notes.sort(([a], [b]) => a - b)),
  rest: fc.array(text, { maxLength: 2 }),
})

type Whole = typeof body extends fc.Arbitrary<infer Value> ? Value : never
type Parts = Omit<Whole, 'notes'> & Partial<Pick<Whole, 'notes'>>

const front = fc.record({
  title: fc.option(text, { freq: 8 }),
  source: fc.option(
    fc.oneof({ weight: 9, arbitrary: text }, fc.constantFrom('[[a]]', 'https://a.example/b')),
  ),
  topics: fc.uniqueArray(text, { maxLength: 3 }),
  original: fc.option(fc.webUrl({ withQueryParameters: true })),
  // `#a` is read as `a`.
  tags: fc.uniqueArray(
    text.map((tag) => tag.replace(/^[#\s]+/, '') || 'x'),
    { maxLength: 3 },
  ),
})

function bodyFrom({ lead, groups, notes = [], rest }: Parts): ArticleBody {
  const plain = bodyOf(refOf('x'))
  return {
    ...plain,
    lead: lead && { id: 'x-lead', ...lead, lang: 'en', place, figures: [], links: [] },
    groups: groups.map(
      (group, at): BodyGroup => ({
        anchor: `g${at + 1}`,
        label: group.label ? `Group ${at + 1}` : null,
        heading: group.heading === null ? null : textOf(group.heading),
        place,
        insights: group.insights.map((insight, number) => ({
          id: `x-${at}-${number}`,
          anchor: `i-${at}-${number}`,
          number: `${at + 1}.${number + 1}`,
          isMarked: true,
          ...insight,
          lang: langOf(insight.text),
          place,
          cut: false,
          figures: [],
          links: [],
        })),
      }),
    ),
    notes: notes.map(([number, said]) => ({ number, ...textOf(said), place })),
    rest: rest.map((each) => ({
      ...textOf(each),
      place,
      after: null,
      picture: null,
      span: { line: 1, start: 0, end: each.length },
    })),
  }
}

const textOf = (each: string) => ({ text: each, lang: langOf(each) })

function read(markdown: string) {
  const result = parseMarkdown(linesOf(markdown), 'x.md')
  if (!('reading' in result)) throw new Error(`Refused: ${result.code} ${result.text}`)
  const { sections, articles } = result.reading
  const [article] = articles
  if (!article) throw new Error(`No article in\n${markdown}`)
  return { topics: sections.flatMap(({ topics }) => topics), article }
}

function shapeOf(lead: ArticleBody['lead'], groups: ArticleBody['groups']) {
  return {
    lead: lead && { label: lead.label, text: lead.text, citations: lead.citations },
    groups: groups.map(({ label, heading, insights }) => ({
      label,
      heading: heading?.text ?? null,
      insights: insights.map(({ text, citations }) => ({ text, citations })),
    })),
  }
}

test('the Markdown of any article reads back as the same article', () => {
  fc.assert(
    fc.property(front, body, (fields, parts) => {
      const made = bodyFrom(parts)
      // A file that says nothing of an article is none; a footnote alone says nothing.
      fc.pre(
        fields.title !== null || made.lead !== null || made.groups.length + made.rest.length > 0,
      )
      const ref: ArticleRef = refOf(fields.title ?? 'Opening words', {
        untitled: fields.title === null,
        source: fields.source === null ? null : named('s', fields.source),
        topics: fields.topics.map((name) => named('t', name)),
        tags: fields.tags,
        original: fields.original,
      })
      const { topics, article } = read(markdownOf(ref, made))
      expect({
        title: article.title,
        source: article.source,
        topics,
        tags: article.tags,
        original: article.original,
        published: article.published,
        publishedRaw: article.publishedRaw,
      }).toEqual({
        title: fields.title,
        source: fields.source,
        topics: fields.topics,
        tags: fields.tags,
        original: fields.original,
        published: ref.published,
        publishedRaw: ref.publishedRaw,
      })
      const { lead, groups } = article
      expect({
        lead: lead && { label: lead.label, text: lead.text, citations: lead.citations },
        groups: groups.map(({ label, heading, insights }) => ({
          label,
          heading,
          insights: insights.map(({ text, citations }) => ({ text, citations })),
        })),
      }).toEqual(shapeOf(made.lead, made.groups))
      expect(article.notes.map(({ number, text }) => [number, text])).toEqual(parts.notes)
      expect(article.rest.map((piece) => piece.text)).toEqual(parts.rest)
    }),
    { numRuns: byLength(200, 500) },
  )
})

test('a quote, a table and code keep their place in the order of the text', () => {
  const text = [
    '---\ntitle: A\nsource: B\ndate: 2025-11-09\n---',
    ...['> Above all.', '## Core Viewpoint', 'Lead ~~so~~.', '| a |\n|---|\n| b |', '## One'],
    ...['> First', '- Item one\n- Item two <!-- no -->', '```js\nx\n```', '```\na = 1\nb = 2\n```'],
    '- Item three',
    ...['<!-- not this -->', '![so](a.png)'],
  ].join('\n\n')
  const placed = (markdown: string, path: string) => {
    const [article] = parseFile(path, Buffer.from(markdown)).articles
    if (!article) throw new Error('No article')
    const body = digestBody(article, { id: 'x', place: { ...place, dump: path }, figures: [] }, [])
    const words = new Map(
      body.groups.flatMap(({ anchor, heading, insights }) => [
        [anchor, heading?.text],
        ...insights.map((insight) => [insight.anchor, insight.text] as const),
      ]),
    )
    return {
      body,
      rest: body.rest.map(({ text: said, after }) => [said, words.get(after ?? '') ?? after]),
    }
  }
  const { body: read, rest } = placed(text, 'a.md')
  expect(rest).toEqual([
    ['> Above all.', null],
    ['~~so~~', null],
    ['| a |\n|---|\n| b |', 'lead'],
    ['> First', 'One'],
    ['<!-- no -->', null],
    ['```js\nx\n```', 'Item two'],
    ['```\na = 1\nb = 2\n```', 'Item two'],
    ['<!-- not this -->', null],
    ['![so](a.png)', 'Item three'],
  ])
  const again = placed(markdownOf(refOf('A'), read), 'a.md').rest
  const inText = ([, after]: readonly unknown[]) => after !== null
  expect(again.filter(inText).slice(0, 5)).toEqual(rest.filter(inText))
  // In a listing what is left over stands below.
  const dump =
    'Kites\nSearch documents\nTitle here\nPaper· 2025-11-09 08:00\nGroup 1: One - Item [1]. | a | | --- | | b | - Two [2].'
  expect(placed(dump, 'a.txt').rest.map(([, after]) => after)).toEqual([null])
})

test('an untitled article of running text, without source and topic, reads back', () => {
  const ref = refOf('Running text', {
    untitled: true,
    source: null,
    topics: [],
    published: null,
    publishedRaw: null,
  })
  const [piece] = bodyFrom({ lead: null, groups: [], rest: ['Running text, as it stood ...'] }).rest
  if (!piece) throw new Error('nothing left over')
  const made = { lead: null, groups: [], notes: [], rest: [piece], problems: [] }
  const { article } = read(markdownOf(ref, made))
  expect([article.title, ...article.rest.map(({ text }) => text)]).toEqual([null, piece.text])
})

test('a title with a control character that ends no line of a dump reads back with it', () => {
  const title = 'Head \u0085nel'
  expect(
    read(markdownOf(refOf(title), bodyFrom({ lead: null, groups: [], rest: [] }))).article.title,
  ).toBe(title)
})

test('a picture stands in Markdown and feeds where it is written, and leads to no program', () => {
  const picture = { path: 'p/0f.png', alt: 'A [b]', title: 'Say "so"', width: 2, height: 1 }
  const ref = refOf('Kites')
  const whole = bodyOf(ref)
  const anchor = whole.groups[0]?.insights[0]?.anchor ?? ''
  const made = (leadsTo: string | null): ArticleBody => ({
    ...whole,
    rest: [
      {
        text: '![A](a.png)',
        lang: 'en',
        place,
        after: anchor,
        picture: { ...picture, leadsTo },
        span: { line: 1, start: 0, end: 11 },
      },
    ],
  })
  const image = String.raw`![A \[b\]](<../p/0f.png> "Say \"so\"")`
  expect(markdownOf(ref, made(null))).toContain(`\n\n${image}\n`)
  expect(markdownOf(ref, made('javascript:alert(1)'))).toContain(`\n\n${image}\n`)
  expect(markdownOf(ref, made('https://a.org/'))).toContain(`[${image}](<https://a.org/>)`)
  expect(feedContent(ref, made(null), addressOf, nowhere).markup).toContain(
    '<figure><img src="../p/0f.png" alt="A [b]" width="2" height="1"><figcaption>Say &quot;so&quot;</figcaption></figure></li>',
  )
})

test('left-over text comes back as left-over text, and none of it is markup', () => {
  const left = [
    '# no heading',
    '- no item',
    '| a | b |\n| - | - |',
    'two\n\n  paragraphs',
    '```js\nalert(1)\n```',
    NASTY.replaceAll('\u0001', ''),
  ]
  const ref = refOf('Kites')
  const made: ArticleBody = {
    ...bodyOf(ref),
    rest: left.map((each) => ({
      text: each,
      lang: 'en',
      place,
      after: null,
      picture: null,
      span: { line: 1, start: 0, end: each.length },
    })),
  }
  const { article } = read(markdownOf(ref, made))
  expect(article.groups).toHaveLength(1)
  expect(article.rest.map(({ text }) => text)).toEqual(left)
})

test('a text that the dump cuts off says so, and is cut when it is read again', () => {
  const ref = refOf('Kites')
  const dump =
    'Kites sell\nNews· 2025-11-09 08:41\nCore Viewpoint - Up 5% [1]. Group 1: A - One 6% [2]. - Then sales of'
  const told = ({ groups }: ArticleBody): unknown =>
    groups.flatMap(({ insights }) => insights.map(({ text, cut }) => [text, cut]))
  const first = cutIn('a.txt', `T\nSearch documents\n${dump}`)
  expect(told(first)).toEqual([
    ['One 6%.', false],
    ['Then sales of', true],
  ])
  const written = markdownOf(ref, first)
  expect(written).toContain('\n- Then sales of …\n')
  const again = cutIn('a.md', written)
  expect(told(again)).toEqual([
    ['One 6%.', false],
    ['Then sales of …', true],
  ])
  expect(markdownOf(ref, again)).toBe(written)
  // Of several files, each cut, the first is not the last.
  const [, head = ''] = /^([\s\S]*?\n\n)## /.exec(written) ?? []
  expect(told(cutIn('a.md', `${head}## A\n\n- Half of …\n\n## B\n\n- Whole … [1].\n`))).toEqual([
    ['Half of …', true],
    ['Whole ….', false],
  ])
  expect(feedContent(ref, first, addressOf, nowhere).markup).toContain('Then sales of …</li>')
})

/** The body of the article of a file. */
function cutIn(path: string, text: string): ArticleBody {
  const { articles } = parseFile(path, new TextEncoder().encode(text))
  const [own] = articles
  if (!own) throw new Error('No article')
  const light = { id: 'x', place: { ...place, dump: path }, figures: [] }
  return digestBody(own, light, [])
}

/** Of links that lead to no article. */
const nowhere = (): null => null

test('a link to another article is one in a feed, and its file is not named', () => {
  const made = cutIn(
    'a.md',
    '---\ntitle: A\n---\n\n## A\n\n- See [the *tin* note](tin.md), then <b> [1].\n',
  )
  const told = (page: string | null): string =>
    feedContent(refOf('A'), made, addressOf, () => page).markup
  expect(told('../a/x.html')).toContain(
    '<li lang="en">See <a href="../a/x.html">the tin note</a>, then &lt;b&gt;. [1]</li>',
  )
  expect(told(null)).toContain('<li lang="en">See the tin note (tin.md), then')
})

test('a group without a name has no heading in a feed', () => {
  const ref = refOf('Kites')
  const made: ArticleBody = {
    ...bodyOf(ref),
    groups: bodyOf(ref).groups.map((group) => ({ ...group, label: null, heading: null })),
  }
  expect(feedContent(ref, made, addressOf, nowhere).markup).not.toContain('<h2')
})

test('a date that cannot be is said once', () => {
  const ref = refOf('Kites', { published: null, publishedRaw: '2025-04-31 25:00' })
  const made: ArticleBody = {
    ...bodyOf(ref),
    rest: [
      {
        text: '2025-04-31 25:00',
        lang: 'en',
        place,
        after: null,
        picture: null,
        span: { line: 1, start: 0, end: 16 },
      },
    ],
  }
  const { article } = read(markdownOf(ref, made))
  expect(article.publishedRaw).toBe('2025-04-31 25:00')
  expect(article.rest).toHaveLength(1)
})

test('what another program makes of the Markdown has no markup of a stranger', () => {
  // With nothing switched off: a stranger's HTML, link or picture would be one here.
  const program = unified().use(remarkParse).use(remarkHtml, { sanitize: false }).freeze()
  for (const ref of ARTICLES) {
    const body = bodies(ref.id)
    const rest = [NASTY, '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))'].map(
      (text) => ({
        text,
        lang: 'en' as const,
        after: null,
        picture: null,
        place,
        span: { line: 1, start: 0, end: text.length },
      }),
    )
    const [, , content = ''] = markdownOf(ref, { ...body, rest }).split('---\n')
    const tags =
      program
        .processSync(content)
        .toString()
        .match(/<\/?[a-z0-9]+/g) ?? []
    expect(tags.filter((tag) => !OURS.has(tag.replace(/<\/?/, '')))).toEqual([])
  }
})

test('a program that knows no front matter finds no markup of a stranger in it', () => {
  const program = unified().use(remarkParse).use(remarkHtml, { sanitize: false }).freeze()
  const title = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) <!-- y'
  const ref = refOf(title, { tags: ['</p><script>', '![x](//example.org/y.png)'] })
  const written = markdownOf(ref, bodyOf(ref))
  const html = program.processSync(written).toString()
  expect(html.match(/<(?:img|script|a|!)|<\/p><script/g)).toBeNull()
  const { article } = read(written)
  expect([article.title, ...article.tags]).toEqual([title, ...ref.tags])
})

const OURS = new Set(['h2', 'p', 'ul', 'li', 'pre', 'code'])

test('a `#` beside an escaped quote in a tag is no comment', () => {
  const ref = refOf('Kites', { tags: ['a #"'] })
  expect(read(markdownOf(ref, bodyOf(ref))).article.rest).toEqual([])
})
