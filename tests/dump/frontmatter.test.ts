import { expect, test } from 'vitest'
import { FrontMatterError } from '../../src/dump/frontmatter/fences.ts'
import { readFields } from '../../src/dump/frontmatter/fields.ts'
import { readFrontMatter } from '../../src/dump/frontmatter/frontmatter.ts'
import { parseFile } from '../../src/read/read.ts'
import { linesOf, placeAt } from '../../src/text/lines.ts'

/** Keys and values of a block between fences. */
function values(block: string): unknown {
  const front = readFrontMatter(linesOf(`---\n${block}\n---\nbody`))
  return Object.fromEntries(front?.entries.map(({ key, value }) => [key, value]) ?? [])
}

/** Line, column and reason of a refusal. */
function refusal(text: string): string {
  const lines = linesOf(text)
  try {
    readFrontMatter(lines)
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error
    const { line, column } = placeAt(lines, error.at)
    return `${line}:${column} ${error.message}`
  }
  return 'read'
}

const block = (inner: string): string => `---\n${inner}\n---\n`

test.each([
  '',
  'text',
  '- one',
  '----\ntext\n----\n',
  '—\ntext',
  '-----',
  ' ---\nx\n---',
  '--\nx\n--',
])('%j has no front matter', (text) => expect(readFrontMatter(linesOf(text))).toBeNull())

test.each(['--- js', '---js', '---x', '---\u00a0', '----', '—', '———'])(
  'the fence %j is refused',
  (fence) => {
    expect(refusal(`${fence}\ntitle: x\n---\n`)).toMatch(/^1:1 the first line starts like a fence/)
  },
)

test('the second fence has to be there, exact, and near', () => {
  expect(refusal('---\ntitle: x\n')).toBe('1:1 the second `---` is missing')
  expect(refusal('---\ntitle: x\n----\n')).toMatch(/^3:1 this line starts like a fence/)
  expect(refusal(block(`${'a: b\n'.repeat(1)}${'#\n'.repeat(998)}c: d`))).toBe('read')
  expect(refusal(block(`${'#\n'.repeat(1001)}c: d`))).toMatch(/^1:1 no second/)
  expect(refusal(block(`title: ${'x'.repeat(65_000)}`))).toBe('read')
  expect(refusal(block(`title: ${'x'.repeat(66_000)}`))).toMatch(/^1:1 no second/)
})

test('the limits are 64 KB and 1,000 lines, to the byte and to the line', () => {
  const bytes = (length: number): string => `title: ${'x'.repeat(length - 12)}`
  expect(refusal(block(bytes(65_536)))).toBe('read')
  expect(refusal(block(bytes(65_537)))).toMatch(/^1:1 no second/)
  expect(refusal(block('#\n'.repeat(999)))).toBe('read')
  expect(refusal(block(`${'#\n'.repeat(999)}#`))).toBe('read')
  expect(refusal(block(`${'#\n'.repeat(1000)}#`))).toMatch(/^1:1 no second/)
})

test.each(['\r', '\r\n'])('lines may end in %j', (end) => {
  expect(refusal(['---', 'title: x', '---', ''].join(end))).toBe('read')
  expect(refusal(['---', 'title: x', 'y', '---', ''].join(end))).toMatch(/^[34]:\d can not read/)
  // Not a word for the parser of the block: a fence, and a line of it.
  expect(refusal(`---\rjs${end}---\n`)).toMatch(/^2:1 lines like `title: …` are expected/)
})

test('a key that is no text, and a second document, are told at the block', () => {
  const front = readFrontMatter(linesOf('---\n? [a, b]\n: c\n---\n'))
  expect(front?.entries).toEqual([{ key: 'a,b', value: 'c', start: 4, end: 17 }])
  expect(refusal(block('a: b\n...\nc: d'))).toMatch(/^2:1 expected a single document/)
})

test('values are at most 20 levels deep', () => {
  const nested = (levels: number): string => `a: ${'['.repeat(levels)}x${']'.repeat(levels)}`
  expect(
    [17, 18, 19, 20, 21].filter((levels) => refusal(block(nested(levels))) === 'read'),
  ).toEqual([17, 18])
})

test('a fault of YAML is told at its line and column', () => {
  expect(refusal(block('title: x\n  - y: [z'))).toBe('3:6 bad indentation of a mapping entry')
})

test('the block is from the first fence to the line after the second', () => {
  const front = readFrontMatter(linesOf('---\r\ntitle: x\r\n---\r\nbody'))
  expect(front?.block).toEqual({ start: 0, end: '---\r\ntitle: x\r\n---\r\n'.length })
  expect(readFrontMatter(linesOf('---\n---'))).toMatchObject({ block: { end: 7 }, entries: [] })
})

