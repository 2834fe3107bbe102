import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'
import type { Dump } from '../../src/records/article.ts'

const HEAD = 'Workflow\nTin\nicon\nSearch documents\n'
const ENTRY = 'A title\nXin Hua· 2025-03-04 09:10\n'
const BODY = 'Core Viewpoint - One [1]. Group 1: A'

function read(text: string, path = 'a.txt'): Dump {
  return parseFile(path, Buffer.from(text))
}

/** What a refusal says: one message, and no text that somebody would have to lay out. */
function refusal({ articles, rest, text, problems, bytes }: Dump): readonly unknown[] {
  expect([articles, rest, text]).toEqual([[], [], ''])
  expect(bytes.leftOver).toBe(bytes.total)
  return problems.map(({ code, line, column, message }) => [code, line, column, message])
}

test('a file of too many lines is refused before they are found', () => {
  expect(refusal(read('a\n'.repeat(200_001)))).toEqual([
    ['too-many-lines', 1, 1, 'the file has more than 200,000 lines'],
  ])
  expect(refusal(read('- a\n'.repeat(10_001), 'a.md'))).toEqual([
    ['too-many-lines', 1, 1, 'the file has more than 10,000 lines'],
  ])
  expect(read('a\n'.repeat(199_999)).problems[0]?.code).not.toBe('too-many-lines')
})

test('a file of white space and signs without width is empty', () => {
  for (const path of ['a.txt', 'a.md']) {
    expect(read(' \u200b \n\ufeff\n', path).problems.map(({ code }) => code)).toEqual([
      'empty-file',
    ])
  }
  expect(read('\u200bTin', 'a.txt').problems.map(({ code }) => code)).not.toContain('empty-file')
})

test('a file of too many articles is refused at the first beyond the limit', () => {
  expect(refusal(read(HEAD + ENTRY.repeat(20_001)))).toEqual([
    [
      'too-many-articles',
      5 + 2 * 20_000,
      1,
      'the file has more than 20,000 articles; this is the next',
    ],
  ])
  expect(read(HEAD + ENTRY.repeat(20_000)).articles).toHaveLength(20_000)
})

test('a file of too many items is refused at the first beyond the limit', () => {
  const start = `${HEAD}${ENTRY}${BODY}`
  expect(refusal(read(start + ' - Tin [1].'.repeat(300_001)))).toEqual([
    [
      'too-many-items',
      7,
      // The first mark is the one after `Core Viewpoint`.
      BODY.length + 2 + 11 * 299_999,
      'the file has more than 300,000 items; this is the next',
    ],
  ])
})

test('an article that no page could show is refused at its first line', () => {
  const short = `${ENTRY}${BODY} - Two [2].\n`
  const items = `${HEAD}${short}${ENTRY}${BODY}${' - Tin rose [1].'.repeat(10_000)}\n`
  expect(refusal(read(items))).toEqual([
    ['too-long', 8, 1, 'the article is too long: 10,001 items'],
  ])
  const long = `${HEAD}${short}${ENTRY}${BODY} - ${'tin '.repeat(500_000)}\n`
  expect(refusal(read(long))).toEqual([
    ['too-long', 8, 1, 'the article is too long: 2,000,072 characters'],
  ])
  expect(read(items.replace(' - Tin rose [1].', '')).articles).toHaveLength(2)
})

test('of thousands of messages of one kind the first are listed and the others counted', () => {
  const { problems, articles } = read(
    `${HEAD}${'Tin rises\nXin Hua· 2025-03-04 09:10\n'.repeat(3000)}`,
  )
  const empty = problems.filter(({ code }) => code === 'no-body')
  expect(empty).toHaveLength(1000)
  expect(problems.filter(({ code }) => code === 'unlisted')).toMatchObject([
    { message: '2,000 more messages no-body are not listed' },
  ])
  expect(articles).toHaveLength(3000)
})

