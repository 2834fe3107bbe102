import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkCommand } from '../../src/commands/check.ts'
import { RULES } from '../../src/records/problem.ts'
import { heard } from './heard.ts'

const GOOD = `Workflow
锡
icon
Search documents
锡价走高
Xi Bao· 2025-03-04 09:10
Core Viewpoint - Tin rose [1][2]. Group 1: Supply - Two mines closed [3]. - Stocks fell [4].
`
const RAW = GOOD.replace(/Core Viewpoint.*/, '锡价在三月走高。 两座矿山关闭。 ...')

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'))
  mkdirSync(join(folder, 'articles'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, 'articles', name), content)
}

const run = (...args: readonly string[]) => heard(checkCommand, args, { cwd: folder })

test('a file has the topic of its folder where the settings say so', async () => {
  mkdirSync(join(folder, 'articles', 'Metals'))
  put('Metals/tin.txt', GOOD.slice(GOOD.indexOf('锡价')))
  expect((await run()).out).toContain('no-topic')
  writeFileSync(join(folder, '.eleventy.ts'), 'export const settings = { folders: true }\n')
  writeFileSync(join(folder, 'package.json'), '{"version":"0"}')
  expect((await run()).out).not.toContain('no-topic')
})

test('--json prints one document of the files under the names that were given', async () => {
  put('tin.txt', GOOD)
  const { code, out, err } = await run('--json', 'articles')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toEqual({
    files: [
      {
        path: 'articles/tin.txt',
        topic: '锡',
        topics: ['锡'],
        articles: [
          {
            title: '锡价走高',
            source: 'Xi Bao',
            published: '2025-03-04T09:10',
            lead: { label: 'Core Viewpoint', text: 'Tin rose.', citations: [1, 2] },
            groups: [
              {
                label: 'Group 1',
                heading: 'Supply',
                insights: [
                  { text: 'Two mines closed.', citations: [3] },
                  { text: 'Stocks fell.', citations: [4] },
                ],
              },
            ],
            rest: [],
          },
        ],
        rest: [],
        problems: [],
        bytes: {
          total: Buffer.byteLength(GOOD),
          published: Buffer.byteLength(GOOD) - 31,
          chrome: 31,
          leftOver: 0,
        },
      },
    ],
  })
})

test('reads the articles folder when no path is given', async () => {
  put('tin.txt', GOOD)
  put('SOURCES.md', '# Sources')
  const { out } = await run('--json')
  expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual([
    'articles/tin.txt',
  ])
})

test('a message has place, line, caret, what was kept and what to do', async () => {
  put('tin.txt', RAW)
  const { code, out } = await run()
  expect(code).toBe(0)
  expect(
    out,
  ).toBe(`articles/tin.txt:7:1  warning raw-body  the text has no lead, group or item: 锡价在三月走高。 两座矿山关闭。 ...
  7 | 锡价在三月走高。 两座矿山关闭。 ...
    | ^ expected items after \` - \`, below \`Group 1\` or a heading
  kept   The whole text, as it is.
  to do  Nothing; or replace it by a digest.

1 article, 0 insights: 0 errors, 1 warning, 0 notes
What a message means: npm run -s check -- --explain raw-body
`)
})

test('repeats of a message are folded with a count', async () => {
  put('tin.txt', GOOD + '锌价走低\nXi Bao· 2025-03-03 09:10\n'.repeat(3))
  const { out } = await run()
  expect(out.match(/warning no-body/g)).toHaveLength(1)
  expect(out).toContain('  and 2 more like it: lines 10, 12\n')
})

test('of many files it is told in how many each kind of message is', async () => {
  for (const name of ['a', 'b', 'c']) put(`${name}.md`, `# ${name}\n\n- b [1]\n`)
  expect((await run()).out).not.toContain('Files of each kind')
  put('d.md', '---\ntilte: d\n---\n- b [1]\n')
  expect((await run()).out).toContain(
    '\nFiles of each kind: no-source-key 4, no-lead-heading 4, unknown-key 1\nWhat a message',
  )
})

test('of mistyped keys each is named with what was meant, also where they are folded', async () => {
  put('tin.md', '---\ntilte: Tin\nsorce: Xi Bao\ntopis: Tin\nlayout: x\n---\n\n## A\n\n- b [1]\n')
  const { out } = await run()
  expect(out.match(/warning unknown-key/g)).toHaveLength(1)
  expect(out).toContain('unknown key tilte (did you mean title?)')
  expect(out).toContain('  line 3: unknown key sorce (did you mean source?)\n')
  expect(out).toContain('  line 4: unknown key topis (did you mean topic?)\n')
})

test('of many that differ the first are told, the rest counted', async () => {
  const keys = Array.from({ length: 9 }, (_, at) => `layout${at}: x\n`).join('')
  put('tin.md', `---\n${keys}---\n\n## A\n\n- b [1]\n`)
  const { out } = await run()
  expect(out.match(/^ {2}line \d/gm)).toHaveLength(5)
  expect(out).toContain('  and 3 more like it: lines 8, 9, 10\n')
})