test('dots end it, as YAML and pandoc have it', () => {
  const ends = (text: string) => readFrontMatter(linesOf(text))?.block.end
  expect(ends('---\ntitle: x\n...\nbody\n\n---\n')).toBe('---\ntitle: x\n...\n'.length)
  expect(ends('---\ntitle: x...\ny: "\n  ..."\n---\nbody')).toBe(32)
})

test('all scalars are the text that stands there', () => {
  expect(values('a: 012\nb: 12:30:45\nc: 1_000\nd: 2025-02-30\ne: true\nf: ~')).toEqual({
    a: '012',
    b: '12:30:45',
    c: '1_000',
    d: '2025-02-30',
    e: 'true',
    f: '~',
  })
})

test.each([
  ['title: !!js/function x', /^2:8 !!js\/function x begins with `!`: write it in quotes/],
  [
    'title: &quot;AI&quot; boom',
    "2:8 a value that begins with & needs quotes: `title: '&quot;AI&quot; boom'`",
  ],
  ['source: &nbsp;Reuters', /^2:9 a value that begins with & needs quotes/],
  ['a: b\nsource: &Co Ltd', /^3:9 a value that begins with & needs quotes/],
  ['title:\n  # one\n  & two', /^4:3 & two begins/],
  ['title: !!str x', /^2:8 !!str x begins/],
  ['title: ! x', /^2:8 a value that begins with ! needs quotes/],
  ['title: !<?> x', /^2:8 a value that begins with ! needs quotes/],
  ['title: !<tag:yaml.org,2002:str> x', /^2:8 a value that begins with ! needs quotes/],
  ['tags: [a, &b c]', /^2:11 &b c\] begins/],
  ['- &b c', /^2:3 &b c begins/],
  ['&b title: c', /^2:1 &b title: c begins/],
  [`title: !${'😀'.repeat(80)}`, /^2:8 a value that begins with ! needs quotes/],
  ['b: *x', /^2:4 a value that begins with \* needs quotes/],
  ['- a\n- b', /^2:1 lines like `title: …`/],
  ['just text', /^2:1 lines like/],
  ['title: "x', /^\d:\d+ /],
  ['title: x\ntitle: y', /^3:\d+ this key stands a second time/],
  ['a: x\n__proto__: y', /^3:1 the key __proto__ is refused/],
  ['a: x\nconstructor: y', /^3:1 the key constructor is refused/],
  ['prototype: y', /^2:1 the key prototype is refused/],
  ['a: x\nb: [{ c: { prototype: x } }]', /^3:1 the key prototype is refused/],
  ['a: &x [1]\nb: *x', /^2:4 a value that begins with & needs quotes/],
  ['a: [&x [1], *x]', /^2:5 &x \[1\], \*x\] begins/],
  [`a: ${'['.repeat(20)}${']'.repeat(20)}`, /nested/],
  [`a: ${'['.repeat(5000)}`, /nested/],
])('%j is refused at its place', (inner, message) => {
  expect(refusal(block(inner))).toMatch(message)
})

test.each([
  'title: A & b',
  'title: "&quot;"',
  'title: a !b',
  "tags: ['!a', b&c, d! e]",
  'a: |\n  &b c',
])('what begins no value is text: %j', (inner) => expect(refusal(block(inner))).toBe('read'))

test('nesting within the limit is read', () => {
  expect(refusal(block(`a: ${'['.repeat(9)}${']'.repeat(9)}`))).toBe('read')
})

test('a key stands with its value, up to the next key', () => {
  const text = block('title: a\n\n"topic": |\n  b\n  c\n\n\'tags\': [x]\nother key : y')
  const places = readFrontMatter(linesOf(text))?.entries.map(({ key, start, end }) => [
    key,
    text.slice(start, end),
  ])
  expect(places).toEqual([
    ['title', 'title: a'],
    ['topic', '"topic": |\n  b\n  c'],
    ['tags', "'tags': [x]"],
    ['other key', 'other key : y'],
  ])
})

test('comments are found where they are no part of a value', () => {
  const text = block('# one\ntitle: "a #1" # two\ntopic: c#sharp\nnote: |\n  # three\n#\nx: y #')
  const comments = readFrontMatter(linesOf(text))?.comments.map(({ start, end }) =>
    text.slice(start, end),
  )
  expect(comments).toEqual(['# one', '# two'])
})

