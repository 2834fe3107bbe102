/** What a build says beside the messages of each file. */
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import type { Moved } from '../../src/build/movedArticles.ts'
import type { BuildResult } from '../../src/build/result.ts'
import { exitCode } from '../../src/commands/build.ts'
import { printProblems } from '../../src/commands/problems.ts'
import { lineOf } from '../../src/commands/settings.ts'
import { type Code, problem } from '../../src/records/problem.ts'

function built(found: Partial<BuildResult>): BuildResult {
  return {
    ...{
      published: true,
      articles: 1,
      changes: null,
      problems: [],
      changed: new Set<string>(),
      files: [],
      strays: [],
      moved: [],
      movedTopics: [],
      output: '/a/_site',
    },
    ...{ written: 1, kept: 0, removed: 0, cold: null, memory: null, textOf: () => '' },
    ...found,
  }
}

function said(
  found: Partial<BuildResult>,
  articles = 'articles',
  allow: readonly Code[] = [],
  told = new Set<string>(),
): string {
  const stderr = new PassThrough()
  const formerly = { v70sqjykwz: 'cbhj8hez50' }
  const settings = { articles: 'articles', allow: [...allow], formerly }
  printProblems(built(found), { cwd: '/a', articles, settings, told }, { stderr })
  return String(stderr.read() ?? '')
}

const note = problem('no-lead', 'a.txt', { line: 1, column: 1 })
const warning = problem('table', 'a.txt', { line: 1, column: 1 }, 'x')

test('notes are counted in a line, with the command that tells them', () => {
  expect(said({})).toBe('')
  expect(said({ problems: [note] })).toBe('1 note: npm run -s check\n')
  expect(said({ problems: [note] }, 'articles', ['no-lead'])).toBe('')
  expect(said({ problems: [note, warning, note] })).toMatch(
    /\n1 warning, 2 notes \(npm run -s check\)\. What a message means: .* --explain table\n$/,
  )
})

const tableIn = (path: string, line = 1) => problem('table', path, { line, column: 1 }, 'x')

test('of files with one kind of message the one that changed is told first', () => {
  const problems = ['a', 'b', 'c', 'd', 'new'].map((name) => tableIn(`${name}.txt`))
  const named = (text: string) =>
    Array.from(text.matchAll(/articles\/(\w+)\.txt:/g), ([, name]) => name)
  expect(named(said({ problems }))).toEqual(['a', 'b', 'c'])
  expect(named(said({ problems, changed: new Set(['new.txt']) }))).toEqual(['new', 'a', 'b'])
})

test('a preview says no message twice while it stands, and counts it each time', () => {
  const told = new Set<string>()
  const next = (problems: Parameters<typeof built>[0]['problems']) =>
    said({ problems: problems ?? [] }, 'articles', [], told)
  expect(next([tableIn('a.txt'), note])).toMatch(/^articles\/a\.txt:1:1 /)
  expect(next([tableIn('a.txt'), note])).toBe('1 warning, 1 note: npm run -s check\n')
  const more = next([tableIn('a.txt'), tableIn('b.txt')])
  expect(more).toMatch(/^articles\/b\.txt:1:1 /)
  expect(more).toMatch(/\n2 warnings\. What a message means: .*\n$/)
  expect(more).not.toContain('a.txt')
  expect(next([])).toBe('')
  expect(next([tableIn('a.txt')])).toMatch(/^articles\/a\.txt:1:1 /)
})

test.each([
  ['/a/articles/', 'npm run -s check'],
  ['./articles', 'npm run -s check'],
  ['other', 'npm run -s check -- other'],
  ["/b/our day's", "npm run -s check -- '/b/our day'\\''s'"],
])('articles of %s are checked by %s', (articles, command) => {
  expect(said({ problems: [note] }, articles)).toBe(`1 note: ${command}\n`)
})

test('of an article that was corrected again it is not told to build without its line: another is told', () => {
  const strays = [{ setting: 'formerly', id: 'v70sqjykwz', why: 'unknown', meant: null }] as const
  const moved = [{ from: { id: 'cbhj8hez50' }, to: { id: 'v70sqjykwy' } } as Moved]
  expect(said({ strays })).toContain('formerly.v70sqjykwz')
  expect(said({ strays, moved })).toBe('')
})

test('nor is it told of a topic that was renamed again that no file has it', () => {
  const strays = [{ setting: 'topics', id: 'Chips', why: 'unknown', meant: null }] as const
  const movedTopics = [
    { from: { id: 'chips', name: 'Chips' }, to: { id: '5t4b0d7j', name: '芯片', isNew: true } },
  ]
  expect(said({ strays })).toContain('topics.Chips')
  expect(said({ strays, movedTopics })).toBe('')
})

test('an id that dismisses nothing is told with what to do, and fails with --strict', () => {
  const strays = [
    { setting: 'dismiss', id: 'nosuchid', why: 'unknown', meant: null },
    { setting: 'dismiss', id: 'p50w16gjj9', why: 'unknown', meant: 'p50w16gjj8\u202e' },
    { setting: 'formerly', id: 'v70sqjykwz', why: 'unknown', meant: null },
    { setting: 'formerly', id: 'v70sqjykwx', why: 'taken', meant: null },
  ] as const
  expect(said({ strays })).toBe(
    '.eleventy.ts: dismiss.nosuchid: no disagreement has this id, and none is dismissed by it; where an article joined it or a sentence of it was corrected, take its new id from its address, as in figures.html#d-p50w16gjj8; or remove the line\n' +
      '.eleventy.ts: dismiss.p50w16gjj9: no disagreement has this id, and none is dismissed by it; did you mean p50w16gjj8\\u202e?\n' +
      '.eleventy.ts: formerly.v70sqjykwz: no article would have this id now; where its title, source or time was corrected again, build without the line, and take the id from its address\n' +
      '.eleventy.ts: formerly.v70sqjykwx: the id that it is to keep is that of another article, and it has its own; where both are one article, take the old one out of the articles\n',
  )
  expect([exitCode(built({ strays }), false), exitCode(built({ strays }), true)]).toEqual([0, 1])
})

test('of ids and names in the settings nothing is said where the articles are those of another folder', () => {
  const strays = [{ setting: 'topics', id: 'Chips', why: 'unknown', meant: null }] as const
  expect(said({ strays }, 'other')).toBe('')
  expect(said({ strays }, '/a/articles/')).toContain('topics.Chips')
})

test.each([
  ["dismiss: { 'd-p50w16gjj8': 'x' }", 2],
  ["// dismiss: {}\n  formerly: {},\n  dismiss: {\n    p50w16gjj8: 'x',\n  }", 5],
  ["// dismiss\n  dismiss: {\n    p: [\n      'a', 'p50w16gjj8'],\n  }", 5],
  ['...others', null],
])('the line of an id in %j is %s', (written, line) => {
  expect(lineOf('dismiss.p50w16gjj8', `export const settings = {\n  ${written},\n}\n`)).toBe(line)
})