test('of copies there is one article, and each but the first is told with the place of that', async () => {
  put('a.txt', GOOD)
  put('b.txt', GOOD)
  put('c.txt', GOOD.replace('Stocks', 'Prices'))
  const { out } = await run()
  expect(out).toContain(
    'articles/b.txt:5:1  info copy  this is the article of articles/a.txt:5 once more',
  )
  expect(out).toContain(
    'articles/c.txt:5:1  warning other-text  this is the article of articles/a.txt:5',
  )
  expect(out).toContain(
    '\n1 article (and 2 of them again), 4 insights: 0 errors, 1 warning, 1 note\n',
  )
})

test('faulty settings are told, and fail, while the articles are read', async () => {
  put('tin.txt', GOOD)
  writeFileSync(join(folder, 'package.json'), '{"version":"0"}')
  writeFileSync(
    join(folder, '.eleventy.ts'),
    "export const settings = { timezone: 'Asia/Tokyo' }\n",
  )
  const { code, out, err } = await run()
  expect(err).toBe('.eleventy.ts:1: unknown setting "timezone"; did you mean "zone"?\n')
  expect(out).toContain('1 article, 2 insights')
  expect(code).toBe(2)
})

test('what the settings name and is not there is told with its line, as a build tells it', async () => {
  put('tin.txt', GOOD)
  writeFileSync(join(folder, 'package.json'), '{"version":"0"}')
  writeFileSync(
    join(folder, '.eleventy.ts'),
    "export const settings = {\n  dismiss: { p50w16gjj8: 'x' },\n  formerly: { v70sqjykwz: 'cbhj8hez50' },\n  topics: { Zinn: 'Tinn' },\n}\n",
  )
  const { code, err } = await run()
  expect(code).toBe(0)
  expect(err.split('\n').map((line) => line.slice(0, 44))).toEqual([
    '.eleventy.ts:2: dismiss.p50w16gjj8: no disag',
    '.eleventy.ts:3: formerly.v70sqjykwz: no arti',
    '.eleventy.ts:4: topics.Zinn: no file has a t',
    '',
  ])
  expect((await run('--strict')).code).toBe(1)
  // Of a part nobody knows what is not there.
  expect(await run('articles')).toMatchObject({ code: 0, err: '' })
})

test('what the settings name and is there is not told', async () => {
  put('tin.txt', GOOD)
  writeFileSync(join(folder, 'package.json'), '{"version":"0"}')
  writeFileSync(
    join(folder, '.eleventy.ts'),
    "export const settings = { topics: { Zinn: '锡' } }\n",
  )
  expect(await run('--strict')).toMatchObject({ code: 0, err: '' })
})

test('a folder of articles that is not there is told with the line that names it, without usage', async () => {
  rmSync(join(folder, 'articles'), { recursive: true })
  const none =
    'that can be read, so nothing was checked; make it and copy a dump into it, or name another one'
  expect(await run()).toEqual({
    ...{ code: 2, out: '' },
    err: `There is no folder articles ${none}: articles in .eleventy.ts\n`,
  })
  writeFileSync(join(folder, 'package.json'), '{"version":"0"}')
  writeFileSync(
    join(folder, '.eleventy.ts'),
    "export const settings = {\n  articles: 'dumps',\n}\n",
  )
  expect((await run()).err).toBe(`.eleventy.ts:2: articles: There is no folder dumps ${none}\n`)
})