test.each([
  ['title: "a"# lost', '# lost'],
  ["title: 'a'# lost", '# lost'],
  ['title: "a\n  b"# lost "too"', '# lost "too"'],
  ['title: "a\n  b: "# lost, it seems, in quotes"', '# lost, it seems, in quotes"'],
  ["title: 'a\n  b: '# lost, it seems, in quotes'", "# lost, it seems, in quotes'"],
  ['title: a\ntags: [a, "b\n  c", d]  # lost', '# lost'],
  ['title: "a\n  b # c\n  d: "# lost, in quotes"', '# lost, in quotes"'],
  ['tags: [a, "b"# lost\n  ]', '# lost'],
  ['tags: [a]# lost', '# lost'],
  ['tags: {a: b}# lost', '# lost'],
  ['title: C# 12 # new', '# new'],
  ['title: | # new\n  a', '# new'],
])(
  'YAML takes for a comment what stands right behind quotes and brackets: %j',
  (inner, comment) => {
    const text = block(inner)
    const comments = readFrontMatter(linesOf(text))?.comments
    expect(comments?.map(({ start, end }) => text.slice(start, end))).toEqual([comment])
  },
)

test.each(['title: a "b"# c', "title: it's# c", 'title: a]# b', 'title: "a\\"# b"'])(
  'the value keeps what is no comment: %j',
  (inner) => expect(readFrontMatter(linesOf(block(inner)))?.comments).toEqual([]),
)

/** What the fields of an article are, and what is left of the block. */
function fields(inner: string) {
  const text = block(inner)
  const read = readFields(text, readFrontMatter(linesOf(text))?.entries ?? [])
  const part = (range: { start: number; end: number } | null): string | null =>
    range && text.slice(range.start, range.end)
  const { titleSpan, topicSpan, bylineSpan, rest, findings, machinery, draft, ...taken } = read
  return {
    ...taken,
    ...(machinery.length > 0 && { machinery: machinery.map(part) }),
    ...(draft && { draft: part(draft) }),
    spans: [titleSpan, topicSpan, bylineSpan].map(part),
    rest: rest.map(part),
    codes: findings.map(({ code, text: said }) => `${code} ${said}`),
  }
}

test('the fields of an article are taken by their types', () => {
  expect(
    fields('title: A b\nsource: " S "\ndate: 2025-11-09 08:41\ntopic: T\ntags: [x, " y", x, ""]'),
  ).toEqual({
    title: 'A b',
    source: 'S',
    topics: ['T'],
    published: '2025-11-09T08:41',
    publishedRaw: '2025-11-09 08:41',
    tags: ['x', 'y'],
    original: null,
    isUntitled: false,
    summary: null,
    spans: ['A b', 'T', 'S "\ndate: 2025-11-09 08:41'],
    rest: [],
    codes: [],
  })
  expect(fields('tags: a, b，a')).toMatchObject({ tags: ['a', 'b'], codes: [] })
})

test('an article can have several topics, each once', () => {
  expect(fields('topic: A, b\ntopics: [C, "A, b", D]')).toMatchObject({
    topics: ['A, b', 'C', 'D'],
    spans: [null, 'A, b\ntopics: [C, "A, b", D]', null],
    codes: [],
  })
  expect(fields('topics:\n  - C\n  - D')).toMatchObject({
    topics: ['C', 'D'],
    spans: [null, 'topics:\n  - C\n  - D', null],
  })
  expect(fields('topics: A, B')).toMatchObject({ topics: ['A', 'B'], rest: [] })
  expect(fields('topics: { a: b }')).toMatchObject({
    topics: [],
    rest: ['topics: { a: b }'],
    codes: ['wrong-type topics'],
  })
})

test('where a value is written in another way its entry is its place', () => {
  expect(fields('title: "a\\tb"\nsource: >\n  one\n  two')).toMatchObject({
    title: 'a\tb',
    source: 'one two',
    spans: ['title: "a\\tb"', null, 'source: >\n  one\n  two'],
  })
  // The same words stand further on, in another entry.
  expect(fields('title: "a\\x41"\ntopic: aA')).toMatchObject({
    spans: ['title: "a\\x41"', 'aA', null],
  })
})

test('a source or a date alone is the byline', () => {
  expect(fields('source: S').spans).toEqual([null, null, 'S'])
  expect(fields('date: 2025-11-09').spans).toEqual([null, null, '2025-11-09'])
  expect(fields('date: 2025-11-09\nsource: S').spans).toEqual([null, null, '2025-11-09\nsource: S'])
})

test('nothing is said of a key without a value', () => {
  expect(fields('title:\nsource: ""\ntags:')).toMatchObject({
    title: null,
    source: null,
    tags: [],
    rest: [],
    codes: [],
  })
})