test('lines of no article are told together where nothing stands between them', () => {
  const { problems, rest } = read(`Menu\nHome\n\nNews\n${HEAD}${ENTRY}${BODY}\n`)
  const strays = problems.filter(({ code }) => code === 'stray')
  expect(strays.map(({ message }) => message)).toEqual([
    'this text belongs to no article: Menu Home News',
  ])
  expect(rest).toHaveLength(3)
  const none = read('A line\n'.repeat(50))
  expect(none.problems.map(({ code }) => code)).toEqual(['no-article'])
})

test('front matter without a title or a body is kept with the whole file', () => {
  const text = '---\ntitle: ""\nsource: Xin Hua\ntags: [tin]\n---\n> A paragraph.\n'
  const { articles, rest, bytes } = read(text, 'a.md')
  expect(articles).toEqual([])
  expect(rest.map((piece) => piece.text)).toEqual([text.trimEnd()])
  expect(bytes.leftOver).toBe(bytes.total)
})

test.each(['\n', '\r', '\r\n'])('what is nested too deeply behind %j is refused at once', (end) => {
  const { problems } = parseFile('a.md', Buffer.from(`Text${end}${end}${'- '.repeat(500)}x${end}`))
  expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual(['3 nesting'])
})

test('an article of more topics than a page could list is refused', () => {
  const article = (count: number): Dump =>
    read(
      `---\ntitle: T\ntopics: [${Array.from({ length: count }, (_, at) => at)}]\n---\n- One [1].\n`,
      'a.md',
    )
  expect(article(100).sections[0]?.topics).toHaveLength(100)
  expect(article(101).problems).toMatchObject([
    { code: 'too-long', line: 1, message: 'the article is too long: 101 topics' },
  ])
})

test.each([
  ['---\ntitle: a: b\ndraft: true\n---\n', 'utf8'],
  ['+++\ntitle = \ndraft = true\n+++\n', 'utf8'],
  ['{\n  "title": "x",\n  "draft": true,\n  "a": 1\n}\n', 'utf8'],
  ['---\ntitle: é\npublished: false\n---\n', 'latin1'],
  ['\ufeff---\ndraft: true\n---\n', 'utf16le'],
  ['---\ntitle: "x\ndraft: true # not yet\n---\n', 'utf8'],
  ['---\n{title: x, draft: true\n---\n', 'utf8'],
  ['{"title": "x", "draft": true, "a": 1}\n\nText\n', 'utf8'],
  ["---\n'draft': 'true'\ntopic: [a\n---\n", 'utf8'],
  ['---\ndraft: !!bool true\n---\n', 'utf8'],
  ['---\ntitle: x\ndraft：true\n---\n', 'utf8'],
  ["---\ntitle: a: b\ndraft: 'true' # not yet\n---\n", 'utf8'],
  ['---\ntitle: a: b\ndraft: !!bool true\n---\n', 'utf8'],
  ['---\na: &t true\ndraft: *t\n---\n', 'utf8'],
  ['---\n草稿：是\n---\n', 'utf8'],
  ["+++\nx\n'draft' = true # yet\n+++\n", 'utf8'],
  ['{"title": "x", "draft": true, "a": 1}\n', 'utf8'],
] as const)(
  'what is refused and says that it is a draft is held back, too: %j in %s',
  (text, encoding) => {
    const { problems, text: shown, rest } = parseFile('a.md', Buffer.from(text, encoding))
    expect(problems.map(({ code }) => code)).toEqual(['draft'])
    expect({ shown, rest }).toEqual({ shown: '', rest: [] })
  },
)

test.each([
  'Text.\n\ndraft: true\n',
  '---\ntitle: a\n---\nText,\nDraft: yes\nand more.\n',
  // As notes write a key in their text, in a comment, or in bold.
  ...[
    'draft:: true',
    '(draft:: true)',
    '<!-- draft: true -->',
    '%% draft: true %%',
    '*Draft: yes*',
  ],
  ...['**draft**: true', '**Draft:** true', '**private**: yes'].map((line) => `Text.\n\n${line}`),
  // As notes write keys below a title.
  '# Title\n\n- draft: true\n\n## Supply\n\n- Item.\n',
  '# Title\n\n> source: Reuters\n> draft: true\n\nText.\n',
])('a line that says so below a text holds the file back: %j', (text) => {
  const { problems, text: shown, rest } = parseFile('a.md', Buffer.from(text))
  expect(problems).toMatchObject([
    {
      code: 'draft',
      line: text.split('\n').findIndex((line) => /\b_*(?:draft|private)\b/i.test(line)) + 1,
    },
  ])
  expect({ shown, rest }).toEqual({ shown: '', rest: [] })
})

