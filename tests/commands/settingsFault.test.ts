/** What an editor is told of a slip in `.eleventy.ts`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readProject, refuseSettings } from '../../src/commands/settings.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slip-'))
  writeFileSync(join(folder, 'package.json'), '{"version":"0"}')
})

afterEach(() => rmSync(folder, { recursive: true }))

const SOUND = `// A comment with a ’ in it is no slip.
export const settings = {
  title: 'News',
  url: null, // https://example.org
  // Where they come from.
  languages: ['en', 'zh'],
  zone: 'Asia/Shanghai',
}
`

async function told(text: string): Promise<string> {
  writeFileSync(join(folder, '.eleventy.ts'), text)
  const { problems } = await readProject(folder)
  return problems.map(({ message }) => message).join('\n')
}

test('settings without a slip are read', async () => {
  expect(await told(SOUND)).toBe('')
})

test.each([
  ["zone: 'Asia/Shanghai'", "zones: 'Asia/Shanghai'", 7, 'did you mean "zone"'],
  ["languages: ['en', 'zh']", "languages: ['en', 'zn']", 6, 'languages[1]: expected'],
  ["title: 'News'", "'colour': 'red'", 3, 'unknown setting "colour"'],
  [
    "  zone: 'Asia",
    "  dismiss: {\n    a1: 'x',\n    a2: 5,\n  },\n  zone: 'Asia",
    9,
    'dismiss.a2: expected',
  ],
])('a setting that is none, %s as %s, is told with its line', async (sound, typed, line, what) => {
  expect(await told(SOUND.replace(sound, typed))).toMatch(`.eleventy.ts:${line}: `)
  expect(await told(SOUND.replace(sound, typed))).toContain(what)
})

/** `SOUND` with more lines above the last setting, of which the first is line 7. */
function withLines(...lines: readonly string[]): string {
  return SOUND.replace('  zone:', `${lines.map((line) => `  ${line}\n`).join('')}  zone:`)
}

test.each([
  [
    'marks of git',
    ['<<<<<<< HEAD', "id: 'a',", '=======', "id: 'b',", '>>>>>>> theirs'],
    /:7:3: .*\n.*\n.*\n {2}likely {2}git left two versions there: keep /,
  ],
  [
    'a second list',
    ["dismiss: { a1: 'x' },", "dismiss: { a2: 'y' },"],
    /:8: dismiss: it is written twice, first on line 7, and the last alone would count; join the two$/,
  ],
  [
    'a text in one language',
    ["description: { en: 'a', zh: 'b', en: 'c' },"],
    /:7: en: it is written twice, first on line 7, and the last alone would count; join the two$/,
  ],
  ['a key of another object', ["dismiss: { url: 'x' },"], /^$/],
  [
    'two articles under one id',
    ['formerly: {', "v70sqjykwz: 'cbhj8hez50',", "v70sqjykwx: 'cbhj8hez50',", '},'],
    /:9: formerly\.v70sqjykwx: cbhj8hez50 stands at v70sqjykwz, too; expected it at one of them alone$/,
  ],
])('of what was merged, %s', async (_what, lines, message) => {
  expect(await told(withLines(...lines))).toMatch(message)
})

test('a slip is told with file, line, the line itself and what is likely', async () => {
  expect(
    await told(SOUND.replace("'zh'],", "'zh']")),
  ).toBe(`.eleventy.ts:7:3: it cannot be read from here on: expected "}" but found "zone"
  7 |   zone: 'Asia/Shanghai',
    |   ^
  likely  a comma is missing at the end of line 6: languages: ['en', 'zh']`)
})

test.each([
  ['a comma before a comment', 'null, //', 'null //', 6, 'end of line 4: url: null // https:'],
  [
    'quotes of a word processor',
    "'Asia/Shanghai'",
    '‘Asia/Shanghai’',
    7,
    'quotes are not straight',
  ],
  ['Chinese quotes', "'Asia/Shanghai'", '“Asia/Shanghai”', 7, 'quotes are not straight'],
  ['a Chinese comma', "'News',", "'News'，", 3, '， is a Chinese mark'],
  ['a semicolon', "'News',", "'News';", 3, 'a comma belongs there in place of ;'],
  ['a sign of equality', 'title:', 'title =', 3, 'a colon belongs there in place of ='],
  ['an apostrophe', 'News', "Today's News", 3, 'write the text between " and "'],
  [
    'two words without quotes',
    "'News'",
    'Our News',
    3,
    "text stands in quotes: title: 'Our News',",
  ],
  ['two words in braces', "'News'", '{ en: Our News }', 3, 'text stands in quotes'],
  [
    'an id that is a number at first',
    "'Asia/Shanghai',",
    "'Asia/Shanghai',\n  dismiss: { 2p3za5jc5e: 'x' },",
    8,
    "an id that begins with a digit stands in quotes: '2p3za5jc5e'",
  ],
  ['a quote that is left open', "Shanghai'", 'Shanghai', 7, 'a quote is missing'],
  ['a brace that is left open', '\n}\n', '\nexport default 7\n', 8, 'a closing bracket is missing'],
  ['the end of it', '\n}\n', '\n', 8, 'a closing bracket is missing'],
])('what led to it is told of %s', async (_, good, bad, line, cause) => {
  const message = await told(SOUND.replace(good, bad))
  expect(message).toMatch(new RegExp(`^\\.eleventy\\.ts:${line}:\\d+: it cannot be read from here`))
  expect(message).toContain(`\n  likely  `)
  expect(message).toContain(cause)
})

test('a text without quotes that reads as a sum of names is told with its setting', async () => {
  expect(
    await told(SOUND.replace("'Asia/Shanghai'", 'Asia/Shanghai')),
  ).toBe(`.eleventy.ts:7:9: zone: Asia is not defined
  7 |   zone: Asia/Shanghai,
    |         ^
  likely  text stands in quotes: zone: 'Asia/Shanghai',`)
})

test('a name in braces is told with its setting', async () => {
  const braces = await told(SOUND.replace("'News'", '{ en: News }'))
  expect(braces).toMatch(/^\.eleventy\.ts:3:16: title: News is not defined\n/)
  expect(braces).toContain('text stands in quotes')
})

test('code that fails is told with its line', async () => {
  const text = `${SOUND}settings.zone.all.name = 'x'\n`
  expect(await told(text)).toMatch(/^\.eleventy\.ts:9:\d+: .*\n {2}9 \| settings\.zone\.all/)
})

test.each([
  ['a file', "import './mine.ts'", 8, 'there is no file ./mine.ts'],
  ['a package', "import 'kites/wind'", 8, 'there is no package kites'],
])('%s that is imported and is not there is told with its line', async (_, line, column, what) => {
  const message = await told(`${line}\n${SOUND}`)
  expect(message).toContain(`.eleventy.ts:1:${column}: ${what}\n  1 | ${line}\n`)
})

test('no file, and settings that are not handed out, are told', async () => {
  expect(await told(SOUND.replace('export ', ''))).toBe(
    '.eleventy.ts: it exports no settings; expected `export const settings = { … }`',
  )
  rmSync(join(folder, '.eleventy.ts'))
  const project = await readProject(folder)
  expect(project.problems).toMatchObject([{ message: expect.stringContaining('there is none in') }])
  const stderr = new PassThrough()
  expect(refuseSettings(project, 'Nothing was built', { stderr })).toBe(true)
  expect(String(stderr.read())).toMatch(/\nNothing was built: correct \.eleventy\.ts first\.\n$/)
})