test('what no field takes is kept, and told', () => {
  expect(fields('title: [a]\ntags: { a: b }\ntopic: { c: d }')).toMatchObject({
    rest: ['title: [a]', 'tags: { a: b }', 'topic: { c: d }'],
    codes: ['wrong-type title', 'wrong-type tags', 'wrong-type topic'],
  })
  expect(fields('topic: [a, b]').codes).toEqual(['wrong-type topic (did you mean topics?)'])
  expect(fields('tags: [a, [b]]')).toMatchObject({ tags: [], codes: ['wrong-type tags'] })
  expect(fields('titlle: y\nzzz: z\nupdated: 2025-11-09').codes).toEqual([
    'unknown-key titlle (did you mean title?)',
    'other-key zzz',
    'other-key updated',
  ])
  expect(fields('date: 2025-02-30')).toMatchObject({
    published: null,
    publishedRaw: '2025-02-30',
    rest: ['2025-02-30'],
    codes: ['bad-date 2025-02-30'],
  })
})

test.each([
  ['author', 'source'],
  ['作者', 'source'],
  ['name', 'title'],
  ['subject', 'topic'],
  ['subjects', 'topics'],
])('%s may be what others call %s', (other, key) => {
  expect(fields(`${other}: x`).codes).toEqual([`other-key ${other} (did you mean ${key}?)`])
})

test.each([
  ['Title: A', { title: 'A' }],
  ['headline: A', { title: 'A' }],
  ['标题: A', { title: 'A' }],
  ['publisher: S', { source: 'S' }],
  ['來源: S', { source: 'S' }],
  ['source: "[[Reuters]]"', { source: 'Reuters' }],
  ['published: 2025-11-09', { published: '2025-11-09' }],
  ['pubDate: Nov 09 2025', { published: '2025-11-09' }],
  ['date_published: 2025-11-09T08:41:00.000Z', { published: '2025-11-09T08:41' }],
  ['created: 2025-11-08\ndate: 2025-11-09', { published: '2025-11-09' }],
  ['category: A, b', { topics: ['A, b'] }],
  ['categories: A, b', { topics: ['A', 'b'] }],
  ['category: [A, b]', { topics: ['A', 'b'] }],
  ['categories:\n- [A, b]\n- c', { topics: ['A', 'b', 'c'] }],
  ['topic: A\ncategories: [b]', { topics: ['A', 'b'] }],
  ['keywords: b\ntags: [a]', { tags: ['a', 'b'] }],
  ['tags: ["#zinc", "#a/b", "C#"]', { tags: ['zinc', 'a/b', 'C#'] }],
  ['url: https://a.com/b?c=1#d', { original: 'https://a.com/b?c=1#d', rest: [], codes: [] }],
  ['Link: "<http://a.com>"', { original: 'http://a.com' }],
  ['原文链接: "[原文](https://a.com/b)"', { original: 'https://a.com/b' }],
  [
    'url: https://a.com\nlink: https://b.com',
    { original: 'https://a.com', rest: ['link: https://b.com'] },
  ],
  ['source: https://www.a.com/b', { source: 'a.com', original: 'https://www.a.com/b', rest: [] }],
  [
    'source: https://a.com/b\nurl: https://c.com',
    { source: 'a.com', original: 'https://c.com', rest: ['source: https://a.com/b'] },
  ],
  ['url: /posts/tin/', { original: null, machinery: ['url: /posts/tin/'], codes: [] }],
  ['url: javascript:alert(1)', { original: null, codes: ['wrong-type url'] }],
  ['url: //evil.com', { original: null, codes: ['wrong-type url'] }],
  ['url: https://user:pass@a.com', { original: null, codes: ['wrong-type url'] }],
  ['url: "https://a.com/\\u202eb"', { original: null, codes: ['wrong-type url'] }],
  ['link: see below', { original: null, rest: ['link: see below'], codes: ['other-key link'] }],
  ['url:\nlink: ""\nauthor:\naliases: []\nzzz: ~', { original: null, codes: ['other-key zzz'] }],
  ['publisher: [A, B]', { source: null, rest: ['publisher: [A, B]'] }],
  ['tags: a; b；c', { tags: ['a', 'b', 'c'] }],
  ['source: ‘Reuters’\ndate: “2025-11-09”', { source: 'Reuters', published: '2025-11-09' }],
  ['source: "“Reuters”"\ntitle: “So”', { source: '“Reuters”', title: '“So”' }],
  ['source: null\ntopic: ~\ndate: "~"', { source: null, topics: [] }],
  ['source: "null"', { source: 'null' }],
  ['source: "[Reuters](https://a.com)"', { source: 'Reuters' }],
  ['source: "[Reuters](https:\\/\\/a.com)"', { source: '[Reuters](https://a.com)' }],
])('keys have the names of other programs, too: %j', (inner, read) => {
  expect(fields(inner)).toMatchObject(read)
})

