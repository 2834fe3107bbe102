/** What a build says beside the messages of each file. */
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import type { BuildResult } from '../../src/build/result.ts'
import { exitCode } from '../../src/commands/build.ts'
import { printProblems } from '../../src/commands/problems.ts'
import { type Code, problem } from '../../src/records/problem.ts'

function built(found: Partial<BuildResult>): BuildResult {
  return {
    ...{
      published: true,
      articles: 1,
      changes: null,
      problems: [],
      strays: [],
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
): string {
  const stderr = new PassThrough()
  const settings = { articles: 'articles', allow: [...allow] }
  printProblems(built(found), { cwd: '/a', articles, settings }, { stderr })
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

test.each([
  ['/a/articles/', 'npm run -s check'],
  ['./articles', 'npm run -s check'],
  ['other', 'npm run -s check -- other'],
  ["/b/our day's", "npm run -s check -- '/b/our day'\\''s'"],
])('articles of %s are checked by %s', (articles, command) => {
  expect(said({ problems: [note] }, articles)).toBe(`1 note: ${command}\n`)
})

test('an id that dismisses nothing is told with what to do, and fails with --strict', () => {
  const strays = [
    { setting: 'dismiss', id: 'nosuchid', why: 'unknown', meant: null },
    { setting: 'dismiss', id: 'p50w16gjj9', why: 'unknown', meant: 'p50w16gjj8' },
    { setting: 'formerly', id: 'v70sqjykwz', why: 'unknown', meant: null },
    { setting: 'formerly', id: 'v70sqjykwx', why: 'taken', meant: null },
  ] as const
  expect(said({ strays })).toBe(
    '.eleventy.ts: dismiss.nosuchid: no disagreement has this id, and none is dismissed by it; take the id from its address, as in figures.html#d-p50w16gjj8, or remove the line\n' +
      '.eleventy.ts: dismiss.p50w16gjj9: no disagreement has this id, and none is dismissed by it; did you mean p50w16gjj8?\n' +
      '.eleventy.ts: formerly.v70sqjykwz: no article would have this id now; where its title, source or time was corrected again, build without the line, and take the id from its address\n' +
      '.eleventy.ts: formerly.v70sqjykwx: the id that it is to keep is that of another article, and it has its own; where both are one article, take the old one out of the articles\n',
  )
  expect([exitCode(built({ strays }), false), exitCode(built({ strays }), true)]).toEqual([0, 1])
})