test('warnings fail only with --strict, errors always', async () => {
  put('tin.txt', RAW)
  expect((await run()).code).toBe(0)
  expect((await run('--strict')).code).toBe(1)
  put('tin.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0))
  const { code, out } = await run()
  expect(code).toBe(1)
  expect(out).toContain('articles/tin.txt:1:1  error encoding')
})

test('a faulty file stops no other', async () => {
  put('a.txt', Uint8Array.of(0xd0, 0xce, 0xbf))
  put('b.txt', GOOD)
  symlinkSync('/etc/hostname', join(folder, 'articles', 'c.txt'))
  const { code, out } = await run('--json')
  const files: { path: string; articles: unknown[]; problems: { code: string }[] }[] =
    JSON.parse(out).files
  expect(code).toBe(1)
  expect(files.map(({ path, articles }) => [path, articles.length])).toEqual([
    ['articles/a.txt', 0],
    ['articles/b.txt', 1],
    ['articles/c.txt', 0],
  ])
  expect(files[2]?.problems.map(({ code }) => code)).toEqual(['link-out'])
})

test('text of an article cannot act on the terminal', async () => {
  put('tin.txt', RAW.replace('锡价在', '\u001b]0;owned\u0007\u202e'))
  const { out } = await run()
  expect(out).toContain('\\u001b]0;owned\\u0007\\u202e')
  expect(out).not.toMatch(/[\u001b\u0007\u202e]/)
})

test('colours are for terminals that want them', async () => {
  put('tin.txt', RAW)
  const stdout = Object.assign(new PassThrough(), { isTTY: true })
  const io = { stdout, stderr: new PassThrough(), cwd: folder }
  const before = process.env.NO_COLOR
  try {
    process.env.NO_COLOR = '1'
    await checkCommand([], io)
    expect(String(stdout.read())).not.toContain('\u001b')
    process.env.NO_COLOR = ''
    await checkCommand([], io)
    expect(String(stdout.read())).toContain('\u001b[33mwarning\u001b[0m')
  } finally {
    if (before === undefined) delete process.env.NO_COLOR
    else process.env.NO_COLOR = before
  }
})

test('a page that was pasted twice is counted once, as in a build', async () => {
  put('tin.txt', GOOD)
  put('tin again.txt', GOOD)
  put('zinc.txt', GOOD.replaceAll('锡', '锌'))
  expect((await run()).out).toMatch(/^2 articles \(and 1 of them again\), 4 insights: 0 errors/m)
})

test('--explain says what a code is for, and names the nearest to an unknown one', async () => {
  expect((await run('--explain', 'no-lead')).out).toContain('Many pages have no lead')
  const { code, err } = await run('--explain', 'no-leed')
  expect(code).toBe(2)
  expect(err).toContain('There is no message no-leed. Did you mean no-lead?')
})

test.each(Object.entries(RULES))(
  '--explain %s says what, what was kept and what to do',
  async (name, rule) => {
    const { code, out } = await run('--explain', name)
    expect(code).toBe(0)
    for (const part of [name, rule.explain, rule.kept, rule.todo]) expect(out).toContain(part)
    // `allow` silences no error.
    expect(out.includes(`allow: ['${name}']`)).toBe(rule.severity !== 'error')
  },
)

test('--explain without a code lists them all', async () => {
  const { code, out } = await run('--explain')
  expect(code).toBe(0)
  expect(out.match(/\n/g)).toHaveLength(Object.keys(RULES).length)
  expect(out).toContain('warning  unknown-key        unknown key …\n')
})

test('wrong usage is told apart from faulty input', async () => {
  const { code, err } = await run('--jsn')
  expect(code).toBe(2)
  expect(err).toContain("Unknown option '--jsn'; did you mean --json?")
  expect((await run('nowhere.txt')).code).toBe(2)
  expect((await run('')).err).toMatch(/^A path is empty\n/)
})

test('a date far ahead of all others is told behind the other messages, and in --json with them', async () => {
  const dated = (date: string): string =>
    GOOD.replace('2025-03-04', date).replace('rose', `rose until ${date}`)
  put('a.txt', dated('2099-03-04').replace('锡\n', '').replace('icon\n', ''))
  put('b.txt', dated('2025-03-05'))
  put('c.txt', dated('2025-03-06'))
  const { code, out } = await run()
  expect(code).toBe(0)
  expect(out).toMatch(/no-topic.*[\s\S]*articles\/a\.txt:4:1 {2}warning far-date/)
  expect(out).toMatch(/ 4 \| Xi Bao· 2099-03-04 09:10/)
  expect(out).toContain('3 articles, 6 insights: 0 errors, 2 warnings, 0 notes')
  const { files } = JSON.parse((await run('--json')).out)
  expect(files[0].problems.map((found: { code: string }) => found.code)).toEqual([
    'no-topic',
    'far-date',
  ])
})

test('a link of public/ that leads out of the project is named, where all of it is checked', async () => {
  put('tin.txt', GOOD)
  mkdirSync(join(folder, 'public'))
  symlinkSync(tmpdir(), join(folder, 'public/photos'))
  const told = /^public\/photos leads out of the project, and would be published: /
  expect((await run()).err).toMatch(told)
  expect((await run('articles/tin.txt')).err).toBe('')
  symlinkSync('nowhere', join(folder, 'public/broken'))
  expect((await run()).code).toBe(0)
})

test('an article that waits for its day is counted once that has come, and told as a build tells it', async () => {
  put('tin.txt', GOOD)
  const later =
    '---\ntitle: Zinc\ndate: 2025-03-01\npublishDate: 2025-03-05\n---\n\n- It rose [1].\n'
  put('zinc.md', later)
  const waiting = await run()
  expect(waiting.out).toMatch(/zinc\.md:4:1 {2}warning publish-later/)
  expect(waiting.out).toMatch(/^1 article, 2 insights: 0 errors, [0-9]+ warnings?/m)
  put('copper.txt', GOOD.replace('锡价走高', '铜价').replace('2025-03-04', '2025-03-05'))
  const { out } = await run()
  expect(out).toMatch(/zinc\.md:4:1 {2}info publish-day/)
  expect(out).not.toContain('publish-later')
  expect(out).toMatch(/^3 articles, /m)
  const { files } = JSON.parse((await run('--json')).out)
  expect(files[2].problems.map(({ code }: { code: string }) => code)).toContain('publish-day')
})