test('what a name of other programs says, and is not read, is kept', () => {
  expect(fields('date: 2025-11-09\ncreated: 2025-11-08')).toMatchObject({
    published: '2025-11-09',
    rest: ['created: 2025-11-08'],
    codes: ['other-key created'],
  })
  expect(fields('published: soon').rest).toEqual(['published: soon'])
  expect(fields('categories: { a: b }').rest).toEqual(['categories: { a: b }'])
})

test('keys of other programs that say nothing of the article are none of its text', () => {
  const block = 'layout: post\npermalink: /a/\ndraft: false\npublished: true'
  expect(fields(block)).toMatchObject({ rest: [], codes: [], machinery: block.split('\n') })
})

test.each([
  ...['draft: true', 'Draft: yes', 'draft: 1', 'draft: on', 'draft: [true]', 'draft: ture'],
  ...['draft: true\u200b', 'isDraft: true', 'status: Draft', '草稿: 是'],
  ...['post_status: draft', 'post_status: trash', 'post_status: "private"', 'visibility: members'],
  ...['audience: only_paid', 'audience: only_free', 'deleted: true', 'dg-publish: false'],
  ...[
    'listed: false',
    'Status: Entwurf',
    'entwurf: ja',
    'veröffentlicht: nein',
    'öffentlich: false',
  ],
  ...['status: draft for Bob', 'status: scheduled', 'visibility: private', 'hidden: true'],
  ...['headless: true', 'build:\n  render: never'],
  ...['published: false', 'publish: "no"', 'published: 0', 'private: true', '草稿: true'],
  ...['状态: 草稿', '发布状态: 未发布', '發布: 否', '发布: false', '是否公开: 否', '私密: 是'],
  ...['status: 待发布', '可见性: 仅自己可见', '类型: 草稿', 'stage: draft', 'public: no'],
  ...['visibility: paid', 'visibility: tiers', 'audience: founding', 'type: draft', '阶段: 草稿'],
  ...['status: auto-draft', 'status: unpublished', 'status: future', 'status: trashed'],
  ...['publishing_status: pending', 'post_visibility: private', 'unlisted: true'],
  ...['Veröffentlichungsstatus: unveröffentlicht', 'Status: nicht veröffentlicht'],
  ...['Sichtbarkeit: privat', 'privat: ja', 'veröffentlichen: nein', 'Passwort: geheim'],
  ...['文章状态: 暂不发布', '当前状态: 定时发布', '可见范围: 私密', '状态: 不公开', '状态: 待发表'],
  ...['状态: 私有', '状态: 隐藏', '隐藏: 是', '私有: 是', '是否草稿: 是', '发表: 否', '密码: 五四'],
])('%j says that the file is not to be published', (inner) =>
  expect(fields(inner).draft).toBe(inner),
)

test('the day that a note of Notion was made is its date, where it names no other', () => {
  expect(fields('创建时间: 2025年11月9日')).toMatchObject({ published: '2025-11-09', codes: [] })
  const both = fields('创建时间: 2025年11月9日\n发布时间: 2025-11-12')
  expect(both).toMatchObject({ published: '2025-11-12' })
})

test.each([
  ...['状态: 已发布', '状态: 草稿已提交国会', '发布: 2026-11-01', '公开: 公开信全文', '私密: 否'],
  ...['类型: 快讯', 'type: private', 'stage: final', '阶段: 发布', 'audience: investors'],
  ...['visibility: public', 'audience: everyone', 'password: ""', 'post_status: publish'],
  ...[
    'veröffentlicht: 2026-11-01',
    'status: futures',
    'status: paid',
    'listed: true',
    'deleted: no',
  ],
])('%j says nothing of the kind', (inner) => expect(fields(inner).draft).toBeUndefined())

test.each([
  '---\ntitle: T\npassword: s3cret\n---\nText.',
  '---\ntitle: T\npassword: @s3cret: d\n---\nText.',
  '---\ntitle: T\npassword: s3cret it is and stays.\n---\nText.',
  '+++\ntitle = "T"\npost_password = "s3cret"\n+++\nText.',
  '{ "title": "T", "password": "s3cret", "x": 1 }\n\nText.',
  '---\ntitle: T\nparams:\n  passwort: s3cret\n---\nText.',
  '# T\n\nSource: dpa\nPassword: s3cret\n\nText.',
  '# T\n\n密码：s3cret。\n\nText.',
  '# T\n\n密码：是s3cret。\n\nText.',
])('a password keeps its file off the site, and is shown to nobody: %j', (text) => {
  const { articles, problems } = parseFile('a.md', new TextEncoder().encode(text))
  expect(articles).toEqual([])
  expect(problems.map(({ code }) => code)).toEqual(['draft'])
  expect(JSON.stringify(problems)).not.toContain('s3cret')
})