test.each([
  '```\ndraft: true\n```',
  '`draft: true`',
  'Status: draft',
  'Draft: Monday',
  '- draft: true',
  '> draft: Monday',
])('a text may speak of drafts: %j', (line) => {
  const { problems } = parseFile('a.md', Buffer.from(`Text.\n\n${line}\n\nMore.\n`))
  expect(problems.map(({ code }) => code)).not.toContain('draft')
})

test.each(['a/_drafts/b.md', '_Drafts/b.txt'])(
  'nothing of the folder of drafts is read: %s',
  (path) => {
    const { problems, text, rest } = parseFile(
      path,
      Buffer.from('Title\nReuters·2025-11-09 08:00\n'),
    )
    expect(problems.map(({ code }) => code)).toEqual(['draft'])
    expect({ text, rest }).toEqual({ text: '', rest: [] })
  },
)

test.each([
  '\n---\ndraft: true\ntitle: x\n---\n',
  '\n---\nauthor: x\ndraft: true\n',
  '# Title\n\nPublished: No\nOwner: Bob\n',
])('front matter below a blank line, and properties, say that a file is a draft: %j', (text) => {
  const { problems } = parseFile('a.md', Buffer.from(text))
  expect(problems.map(({ code }) => code)).toEqual(['draft'])
})

test.each(['\n---\n\n# T\n', '\n---\nNote: a rule stands above\n'])(
  'a rule at the top of a text opens no front matter: %j',
  (text) => {
    const { problems } = parseFile('a.md', Buffer.from(text))
    expect(problems.map(({ code }) => code)).not.toContain('front-matter')
  },
)
test.each([
  '\n---\ndraft: true\n---\n# T\n',
  '<!-- for Monday -->\n---\ndraft: true\n---\n# T\n',
  ' ---\ndraft: true\n ---\n# T\n',
  '---\ntitle: a\n---\n\n---\ndraft: true\n---\n# T\n',
  '\n+++\ntags = ["a"]\ndraft = true\n+++\n# T\n',
  ';;;\n"draft": true\n;;;\n# T\n',
  'title: T\ndraft: true\n\nA text.\n',
  '# T\n\nDraft: Yes\nOwner: Li\n\nA text.\n',
])('front matter that stands in another place still says that its file is a draft: %j', (text) => {
  expect(parseFile('a.md', Buffer.from(text)).problems.map(({ code }) => code)).toEqual(['draft'])
})

test.each([
  '# T\n\nDraft: the bill is to pass on Monday [1].\n',
  '# T\n\nDraft: Monday\n\nA text.\n',
  '# T\n\nA text.\n\ndraft: until Monday\n',
])('a text may speak of drafts: %j', (text) => {
  const { problems } = parseFile('a.md', Buffer.from(text))
  expect(problems.map(({ code }) => code)).not.toContain('draft')
})

test.each(['> a b\n', '01\nName\n02\nName\n', 'x (1). ', '- a\n'])(
  'a file full of %j is read or refused, however many there are',
  (part) => {
    const lines = Math.max(1, part.split('\n').length - 1)
    const text = `A title\n${part.repeat(Math.floor(190_000 / lines))}\nReferences\n1. a\n`
    expect(parseFile('a.txt', Buffer.from(text)).problems).not.toEqual([])
  },
)

test('an article that is read may have such a line', () => {
  const { problems } = parseFile('a.md', Buffer.from('# T\n\n```yaml\ndraft: true\n```\n'))
  expect(problems.map(({ code }) => code)).not.toContain('draft')
})
