import { expect, test } from 'vitest'
import { Tally } from '../../src/commands/tally.ts'
import { type Code, problem } from '../../src/records/problem.ts'

const TOP = { line: 1, column: 1 }

/** A summary of files, each with messages of these codes. */
function summaryOf(...files: readonly (readonly Code[])[]): string {
  const tally = new Tally(['no-lead'])
  for (const codes of files) tally.addProblems(codes.map((code) => problem(code, 'a.txt', TOP)))
  return tally.summary()
}

test('the message that is explained is the first that was shown', () => {
  expect(summaryOf(['no-lead'], ['table', 'raw-body'], ['raw-body'])).toBe(
    '0 articles, 0 insights: 0 errors, 3 warnings, 0 notes\n' +
      'What a message means: npm run -s check -- --explain table\n',
  )
})

test('where many files have one kind of message, kinds are counted, the most frequent first', () => {
  const files: readonly (readonly Code[])[] = [['table'], ['raw-body', 'table', 'table']]
  expect(summaryOf(...files, ['raw-body'], ['raw-body'])).not.toContain('Files of each kind')
  expect(summaryOf(...files, ['raw-body'], ['raw-body'], ['raw-body'])).toContain(
    '\nFiles of each kind: raw-body 4, table 2\n',
  )
})