test('so does a key of a table', () => {
  expect(fields('params:\n  draft: true').draft).toBe('draft: true')
})

test.each([
  ['date: 2025-11-13\npublishDate: 2025-12-24', 'publish-later publishDate: 2025-12-24'],
  ['date: 2025-11-13\nembargo: Dec. 24, 2025', 'publish-later embargo: 2025-12-24'],
  ['date: 2025-11-13\nexpiryDate: 2025-12-31', 'published-now expiryDate: 2025-12-31'],
  ['date: 2025-11-13\npublishDate: 2025-11-13', 'other-key publishDate'],
  ['status: in progress', 'other-key status'],
])('of %j is told %j', (block, told) => expect(fields(block).codes).toEqual([told]))

test('what other programs have is kept where it is written in words', () => {
  const machinery = ['type: post', 'header:\n  image: /a b.jpg', 'cover: ../a b.png', 'layout: x']
  const words = ['top: Of the week', 'banner: 独家']
  expect(fields([...machinery, ...words].join('\n'))).toMatchObject({ machinery, rest: words })
  for (const said of ['type: 快讯', 'type: essay', 'header: Special report'])
    expect(fields(said)).toMatchObject({ rest: [said], codes: [`other-key ${said.split(':')[0]}`] })
})

test('a name that is written on several lines is one line', () => {
  const block = 'title: |\n  Gold\n\n  # Tin\nsource: "Reu\\nters"\ntopics: ["To\\r\\npic"]'
  expect(fields(block)).toMatchObject({
    title: 'Gold # Tin',
    source: 'Reu ters',
    topics: ['To pic'],
  })
})

test('a title that is written as empty is none', () => {
  expect(fields('title: ""').isUntitled).toBe(true)
  expect(fields('title:').isUntitled).toBe(false)
})

test.each([' ', '\t', '  '])('%j may stand behind a fence', (space) => {
  const front = readFrontMatter(linesOf(`---${space}\ntitle: x\n---${space}\nbody`))
  expect(front?.entries).toMatchObject([{ key: 'title', value: 'x', start: 4 + space.length }])
  expect(refusal(`---${space}\ntitle: @x\n---\n`)).toMatch(/^2:8 a value that begins with @/)
  expect(refusal(`---${space}\nx: y\n  - z: [\n---${space}\n`)).toMatch(/^3:/)
})

test.each([
  [
    'title: Copper: a new high',
    "2:8 a value with a colon and a space needs quotes: `title: 'Copper: a new high'`",
  ],
  [
    "title: It's: high",
    '2:8 a value with a colon and a space needs quotes: `title: "It\'s: high"`',
  ],
  [
    'title: "Copper "a" high"',
    '2:8 a value with quotes in it needs quotes: `title: \'Copper "a" high\'`',
  ],
  ['source: @copper', "2:9 a value that begins with @ needs quotes: `source: '@copper'`"],
  ['title: [Copper', "2:8 a value that begins with [ needs quotes: `title: '[Copper'`"],
  [' title: x\nsource: y', '2:1 a space stands before `title:`; a key begins its line'],
  ['title: x\n\tsource: y', '3:1 a tab stands before `source:`; a key begins its line'],
  ['title: x\ntags:\n\t- a', '4:1 a tab stands at the start of the line; write spaces'],
  ['title: "x\nsource: y', "2:8 the quotes of title are not closed: write `title: 'x'`"],
  ['title: "x\n  y"\nsource: \'z', "4:9 the quotes of source are not closed: write `source: 'z'`"],
  [
    'title: “Copper: up”',
    "2:8 a value with a colon and a space needs quotes: `title: 'Copper: up'`",
  ],
  [
    'source: y\ntitle：x',
    '3:6 the colon of title is the full-width one; write `title: ` with a space behind it',
  ],
  [
    'title：x',
    '2:6 the colon of title is the full-width one; write `title: ` with a space behind it',
  ],
  ['tags: [a', '2:7 the bracket of tags is not closed: write `tags: [a]`'],
  ['tags: [a # of both\ntitle: x', '2:7 the bracket of tags is not closed: write `tags: [a]`'],
  ['tags: [a, b\ntitle: x', '2:7 the bracket of tags is not closed: write `tags: [a, b]`'],
  ['tags: [a,\n  b', '4:1 a bracket is not closed'],
  [
    'title: x\nsource:Reuters\ntopic: y',
    '3:7 a colon and a space stand behind a key: write `source: Reuters`',
  ],
  [
    'title: x\nsource = Reuters',
    '3:7 a colon and a space stand behind a key: write `source: Reuters`',
  ],
  [
    'title: "Copper\n  rose"\nsource: @x',
    "4:9 a value that begins with @ needs quotes: `source: '@x'`",
  ],
])('%j is refused in words of its writer', (inner, message) => {
  expect(refusal(block(inner))).toBe(message)
})

test('a value that YAML reads as it stands is not called a fault', () => {
  expect(refusal(block('title: "a: b"\nsource: c:d # e: f'))).toBe('read')
})

test.each(['\n', ' \n\n', '\ufeff', '\ufeff\n'])(
  '%j may stand before the first fence',
  (before) => {
    const front = readFrontMatter(linesOf(`${before}---\ntitle: x\n---\nbody`))
    expect(front?.entries).toMatchObject([{ key: 'title', value: 'x', start: before.length + 4 }])
    expect(front?.block).toEqual({ start: 0, end: before.length + 17 })
    expect(refusal(`${before}---\ntitle: @x\n---\n`)).toMatch(/a value that begins with @/)
  },
)

test('a rule at the top of a text is no fence', () => {
  expect(readFrontMatter(linesOf('\n---\n\ntext\n\n---\n'))).toBeNull()
})

/** Keys and values between `+++`. */
function toml(inner: string): unknown {
  const front = readFrontMatter(linesOf(`+++\n${inner}\n+++\nbody`))
  return Object.fromEntries(front?.entries.map(({ key, value }) => [key, value]) ?? [])
}

test('front matter of Hugo and Zola is read', () => {
  const inner = [
    '# of the post',
    'title = "A \\"b\\" \\u4e00"',
    "'draft' = false # yet",
    'date = 2025-11-09T08:41:00+08:00',
    'day = 2025-11-09 08:41:00',
    'weight = 10',
    "path = 'C:\\new'",
    'tags = ["a", \'b\', # two',
    '  "c",',
    ']',
    'text = """',
    'one \\',
    '   two"""',
    '[taxonomies]',
    'categories = [["Metals", "Tin"]]',
    '[params]',
    'author = { name = "Jane" }',
    '[[resources]]',
    'src = "a.png"',
    '[[resources]]',
    'src = "b.png"',
  ].join('\n')
  expect(toml(inner)).toEqual({
    title: 'A "b" 一',
    draft: 'false',
    date: '2025-11-09T08:41:00+08:00',
    day: '2025-11-09 08:41:00',
    weight: '10',
    path: 'C:\\new',
    tags: ['a', 'b', 'c'],
    text: 'one two',
    categories: [['Metals', 'Tin']],
    'params.author': { table: '{ name = "Jane" }' },
    'resources.src': 'b.png',
  })
  const text = `+++\r\n${inner.replaceAll('\n', '\r\n')}\r\n+++ \r\nbody`
  const front = readFrontMatter(linesOf(text))
  expect(text.slice(front?.block.end)).toBe('body')
  expect(front?.comments.map(({ start, end }) => text.slice(start, end))).toEqual([
    '# of the post',
    '# yet',
    '# two',
  ])
  expect(front?.entries.slice(0, 2).map(({ start, end }) => text.slice(start, end))).toEqual([
    'title = "A \\"b\\" \\u4e00"',
    "'draft' = false",
  ])
})

test.each([
  ['+++\ntitle = "x"\n', /^1:1 the second `\+\+\+` is missing/],
  ['+++\ntitle = x y\n+++\n', /^2:9 unexpected character; lines like `title = "…"` are expected/],
  ['+++\na = 1\ntitle: x\n+++\n', /^3:6 unexpected character; lines like/],
  ['+++\ntags = ["a"\n+++\n', /^3:1 unterminated array; lines like/],
  ['+++\na = "x\n+++\n', /^2:7 unterminated string constant; lines like/],
  ['+++\na = 1\na = 2\n+++\n', /^3:1 defining a key multiple times is invalid; lines like/],
  [`+++\na = ${'['.repeat(30)}\n+++\n`, /unspecified values are invalid; lines like/],
  [`+++\na = ${'{b = '.repeat(9000)}1${'}'.repeat(9000)}\n+++\n`, /nested too deeply/],
])('%j is refused at its place', (text, message) => expect(refusal(text)).toMatch(message))

test('front matter of Hugo in JSON is read, with the place of each entry', () => {
  const block =
    '{\r\n  "title": "A \\"b\\", {c}",\n  "weight": 1.10, "draft" : false,\n  "tags": ["a", 2], "params": {"source": "AFP"}\n}'
  const front = readFrontMatter(linesOf(`\ufeff${block}\n\n## Prices\n`))
  expect(front?.entries.map(({ key, value }) => [key, value])).toEqual([
    ['title', 'A "b", {c}'],
    ['weight', '1.10'],
    ['draft', 'false'],
    ['tags', ['a', '2']],
    ['params', { source: 'AFP' }],
  ])
  const text = `\ufeff${block}\n\n## Prices\n`
  expect(front?.entries.map(({ start, end }) => text.slice(start, end))).toEqual([
    '"title": "A \\"b\\", {c}"',
    '"weight": 1.10',
    '"draft" : false',
    '"tags": ["a", 2]',
    '"params": {"source": "AFP"}',
  ])
  expect(text.slice(front?.block.end)).toBe('\n## Prices\n')
})

test.each([
  '{"title": "x"}',
  '{"title": "x"}\n',
  '{"title": "x"}\n{"title": "y"}\n',
  '{"title": "x"}\n, {"title": "y"}\n',
  '{"title": "x"} is data\n',
  '{"title": "x",}\n\ntext',
  '{"title": x}\n\ntext',
  '{"title": "x"\n\ntext',
  '{"price": "x"}\n\ntext',
  '{ title: x }\n\ntext',
])('%j has no front matter', (text) => expect(readFrontMatter(linesOf(text))).toBeNull())

test.each([
  ['params', '---\nparams:\n  source: AFP\n  topic: Tin\n---\n'],
  ['extra', '---\nextra:\n  source: AFP\n  topic: Tin\n---\n'],
  ['params in TOML', '+++\n[params]\nsource = "AFP"\ntopic = "Tin"\n+++\n'],
  ['extra in TOML', '+++\n[extra]\nsource = "AFP"\ntopic = "Tin"\n+++\n'],
])('source and topic are read in %s', (_, text) => {
  const { source, topics, rest } = readFields(text, readFrontMatter(linesOf(text))?.entries ?? [])
  expect({ source, topics, rest }).toEqual({ source: 'AFP', topics: ['Tin'], rest: [] })
})

test.each([
  ['+++\nsource = "DPA"\n[params]\nsource = "AFP"\n+++\n', 'source = "AFP"'],
  ['---\nparams:\n  source: AFP\nsource: DPA\n---\n', 'source: AFP'],
  ['---\nsource: DPA\nother:\n  source: AFP\n---\n', 'other:\n  source: AFP'],
  ['---\nsource: DPA\nparams:\n  a:\n    source: AFP\n---\n', 'params:\n  a:\n    source: AFP'],
])('in %j one source is kept beside the other', (text, kept) => {
  const { source, rest } = readFields(text, readFrontMatter(linesOf(text))?.entries ?? [])
  expect(source).toBe('DPA')
  expect(rest.map(({ start, end }) => text.slice(start, end))).toEqual([kept])
})

test.each([
  '---\ntitle: 密码法\n---\n\n密码：商用密码管理条例施行。\n\n- 条例共67条[1]。\n',
  '# 网络安全周报\n\n密码：中国密码学会年会在京召开\n\n- 会议发布三项标准\n',
  '# Weak logins\n\npassword: still the most used login in 2026, a survey says.\n\n- Half of them\n',
  '# Cyber\n\nSource: Reuters\n\nPassword: the new frontier of banking.\n\n- Banks drop them [1]\n',
])('a statement that begins with the word for a password is published: %j', (text) => {
  const { articles, problems } = parseFile('a.md', new TextEncoder().encode(text))
  expect(articles).toHaveLength(1)
  expect(problems.map(({ code }) => code)).not.toContain('draft')
})

test.each([
  [
    '_posts/2026-10-04-solar.md',
    'layout: post\ncategories: energy  solar\ntags: heat',
    ['energy', 'solar'],
  ],
  ['_posts/2026-10-04-solar.md', 'layout: post\ncategories: 能源 太阳能', ['能源', '太阳能']],
  [
    '_posts/2026-10-04-solar.md',
    'layout: post\ncategories: heat pumps, solar',
    ['heat pumps', 'solar'],
  ],
  ['_posts/2026-10-04-solar.md', 'layout: post\ncategories: [heat pumps]', ['heat pumps']],
  ['_posts/2026-10-04-solar.md', 'layout: post\ncategory: heat pumps', ['heat pumps']],
  ['_posts/2026-10-04-solar.md', 'categories: heat pumps', ['heat pumps']],
  ['_posts/solar.md', 'layout: post\ncategories: heat pumps', ['heat pumps']],
])(
  'a post of Jekyll has its categories parted by spaces, and no other: %s %s',
  (path, keys, topics) => {
    const text = `---\ntitle: Solar jumps\n${keys}\n---\nSolar rose by 4%.\n`
    expect(parseFile(path, Buffer.from(text)).sections[0]?.topics).toEqual(topics)
  },
)
